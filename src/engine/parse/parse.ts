import { detectLanguage, primaryLanguage } from '../languages/detect.js';
import { rulesFor } from '../languages/tables.js';
import { isApart, lineLabels } from './labels.js';
import { listMarkers } from './listItems.js';
import { type Article, isMatchable, type ParseOptions, type Sentence } from '../model.js';
import { paragraphsOf } from './paragraphs.js';
import { ParseMemory } from './parseMemory.js';
import type { Range } from '../text/range.js';
import { isDirection } from '../text/said.js';
import { markedParagraphs } from './roles/marked.js';
import { repeatedParagraphs } from './roles/repeated.js';
import { assignRoles } from './roles/roles.js';
import { learnedAbbreviations } from './sentences/learned.js';
import { splitSentences } from './sentences/sentences.js';

/**
 * Parses a source's text: paragraphs, their roles, and sentences with exact UTF-16 ranges. Nothing is thrown away:
 * between two sentences stands white space only. Never throws; time is linear in the text. A `memory` of earlier texts
 * saves time and changes nothing.
 */
export function parseArticle(source: string, options: ParseOptions = {}, memory = new ParseMemory()): Article {
  const text = source.replaceAll(NEXT_LINE, LINE_SEPARATOR);
  const language = options.language === undefined ? detectLanguage(text) : primaryLanguage(options.language);
  const paragraphs = paragraphsOf(text, language);
  const labels = lineLabels(text, paragraphs, rulesFor(language));
  const { roles, metadata, datelines } = assignRoles(text, paragraphs, {
    marked: markedParagraphs(text, paragraphs, options.bodyLines ?? []),
    repeated: repeatedParagraphs(text, paragraphs, options.repeatedLines ?? []),
    judgements: memory.judgements,
    labels,
    language,
  });
  const ranges = memory.sentences(language);
  const learned = learnedAbbreviations(text, rulesFor(language));
  const sentences: Sentence[] = [];
  paragraphs.forEach(({ start, end }, paragraph) => {
    const role = roles[paragraph];
    const body = start + datelines[paragraph];
    if (body > start)
      sentences.push({ start, end: start + text.slice(start, body).trimEnd().length, role: 'meta', paragraph });
    const own = text.slice(body, end);
    const markers = listMarkers(own);
    const isLabelled = isMatchable(role) && body === start && labels[paragraph] < own.length;
    const label = isLabelled && markers.length < 2 ? labels[paragraph] : 0;
    const lowered = learned.length > 0 ? own.toLowerCase() : '';
    const here = learned.filter((word) => lowered.includes(`${word}.`));
    const split = (piece: string): Range[] => splitSentences(piece, 0, piece.length, language, here);
    // The letter of a question tells that further letters in the paragraph are labels, too.
    const from = questionLetter.test(own) ? 0 : label;
    const said = own.slice(from);
    // What is remembered of a paragraph follows from its own words alone.
    const pieces = (here.length > 0 ? split(said) : ranges.of(said, split)).map((range) => ({
      start: range.start + from,
      end: range.end + from,
    }));
    const apart = label > 0 && isApart(own.slice(0, label), language);
    if (apart)
      sentences.push({ start: body, end: body + own.slice(0, label).trimEnd().length, role: 'meta', paragraph });
    else if (label > 0) pieces[0] = { start: 0, end: pieces[0].end };
    const items = new Map(markers.length > 1 ? markers.map((marker) => [marker.start, marker]) : []);
    withDirections(own, pieces).forEach((range, i) => {
      const item = items.get(range.start);
      const length =
        i === 0 && label > 0 && !apart ? label : isMatchable(role) && item ? labelOfItem(own, item, range) : 0;
      const sentence = { start: body + range.start, end: body + range.end, role, paragraph };
      sentences.push(length > 0 ? { ...sentence, label: length } : sentence);
    });
  });
  return { text: source, language, sentences, metadata };
}

/** White space to Unicode and to every view, though not to JavaScript; read as the other character of its kind. */
const NEXT_LINE = '\u0085';
const LINE_SEPARATOR = '\u2028';

const questionLetter = /^[QFDPВ][.:]\s/u;

/** The length of a list item's marker with the white space behind it; 0 where nothing follows it. */
function labelOfItem(own: string, item: Range, { end }: Range): number {
  const behind = own.slice(item.end, end);
  return behind.trim() === '' ? 0 : item.end - item.start + behind.length - behind.trimStart().length;
}

/** The sentences of a paragraph, where a stage direction goes with the one before it, or else with the next. */
function withDirections(own: string, ranges: readonly Range[]): readonly Range[] {
  if (!ranges.some(({ start, end }) => isDirection(own.slice(start, end)))) return ranges;
  const joined: Range[] = [];
  let open: number | undefined;
  for (const { start, end } of ranges) {
    const last = joined.at(-1);
    const isOne = isDirection(own.slice(start, end));
    if (isOne && last) joined[joined.length - 1] = { start: last.start, end };
    else if (isOne) open ??= start;
    else {
      joined.push({ start: open ?? start, end });
      open = undefined;
    }
  }
  return open === undefined ? joined : [{ start: open, end: ranges[ranges.length - 1].end }];
}

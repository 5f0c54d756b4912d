import { goesOn as goesOnBehind } from './sentences/afterAbbreviation.js';
import { endsWithStop, headOf, type Line, linesOf, tailOf } from './lines.js';
import type { LanguageRules } from '../languages/rules.js';
import { rulesFor } from '../languages/tables.js';
import type { Range } from '../text/range.js';
import {
  brokenWord,
  fills,
  goesOnInLowerCase,
  innerStop,
  isLong,
  isRest,
  isUnfinished,
  semicolon,
  startsLower,
  wide,
  WIDTH_AT_MOST,
  type Wrapping,
  wrappingsOf,
} from './wrapping.js';

/** A paragraph's range, without the white space around it, and whether a blank line stands before it. */
export interface Paragraph extends Range {
  readonly blankBefore: boolean;
}

const lastWord = /([\p{L}\p{N}][\p{L}\p{M}\p{N}.’']*?)(\.?)[,*_`]*$/u;
/** A Japanese line that ends so goes on: "これは父の⏎家です。" */
const particle = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}][のをがはにで、]$/u;
const colon = /:\P{L}*$/u;
const dash = /^[-–—]/;
/** A line with so large a share of its run's width is no label, */
const LONG_SHARE = 0.4;
/** the first of all no title, */
const TITLE_SHARE = 0.85;
/** and one that ends with a stop not the last of its paragraph. */
const LAST_SHARE = 0.6;
/** So much of a long line's end is read for whether it is prose. */
const PROSE_WITHIN = 400;

/**
 * The paragraphs of a text: its non-blank lines, where a line that goes on in the next one is joined with it. In a run
 * of lines that something has wrapped, that is every line which does not plainly end its paragraph; in any text, a line
 * without a stop before one in lower case. Words are told by the rules of `language`, a primary subtag.
 */
export function paragraphsOf(text: string, language = 'und'): Paragraph[] {
  const rules = rulesFor(language);
  const lines = linesOf(text);
  const wrappings = wrappingsOf(text, lines, rules);
  const paragraphs: Paragraph[] = [];
  let isInside = false;
  lines.forEach((line, i) => {
    const { start, end, blankBefore } = line;
    const place: Place = { lines, i, wrapping: wrappings[i], isInside };
    const joins = i > 0 && follows(text, lines[i - 1], line, rules) && goesOn(text, place, rules);
    isInside = joins && !endsWithStop.test(tailOf(text, lines[i - 1]));
    if (joins) paragraphs.push({ ...(paragraphs.pop() as Paragraph), end });
    else paragraphs.push({ start, end, blankBefore });
  });
  return paragraphs;
}

/** Whether nothing but a line break parts the two, in one quotation, or in one whose words go on without its sign. */
function follows(text: string, before: Line, line: Line, rules: LanguageRules): boolean {
  if (line.blankBefore || line.alone || before.alone || line.opens) return false;
  if (line.depth === before.depth) return true;
  return line.depth === 0 && (goesOnInLowerCase(text, before, line) || isUnfinished(text, before, rules));
}

interface Place {
  readonly lines: readonly Line[];
  readonly i: number;
  /** How the run of lines[i] was broken. */
  readonly wrapping: Wrapping | undefined;
  /** Whether the line before is itself the further part of a sentence. */
  readonly isInside: boolean;
}

/** Whether the line before goes on in lines[i]. */
function goesOn(text: string, { lines, i, wrapping, isInside }: Place, rules: LanguageRules): boolean {
  const [before, line] = [lines[i - 1], lines[i]];
  if (line.depth < before.depth) return true;
  const tail = tailOf(text, before);
  const isLower = startsLower.test(headOf(text, line));
  if ((isLower && brokenWord.test(tail)) || goesOnInLowerCase(text, before, line)) return true;
  const isOpen = !endsWithStop.test(tail);
  if (particle.test(tail) && wide.test(headOf(text, line))) return true;
  if (line.cue) return before.cue && isOpen && !dash.test(headOf(text, line));
  const [, word = '', stop = ''] = lastWord.exec(tail) ?? [];
  const isLongest = before.end - before.from > WIDTH_AT_MOST;
  if (isLongest) return isOpen && isProse(text, before, line);
  if (!wrapping) return false;
  if (wrapping.isFull && fills(text, before, line, wrapping.width)) return true;
  if (!isOpen) {
    if (isLower && semicolon.test(tail)) return true;
    if (stop !== '' && goesOnBehind(word, headOf(text, line), rules)) return true;
    const isLast = wrapping.isFull || !isLong(before, wrapping, LAST_SHARE) || colon.test(tail);
    return !isLast && (isLong(line, wrapping, LAST_SHARE) || endsWithStop.test(tailOf(text, line)));
  }
  if (isLower || isInside || rules.functionWords.has(word.toLowerCase()) || isRest(lines, i - 1, wrapping)) return true;
  return isLong(before, wrapping, i === 1 ? TITLE_SHARE : LONG_SHARE);
}

/** A line longer than any title, with a stop inside and none at its end, before another line of prose. */
function isProse(text: string, before: Line, line: Line): boolean {
  const goesOnLong = line.end - line.from > WIDTH_AT_MOST || endsWithStop.test(tailOf(text, line));
  return goesOnLong && innerStop.test(text.slice(Math.max(before.from, before.end - PROSE_WITHIN), before.end));
}

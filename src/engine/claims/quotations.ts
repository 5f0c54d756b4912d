import { type Article, isMatchable, type Quotation } from '../model.js';
import { OldestFirst } from '../text/oldestFirst.js';
import { claimWordsOf } from './languages/tables.js';
import { type Quoted, quotedTokens, speakerOf } from './speakers.js';
import { type Reading, readTokens, tokenFrom } from './tokens.js';

/** What opens a quotation, and what closes it. Straight marks do both. */
const CLOSES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"',
  '”': '”',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '＂': '＂',
};
const MARKS = /["“”„‟«»「」『』＂]/g;
const BEFORE_OPENING = /(?:^|[\s([{—–:/‚‘'-])$/u;
/** No quotation is longer, in UTF-16 units: a mark that nothing closes opens none. */
const LENGTH_AT_MOST = 2500;
/** Fewer words than these quote somebody only where the sentence has a word of saying. */
const WORDS_WITHOUT_CUE = 5;

/** What stands between marks in one paragraph. A quotation that goes on in the next has no closing mark there. */
function quotedIn(paragraph: string): Quoted[] {
  const found: Quoted[] = [];
  let open: { at: number; mark: string } | undefined;
  for (const { 0: mark, index } of paragraph.matchAll(MARKS)) {
    if (open === undefined) {
      if (mark in CLOSES && mayOpen(paragraph, index, mark)) open = { at: index + 1, mark };
      continue;
    }
    if (!CLOSES[open.mark].includes(mark)) {
      // The mark before was closed by none: this one opens anew.
      if (mark === open.mark && mark !== '"') open = { at: index + 1, mark };
      continue;
    }
    if (
      mark === '"' &&
      /\s/.test(paragraph.charAt(index - 1)) &&
      /\S/.test(paragraph.charAt(index + 1)) &&
      found.length > 0 &&
      index - open.at > 400
    )
      continue;
    if (index - open.at <= LENGTH_AT_MOST && index > open.at) found.push(withoutSpace(paragraph, open.at, index));
    open = undefined;
  }
  if (open !== undefined && open.at < 4 && paragraph.length - open.at <= LENGTH_AT_MOST && paragraph.length > open.at) {
    found.push({ start: open.at, end: paragraph.trimEnd().length });
  }
  return found;
}

/** French has spaces inside its marks. */
function withoutSpace(paragraph: string, start: number, end: number): Quoted {
  const words = paragraph.slice(start, end);
  const before = words.length - words.trimStart().length;
  return before === words.length ? { start, end } : { start: start + before, end: start + words.trimEnd().length };
}

function mayOpen(paragraph: string, index: number, mark: string): boolean {
  if (mark === '„' || mark === '«' || mark === '「' || mark === '『') return true;
  return (
    BEFORE_OPENING.test(paragraph.slice(Math.max(0, index - 1), index)) ||
    !/^[\s,.;:!?)]|^$/.test(paragraph.charAt(index + 1))
  );
}

/** So much behind a quotation is looked at for its mark and its stop, in UTF-16 units. */
const BEHIND = 2;

/** A capital at its start and no sign at its end, inside the marks or right behind them: a title, a slogan, a name. */
function isTitle(text: string, { start, end }: Quoted): boolean {
  return (
    /^\s*[\p{Lu}\p{N}]/u.test(text.slice(start, end)) &&
    !/[.!?…,]\s?["”“»’]?\s*$/u.test(text.slice(start, end + BEHIND).trimEnd())
  );
}

/** "Das Album „Am See“": German puts the name of a thing right behind what it is, whatever is said of it. */
function isNameOfThing({ text, tokens, words }: Reading, { start, end }: Quoted): boolean {
  const { utterances } = words.speech;
  if (
    utterances === undefined ||
    !/^[\p{Lu}\p{N}]/u.test(text.slice(start, end)) ||
    /[.!?…,]\s*$/u.test(text.slice(start, end))
  )
    return false;
  const before = tokens.at(tokenFrom(tokens, start) - 1);
  if (before === undefined || !/^\s*["„“»«]$/u.test(text.slice(before.end, start))) return false;
  return /^\p{Lu}/u.test(before.raw) && !utterances.test(before.fold);
}

/** A paragraph of an article, [start, end) in its text. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/**
 * A longer paragraph, in UTF-16 units, is read in parts, which bounds what is held of it at a time: it is parted in
 * front of a sentence where no mark is open, and at twice as much wherever that is.
 */
const PARAGRAPH_AT_MOST = 20_000;

/** The paragraphs that quotations are looked for in, or their parts, in order. */
export function paragraphsOf({ text, sentences }: Article): Paragraph[] {
  const paragraphs: { paragraph: number; start: number; end: number; marks: number }[] = [];
  for (const { role, paragraph, start, end } of sentences) {
    if (!isMatchable(role)) continue;
    const marks = text.slice(start, end).match(MARKS)?.length ?? 0;
    const last = paragraphs.at(-1);
    if (last?.paragraph === paragraph && !isFull(last)) {
      last.end = end;
      last.marks += marks;
    } else paragraphs.push({ paragraph, start, end, marks });
  }
  return paragraphs;
}

function isFull({ start, end, marks }: Paragraph & { readonly marks: number }): boolean {
  return end - start > PARAGRAPH_AT_MOST * (marks % 2 === 0 ? 1 : 2);
}

const known = new WeakMap<Article['sentences'], readonly Quotation[]>();

/** What an article quotes, in its order: words between marks that somebody says, and who, where that is sure. */
export function quotationsOf(article: Article): readonly Quotation[] {
  let quotations = known.get(article.sentences);
  if (!quotations) known.set(article.sentences, (quotations = readQuotations(article)));
  return quotations;
}

function readQuotations(article: Article): Quotation[] {
  const { text, language } = article;
  const found: Quotation[] = [];
  let before: Paragraph | undefined;
  for (const { start, end } of paragraphsOf(article)) {
    const told = quotationsIn(text.slice(start, end), text.slice(end, end + BEHIND), language);
    if (told === undefined) before = undefined;
    for (const { range, speaker: own, goesOn } of told ?? []) {
      const speaker = own ? moved(own, start) : goesOn ? before : undefined;
      found.push({ ...moved(range, start), form: 'direct', ...(speaker && { speaker }) });
      before = speaker ?? before;
    }
  }
  return found;
}

const moved = ({ start, end }: Quoted, by: number): Quoted => ({ start: start + by, end: end + by });

/** A quotation of a paragraph, and who speaks; offsets in the paragraph. */
interface ToldQuotation {
  readonly range: Quoted;
  readonly speaker?: Quoted | undefined;
  /** It goes on with what the speaker of the one before said. */
  readonly goesOn: boolean;
}

/** Each state of a paragraph while it is typed leaves an entry. */
const quotationsOfParagraphs = new OldestFirst<string, { readonly told: readonly ToldQuotation[] | undefined }>(5_000);

/**
 * The quotations of a paragraph with what stands right behind it, read once; undefined where nothing stands between
 * marks.
 */
function quotationsIn(paragraph: string, behind: string, language = ''): readonly ToldQuotation[] | undefined {
  const key = `${language} ${paragraph}${behind}`;
  let read = quotationsOfParagraphs.get(key);
  if (!read) quotationsOfParagraphs.set(key, (read = { told: readParagraph(paragraph, behind, language) }));
  return read.told;
}

function readParagraph(text: string, behind: string, language: string): ToldQuotation[] | undefined {
  const quoted = quotedIn(text);
  if (quoted.length === 0) return undefined;
  const reading = readTokens(text, claimWordsOf(language), language);
  const isQuoted = quotedTokens(reading, quoted);
  return quoted.flatMap((range) => {
    if (isNameOfThing(reading, range)) return [];
    const { cue, speaker, goesOn } = speakerOf(reading, range, isQuoted);
    const count = text.slice(range.start, range.end).trim().split(/\s+/).length;
    return !cue && (count < WORDS_WITHOUT_CUE || isTitle(text + behind, range)) ? [] : [{ range, speaker, goesOn }];
  });
}

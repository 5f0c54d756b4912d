import type { Range } from '../text/range.js';

/** A paragraph's range, without the white space around it, and whether a blank line stands before it. */
export interface Paragraph extends Range {
  readonly blankBefore: boolean;
}

/** Texts are not broken to fit a greater width than this, in UTF-16 units. */
const WIDTH_AT_MOST = 120;
/** A line shorter than this was not broken to fit a width. */
const WRAPPED_AT_LEAST = 40;
/** So large a share of the lines that another follows must be full before a text counts as hard-wrapped. */
const FULL_SHARE = 0.7;
/** So large a share of the lines that fill the one before begin in lower case, in prose: German has capital nouns. */
const LOWER_SHARE = 0.4;
const endsWithStop = /[.!?…。！？:;](?:["'”’“‘»›)\]」』）]|[ \u00a0\u202f]»)*$/u;
const startsLower = /^\p{Ll}(?!\p{Lu})/u;
const startsUpper = /^["'“‘«„(]*\p{Lu}/u;
/** Markdown that begins a block of its own: heading, list item, quotation, table, fence, picture. */
const startsBlock = /^(?:#{1,6}\s|[-*+•⁃‣]\s|\d{1,3}[.)]\s|[>|`~]|!\[)/u;
const lineBreak = /\r\n|\r|\n/g;

/**
 * The paragraphs of a text: its non-blank lines, where a line that goes on in the next one is joined with it. In a text
 * whose lines were broken to fit a width, that is every line which the next one's first word would have made too long;
 * in any text, a line without a stop before one in lower case.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const joins =
      !line.blankBefore && before !== undefined && (fills(text, before, line, width) || goesOn(text, before, line));
    if (joins && !startsBlock.test(text.slice(line.start, line.start + 8)))
      paragraphs.push({ ...(paragraphs.pop() as Paragraph), end: line.end });
    else paragraphs.push(line);
  });
  return paragraphs;
}

/** The non-blank lines, without the white space around them. */
function linesOf(text: string): Paragraph[] {
  const lines: Paragraph[] = [];
  let blankBefore = true;
  const add = (from: number, to: number): void => {
    const line = text.slice(from, to);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const start = from + line.indexOf(trimmed);
      lines.push({ start, end: start + trimmed.length, blankBefore });
    }
    blankBefore = trimmed === '';
  };
  let from = 0;
  for (const { index, 0: ending } of text.matchAll(lineBreak)) {
    add(from, index);
    from = index + ending.length;
  }
  add(from, text.length);
  return lines;
}

/**
 * The width to which a text's lines were broken; undefined for a text whose paragraphs are single lines. Longer lines
 * between blank ones, such as a page's notice, say nothing of the others, but then these must go on in lower case, so
 * that a list of headlines below long paragraphs is no text that was broken.
 */
function wrapWidth(text: string, lines: readonly Paragraph[]): number | undefined {
  const isAddress = ({ start, end }: Range): boolean =>
    end - start > WIDTH_AT_MOST && !/\s/.test(text.slice(start, end));
  const isAlone = (i: number): boolean => lines[i].blankBefore && (lines[i + 1]?.blankBefore ?? true);
  const lengthOf = ({ start, end }: Range): number => end - start;
  const counted = lines.filter((line, i) => !isAddress(line) && !(isAlone(i) && lengthOf(line) > WIDTH_AT_MOST));
  const width = counted.reduce((widest, line) => Math.max(widest, lengthOf(line)), 0);
  if (width > WIDTH_AT_MOST || width < WRAPPED_AT_LEAST) return undefined;
  const followed = lines.filter((_, i) => i + 1 < lines.length && !lines[i + 1].blankBefore);
  let full = 0;
  let open = 0;
  let lower = 0;
  lines.forEach((line, i) => {
    if (i === 0 || line.blankBefore || !fills(text, lines[i - 1], line, width)) return;
    full++;
    if (!endsWithStop.test(tail(text, lines[i - 1]))) open++;
    if (startsLower.test(text.slice(line.start, line.start + 8))) lower++;
  });
  if (
    lines.some((line, i) => isAlone(i) && !isAddress(line) && lengthOf(line) > WIDTH_AT_MOST) &&
    lower < LOWER_SHARE * full
  )
    return undefined;
  // Lines that were broken anywhere mostly end without a stop; those that are sentences mostly end with one.
  return full >= 2 && full >= FULL_SHARE * followed.length && open > full / 2 ? width : undefined;
}

/** Whether `line`'s first word would not have fitted on the line before. */
function fills(text: string, before: Range, line: Range, width: number | undefined): boolean {
  if (width === undefined) return false;
  const space = text.slice(line.start, line.start + width).search(/\s/);
  const firstWord = space < 0 ? line.end - line.start : Math.min(space, line.end - line.start);
  return before.end - before.start + 1 + firstWord > width;
}

function goesOn(text: string, before: Range, line: Range): boolean {
  const next = text.slice(line.start, Math.min(line.end, line.start + 8));
  if (!startsLower.test(next) || endsWithStop.test(tail(text, before))) return false;
  const long = (range: Range): boolean => range.end - range.start >= WRAPPED_AT_LEAST;
  const begins = startsUpper.test(text.slice(before.start, before.start + 8));
  // Where neither has a stop and one is short, that one is a label: "views 417".
  return endsWithStop.test(tail(text, line)) ? begins || long(before) : long(before) && long(line);
}

function tail(text: string, { start, end }: Range): string {
  return text.slice(Math.max(start, end - 8), end);
}

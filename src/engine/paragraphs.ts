import type { Range } from './sentences.js';

/** A paragraph's range, without the white space around it, and whether a blank line stands before it. */
export interface Paragraph extends Range {
  readonly blankBefore: boolean;
}

/** A line shorter than this was not broken to fit a width. */
const WRAPPED_AT_LEAST = 40;
const endsWithStop = /[.!?…。！？:;]["'”’»)\]]*$/u;
const startsLower = /^\p{Ll}/u;
const lineBreak = /\r\n|\r|\n/g;

/**
 * The paragraphs of a text: its non-blank lines, where a line that plainly goes on in the next one (long, without a
 * stop, the next starts in lower case) is joined with it.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: { start: number; end: number; blankBefore: boolean }[] = [];
  let blank = true;
  const add = (from: number, to: number): void => {
    const line = text.slice(from, to);
    const trimmed = line.trim();
    if (trimmed === '') {
      blank = true;
      return;
    }
    const start = from + line.indexOf(trimmed);
    const end = start + trimmed.length;
    const previous = paragraphs.at(-1);
    if (!blank && previous && goesOn(text, previous, trimmed)) previous.end = end;
    else paragraphs.push({ start, end, blankBefore: blank });
    blank = false;
  };
  let from = 0;
  for (const { index, 0: ending } of text.matchAll(lineBreak)) {
    add(from, index);
    from = index + ending.length;
  }
  add(from, text.length);
  return paragraphs;
}

function goesOn(text: string, previous: Range, next: string): boolean {
  if (previous.end - previous.start < WRAPPED_AT_LEAST || !startsLower.test(next)) return false;
  if (next.length < WRAPPED_AT_LEAST && !endsWithStop.test(next)) return false; // a label, "views 582"
  return !endsWithStop.test(text.slice(Math.max(previous.start, previous.end - 8), previous.end));
}

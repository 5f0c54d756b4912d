import { beforeNumber, maybeLast, neverLast, sentenceOpeners } from './abbreviations.js';

/** A half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Stops with the closing quotes and brackets behind them; the second group needs no white space after it. */
const stops = /(?:[.!?…]+|[。！？｡؟।॥]+)(?:["'”’»›)\]」』】）＂]+[.!?…]*)*/gu;
const wideStop = /^[。！？｡]/u;
const space = /\s/u;
const lower = /^["'“‘«„(\[—–-]*\s*\p{Ll}/u;
const opensQuote = /^[“‘«„‚「『("'\[]/u;
const wordBefore = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.]*$/u;
const wordAfter = /^["'“‘«„‚(\[]*([\p{L}\p{M}\p{N}]+)/u;
const initials = /^(?:\p{L}\.)*\p{L}$/u;
const capital = /^\p{Lu}$/u;
/** How far a rule looks around a stop: bounds the work at each stop, whatever the paragraph. */
const REACH = 40;

/**
 * Splits the paragraph text[start, end) into sentences; the ranges carry no white space at their ends.
 * One pass over the stops with a bounded look around each, so the time is linear in the paragraph. A stop ends a
 * sentence when white space follows it, unless what follows goes on in lower case, or what precedes is an abbreviation,
 * an initial or the number of a list item. Chinese and Japanese stops end one as they stand.
 */
export function splitSentences(text: string, start: number, end: number): Range[] {
  const paragraph = text.slice(start, end);
  const sentences: Range[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const piece = paragraph.slice(from, to);
    const trimmed = piece.trim();
    if (trimmed !== '') {
      const first = from + piece.indexOf(trimmed);
      sentences.push({ start: start + first, end: start + first + trimmed.length });
    }
    from = to;
  };
  for (const stop of paragraph.matchAll(stops)) {
    const after = stop.index + stop[0].length;
    if (after < paragraph.length && endsSentence(paragraph, from, stop.index, stop[0])) cut(after);
  }
  cut(paragraph.length);
  return sentences;
}

function endsSentence(paragraph: string, from: number, at: number, stop: string): boolean {
  const after = at + stop.length;
  if (wideStop.test(stop)) return true;
  if (!space.test(paragraph[after])) return false;
  const rest = paragraph.slice(after, after + REACH).trimStart();
  if (rest === '') return false;
  if (lower.test(rest)) return false;
  if (!stop.startsWith('.') || stop.startsWith('..')) return true;
  const before = wordBefore.exec(paragraph.slice(Math.max(from, at - REACH), at))?.[0] ?? '';
  if (before === '') return true;
  if (stop.length > 1) return true;
  return !continues(before, rest, at - before.length === firstOf(paragraph, from));
}

/** Whether the sentence goes on after `before` and its stop, with `rest` behind the white space. */
function continues(before: string, rest: string, first: boolean): boolean {
  const key = before.toLowerCase();
  const next = wordAfter.exec(rest)?.[1] ?? '';
  const nextIsNumber = /^\p{N}/u.test(next);
  if (first && /^\p{N}{1,3}$/u.test(before)) return true;
  if (beforeNumber.has(key) && nextIsNumber) return true;
  if (neverLast.has(key)) return next !== '';
  if (opensQuote.test(rest) && !/^[[(]/u.test(rest)) return false;
  const opens = sentenceOpeners.has(next.toLowerCase());
  if (capital.test(before)) return key !== 'i' && !opens;
  if (maybeLast.has(key) || (before.includes('.') && initials.test(before))) return !opens;
  return false;
}

function firstOf(paragraph: string, from: number): number {
  let first = from;
  while (space.test(paragraph[first])) first++;
  return first;
}

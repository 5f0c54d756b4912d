import { beforeNumber, maybeLast, neverLast, sentenceOpeners } from './abbreviations.js';
import { listMarkers } from './listItems.js';

/** A half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Stops with the closing quotes and brackets behind them; the second group needs no white space after it. */
const stops = /(?:\.(?:[ \u00a0]\.)+|[.!?…]+|[。！？｡؟।॥]+)(?:["'”’»›)\]」』】）＂]+[.!?…]*)*/gu;
const wideStop = /^[。！？｡]/u;
const space = /\s/u;
const lower = /^["'“‘«„(\[—–-]*\s*\p{Ll}/u;
const opensQuote = /^[“‘«„‚「『("'\[]/u;
const wordBefore = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.°]*$/u;
const wordAfter = /^["'“‘«„‚(\[]*([\p{L}\p{M}\p{N}]+)/u;
const initials = /^(?:\p{L}\.)*\p{L}$/u;
const capital = /^\p{Lu}$/u;
/** How far a rule looks around a stop: bounds the work at each stop, whatever the paragraph. */
const REACH = 40;

/**
 * Splits the paragraph text[start, end) into sentences; the ranges carry no white space at their ends.
 * One pass over the stops with a bounded look around each, so the time is linear in the paragraph. A stop ends a
 * sentence when white space follows it, unless what follows goes on in lower case, or what precedes is an abbreviation,
 * an initial or the number of a list item, which begins one. Chinese and Japanese stops end one as they stand.
 */
export function splitSentences(text: string, start: number, end: number): Range[] {
  const paragraph = text.slice(start, end);
  const markers = listMarkers(paragraph);
  const cuts = markers.map((marker) => marker.start);
  let next = 0;
  for (const stop of paragraph.matchAll(stops)) {
    while (next < markers.length && markers[next].end <= stop.index) next++;
    if (next < markers.length && markers[next].start <= stop.index) continue;
    if (endsSentence(paragraph, stop.index, stop[0])) cuts.push(stop.index + stop[0].length);
  }
  cuts.push(paragraph.length);
  const sentences: Range[] = [];
  let from = 0;
  for (const to of cuts.sort((x, y) => x - y)) {
    const piece = paragraph.slice(from, to);
    const trimmed = piece.trim();
    if (trimmed !== '') {
      const first = start + from + piece.indexOf(trimmed);
      sentences.push({ start: first, end: first + trimmed.length });
    }
    from = to;
  }
  return sentences;
}

function endsSentence(paragraph: string, at: number, stop: string): boolean {
  const after = at + stop.length;
  if (wideStop.test(stop)) return true;
  const before = wordBefore.exec(paragraph.slice(Math.max(0, at - REACH), at))?.[0] ?? '';
  const rest = paragraph.slice(after, after + REACH);
  if (!space.test(rest[0] ?? '')) return stop === '.' && lacksSpace(before, rest);
  const next = rest.trimStart();
  if (next === '' || lower.test(next)) return false;
  if (/^(?:\.[.\s]|…)/.test(stop)) return !/^[[(]/.test(next);
  if (!stop.startsWith('.') || stop.length > 1 || before === '') return true;
  return !continues(before, next);
}

/** "in the city.Then it …", as scraped pages have it; but not "Node.js", "29.Mar" or an address. */
function lacksSpace(before: string, rest: string): boolean {
  const next = /^\p{Lu}\p{Ll}*(?=[\s,’'])/u.exec(rest)?.[0] ?? '';
  if (next === '') return false;
  return /^\p{Ll}{3,}$/u.test(before) || (/\p{N}$/u.test(before) && sentenceOpeners.has(next.toLowerCase()));
}

/** Whether the sentence goes on after `before` and its stop, with `rest` behind the white space. */
function continues(before: string, rest: string): boolean {
  const key = before.toLowerCase();
  const next = wordAfter.exec(rest)?.[1] ?? '';
  if (beforeNumber.has(key) && /^\p{N}/u.test(next)) return true;
  if (neverLast.has(key)) return next !== '';
  if (opensQuote.test(rest) && !/^[[(]/u.test(rest)) return false;
  const opens = sentenceOpeners.has(next.toLowerCase());
  if (capital.test(before) || maybeLast.has(key)) return !opens;
  return before.includes('.') && initials.test(before) && !opens;
}

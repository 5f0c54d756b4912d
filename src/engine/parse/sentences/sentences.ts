import { breaksWithoutStop } from './breaks.js';
import { rulesFor } from '../../languages/tables.js';
import { listMarkers } from '../listItems.js';
import { isReference } from './references.js';
import type { Range } from '../../text/range.js';
import { cutAfter, hasOwnStop, isBehindShortWord, stopsOf } from './stops.js';

/**
 * What is no part of the words: characters of no width that part words or turn their direction, as web pages have them;
 * the signs of a quotation at a line's start; the hyphen of a word that was broken at a line's end.
 */
const MARKS =
  /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]|\u00ad(?![\r\n])|(?<=\p{Ll})[-\u00ad\u2010](?:\r\n|\r|\n)[ \t]{0,8}(?:>[ \t]?)*(?=\p{Ll})|(?<=[\r\n])[ \t]{0,8}(?:>[ \t]?)+/gu;
/** Where none of these stands, there is no mark: one look at each character. */
const MAYBE_MARK = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]|[\r\n][ \t]{0,8}>|[-\u2010][\r\n]/;

/**
 * Splits the paragraph text[start, end) into sentences by the rules of its language (a primary subtag, `und` for
 * unknown); the ranges carry no white space at their ends. A sentence ends at a stop that the words around it confirm,
 * at the next item of a list, and at the few places where it plainly ends without a stop. Each rule looks a bounded way
 * around, so the time is linear in the paragraph. Further abbreviations may be `learned` from the rest of the text.
 */
export function splitSentences(
  text: string,
  start: number,
  end: number,
  language: string,
  learned: readonly string[] = [],
): Range[] {
  const own = rulesFor(language);
  const rules = learned.length > 0 ? { ...own, maybeLast: new Set([...own.maybeLast, ...learned]) } : own;
  const original = text.slice(start, end);
  const { paragraph, places } = withoutMarks(original);
  if (isReference(original)) return [{ start, end: start + original.trimEnd().length }];
  const markers = listMarkers(paragraph);
  const cuts = [...markers.map((marker) => marker.start), ...breaksWithoutStop(paragraph, rules)];
  let next = 0;
  const stops = stopsOf(paragraph);
  const ownStop = hasOwnStop(stops);
  for (const { index, stop } of stops) {
    if (ownStop && stop === '.' && isBehindShortWord(paragraph, index)) continue;
    while (next < markers.length && markers[next].end <= index) next++;
    if (next < markers.length && markers[next].start <= index) continue;
    const cut = cutAfter(paragraph, index, stop, rules);
    if (cut !== undefined) cuts.push(cut);
  }
  cuts.push(paragraph.length);
  const sentences: Range[] = [];
  let from = 0;
  for (const cut of cuts.sort((x, y) => x - y)) {
    const to = places?.[cut] ?? cut;
    const piece = original.slice(from, to);
    const trimmed = piece.trim();
    if (trimmed !== '') {
      const first = start + from + piece.indexOf(trimmed);
      sentences.push({ start: first, end: first + trimmed.length });
    }
    from = to;
  }
  return sentences;
}

/**
 * A paragraph without such marks, and for each place in it the place in the original; a mark belongs to what stands
 * before it.
 */
function withoutMarks(original: string): { paragraph: string; places?: readonly number[] } {
  if (!MAYBE_MARK.test(original)) return { paragraph: original };
  const marks = [...original.matchAll(MARKS)];
  if (marks.length === 0) return { paragraph: original };
  const places: number[] = [];
  let paragraph = '';
  let from = 0;
  const add = (to: number): void => {
    for (let i = from; i < to; i++) places.push(i);
    paragraph += original.slice(from, to);
  };
  for (const { index, 0: mark } of marks) {
    add(index);
    from = index + mark.length;
  }
  add(original.length);
  places.push(original.length);
  return { paragraph, places };
}

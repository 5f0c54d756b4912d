import { breaksWithoutStop } from './breaks.js';
import { rulesFor } from '../../languages/tables.js';
import { listMarkers } from '../listItems.js';
import { isReference } from './references.js';
import type { Range } from '../../text/range.js';
import { cutAfter, stopsOf } from './stops.js';

/** Characters of no width that part words or turn their direction, as web pages have them. */
const NO_WIDTH = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/;

/**
 * Splits the paragraph text[start, end) into sentences by the rules of its language (a primary subtag, `und` for
 * unknown); the ranges carry no white space at their ends. A sentence ends at a stop that the words around it confirm,
 * at the next item of a list, and at the few places where it plainly ends without a stop. Each rule looks a bounded way
 * around, so the time is linear in the paragraph.
 */
export function splitSentences(text: string, start: number, end: number, language: string): Range[] {
  const rules = rulesFor(language);
  const original = text.slice(start, end);
  const { paragraph, places } = withoutMarks(original);
  if (isReference(original)) return [{ start, end: start + original.trimEnd().length }];
  const markers = listMarkers(paragraph);
  const cuts = [...markers.map((marker) => marker.start), ...breaksWithoutStop(paragraph, rules)];
  let next = 0;
  for (const { index, stop } of stopsOf(paragraph)) {
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
 * A paragraph without its characters of no width, and for each place in it the place in the original; such a character
 * belongs to what stands before it.
 */
function withoutMarks(original: string): { paragraph: string; places?: readonly number[] } {
  if (!NO_WIDTH.test(original)) return { paragraph: original };
  const places: number[] = [];
  let paragraph = '';
  for (let i = 0; i < original.length; i++) {
    if (NO_WIDTH.test(original[i])) continue;
    places.push(i);
    paragraph += original[i];
  }
  places.push(original.length);
  return { paragraph, places };
}

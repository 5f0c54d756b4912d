/**
 * Phrases of a sentence, each a whole number below 2^31, each once, rising. There are as many as words, and a list
 * takes a fifth of the room of a set.
 */
export type Phrases = readonly number[];

const NONE: Phrases = [];

/** Puts numbers in order, each once. */
export function phrasesOf(numbers: readonly number[]): Phrases {
  if (numbers.length === 0) return NONE;
  const sorted = new Int32Array(numbers).sort();
  const phrases: number[] = [];
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) phrases.push(sorted[i]);
  return phrases.slice();
}

/** How many two sentences share. */
export function sharedPhrases(a: Phrases, b: Phrases): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] < b[j]) i++;
    else if (a[i] > b[j]) j++;
    else [i, j, shared] = [i + 1, j + 1, shared + 1];
  }
  return shared;
}

import type { Features } from './likeness/features.js';

/** The sentences of two sides that are equal but for typography; by their places in the two lists of features. */
export interface EqualSentences {
  /** Places of the first side to those of the second: its first such sentence with the other's first, and so on. */
  readonly pairs: ReadonlyMap<number, number>;
  /** For each side the sentences in no pair that repeat an earlier one of the same side, to the place of that one. */
  readonly repeats: { readonly a: ReadonlyMap<number, number>; readonly b: ReadonlyMap<number, number> };
}

/** Pairs the sentences of two sides that are equal but for typography, and finds those that their own side repeats. */
export function equalSentences(a: readonly Features[], b: readonly Features[]): EqualSentences {
  const pairs = pairsOf(a, b);
  const [pairedA, pairedB] = [new Uint8Array(a.length), new Uint8Array(b.length)];
  pairs.forEach((j, i) => (pairedA[i] = pairedB[j] = 1));
  return { pairs, repeats: { a: repeatsIn(a, pairedA), b: repeatsIn(b, pairedB) } };
}

const NONE = -1;

function pairsOf(a: readonly Features[], b: readonly Features[]): Map<number, number> {
  /** The first sentence of each wording that is in no pair yet, and behind each the next one of its wording. */
  const first = new Map<string, number>();
  const next = new Int32Array(b.length);
  for (let j = b.length - 1; j >= 0; j--) {
    next[j] = first.get(b[j].fold) ?? NONE;
    first.set(b[j].fold, j);
  }
  const pairs = new Map<number, number>();
  a.forEach(({ fold }, i) => {
    const j = fold === '' ? NONE : (first.get(fold) ?? NONE);
    if (j === NONE) return;
    first.set(fold, next[j]);
    pairs.set(i, j);
  });
  return pairs;
}

function repeatsIn(side: readonly Features[], paired: Uint8Array): Map<number, number> {
  const first = new Map<string, number>();
  const repeats = new Map<number, number>();
  side.forEach(({ fold }, i) => {
    const earlier = first.get(fold);
    if (earlier === undefined) first.set(fold, i);
    else if (paired[i] === 0) repeats.set(i, earlier);
  });
  return repeats;
}

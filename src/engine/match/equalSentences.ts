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
  return { pairs, repeats: { a: repeatsIn(a, new Set(pairs.keys())), b: repeatsIn(b, new Set(pairs.values())) } };
}

function pairsOf(a: readonly Features[], b: readonly Features[]): Map<number, number> {
  const places = new Map<string, number[]>();
  b.forEach(({ fold }, j) => {
    const list = places.get(fold);
    if (list) list.push(j);
    else places.set(fold, [j]);
  });
  const pairs = new Map<number, number>();
  const used = new Map<string, number>();
  a.forEach(({ fold }, i) => {
    const nth = used.get(fold) ?? 0;
    const j = fold === '' ? undefined : places.get(fold)?.[nth];
    if (j === undefined) return;
    used.set(fold, nth + 1);
    pairs.set(i, j);
  });
  return pairs;
}

function repeatsIn(side: readonly Features[], paired: ReadonlySet<number>): Map<number, number> {
  const first = new Map<string, number>();
  const repeats = new Map<number, number>();
  side.forEach(({ fold }, i) => {
    const earlier = first.get(fold);
    if (earlier === undefined) first.set(fold, i);
    else if (!paired.has(i)) repeats.set(i, earlier);
  });
  return repeats;
}

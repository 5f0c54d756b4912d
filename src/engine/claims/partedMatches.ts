import type { PairMatches, Place, StatementGroup } from '../model.js';

/** The matches of source `a` with source `b`, as places in the story. */
export interface PlacedMatches {
  readonly a: number;
  readonly b: number;
  readonly found: PairMatches;
}

/**
 * The sentences of each match that no group has together: a long sentence is grouped with what says one half of it, and
 * what says the other half in another source stands in another group. What is uncertain is left out.
 */
export function partedMatches(groups: readonly StatementGroup[], pairs: readonly PlacedMatches[]): Place[][] {
  const groupOf = new Map<string, number>();
  groups.forEach(({ places }, group) => places.forEach((place) => groupOf.set(keyOf(place), group)));
  return pairs.flatMap(({ a, b, found }) =>
    found.matches.flatMap((match) => {
      if (match.duplicate || match.uncertain) return [];
      const places = [
        ...match.a.map((sentence) => ({ source: a, sentence })),
        ...match.b.map((sentence) => ({ source: b, sentence })),
      ];
      const [first, ...others] = places.map((place) => groupOf.get(keyOf(place)));
      return others.every((group) => group === first) ? [] : [places];
    }),
  );
}

const keyOf = ({ source, sentence }: Place): string => `${source} ${sentence}`;

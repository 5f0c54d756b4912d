import type { SentenceVectors } from '../model.js';
import type { Group } from './group.js';
import type { SideName } from './likeness/bags.js';
import type { Side } from './likeness/sides.js';
import { tuning } from './tuning.js';
import { fewEvidence, probabilityAmongFew } from './vectors/fewSentences.js';
import type { Places } from './vectors/unclear.js';

/** Two sides whose vectors were compared, as far as words leave them unclear. */
interface ComparedSides {
  readonly a: Side;
  readonly b: Side;
  readonly unclear: Places;
  readonly level: number;
  readonly vectors: SentenceVectors;
}

/**
 * Groups of two sides with how probable they are among so few sentences, as far as vectors were asked for all of them;
 * those of long articles as they are.
 */
export function amongFew(groups: readonly Group[], { a, b, unclear, level, vectors }: ComparedSides): readonly Group[] {
  const sentences = Math.min(a.features.length, b.features.length);
  const longer = Math.max(a.features.length, b.features.length);
  if (sentences >= tuning.vectors.believedFrom && longer >= tuning.vectors.few.below) return groups;
  const companyOf = companyIn(groups, { a: a.features.length, b: b.features.length });
  const isAsked = (places: readonly number[], asked: readonly number[]): boolean =>
    places.every((place) => asked.includes(place));
  return groups.map((group) => {
    if (group.identical || !isAsked(group.a, unclear.a) || !isAsked(group.b, unclear.b)) return group;
    const [inA, inB] = [group.a.map((place) => a.features[place]), group.b.map((place) => b.features[place])];
    const evidence = fewEvidence(inA, inB, group, { sentences, level, vectors, company: companyOf(group) });
    return { ...group, probability: probabilityAmongFew(evidence, sentences, longer), few: evidence };
  });
}

/**
 * How much (0-1) of what stands beside a group has a partner, too, on the side of which more has: the mean of how
 * probable the best groups of the other sentences are, duplicates apart. `sizes` are the numbers of sentences.
 */
function companyIn(groups: readonly Group[], sizes: Readonly<Record<SideName, number>>): (group: Group) => number {
  const bestOf = (side: SideName): number[] => {
    const best = new Array<number>(sizes[side]).fill(0);
    for (const group of groups) {
      if (group.duplicate) continue;
      for (const place of group[side]) best[place] = Math.max(best[place], group.probability);
    }
    return best;
  };
  const best = { a: bestOf('a'), b: bestOf('b') };
  return (group) => {
    const besideOn = (side: SideName): number => {
      const others = best[side].filter((_, place) => !group[side].includes(place));
      return others.reduce((sum, probability) => sum + probability, 0) / Math.max(1, others.length);
    };
    return Math.max(besideOn('a'), besideOn('b'));
  };
}

import type { Group } from '../group.js';
import { likenessOf, type SideName, type Weigher } from '../likeness/bags.js';
import type { Side } from '../likeness/sides.js';
import { tuning } from '../tuning.js';
import type { MeantTogether, Together } from './meantTogether.js';

/**
 * The groups of two sides in two languages with the gaps between them filled: a sentence that nobody has, next to a
 * group and with no free sentence at the same place of the other side, is the rest of what stands there if that is too
 * long without it and means no less the same with it (after Gale and Church 1993, where lengths alone tell). Linear in
 * the sentences.
 */
export function withGapsFilled(
  groups: readonly Group[],
  a: Side,
  b: Side,
  meant: MeantTogether,
  weigher: Weigher,
): readonly Group[] {
  const gaps = new Gaps(groups, a, b, meant, weigher);
  // No group grows more often than it may have sentences.
  for (let i = 1; i < tuning.groups.sentencesAtMost && gaps.fill(); i++);
  return gaps.groups;
}

class Gaps {
  readonly groups: Group[];
  readonly #sides: Readonly<Record<SideName, Side>>;
  readonly #meant: MeantTogether;
  readonly #weigher: Weigher;
  /** The index of the group that a sentence stands in, by its place; that of a duplicate only where it has no other. */
  readonly #indexOf = { a: new Map<number, number>(), b: new Map<number, number>() };

  constructor(groups: readonly Group[], a: Side, b: Side, meant: MeantTogether, weigher: Weigher) {
    this.groups = [...groups];
    this.#sides = { a, b };
    this.#meant = meant;
    this.#weigher = weigher;
    groups.forEach((group, index) => {
      for (const side of ['a', 'b'] as const)
        for (const place of group[side])
          if (!group.duplicate || !this.#indexOf[side].has(place)) this.#indexOf[side].set(place, index);
    });
  }

  /**
   * Each group grows by the sentence of either side that it is best with, if that is not better with another one; so
   * that it makes no difference which side comes first. Whether one did.
   */
  fill(): boolean {
    const ofPlace: Grown[] = [];
    for (const side of ['a', 'b'] as const) {
      for (const place of this.#sides[side].features.keys()) {
        if (!this.#isFree(side, place)) continue;
        const fitting = [-1, 1].flatMap((step) => this.#grown(side, place, step) ?? []);
        if (fitting.length > 0) ofPlace.push(fitting.reduce(better));
      }
    }
    const ofGroup = new Map<number, Grown>();
    for (const grown of ofPlace) ofGroup.set(grown.index, better(grown, ofGroup.get(grown.index) ?? grown));
    for (const grown of ofGroup.values()) this.#grow(grown);
    return ofGroup.size > 0;
  }

  #grow({ index, together, side, place }: Grown): void {
    const overlap = this.#weigher.overlapOfAll(together.a, together.b);
    this.groups[index] = { ...this.groups[index], ...together, likeness: likenessOf(overlap.ofA, overlap.ofB) };
    this.#indexOf[side].set(place, index);
  }

  /** The group next to a place, with it; undefined where it may not grow so. */
  #grown(side: SideName, place: number, step: number): Grown | undefined {
    const other = side === 'a' ? 'b' : 'a';
    const index = this.#indexOf[side].get(place + step);
    const group = index === undefined ? undefined : this.groups[index];
    if (index === undefined || !group || group.identical || group.duplicate) return undefined;
    if (group[side].length >= tuning.groups.sentencesAtMost || group[other].length > 1) return undefined;
    if (this.#isFree(other, group[other][0] - step)) return undefined;
    const together = { a: group.a, b: group.b, [side]: [...group[side], place].sort((x, y) => x - y) };
    const gain = this.#meant.gainOf(group, together);
    return gain === undefined ? undefined : { index, together, side, place, gain };
  }

  #isFree(side: SideName, place: number): boolean {
    return place >= 0 && place < this.#sides[side].features.length && !this.#indexOf[side].has(place);
  }
}

/** A group with one more sentence. */
interface Grown {
  readonly index: number;
  readonly side: SideName;
  readonly place: number;
  readonly together: Together;
  readonly gain: number;
}

const better = (one: Grown, other: Grown): Grown => (other.gain > one.gain ? other : one);

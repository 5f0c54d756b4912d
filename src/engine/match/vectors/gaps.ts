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
  for (const side of ['a', 'b'] as const) gaps.fill(side);
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

  /** Looks from both ends, so that of two sentences in a gap the second one joins what the first has joined. */
  fill(side: SideName): void {
    const places = [...this.#sides[side].features.keys()];
    for (const place of [...places, ...places.reverse()]) if (this.#isFree(side, place)) this.#fillAt(side, place);
  }

  #fillAt(side: SideName, place: number): void {
    const fitting = [-1, 1].flatMap((step) => this.#grown(side, place, step) ?? []);
    const [best] = fitting.sort((x, y) => y.gain - x.gain);
    if (!best) return;
    const { index, together } = best;
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
    return gain === undefined ? undefined : { index, together, gain };
  }

  #isFree(side: SideName, place: number): boolean {
    return place >= 0 && place < this.#sides[side].features.length && !this.#indexOf[side].has(place);
  }
}

interface Grown {
  readonly index: number;
  readonly together: Together;
  readonly gain: number;
}

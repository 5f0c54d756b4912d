import type { Features } from './likeness/features.js';
import { PairTable } from './likeness/pairTable.js';

/** So many likenesses are kept, of which the stories of a folder have a few thousand; then all are forgotten. */
const KEPT_AT_MOST = 1 << 16;

/**
 * The likeness (0-1) of two sentences by themselves, found once: groups are made anew after each edit, and ask for that
 * of all sentences that no match connects, of which an edit changes one. Features go by their numbers: they are those
 * of one cache.
 */
export class KeptLikeness {
  /** The places in `values`, by the numbers of both sentences. */
  readonly #known = new PairTable();
  #values: number[] = [];

  of(a: Features, b: Features, likeness: (a: Features, b: Features) => number): number {
    const known = this.#known.get(a.id, b.id);
    if (known !== undefined) return this.#values[known];
    const found = likeness(a, b);
    if (this.#values.length >= KEPT_AT_MOST) this.clear();
    this.#known.add(a.id, b.id, this.#values.length);
    this.#values.push(found);
    return found;
  }

  /** Lets all go, where likeness rests on something else from now on. */
  clear(): void {
    this.#known.clear();
    this.#values = [];
  }
}

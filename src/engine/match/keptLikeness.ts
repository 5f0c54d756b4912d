import type { Features } from './likeness/features.js';

/**
 * The likeness (0-1) of two sentences by themselves, found once: groups are made anew after each edit, and ask for that
 * of all sentences that no match connects, of which an edit changes one. Features are one object a text and language,
 * so that what is kept of a sentence goes with it.
 */
export class KeptLikeness {
  #known = new WeakMap<Features, WeakMap<Features, number>>();

  of(a: Features, b: Features, likeness: (a: Features, b: Features) => number): number {
    let others = this.#known.get(a);
    if (!others) this.#known.set(a, (others = new WeakMap()));
    let known = others.get(b);
    if (known === undefined) others.set(b, (known = likeness(a, b)));
    return known;
  }

  /** Lets all go, where likeness rests on something else from now on. */
  clear(): void {
    this.#known = new WeakMap();
  }
}

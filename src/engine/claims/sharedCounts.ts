/**
 * How often each thing of a list is counted, by its place. A search counts a few of very many, and there is one for
 * each quotation: a map for each costs several times as much as two lists that are used again.
 */
export class SharedCounts {
  readonly #counts: Int32Array;
  /** The places that are counted, in the order in which they were first. */
  readonly #met: number[] = [];

  constructor(size: number) {
    this.#counts = new Int32Array(size);
  }

  /** Counts each of some places once more. */
  add(places: readonly number[]): void {
    for (const place of places) if (this.#counts[place]++ === 0) this.#met.push(place);
  }

  /** Tells how often each was counted, in the order in which they were first, and begins anew. */
  take(tell: (place: number, count: number) => void): void {
    for (const place of this.#met) {
      tell(place, this.#counts[place]);
      this.#counts[place] = 0;
    }
    this.#met.length = 0;
  }
}

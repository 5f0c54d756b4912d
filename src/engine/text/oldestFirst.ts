/**
 * So much of the bound is freed at a time. A map skips what was deleted at its beginning each time that it is walked
 * through, until it is built anew: one by one the oldest would cost as much as there are entries.
 */
const FREED = 1 / 16;

/** A map that is bounded by the size of its entries: beyond it those go that were set first. */
export class OldestFirst<K, V> {
  readonly #entries = new Map<K, V>();
  readonly #atMost: number;
  readonly #sizeOf: (key: K) => number;
  #size = 0;

  /** Holds entries of `atMost` together, each counted by its key: without `sizeOf` so many entries. */
  constructor(atMost: number, sizeOf: (key: K) => number = () => 1) {
    this.#atMost = atMost;
    this.#sizeOf = sizeOf;
  }

  get(key: K): V | undefined {
    return this.#entries.get(key);
  }

  has(key: K): boolean {
    return this.#entries.has(key);
  }

  /** All entries, the oldest first. */
  entries(): [K, V][] {
    return [...this.#entries];
  }

  /** Sets an entry, and drops the oldest ones beyond the bound; a key that is set again keeps its age. */
  set(key: K, value: V): void {
    if (!this.#entries.has(key)) this.#size += this.#sizeOf(key);
    this.#entries.set(key, value);
    if (this.#size <= this.#atMost) return;
    const left = this.#atMost - Math.floor(this.#atMost * FREED);
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= left) break;
      this.#entries.delete(oldest);
      this.#size -= this.#sizeOf(oldest);
    }
  }
}

const AT_FIRST = 1 << 10;
/** A slot holds the two keys and the value, and is free where its first number is this. */
const SLOT = 3;
const FREE = -1;

/**
 * Values by pairs of keys, all of them whole numbers from 0 to 2^31: a hash table in one list of numbers, since maps of
 * maps cost several times as much to fill.
 */
export class PairTable {
  #slots = new Int32Array(SLOT * AT_FIRST).fill(FREE);
  #count = 0;

  get(a: number, b: number): number | undefined {
    const at = this.#slotOf(a, b);
    return this.#slots[at] === FREE ? undefined : this.#slots[at + 2];
  }

  /** Adds a pair that is not there yet. */
  add(a: number, b: number, value: number): void {
    if (2 * SLOT * ++this.#count > this.#slots.length) this.#grow();
    this.#put(a, b, value);
  }

  clear(): void {
    this.#slots.fill(FREE);
    this.#count = 0;
  }

  /** The slot of a pair, or the free one where it belongs. */
  #slotOf(a: number, b: number): number {
    const slots = this.#slots;
    const mask = slots.length / SLOT - 1;
    let hash = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = SLOT * slot;
      if (slots[at] === FREE || (slots[at] === a && slots[at + 1] === b)) return at;
    }
  }

  #put(a: number, b: number, value: number): void {
    const at = this.#slotOf(a, b);
    this.#slots[at] = a;
    this.#slots[at + 1] = b;
    this.#slots[at + 2] = value;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(2 * before.length).fill(FREE);
    for (let at = 0; at < before.length; at += SLOT) {
      if (before[at] !== FREE) this.#put(before[at], before[at + 1], before[at + 2]);
    }
  }
}

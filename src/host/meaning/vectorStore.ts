import { DIMENSIONS, ENCODER, type PackedVector } from '../../protocol/vectors.js';

/** So many vectors are known at most, which are 4 MB; those that were not used for longest go. */
export const MOST_VECTORS = 10_000;

/** In 32-bit numbers: magic, checksum of all that follows, encoder, how many vectors. */
const HEAD = 4;
const MAGIC = 0x31565243;
const KEY_BYTES = 8;

/**
 * The vectors of sentences by their texts, of which a key alone is kept. Its bytes are a head, then the keys as 64-bit
 * floats, then the vectors, those that were used last behind the others; both numbers in the machine's own order.
 */
export class VectorStore {
  readonly #vectors = new Map<number, PackedVector>();

  get size(): number {
    return this.#vectors.size;
  }

  /** The vector of a text, which counts as used. */
  get(text: string): PackedVector | undefined {
    const key = keyOf(text);
    const vector = this.#vectors.get(key);
    if (vector) this.#put(key, vector);
    return vector;
  }

  has(text: string): boolean {
    return this.#vectors.has(keyOf(text));
  }

  add(text: string, vector: PackedVector): void {
    this.#put(keyOf(text), vector);
    this.#bound();
  }

  clear(): void {
    this.#vectors.clear();
  }

  toBytes(): Uint8Array {
    const count = this.#vectors.size;
    // A whole number of 32-bit numbers, since a vector has a whole number of them.
    const bytes = new Uint8Array(4 * HEAD + count * (KEY_BYTES + DIMENSIONS));
    new Float64Array(bytes.buffer, 4 * HEAD, count).set([...this.#vectors.keys()]);
    const values = new Int8Array(bytes.buffer, 4 * HEAD + KEY_BYTES * count);
    let at = 0;
    for (const vector of this.#vectors.values()) {
      values.set(vector, at);
      at += DIMENSIONS;
    }
    const head = new Uint32Array(bytes.buffer, 0, HEAD);
    head.set([MAGIC, 0, ENCODER, count]);
    head[1] = checksum(bytes);
    return bytes;
  }

  /**
   * Adds what `toBytes` gave, as used before all that is here. False where these are no such bytes, are not whole, or
   * are of another encoder: then nothing is added.
   */
  addBytes(given: Uint8Array): boolean {
    // Keys are read as an array, which wants them to stand at a multiple of 8.
    const bytes = given.byteOffset % KEY_BYTES === 0 ? given : Uint8Array.from(given);
    if (bytes.length < 4 * HEAD || bytes.length % 4 !== 0) return false;
    const [magic, sum, encoder, count] = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD);
    const isWhole = bytes.length === 4 * HEAD + count * (KEY_BYTES + DIMENSIONS) && checksum(bytes) === sum;
    if (magic !== MAGIC || encoder !== ENCODER || !isWhole) return false;
    const keys = new Float64Array(bytes.buffer, bytes.byteOffset + 4 * HEAD, count);
    const values = new Int8Array(bytes.buffer, bytes.byteOffset + 4 * HEAD + KEY_BYTES * count);
    const newer = [...this.#vectors];
    keys.forEach((key, i) => this.#put(key, values.slice(DIMENSIONS * i, DIMENSIONS * (i + 1))));
    for (const [key, vector] of newer) this.#put(key, vector);
    this.#bound();
    return true;
  }

  #put(key: number, vector: PackedVector): void {
    this.#vectors.delete(key);
    this.#vectors.set(key, vector);
  }

  #bound(): void {
    for (const key of this.#vectors.keys()) {
      if (this.#vectors.size <= MOST_VECTORS) return;
      this.#vectors.delete(key);
    }
  }
}

/** A text as a whole number of 53 bits: two sums of 32 bits that mix as MurmurHash3's end does (Appleby). */
function keyOf(text: string): number {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x85ebca6b);
    other = Math.imul(other ^ unit, 0xc2b2ae35);
    one ^= one >>> 15;
    other ^= other >>> 13;
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return 2 ** 32 * (other & 0x1fffff) + (one >>> 0);
}

/** FNV-1a over all 32-bit numbers behind the checksum. */
function checksum(bytes: Uint8Array): number {
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let sum = 0x811c9dc5;
  for (let i = 2; i < numbers.length; i++) sum = Math.imul(sum ^ numbers[i], 0x01000193);
  return sum >>> 0;
}

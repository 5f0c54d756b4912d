import type { EncoderFile } from './file.js';

/** The pieces by their bytes: a node's children stand one behind another, by their bytes in order; the root is 0. */
export class Trie {
  readonly #labels: Uint8Array;
  /** Where the children of each node start; they end where those of the next node start. */
  readonly #starts: Int32Array;
  /** The piece that ends at each node, or -1. */
  readonly #pieces: Int32Array;
  /** The children of the root by their byte; -1 for none. */
  readonly #first = new Int32Array(256).fill(-1);

  constructor({ labels, counts, bits, ids }: EncoderFile['pieces']) {
    this.#labels = labels;
    this.#starts = new Int32Array(labels.length + 1);
    this.#pieces = new Int32Array(labels.length).fill(-1);
    let start = 1;
    let used = 0;
    for (let node = 0; node < labels.length; node++) {
      this.#starts[node] = start;
      start += counts[node];
      if ((bits[node >> 3] >> (node & 7)) & 1) this.#pieces[node] = ids[used++];
    }
    this.#starts[labels.length] = start;
    for (let node = 1; node < this.#starts[1]; node++) this.#first[labels[node]] = node;
  }

  /** The child of a node that a byte leads to, or -1. */
  child(node: number, byte: number): number {
    if (node === 0) return this.#first[byte];
    let low = this.#starts[node];
    let high = this.#starts[node + 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#labels[middle] < byte) low = middle + 1;
      else high = middle;
    }
    return low < this.#starts[node + 1] && this.#labels[low] === byte ? low : -1;
  }

  /** The piece that ends at a node, or -1. */
  piece(node: number): number {
    return this.#pieces[node];
  }
}

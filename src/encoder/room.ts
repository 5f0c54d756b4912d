import type { Sizes } from './file.js';

/** The first bytes of the kernel's memory are its own. */
const KERNELS_OWN = 1024;
const FLOAT = 4;

/** Gives out addresses in the kernel's memory before there is one. */
export class Room {
  #end = KERNELS_OWN;

  /** So many bytes more than there must be in all. */
  get bytes(): number {
    return this.#end;
  }

  /** The address of room for `bytes`, a multiple of 64. */
  take(bytes: number): number {
    const address = this.#end;
    this.#end = (address + bytes + 63) & ~63;
    return address;
  }

  /** The address of room for so many 32-bit floats. */
  floats(count: number): number {
    return this.take(FLOAT * count);
  }
}

/** Where the forward pass keeps what it computes, for so many tokens at once. */
export interface Scratch {
  /** The tokens' vectors. */
  readonly rows: number;
  /** Query, key and value of each token. */
  readonly attended: number;
  readonly context: number;
  readonly added: number;
  readonly inner: number;
  /** Any rows as integers, and their scales. */
  readonly quantised: number;
  readonly rowScales: number;
  readonly keys: number;
  readonly weights: number;
  /** One panel of a matrix in 16 bits. */
  readonly panel: number;
  readonly sentence: number;
}

export function scratchIn(room: Room, { hidden, inner }: Sizes, tokens: number): Scratch {
  // Tiles go by four rows, lines of attention by eight tokens.
  const rows = (tokens + 7) & ~7;
  return {
    rows: room.floats(rows * hidden),
    attended: room.floats(3 * rows * hidden),
    context: room.floats(rows * hidden),
    added: room.floats(rows * hidden),
    inner: room.floats(rows * inner),
    quantised: room.take(2 * rows * Math.max(hidden, inner)),
    rowScales: room.floats(rows),
    keys: room.floats(32 * rows),
    weights: room.floats(4 * rows),
    panel: room.take(16 * Math.max(hidden, inner)),
    sentence: room.floats(hidden),
  };
}

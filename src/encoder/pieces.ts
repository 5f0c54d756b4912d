import type { EncoderFile } from './file.js';
import { Normaliser } from './normaliser.js';
import { Trie } from './trie.js';

const NEVER = -1e30;

/**
 * Cuts texts into the model's pieces: of all ways to cut it, the one whose pieces have the greatest sum of scores
 * (Kudo, "Subword Regularization", 2018, as SentencePiece does it), in 32-bit floats as the model's own program adds.
 */
export class Pieces {
  readonly #file: EncoderFile['pieces'];
  readonly #normaliser: Normaliser;
  readonly #trie: Trie;
  /** By the byte before which a piece ends: the best sum, where that piece starts, and its number. */
  #best = new Float32Array(0);
  #from = new Int32Array(0);
  #ids = new Int32Array(0);

  constructor({ pieces, normaliser }: Pick<EncoderFile, 'pieces' | 'normaliser'>) {
    this.#file = pieces;
    this.#normaliser = new Normaliser(normaliser);
    this.#trie = new Trie(pieces);
  }

  /** The numbers of a text's pieces, `limit` of them at most, with those for begin and end; linear in the text. */
  cut(text: string, limit: number): number[] {
    // A piece has at least one UTF-16 unit, or what normalising made of one; 32 units a piece are more than any has.
    const bytes = this.#normaliser.normalise(text.slice(0, 32 * limit));
    const inner = this.#cheapest(bytes).slice(0, limit - 2);
    return [this.#file.begin, ...inner, this.#file.end];
  }

  #cheapest(bytes: Uint8Array): number[] {
    const { length } = bytes;
    if (this.#best.length <= length) {
      this.#best = new Float32Array(2 * length + 1);
      this.#from = new Int32Array(2 * length + 1);
      this.#ids = new Int32Array(2 * length + 1);
    }
    this.#best.fill(NEVER, 1, length + 1);
    this.#best[0] = 0;
    for (let start = 0; start < length;) start = this.#tryFrom(start, bytes);
    const ids: number[] = [];
    for (let end = length; end > 0; end = this.#from[end]) ids.push(this.#ids[end]);
    return ids.reverse();
  }

  /** Tries all pieces that start at a byte, and the unknown one; gives where the next character starts. */
  #tryFrom(start: number, bytes: Uint8Array): number {
    const { scores, unknown, unknownScore } = this.#file;
    const trie = this.#trie;
    let node = trie.child(0, bytes[start]);
    for (let end = start + 1; node !== -1; end++) {
      const piece = trie.piece(node);
      if (piece !== -1) this.#offer(start, end, piece, scores[piece]);
      if (end === bytes.length) break;
      node = trie.child(node, bytes[end]);
    }
    const next = start + widthOf(bytes[start]);
    this.#offer(start, next, unknown, unknownScore);
    return next;
  }

  #offer(start: number, end: number, id: number, score: number): void {
    const sum = Math.fround(this.#best[start] + score);
    if (sum <= this.#best[end]) return;
    this.#best[end] = sum;
    this.#from[end] = start;
    this.#ids[end] = id;
  }
}

/** How many bytes a character has in UTF-8, by its first. */
function widthOf(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}

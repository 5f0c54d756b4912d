import { type EncoderFile, readEncoderFile } from './file.js';
import { ForwardPass } from './forward.js';
import { Pieces } from './pieces.js';

/** The pieces of one pass: long passes are hardly quicker, and nothing can be cancelled within one. */
const PASS = 64;
/** Of a longer sentence the first pieces count; the longest of some 9,000 had 141. */
const LONGEST = 256;

/** Turns sentences into vectors that stand near each other where the sentences say the same, in any language. */
export class SentenceEncoder {
  readonly #pieces: Pieces;
  readonly #forward: ForwardPass;
  readonly #longest: number;
  /** How many values a vector has. */
  readonly dimensions: number;

  constructor(file: EncoderFile) {
    this.#longest = Math.min(LONGEST, file.sizes.positions);
    this.#pieces = new Pieces(file);
    this.#forward = new ForwardPass(file, Math.max(PASS, this.#longest));
    this.dimensions = file.sizes.hidden;
  }

  /** The numbers of the pieces of a sentence, with those for begin and end. */
  piecesOf(sentence: string): readonly number[] {
    return this.#pieces.cut(sentence, this.#longest);
  }

  /**
   * The vectors of sentences, of length 1, in their order, each as soon as its pass is done: a caller who has waited
   * long enough may take a turn between two of them, or stop. A sentence's vector does not depend on the others.
   */
  *encode(sentences: Iterable<string>): Generator<Float32Array, void, undefined> {
    let pass: (readonly number[])[] = [];
    let count = 0;
    for (const sentence of sentences) {
      const pieces = this.piecesOf(sentence);
      if (pass.length > 0 && count + pieces.length > PASS) {
        yield* this.#forward.run(pass);
        pass = [];
        count = 0;
      }
      pass.push(pieces);
      count += pieces.length;
    }
    if (pass.length > 0) yield* this.#forward.run(pass);
  }
}

/**
 * The encoder that a file holds. Throws DamagedEncoder where the file is not whole, and NoSimd where the host does not
 * run its kernel; sentences are then compared by their words alone.
 */
export function openEncoder(bytes: Uint8Array): SentenceEncoder {
  return new SentenceEncoder(readEncoderFile(bytes));
}

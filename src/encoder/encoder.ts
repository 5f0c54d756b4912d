import { type EncoderFile, readEncoderFile } from './file.js';
import { ForwardPass } from './forward.js';
import { Pieces } from './pieces.js';

/** The pieces of one pass: long passes are hardly quicker, and nothing can be cancelled within one. */
const PASS = 64;
/** Of a longer sentence the first pieces count; the longest of some 9,000 had 141. */
const LONGEST = 256;
/** So many sentences wait for a pass that they fill; more fill it hardly better. */
const AHEAD = 8;

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
    const asked: Asked[] = [];
    for (const sentence of sentences) {
      asked.push({ pieces: this.piecesOf(sentence), vector: undefined });
      if (asked.length > AHEAD) yield* this.#pass(asked);
    }
    while (asked.length > 0) yield* this.#pass(asked);
  }

  /** Encodes the first of the sentences, and what fills its pass; takes out and gives those that are done by then. */
  *#pass(asked: Asked[]): Generator<Float32Array, void, undefined> {
    const pass = passOf(asked);
    this.#forward.run(pass.map(({ pieces }) => pieces)).forEach((vector, i) => (pass[i].vector = vector));
    for (let vector = asked[0].vector; vector; vector = asked.at(0)?.vector) {
      asked.shift();
      yield vector;
    }
  }
}

/** A sentence by its pieces, and its vector as soon as it is encoded. */
interface Asked {
  readonly pieces: readonly number[];
  vector: Float32Array | undefined;
}

/**
 * The next pass of sentences, of which the first is not encoded yet: that one, and of the others those that fill the
 * pass, the longest first. Each pass has to read all weights from memory, however many pieces it has.
 */
function passOf(asked: readonly Asked[]): Asked[] {
  const pass = [asked[0]];
  let left = PASS - asked[0].pieces.length;
  const others = asked.slice(1).filter(({ vector }) => !vector);
  for (const each of others.sort((one, other) => other.pieces.length - one.pieces.length)) {
    if (each.pieces.length > left) continue;
    left -= each.pieces.length;
    pass.push(each);
  }
  return pass;
}

/**
 * The encoder that a file holds. Throws DamagedEncoder where the file is not whole, and NoSimd where the host does not
 * run its kernel; sentences are then compared by their words alone.
 */
export function openEncoder(bytes: Uint8Array): SentenceEncoder {
  return new SentenceEncoder(readEncoderFile(bytes));
}

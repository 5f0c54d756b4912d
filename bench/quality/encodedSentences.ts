import { existsSync, readFileSync } from 'node:fs';
import type { SentenceVectors } from '../../src/engine/model.js';
import { openEncoder, type SentenceEncoder } from '../../src/encoder/encoder.js';

const FILE = 'resources/encoder.bin';

/** The vectors of sentences, each encoded once. */
export class EncodedSentences implements SentenceVectors {
  readonly #encoder: SentenceEncoder;
  readonly #vectors = new Map<string, Float32Array>();

  constructor(encoder: SentenceEncoder) {
    this.#encoder = encoder;
  }

  /** Undefined where the encoder has not been built. */
  static open(): EncodedSentences | undefined {
    return existsSync(FILE) ? new EncodedSentences(openEncoder(readFileSync(FILE))) : undefined;
  }

  learn(sentences: readonly string[]): void {
    const missing = [...new Set(sentences)].filter((sentence) => !this.#vectors.has(sentence));
    let at = 0;
    for (const vector of this.#encoder.encode(missing)) this.#vectors.set(missing[at++], vector);
  }

  vectorOf(sentence: string): Float32Array | undefined {
    return this.#vectors.get(sentence);
  }
}

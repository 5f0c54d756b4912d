import type { SentenceVectors } from '../engine/model.js';
import { OldestFirst } from '../engine/text/oldestFirst.js';
import { type PackedVector, unpackVector } from '../protocol/vectors.js';

/** So many vectors are known at most, which are 13 MB. */
const MOST_VECTORS = 8000;

/** The vectors of sentences that the host has told. */
export class KnownVectors implements SentenceVectors {
  readonly #vectors = new OldestFirst<string, Float32Array>(MOST_VECTORS);

  vectorOf(text: string): Float32Array | undefined {
    return this.#vectors.get(text);
  }

  learn(text: string, vector: PackedVector): void {
    this.#vectors.set(text, unpackVector(vector));
  }
}

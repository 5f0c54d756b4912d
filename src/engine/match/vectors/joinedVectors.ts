import { tuning } from '../tuning.js';
import { dot } from './cosines.js';
import type { Pointed, PointedSides } from './pointed.js';

/**
 * The vectors of sentences that stand together, as the sum of theirs: near to what encoding them together gives, since
 * a sentence's vector is the mean of its words'. What all sentences of a side have in common comes off first: a sum is
 * near to that in any case.
 */
export class JoinedVectors {
  readonly #a: ReadonlyMap<number, Float32Array>;
  readonly #b: ReadonlyMap<number, Float32Array>;

  constructor({ ofA, ofB }: PointedSides) {
    this.#a = withoutCommon(ofA);
    this.#b = withoutCommon(ofB);
  }

  /** The cosine of what stands together in one side and in the other; undefined where a vector is not known. */
  cosine(a: readonly number[], b: readonly number[]): number | undefined {
    const [inA, inB] = [sumOf(a, this.#a), sumOf(b, this.#b)];
    return inA && inB && dot(inA, inB) / Math.max(Number.MIN_VALUE, Math.sqrt(dot(inA, inA) * dot(inB, inB)));
  }
}

function withoutCommon(pointed: readonly Pointed[]): ReadonlyMap<number, Float32Array> {
  if (pointed.length < tuning.vectors.joinedFrom) return new Map();
  const mean = new Float64Array(pointed[0].vector.length);
  for (const { vector } of pointed) vector.forEach((value, d) => (mean[d] += value / pointed.length));
  return new Map(pointed.map(({ place, vector }) => [place, vector.map((value, d) => value - mean[d])]));
}

function sumOf(places: readonly number[], vectors: ReadonlyMap<number, Float32Array>): Float32Array | undefined {
  let sum: Float32Array | undefined;
  for (const place of places) {
    const vector = vectors.get(place);
    if (!vector) return undefined;
    const before = sum;
    sum = before ? vector.map((value, d) => value + before[d]) : vector;
  }
  return sum;
}

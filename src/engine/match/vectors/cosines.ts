import type { SentenceVectors } from '../../model.js';
import type { Side } from '../likeness/sides.js';
import { tuning } from '../tuning.js';
import type { Places } from './unclear.js';

/** A sentence whose vector is known. */
interface Pointed {
  readonly place: number;
  readonly vector: Float32Array;
}

/** How two sentences stand to each other by their vectors, among all that were compared with either. */
export interface Standing {
  readonly a: number;
  readonly b: number;
  /** The cosine of the two vectors. */
  readonly cosine: number;
  /** How many standard deviations it lies above the mean of the pair's cosines. */
  readonly height: number;
  /** The share (0-1) that the two have in each other against all their rivals, by a softmax in both directions. */
  readonly share: number;
}

/**
 * Compares the vectors of sentences of two sides, each with each; in very long articles with those near the same
 * relative place only, which bounds the work by the number of sentences times a constant.
 *
 * What a cosine says depends on the encoder, the language and the subject: it is measured against the mean and the
 * standard deviation of all cosines of the pair. Where these are few, what is usual counts as well.
 */
export function standings(a: Side, b: Side, unclear: Places, vectors: SentenceVectors): Standing[] {
  const [ownA, ownB] = [pointed(a, unclear.a, vectors), pointed(b, unclear.b, vectors)];
  const [sizeA, sizeB] = [a.features.length, b.features.length];
  const reach = tuning.vectors.nearBy * Math.min(sizeA, sizeB);
  const found: { readonly i: number; readonly j: number; readonly cosine: number }[] = [];
  for (let i = 0, first = 0; i < ownA.length; i++) {
    const at = ownA[i].place * sizeB;
    while (first < ownB.length && at - ownB[first].place * sizeA > reach) first++;
    for (let j = first; j < ownB.length && ownB[j].place * sizeA - at <= reach; j++) {
      found.push({ i, j, cosine: dot(ownA[i].vector, ownB[j].vector) });
    }
  }
  const { mean, deviation } = spreadOf(found.map(({ cosine }) => cosine));
  const heights = found.map(({ cosine }) => (cosine - mean) / deviation);
  const strengths = heights.map((height) =>
    Math.exp((height - tuning.vectors.heightAtLeast) / tuning.vectors.softness),
  );
  const [sumsA, sumsB] = [new Float64Array(ownA.length).fill(1), new Float64Array(ownB.length).fill(1)];
  found.forEach(({ i, j }, k) => {
    sumsA[i] += strengths[k];
    sumsB[j] += strengths[k];
  });
  return found.map(({ i, j, cosine }, k) => ({
    a: ownA[i].place,
    b: ownB[j].place,
    cosine,
    height: heights[k],
    share: (strengths[k] / sumsA[i]) * (strengths[k] / sumsB[j]),
  }));
}

function pointed(side: Side, places: readonly number[], vectors: SentenceVectors): Pointed[] {
  return places.flatMap((place) => {
    const vector = vectors.vectorOf(side.features[place].text);
    return vector ? [{ place, vector }] : [];
  });
}

/** Mean and standard deviation of cosines, as if a few usual ones were among them. */
function spreadOf(cosines: readonly number[]): { mean: number; deviation: number } {
  const { usualCount, usualMean, usualDeviation } = tuning.vectors;
  const count = cosines.length + usualCount;
  const mean = cosines.reduce((sum, each) => sum + each, usualCount * usualMean) / count;
  const squares = cosines.reduce((sum, each) => sum + (each - mean) ** 2, usualCount * usualDeviation ** 2);
  return { mean, deviation: Math.sqrt(squares / count) };
}

/** The dot product. Four sums are faster than one, since the processor adds to them at the same time. */
function dot(a: Float32Array, b: Float32Array): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  let d = 0;
  for (; d + 3 < a.length; d += 4) {
    first += a[d] * b[d];
    second += a[d + 1] * b[d + 1];
    third += a[d + 2] * b[d + 2];
    fourth += a[d + 3] * b[d + 3];
  }
  for (; d < a.length; d++) first += a[d] * b[d];
  return first + second + third + fourth;
}

import type { SentenceVectors } from '../../model.js';
import { inTwoLanguages } from '../../text/inTwoLanguages.js';
import type { Features } from '../likeness/features.js';
import { tuning } from '../tuning.js';
import { dot } from './cosines.js';

/**
 * How alike (0-1) what stands together on two sides is in meaning, as a person would grade it: by the cosine of the
 * sums of the vectors. 0 where one of them is not known.
 */
export function meantLikeness(
  a: readonly Features[],
  b: readonly Features[],
  vectors: SentenceVectors | undefined,
): number {
  const [inA, inB] = [a, b].map((side) => sumOf(side, vectors));
  if (!inA || !inB) return 0;
  const cosine = dot(inA, inB) / Math.sqrt(dot(inA, inA) * dot(inB, inB));
  const { alike, translated } = tuning.vectors;
  const { none, all } = inTwoLanguages(a[0].language, b[0].language) ? translated : alike;
  return Math.max(0, Math.min(1, (cosine - none) / (all - none)));
}

function sumOf(side: readonly Features[], vectors: SentenceVectors | undefined): Float32Array | undefined {
  let sum: Float32Array | undefined;
  for (const { text } of side) {
    const vector = vectors?.vectorOf(text);
    if (!vector) return undefined;
    const before = sum;
    sum = before ? vector.map((value, d) => value + before[d]) : vector;
  }
  return sum;
}

import { Best } from './best.js';
import { type Directions, dotsOf, joined } from './dots.js';
import type { Features } from './likeness/features.js';
import { letterDirection, writeLetterDirection } from './likeness/letters.js';
import type { Meaning } from './likeness/meaning.js';
import type { Side } from './likeness/sides.js';
import { tuning } from './tuning.js';

const byMeaning = new WeakMap<Side, Directions>();
const byLetters = new WeakMap<Side, Directions>();

/** Of a longer side they take many megabytes, and little time beside its comparison: they are joined anew each time. */
const REMEMBERED_AT_MOST = 3_000;

/** By `meaning`, of which each language has one, or without it by letters. */
export function directionsOf(side: Side, meaning: Meaning | undefined): Directions {
  const known = meaning ? byMeaning : byLetters;
  const kept = known.get(side);
  if (kept) return kept;
  const isKept = side.features.length <= REMEMBERED_AT_MOST;
  const directions = joined(side.features, reader(meaning, isKept));
  if (isKept) known.set(side, directions);
  return directions;
}

/** Reads where a sentence points; of the sentences of a long side nothing is kept. */
function reader(meaning: Meaning | undefined, isKept: boolean): (features: Features) => Float32Array {
  if (meaning) return (features) => meaning.directionOf(features);
  if (isKept) return letterDirection;
  const own = new Float32Array(tuning.candidates.letterDimensions);
  return (features) => {
    writeLetterDirection(features, own);
    return own;
  };
}

/** The places of the other side that are near the same relative place as `place`: from `start` on, before `end`. */
function nearBy(place: number, own: number, others: number): { start: number; end: number } {
  const middle = Math.round((place / own) * others);
  const { directionsNearBy, directionsNearByAtLeast, directionsAtMost } = tuning.candidates;
  const near = Math.min(directionsNearBy, Math.max(directionsNearByAtLeast, Math.round(directionsAtMost / own)));
  return { start: Math.max(0, middle - near), end: Math.min(others, middle + near) };
}

/**
 * Adds for the sentences `freeA` and `freeB`, by their places, rising, the candidates near the same relative place that
 * point most the same way. Two that are both free are compared once.
 */
export function collectByDirection(
  a: Directions,
  b: Directions,
  freeA: readonly number[],
  freeB: readonly number[],
  addPair: (a: number, b: number) => void,
): void {
  const bestOfB = freeB.map(() => new Best(tuning.candidates.byDirection));
  const near = freeB.map((j) => nearBy(j, b.size, a.size));
  const isFreeA = new Set(freeA);
  const placesOfB = Int32Array.from({ length: b.size }, (_, j) => j);
  const placesOfFree = Int32Array.from(freeB);
  const cosines = new Float64Array(b.size);
  const alone = new Float64Array(1);
  // Those of `freeB` that `i` is near to stand between `first` and `last`: their ranges begin and end in one order.
  for (let i = 0, first = 0, last = 0; i < a.size; i++) {
    while (last < near.length && near[last].start <= i) last++;
    while (first < last && near[first].end <= i) first++;
    if (!isFreeA.has(i)) {
      dotsOf(a, i, b, placesOfFree.subarray(first, last), cosines);
      for (let k = first; k < last; k++) offerTo(bestOfB[k], i, cosines[k - first]);
      continue;
    }
    const { start, end } = nearBy(i, a.size, b.size);
    dotsOf(a, i, b, placesOfB.subarray(start, end), cosines);
    const best = new Best(tuning.candidates.byDirection);
    for (let j = start; j < end; j++) offerTo(best, j, cosines[j - start]);
    for (const j of best.places) addPair(i, j);
    for (let k = first; k < last; k++) {
      const j = freeB[k];
      // In articles of very different lengths `i` may be near to a sentence that is not near to it.
      if (j < start || j >= end) dotsOf(a, i, b, placesOfFree.subarray(k, k + 1), alone);
      offerTo(bestOfB[k], i, j < start || j >= end ? alone[0] : cosines[j - start]);
    }
  }
  bestOfB.forEach((best, k) => {
    for (const i of best.places) addPair(i, freeB[k]);
  });
}

function offerTo(best: Best, place: number, cosine: number): void {
  if (cosine > 0) best.offer(place, cosine);
}

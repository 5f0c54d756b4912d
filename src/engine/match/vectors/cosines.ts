import type { Side } from '../likeness/sides.js';
import { tuning } from '../tuning.js';
import { cosinesKept } from './keptCosines.js';
import type { Pointed, PointedSides } from './pointed.js';

/** How two sentences stand to each other by their vectors, among all that were compared with either. */
export interface Standing {
  /** Places in the two sides. */
  readonly a: number;
  readonly b: number;
  /** Their cosine. */
  readonly cosine: number;
  /** How many standard deviations their cosine lies above the mean of the pair's. */
  readonly height: number;
  /** How far it is ahead of the second best of either sentence, both sides together, in standard deviations. */
  readonly lead: number;
  /** How far it falls behind the best of either. */
  readonly lost: number;
  /** The share (0-1) that the two have in each other against all rivals, by a softmax in both directions. */
  readonly share: number;
  /** How far both are nearer to a sentence of their own article than to each other, in standard deviations. */
  readonly own: number;
}

/** The cosines of sentences that were compared: a row for each sentence of the one side, one after the other. */
interface Compared {
  readonly rows: readonly Row[];
  readonly cosines: Float64Array;
}

/** What a sentence is compared with: indexes into the other side's sentences, from `first` on, before `end`. */
interface Row {
  readonly first: number;
  readonly end: number;
  /** Where its cosines begin. */
  readonly at: number;
}

/** What is asked of two sides. */
export interface Asked {
  /** Which pairs, by their places and how many standard deviations they stand above the mean. */
  readonly isLookedAt: (a: number, b: number, height: number) => boolean;
  /** Whether the sentences of one article rival those of the other: not where these are in two languages. */
  readonly areRivalled: boolean;
}

/**
 * Compares the vectors of sentences of two sides, each with each; in very long articles with those near the same
 * relative place only, which bounds the work by the number of sentences times a constant. The answer are those that
 * are asked for.
 *
 * What a cosine says depends on the encoder, the languages and the subject: it is measured against the mean and the
 * standard deviation of the pair's own. Of a sentence that is near to all others every cosine is high: what its mean is
 * above that of the others comes off in part. Where there are few sentences, usual values count as well.
 */
export function standings(
  a: Side,
  b: Side,
  { ofA, ofB }: PointedSides,
  { isLookedAt, areRivalled }: Asked,
): Standing[] {
  const compared = compare(ofA, ofB, a.features.length, b.features.length);
  const { rows, cosines } = compared;
  if (cosines.length === 0) return [];
  const plain = Float64Array.from(cosines);
  centre(compared, ofB.length);
  const { mean, deviation } = spreadOf(cosines);
  const heights = cosines.map((cosine) => (cosine - mean) / deviation);
  const strengths = heights.map(strengthOf);
  const [rivalsA, rivalsB] = [new Rivals(ofA.length), new Rivals(ofB.length)];
  eachCell(rows, (i, j, k) => {
    rivalsA.add(i, heights[k], strengths[k]);
    rivalsB.add(j, heights[k], strengths[k]);
  });
  const ownOf = areRivalled ? nearerOwn(a, b, { ofA, ofB }) : () => 0;
  const found: Standing[] = [];
  eachCell(rows, (i, j, k) => {
    const height = heights[k];
    if (!isLookedAt(ofA[i].place, ofB[j].place, height)) return;
    found.push({
      a: ofA[i].place,
      b: ofB[j].place,
      cosine: plain[k],
      height,
      lead: rivalsA.lead(i, height) + rivalsB.lead(j, height),
      lost: Math.max(rivalsA.best[i], rivalsB.best[j]) - height,
      share: rivalsA.share(i, strengths[k]) * rivalsB.share(j, strengths[k]),
      own: ownOf(i, j, plain[k]) / deviation,
    });
  });
  return found;
}

function compare(ofA: readonly Pointed[], ofB: readonly Pointed[], sizeA: number, sizeB: number): Compared {
  const reach = tuning.vectors.nearBy * Math.min(sizeA, sizeB);
  const rows: Row[] = [];
  let at = 0;
  for (let i = 0, first = 0, end = 0; i < ofA.length; i++) {
    const middle = ofA[i].place * sizeB;
    while (first < ofB.length && middle - ofB[first].place * sizeA > reach) first++;
    end = Math.max(end, first);
    while (end < ofB.length && ofB[end].place * sizeA - middle <= reach) end++;
    rows.push({ first, end, at });
    at += end - first;
  }
  const cosines = new Float64Array(at);
  const rowOf = cosinesKept(ofA, ofB, at);
  rows.forEach(({ first, end, at: start }, i) => rowOf(i, first, cosines.subarray(start, start + end - first)));
  return { rows, cosines };
}

/**
 * How far (as a cosine) two sentences that are so near to each other are both nearer to one of their own side: all that
 * such two have in common is the subject. 0 where either side has no other.
 */
function nearerOwn(a: Side, b: Side, { ofA, ofB }: PointedSides): (i: number, j: number, cosine: number) => number {
  if (ofA.length < 2 || ofB.length < 2) return () => 0;
  const [inA, inB] = [nearestOf(ofA, a.features.length), nearestOf(ofB, b.features.length)];
  return (i, j, cosine) => Math.min(inA[i], inB[j]) - cosine;
}

/** The cosine of each sentence of a side and the one of that side that is nearest to it. */
function nearestOf(pointed: readonly Pointed[], size: number): Float64Array {
  const { rows, cosines } = compare(pointed, pointed, size, size);
  const nearest = new Float64Array(pointed.length).fill(-1);
  eachCell(rows, (i, j, k) => {
    if (i !== j) nearest[i] = Math.max(nearest[i], cosines[k]);
  });
  return nearest;
}

/** Visits all cells: the indexes of their sentences, and where their numbers stand. */
function eachCell(rows: readonly Row[], visit: (i: number, j: number, k: number) => void): void {
  rows.forEach(({ first, end, at }, i) => {
    for (let j = first; j < end; j++) visit(i, j, at + j - first);
  });
}

/** Takes off what the means of either sentence's cosines are above the mean of all, in part. */
function centre({ rows, cosines }: Compared, sizeB: number): void {
  const [meansA, meansB] = [new Float64Array(rows.length), new Float64Array(sizeB)];
  const countsB = new Float64Array(sizeB);
  eachCell(rows, (i, j, k) => {
    meansA[i] += cosines[k];
    meansB[j] += cosines[k];
    countsB[j]++;
  });
  meansA.forEach((sum, i) => (meansA[i] = sum / Math.max(1, rows[i].end - rows[i].first)));
  meansB.forEach((sum, j) => (meansB[j] = sum / Math.max(1, countsB[j])));
  const mean = cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length;
  const { centred, centredFrom } = tuning.vectors;
  const part = centred * Math.min(1, Math.min(rows.length, sizeB) / centredFrom);
  eachCell(rows, (i, j, k) => {
    cosines[k] -= part * (meansA[i] + meansB[j] - 2 * mean);
  });
}

/** Mean and standard deviation of cosines, as if a few usual ones were among them. */
function spreadOf(cosines: Float64Array): { mean: number; deviation: number } {
  const { usualCount, usualMean, usualDeviation } = tuning.vectors;
  const count = cosines.length + usualCount;
  const mean = cosines.reduce((sum, cosine) => sum + cosine, usualCount * usualMean) / count;
  const squares = cosines.reduce((sum, cosine) => sum + (cosine - mean) ** 2, usualCount * usualDeviation ** 2);
  return { mean, deviation: Math.sqrt(squares / count) };
}

/** The heights that the sentences of one side find: the two best, and the sum of the softmax. */
class Rivals {
  readonly best: Float64Array;
  readonly #second: Float64Array;
  readonly #sums: Float64Array;

  constructor(size: number) {
    this.best = new Float64Array(size).fill(tuning.vectors.lowest);
    this.#second = new Float64Array(size).fill(tuning.vectors.lowest);
    this.#sums = new Float64Array(size).fill(1);
  }

  add(i: number, height: number, strength: number): void {
    this.#sums[i] += strength;
    if (height > this.best[i]) {
      this.#second[i] = this.best[i];
      this.best[i] = height;
    } else if (height > this.#second[i]) this.#second[i] = height;
  }

  lead(i: number, height: number): number {
    return height < this.best[i] ? 0 : Math.min(tuning.vectors.leadAtMost, height - this.#second[i]);
  }

  share(i: number, strength: number): number {
    return strength / this.#sums[i];
  }
}

function strengthOf(height: number): number {
  return Math.exp((height - tuning.vectors.heightAtLeast) / tuning.vectors.softness);
}

/** The dot product. Four sums are faster than one, since the processor adds to them at the same time. */
export function dot(a: Float32Array, b: Float32Array): number {
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

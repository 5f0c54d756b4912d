import type { Side } from '../likeness/sides.js';
import { tuning } from '../tuning.js';
import type { Pointed, PointedSides } from './pointed.js';

/** How two sentences stand to each other by their vectors, among all that were compared with either. */
export interface Standing {
  /** Places in the two sides. */
  readonly a: number;
  readonly b: number;
  /** How many standard deviations their cosine lies above the mean of the pair's. */
  readonly height: number;
  /** How far it is ahead of the second best of either sentence, both sides together, in standard deviations. */
  readonly lead: number;
  /** How far it falls behind the best of either. */
  readonly lost: number;
  /** The share (0-1) that the two have in each other against all rivals, by a softmax in both directions. */
  readonly share: number;
}

interface Cell {
  /** Indexes into the sentences that are compared. */
  readonly i: number;
  readonly j: number;
  cosine: number;
}

/**
 * Compares the vectors of sentences of two sides, each with each; in very long articles with those near the same
 * relative place only, which bounds the work by the number of sentences times a constant.
 *
 * What a cosine says depends on the encoder, the languages and the subject: it is measured against the mean and the
 * standard deviation of the pair's own. Of a sentence that is near to all others every cosine is high: what its mean is
 * above that of the others comes off in part. Where there are few sentences, usual values count as well.
 */
export function standings(a: Side, b: Side, { ofA, ofB }: PointedSides): Standing[] {
  const cells = compare(ofA, ofB, a.features.length, b.features.length);
  if (cells.length === 0) return [];
  centre(cells, ofA.length, ofB.length);
  const { mean, deviation } = spreadOf(cells);
  const heights = cells.map(({ cosine }) => (cosine - mean) / deviation);
  const [rivalsA, rivalsB] = [new Rivals(ofA.length), new Rivals(ofB.length)];
  cells.forEach(({ i, j }, k) => {
    rivalsA.add(i, heights[k]);
    rivalsB.add(j, heights[k]);
  });
  return cells.map(({ i, j }, k) => ({
    a: ofA[i].place,
    b: ofB[j].place,
    height: heights[k],
    lead: rivalsA.lead(i, heights[k]) + rivalsB.lead(j, heights[k]),
    lost: Math.max(rivalsA.best[i], rivalsB.best[j]) - heights[k],
    share: rivalsA.share(i, heights[k]) * rivalsB.share(j, heights[k]),
  }));
}

function compare(ofA: readonly Pointed[], ofB: readonly Pointed[], sizeA: number, sizeB: number): Cell[] {
  const reach = tuning.vectors.nearBy * Math.min(sizeA, sizeB);
  const cells: Cell[] = [];
  for (let i = 0, first = 0; i < ofA.length; i++) {
    const at = ofA[i].place * sizeB;
    while (first < ofB.length && at - ofB[first].place * sizeA > reach) first++;
    for (let j = first; j < ofB.length && ofB[j].place * sizeA - at <= reach; j++) {
      cells.push({ i, j, cosine: dot(ofA[i].vector, ofB[j].vector) });
    }
  }
  return cells;
}

/** Takes off what the means of either sentence's cosines are above the mean of all, in part. */
function centre(cells: readonly Cell[], sizeA: number, sizeB: number): void {
  const [meansA, meansB] = [new Float64Array(sizeA), new Float64Array(sizeB)];
  const [countsA, countsB] = [new Float64Array(sizeA), new Float64Array(sizeB)];
  for (const { i, j, cosine } of cells) {
    meansA[i] += cosine;
    meansB[j] += cosine;
    countsA[i]++;
    countsB[j]++;
  }
  meansA.forEach((sum, i) => (meansA[i] = sum / Math.max(1, countsA[i])));
  meansB.forEach((sum, j) => (meansB[j] = sum / Math.max(1, countsB[j])));
  const mean = cells.reduce((sum, { cosine }) => sum + cosine, 0) / cells.length;
  const { centred, centredFrom } = tuning.vectors;
  const part = centred * Math.min(1, Math.min(sizeA, sizeB) / centredFrom);
  for (const cell of cells) cell.cosine -= part * (meansA[cell.i] + meansB[cell.j] - 2 * mean);
}

/** Mean and standard deviation of cosines, as if a few usual ones were among them. */
function spreadOf(cells: readonly Cell[]): { mean: number; deviation: number } {
  const { usualCount, usualMean, usualDeviation } = tuning.vectors;
  const count = cells.length + usualCount;
  const mean = cells.reduce((sum, { cosine }) => sum + cosine, usualCount * usualMean) / count;
  const squares = cells.reduce((sum, { cosine }) => sum + (cosine - mean) ** 2, usualCount * usualDeviation ** 2);
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

  add(i: number, height: number): void {
    this.#sums[i] += strengthOf(height);
    if (height > this.best[i]) {
      this.#second[i] = this.best[i];
      this.best[i] = height;
    } else if (height > this.#second[i]) this.#second[i] = height;
  }

  lead(i: number, height: number): number {
    return height < this.best[i] ? 0 : Math.min(tuning.vectors.leadAtMost, height - this.#second[i]);
  }

  share(i: number, height: number): number {
    return strengthOf(height) / this.#sums[i];
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

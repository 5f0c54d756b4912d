import type { SideName, Weigher } from './likeness/bags.js';
import type { Features } from './likeness/features.js';
import { letterDirection } from './likeness/letters.js';
import type { Meaning } from './likeness/meaning.js';
import type { Side } from './likeness/sides.js';
import { tuning } from './tuning.js';

/** A pair of sentences that may correspond: places in the two sides. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/**
 * The pairs worth a closer look: for each sentence of either side the few of the other that share most weight with it,
 * measured against the lengths of both, and the few whose words' vectors, or else letters, point the same way. Words
 * that stand in very many sentences are passed over, and directions are compared with sentences near by only in very
 * long articles, which bounds the work by the number of sentences times a constant. For the sentences of `equal` pairs
 * (a's place to b's) nothing is sought; they may still be found.
 */
export function findCandidates(
  a: Side,
  b: Side,
  equal: ReadonlyMap<number, number>,
  weigher: Weigher,
): readonly Candidate[] {
  const sizeB = b.features.length;
  const keys: number[] = [];
  const freeA = [...a.features.keys()].filter((i) => !equal.has(i));
  const taken = new Set(equal.values());
  const freeB = [...b.features.keys()].filter((j) => !taken.has(j));
  const addFromA = (i: number, j: number): void => void keys.push(i * sizeB + j);
  const addFromB = (j: number, i: number): void => void keys.push(i * sizeB + j);
  const unclearA = collectByWords({ from: a, name: 'a', free: freeA, to: b, weigher, addPair: addFromA });
  const unclearB = collectByWords({ from: b, name: 'b', free: freeB, to: a, weigher, addPair: addFromB });
  if (unclearA.length > 0 || unclearB.length > 0) {
    const meaning = weigher.hasVectors ? weigher.meaning : undefined;
    const [directionsA, directionsB] = [directionsOf(a, meaning), directionsOf(b, meaning)];
    collectByDirection(directionsA, directionsB, unclearA, unclearB, addFromA);
  }
  const sorted = Float64Array.from(keys).sort();
  const candidates: Candidate[] = [];
  sorted.forEach((key, k) => {
    if (k > 0 && key === sorted[k - 1]) return;
    const i = Math.floor(key / sizeB);
    candidates.push({ a: i, b: key - i * sizeB });
  });
  return candidates;
}

type AddPair = (from: number, to: number) => void;

interface WordSearch {
  readonly from: Side;
  /** Which side of the pair `from` is. */
  readonly name: SideName;
  /** The sentences of `from` for which candidates are sought. */
  readonly free: readonly number[];
  readonly to: Side;
  readonly weigher: Weigher;
  readonly addPair: AddPair;
}

/** Adds the candidates that share most weight; the sentences of which none shares much are the answer. */
function collectByWords({ from, name, free, to, weigher, addPair }: WordSearch): number[] {
  const other = name === 'a' ? 'b' : 'a';
  const partners = weigher.partners[name];
  const { sentences } = to.words;
  const totals = new Float64Array(to.features.length);
  for (let j = 0; j < totals.length; j++) totals[j] = weigher.bag(other, j).total;
  const unclear: number[] = [];
  const shared = new Float64Array(to.features.length);
  for (const i of free) {
    const { weights, total } = weigher.bag(name, i);
    const touched: number[] = [];
    from.wordsOf(i).forEach((word, k) => {
      const partner = partners[word];
      if (partner < 0 || sentences[partner].length > tuning.candidates.postingsAtMost) return;
      for (const j of sentences[partner]) {
        if (shared[j] === 0) touched.push(j);
        shared[j] += weights[k];
      }
    });
    const best = new Best(from.isTitle[i] ? tuning.candidates.byWordsOfTitle : tuning.candidates.byWords);
    let isClear = false;
    for (const j of touched) {
      if (shared[j] >= tuning.candidates.clearShare * Math.max(total, totals[j])) isClear = true;
      if (shared[j] >= tuning.candidates.shareAtLeast * Math.min(total, totals[j]))
        best.offer(j, shared[j] / Math.sqrt(totals[j]));
      shared[j] = 0;
    }
    for (const j of best.places) addPair(i, j);
    if (!isClear) unclear.push(i);
  }
  return unclear;
}

/** Where the sentences of a side point, one after the other in one list. */
interface Directions {
  readonly values: Float64Array;
  readonly dimensions: number;
  readonly size: number;
}

const byMeaning = new WeakMap<Side, Directions>();
const byLetters = new WeakMap<Side, Directions>();

/** By `meaning`, of which each language has one, or without it by letters. */
function directionsOf(side: Side, meaning: Meaning | undefined): Directions {
  const known = meaning ? byMeaning : byLetters;
  let directions = known.get(side);
  if (!directions) {
    const read = (features: Features): Float32Array =>
      meaning ? meaning.directionOf(features) : letterDirection(features);
    const all = side.features.map(read);
    const dimensions = all.length > 0 ? all[0].length : 0;
    // In double precision, in which the processor multiplies them.
    const values = new Float64Array(dimensions * all.length);
    all.forEach((direction, place) => values.set(direction, place * dimensions));
    known.set(side, (directions = { values, dimensions, size: all.length }));
  }
  return directions;
}

/** The places of the other side that are near the same relative place as `place`: from `start` on, before `end`. */
function nearBy(place: number, own: number, others: number): { start: number; end: number } {
  const middle = Math.round((place / own) * others);
  const { directionsNearBy, directionsNearByAtLeast, directionsAtMost } = tuning.candidates;
  const near = Math.min(directionsNearBy, Math.max(directionsNearByAtLeast, Math.round(directionsAtMost / own)));
  return { start: Math.max(0, middle - near), end: Math.min(others, middle + near) };
}

/**
 * Adds for the sentences `freeA` and `freeB` the candidates near the same relative place that point most the same way.
 * Two that are both free are compared once.
 */
function collectByDirection(
  a: Directions,
  b: Directions,
  freeA: readonly number[],
  freeB: readonly number[],
  addPair: (a: number, b: number) => void,
): void {
  const bestOfB = new Map(freeB.map((j) => [j, new Best(tuning.candidates.byDirection)]));
  const near = freeB.map((j) => nearBy(j, b.size, a.size));
  const isFreeA = new Set(freeA);
  const cosine = (i: number, j: number): number =>
    dot(a.values, i * a.dimensions, b.values, j * b.dimensions, a.dimensions);
  // Those of `freeB` that `i` is near to stand from `first` on, since their ranges begin and end in the same order.
  for (let i = 0, first = 0; i < a.size; i++) {
    while (first < near.length && near[first].end <= i) first++;
    const own = isFreeA.has(i) ? nearBy(i, a.size, b.size) : { start: 0, end: 0 };
    const cosines = new Float64Array(own.end - own.start);
    const best = new Best(tuning.candidates.byDirection);
    for (let j = own.start; j < own.end; j++) {
      const found = cosine(i, j);
      cosines[j - own.start] = found;
      if (found > 0) best.offer(j, found);
    }
    for (const j of best.places) addPair(i, j);
    for (let k = first; k < near.length && near[k].start <= i; k++) {
      const j = freeB[k];
      const found = j >= own.start && j < own.end ? cosines[j - own.start] : cosine(i, j);
      if (found > 0) bestOfB.get(j)?.offer(i, found);
    }
  }
  for (const [j, best] of bestOfB) for (const i of best.places) addPair(i, j);
}

/**
 * The dot product of what stands at two places. Four sums are faster than one, since the processor adds to them at the
 * same time.
 */
function dot(a: Float64Array, atA: number, b: Float64Array, atB: number, size: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let d = 0;
  for (; d + 3 < size; d += 4) {
    first += a[atA + d] * b[atB + d];
    second += a[atA + d + 1] * b[atB + d + 1];
    third += a[atA + d + 2] * b[atB + d + 2];
    fourth += a[atA + d + 3] * b[atB + d + 3];
  }
  for (; d < size; d++) first += a[atA + d] * b[atB + d];
  return first + second + third + fourth;
}

/** Keeps the few places of highest value, of equals the first. */
class Best {
  readonly places: number[] = [];
  readonly #values: number[] = [];
  readonly #atMost: number;

  constructor(atMost: number) {
    this.#atMost = atMost;
  }

  offer(place: number, value: number): void {
    let at = this.places.length;
    if (at === this.#atMost) {
      if (value <= this.#values[at - 1]) return;
      at--;
    }
    for (; at > 0 && this.#values[at - 1] < value; at--) {
      this.places[at] = this.places[at - 1];
      this.#values[at] = this.#values[at - 1];
    }
    this.places[at] = place;
    this.#values[at] = value;
  }
}

import type { Bag, Weigher } from './likeness/bags.js';
import type { Features } from './likeness/features.js';
import { letterDirection } from './likeness/letters.js';
import { tuning } from './tuning.js';

/** A pair of sentences that may correspond: places in the two lists of bags. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/** A sentence with its words weighed. */
export interface WeighedSentence {
  readonly features: Features;
  readonly bag: Bag;
  readonly isTitle: boolean;
}

/**
 * The pairs worth a closer look: for each sentence of either side the few of the other that share most weight with it,
 * measured against the lengths of both, and the few whose words' vectors, or else letters, point the same way. Words
 * that stand in very many sentences are passed over, and directions are compared with sentences near by only in very
 * long articles, which bounds the work by the number of sentences times a constant. For the sentences of `equal` pairs
 * (a's place to b's) nothing is sought; they may still be found.
 */
export function findCandidates(
  a: readonly WeighedSentence[],
  b: readonly WeighedSentence[],
  equal: ReadonlyMap<number, number>,
  weigher: Weigher,
): Candidate[] {
  const keys = new Set<number>();
  const freeA = a.map((_, i) => i).filter((i) => !equal.has(i));
  const taken = new Set(equal.values());
  const freeB = b.map((_, j) => j).filter((j) => !taken.has(j));
  const addFromA = (i: number, j: number): void => void keys.add(i * b.length + j);
  const addFromB = (j: number, i: number): void => void keys.add(i * b.length + j);
  const unclearA = collectByWords(a, freeA, b, weigher.size, addFromA);
  const unclearB = collectByWords(b, freeB, a, weigher.size, addFromB);
  const meaning = weigher.hasVectors ? weigher.meaning : undefined;
  const directionOf = ({ features }: WeighedSentence): Float32Array =>
    meaning ? meaning.directionOf(features) : letterDirection(features);
  if (unclearA.length > 0 || unclearB.length > 0) {
    const [directionsA, directionsB] = [a, b].map((side) => side.map(directionOf));
    collectByDirection(directionsA, unclearA, directionsB, addFromA);
    collectByDirection(directionsB, unclearB, directionsA, addFromB);
  }
  return [...keys].sort((x, y) => x - y).map((key) => ({ a: Math.floor(key / b.length), b: key % b.length }));
}

type AddPair = (from: number, to: number) => void;

/** Adds the candidates that share most weight; the sentences of which none shares much are the answer. */
function collectByWords(
  from: readonly WeighedSentence[],
  free: readonly number[],
  to: readonly WeighedSentence[],
  words: number,
  addPair: AddPair,
): number[] {
  const unclear: number[] = [];
  const postings = postingsOf(to, words);
  const shared = new Float64Array(to.length);
  for (const i of free) {
    const { ids, weights, total } = from[i].bag;
    const touched: number[] = [];
    for (let k = 0; k < ids.length; k++) {
      const list = postings[ids[k]];
      if (list === undefined || list.length > tuning.candidates.postingsAtMost) continue;
      for (const j of list) {
        if (shared[j] === 0) touched.push(j);
        shared[j] += weights[k];
      }
    }
    const best = new Best(from[i].isTitle ? tuning.candidates.byWordsOfTitle : tuning.candidates.byWords);
    let isClear = false;
    for (const j of touched) {
      const other = to[j].bag.total;
      if (shared[j] >= tuning.candidates.clearShare * Math.max(total, other)) isClear = true;
      if (shared[j] >= tuning.candidates.shareAtLeast * Math.min(total, other))
        best.offer(j, shared[j] / Math.sqrt(other));
      shared[j] = 0;
    }
    for (const j of best.places) addPair(i, j);
    if (!isClear) unclear.push(i);
  }
  return unclear;
}

/** Where each word stands, by its number in the pair. */
function postingsOf(sentences: readonly WeighedSentence[], words: number): readonly (readonly number[] | undefined)[] {
  const postings = new Array<number[] | undefined>(words).fill(undefined);
  sentences.forEach(({ bag }, j) => {
    for (const id of bag.ids) (postings[id] ??= []).push(j);
  });
  return postings;
}

/** Adds the candidates near the same relative place that point most the same way. */
function collectByDirection(
  from: readonly Float32Array[],
  free: readonly number[],
  to: readonly Float32Array[],
  addPair: AddPair,
): void {
  for (const i of free) {
    const best = new Best(tuning.candidates.byDirection);
    const middle = Math.round((i / from.length) * to.length);
    const end = Math.min(to.length, middle + tuning.candidates.directionsNearBy);
    for (let j = Math.max(0, middle - tuning.candidates.directionsNearBy); j < end; j++) {
      const cosine = dot(from[i], to[j]);
      if (cosine > 0) best.offer(j, cosine);
    }
    for (const j of best.places) addPair(i, j);
  }
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

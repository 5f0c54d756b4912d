import { Best } from './best.js';
import { collectByDirection, directionsOf } from './directions.js';
import type { SideName, Weigher } from './likeness/bags.js';
import type { Side } from './likeness/sides.js';
import { freePlaces } from './free.js';
import { sharedWeights } from './sharedWeights.js';
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
  const [takenA, takenB] = [new Uint8Array(a.features.length), new Uint8Array(sizeB)];
  equal.forEach((j, i) => (takenA[i] = takenB[j] = 1));
  const [freeA, freeB] = [freePlaces(takenA), freePlaces(takenB)];
  const addFromA = (i: number, j: number): void => void keys.push(i * sizeB + j);
  const addFromB = (j: number, i: number): void => void keys.push(i * sizeB + j);
  const unclearA = collectByWords({ from: a, name: 'a', free: freeA, to: b, weigher, addPair: addFromA });
  const unclearB = collectByWords({ from: b, name: 'b', free: freeB, to: a, weigher, addPair: addFromB });
  if (unclearA.length > 0 || unclearB.length > 0) {
    const meaning = weigher.hasVectors ? weigher.meaning : undefined;
    const [directionsA, directionsB] = [directionsOf(a, meaning), directionsOf(b, meaning)];
    collectByDirection(directionsA, directionsB, unclearA, unclearB, addFromA);
  }
  const sorted = new Float64Array(keys).sort();
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
  const offerTo = sharedWeights(from, name, to, weigher);
  return free.filter((i) => {
    const best = new Best(from.isTitle[i] ? tuning.candidates.byWordsOfTitle : tuning.candidates.byWords);
    const isClear = offerTo(best, i);
    for (const j of best.places) addPair(i, j);
    return !isClear;
  });
}

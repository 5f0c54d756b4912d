import { Best } from './best.js';
import { collectByDirection, directionsOf } from './directions.js';
import type { SideName, Weigher } from './likeness/bags.js';
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

/**
 * The words of a sentence, by their places in `words`, that candidates are found by: those that stand in not too many
 * sentences of the other side, and of a sentence of very many words those that stand in the fewest.
 */
function askedOf(
  words: readonly number[],
  partners: Int32Array,
  sentences: readonly (readonly number[])[],
): readonly number[] {
  const asked: number[] = [];
  let postings = 0;
  const postingsOf = (k: number): number => sentences[partners[words[k]]].length;
  for (let k = 0; k < words.length; k++) {
    if (partners[words[k]] < 0 || postingsOf(k) > tuning.candidates.postingsAtMost) continue;
    asked.push(k);
    postings += postingsOf(k);
  }
  if (postings <= tuning.candidates.postingsOfSentence) return asked;
  const rarest = asked.sort((one, other) => postingsOf(one) - postingsOf(other) || one - other);
  let count = 0;
  for (let left: number = tuning.candidates.postingsOfSentence; count < rarest.length; count++) {
    left -= postingsOf(rarest[count]);
    if (left < 0) break;
  }
  return rarest.slice(0, count);
}

/** Adds the candidates that share most weight; the sentences of which none shares much are the answer. */
function collectByWords({ from, name, free, to, weigher, addPair }: WordSearch): number[] {
  const other = name === 'a' ? 'b' : 'a';
  const partners = weigher.partners[name];
  const { sentences } = to.words;
  const totals = new Float64Array(to.features.length);
  const roots = new Float64Array(to.features.length);
  for (let j = 0; j < totals.length; j++) {
    totals[j] = weigher.bag(other, j).total;
    roots[j] = Math.sqrt(totals[j]);
  }
  const unclear: number[] = [];
  const shared = new Float64Array(to.features.length);
  // As many as there are at most: a list that grows would be copied for each sentence of a long article.
  const touched = new Int32Array(to.features.length);
  for (const i of free) {
    const { weights, total } = weigher.bag(name, i);
    const words = from.wordsOf(i);
    let count = 0;
    for (const k of askedOf(words, partners, sentences)) {
      const standing = sentences[partners[words[k]]];
      const weight = weights[k];
      for (const j of standing) {
        if (shared[j] === 0) touched[count++] = j;
        shared[j] += weight;
      }
    }
    const best = new Best(from.isTitle[i] ? tuning.candidates.byWordsOfTitle : tuning.candidates.byWords);
    let isClear = false;
    for (let at = 0; at < count; at++) {
      const j = touched[at];
      const sum = shared[j];
      shared[j] = 0;
      if (sum >= tuning.candidates.clearShare * Math.max(total, totals[j])) isClear = true;
      if (sum >= tuning.candidates.shareAtLeast * Math.min(total, totals[j])) best.offer(j, sum / roots[j]);
    }
    for (const j of best.places) addPair(i, j);
    if (!isClear) unclear.push(i);
  }
  return unclear;
}

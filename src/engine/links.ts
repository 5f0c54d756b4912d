import { likenessOf, type Overlap, type Weigher } from './bags.js';
import { type Candidate, findCandidates } from './candidates.js';
import type { Side } from './features.js';
import { tuning } from './tuning.js';

/** A candidate with all that decides whether its two sentences correspond. */
export interface Link extends Candidate {
  readonly overlap: Overlap;
  readonly likeness: number;
  /** The probability (0-1) that the two correspond. */
  readonly probability: number;
}

/**
 * Scores every candidate pair of two sides: a logistic model over how much of the
 * one is found in the other, how much of it in the same phrases, whether the neighbours before or after look alike too,
 * and how much better the best rival of either sentence is. A title is no rival of a body sentence.
 */
export function scoreLinks(a: Side, b: Side, weigher: Weigher): Link[] {
  const bagsA = a.features.map((features) => weigher.bag(features));
  const bagsB = b.features.map((features) => weigher.bag(features));
  const looked = findCandidates(bagsA, bagsB, weigher.size).map((candidate) => {
    const overlap = weigher.overlap(bagsA[candidate.a], bagsB[candidate.b]);
    const sameRole = a.isTitle[candidate.a] === b.isTitle[candidate.b];
    return { a: candidate.a, b: candidate.b, overlap, likeness: likenessOf(overlap), sameRole };
  });
  const size = bagsB.length;
  const likeness = new Map(looked.map((pair) => [pair.a * size + pair.b, pair.likeness]));
  const likenessAt = (i: number, j: number): number =>
    i < 0 || j < 0 || j >= size ? 0 : (likeness.get(i * size + j) ?? 0);
  const rivals = { all: new Rivals(bagsA.length, size), sameRole: new Rivals(bagsA.length, size) };
  for (const pair of looked) {
    rivals.all.add(pair, pair.likeness);
    if (pair.sameRole) rivals.sameRole.add(pair, pair.likeness);
  }
  const model = tuning.link;
  return looked.map((pair) => {
    const [phrasesA, phrasesB] = [a.features[pair.a].phrases, b.features[pair.b].phrases];
    const phrases = sharedCount(phrasesA, phrasesB);
    const logit =
      model.bias +
      model.containment * Math.max(pair.overlap.ofA, pair.overlap.ofB) +
      model.phrases * Math.log(1 + phrases) +
      model.phraseShare * (phrases / Math.max(1, Math.min(phrasesA.size, phrasesB.size))) +
      model.context * Math.max(likenessAt(pair.a - 1, pair.b - 1), likenessAt(pair.a + 1, pair.b + 1)) +
      model.lost * (pair.sameRole ? rivals.sameRole : rivals.all).lost(pair, pair.likeness) +
      (pair.sameRole ? 0 : model.otherRole);
    return {
      a: pair.a,
      b: pair.b,
      overlap: pair.overlap,
      likeness: pair.likeness,
      probability: 1 / (1 + Math.exp(-logit)),
    };
  });
}

/** The best likeness that each sentence finds: how far a candidate falls behind it on both sides. */
class Rivals {
  readonly #a: Float64Array;
  readonly #b: Float64Array;

  constructor(sizeA: number, sizeB: number) {
    this.#a = new Float64Array(sizeA);
    this.#b = new Float64Array(sizeB);
  }

  add({ a, b }: Candidate, likeness: number): void {
    this.#a[a] = Math.max(this.#a[a], likeness);
    this.#b[b] = Math.max(this.#b[b], likeness);
  }

  lost({ a, b }: Candidate, likeness: number): number {
    return this.#a[a] + this.#b[b] - 2 * likeness;
  }
}

/** How many members two sets share. */
export function sharedCount<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return shared;
}

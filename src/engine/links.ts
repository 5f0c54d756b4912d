import { likenessOf, type Overlap, type Weigher } from './bags.js';
import { type Candidate, findCandidates, type Given } from './candidates.js';
import type { Side } from './features.js';
import { tuning } from './tuning.js';

/** A candidate with all that decides whether its two sentences correspond. */
export interface Link extends Candidate {
  readonly overlap: Overlap;
  readonly likeness: number;
  /** The probability (0-1) that the two correspond. */
  readonly probability: number;
}

/** What the model of a link looks at; numbers of the order of 1. */
interface Evidence {
  /** The share of the shorter sentence's phrases (two words side by side) that the other has. */
  readonly phraseShare: number;
  /** The likeness of the sentences before, or of those behind. */
  readonly context: number;
  /** How far the link falls behind the best one of either sentence. */
  readonly lost: number;
  /** How far it is ahead of the second best of either sentence. */
  readonly lead: number;
  /** 1 for a title and a body sentence. */
  readonly otherRole: number;
}

/** The sentences of each side that say again what an earlier one says, with the place of that. */
export interface Repeats {
  readonly a: ReadonlyMap<number, number>;
  readonly b: ReadonlyMap<number, number>;
}

/**
 * Scores the candidate pairs of two sides by a logistic model. `given` pairs are known to be equal: they are rivals and
 * context to the others, and no candidates are sought between two sentences that both are given. Repeats are left out.
 */
export function scoreLinks(a: Side, b: Side, given: Given, repeats: Repeats, weigher: Weigher): Link[] {
  const bagsA = a.features.map((features) => weigher.bag(features));
  const bagsB = b.features.map((features) => weigher.bag(features));
  const candidates = findCandidates(bagsA, bagsB, given, weigher).filter(
    (candidate) => !repeats.a.has(candidate.a) && !repeats.b.has(candidate.b),
  );
  const looked = candidates.map((candidate) => {
    const overlap = weigher.overlap(bagsA[candidate.a], bagsB[candidate.b]);
    const sameRole = a.isTitle[candidate.a] === b.isTitle[candidate.b];
    return { a: candidate.a, b: candidate.b, overlap, likeness: likenessOf(overlap), sameRole };
  });
  const size = bagsB.length;
  const likeness = new Map(looked.map((pair) => [pair.a * size + pair.b, pair.likeness]));
  for (const [i, j] of given) likeness.set(i * size + j, 1);
  const likenessAt = (i: number, j: number): number =>
    i < 0 || j < 0 || j >= size ? 0 : (likeness.get(i * size + j) ?? 0);
  const rivals = { all: new Rivals(bagsA.length, size), sameRole: new Rivals(bagsA.length, size) };
  const add = (pair: Candidate, value: number, sameRole: boolean): void => {
    rivals.all.add(pair, value);
    if (sameRole) rivals.sameRole.add(pair, value);
  };
  for (const [i, j] of given) add({ a: i, b: j }, 1, a.isTitle[i] === b.isTitle[j]);
  for (const pair of looked) add(pair, pair.likeness, pair.sameRole);
  return looked.map(({ sameRole, ...pair }) => {
    const [phrasesA, phrasesB] = [a.features[pair.a].phrases, b.features[pair.b].phrases];
    const among = sameRole ? rivals.sameRole : rivals.all;
    const evidence: Evidence = {
      phraseShare: sharedCount(phrasesA, phrasesB) / Math.max(1, Math.min(phrasesA.size, phrasesB.size)),
      context: Math.max(likenessAt(pair.a - 1, pair.b - 1), likenessAt(pair.a + 1, pair.b + 1)),
      lost: among.lost(pair, pair.likeness),
      lead: among.lead(pair, pair.likeness),
      otherRole: sameRole ? 0 : 1,
    };
    return { ...pair, probability: probabilityOf(evidence) };
  });
}

function probabilityOf(evidence: Evidence): number {
  const model = tuning.link;
  const logit =
    model.bias +
    model.phraseShare * evidence.phraseShare +
    model.context * evidence.context +
    model.lost * evidence.lost +
    model.lead * evidence.lead +
    model.otherRole * evidence.otherRole;
  return 1 / (1 + Math.exp(-logit));
}

/** The two best likenesses that each sentence finds. */
class Rivals {
  readonly #a: Best;
  readonly #b: Best;

  constructor(sizeA: number, sizeB: number) {
    this.#a = new Best(sizeA);
    this.#b = new Best(sizeB);
  }

  add({ a, b }: Candidate, likeness: number): void {
    this.#a.add(a, likeness);
    this.#b.add(b, likeness);
  }

  lost({ a, b }: Candidate, likeness: number): number {
    return this.#a.first[a] + this.#b.first[b] - 2 * likeness;
  }

  lead({ a, b }: Candidate, likeness: number): number {
    return this.#a.lead(a, likeness) + this.#b.lead(b, likeness);
  }
}

class Best {
  readonly first: Float64Array;
  readonly #second: Float64Array;

  constructor(size: number) {
    this.first = new Float64Array(size);
    this.#second = new Float64Array(size);
  }

  add(i: number, likeness: number): void {
    if (likeness > this.first[i]) {
      this.#second[i] = this.first[i];
      this.first[i] = likeness;
    } else if (likeness > this.#second[i]) this.#second[i] = likeness;
  }

  lead(i: number, likeness: number): number {
    return likeness < this.first[i] ? 0 : Math.min(tuning.leadAtMost, likeness - this.#second[i]);
  }
}

/** How many members two sets share. */
export function sharedCount<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return shared;
}

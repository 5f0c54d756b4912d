import type { Bag, Weigher } from './bags.js';
import type { Lexicon } from './lexicon.js';
import { tuning } from './tuning.js';

/** A pair of sentences that may correspond: places in the two lists of bags. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/** The pairs of sentences that are taken for the same without a look: a's place to b's. */
export type Given = ReadonlyMap<number, number>;

/**
 * The pairs worth a closer look: for each sentence of either side the few of the other that share most weight with it,
 * measured against the lengths of both, and the few whose words' vectors point the same way. Words that stand in very
 * many sentences are passed over, and directions are compared with sentences near by only in very long articles, which
 * bounds the work by the number of sentences times a constant. For sentences of `given` pairs nothing is sought; they may
 * still be found.
 */
export function findCandidates(a: readonly Bag[], b: readonly Bag[], given: Given, weigher: Weigher): Candidate[] {
  const keys = new Set<number>();
  const freeA = a.map((_, i) => i).filter((i) => !given.has(i));
  const taken = new Set(given.values());
  const freeB = b.map((_, j) => j).filter((j) => !taken.has(j));
  const there = (i: number, j: number): void => void keys.add(i * b.length + j);
  const back = (j: number, i: number): void => void keys.add(i * b.length + j);
  collectByWords(a, freeA, b, weigher.size, there);
  collectByWords(b, freeB, a, weigher.size, back);
  if (weigher.meaning) {
    const { lexicon } = weigher.meaning;
    const [directionsA, directionsB] = [directionsOf(a, lexicon), directionsOf(b, lexicon)];
    collectByDirection(directionsA, freeA, directionsB, there);
    collectByDirection(directionsB, freeB, directionsA, back);
  }
  return [...keys].sort((x, y) => x - y).map((key) => ({ a: Math.floor(key / b.length), b: key % b.length }));
}

type Take = (from: number, to: number) => void;

function collectByWords(
  from: readonly Bag[],
  free: readonly number[],
  to: readonly Bag[],
  words: number,
  take: Take,
): void {
  const postings: number[][] = Array.from({ length: words }, () => []);
  to.forEach(({ ids }, j) => {
    for (const id of ids) postings[id].push(j);
  });
  const shared = new Float64Array(to.length);
  for (const i of free) {
    const bag = from[i];
    const touched: number[] = [];
    for (let k = 0; k < bag.ids.length; k++) {
      const list = postings[bag.ids[k]];
      if (list.length > tuning.postingsAtMost) continue;
      for (const j of list) {
        if (shared[j] === 0) touched.push(j);
        shared[j] += bag.weights[k];
      }
    }
    const best = new Best(tuning.candidatesEach);
    for (const j of touched) {
      const other = to[j].total;
      if (shared[j] >= tuning.candidateShare * Math.min(bag.total, other)) best.offer(j, shared[j] / Math.sqrt(other));
      shared[j] = 0;
    }
    for (const j of best.places) take(i, j);
  }
}

/** The sentences' directions of meaning, one after the other. */
interface Directions {
  readonly values: Float32Array;
  readonly dimensions: number;
  readonly count: number;
}

function directionsOf(bags: readonly Bag[], lexicon: Lexicon): Directions {
  const { dimensions } = lexicon;
  const values = new Float32Array(bags.length * dimensions);
  bags.forEach(({ places, weights }, i) => {
    lexicon.direction(places, weights, values.subarray(i * dimensions, (i + 1) * dimensions));
  });
  return { values, dimensions, count: bags.length };
}

function collectByDirection(from: Directions, free: readonly number[], to: Directions, take: Take): void {
  const { dimensions } = from;
  for (const i of free) {
    const best = new Best(tuning.candidatesByDirection);
    const middle = Math.round((i / from.count) * to.count);
    const first = Math.max(0, middle - tuning.directionsNearBy);
    const end = Math.min(to.count, middle + tuning.directionsNearBy);
    const own = i * dimensions;
    for (let j = first; j < end; j++) {
      let cosine = 0;
      for (let d = 0, at = j * dimensions; d < dimensions; d++) cosine += from.values[own + d] * to.values[at + d];
      if (cosine > 0) best.offer(j, cosine);
    }
    for (const j of best.places) take(i, j);
  }
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

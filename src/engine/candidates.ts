import type { Bag } from './bags.js';
import { tuning } from './tuning.js';

/** A pair of sentences that may correspond: places in the two lists of bags. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/**
 * The pairs worth a closer look: for each sentence of either side the few of the other that share most weight with it,
 * measured against the lengths of both. Words that stand in very many sentences are passed over, which bounds the
 * work by the number of sentences times a constant. `words` is the number of different words: ids are below it.
 */
export function findCandidates(a: readonly Bag[], b: readonly Bag[], words: number): Candidate[] {
  const keys = new Set<number>();
  collect(a, b, words, (i, j) => keys.add(i * b.length + j));
  collect(b, a, words, (j, i) => keys.add(i * b.length + j));
  return [...keys].sort((x, y) => x - y).map((key) => ({ a: Math.floor(key / b.length), b: key % b.length }));
}

/** Calls `take` with the best candidates in `to` of each sentence of `from`. */
function collect(from: readonly Bag[], to: readonly Bag[], words: number, take: (i: number, j: number) => void): void {
  const postings: number[][] = Array.from({ length: words }, () => []);
  to.forEach(({ ids }, j) => {
    for (const id of ids) postings[id].push(j);
  });
  const shared = new Float64Array(to.length);
  from.forEach((bag, i) => {
    const touched: number[] = [];
    for (let k = 0; k < bag.ids.length; k++) {
      const list = postings[bag.ids[k]];
      if (list.length > tuning.postingsAtMost) continue;
      for (const j of list) {
        if (shared[j] === 0) touched.push(j);
        shared[j] += bag.weights[k];
      }
    }
    const best = new Best();
    for (const j of touched) {
      const other = to[j].total;
      if (shared[j] >= tuning.candidateShare * Math.min(bag.total, other)) best.offer(j, shared[j] / Math.sqrt(other));
      shared[j] = 0;
    }
    for (const j of best.places) take(i, j);
  });
}

/** Keeps the few places of highest value, of equals the first. */
class Best {
  readonly places: number[] = [];
  readonly #values: number[] = [];

  offer(place: number, value: number): void {
    let at = this.places.length;
    if (at === tuning.candidatesEach) {
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

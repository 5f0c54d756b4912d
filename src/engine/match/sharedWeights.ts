import type { Best } from './best.js';
import type { SideName, Weigher } from './likeness/bags.js';
import type { Side } from './likeness/sides.js';
import { tuning } from './tuning.js';

/** Products and quotients of the same numbers differ by less than this part of them. */
const BELOW = 1 - 1e-12;

/**
 * Offers the sentences of the other side that share enough with the sentence at `place`; whether one shares so much
 * that the two are clear.
 */
type OfferTo = (best: Best, place: number) => boolean;

/**
 * Finds for sentences of the side `from`, by its name, those of `to` that share most weight with them, from an index of
 * words.
 */
export function sharedWeights(from: Side, name: SideName, to: Side, weigher: Weigher): OfferTo {
  const { values: words, starts: first } = from.words.ofSentence;
  const { values: weights, totals: own } = weigher.weights(name);
  const { values: places, starts } = to.words.sentences;
  const partners = weigher.partners[name];
  const tally = new Tally(weigher.weights(name === 'a' ? 'b' : 'a').totals);

  /** In how many sentences the word at a place stands; −1 where the other side has no such word. */
  const sizeOf = (at: number): number => {
    const partner = partners[words[at]];
    return partner < 0 ? -1 : starts[partner + 1] - starts[partner];
  };

  /**
   * Where the words of a sentence stand that are asked for: those that stand in not too many sentences of the other
   * side, and of a sentence of very many words those that stand in the fewest.
   */
  const askedOf = (place: number): readonly number[] => {
    const { postingsAtMost, postingsOfSentence } = tuning.candidates;
    const asked: number[] = [];
    let postings = 0;
    for (let at = first[place]; at < first[place + 1]; at++) {
      const size = sizeOf(at);
      if (size < 0 || size > postingsAtMost) continue;
      asked.push(at);
      postings += size;
    }
    if (postings <= postingsOfSentence) return asked;
    asked.sort((one, other) => sizeOf(one) - sizeOf(other) || one - other);
    let left: number = postingsOfSentence;
    const end = asked.findIndex((at) => (left -= sizeOf(at)) < 0);
    return end < 0 ? asked : asked.slice(0, end);
  };

  return (best, place) => {
    for (const at of askedOf(place)) {
      const partner = partners[words[at]];
      tally.add(places, starts[partner], starts[partner + 1], weights[at]);
    }
    return tally.offerTo(best, own[place]);
  };
}

/**
 * What one sentence shares with each of the other side. There are very many to add, and their number grows faster than
 * the text: the loops have all that they touch at hand.
 */
class Tally {
  readonly #totals: Float64Array;
  readonly #roots: Float64Array;
  /** What is shared with each; 0 between two sentences. */
  readonly #shared: Float64Array;
  /** Those with which a word is shared, in the order in which they are met; one place more than there are. */
  readonly #met: Int32Array;
  /** 1 for each that is not met yet. */
  readonly #isNew: Uint8Array;
  #count = 0;

  /** `totals`: what each sentence of the other side weighs. */
  constructor(totals: Float64Array) {
    this.#totals = totals;
    this.#roots = totals.map(Math.sqrt);
    this.#shared = new Float64Array(totals.length);
    this.#met = new Int32Array(totals.length + 1);
    this.#isNew = new Uint8Array(totals.length).fill(1);
  }

  /** Adds the weight of a word to the sentences that it stands in, those of `places` from `start` on, before `end`. */
  add(places: Int32Array, start: number, end: number, weight: number): void {
    const [shared, met, isNew] = [this.#shared, this.#met, this.#isNew];
    let count = this.#count;
    for (let k = start; k < end; k++) {
      const j = places[k];
      // Without a branch, which a processor cannot foresee here.
      met[count] = j;
      count += isNew[j];
      isNew[j] = 0;
      shared[j] += weight;
    }
    this.#count = count;
  }

  /**
   * Offers those with which a sentence that weighs `total` shares enough, and forgets what was added; whether one
   * shares so much that the two are clear.
   */
  offerTo(best: Best, total: number): boolean {
    const { shareAtLeast, clearShare } = tuning.candidates;
    const [shared, met, isNew, totals, roots] = [this.#shared, this.#met, this.#isNew, this.#totals, this.#roots];
    const count = this.#count;
    const clear = clearShare * total;
    let isClear = false;
    let least = best.least * BELOW;
    for (let at = 0; at < count; at++) {
      const j = met[at];
      const sum = shared[j];
      shared[j] = 0;
      isNew[j] = 1;
      // Most are neither among the best nor clear, which one look tells.
      if (sum <= least * roots[j] && (isClear || sum < clear)) continue;
      if (!isClear && sum >= clear && sum >= clearShare * totals[j]) isClear = true;
      if (sum <= least * roots[j] || sum < shareAtLeast * Math.min(total, totals[j])) continue;
      best.offer(j, sum / roots[j]);
      least = best.least * BELOW;
    }
    this.#count = 0;
    return isClear;
  }
}

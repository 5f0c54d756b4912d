import type { Best } from './best.js';
import type { SideName, Weigher, Weights } from './likeness/bags.js';
import type { Lists, Side } from './likeness/sides.js';
import { tuning } from './tuning.js';

/** Products and quotients of the same numbers differ by less than this part of them. */
const BELOW = 1 - 1e-12;

/** Finds for sentences of one side those of the other that share most weight with them, from an index of words. */
export class SharedWeights {
  /** The words of the sentences that partners are sought for, and what they weigh. */
  readonly #words: Lists;
  readonly #weights: Weights;
  /** For each of these words its place among those of the other side, or −1. */
  readonly #partners: Int32Array;
  /** The sentences of the other side by their words. */
  readonly #sentences: Lists;
  readonly #totals: Float64Array;
  readonly #roots: Float64Array;
  /** What the sentence that is looked at shares with each of the other side; 0 between two of them. */
  readonly #shared: Float64Array;
  /** The sentences that it shares a word with, in the order in which they are met; one place more than there are. */
  readonly #met: Int32Array;
  /** 1 for each that is not met yet. */
  readonly #isNew: Uint8Array;
  #count = 0;

  /** For the sentences of the side `from`, by its name, those of `to`. */
  constructor(from: Side, name: SideName, to: Side, weigher: Weigher) {
    this.#words = from.words.ofSentence;
    this.#weights = weigher.weights(name);
    this.#partners = weigher.partners[name];
    this.#sentences = to.words.sentences;
    this.#totals = weigher.weights(name === 'a' ? 'b' : 'a').totals;
    this.#roots = this.#totals.map(Math.sqrt);
    this.#shared = new Float64Array(this.#totals.length);
    this.#met = new Int32Array(this.#totals.length + 1);
    this.#isNew = new Uint8Array(this.#totals.length).fill(1);
  }

  /**
   * Offers the sentences of the other side that share enough with the sentence at `place`; whether one shares so much
   * that the two are clear.
   */
  offerTo(best: Best, place: number): boolean {
    for (const at of this.#askedOf(place)) this.#meet(this.#words.values[at], this.#weights.values[at]);
    const own = this.#weights.totals[place];
    const { shareAtLeast, clearShare } = tuning.candidates;
    const [totals, roots, shared, met, isNew] = [this.#totals, this.#roots, this.#shared, this.#met, this.#isNew];
    let isClear = false;
    // A look at each, and there are many: what cannot be among the best is passed over before it is divided.
    for (let at = 0; at < this.#count; at++) {
      const j = met[at];
      const sum = shared[j];
      shared[j] = 0;
      isNew[j] = 1;
      if (!isClear && sum >= clearShare * Math.max(own, totals[j])) isClear = true;
      if (sum <= best.least * roots[j] * BELOW || sum < shareAtLeast * Math.min(own, totals[j])) continue;
      best.offer(j, sum / roots[j]);
    }
    this.#count = 0;
    return isClear;
  }

  /** Adds the weight of a word to what is shared with the sentences that it stands in. */
  #meet(word: number, weight: number): void {
    const { values, starts } = this.#sentences;
    const partner = this.#partners[word];
    const [shared, met, isNew, end] = [this.#shared, this.#met, this.#isNew, starts[partner + 1]];
    let count = this.#count;
    for (let k = starts[partner]; k < end; k++) {
      const j = values[k];
      // Without a branch, which a processor cannot foresee here.
      met[count] = j;
      count += isNew[j];
      isNew[j] = 0;
      shared[j] += weight;
    }
    this.#count = count;
  }

  /**
   * Where the words of a sentence stand that are asked for: those that stand in not too many sentences of the other
   * side, and of a sentence of very many words those that stand in the fewest.
   */
  #askedOf(place: number): readonly number[] {
    const { values, starts } = this.#words;
    const asked: number[] = [];
    let postings = 0;
    for (let at = starts[place]; at < starts[place + 1]; at++) {
      const size = this.#sizeOf(values[at]);
      if (size < 0 || size > tuning.candidates.postingsAtMost) continue;
      asked.push(at);
      postings += size;
    }
    if (postings <= tuning.candidates.postingsOfSentence) return asked;
    const rarest = asked.sort((one, other) => this.#sizeOf(values[one]) - this.#sizeOf(values[other]) || one - other);
    let count = 0;
    for (let left: number = tuning.candidates.postingsOfSentence; count < rarest.length; count++) {
      left -= this.#sizeOf(values[rarest[count]]);
      if (left < 0) break;
    }
    return rarest.slice(0, count);
  }

  /** In how many sentences of the other side a word stands; −1 where that side has no such word. */
  #sizeOf(word: number): number {
    const partner = this.#partners[word];
    return partner < 0 ? -1 : this.#sentences.starts[partner + 1] - this.#sentences.starts[partner];
  }
}

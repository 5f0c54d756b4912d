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
  const { totals } = weigher.weights(name === 'a' ? 'b' : 'a');
  const roots = totals.map(Math.sqrt);
  /** What the sentence that is looked at shares with each of the other side; 0 between two of them. */
  const shared = new Float64Array(totals.length);
  /** The sentences that it shares a word with, in the order in which they are met; one place more than there are. */
  const met = new Int32Array(totals.length + 1);
  /** 1 for each that is not met yet. */
  const isNew = new Uint8Array(totals.length).fill(1);

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
    let count = 0;
    for (const at of askedOf(place)) {
      const partner = partners[words[at]];
      for (let k = starts[partner]; k < starts[partner + 1]; k++) {
        const j = places[k];
        // Without a branch, which a processor cannot foresee here.
        met[count] = j;
        count += isNew[j];
        isNew[j] = 0;
        shared[j] += weights[at];
      }
    }
    const { shareAtLeast, clearShare } = tuning.candidates;
    const total = own[place];
    let isClear = false;
    // A look at each, and there are many: what cannot be among the best is passed over before it is divided.
    for (let at = 0; at < count; at++) {
      const j = met[at];
      const sum = shared[j];
      shared[j] = 0;
      isNew[j] = 1;
      if (!isClear && sum >= clearShare * Math.max(total, totals[j])) isClear = true;
      if (sum <= best.least * roots[j] * BELOW || sum < shareAtLeast * Math.min(total, totals[j])) continue;
      best.offer(j, sum / roots[j]);
    }
    return isClear;
  };
}

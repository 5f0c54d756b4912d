import { longestRun, sharesWord } from '../longestRun.js';
import { compareWords } from './compareWords.js';
import type { Features } from './features.js';
import { type Meaning, numbersOf } from './meaning.js';
import { PairTable } from './pairTable.js';
import { sharedPhrases } from './phrases.js';
import { tuning } from '../tuning.js';

/** So many numbers are kept of all comparisons together, 8 MB; then all are forgotten. */
const KEPT_AT_MOST = 1 << 20;
const KEPT_AT_FIRST = 1 << 12;

/** Where a comparison's numbers stand behind its place. */
export const PHRASES = 0;
export const RUN = 1;
export const QUOTED = 2;
export const WORDS = 3;

/**
 * What two sentences have in common, remembered: it is the same whatever articles they stand in, and versions of a
 * story have most sentences in common, as an article has with itself before an edit.
 */
export class Comparisons {
  readonly meaning: Meaning | undefined;
  #values = new Float64Array(0);
  #end = 0;
  /** The places of comparisons, by the ids of their sentences. */
  readonly #known = new PairTable();

  constructor(meaning?: Meaning) {
    this.meaning = meaning;
  }

  /** The numbers of all comparisons; another list after the next call of `of`. */
  get values(): Float64Array {
    return this.#values;
  }

  /**
   * The place in `values` where the comparison of two sentences of one cache stands: how many phrases they share
   * (PHRASES), the longest run of words (RUN), how many phrases in quotation marks (QUOTED), and from WORDS on what
   * `compareWords` finds.
   */
  of(a: Features, b: Features): number {
    const known = this.#known.get(a.id, b.id);
    if (known !== undefined) return known;
    const at = this.#room(WORDS + a.terms.length + b.terms.length);
    this.#known.add(a.id, b.id, at);
    const phrases = sharedPhrases(a.phrases, b.phrases);
    this.#values[at + PHRASES] = phrases;
    // Without a phrase in common no run is longer than a word.
    this.#values[at + RUN] =
      phrases > 0
        ? longestRun(a.sequence, b.sequence, tuning.links.longRun)
        : Number(sharesWord(a.sequence, b.sequence));
    this.#values[at + QUOTED] = sharedPhrases(a.quotedPhrases, b.quotedPhrases);
    const [numbersA, numbersB] = [numbersOf(a, this.meaning), numbersOf(b, this.meaning)];
    compareWords(
      { terms: a.terms, numbers: numbersA },
      { terms: b.terms, numbers: numbersB },
      this.meaning,
      this.#values,
      at + WORDS,
    );
    return at;
  }

  #room(size: number): number {
    if (this.#end > 0 && this.#end + size > KEPT_AT_MOST) {
      this.#known.clear();
      this.#end = 0;
    }
    if (this.#end + size > this.#values.length) {
      const values = new Float64Array(Math.max(KEPT_AT_FIRST, 2 * this.#values.length, this.#end + size));
      values.set(this.#values.subarray(0, this.#end));
      this.#values = values;
    }
    const at = this.#end;
    this.#end += size;
    return at;
  }
}

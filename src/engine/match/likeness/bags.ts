import { compareWords, EQUAL, type ComparedWords } from './compareWords.js';
import { Comparisons } from './comparisons.js';
import { type Meaning, numbersOf } from './meaning.js';
import type { Lists, Side } from './sides.js';
import { tuning } from '../tuning.js';
import type { Term } from './vocabulary.js';

/** What the words of sentences weigh, each sentence behind the other. */
export interface Weights {
  readonly values: Float64Array;
  /** Where each sentence begins, and at last where the last one ends. */
  readonly starts: Int32Array;
  /** The sum of each. */
  readonly totals: Float64Array;
}

/** The weighted words of one sentence, or of a few that stand together in a group. */
export interface Bag extends ComparedWords {
  readonly weights: Weights;
  /** Its place in `weights`. */
  readonly at: number;
}

/** How much of two bags is found in each other, as shares of their weight (0-1). */
export interface Overlap {
  readonly ofA: number;
  readonly ofB: number;
  /** The same, with equal words alone. */
  readonly equalOfA: number;
  readonly equalOfB: number;
  /** The share of the first that the second says too: opposites are not said, but count nothing against it. */
  readonly saidOfA: number;
}

/** One of the two sides of a pair, by its name. */
export type SideName = 'a' | 'b';

/** A side whose words are weighed. */
interface WeighedSide {
  readonly side: Side;
  /** What each of the side's words weighs in this pair. */
  readonly weightOf: Float64Array;
  /** The same for the words of each sentence, more for those that stand in it more than once. */
  readonly weights: Weights;
}

/**
 * Weighs the words of one pair of articles: the background weight, less for words that the pair uses all over. With
 * `meaning` (for two articles in a language that has a lexicon) words of like meaning count in part.
 */
export class Weigher {
  readonly meaning: Meaning | undefined;
  /** Whether the meaning of most words is known, not only of synonyms. */
  readonly hasVectors: boolean;
  readonly comparisons: Comparisons;
  /** For each word of `a` its place among the words of `b`, or −1; and the other way round. */
  readonly partners: Readonly<Record<SideName, Int32Array>>;
  readonly #sides: Readonly<Record<SideName, WeighedSide>>;
  /** Kept between overlaps, since there are many, and each is short. */
  #values = new Float64Array(64);

  /** `comparisons` are those of the sentences' cache. */
  constructor(a: Side, b: Side, comparisons = new Comparisons()) {
    this.comparisons = comparisons;
    this.meaning = comparisons.meaning;
    this.hasVectors = this.meaning?.lexicon.hasVectors === true;
    this.partners = partnersOf(a.words.terms, b.words.terms);
    const sentences = a.features.length + b.features.length;
    const scale = tuning.words.commonSubjectDiscount / Math.log(sentences + 2);
    const weigh = (side: Side, other: Side, partners: Int32Array): WeighedSide => {
      const { terms, sentences: standing } = side.words;
      const weightOf = new Float64Array(terms.length);
      for (let i = 0; i < terms.length; i++) {
        const inOther = partners[i] < 0 ? 0 : lengthOf(other.words.sentences, partners[i]);
        weightOf[i] = terms[i].weight * (1 - scale * Math.log(lengthOf(standing, i) + inOther));
      }
      return { side, weightOf, weights: weightsOf(side, weightOf) };
    };
    this.#sides = { a: weigh(a, b, this.partners.a), b: weigh(b, a, this.partners.b) };
  }

  /** What the words of each sentence of a side weigh. */
  weights(name: SideName): Weights {
    return this.#sides[name].weights;
  }

  /** The bag of a sentence of a side, by its place. */
  bag(name: SideName, place: number): Bag {
    const { side, weights } = this.#sides[name];
    const features = side.features[place];
    return { terms: features.terms, numbers: numbersOf(features, this.meaning), weights, at: place };
  }

  /** The bag of sentences of a side that stand together. */
  bagOfAll(name: SideName, places: readonly number[]): Bag {
    if (places.length === 1) return this.bag(name, places[0]);
    const { side, weightOf } = this.#sides[name];
    const { values, starts } = side.words.ofSentence;
    const counts = new Map<number, number>();
    const wordNumbers = new Map<number, number>();
    for (const place of places) {
      const features = side.features[place];
      const own = numbersOf(features, this.meaning);
      features.counts.forEach((count, k) => {
        const word = values[starts[place] + k];
        counts.set(word, (counts.get(word) ?? 0) + count);
        if (!wordNumbers.has(word)) wordNumbers.set(word, own[k]);
      });
    }
    const words = [...counts.keys()].sort((x, y) => x - y);
    const weights = Float64Array.from(words, (word) => weightIn(weightOf[word], counts.get(word) as number));
    return {
      terms: words.map((word) => side.words.terms[word]),
      numbers: words.map((word) => wordNumbers.get(word) as number),
      weights: {
        values: weights,
        starts: Int32Array.of(0, words.length),
        totals: Float64Array.of(weights.reduce((sum, weight) => sum + weight, 0)),
      },
      at: 0,
    };
  }

  /**
   * The overlap of two sentences, one of each side, of which `compareWords` wrote to `values`, from `at` on, what their
   * words count.
   */
  overlapBy(a: number, b: number, values: Float64Array, at: number): Overlap {
    return overlapBy(this.#sides.a.weights, a, this.#sides.b.weights, b, values, at);
  }

  /** Compares two bags. */
  overlapOfBags(a: Bag, b: Bag): Overlap {
    const size = a.terms.length + b.terms.length;
    if (this.#values.length < size) this.#values = new Float64Array(2 * size);
    compareWords(a, b, this.meaning, this.#values, 0);
    return overlapBy(a.weights, a.at, b.weights, b.at, this.#values, 0);
  }

  /** Compares what stands together in one article with what does in the other. */
  overlapOfAll(a: readonly number[], b: readonly number[]): Overlap {
    return this.overlapOfBags(this.bagOfAll('a', a), this.bagOfAll('b', b));
  }

  /** The likeness (0-1) of what stands together in one article and in the other. */
  likeness(a: readonly number[], b: readonly number[]): number {
    const { ofA, ofB } = this.overlapOfAll(a, b);
    return likenessOf(ofA, ofB);
  }
}

function partnersOf(a: readonly Term[], b: readonly Term[]): Record<SideName, Int32Array> {
  const partners = { a: new Int32Array(a.length).fill(-1), b: new Int32Array(b.length).fill(-1) };
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i].id < b[j].id) i++;
    else if (a[i].id > b[j].id) j++;
    else {
      partners.a[i] = j;
      partners.b[j++] = i++;
    }
  }
  return partners;
}

function lengthOf({ starts }: Lists, at: number): number {
  return starts[at + 1] - starts[at];
}

/** What a word of this weight weighs where it stands so often. */
export function weightIn(weight: number, count: number): number {
  return count === 1 ? weight : Math.sqrt(count) * weight;
}

function weightsOf({ features, words: { ofSentence } }: Side, weightOf: Float64Array): Weights {
  const { values: words, starts } = ofSentence;
  const values = new Float64Array(words.length);
  const totals = new Float64Array(features.length);
  for (let place = 0, at = 0; place < features.length; place++) {
    const { counts } = features[place];
    let total = 0;
    for (let k = 0; k < counts.length; k++, at++) {
      values[at] = weightIn(weightOf[words[at]], counts[k]);
      total += values[at];
    }
    totals[place] = total;
  }
  return { values, starts, totals };
}

/** The overlap of two sentences, by their places; `values` has from `at` on what `compareWords` found. */
export function overlapBy(a: Weights, i: number, b: Weights, j: number, values: Float64Array, at: number): Overlap {
  weighInto(shares, a, i, values, at);
  const [equalOfA, ofA, saidOfA] = shares;
  weighInto(shares, b, j, values, at + a.starts[i + 1] - a.starts[i]);
  return { ofA, ofB: shares[1], equalOfA, equalOfB: shares[0], saidOfA };
}

/** The shares of a sentence, kept between overlaps. */
const shares: [number, number, number] = [0, 0, 0];

/**
 * Writes the shares of a sentence that the other side has: by equal words alone, by words that are alike, and these
 * without opposites.
 */
function weighInto(
  target: [number, number, number],
  { values: weights, starts, totals }: Weights,
  place: number,
  values: Float64Array,
  at: number,
): void {
  const [first, end, total] = [starts[place], starts[place + 1], totals[place]];
  let same = 0;
  let alike = 0;
  let opposed = 0;
  for (let i = first; i < end; i++) {
    const value = values[at + i - first];
    if (value === EQUAL) same += weights[i];
    else if (value > 0) alike += weights[i] * value;
    else opposed += weights[i] * value;
  }
  const said = same + alike;
  target[0] = shareOf(same, total);
  target[1] = shareOf(said + opposed, total);
  target[2] = shareOf(said, total);
}

/** A share (0-1), rounded: sums of the same weights in another order must not differ. */
function shareOf(found: number, total: number): number {
  return total > 0 ? Math.max(0, Math.min(1, Math.round((found / total) * 1e9) / 1e9)) : 0;
}

/** The harmonic mean of the two shares: high only where each side is found in the other. */
export function likenessOf(ofA: number, ofB: number): number {
  return ofA + ofB > 0 ? (2 * ofA * ofB) / (ofA + ofB) : 0;
}

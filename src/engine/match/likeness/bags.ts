import { compareWords, EQUAL, type ComparedWords } from './compareWords.js';
import { Comparisons } from './comparisons.js';
import { type Meaning, numbersOf } from './meaning.js';
import type { Side } from './sides.js';
import { tuning } from '../tuning.js';
import type { Term } from './vocabulary.js';

/** The weighted words of one sentence, or of a few that stand together in a group; the lists run in parallel. */
export interface Bag extends ComparedWords {
  readonly weights: readonly number[];
  /** The sum of the weights. */
  readonly total: number;
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
  readonly weights: Float64Array;
  /** The bags of single sentences, by their places; made when they are asked for. */
  readonly bags: (Bag | undefined)[];
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
      const weights = new Float64Array(terms.length);
      for (let i = 0; i < terms.length; i++) {
        const inOther = partners[i] < 0 ? 0 : other.words.sentences[partners[i]].length;
        weights[i] = terms[i].weight * (1 - scale * Math.log(standing[i].length + inOther));
      }
      return { side, weights, bags: new Array<Bag | undefined>(side.features.length).fill(undefined) };
    };
    this.#sides = { a: weigh(a, b, this.partners.a), b: weigh(b, a, this.partners.b) };
  }

  /** The bag of a sentence of a side, by its place. */
  bag(name: SideName, place: number): Bag {
    const { side, weights, bags } = this.#sides[name];
    let bag = bags[place];
    if (!bag) {
      const features = side.features[place];
      bag = weighed(features.terms, numbersOf(features, this.meaning), features.counts, side.wordsOf(place), weights);
      bags[place] = bag;
    }
    return bag;
  }

  /** The bag of sentences of a side that stand together. */
  bagOfAll(name: SideName, places: readonly number[]): Bag {
    if (places.length === 1) return this.bag(name, places[0]);
    const { side, weights } = this.#sides[name];
    const counts = new Map<number, number>();
    const wordNumbers = new Map<number, number>();
    for (const place of places) {
      const features = side.features[place];
      const own = numbersOf(features, this.meaning);
      side.wordsOf(place).forEach((word, k) => {
        counts.set(word, (counts.get(word) ?? 0) + features.counts[k]);
        if (!wordNumbers.has(word)) wordNumbers.set(word, own[k]);
      });
    }
    const words = [...counts.keys()].sort((x, y) => x - y);
    return weighed(
      words.map((word) => side.words.terms[word]),
      words.map((word) => wordNumbers.get(word) as number),
      words.map((word) => counts.get(word) as number),
      words,
      weights,
    );
  }

  /**
   * The overlap of two sentences, one of each side, of which `compareWords` wrote to `values`, from `at` on, what their
   * words count.
   */
  overlapBy(a: number, b: number, values: Float64Array, at: number): Overlap {
    return overlapBy(this.bag('a', a), this.bag('b', b), values, at);
  }

  /** Compares two bags. */
  overlapOfBags(a: Bag, b: Bag): Overlap {
    const size = a.terms.length + b.terms.length;
    if (this.#values.length < size) this.#values = new Float64Array(2 * size);
    compareWords(a, b, this.meaning, this.#values, 0);
    return overlapBy(a, b, this.#values, 0);
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

function weighed(
  terms: readonly Term[],
  numbers: readonly number[],
  counts: readonly number[],
  words: readonly number[],
  weightOf: Float64Array,
): Bag {
  let total = 0;
  const weights = words.map((word, k) => {
    const weight = counts[k] === 1 ? weightOf[word] : Math.sqrt(counts[k]) * weightOf[word];
    total += weight;
    return weight;
  });
  return { terms, numbers, weights, total };
}

/** The overlap of two bags of which `compareWords` wrote to `values` what their words count. */
export function overlapBy(a: Bag, b: Bag, values: Float64Array, at: number): Overlap {
  weighInto(shares, a, values, at);
  const [equalOfA, ofA, saidOfA] = shares;
  weighInto(shares, b, values, at + a.terms.length);
  return { ofA, ofB: shares[1], equalOfA, equalOfB: shares[0], saidOfA };
}

/** The shares of a bag, kept between overlaps. */
const shares: [number, number, number] = [0, 0, 0];

/**
 * Writes the shares of a bag that the other side has: by equal words alone, by words that are alike, and these without
 * opposites.
 */
function weighInto(target: [number, number, number], { weights, total }: Bag, values: Float64Array, at: number): void {
  let same = 0;
  let alike = 0;
  let opposed = 0;
  for (let i = 0; i < weights.length; i++) {
    const value = values[at + i];
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

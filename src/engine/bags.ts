import type { Features } from './features.js';
import type { Meaning } from './meaning.js';
import { spellingLikeness } from './spelling.js';
import { tuning } from './tuning.js';
import type { Term } from './vocabulary.js';

/** Places of words that have none in the lexicon: such words are compared by their spelling, figures not at all. */
const UNKNOWN = -1;
const FIGURE = -2;

/** The weighted words of one sentence, or of a few that stand together in a group; the lists run in parallel. */
export interface Bag {
  /** The words' numbers within the pair of articles, rising. */
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  /** The words' places in the lexicon; UNKNOWN for those that are not in it, FIGURE for figures. */
  readonly places: readonly number[];
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
}

/**
 * The words of one pair of articles, numbered from 0, and weighed: the background weight, less for words that the pair
 * uses all over. With `meaning` (for two English articles) words of like meaning count in part.
 */
export class Weigher {
  readonly meaning: Meaning | undefined;
  readonly #ids = new Map<Term, number>();
  readonly #terms: readonly Term[];
  readonly #weights: readonly number[];

  constructor(sentences: readonly Features[], meaning?: Meaning) {
    this.meaning = meaning;
    const sentencesWith = new Map<Term, number>();
    for (const { terms } of sentences) {
      for (const term of terms) sentencesWith.set(term, (sentencesWith.get(term) ?? 0) + 1);
    }
    // In the order of the terms' own ids, so that a sentence's terms give rising ids here.
    this.#terms = [...sentencesWith.keys()].sort((x, y) => x.id - y.id);
    const scale = tuning.commonSubjectDiscount / Math.log(sentences.length + 2);
    this.#weights = this.#terms.map((term, id) => {
      this.#ids.set(term, id);
      return term.weight * (1 - scale * Math.log(sentencesWith.get(term) as number));
    });
  }

  /** How many different words the pair has: ids are below this. */
  get size(): number {
    return this.#terms.length;
  }

  bag({ terms, counts, forms }: Features): Bag {
    const ids = terms.map((term) => this.#ids.get(term) as number);
    return this.#weigh(ids, counts, forms);
  }

  /** The bag of sentences that stand together. */
  bagOfAll(sentences: readonly Features[]): Bag {
    if (sentences.length === 1) return this.bag(sentences[0]);
    const counts = new Map<number, number>();
    const formsById = new Map<number, string>();
    for (const { terms, counts: own, forms } of sentences) {
      terms.forEach((term, k) => {
        const id = this.#ids.get(term) as number;
        counts.set(id, (counts.get(id) ?? 0) + own[k]);
        if (!formsById.has(id)) formsById.set(id, forms[k]);
      });
    }
    const ids = [...counts.keys()].sort((x, y) => x - y);
    return this.#weigh(
      ids,
      ids.map((id) => counts.get(id) as number),
      ids.map((id) => formsById.get(id) as string),
    );
  }

  #weigh(ids: readonly number[], counts: readonly number[], forms: readonly string[]): Bag {
    let total = 0;
    const weights = ids.map((id, k) => {
      const weight = counts[k] === 1 ? this.#weights[id] : Math.sqrt(counts[k]) * this.#weights[id];
      total += weight;
      return weight;
    });
    const places = ids.map((id, k) =>
      this.#terms[id].isNumber ? FIGURE : (this.meaning?.lexicon.placeOf(forms[k]) ?? UNKNOWN),
    );
    return { ids, weights, places, total };
  }

  /**
   * Compares two bags word by word: a word counts in full where the other side has its stem, else by the most alike of
   * the other side's words, in meaning or in spelling (names in another transcription, "defence" for "defense"); it counts
   * against them where the other side has its antonym instead.
   */
  overlap(a: Bag, b: Bag): Overlap {
    const [equalA, equalB] = markEqual(a.ids, b.ids);
    const [besideA, besideB] = [new Partners(a.ids.length), new Partners(b.ids.length)];
    for (let i = 0; i < a.ids.length; i++) {
      const place = a.places[i];
      if (place === FIGURE) continue;
      const isEqual = equalA[i];
      for (let j = 0; j < b.ids.length; j++) {
        const other = b.places[j];
        if ((isEqual & equalB[j]) === 1 || other === FIGURE) continue;
        const likeness =
          place >= 0 && other >= 0
            ? (this.meaning as Meaning).likeness(place, other)
            : this.#spelling(a.ids[i], b.ids[j]);
        if (likeness === 0) continue;
        besideA.offer(i, likeness);
        besideB.offer(j, likeness);
      }
    }
    const [equalOfA, ofA] = sharesOf(a, equalA, besideA);
    const [equalOfB, ofB] = sharesOf(b, equalB, besideB);
    return { ofA, ofB, equalOfA, equalOfB };
  }

  #spelling(a: number, b: number): number {
    const [termA, termB] = [this.#terms[a], this.#terms[b]];
    return termA.initial === termB.initial ? spellingLikeness(termA, termB) : 0;
  }
}

/** The words of two rising lists that are in both: 1 at their places. */
function markEqual(a: readonly number[], b: readonly number[]): [Uint8Array, Uint8Array] {
  const [inA, inB] = [new Uint8Array(a.length), new Uint8Array(b.length)];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] < b[j]) i++;
    else if (a[i] > b[j]) j++;
    else inA[i++] = inB[j++] = 1;
  }
  return [inA, inB];
}

/** The likeness of the most alike word of the other side, and of the most opposed one, for each word of a bag. */
class Partners {
  readonly #best: Float64Array;
  readonly #opposed: Float64Array;

  constructor(size: number) {
    this.#best = new Float64Array(size);
    this.#opposed = new Float64Array(size);
  }

  offer(i: number, likeness: number): void {
    if (likeness > this.#best[i]) this.#best[i] = likeness;
    else if (likeness < this.#opposed[i]) this.#opposed[i] = likeness;
  }

  /** What the word counts: less than 0 where the other side has its antonym and no related word. */
  value(i: number): number {
    return this.#best[i] < tuning.relatedAtLeast && this.#opposed[i] < 0 ? this.#opposed[i] : this.#best[i];
  }
}

/** The shares of a bag that the other side has, by equal words alone and by words that are alike. */
function sharesOf(bag: Bag, equal: Uint8Array, partners: Partners): [number, number] {
  let same = 0;
  let alike = 0;
  for (let i = 0; i < bag.ids.length; i++) {
    if (equal[i]) same += bag.weights[i];
    else alike += bag.weights[i] * partners.value(i);
  }
  return [shareOf(same, bag.total), shareOf(same + alike, bag.total)];
}

/** A share (0-1), rounded: sums of the same weights in another order must not differ. */
function shareOf(found: number, total: number): number {
  return total > 0 ? Math.max(0, Math.min(1, Math.round((found / total) * 1e9) / 1e9)) : 0;
}

/** The harmonic mean of the two shares: high only where each side is found in the other. */
export function likenessOf({ ofA, ofB }: Pick<Overlap, 'ofA' | 'ofB'>): number {
  return ofA + ofB > 0 ? (2 * ofA * ofB) / (ofA + ofB) : 0;
}

import type { Features } from './features.js';
import type { Meaning } from './meaning.js';
import { spellingLikeness } from './spelling.js';
import { tuning } from './tuning.js';
import type { Term } from './vocabulary.js';

/** The weighted words of one sentence, or of a few that stand together in a group; the lists run in parallel. */
export interface Bag {
  /** The words' numbers within the pair of articles, rising. */
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  /** The words' places in the lexicon, −1 for those that are not in it; empty without a lexicon. */
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
    const lexicon = this.meaning?.lexicon;
    const places = lexicon ? forms.map((form, k) => (this.#terms[ids[k]].isNumber ? -1 : lexicon.placeOf(form))) : [];
    return { ids, weights, places, total };
  }

  /**
   * Compares two bags word by word: a word counts in full where the other side has its stem, else by the most alike of
   * the other side's words, in meaning or in spelling (names in another transcription, "defence" for "defense").
   */
  overlap(a: Bag, b: Bag): Overlap {
    const [equalOfA, ofA] = this.#found(a, b);
    const [equalOfB, ofB] = this.#found(b, a);
    return { ofA, ofB, equalOfA, equalOfB };
  }

  /** The shares of a bag that the other has, by equal words alone and by words that are alike. */
  #found(bag: Bag, other: Bag): [number, number] {
    let equal = 0;
    let alike = 0;
    let j = 0;
    for (let i = 0; i < bag.ids.length; i++) {
      while (j < other.ids.length && other.ids[j] < bag.ids[i]) j++;
      if (j < other.ids.length && other.ids[j] === bag.ids[i]) equal += bag.weights[i];
      else alike += bag.weights[i] * this.#best(bag, i, other);
    }
    return [shareOf(equal, bag.total), shareOf(equal + alike, bag.total)];
  }

  /** The likeness of a word to the most alike of the other side's; less than 0 where that has its antonym instead. */
  #best(bag: Bag, i: number, other: Bag): number {
    const term = this.#terms[bag.ids[i]];
    if (term.isNumber) return 0;
    const place = bag.places[i] ?? -1;
    let best = 0;
    let opposed = 0;
    for (let j = 0; j < other.ids.length; j++) {
      const likeness = this.#likeness(term, place, this.#terms[other.ids[j]], other.places[j] ?? -1);
      if (likeness > best) best = likeness;
      else if (likeness < opposed) opposed = likeness;
    }
    return best < tuning.relatedAtLeast && opposed < 0 ? opposed : best;
  }

  #likeness(a: Term, placeA: number, b: Term, placeB: number): number {
    if (this.meaning && placeA >= 0 && placeB >= 0) return this.meaning.likeness(placeA, placeB);
    return a.initial === b.initial ? spellingLikeness(a, b) : 0;
  }
}

/** A share (0-1), rounded: sums of the same weights in another order must not differ. */
function shareOf(found: number, total: number): number {
  return total > 0 ? Math.max(0, Math.min(1, Math.round((found / total) * 1e9) / 1e9)) : 0;
}

/** The harmonic mean of the two shares: high only where each side is found in the other. */
export function likenessOf({ ofA, ofB }: Pick<Overlap, 'ofA' | 'ofB'>): number {
  return ofA + ofB > 0 ? (2 * ofA * ofB) / (ofA + ofB) : 0;
}

import type { Features } from './features.js';
import { FIGURE, type Meaning, UNKNOWN } from './meaning.js';
import { isRounded } from './rounding.js';
import { spellingLikeness } from './spelling.js';
import { tuning } from '../tuning.js';
import type { Term } from './vocabulary.js';

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
  /** The share of the first that the second says too: opposites are not said, but count nothing against it. */
  readonly saidOfA: number;
}

/**
 * The words of one pair of articles, numbered from 0, and weighed: the background weight, less for words that the pair
 * uses all over. With `meaning` (for two articles in a language that has a lexicon) words of like meaning count in
 * part.
 */
export class Weigher {
  readonly meaning: Meaning | undefined;
  /** Whether the meaning of most words is known, not only of synonyms. */
  readonly hasVectors: boolean;
  readonly #ids = new Map<Term, number>();
  readonly #terms: readonly Term[];
  readonly #weights: readonly number[];
  // Kept between overlaps, since there are many, and each is short.
  readonly #besideA = new Partners();
  readonly #besideB = new Partners();

  constructor(sentences: readonly Features[], meaning?: Meaning) {
    this.meaning = meaning;
    this.hasVectors = meaning?.lexicon.hasVectors === true;
    const sentencesWith = new Map<Term, number>();
    for (const { terms } of sentences) {
      for (const term of terms) sentencesWith.set(term, (sentencesWith.get(term) ?? 0) + 1);
    }
    // In the order of the terms' own ids, so that a sentence's terms give rising ids here.
    this.#terms = [...sentencesWith.keys()].sort((x, y) => x.id - y.id);
    const scale = tuning.words.commonSubjectDiscount / Math.log(sentences.length + 2);
    this.#weights = this.#terms.map((term, id) => {
      this.#ids.set(term, id);
      return term.weight * (1 - scale * Math.log(sentencesWith.get(term) as number));
    });
  }

  /** How many different words the pair has: ids are below this. */
  get size(): number {
    return this.#terms.length;
  }

  bag(features: Features): Bag {
    const ids = features.terms.map((term) => this.#ids.get(term) as number);
    return this.#weigh(ids, features.counts, this.#placesOf(features));
  }

  /** The bag of sentences that stand together. */
  bagOfAll(sentences: readonly Features[]): Bag {
    if (sentences.length === 1) return this.bag(sentences[0]);
    const counts = new Map<number, number>();
    const placesById = new Map<number, number>();
    for (const features of sentences) {
      const places = this.#placesOf(features);
      features.terms.forEach((term, k) => {
        const id = this.#ids.get(term) as number;
        counts.set(id, (counts.get(id) ?? 0) + features.counts[k]);
        if (!placesById.has(id)) placesById.set(id, places[k]);
      });
    }
    const ids = [...counts.keys()].sort((x, y) => x - y);
    return this.#weigh(
      ids,
      ids.map((id) => counts.get(id) as number),
      ids.map((id) => placesById.get(id) as number),
    );
  }

  #placesOf(features: Features): readonly number[] {
    return this.meaning?.placesOf(features) ?? features.terms.map(({ isNumber }) => (isNumber ? FIGURE : UNKNOWN));
  }

  #weigh(ids: readonly number[], counts: readonly number[], places: readonly number[]): Bag {
    let total = 0;
    const weights = ids.map((id, k) => {
      const weight = counts[k] === 1 ? this.#weights[id] : Math.sqrt(counts[k]) * this.#weights[id];
      total += weight;
      return weight;
    });
    return { ids, weights, places, total };
  }

  /**
   * Compares two bags word by word: a word counts in full where the other side has its stem, else by the most alike of
   * the other side's words, in meaning or in spelling (names in another transcription, "defence" for "defense"); it
   * counts against them where the other side has its antonym instead, or another place: "Syria" where there is "Egypt".
   * What has its own partner opposes nothing: "from Egypt to Syria" is not against "in Egypt".
   */
  overlap(a: Bag, b: Bag): Overlap {
    const [equalA, equalB] = markEqual(a.ids, b.ids);
    const besideA = this.#besideA.cleared(a.ids.length);
    const besideB = this.#besideB.cleared(b.ids.length);
    const meaning = this.meaning as Meaning;
    const hasVectors = this.hasVectors;
    let opposed: [number, number, number][] | undefined;
    for (let i = 0; i < a.ids.length; i++) {
      const place = a.places[i];
      const isEqual = equalA[i];
      if (place === FIGURE) {
        if (isEqual === 0) this.#offerRounded(a, i, b, equalB);
        continue;
      }
      for (let j = 0; j < b.ids.length; j++) {
        const other = b.places[j];
        if ((isEqual & equalB[j]) === 1 || other === FIGURE) continue;
        let likeness = 0;
        const areKnown = place >= 0 && other >= 0;
        if (areKnown) likeness = meaning.likeness(place, other);
        if (likeness === 0 && !(areKnown && hasVectors)) likeness = this.#spelling(a.ids[i], b.ids[j]);
        if (likeness > 0) {
          besideA.offer(i, likeness);
          besideB.offer(j, likeness);
        } else if (likeness < 0 && (isEqual | equalB[j]) === 0) (opposed ??= []).push([i, j, likeness]);
      }
    }
    for (const [i, j, likeness] of opposed ?? []) {
      if (besideA.hasPartner(i) || besideB.hasPartner(j)) continue;
      besideA.oppose(i, likeness);
      besideB.oppose(j, likeness);
    }
    const [equalOfA, ofA, saidOfA] = sharesOf(a, equalA, besideA);
    const [equalOfB, ofB] = sharesOf(b, equalB, besideB);
    return { ofA, ofB, equalOfA, equalOfB, saidOfA };
  }

  /** The likeness (0-1) of what stands together in one article and in the other. */
  likeness(a: readonly Features[], b: readonly Features[]): number {
    return likenessOf(this.overlapOfAll(a, b));
  }

  /** Compares what stands together in one article with what does in the other. */
  overlapOfAll(a: readonly Features[], b: readonly Features[]): Overlap {
    return this.overlap(this.bagOfAll(a), this.bagOfAll(b));
  }

  /** A figure that the other side has rounded, or has more exactly, is near to it. */
  #offerRounded(a: Bag, i: number, b: Bag, equalB: Uint8Array): void {
    for (let j = 0; j < b.ids.length; j++) {
      if (b.places[j] !== FIGURE || equalB[j] === 1) continue;
      if (!isRounded(this.#terms[a.ids[i]], this.#terms[b.ids[j]])) continue;
      this.#besideA.offer(i, tuning.likeness.roundedFigure);
      this.#besideB.offer(j, tuning.likeness.roundedFigure);
    }
  }

  #spelling(a: number, b: number): number {
    const [termA, termB] = [this.#terms[a], this.#terms[b]];
    return spellingLikeness(termA, termB);
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
  #best = new Float64Array(0);
  #opposed = new Float64Array(0);

  /** Itself, after it has forgotten everything and made room for `size` words. */
  cleared(size: number): this {
    if (this.#best.length < size) {
      this.#best = new Float64Array(2 * size);
      this.#opposed = new Float64Array(2 * size);
    }
    this.#best.fill(0, 0, size);
    this.#opposed.fill(0, 0, size);
    return this;
  }

  offer(i: number, likeness: number): void {
    if (likeness > this.#best[i]) this.#best[i] = likeness;
  }

  oppose(i: number, likeness: number): void {
    if (likeness < this.#opposed[i]) this.#opposed[i] = likeness;
  }

  /** Whether the other side has a word that stands for this one. */
  hasPartner(i: number): boolean {
    return this.#best[i] >= tuning.likeness.relatedAtLeast;
  }

  /** What the word counts: less than 0 where the other side has its opposite instead of it. */
  value(i: number): number {
    return this.#opposed[i] < 0 ? this.#opposed[i] : this.#best[i];
  }
}

/**
 * The shares of a bag that the other side has: by equal words alone, by words that are alike, and these without
 * opposites.
 */
function sharesOf(bag: Bag, equal: Uint8Array, partners: Partners): [number, number, number] {
  let same = 0;
  let alike = 0;
  let opposed = 0;
  for (let i = 0; i < bag.ids.length; i++) {
    if (equal[i]) {
      same += bag.weights[i];
      continue;
    }
    const value = partners.value(i);
    if (value > 0) alike += bag.weights[i] * value;
    else opposed += bag.weights[i] * value;
  }
  const said = same + alike;
  return [shareOf(same, bag.total), shareOf(said + opposed, bag.total), shareOf(said, bag.total)];
}

/** A share (0-1), rounded: sums of the same weights in another order must not differ. */
function shareOf(found: number, total: number): number {
  return total > 0 ? Math.max(0, Math.min(1, Math.round((found / total) * 1e9) / 1e9)) : 0;
}

/** The harmonic mean of the two shares: high only where each side is found in the other. */
export function likenessOf({ ofA, ofB }: Pick<Overlap, 'ofA' | 'ofB'>): number {
  return ofA + ofB > 0 ? (2 * ofA * ofB) / (ofA + ofB) : 0;
}

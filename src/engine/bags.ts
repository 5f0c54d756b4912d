import type { Features } from './features.js';
import { spellingLikeness } from './spelling.js';
import { tuning } from './tuning.js';
import type { Term } from './vocabulary.js';

/** The weighted words of one sentence, or of a few that stand together in a group; the lists run in parallel. */
export interface Bag {
  /** The words' numbers within the pair of articles, rising. */
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  /** The sum of the weights. */
  readonly total: number;
}

/** How much of two bags is found in each other, as shares of their weight (0-1). */
export interface Overlap {
  readonly ofA: number;
  readonly ofB: number;
}

/**
 * The words of one pair of articles, numbered from 0, and weighed: the background weight, less for words that the pair
 * uses all over.
 */
export class Weigher {
  readonly #ids = new Map<Term, number>();
  readonly #terms: readonly Term[];
  readonly #weights: readonly number[];

  constructor(sentences: readonly Features[]) {
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

  bag({ terms, counts }: Features): Bag {
    const ids = terms.map((term) => this.#ids.get(term) as number);
    return this.#weigh(ids, counts);
  }

  /** The bag of sentences that stand together. */
  bagOfAll(sentences: readonly Features[]): Bag {
    if (sentences.length === 1) return this.bag(sentences[0]);
    const counts = new Map<number, number>();
    for (const { terms, counts: own } of sentences) {
      terms.forEach((term, k) => {
        const id = this.#ids.get(term) as number;
        counts.set(id, (counts.get(id) ?? 0) + own[k]);
      });
    }
    const ids = [...counts.keys()].sort((x, y) => x - y);
    return this.#weigh(
      ids,
      ids.map((id) => counts.get(id) as number),
    );
  }

  #weigh(ids: readonly number[], counts: readonly number[]): Bag {
    let total = 0;
    const weights = ids.map((id, k) => {
      const weight = counts[k] === 1 ? this.#weights[id] : Math.sqrt(counts[k]) * this.#weights[id];
      total += weight;
      return weight;
    });
    return { ids, weights, total };
  }

  /**
   * Compares two bags word by word: a word counts in full where the other side has its stem, in part where it has a
   * similarly spelt word (names in another transcription, "defence" for "defense").
   */
  overlap(a: Bag, b: Bag): Overlap {
    let foundA = 0;
    let foundB = 0;
    const restA: number[] = [];
    const restB: number[] = [];
    let i = 0;
    let j = 0;
    while (i < a.ids.length || j < b.ids.length) {
      if (j === b.ids.length || a.ids[i] < b.ids[j]) restA.push(i++);
      else if (i === a.ids.length || a.ids[i] > b.ids[j]) restB.push(j++);
      else {
        foundA += a.weights[i++];
        foundB += b.weights[j++];
      }
    }
    for (const similar of this.#similar(a, restA, b, restB)) {
      foundA += similar.likeness * a.weights[similar.i];
      foundB += similar.likeness * b.weights[similar.j];
    }
    return {
      ofA: shareOf(foundA, a.total),
      ofB: shareOf(foundB, b.total),
    };
  }

  /** Pairs of similarly spelt words among those that the other side lacks, the most alike first, each word once. */
  #similar(a: Bag, restA: readonly number[], b: Bag, restB: readonly number[]): readonly Similar[] {
    const pairs: Similar[] = [];
    for (const i of restA) {
      const term = this.#terms[a.ids[i]];
      for (const j of restB) {
        const other = this.#terms[b.ids[j]];
        if (term.initial !== other.initial) continue;
        const likeness = spellingLikeness(term, other);
        if (likeness > 0) pairs.push({ i, j, likeness, stems: [term.stem, other.stem].sort().join(' ') });
      }
    }
    if (pairs.length < 2) return pairs;
    const [usedA, usedB] = [new Set<number>(), new Set<number>()];
    return pairs
      .sort((x, y) => y.likeness - x.likeness || (x.stems < y.stems ? -1 : 1))
      .filter(({ i, j }) => {
        if (usedA.has(i) || usedB.has(j)) return false;
        usedA.add(i);
        usedB.add(j);
        return true;
      });
  }
}

/** A share (0-1), rounded: sums of the same weights in another order must not differ. */
function shareOf(found: number, total: number): number {
  return total > 0 ? Math.min(1, Math.round((found / total) * 1e9) / 1e9) : 0;
}

interface Similar {
  readonly i: number;
  readonly j: number;
  readonly likeness: number;
  /** Both, the same from either side: decides between pairs that are equally alike. */
  readonly stems: string;
}

/** The harmonic mean of the two shares: high only where each side is found in the other. */
export function likenessOf({ ofA, ofB }: Overlap): number {
  return ofA + ofB > 0 ? (2 * ofA * ofB) / (ofA + ofB) : 0;
}

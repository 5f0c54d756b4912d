import type { Article } from '../model.js';
import type { ByWords } from './align.js';
import type { Comparisons } from './likeness/comparisons.js';

/** As many pairs as a story of seven sources has. */
const KEPT_AT_MOST = 21;

/** Of a longer side it takes many megabytes, and few of its sentences are ever looked at by vectors. */
const SENTENCES_AT_MOST = 3_000;

interface KeptPair {
  readonly a: Article;
  readonly b: Article;
  readonly comparisons: Comparisons;
  readonly byWords: ByWords;
}

/**
 * What words say of the pairs that were matched last: a story is matched by words first, and once more when the vectors
 * of what they leave unclear are known, which changes nothing of what words say.
 */
export class KeptWords {
  /** The newest last. */
  #pairs: KeptPair[] = [];
  readonly #atMost: number;

  constructor(atMost = KEPT_AT_MOST) {
    this.#atMost = atMost;
  }

  /** What is kept of two articles that were compared by the same `comparisons`; those of now are looked at first. */
  known(a: Article, b: Article, comparisons: Comparisons): ByWords | undefined {
    return this.#pairs.findLast((pair) => pair.a === a && pair.b === b && pair.comparisons === comparisons)?.byWords;
  }

  /** The same, else what `compare` finds. */
  of(a: Article, b: Article, comparisons: Comparisons, compare: () => ByWords): ByWords {
    const known = this.known(a, b, comparisons);
    if (known) return known;
    const byWords = compare();
    if (Math.max(byWords.a.features.length, byWords.b.features.length) > SENTENCES_AT_MOST) return byWords;
    this.#pairs.push({ a, b, comparisons, byWords });
    if (this.#pairs.length > this.#atMost) this.#pairs.shift();
    return byWords;
  }

  /** Lets all go: the texts of a story that was closed are held by nothing else. */
  clear(): void {
    this.#pairs = [];
  }
}

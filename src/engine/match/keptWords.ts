import type { Article } from '../model.js';
import type { ByWords } from './align.js';

/** As many pairs as a story of seven sources has. */
const KEPT_AT_MOST = 21;

interface KeptPair {
  readonly a: Article;
  readonly b: Article;
  readonly byWords: ByWords;
}

/**
 * What words say of the pairs that were matched last: a story is matched by words first, and once more when the vectors
 * of what they leave unclear are known, which changes nothing of what words say.
 */
export class KeptWords {
  /** The newest last. */
  #pairs: KeptPair[] = [];

  of(a: Article, b: Article, compare: () => ByWords): ByWords {
    const known = this.#pairs.find((pair) => pair.a === a && pair.b === b);
    if (known) return known.byWords;
    const byWords = compare();
    this.#pairs.push({ a, b, byWords });
    if (this.#pairs.length > KEPT_AT_MOST) this.#pairs.shift();
    return byWords;
  }

  /** Lets all go: the texts of a story that was closed are held by nothing else. */
  clear(): void {
    this.#pairs = [];
  }
}

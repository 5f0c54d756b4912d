import type { Article, SentenceVectors } from '../model.js';
import type { KeptWords } from './keptWords.js';
import type { FeatureCache } from './likeness/features.js';
import type { Comparisons } from './likeness/comparisons.js';

/** Two articles that are matched, and what matching needs beside them. */
export interface MatchContext {
  readonly a: Article;
  readonly b: Article;
  readonly cache: FeatureCache;
  /**
   * Those of the sentences of `cache`. Where both articles are in one language that has a lexicon, like words count in
   * them, too.
   */
  readonly comparisons: Comparisons;
  /** What words say of the pairs that were matched last; absent where nobody keeps it. */
  readonly keptWords?: KeptWords;
  /** Absent where words alone count. */
  readonly vectors?: SentenceVectors | undefined;
}

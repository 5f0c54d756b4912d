import type { Article, SentenceVectors } from '../model.js';
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
  /** Absent where words alone count. */
  readonly vectors?: SentenceVectors | undefined;
}

import type { Article } from '../model.js';
import type { FeatureCache } from './likeness/features.js';
import type { Meaning } from './likeness/meaning.js';

/** Two articles that are matched, and what matching needs beside them. */
export interface MatchContext {
  readonly a: Article;
  readonly b: Article;
  readonly cache: FeatureCache;
  /** Where both articles are in one language that has a lexicon, words of like meaning count as well as equal ones. */
  readonly meaning?: Meaning;
}

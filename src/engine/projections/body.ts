import { isMatchable, type Article } from '../model.js';

/** What of an article is compared with others: its title and body. */
export interface Body {
  /** Indexes of its sentences, rising. */
  readonly sentences: readonly number[];
  /** The length of their texts, in UTF-16 units. */
  readonly length: number;
}

const bodies = new WeakMap<Article, Body>();

/** The body of an article: it is asked for with each pair that the article stands in. */
export function bodyOf(article: Article): Body {
  const known = bodies.get(article);
  if (known) return known;
  const sentences = [...article.sentences.keys()].filter((at) => isMatchable(article.sentences[at].role));
  const body = { sentences, length: lengthOf(article, sentences) };
  bodies.set(article, body);
  return body;
}

/** The length of some sentences of an article, in UTF-16 units. */
export function lengthOf({ sentences }: Article, which: Iterable<number>): number {
  let sum = 0;
  for (const at of which) sum += sentences[at].end - sentences[at].start;
  return sum;
}

import { type Article, isMatchable } from '../model.js';

/**
 * Claims are read in so many title and body sentences of a source, and in so many UTF-16 units: the longest reports and
 * statutes have as many. All of a book, or of a megabyte of anything, would take several times as long as matching it.
 */
const SENTENCES_AT_MOST = 3_000;
const UNITS_AT_MOST = 400_000;

/** The beginnings of long articles; made once, so that what is kept by an article's sentences is found again. */
const beginnings = new WeakMap<Article['sentences'], Article['sentences']>();

/** An article as far as claims are read in it: the same one, or its first sentences. */
export function readSentences(article: Article): Article {
  const { sentences } = article;
  let first = beginnings.get(sentences);
  if (!first) {
    const count = countRead(sentences);
    beginnings.set(sentences, (first = count < sentences.length ? sentences.slice(0, count) : sentences));
  }
  return first === sentences ? article : { ...article, sentences: first };
}

/** Whether an article is longer than what is read of it. */
export function isReadInPart(article: Article): boolean {
  return readSentences(article) !== article;
}

function countRead(sentences: Article['sentences']): number {
  let left = SENTENCES_AT_MOST;
  let units = UNITS_AT_MOST;
  for (const [i, { role, start, end }] of sentences.entries()) {
    if (!isMatchable(role)) continue;
    units -= end - start;
    // The first one is read, however long: what is read of a sentence has a bound of its own.
    if (left-- === 0 || (units < 0 && left < SENTENCES_AT_MOST - 1)) return i;
  }
  return sentences.length;
}

import type { Article } from '../model.js';
import { OldestFirst } from '../text/oldestFirst.js';
import { ComparisonCache } from './comparisonCache.js';
import { readItems, type SentenceItems } from './items.js';

/** Each state of a sentence while it is typed leaves an entry; the oldest goes first. */
const CACHED_AT_MOST = 20_000;

/** Of a sentence only so many UTF-16 units are read; the longest of an article have about 2,000. */
const UNITS_AT_MOST = 20_000;

/** Reads sentences once, by their text and language, and compares versions of a statement once. */
export class ClaimCache {
  readonly comparisons = new ComparisonCache();
  readonly #byLanguage = new Map<string, OldestFirst<string, SentenceItems>>();

  /** The sentences of an article as far as they were asked for. */
  readonly #ofArticles = new WeakMap<Article['sentences'], (SentenceItems | undefined)[]>();

  /** A sentence of an article without its label, by its index. */
  sentence({ text, language, sentences }: Article, index: number): SentenceItems {
    let read = this.#ofArticles.get(sentences);
    if (!read) this.#ofArticles.set(sentences, (read = []));
    const { start, end, label = 0 } = sentences[index];
    return (read[index] ??= this.of(text.slice(start + label, end), language));
  }

  of(text: string, language = ''): SentenceItems {
    let byText = this.#byLanguage.get(language);
    if (!byText) this.#byLanguage.set(language, (byText = new OldestFirst(CACHED_AT_MOST)));
    let read = byText.get(text);
    if (!read) {
      read = readItems(text.slice(0, UNITS_AT_MOST), language);
      byText.set(text, read);
    }
    return read;
  }
}

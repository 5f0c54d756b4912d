import type { Article } from '../model.js';
import { OldestFirst } from '../text/oldestFirst.js';
import { ComparisonCache } from './comparisonCache.js';
import { readItems, type SentenceItems } from './items.js';

/**
 * Each state of a sentence while it is typed leaves an entry; beyond so many UTF-16 units the oldest go first. A story
 * is read several times from its beginning to its end: one that fits in is read once, of one that does not nothing is
 * left each time. Three versions of a megabyte fit in; they hold about 150 MB.
 */
const HELD_AT_MOST = 5_000_000;
/** What an entry holds beside its text, as units of text. */
const ENTRY = 60;

/** Of a sentence only so many UTF-16 units are read; the longest of an article have about 2,000. */
const UNITS_AT_MOST = 20_000;

const sizeOf = (text: string): number => Math.min(text.length, UNITS_AT_MOST) + ENTRY;

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
    if (!byText) this.#byLanguage.set(language, (byText = new OldestFirst(HELD_AT_MOST, sizeOf)));
    let read = byText.get(text);
    if (!read) {
      read = readItems(text.slice(0, UNITS_AT_MOST), language);
      byText.set(text, read);
    }
    return read;
  }
}

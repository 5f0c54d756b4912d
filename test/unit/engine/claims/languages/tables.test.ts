import { describe, expect, it } from 'vitest';
import { claimWordsOf } from '../../../../../src/engine/claims/languages/tables.js';
import { readTokens } from '../../../../../src/engine/claims/tokens.js';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'ru', 'uk'];

describe('the words of claims', () => {
  it.each(LANGUAGES)('stand in the tables of %s as a text has them', (language) => {
    const words = claimWordsOf(language);
    const isRead = (phrase: string): boolean =>
      readTokens(phrase, words, language)
        .tokens.map(({ fold }) => fold)
        .join(' ') === phrase;
    // Signs of currencies and the like are words only beside a figure.
    const lost = phrasesIn(words).filter((phrase) => /^\p{L}/u.test(phrase) && !isRead(phrase));
    expect(lost).toEqual([]);
  });

  it.each(LANGUAGES)('of %s that are looked for one by one are no phrases', (language) => {
    const { numerals, scales, opposites, exclusive, offices, functionWords, sayings } = claimWordsOf(language);
    const tables = [numerals, scales, opposites, exclusive, offices, functionWords, sayings];
    expect(tables.flatMap(phrasesIn).filter((word) => word.includes(' '))).toEqual([]);
  });
});

/** The words and phrases of a table, or of all tables of a language. */
function phrasesIn(table: unknown): string[] {
  if (table instanceof Map || table instanceof Set) return Array.from(table.keys() as Iterable<string>);
  if (Array.isArray(table) || table instanceof RegExp) return [];
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(phrasesIn) : [];
}

import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/engine/parse/parse.js';
import { isMatchable } from '../../../src/engine/model.js';
import {
  addressed,
  type AddressedMatch,
  addressesOf,
  hasSeeds,
  matchTexts,
  readText,
  seedFolder,
} from '../support/articles.js';

const match = (a: string, b: string): AddressedMatch[] => {
  const [textA, textB] = [readText(seedFolder, a), readText(seedFolder, b)];
  return addressed(matchTexts(textA, textB), parseArticle(textA), parseArticle(textB));
};
const linked = (matches: readonly AddressedMatch[], from: string, to: string): string | undefined =>
  matches.find(({ a, b }) => a.includes(from) && b.includes(to))?.kind;

describe.skipIf(!hasSeeds)('the five real articles', () => {
  it('reads dates, URL and publishers out of their heads', () => {
    const metadata = ['000', '001', '002', '003', '004'].map(
      (name) => parseArticle(readText(seedFolder, name)).metadata,
    );
    expect(metadata.map(({ publisher }) => publisher)).toEqual(['CNN', undefined, undefined, undefined, 'Koenzanews']);
    expect(metadata.map(({ published }) => published?.slice(0, 10))).toEqual([
      undefined,
      '2022-03-29',
      '2022-03-29',
      '2022-03-29',
      undefined,
    ]);
    expect(metadata[1].site).toBe('krdo.com');
    expect(metadata[2].updated).toBe('2022-03-29T12:53');
  });

  it('keeps captions, metadata and furniture out of the body', () => {
    const roles = ['000', '001', '002', '003', '004'].map((name) => {
      const article = parseArticle(readText(seedFolder, name));
      const counts: Record<string, number> = {};
      for (const { role } of article.sentences) counts[role] = (counts[role] ?? 0) + 1;
      return counts;
    });
    expect(roles).toEqual([
      { title: 1, caption: 3, meta: 1, body: 18 },
      { title: 1, meta: 3, body: 49 },
      { title: 2, meta: 2, furniture: 2, body: 17 },
      { title: 2, meta: 1, furniture: 1, body: 9 },
      { title: 1, meta: 1, furniture: 5, body: 24 },
    ]);
  });

  it('finds every sentence of the original in the shuffled copy, as identical', () => {
    const original = parseArticle(readText(seedFolder, '000'));
    const matches = match('000', '001');
    expect(matches.flatMap(({ a }) => a)).toEqual([...addressesOf(original).values()]);
    expect(matches.every(({ kind }) => kind === 'identical')).toBe(true);
    expect(matches).toHaveLength(original.sentences.filter(({ role }) => isMatchable(role)).length);
  });

  it.each([
    ['8.1', '12.1'],
    ['16.1', '20.1'],
    ['22.1', '26.1'],
    ['24.2', '24.1'],
    ['26.1', '28.1'],
    ['26.2', '28.1'],
    ['28.1', '30.1'],
    ['30.1', '34.1'],
  ])('original %s in the rewrite %s', (from, to) => {
    expect(linked(match('000', '002'), from, to)).toMatch(/^(edited|identical)$/);
  });

  it.each([
    ['10.1', '10.1'],
    ['10.2', '8.1'],
    ['22.1', '16.1'],
    ['22.1', '18.1'],
    ['24.1', '20.1'],
    ['24.2', '20.2'],
  ])('original %s in the brief %s', (from, to) => {
    expect(linked(match('000', '003'), from, to)).toMatch(/^(edited|identical)$/);
  });

  it.each([
    ['4.1', '3.1'],
    ['12.1', '12.1'],
    ['18.1', '14.1'],
    ['22.1', '16.1'],
    ['24.1', '20.2'],
    ['26.1', '18.1'],
    ['6.1', '14.1'],
    ['20.1', '14.1'],
    ['18.1', '10.1'],
  ])('rewrite %s in the brief %s, parts of one quotation too', (from, to) => {
    expect(linked(match('002', '003'), from, to)).toBeDefined();
  });
});

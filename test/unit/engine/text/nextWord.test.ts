import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APOSTROPHES, JOINERS, nextWord, THOUSANDS } from '../../../../src/engine/text/nextWord.js';

/** What a word is, said in one regular expression, which takes ten milliseconds and more to compile. */
const part = '[\\p{L}\\p{M}\\p{N}]';
const word = new RegExp(
  [
    '(?<![\\p{N}/])24/7(?![\\p{N}/])',
    '(?<![\\p{L}\\p{N}]|\\p{N}[ .,:/-])[1-9]\\d{0,2}(?: \\d{3}){1,3}(?:[.,]\\d+)?(?![\\p{L}\\p{N}]|[ .,:/-]\\d)',
    '(?<=\\p{Sc})(?:US|AU?|CA?|NZ|HK|S|R)(?=\\p{Nd})',
    `(?<!${part})(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|CNY|RMB|INR|Rs)(?=\\p{Nd})`,
    `\\p{L}\\p{M}*(?:\\.\\p{L}\\p{M}*)+(?!${part})(?:\\.?[${APOSTROPHES}]\\p{L}+)?`,
    `${part}+(?:(?:` +
      [
        `[${APOSTROPHES}](?=\\p{L})`,
        `[${JOINERS}]+(?=${part})`,
        '(?<=\\p{Nd})[.,](?=\\p{Nd})',
        `(?<=(?<!\\p{Nd})\\p{Nd}{1,3})[${THOUSANDS}](?=\\p{Nd}{3}(?!\\p{Nd}))`,
      ].join('|') +
      `)${part}+)*`,
  ].join('|'),
  'gu',
);

const bySigns = (text: string): string[] => {
  const words: string[] = [];
  for (let at = 0; ;) {
    const found = nextWord(text, at);
    if (!found) return words;
    words.push(`${found.start} ${text.slice(found.start, found.end)}`);
    at = found.end;
  }
};
const byPattern = (text: string): string[] =>
  [...text.matchAll(word)].map(({ index, 0: found }) => `${index} ${found}`);

describe('nextWord', () => {
  it.each([
    ['in order', 'They work 24/7, not 124/7 or 24/70'],
    ['', '12 400 people, 1 234 567.8 euros, 12 4000, 3 12 400 and 12 400 5'],
    ['', '$US5, €AU7, USD5, Rs500, CADx5, xUSD5, $USA, ¥HK٣'],
    ['', 'U.S. envoy, U.S.Army, the U.S.’s, J.K, e.g.foo, a.b.ʼfoo, U.S.123, é.à, e\u0301.a\u0300'],
    ['', 'don’t it`s 1’000 12’34 1234’567 1\u202f000 soft\u00adly \u200dzero\u200d'],
    ['', '1,000.50 1,,0 3.9. ٣٫٥ ½ ² 10² 𝟏𝟐’𝟑𝟒𝟓 𝐚.𝐛 😀a😀 \ud800a\udc00'],
  ])('%s finds what the pattern finds', (_, text) => {
    expect(bySigns(text)).toEqual(byPattern(text));
  });

  it('finds in any text what the pattern finds', () => {
    const signs = [
      ...`${APOSTROPHES}${JOINERS}${THOUSANDS}aBUSRé\u0301ж中12349٣½𝟏𝐚😀..,, //:-$€\n“—`,
      '\ud835',
      '\udfcf',
      '24/7',
      ' 000',
      '$US',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        expect(bySigns(text)).toEqual(byPattern(text));
      }),
      { numRuns: Number(process.env.RUNS ?? 3000) },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/engine/model.js';
import { parseArticle } from '../../../../src/engine/parse/parse.js';

const kinds = ['body', 'caption', 'furniture', 'meta', 'title'];

/** Anything that a file may hold: any code units, lone surrogates and control characters among them. */
const anyCharacters = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
const line = fc.oneof(
  anyCharacters,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.lorem({ maxCount: 6, mode: 'sentences' }),
  fc.constantFrom(
    '---',
    'title: x',
    '# Heading',
    '- item',
    '1. one',
    '2. two',
    '> said',
    '“Why?” he asked. “Yes…”',
    'LUNMOUTH (NW) — It sank.',
    '07:12 - Source: NW',
    'Related Stories',
    'Leave a Comment',
    'By Ada Lind',
    'By **Ada Lind**',
    'Home News Sport',
    '更新：2023年5月3日 17時30分',
    '[1]: https://a.example/b',
    'It sank.[1] Nobody knows why.[2]',
    'Posted: May 03, 2023 / 02:05 PM / Updated: 3 May 23',
    '| a | b |',
    '“真的吗？”他说。“是。”',
    'Am 3. März z. B. fuhr sie.',
    '.'.repeat(300),
    'a.'.repeat(400),
    ' '.repeat(500),
    `«${'1'.repeat(40)}x`,
  ),
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028', ' ', '')), { maxLength: 12 })
  .map((lines) => lines.flat().join(''));
const options = fc.record(
  {
    language: fc.constantFrom('en', 'de', 'zh', 'xx', ''),
    bodyLines: fc.array(line, { maxLength: 2 }),
    repeatedLines: fc.array(line, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

/** What is left of a text without white space: U+0085 is some, too, though not to JavaScript. */
const withoutSpace = (gap: string): string => gap.replaceAll('\u0085', ' ').trim();

/** The text put together again from the sentences and what stands between them. */
function rebuilt({ text, sentences }: Article): string {
  let at = 0;
  let whole = '';
  for (const { start, end } of sentences) {
    const gap = text.slice(at, start);
    expect(withoutSpace(gap)).toBe('');
    expect(end).toBeGreaterThan(start);
    whole += gap + text.slice(start, end);
    at = end;
  }
  expect(withoutSpace(text.slice(at))).toBe('');
  return whole + text.slice(at);
}

describe('any text', () => {
  it('is parsed into sentences that tile it', () => {
    fc.assert(
      fc.property(text, options, (given, settings) => {
        const article = parseArticle(given, settings);
        expect(article.text).toBe(given);
        expect(rebuilt(article)).toBe(given);
        let paragraph = 0;
        for (const sentence of article.sentences) {
          const words = given.slice(sentence.start, sentence.end);
          expect(words).toBe(words.trim());
          expect(kinds).toContain(sentence.role);
          expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraph);
          ({ paragraph } = sentence);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('that is one long line is parsed too', () => {
    for (const part of ['a', '. ', '“', 'Dr. ', '\ud83d', '\u0000', '真。', '1) ', ': ', 'http://', '(a) ', '… ']) {
      const given = part.repeat(50_000);
      expect(rebuilt(parseArticle(given))).toBe(given);
    }
  });
});

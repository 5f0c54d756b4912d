import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Kind, PairMatches, Source } from '../../../../../src/engine/model.js';
import { collate, type CollationOptions, type Row } from '../../../../../src/engine/projections/collation/collation.js';
import { readCollation } from '../../../../../src/engine/projections/collation/collationReader.js';
import {
  writeCollation,
  type CollationDocument,
} from '../../../../../src/engine/projections/collation/collationText.js';
import { article, match, pair, source } from '../../../support/engineParts.js';

const options: CollationOptions = { rows: 'all', showFurniture: false };

function written(base: Source, other: Source, matches: PairMatches, changed: Partial<CollationOptions> = {}) {
  const collation = collate(base, other, matches, { ...options, ...changed });
  return { collation, ...writeCollation(collation) };
}

const linesOf = ({ text, rows: [{ firstLine, lineCount }] }: CollationDocument) =>
  text.split('\n').slice(firstLine, firstLine + lineCount);

const headingsOf = ({ rows }: CollationDocument) => rows.map(({ headingText }) => headingText);

describe('writeCollation', () => {
  it('lays both sides out row by row under the same headings', () => {
    const base = source('A', 'One. | Two.', 'Three.', '~ Share');
    const other = source('B', 'Uno.', 'Drei.', 'New.');
    const documents = written(base, other, pair([match([0, 1], 0), match(2, 1, { kind: 'paraphrase' })]));
    expect(documents.base.text).toBe('── 1\nOne.\nTwo.\n── 2\nThree.\n── 3\n── 4\n');
    expect(documents.source.text).toBe('── 1\nUno.\n── 2\nDrei.\n── 3\nNew.\n── 4\n');
    expect(documents.base.rows[0]).toEqual({
      heading: 0,
      headingText: '── 1',
      firstLine: 1,
      lineCount: 2,
      ranges: [
        { start: 0, end: 4, verbatim: true },
        { start: 5, end: 9, verbatim: true },
      ],
    });
    expect(documents.source.rows[3]).toMatchObject({ heading: 6, firstLine: 7, lineCount: 0, ranges: [] });
  });

  it('makes the mark longer than any that begins a sentence', () => {
    const documents = written(source('A', '── 1'), source('B', '───── 1'), pair([]));
    expect(documents.base.text).toBe('────── 1\n── 1\n────── 2\n');
  });

  it('writes a sentence on one line, and says when that is not its own text', () => {
    const { base } = written(source('A', 'Hard \r\n wrapped\rtext\u2028here.', 'Plain.'), source('B'), pair([]));
    expect(base.text).toBe('── 1\nHard wrapped text here.\nPlain.\n');
    expect(base.rows[0].ranges.map(({ verbatim }) => verbatim)).toEqual([false, true]);
  });
});

describe('the text of both sides', () => {
  const lines = (base: string, other: string, kind: Kind) => {
    const documents = written(source('A', base), source('B', other), pair([match(0, 0, { kind })]));
    return [linesOf(documents.base), linesOf(documents.source)];
  };

  it.each([
    ['lost marks', '“We won’t wait,” Mevlüt said — “not 24/7.”', 'We wont wait Mevlt said not 247', 'identical'],
    ['marks that the base lacks', 'Nobody was hurt, she said.', '“Nobody was hurt”, she said.', 'identical'],
    ['a dash for a comma', 'The ferry – the Petrel – sails.', 'The ferry, the Petrel, sails.', 'identical'],
    ['other words', 'He said “no” — twice.', 'He said "yes" -- once.', 'edited'],
    ['a paraphrase', '“It’s off,” said the mayor.', 'The mayor called it off.', 'paraphrase'],
  ] as const)('is the source’s own to the character: %s', (_, base, other, kind) =>
    expect(lines(base, other, kind)).toEqual([[base], [other]]),
  );

  it('is each text’s own for any texts', () => {
    const sign = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '’',
      '—',
      ' – ',
      ', ',
      '. ',
      ' ',
      'ferry',
      'Öner',
      '24/7',
      '«',
      '»',
    );
    const text = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => `x${signs.join('')}x`);
    fc.assert(
      fc.property(text, text, fc.constantFrom<Kind[]>('identical', 'edited', 'paraphrase'), (base, other, kind) => {
        expect(lines(base, other, kind).flat()).toEqual([base, other]);
      }),
    );
  });
});

describe('readCollation', () => {
  const rows = [
    { heading: '── 1', lines: ['One.', 'Two.'] },
    { heading: '── 2', lines: [] },
    { heading: '── 3', lines: ['Three.'] },
    { heading: '── 4', lines: ['Four.'] },
  ];

  it('gives back the lines of each row, whatever the line endings', () => {
    const three = rows.slice(0, 3);
    expect(readCollation('── 1\nOne.\nTwo.\n── 2\n── 3\nThree.\n', three)).toEqual({
      rows: [['One.', 'Two.'], [], ['Three.']],
    });
    expect(readCollation('── 1\r\nOne.\r\nTwo.\r\n── 2\r\n── 3\r\nThree.', three)).toEqual({
      rows: [['One.', 'Two.'], [], ['Three.']],
    });
    expect(readCollation('── 1\n\n── 2\n── 3\n\n', three)).toEqual({ rows: [[''], [], ['']] });
    expect(readCollation('', [])).toEqual({ rows: [] });
  });

  const whole = '── 1\nOne.\nTwo.\n── 2\n── 3\nThree.\n── 4\nFour.\n';
  const read = [['One.', 'Two.'], [], ['Three.'], ['Four.']];

  it.each([
    ['typed into', '── 3\n', '── 3 \n', read],
    ['shortened', '── 3\n', '─ 3\n', read],
    ['without its number', '── 3\n', '── \n', read],
    ['without its space', '── 3\n', '──3\n', read],
    ['joined with the line before it', 'Two.\n── 2\n', 'Two.── 2\n', read],
    ['joined with the line below it', '── 3\nThree.', '── 3Three.', read],
    ['deleted between lines that are as they were', '── 4\n', '', read],
    [
      'deleted before lines that are as they were',
      'Three.\n── 4\n',
      'Third.\n',
      [['One.', 'Two.'], [], ['Third.'], ['Four.']],
    ],
    [
      'deleted behind lines that are as they were',
      '── 4\nFour.',
      'Fourth.',
      [['One.', 'Two.'], [], ['Three.'], ['Fourth.']],
    ],
    ['deleted with its row', '── 4\nFour.\n', '', [['One.', 'Two.'], [], ['Three.'], []]],
    ['deleted where the row had no lines', '── 2\n', '', read],
    ['pushed down by empty lines at the top', '── 1\n', '\n\n── 1\n', read],
  ])('puts a heading right that was %s', (_, from, to, rowsRead) =>
    expect(readCollation(whole.replace(from, to), rows)).toEqual({ rows: rowsRead }),
  );

  it.each([
    ['lines of two rows that changed both', 'Three.\n── 4\nFour.', 'Third.\nFourth.', 3],
    ['text typed behind a number', '── 3\n', '── 3 Now\n', 2],
    ['another number', '── 3\n', '── 33\n', 2],
    ['no heading', whole, 'One.\n', 0],
    ['text before the first heading', '── 1\n', 'Zero.\n── 1\n', 0],
    ['a repeated heading', '── 4\n', '── 2\n── 4\n', 1],
    ['two headings exchanged', '── 2\n── 3\n', '── 3\n── 2\n', 1],
  ])('refuses %s and names the row', (_, from, to, damaged) =>
    expect(readCollation(whole.replace(from, to), rows)).toEqual({ failure: { kind: 'damagedHeading', row: damaged } }),
  );

  it('reads back what was written, for any texts, also those that look like headings', () => {
    const text = fc.oneof(
      fc.constantFrom('── 1', '─', '──', '─── 2', '', 'One.', '# x', '“Q”\nr', 'a\r\n── 1'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const side = fc.array(
      text.filter((each) => each.trim() !== ''),
      { maxLength: 8 },
    );
    const asArticle = (texts: readonly string[]): Article => {
      let at = 0;
      const sentences = texts.map((each, paragraph) => {
        const start = at;
        at += each.length + 1;
        return { start, end: start + each.length, role: 'body' as const, paragraph };
      });
      return { text: texts.join('\n'), sentences, metadata: {} };
    };
    fc.assert(
      fc.property(side, side, fc.nat(8), (a, b, shared) => {
        const base = { id: 'a', label: 'A', article: asArticle(a) };
        const other = { id: 'b', label: 'B', article: asArticle(b) };
        const count = Math.min(shared, a.length, b.length);
        const matches = pair(Array.from({ length: count }, (_, index) => match(index, b.length - 1 - index)));
        const { collation, ...documents } = written(base, other, matches);
        const sides = [
          { document: documents.base, article: base.article, of: (each: Row) => each.base },
          { document: documents.source, article: other.article, of: (each: Row) => each.source },
        ];
        expect(headingsOf(documents.base)).toEqual(headingsOf(documents.source));
        for (const { document, article: whole, of } of sides) {
          const lines = document.text.split('\n');
          const written = document.rows.map(({ headingText, firstLine, lineCount }) => ({
            heading: headingText,
            lines: lines.slice(firstLine, firstLine + lineCount),
          }));
          const read = readCollation(document.text, written);
          expect(read).toEqual({
            rows: document.rows.map(({ firstLine, lineCount }) => lines.slice(firstLine, firstLine + lineCount)),
          });
          document.rows.forEach(({ heading, headingText, firstLine, lineCount, ranges }, index) => {
            expect(lines[heading]).toBe(headingText);
            expect(lineCount).toBe(ranges.length);
            of(collation.rows[index]).forEach((sentence, at) => {
              const { start, end } = whole.sentences[sentence];
              expect(ranges[at]).toMatchObject({ start, end });
              const own = lines[firstLine + at] === whole.text.slice(start, end);
              expect(ranges[at].verbatim).toBe(own);
            });
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('writes a row a sentence of a long article of one line', () => {
  const count = 8_000;
  const text = (word: string) =>
    Array.from(
      { length: count },
      (_, index) => `The “${word}” council said on day ${index} that the ferry’s bridge stays.`,
    ).join(' | ');
  const all = (line: string): Source => ({ id: line.slice(0, 9), label: line.slice(0, 9), article: article(line) });
  const matches = pair(Array.from({ length: count }, (_, index) => match(index, index)));
  const { source: document } = written(all(text('old')), all(text('new')), matches);
  expect(document.rows).toHaveLength(count);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, PairMatches, Source } from '../../../../../src/engine/model.js';
import { collate, type CollationOptions, type Row } from '../../../../../src/engine/projections/collation/collation.js';
import { readCollation } from '../../../../../src/engine/projections/collation/collationReader.js';
import {
  writeCollation,
  type CollationDocument,
} from '../../../../../src/engine/projections/collation/collationText.js';
import { article, match, pair, source } from '../../../support/engineParts.js';

const options: CollationOptions = { typography: 'base', rows: 'all', showFurniture: false };

function written(base: Source, other: Source, matches: PairMatches, changed: Partial<CollationOptions> = {}) {
  const all = { ...options, ...changed };
  const collation = collate(base, other, matches, all);
  return { collation, ...writeCollation(collation, all, (row) => row.kind) };
}

/** The lines of both sides of a row whose base and source sentences are given. */
function row(
  base: readonly string[],
  other: readonly string[],
  kind: 'identical' | 'edited' | 'paraphrase' = 'edited',
) {
  const [baseIndexes, otherIndexes] = [[...base.keys()], [...other.keys()]];
  const documents = written(
    source('A', ...base),
    source('B', ...other),
    pair([match(baseIndexes, otherIndexes, { kind })]),
  );
  return { base: linesOf(documents.base), source: linesOf(documents.source) };
}

const linesOf = ({ text, rows: [{ firstLine, lineCount }] }: CollationDocument) =>
  text.split('\n').slice(firstLine, firstLine + lineCount);

describe('in the typography of the draft', () => {
  const base = source('A', 'He said “no” — twice.', 'It rained.');
  const other = source('B', 'He said "yes" -- once.', '"It\'s late," he said.');
  const matches = pair([match(0, 0)]);
  const style = { quotes: 'curly', apostrophes: 'curly', dash: ' — ' } as const;
  const sourceLines = (typography: CollationOptions['typography'], more = {}) => {
    const collation = collate(base, other, matches, { ...options, typography });
    const { text } = writeCollation(collation, { typography, ...more }, ({ kind }) => kind).source;
    return text.split('\n').filter((line) => line !== '' && !line.startsWith('──'));
  };

  it('writes the source’s marks and dashes in its style, beside other words and in rows of the source alone', () =>
    expect(sourceLines('base', { style })).toEqual(['He said “yes” — once.', '“It’s late,” he said.']));

  it('leaves them as they are without a style, and where the typography is to be seen', () => {
    expect(sourceLines('base')[1]).toBe('"It\'s late," he said.');
    expect(sourceLines('verbatim', { style })).toEqual(['He said "yes" -- once.', '"It\'s late," he said.']);
  });
});

const headingsOf = ({ rows }: CollationDocument) => rows.map(({ headingText }) => headingText);

describe('writeCollation', () => {
  it('lays both sides out row by row under the same headings', () => {
    const base = source('A', 'One. | Two.', 'Three.', '~ Share');
    const other = source('B', 'Uno.', 'Drei.', 'New.');
    const documents = written(base, other, pair([match([0, 1], 0), match(2, 1, { kind: 'paraphrase' })]));
    expect(documents.base.text).toBe(
      '── 1 · edited\nOne.\nTwo.\n── 2 · paraphrase\nThree.\n── 3 · onlySource\n── 4 · leftOut\n',
    );
    expect(documents.source.text).toBe(
      '── 1 · edited\nUno.\n── 2 · paraphrase\nDrei.\n── 3 · onlySource\nNew.\n── 4 · leftOut\n',
    );
    expect(documents.base.rows[0]).toEqual({
      heading: 0,
      headingText: '── 1 · edited',
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
    const documents = written(source('A', '── 1 · edited'), source('B', '───── 1 · edited'), pair([]));
    expect(documents.base.text).toBe('────── 1 · onlyBase\n── 1 · edited\n────── 2 · onlySource\n');
  });

  it('writes a sentence on one line, and says when that is not its own text', () => {
    const { base } = written(source('A', 'Hard \r\n wrapped\rtext\u2028here.', 'Plain.'), source('B'), pair([]));
    expect(base.text).toBe('── 1 · onlyBase\nHard wrapped text here.\nPlain.\n');
    expect(base.rows[0].ranges.map(({ verbatim }) => verbatim)).toEqual([false, true]);
  });

  it('keeps the words of a heading on one line', () => {
    const collation = collate(source('A', 'One.'), source('B'), pair([]), options);
    const { base } = writeCollation(collation, options, () => 'only in\nA ');
    expect(base.text).toBe('── 1 · only in A\nOne.\n');
  });
});

describe('the typography of the base', () => {
  it('makes identical rows equal on both sides', () => {
    const base = '“We won’t wait,” Mevlüt said — “not 24/7.”';
    const copy = 'We wont wait Mevlt said not 247';
    expect(row([base], [copy], 'identical')).toEqual({ base: [base], source: [base] });
    const verbatim = written(source('A', base), source('B', copy), pair([match(0, 0)]), { typography: 'verbatim' });
    expect(linesOf(verbatim.source)).toEqual([copy]);
    expect(verbatim.source.rows[0].ranges[0]).toEqual({ start: 0, end: copy.length, verbatim: true });
  });

  it('says that a line in the form of the base is not the own text of its sentence', () => {
    const documents = written(source('A', 'It’s on.'), source('B', 'Its on'), pair([match(0, 0)]));
    expect(linesOf(documents.source)).toEqual(['It’s on.']);
    expect(documents.source.rows[0].ranges[0]).toEqual({ start: 0, end: 6, verbatim: false });
    expect(documents.base.rows[0].ranges[0]).toMatchObject({ verbatim: true });
  });

  it('writes equal words, what stands between two of them and both ends of an edited row in the form of the base', () => {
    expect(
      row(
        ['“The ‘safe’ ferry won’t sail,” the short-term owner told Öner on Monday.'],
        ['The safe ferry wont sail the shortterm master told Öner last Monday'],
      ).source,
    ).toEqual(['“The ‘safe’ ferry won’t sail,” the short-term master told Öner last Monday.']);
  });

  it('keeps what stands beside a changed word, and a changed end', () => {
    expect(row(['“Stop,” he said.'], ['"Stop" she said!']).source).toEqual(['"Stop" she said.']);
    expect(row(['He said: “stop.”'], ['He said: "go!"']).source).toEqual(['He said: "go!"']);
  });

  it('never takes or replaces half a pair of quotation marks', () => {
    expect(row(["He vows to 'drastically cut' fares now."], ['He vows to cut fares now']).source).toEqual([
      'He vows to cut fares now.',
    ]);
    expect(row(['He said stop now.'], ['He said “halt now”']).source).toEqual(['He said “halt now”']);
    expect(row(['“We [the crew] won’t go,” he told us.'], ['We the crew wont go he told them']).source).toEqual([
      '“We [the crew] won’t go,” he told them',
    ]);
    expect(row(['The sailors’ boat is late.'], ['The sailors boat was late']).source).toEqual([
      'The sailors’ boat was late.',
    ]);
  });

  it('keeps the capital of a first word that is not the first in the base', () => {
    expect(row(['He said the ferry won’t sail.'], ['The ferry wont sail']).source).toEqual(['The ferry won’t sail.']);
    expect(row(['The ferry won’t sail.'], ['He said the ferry wont sail']).source).toEqual([
      'He said the ferry won’t sail.',
    ]);
    expect(row(['THE ferry won’t sail.'], ['The ferry wont stop']).source).toEqual(['THE ferry won’t stop']);
  });

  it('keeps the division into sentences', () => {
    expect(row(['“Stop,” he said. “Now!”'], ['Stop he said', 'Now'], 'identical').source).toEqual([
      '“Stop,” he said',
      'Now',
    ]);
    expect(row(['“Stop,” he said.', '“Now!”'], ['Stop he said now'], 'identical').source).toEqual([
      '“Stop,” he said now',
    ]);
    expect(row(['It’s on.', 'It’s off.'], ['Its on', 'Its off'], 'identical').source).toEqual([
      'It’s on.',
      'It’s off.',
    ]);
    expect(row(['It’s on.', 'It’s off.'], ['Its on', 'Its not off'], 'edited').source).toEqual([
      'It’s on.',
      'It’s not off.',
    ]);
  });

  it('leaves paraphrases as they are', () => {
    expect(row(['It’s on.'], ['Its on'], 'paraphrase').source).toEqual(['Its on']);
  });

  it('never changes a letter or digit of a word that differs, for any texts', () => {
    const words = fc.array(
      fc.constantFrom('the', 'The', '“safe”', 'safe', 'won’t', 'wont', '5%', '5', '1,000', '1000', '—', 'sail.'),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9%]/g, '');
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [from, to] = [a.join(' '), b.join(' ')];
        expect(letters(row([from], [to]).source.join(''))).toBe(letters(to));
      }),
    );
  });
});

describe('readCollation', () => {
  const headings = ['── 1 · a', '── 2 · b', '── 3 · c'];

  it('gives back the lines of each row, whatever the line endings', () => {
    const rows = [['One.', 'Two.'], [], ['Three.']];
    expect(readCollation('── 1 · a\nOne.\nTwo.\n── 2 · b\n── 3 · c\nThree.\n', headings)).toEqual({ rows });
    expect(readCollation('── 1 · a\r\nOne.\r\nTwo.\r\n── 2 · b\r\n── 3 · c\r\nThree.', headings)).toEqual({ rows });
    expect(readCollation('── 1 · a\n\n── 2 · b\n── 3 · c\n\n', headings)).toEqual({ rows: [[''], [], ['']] });
    expect(readCollation('', [])).toEqual({ rows: [] });
  });

  it.each([
    ['a damaged heading', '── 1 · a\n── 2 · bb\n── 3 · c\n', 1],
    ['a missing first heading', '── 2 · b\n── 3 · c\n', 0],
    ['a missing last heading', '── 1 · a\n── 2 · b\nOne.\n', 2],
    ['no heading', '', 0],
    ['text before the first heading', 'One.\n── 1 · a\n── 2 · b\n── 3 · c\n', 0],
    ['an empty line before the first heading', '\n── 1 · a\n── 2 · b\n── 3 · c\n', 0],
    ['a repeated heading', '── 1 · a\n── 2 · b\n── 1 · a\n── 3 · c\n', 0],
    ['two headings exchanged', '── 1 · a\n── 3 · c\n── 2 · b\n', 1],
  ])('refuses %s and names the row', (_, text, damaged) => {
    expect(readCollation(text, headings)).toEqual({ failure: { kind: 'damagedHeading', row: damaged } });
  });

  it('reads back what was written, for any texts, also those that look like headings', () => {
    const text = fc.oneof(
      fc.constantFrom(
        '── 1 · edited',
        '─',
        '──',
        '─── 2 · onlyBase',
        '',
        'One.',
        '# x',
        '“Q”\nr',
        'a\r\n── 1 · edited',
      ),
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
    const typographies = fc.constantFrom<CollationOptions['typography'][]>('base', 'verbatim');
    fc.assert(
      fc.property(side, side, fc.nat(8), typographies, (a, b, shared, typography) => {
        const base = { id: 'a', label: 'A', article: asArticle(a) };
        const other = { id: 'b', label: 'B', article: asArticle(b) };
        const count = Math.min(shared, a.length, b.length);
        const matches = pair(Array.from({ length: count }, (_, index) => match(index, b.length - 1 - index)));
        const { collation, ...documents } = written(base, other, matches, { typography });
        const sides = [
          { document: documents.base, article: base.article, of: (each: Row) => each.base },
          { document: documents.source, article: other.article, of: (each: Row) => each.source },
        ];
        expect(headingsOf(documents.base)).toEqual(headingsOf(documents.source));
        for (const { document, article: whole, of } of sides) {
          const read = readCollation(document.text, headingsOf(document));
          const lines = document.text.split('\n');
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

it('writes a long single-line article in time that grows with its length', () => {
  const count = 8_000;
  const text = (word: string) =>
    Array.from(
      { length: count },
      (_, index) => `The “${word}” council said on day ${index} that the ferry’s bridge stays.`,
    ).join(' | ');
  const all = (line: string): Source => ({ id: line.slice(0, 9), label: line.slice(0, 9), article: article(line) });
  const matches = pair(Array.from({ length: count }, (_, index) => match(index, index)));
  const start = performance.now();
  const { source: document } = written(all(text('old')), all(text('new')), matches);
  expect(document.rows).toHaveLength(count);
  expect(performance.now() - start).toBeLessThan(5_000);
});

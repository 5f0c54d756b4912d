import { describe, expect, it } from 'vitest';
import { moveGround } from '../../../../../src/engine/projections/writeBack/ground.js';
import { movePosition } from '../../../../../src/engine/projections/writeBack/movePosition.js';
import { settledCollation } from '../../../../../src/engine/projections/writeBack/settled.js';
import { writeBack } from '../../../../../src/engine/projections/writeBack/writeBack.js';
import { collate } from '../../../../../src/engine/projections/collation/collation.js';
import { match, pair, source } from '../../../support/engineParts.js';
import { after, ground, rowEach, shownText } from '../../../support/writeBack.js';

describe('a change of the file that reaches over the end of a sentence', () => {
  it('belongs to both sentences, whole', () => {
    const from = rowEach(source('A', 'The old quay sank. | It was late. | Nobody knew.'));
    const { text, sentences } = moveGround(from, 'The old quayside was late. Nobody knew.\n');
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The old quayside ',
      'was late.',
      'Nobody knew.',
    ]);
    expect(sentences.map(({ changed }) => changed)).toEqual([true, true, undefined]);
  });
});

describe('movePosition', () => {
  it('stays inside a line whose sentence is longer in the file than it is shown', () => {
    const from = rowEach(source('A', 'Two boats were standing over here.'));
    const other = rowEach(source('A', `Two boats were\n${' '.repeat(40)}here.`));
    const to = { ...other, rows: other.rows.map((row) => ({ ...row, lines: row.lines.map(onOneLine) })) };
    const moved = movePosition(from, to, { line: 1, character: 33 });
    expect(moved).toEqual({ line: 1, character: 'Two boats were here.'.length });
  });
});

const onOneLine = (line: { text: string; sentence: number }) => ({ ...line, text: line.text.replace(/\s+/g, ' ') });

describe('rows of more lines than can be compared one with each', () => {
  const lines = Array.from({ length: 1100 }, (_, nth) => `Line ${nth} is here.`);
  const base = source('A', lines.join(' | '));
  const from = ground(base, source('B', 'All is here.'), [match([...lines.keys()], 0)]);

  it('lose the lines that were deleted between others that stay, and no more', () => {
    const edited = ['A new beginning.', ...lines.slice(1, 500), ...lines.slice(502, -1), 'A new end.'];
    expect(after(from, { 1: edited })).toBe(`${edited.join(' ')}\n`);
  });
});

describe('a row', () => {
  it('takes each sentence of the source once', () => {
    const from = ground(source('A', 'Dry.'), source('B', 'It rained.'), [match(0, 0)]);
    const edited = shownText(from).replace('Dry.', 'It rained.\nIt rained.');
    const written = writeBack(from, edited, from.text);
    expect('failure' in written ? [] : written.taken.map(({ said }) => said)).toEqual([['It rained.']]);
  });

  it('is refused by the number in its heading, also where rows before it are not shown', () => {
    const all = rowEach(source('A', 'One is here.', 'Two is here.', 'Three is here.'));
    const from = { ...all, rows: all.rows.slice(1) };
    expect(writeBack(from, shownText(from).replace('── 3', '── 9'), from.text)).toMatchObject({ failure: { row: 3 } });
  });
});

describe('a row that stays as it is on the screen', () => {
  const theirs = source('B', 'The quay sank.', 'Boats left.');
  const options = { rows: 'all', showFurniture: false } as const;

  /** The first row of one where both sentences of the base stand beside the first of the source. */
  function firstRow(matches: Parameters<typeof pair>[0]) {
    const base = source('A', 'The quay sank. | Nobody knew why.');
    const before = collate(base, theirs, pair([match([0, 1], 0)]), options);
    const from = ground(base, theirs, [match([0, 1], 0)]);
    return settledCollation(before, from, base, theirs, pair(matches)).rows[0];
  }

  it('is edited, not the same, where only a part of it is the same', () => {
    expect(firstRow([match(0, 0, { kind: 'identical' })]).kind).toBe('edited');
    expect(firstRow([match([0, 1], 0, { kind: 'identical' })]).kind).toBe('identical');
  });

  it('goes by what repeats its sentences where nothing else matches them', () => {
    expect(firstRow([match(0, 0, { duplicate: true, score: 0.9 })])).toMatchObject({ kind: 'edited', score: 0.9 });
    expect(firstRow([]).kind).toBe('unlike');
  });
});

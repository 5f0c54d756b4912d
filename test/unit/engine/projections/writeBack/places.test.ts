import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../../src/engine/parse/parse.js';
import { movePosition } from '../../../../../src/engine/projections/writeBack/movePosition.js';
import { editsBetween } from '../../../../../src/engine/projections/edits/textEdits.js';
import { article, source } from '../../../support/engineParts.js';
import { ground, rowEach } from '../../../support/writeBack.js';

describe('movePosition', () => {
  const from = rowEach(source('A', 'One is here. | Two is here.', 'Three is here.'));

  it('finds a place of a sentence in the row where the sentence stands by then', () => {
    const together = ground(source('A', 'New.', 'One is here. | Two is here.', 'Three is here.'));
    expect(movePosition(from, together, { line: 3, character: 4 })).toEqual({ line: 3, character: 4 });
    expect(movePosition(from, together, { line: 5, character: 14 })).toEqual({ line: 4, character: 14 });
  });

  it('gives none for a heading, behind the last line, and where nothing is shown any more', () => {
    expect(movePosition(from, from, { line: 2, character: 1 })).toBeUndefined();
    expect(movePosition(from, from, { line: 99, character: 0 })).toBeUndefined();
    expect(movePosition(from, ground(source('A', '~ Menu')), { line: 1, character: 3 })).toBeUndefined();
  });
});

describe('editsBetween', () => {
  it('finds small edits, and gives up gracefully where there are too many', () => {
    expect(editsBetween('One two.\nThree.\n', 'One 2.\nThree.\nFour.\n')).toEqual([
      { start: 4, end: 7, text: '2' },
      { start: 16, end: 16, text: 'Four.\n' },
    ]);
    const lines = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}\n`).join('');
    expect(editsBetween(lines('a'), lines('b'))).toEqual([{ start: 0, end: lines('a').length, text: lines('b') }]);
  });
});

it('rows know the ground of a real article', () => {
  const text = 'Title\n\nThe old quay sank. “It was late,” she said.\n';
  const base = { id: 'a', label: 'A', article: parseArticle(text) };
  expect(ground(base, { ...source('B'), article: article('x') }).sentences.map(({ body }) => body)).toEqual([
    false,
    true,
    true,
  ]);
});

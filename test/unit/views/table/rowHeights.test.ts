import { expect, it } from 'vitest';
import { rowHeight } from '../../../../src/views/table/rowHeights.js';

const size = { width: 100, letter: 10, line: 20, around: 40 };
const row = (...texts: readonly (string | null)[]) => ({
  cells: texts.map((text) => (text === null ? null : { text, sentences: [0], line: 1 })),
  sources: 1,
  independent: 1,
  differs: false,
  findings: [],
});

it('a row is as high as its longest cell of the shown columns', () => {
  expect(rowHeight(row('short', 'x'.repeat(35), null), [0, 1, 2], size)).toBe(40 + 4 * 20);
  expect(rowHeight(row('short', 'x'.repeat(35), null), [0, 2], size)).toBe(40 + 20);
  expect(rowHeight(row(null, null), [0, 1], size)).toBe(40 + 20);
});

it('each sentence begins a line, and Chinese letters are wide', () => {
  expect(rowHeight(row('one\ntwo\n' + 'x'.repeat(11)), [0], size)).toBe(40 + 4 * 20);
  expect(rowHeight(row('渡'.repeat(10)), [0], size)).toBe(40 + 2 * 20);
});

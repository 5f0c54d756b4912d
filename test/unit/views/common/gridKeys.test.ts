import { describe, expect, it } from 'vitest';
import { moveTo } from '../../../../src/views/common/gridKeys.js';

const size = { rows: 10, columns: 4, page: 3 };
const from = { row: 5, column: 1 };

describe('the keys of the grid', () => {
  it.each([
    ['ArrowUp', false, 4, 1],
    ['ArrowDown', false, 6, 1],
    ['ArrowLeft', false, 5, 0],
    ['ArrowRight', false, 5, 2],
    ['ArrowUp', true, 0, 1],
    ['ArrowDown', true, 9, 1],
    ['PageUp', false, 2, 1],
    ['PageDown', false, 8, 1],
    ['Home', false, 5, 0],
    ['End', false, 5, 3],
    ['Home', true, 0, 0],
    ['End', true, 9, 3],
  ] as const)('%s leads there, Ctrl held: %s', (key, ctrlKey, row, column) =>
    expect(moveTo({ key, ctrlKey }, from, size)).toEqual({ row, column }),
  );

  it('lead out of no edge, also of an empty grid', () => {
    expect(moveTo({ key: 'ArrowUp', ctrlKey: false }, { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
    expect(moveTo({ key: 'PageDown', ctrlKey: false }, from, { ...size, rows: 6 })).toEqual({ row: 5, column: 1 });
    expect(moveTo({ key: 'End', ctrlKey: true }, from, { rows: 0, columns: 1, page: 1 })).toEqual({
      row: 0,
      column: 0,
    });
  });

  it('are no others', () => expect(moveTo({ key: 'x', ctrlKey: false }, from, size)).toBeUndefined());
});

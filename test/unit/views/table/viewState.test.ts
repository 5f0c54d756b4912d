import { describe, expect, it } from 'vitest';
import type { VersionsTable } from '../../../../src/engine/projections/table/versionsTable.js';
import { orderedColumns } from '../../../../src/views/common/columnOrder.js';
import { arrangementOf, firstState, readState, rowKeys } from '../../../../src/views/table/viewState.js';

const cell = (text: string) => ({ text, sentences: [0], line: 1 });
const row = (...texts: readonly (string | null)[]) => ({
  cells: texts.map((text) => (text === null ? null : cell(text))),
  sources: texts.filter((text) => text !== null).length,
  independent: 1,
  differs: false,
  findings: [],
});
const table: VersionsTable = {
  columns: ['draft', 'A', 'B', 'C'].map((label) => ({ label, otherOrder: false })),
  rows: [row('one', 'one', null, null), row(null, 'two', null, null), row('one', null, null, null)],
  orders: [],
};

describe('the state of the view', () => {
  it('is read back as it was kept', () => {
    const kept = {
      base: 'file:///a.txt',
      filter: 'differing',
      atLeast: 3,
      search: 'ferry',
      orderOf: 'A',
      bySources: false,
      hidden: ['B'],
      order: ['C', 'A', 'B'],
      top: { key: '0 one', row: 0, offset: 12 },
      active: { key: '1 two', row: 1, column: 2 },
    };
    expect(readState(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it('is the first one where what was kept is none', () => {
    for (const kept of [
      undefined,
      null,
      'x',
      5,
      [],
      { filter: 'x', atLeast: '3', hidden: [1], order: 'A', top: { row: 1 } },
    ])
      expect(readState(kept)).toEqual(firstState);
  });

  it('keeps the base first, hides what is hidden, and puts what is new behind', () => {
    const view = { ...firstState, order: ['C', 'A'], hidden: ['A', 'draft'] };
    expect(orderedColumns(table.columns, view)).toEqual([0, 3, 1, 2]);
    expect(arrangementOf(table, view).columns).toEqual([0, 3, 2]);
  });

  it('goes by the base where the source whose order it had is gone', () => {
    expect(arrangementOf(table, { ...firstState, orderOf: 'A' }).sort).toBe(1);
    expect(arrangementOf(table, { ...firstState, orderOf: 'gone' }).sort).toBe(0);
    expect(arrangementOf(table, { ...firstState, atLeast: 9 }).atLeast).toBe(4);
  });

  it('knows rows by what they say, each by another name', () => {
    const keys = rowKeys(table);
    expect(new Set(keys).size).toBe(3);
    expect(rowKeys({ ...table, rows: table.rows.slice(1) })[0]).toBe(keys[1]);
  });
});

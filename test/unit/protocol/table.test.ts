import { expect, it } from 'vitest';
import { readFromTable } from '../../../src/protocol/table.js';

it('a message of the view is read as it is', () => {
  for (const message of [
    { kind: 'ready' },
    { kind: 'jump', revision: 1, row: 2, column: 0 },
    { kind: 'take', revision: 1, row: 2, column: 3 },
    { kind: 'copy', revision: 0, row: 0, column: 0 },
    { kind: 'copyRow', revision: 1, row: 2 },
    { kind: 'export', revision: 1, rows: [3, 0], columns: [] },
  ])
    expect(readFromTable(message)).toEqual(message);
});

it('what is no message is none, and carries nothing else along', () => {
  for (const message of [
    undefined,
    null,
    'ready',
    {},
    { kind: 'open', revision: 1, row: 1, column: 1 },
    { kind: 'jump', revision: 1, row: 1 },
    { kind: 'jump', revision: 1, row: -1, column: 0 },
    { kind: 'jump', revision: 1, row: 1.5, column: 0 },
    { kind: 'take', revision: '1', row: 1, column: 1 },
    { kind: 'copyRow', revision: 1, row: '__proto__' },
    { kind: 'export', revision: 1, rows: [0] },
    { kind: 'export', revision: 1, rows: [0, 0], columns: [0] },
    { kind: 'export', revision: 1, rows: [0], columns: [-1] },
    { kind: 'export', rows: [0], columns: [0] },
  ])
    expect(readFromTable(message)).toBeUndefined();
  const sent = { kind: 'copyRow', revision: 1, row: 2, command: 'workbench.action.quit' };
  expect(readFromTable(sent)).toEqual({ kind: 'copyRow', revision: 1, row: 2 });
});

import { expect, it } from 'vitest';
import { readFromMap } from '../../../src/protocol/map.js';

it('a message of the map is read as it is', () => {
  for (const message of [{ kind: 'ready' }, { kind: 'jump', revision: 1, column: 2, tick: 0 }])
    expect(readFromMap(message)).toEqual(message);
});

it('what is no message is none, and carries nothing else along', () => {
  for (const message of [
    undefined,
    null,
    'ready',
    {},
    { kind: 'open', revision: 1, column: 1, tick: 1 },
    { kind: 'jump', revision: 1, column: 1 },
    { kind: 'jump', revision: 1, column: -1, tick: 0 },
    { kind: 'jump', revision: '1', column: 1, tick: 0 },
    { kind: 'jump', revision: 1, column: 1, tick: '__proto__' },
  ])
    expect(readFromMap(message)).toBeUndefined();
  const sent = { kind: 'jump', revision: 1, column: 2, tick: 3, command: 'workbench.action.quit' };
  expect(readFromMap(sent)).toEqual({ kind: 'jump', revision: 1, column: 2, tick: 3 });
});

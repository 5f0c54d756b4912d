import { describe, expect, it } from 'vitest';
import { pairedGaps } from '../../../../../src/engine/projections/collation/quotePairs.js';

describe('pairedGaps', () => {
  it('pairs marks of one family, whatever their shape, and nested ones', () => {
    expect(pairedGaps(['“', ',” ', ' ', '.'])).toEqual([[0, 1]]);
    expect(pairedGaps(['', ' „', '“ ', ' «', '».'])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(pairedGaps(['"', ' ‘', '’ ', '."'])).toEqual([
      [1, 2],
      [0, 3],
    ]);
    expect(pairedGaps(['“[', '] ', '”'])).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  it('leaves marks without a partner alone', () => {
    expect(pairedGaps(['', '’ ', '.'])).toEqual([]);
    expect(pairedGaps(['“', ' ', '.'])).toEqual([]);
    expect(pairedGaps([' “'])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { SharedCounts } from '../../../../src/engine/claims/sharedCounts.js';

describe('shared counts', () => {
  it('tell how often each place was counted, those first that were counted first, and begin anew', () => {
    const counts = new SharedCounts(9);
    const taken = (): [number, number][] => {
      const all: [number, number][] = [];
      counts.take((place, count) => all.push([place, count]));
      return all;
    };
    counts.add([8, 0, 3]);
    counts.add([3]);
    counts.add([]);
    counts.add([1, 3, 8]);
    expect(taken()).toEqual([
      [8, 2],
      [0, 1],
      [3, 3],
      [1, 1],
    ]);
    expect(taken()).toEqual([]);
    counts.add([3]);
    expect(taken()).toEqual([[3, 1]]);
  });
});

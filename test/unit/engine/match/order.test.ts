import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOtherOrder, outOfOrder } from '../../../../src/engine/match/order.js';

describe('outOfOrder', () => {
  it('leaves the longest rising run in order', () => {
    expect(outOfOrder([0, 1, 5, 2, 3])).toEqual([false, false, true, false, false]);
    expect(outOfOrder([])).toEqual([]);
  });

  it('is never beaten by another rising run', () => {
    const longest = (places: readonly number[]): number =>
      places.reduce(
        (best, place, i) => Math.max(best, 1 + longest(places.slice(i + 1).filter((later) => later > place))),
        0,
      );
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 9 }), (places) => {
        const moved = outOfOrder(places);
        const kept = places.filter((_, i) => !moved[i]);
        expect(kept).toHaveLength(longest(places));
        expect(kept.every((place, i) => i === 0 || kept[i - 1] < place)).toBe(true);
      }),
    );
  });
});

describe('isOtherOrder', () => {
  it('begins above a quarter', () => {
    expect(isOtherOrder([true, false, false, false])).toBe(false);
    expect(isOtherOrder([true, true, false, false])).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { betweenOf } from '../../../../../src/engine/projections/map/between.js';

/** Likeness of 0 and 1, 1 and 2, 0 and 2. */
const between = (first: number, second: number, third: number) =>
  betweenOf((one, other) => (one + other === 1 ? first : one + other === 3 ? second : third));

describe('the version between two others', () => {
  it('is the one that both are more alike to than to each other', () => {
    expect(between(0.8, 0.7, 0.4)).toBe(1);
    expect(between(0.8, 0.3, 0.6)).toBe(0);
    expect(between(0.2, 0.7, 0.6)).toBe(2);
  });

  it('is not known where two pairs are as little alike', () => {
    expect(between(0.8, 0.4, 0.4)).toBeUndefined();
    expect(between(0, 0, 0)).toBeUndefined();
    expect(between(1, 1, 1)).toBeUndefined();
  });
});

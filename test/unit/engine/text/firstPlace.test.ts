import { describe, expect, it } from 'vitest';
import { firstPlace } from '../../../../src/engine/text/firstPlace.js';

describe('the first place', () => {
  it.each([0, 1, 2, 3, 8, 9])('is found among %i, wherever it is', (count) => {
    for (let first = 0; first <= count; first++) expect(firstPlace(count, (place) => place >= first)).toBe(first);
  });

  it('is looked for at few places', () => {
    let looks = 0;
    firstPlace(1_000_000, (place) => (looks++, place >= 654_321));
    expect(looks).toBeLessThanOrEqual(20);
  });
});

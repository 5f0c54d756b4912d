import { expect, it } from 'vitest';
import { said } from '../../../src/protocol/said.js';

it('keeps the words of the table apart from a name that is written from right to left', () => {
  expect(said('only in {0}', 'الجنوب')).toBe('only in \u2068الجنوب\u2069');
  expect(said('only in {0}', 'KRDO')).toBe('only in KRDO');
});

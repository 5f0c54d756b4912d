import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../src/host/common/csv.js';

describe('csvOf', () => {
  it('lets no text become a formula', () =>
    expect(csvOf([['=1+1', '+a', '-b', '@c', ' =d', '\te', 'a, "b"', 'x = y']])).toBe(
      `"'=1+1","'+a","'-b","'@c","' =d","'\te","a, ""b""","x = y"\r\n`,
    ));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonEnds } from '../../../../src/engine/text/commonEnds.js';

describe('the common ends of two texts or lists', () => {
  it('are counted once each, from the beginning first', () => {
    expect(commonEnds('the old ferry', 'the new ferry')).toEqual({ start: 4, end: 6 });
    expect(commonEnds(['a', 'b', 'c'], ['a', 'c'])).toEqual({ start: 1, end: 1 });
    expect(commonEnds('aa', 'aaa')).toEqual({ start: 2, end: 0 });
    expect(commonEnds('same', 'same')).toEqual({ start: 4, end: 0 });
    expect(commonEnds('', 'text')).toEqual({ start: 0, end: 0 });
  });

  it('leave what differs between them', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { start, end } = commonEnds(one, other);
        const [middle, replacement] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
        expect(one.slice(0, start) + replacement + one.slice(one.length - end)).toBe(other);
        if (middle !== '' && replacement !== '') {
          expect(middle[0]).not.toBe(replacement[0]);
          expect(middle.at(-1)).not.toBe(replacement.at(-1));
        }
      }),
    );
  });
});

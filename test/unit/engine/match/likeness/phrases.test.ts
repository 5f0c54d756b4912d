import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrasesOf, sharedPhrases } from '../../../../../src/engine/match/likeness/phrases.js';

const numbers = fc.array(fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 2 ** 30 - 1 })), { maxLength: 40 });

describe('phrases', () => {
  it('are each once, rising, and shared as sets share them', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [own, other] = [new Set(a), new Set(b)];
        expect(phrasesOf(a)).toEqual([...own].sort((x, y) => x - y));
        expect(sharedPhrases(phrasesOf(a), phrasesOf(b))).toBe([...own].filter((each) => other.has(each)).length);
      }),
    );
  });

  it('are one list where there are none', () => {
    expect(phrasesOf([])).toBe(phrasesOf([]));
  });
});

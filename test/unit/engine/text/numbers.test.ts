import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../src/engine/text/typography.js';

describe('numbers', () => {
  it.each([
    ['en', ['9,300 boats', '9300 boats', '9 300 boats', '9\u00a0300 boats', '9\u202f300 boats', '9’300 boats']],
    ['en', ['1,204,500.5', '1204500.5', '1 204 500.5']],
    ['de', ['9.300 Boote', '9300 Boote', '9 300 Boote', '9’300 Boote']],
    ['de', ['1.204.500,5 Kronen', '1204500,5 Kronen']],
    ['es', ['9.300 barcos', '9,300 barcos', '9300 barcos']],
    ['it', ['9.300 barche', '9300 barche']],
    ['fr', ['9 300 bateaux', '9\u202f300 bateaux', '9300 bateaux']],
    ['ru', ['9 300 лодок', '9\u00a0300 лодок']],
    ['en', ['A$5 million', '$A5 million', 'AU$5 million']],
    ['en', ['US$5 million', '$US5 million', '$5 million', 'U.S.$5 million', 'US$ 5 million', '$ 5 million']],
  ])('are one in every spelling of %s: %j', (language, spellings) => {
    const folds = spellings.map((text) => foldText(text, language));
    expect(new Set(folds).size).toBe(1);
  });

  it.each([
    ['de', '1.300 Meter', '1,3 Meter'],
    ['de', '1,300 Kilo', '1300 Kilo'],
    ['it', '1.300 metri', '1,3 metri'],
    ['en', '1.300 miles', '1300 miles'],
    ['en', 'A$5', '$5'],
    ['en', 'in 1998 200 boats', 'in 1998200 boats'],
    ['en', 'call 555 123 4567', 'call 555123 4567'],
    ['en', 'bus 12 30 men', 'bus 1230 men'],
    ['en', 'US 5', '$5'],
    ['en', 'A$5', 'C$5'],
  ])('are another in %s: %s, %s', (language, one, other) => {
    expect(foldText(one, language)).not.toBe(foldText(other, language));
  });
});

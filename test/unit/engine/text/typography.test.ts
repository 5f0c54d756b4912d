import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, mayLoseLetters, sameButForTypography, tokensOf } from '../../../../src/engine/text/typography.js';

const equal: readonly (readonly [string, string])[] = [
  ['“We won’t wait,” she said.', '"We won\'t wait" she said'],
  ['Tuesday’s talks', 'Tuesdays talks'],
  ['The mayor — a former pilot — agreed', 'the mayor, a former pilot, agreed'],
  ['short-term', 'short term'],
  ['short-term', 'shortterm'],
  ['and/or', 'andor'],
  ['open 24/7', 'open 247'],
  ['1,000 people', '1000 people'],
  ['the U.S. envoy', 'the US envoy'],
  ['Mevlüt', 'MEVLUT'],
  ['Straße', 'Strasse'],
  ['ﬁnal\noffer', 'final  offer'],
  ['5 %', '5%'],
  ['−5 degrees', '-5 degrees'],
  ['COVID-19', 'COVID19'],
];

const different: readonly (readonly [string, string])[] = [
  ['1.5 million', '15 million'],
  ['1/2', '12'],
  ['5-6', '56'],
  ['2022/03', '202203'],
  ['10² metres', '102 metres'],
  ['rose 5%', 'rose 5'],
  ['€5', '5'],
  ['$5', '€5'],
  ['-5 degrees', '5 degrees'],
  ['+5 points', '5 points'],
  ['20° turn', '20 turn'],
  ['is', 'was'],
  ['well 👍', 'well 👎'],
];

describe('foldText', () => {
  it.each(equal)('is equal for %j and %j', (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  it.each(different)('differs for %j and %j', (a, b) => {
    expect(foldText(a)).not.toBe(foldText(b));
  });

  it('takes a hyphen or dash between words for no minus', () => {
    expect(tokensOf('a well-5 year – 6 plan - 7').map(({ fold }) => fold)).toEqual([
      'a',
      'well',
      '5',
      'year',
      '6',
      'plan',
      '7',
    ]);
  });
});

describe('sameButForTypography', () => {
  it.each(equal)('holds for %j and %j', (a, b) => {
    expect(sameButForTypography(a, b)).toBe(true);
  });

  it.each(different)('does not hold for %j and %j', (a, b) => {
    expect(sameButForTypography(a, b)).toBe(false);
  });

  it('allows for accented letters that a copy lost altogether, on either side', () => {
    expect(sameButForTypography('Minister Mevlüt Öz said “no”', 'Minister Mevlt Öz said no')).toBe(true);
    expect(sameButForTypography('Minister Mevlt said', 'Minister Mevlüt said')).toBe(true);
    expect(sameButForTypography('Mevlu\u0308t', 'Mevlt')).toBe(true);
    expect(
      sameButForTypography(
        'Mevlüt’s short-term and/or state-of-the-art plan',
        'Mevlts shortterm andor stateoftheart plan',
      ),
    ).toBe(true);
  });

  it('does not guess a word from too few letters, nor from none', () => {
    expect(sameButForTypography('çà', 'c')).toBe(false);
    expect(sameButForTypography('éàùx', 'x')).toBe(false);
    expect(sameButForTypography('öäüab', 'ab')).toBe(false);
    expect(sameButForTypography('Київ', '')).toBe(false);
  });

  it('keeps plain words apart that share letters', () => {
    expect(sameButForTypography('seat', 'set')).toBe(false);
    expect(sameButForTypography('Mevlt Oz', 'Melt Oz')).toBe(false);
    expect(sameButForTypography('Mevlüt Oz', 'Mevlt O')).toBe(false);
  });

  it('does not hold when an ASCII letter or digit differs, and mirrors', () => {
    const ascii = fc.array(fc.constantFrom('a', 'be', 'sea', 'tide', '1', '2.5', '%'), { maxLength: 8 });
    fc.assert(
      fc.property(ascii, ascii, (a, b) => {
        const [left, right] = [a.join(' '), b.join(' ')];
        const letters = (text: string) => text.replace(/[^a-z0-9]/g, '');
        const same = sameButForTypography(left, right);
        expect(sameButForTypography(right, left)).toBe(same);
        if (letters(left) !== letters(right)) expect(same).toBe(false);
      }),
    );
  });

  it('holds beyond equal folds only where one of the texts may have lost letters', () => {
    const pieces = ['Mevlüt', 'Mevlt', 'cafe\u0301', 'caf', 'é', 'ab', '-', ' ', 'Київ', 'NHK', '東京', '1.5', '’s'];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((all) => all.join(''));
    const mayLose = (text: string): boolean => mayLoseLetters(text, tokensOf(text));
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const isEqual = foldText(a) === foldText(b);
        if (!isEqual && !mayLose(a) && !mayLose(b)) expect(sameButForTypography(a, b)).toBe(false);
      }),
      { numRuns: 3000 },
    );
    expect(mayLose('Mevlüt said')).toBe(true);
    expect(['Київ', '東京', 'öäüab', 'plain'].map(mayLose)).toEqual([false, false, false, false]);
  });
});

describe('signs that are more than typography', () => {
  it('are found by the quick look that most sentences are spared the longer one by', () => {
    const signs: string[] = [];
    for (let code = 0; code < 0x20000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const sign = String.fromCodePoint(code);
      if (/[\p{Sc}%％‰°+±×÷=<>≈≤≥≠~]|\p{Emoji_Presentation}/u.test(sign)) signs.push(sign);
    }
    const lost = signs.filter((sign) => ![`cost ${sign}5`, `cost 5${sign}`].some((text) => tokensOf(text).length > 2));
    expect(signs.length).toBeGreaterThan(1_000);
    expect(lost).toEqual([]);
  });

  it.each(['−5', '-5', '–$5', '-€5'])('are found before a number: %s', (text) => {
    expect(tokensOf(`at ${text}`)[1].fold).toBe('−');
  });
});

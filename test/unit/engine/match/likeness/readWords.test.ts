import { describe, expect, it } from 'vitest';
import { isRounded } from '../../../../../src/engine/match/likeness/rounding.js';
import { readWords } from '../../../../../src/engine/match/likeness/readWords.js';
import { Vocabulary } from '../../../../../src/engine/match/likeness/vocabulary.js';

const read = (text: string, language: string): string =>
  readWords(text, language)
    .map(({ own }) => own)
    .join(' ');

describe('the words of a sentence as matching reads them', () => {
  it.each([
    ['en', 'Twenty-one boats, thirty five crews', '21 boats 30 5 crews'],
    ['en', 'twenty-thirty boats of 20-one', '20 30 boats of 20 one'],
    ['de', 'einundzwanzig und neunundneunzig', '21 und 99'],
    ['nl', 'eenentwintig en drieëntwintig', '21 en 23'],
    ['it', 'ventuno, ventotto e trentadue', '21 28 e 32'],
    ['es', 'veintiuna y veintidós, treinta y dos', '21 y 22 32'],
    ['pt', 'vinte e dois', '22'],
    ['fr', 'vingt et une, vingt-deux', '21 22'],
    ['fr', '2,5 M€', '2.5 millions euros'],
    ['zh', '1.24万人', '12400 人'],
    ['zh', '3亿元', '300000000 元'],
    ['ja', '3億円', '300000000 円'],
    ['uk', '3,4 мільйона гривні', '3.4 мільйонів гривень'],
    ['ru', '2 миллиарда рубля', '2 миллиардов рублей'],
    ['pl', '3 miliony zł', '3 milionow zlotych'],
  ])('%s: %s is %s: one number in all its spellings', (language, text, words) => {
    expect(read(text, language)).toBe(words);
  });

  it.each([
    ['en', 'unhappy crews', 'not happy crews'],
    ['en', 'an impossible, irregular, inaccurate plan', 'an not possible not regular not accurate plan'],
    ['en', 'they disagreed', 'they not agreed'],
    ['de', 'ein unklarer, unsicherer Plan', 'ein nicht klarer nicht sicherer plan'],
    ['de', 'unwahrscheinlich', 'nicht wahrscheinlich'],
    ['de', 'illegale, instabile Lage', 'nicht legale nicht stabile lage'],
  ])('say in %s that it is not so: %s', (language, text, words) => {
    expect(read(text, language)).toBe(words);
  });

  it.each([
    ['en', 'the union unveiled under unique united universities until uncle'],
    ['en', 'important inside interest income display discover increase illness image'],
    [
      'de',
      'unter unser ungarische universitat unterschied unfallort ungefahr und uns unternimmt interesse impuls irland',
    ],
    ['fr', 'unclear illegal'],
  ])('do not where the prefix is none, in %s: %s', (language, text) => {
    expect(read(text, language)).toBe(text);
  });

  it.each([
    ['en', 'a grant of $1,500,000', 'a grant of $1.5 million'],
    ['en', 'some 12,000,000 doses', 'some 12m doses'],
    ['en', '£2,500,000,000', '£2.5bn'],
    ['de', '1.500.000 Dollar', '1,5 Mio. Dollar'],
    ['de', '3 000 000 000 Euro', '3 Mrd. Euro'],
    ['es', '4.000.000 de dosis', '4 millones de dosis'],
    ['fr', '1 500 000 euros', '1,5 millions euros'],
    ['it', '2.000.000.000 euro', '2 miliardi euro'],
    ['pt', '1.500.000 reais', '1,5 milhões reais'],
    ['nl', '1.500.000 euro', '1,5 miljoen euro'],
    ['sv', '12 000 000 kronor', '12 miljoner kronor'],
    ['da', '12.000.000 kroner', '12 millioner kroner'],
    ['nb', '1.500.000 kroner', '1,5 millioner kroner'],
    ['cs', '5 000 000 korun', '5 milionů korun'],
    ['pl', '1 500 000 osób', '1,5 mln osób'],
    ['ru', '7 000 000 рублей', '7 млн рублей'],
    ['uk', '7 000 000 гривень', '7 млн гривень'],
  ])('are one for a figure written out and in millions, in %s: %s, %s', (language, one, other) => {
    expect(read(one, language)).toBe(read(other, language));
  });

  it.each([
    ['en', 'a count of 1,523,418 votes', 'a count of 1523418 votes'],
    ['en', 'some 150,000 people', 'some 150000 people'],
    ['de', '1.523.418 Stimmen', '1523418 stimmen'],
    ['el', '1.500.000 ευρώ', '1500000 ευρω'],
  ])('leave other figures as they are, in %s: %s', (language, text, words) => {
    expect(read(text, language)).toBe(words);
  });

  it.each([
    ['en', '$5 and 7%', '5 dollars and 7 per cent'],
    ['en', '€5', 'EUR 5'],
    ['de', '5 % und 8 €', '5 Prozent und 8 Euro'],
    ['es', '5 %', '5 ciento'],
  ])('are one for a unit and its sign, in %s: %s, %s', (language, one, other) => {
    const sorted = (text: string): string[] => read(text, language).replaceAll('por ', '').split(' ').sort();
    expect(sorted(one)).toEqual(sorted(other));
  });
});

describe('isRounded', () => {
  const isNear = (a: string, b: string): boolean => {
    const vocabulary = new Vocabulary();
    return isRounded(vocabulary.term(a), vocabulary.term(b));
  };

  it.each([
    ['17.02', '17'],
    ['4.98', '5'],
    ['931.12', '931.1'],
    ['12043', '12000'],
    ['498', '500'],
    ['5043', '5000'],
  ])('takes %s and %s for one figure', (a, b) => {
    expect([isNear(a, b), isNear(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['4.98', '9'],
    ['4.98', '6'],
    ['21', '20'],
    ['1.6', '2'],
    ['2021', '2020'],
    ['1999', '2000'],
    ['12043', '13000'],
    ['700', '800'],
    ['0', '0.2'],
    ['third', '3'],
  ])('takes %s and %s for two', (a, b) => {
    expect([isNear(a, b), isNear(b, a)]).toEqual([false, false]);
  });
});

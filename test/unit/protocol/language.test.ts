import { describe, expect, it } from 'vitest';
import { dateSaid, isolated } from '../../../src/protocol/language.js';

describe('a foreign text in a sentence of ours', () => {
  it('stands apart where it is written from right to left', () => {
    expect(isolated('الشمال 4')).toBe('\u2068الشمال 4\u2069');
    expect(isolated('הצפון')).toBe('\u2068הצפון\u2069');
    expect(isolated('a ܐ b')).toBe('\u2068a ܐ b\u2069');
  });

  it('stays as it is where it is not', () => {
    for (const text of ['KRDO', 'Північ', '北方 42', '', 'é–…']) expect(isolated(text)).toBe(text);
  });

  it('cannot end where it stands apart', () => {
    expect(isolated('\u2069א\u2067ב')).toBe('\u2068אב\u2069');
  });
});

describe('a date', () => {
  it('is written as the language writes it, by the clock of the article', () => {
    expect(['en', 'de', 'fr', 'uk', 'zh-CN'].map((language) => dateSaid('2021-03-28', language))).toEqual([
      'Mar 28, 2021',
      '28.03.2021',
      '28 mars 2021',
      '28 бер. 2021 р.',
      '2021年3月28日',
    ]);
    expect(dateSaid('2021-03-28T09:15', 'de')).toBe('28.03.2021, 09:15');
  });

  it('stays as it is where it is none', () => expect(dateSaid('in spring', 'en')).toBe('in spring'));
});

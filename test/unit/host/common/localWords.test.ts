import { describe, expect, it } from 'vitest';
import {
  languageOf,
  numberWords,
  percentSign,
  percentWords,
  plural,
  pluralForms,
} from '../../../../src/host/common/localWords.js';
import type { Translate } from '../../../../src/host/common/translate.js';
import { tableWords } from '../../../../src/host/views/tableWords.js';
import { formFor } from '../../../../src/protocol/language.js';
import { percentSaid, saidOf } from '../../../../src/protocol/said.js';
import { inEnglish, inLanguage } from '../../support/inLanguage.js';

const sources = (t: Translate, count: number): string => plural(t, count, '{0} source', '{0} sources');

describe('a count', () => {
  it('has the form of its language', () => {
    expect([0, 1, 2, 1234].map((count) => sources(inEnglish, count))).toEqual([
      '0 sources',
      '1 source',
      '2 sources',
      '1,234 sources',
    ]);
    expect([1, 2, 21].map((count) => sources(inLanguage('de'), count))).toEqual([
      '1 Quelle',
      '2 Quellen',
      '21 Quellen',
    ]);
    expect([0, 1, 2].map((count) => sources(inLanguage('fr'), count))).toEqual(['0 source', '1 source', '2 sources']);
    expect([1, 2].map((count) => sources(inLanguage('es'), count))).toEqual(['1 fuente', '2 fuentes']);
    expect([1, 2, 5, 11, 21, 22, 25].map((count) => sources(inLanguage('uk'), count))).toEqual([
      '1 джерело',
      '2 джерела',
      '5 джерел',
      '11 джерел',
      '21 джерело',
      '22 джерела',
      '25 джерел',
    ]);
    expect([1, 2].map((count) => sources(inLanguage('zh-cn'), count))).toEqual(['1 个来源', '2 个来源']);
  });

  it('may stand behind what else is named', () => {
    const said = (count: number): string =>
      plural(inEnglish, count, '{0} of your {1} sentence', '{0} of your {1} sentences', 1, count);
    expect([said(1), said(1200)]).toEqual(['1 of your 1 sentence', '1 of your 1,200 sentences']);
  });

  it('is said as well where it is known later', () => {
    expect(pluralForms(inEnglish, '{0} row', '{0} rows')).toEqual({ one: '{0} row', other: '{0} rows' });
    expect(Object.keys(pluralForms(inLanguage('uk'), '{0} row', '{0} rows')).sort()).toEqual([
      'few',
      'many',
      'one',
      'other',
    ]);
    const forms = pluralForms(inLanguage('zh-cn'), '{0} row', '{0} rows');
    expect(formFor(forms, 1, 'zh-CN')).toBe(forms.other);
  });

  it('is said by the table in the language of its words', () => {
    const said = (t: Translate, all: number): string => saidOf(tableWords(t).inSources, all, tableWords(t), 1);
    expect(said(inEnglish, 4)).toBe('in 1 of 4 sources');
    expect([said(inLanguage('uk'), 4), said(inLanguage('uk'), 21)]).toEqual(['в 1 із 4 джерел', 'в 1 із 21 джерела']);
    expect(percentSaid(82, tableWords(inLanguage('de')))).toBe('82\u00a0%');
  });
});

describe('numbers', () => {
  it('are written as the words around them are', () => {
    expect(['de', 'fr', 'zh-cn'].map((language) => numberWords(12345, inLanguage(language)))).toEqual([
      '12.345',
      '12\u202f345',
      '12,345',
    ]);
    expect(['de', 'es', 'fr', 'uk', 'zh-cn'].map((language) => percentSign(82, inLanguage(language)))).toEqual([
      '82\u00a0%',
      '82\u00a0%',
      '82\u00a0%',
      '82%',
      '82%',
    ]);
  });

  it('are English where no bundle has the language of VS Code', () => expect(languageOf(inEnglish)).toBe('en'));

  it('never say 100 % of what is not all, nor 0 % of what is something', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map((share) => percentWords(share, inEnglish))).toEqual([
      '0%',
      '1%',
      '50%',
      '99%',
      '100%',
    ]);
  });
});

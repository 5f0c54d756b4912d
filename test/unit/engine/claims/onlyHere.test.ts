import { expect, it } from 'vitest';
import { findingsOf } from './annotatedSet.js';

const told = (texts: readonly string[], languages: readonly string[]): string[] =>
  findingsOf(texts, languages)
    .filter(({ relation }) => relation === 'onlyHere')
    .map(({ readings: [{ text }], silent }) => `${text} not in ${silent.join()}`);

const wire =
  'Thieves took two paintings from the museum of Harlow on Tuesday.\n\nThe director, Anselm Dray, said that nobody was ' +
  'hurt.\n\nThe museum stays closed until Friday.';
const local =
  'Thieves took two paintings from the museum of Harlow on Tuesday, Anselm Dray said on Wednesday in Norwick.\n\nThe ' +
  'museum stays closed.';

it('a name or a day that another source has in another place is not called only here', () => {
  expect(told([wire, local], ['en'])).toEqual(['Wednesday not in 0', 'Norwick not in 0', 'until Friday not in 1']);
  expect(told([wire, local, 'The museum of Harlow had been closed on Wednesday, too.'], ['en']).join()).not.toContain('Wednesday'); // prettier-ignore
});

it('no source in another language is said to lack what it may have in its own words', () => {
  const [english, german] = [
    '“They knew exactly what they wanted and where it hung,” inspector Paula Renn told reporters in Harlow.',
    '„Sie wussten genau, was sie wollten und wo es hing“, sagte Chefinspektorin Paula Renn in Harlow vor Journalisten.',
  ];
  expect(told([english, german], ['en', 'de'])).toEqual([]);
});

it('no source is said to lack a number that it may have in words which nobody reads here', () => {
  const [english, chinese, shorter] = [
    'The metro of Lunmouth stood still for 40 minutes from 7:15 a.m., Wang Li said.',
    '王丽说，Lunmouth的地铁从七点一刻起停运了四十分钟。',
    '王丽说，Lunmouth的地铁停运了40分钟。',
  ];
  expect(told([english, chinese], ['en', 'zh'])).toEqual([]);
  expect(told([chinese, shorter], ['zh'])).toEqual([]);
  const [forty, quaranta] = [
    'Il treno è rimasto fermo per 40 minuti.',
    'Il treno è rimasto fermo per quaranta minuti.',
  ];
  expect(told([forty, quaranta], ['it'])).toEqual([]);
  const [eight, none] = ['The train stood still for 40 minutes.', 'The train stood still for some time.'];
  expect(told([eight, none], ['en'])).toEqual(['40 minutes not in 1']);
});

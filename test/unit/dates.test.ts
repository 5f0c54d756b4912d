import { describe, expect, it } from 'vitest';
import { dateInUrl, readDate } from '../../src/engine/dates.js';

const DAY = '2023-03-03';
const EVENING = '2023-03-03T17:30';

describe('readDate', () => {
  it.each([
    ['20220329', '2022-03-29'],
    ['2022-03-29', '2022-03-29'],
    ['2022/03/29', '2022-03-29'],
    ['2022-03-29T17:30:00Z', '2022-03-29T17:30'],
    ['2022-03-29T17:30:00.123+02:00', '2022-03-29T17:30'],
    ['2022-03-29 17:30', '2022-03-29T17:30'],
    ['29.Mar .2022 17:30', '2022-03-29T17:30'],
    ['29.03.2022', '2022-03-29'],
    ['29. 3. 2022 | 17:30', '2022-03-29T17:30'],
    ['29/03/2022 17:30', '2022-03-29T17:30'],
    ['03/29/2022', '2022-03-29'],
    ['03/03/2023', DAY],
    ['2023年3月3日 17:30', EVENING],
    ['2023年3月3日17时30分', EVENING],
  ])('in numbers: %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    ['March 29, 2022 12:50pm', '2022-03-29T12:50'],
    ['March 29, 2022 at 12:50 a.m.', '2022-03-29T00:50'],
    ['March 29, 2022 at 12:50 A.M. EDT', '2022-03-29T00:50'],
    ['Mar. 29, 2022, 5 p.m. ET', '2022-03-29T17:00'],
    ['Mar 29, 2022', '2022-03-29'],
    ['29 March 2022', '2022-03-29'],
    ['3rd March 2023', DAY],
    ['Tue, 29 Mar 2022 17:30:00 GMT', '2022-03-29T17:30'],
    ['Tue, 29 Mar 2022 17:30:00 +0200 (CEST)', '2022-03-29T17:30'],
    ['12:50 PM EDT, Tue March 29, 2022', '2022-03-29T12:50'],
    ['17:30 GMT+3 29.03.2022', '2022-03-29T17:30'],
  ])('in English: %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    ['3. März 2023, 17:30 Uhr', EVENING],
    ['Freitag, 03. Mrz. 2023 um 17.30 Uhr', EVENING],
    ['am 3. März 2023', DAY],
    ['vendredi 3 mars 2023 à 17h30', EVENING],
    ['Le vendredi 3 mars 2023 à 17 h 30', EVENING],
    ['1er août 2023', '2023-08-01'],
    ['3 de marzo de 2023', DAY],
    ['viernes, 3 de marzo de 2023 a las 17:30 horas', EVENING],
    ['3 marzo 2023 alle 17:30', EVENING],
    ['sexta-feira, 3 de março de 2023 às 17h30', EVENING],
    ['3 maart 2023 om 17:30 uur', EVENING],
    ['3 marca 2023 r., godz. 17:30', EVENING],
    ['3 марта 2023 года, 17:30', EVENING],
    ['17:30, 3 марта 2023 г.', EVENING],
    ['п’ятниця, 3 березня 2023 року о 17:30', EVENING],
    ['3 paź 2023', '2023-10-03'],
  ])('in other languages: %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it('knows the months in any language', () => {
    const months = 'January février marzo abril Mai giugno julho augustus września октября листопада dez'.split(' ');
    const read = months.map((month) => readDate(`5 ${month} 2023`)?.slice(5, 7));
    expect(read).toEqual(months.map((_, i) => String(i + 1).padStart(2, '0')));
  });

  it.each([
    '',
    '2022',
    '29 Foo 2022',
    '20221399',
    '31.13.2022',
    '03/04/2023',
    '3 jui 2023',
    'March 29, 2022 25:00',
    'March 29, 2022 17',
    'March 2022 was cold',
    'March 29, 2022 was cold',
    '3.9 million',
    '17:30',
    '2022-03-29 2022-03-30',
    '9'.repeat(250_000),
    `3 ${'March '.repeat(50_000)}`,
  ])('no date: %.40s', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

describe('dateInUrl', () => {
  it.each([
    ['https://a.example/news/2022/03/29/title-2/', '2022-03-29'],
    ['https://a.example/2022/mar/29/title', '2022-03-29'],
    ['https://a.example/title-20220329.html', '2022-03-29'],
    ['https://a.example/news/20220/title', undefined],
    ['https://a.example/news/201912315', undefined],
    ['https://a.example/2022/13/29/title', undefined],
  ])('%s', (url, date) => {
    expect(dateInUrl(url)).toBe(date);
  });
});

import { describe, expect, it } from 'vitest';
import { dateInUrl, readDate } from '../../../../src/engine/parse/dates.js';

const DAY = '2023-03-03';
const EVENING = '2023-03-03T18:20';

describe('readDate', () => {
  it.each([
    ['20210327', '2021-03-27'],
    ['2021-03-27', '2021-03-27'],
    ['2021/03/27', '2021-03-27'],
    ['2021-03-27T18:20:00Z', '2021-03-27T18:20'],
    ['2021-03-27T18:20:00.123+02:00', '2021-03-27T18:20'],
    ['2021-03-27 18:20', '2021-03-27T18:20'],
    ['27.Mar .2021 18:20', '2021-03-27T18:20'],
    ['27.03.2021', '2021-03-27'],
    ['27.03.21', '2021-03-27'],
    ['27.03.98, 18:20 Uhr', '1998-03-27T18:20'],
    ['27 MAR 21 18:20 ET', '2021-03-27T18:20'],
    ['27. 3. 2021 | 18:20', '2021-03-27T18:20'],
    ['27/03/2021 18:20', '2021-03-27T18:20'],
    ['03/27/2021', '2021-03-27'],
    ['03/03/2023', DAY],
    ['2023年3月3日 18:20', EVENING],
    ['الجمعة 3 مارس 2023 18:20', EVENING],
    ['3 آذار 2023 18:20', EVENING],
    ['٣ مارس ٢٠٢٣ ١٨:٢٠', EVENING],
    ['2023年3月3日18時20分', EVENING],
  ])('in numbers: %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    ['March 27, 2021 12:45pm', '2021-03-27T12:45'],
    ['March 27, 2021 at 12:45 a.m.', '2021-03-27T00:45'],
    ['March 27, 2021 at 12:45 A.M. EDT', '2021-03-27T00:45'],
    ['Mar. 27, 2021, 5 p.m. ET', '2021-03-27T17:00'],
    ['Mar 27, 2021', '2021-03-27'],
    ['27 March 2021', '2021-03-27'],
    ['3rd March 2023', DAY],
    ['Sat, 27 Mar 2021 18:20:00 GMT', '2021-03-27T18:20'],
    ['Sat, 27 Mar 2021 18:20:00 +0200 (CEST)', '2021-03-27T18:20'],
    ['12:45 PM EDT, Sat March 27, 2021', '2021-03-27T12:45'],
    ['18:20 GMT+3 27.03.2021', '2021-03-27T18:20'],
  ])('in English: %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    ['3. marts 2023', DAY],
    ['3. března 2023', DAY],
    ['3 augusti 2023', '2023-08-03'],
    ['3. desember 2023', '2023-12-03'],
    ['3. März 2023, 18:20 Uhr', EVENING],
    ['Freitag, 03. Mrz. 2023 um 18.20 Uhr', EVENING],
    ['am 3. März 2023', DAY],
    ['vendredi 3 mars 2023 à 18h20', EVENING],
    ['Le vendredi 3 mars 2023 à 18 h 20', EVENING],
    ['1er août 2023', '2023-08-01'],
    ['3 de marzo de 2023', DAY],
    ['viernes, 3 de marzo de 2023 a las 18:20 horas', EVENING],
    ['3 marzo 2023 alle 18:20', EVENING],
    ['sexta-feira, 3 de março de 2023 às 18h20', EVENING],
    ['3 maart 2023 om 18:20 uur', EVENING],
    ['3 marca 2023 r., godz. 18:20', EVENING],
    ['3 марта 2023 года, 18:20', EVENING],
    ['18:20, 3 марта 2023 г.', EVENING],
    ['п’ятниця, 3 березня 2023 року о 18:20', EVENING],
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
    'March 27, 2021 25:00',
    'March 27, 2021 17',
    'March 2022 was cold',
    'March 27, 2021 was cold',
    '3.9 million',
    '27.13.21',
    '27 men 21',
    '27.03.212',
    '18:20',
    '2021-03-27 2021-03-28',
    '9'.repeat(250_000),
    `3 ${'March '.repeat(50_000)}`,
  ])('no date: %.40s', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

describe('a day and a month that could be either', () => {
  it('are read where it is known that the day stands first', () => {
    expect(readDate('03/05/2023 à 14h05', 'dayFirst')).toBe('2023-05-03T14:05');
    expect(readDate('03/05/2023')).toBeUndefined();
    expect(readDate('03/27/2021', 'dayFirst')).toBe('2021-03-27');
  });
});

describe('dateInUrl', () => {
  it.each([
    ['https://a.example/news/2021/03/27/title-2/', '2021-03-27'],
    ['https://a.example/2021/mar/27/title', '2021-03-27'],
    ['https://a.example/title-20210327.html', '2021-03-27'],
    ['https://a.example/news/20220/title', undefined],
    ['https://a.example/news/201912315', undefined],
    ['https://a.example/2022/13/29/title', undefined],
  ])('%s', (url, date) => {
    expect(dateInUrl(url)).toBe(date);
  });
});

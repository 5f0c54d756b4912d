import { describe, expect, it } from 'vitest';
import { dateInUrl, readDate } from '../../src/engine/dates.js';

describe('readDate', () => {
  it.each([
    ['20220329', '2022-03-29'],
    ['2022-03-29', '2022-03-29'],
    ['2022-03-29T17:30:00Z', '2022-03-29T17:30'],
    ['29.Mar .2022 17:30', '2022-03-29T17:30'],
    ['29.03.2022', '2022-03-29'],
    ['March 29, 2022 12:50pm', '2022-03-29T12:50'],
    ['March 29, 2022 at 12:50 a.m.', '2022-03-29T00:50'],
    ['29 March 2022', '2022-03-29'],
    ['Tue, 29 Mar 2022 17:30:00 GMT', '2022-03-29T17:30'],
  ])('%s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each(['', '2022', '29 Foo 2022', '20221399', '31.13.2022', 'March 2022 was cold', '3.9 million'])(
    'no date: %s',
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );
});

describe('dateInUrl', () => {
  it('finds the date in the path', () => {
    expect(dateInUrl('https://a.example/news/2022/03/29/title-2/')).toBe('2022-03-29');
    expect(dateInUrl('https://a.example/news/20220/title')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { findingsOf } from './annotatedSet.js';

/** The facts that differ, by kind and readings. */
const factsOf = (language: string, ...texts: string[]): string[] =>
  findingsOf(texts, [language])
    .filter(({ severity }) => severity === 'fact')
    .map(({ kind, readings }) => `${kind}: ${readings.map(({ text }) => text).join(' | ')}`);

describe('one fact', () => {
  it.each([
    [
      'en',
      'The museum of Lunmouth was named after Louis X, who lived there for years.',
      'The museum of Lunmouth was named after Louis XIV, who lived there for years.',
      'name: Louis X | Louis XIV',
    ],
    [
      'en',
      'In ten days the film (Norland) earned nine million crowns at home.',
      'In ten days the film (Westland) earned nine million crowns at home.',
      'name: Norland | Westland',
    ],
    [
      'en',
      'The airline is based at Lunmouth in Norland.',
      'The airline is based in Eastham, Norland.',
      'name: Lunmouth | Eastham',
    ],
    [
      'en',
      'The agency cut the rating of the country to AA+ on Friday.',
      'The agency cut the rating of the country to AA- on Friday.',
      'name: AA+ | AA-',
    ],
    [
      'de',
      'Die Agentur senkte die Bonität des Landes am Freitag auf AA+.',
      'Die Agentur senkte die Bonität des Landes am Freitag auf AA−.',
      'name: AA+ | AA−',
    ],
    [
      'en',
      'The ring was 20x20ft, and each boxer wore 10oz gloves.',
      'The ring was 24x24ft, and each boxer wore 10oz gloves.',
      'number: 20x20ft | 24x24ft',
    ],
    [
      'en',
      'The ring was large, and each boxer wore 10oz gloves.',
      'The ring was large, and each boxer wore 12oz gloves.',
      'number: 10oz | 12oz',
    ],
    [
      'en',
      'Hale has received a Norland Film Award nomination for his part.',
      'Hale has received two Norland Film Award nominations for his part.',
      'number: a | two',
    ],
    [
      'en',
      'The village lies three miles east of Lunmouth.',
      'The village lies three miles south-east of Lunmouth.',
      'wording: east | south-east',
    ],
    [
      'en',
      'Lind led the band in 2010–2012 with her brother.',
      'Lind led the band in 2010–2015 with her brother.',
      'date: 2010–2012 | 2010–2015',
    ],
    [
      'en',
      'The play opened to mixed reviews, with praise for its music.',
      'The play opened to positive reviews, with praise for its music.',
      'wording: mixed | positive',
    ],
    [
      'uk',
      'Пожежу в порту загасили через півгодини.',
      'Пожежу в порту загасили через дві години.',
      'number: півгодини | дві години',
    ],
    [
      'ru',
      'Суд признал капитана виновным через полчаса.',
      'Суд признал капитана виновным через два часа.',
      'number: полчаса | два часа',
    ],
    [
      'en',
      'From 25 March the borders are closed; flights to Norland are suspended until 5 April.',
      'Flights to Norland are suspended until 12 April.',
      'date: until 5 April | until 12 April',
    ],
    [
      'ru',
      'В финале 26 мая команда сыграет с Вестландией.',
      'Финал против Вестландии пройдёт 27 мая.',
      'date: 26 мая | 27 мая',
    ],
  ])('in %s: %s', (language, one, other, told) => {
    expect(factsOf(language, one, other)).toEqual([told]);
  });
});

describe('no fact', () => {
  it.each([
    [
      'en',
      'The 58-year-old was found guilty of fraud at the court in Norwick.',
      'Tom Hale, who sat on the council of Norwick for 16 years, was found guilty of fraud at the court.',
      'an age and a span',
    ],
    [
      'en',
      'Norwick played the last 20 minutes with ten men after Paul Hart had been dismissed.',
      'Defender Paul Hart was sent off after 71 minutes.',
      'two spans of time',
    ],
    [
      'en',
      'The win takes Norwick to the top with 58 points.',
      'Lunmouth, two points behind, play on Sunday.',
      'a number and how far it is off',
    ],
    [
      'en',
      'It will have 87 of the 200 seats, up from 71.',
      'The party will have 87 seats, 14 short of a majority.',
      'a number and how far it is off',
    ],
    [
      'en',
      'The National Union took 31.2 percent of the vote and 70 seats.',
      'The National Union lost 24 seats and now has 70.',
      'a share and a count',
    ],
    [
      'en',
      'Ivo Marek scored twice in the second half.',
      'Ivo Marek scored his 14th and 15th goals of the season.',
      'two ranks of other things',
    ],
    [
      'en',
      'Two of the victims were children, Governor Luis Marte said.',
      'Around 320,000 households have no electricity, the governor, Luis Marte, said.',
      'who says it is all that is shared',
    ],
    [
      'en',
      'Hanna Brandt said she would begin talks with the Greens on Tuesday.',
      '“We will talk to the Greens tomorrow,” Brandt said on Monday.',
      'the day of the words and that of what they say',
    ],
    [
      'en',
      'He has a half-brother in Lunmouth.',
      'He has a half-brother, a judge, in Lunmouth.',
      'half of another word',
    ],
    [
      'de',
      'Für das Jahr erwartet Vorstandschef Ralf Benning einen Umsatz von 2,5 bis 2,6 Milliarden Euro.',
      'Konzernchef Ralf Benning rechnet für das Jahr mit einem Umsatz zwischen 2,5 und 2,6 Milliarden Euro.',
      'a range in two writings',
    ],
    [
      'de',
      'Der Bus verunglückte am Montagabend auf der A7 bei Harenstedt.',
      'Der Bus verunglückte in der Nacht zum Dienstag auf der A7 bei Harenstedt.',
      'a night and its evening',
    ],
    [
      'ru',
      'Судно затонуло у Речного в ночь на вторник.',
      'Судно затонуло у Речного в понедельник.',
      'a night and its evening',
    ],
    [
      'es',
      'La novela ha sido traducida a 24 idiomas.',
      'La novela ha sido traducida a más de veinte lenguas.',
      'a round bound',
    ],
    ['ru', 'Из здания эвакуировали 85 человек.', 'Из здания эвакуировали около 80 человек.', 'a number rounded down'],
    [
      'uk',
      'Пожежу в порту загасили через півгодини.',
      'Пожежу в порту загасили за 30 хвилин.',
      'half an hour in one word',
    ],
    [
      'de',
      'Die A- und B-Jugend aus Lunstadt spielt am Sonntag.',
      'Die A-Jugend und die B-Jugend aus Lunstadt spielen am Sonntag.',
      'a hyphen that is no mark',
    ],
    [
      'uk',
      'Штраф становитиме від 5100 до 8500 гривень.',
      'Порушників штрафуватимуть на суму від 5100 до 8500 грн.',
      'a range in two writings',
    ],
  ])('in %s: %s', (language, one, other) => {
    expect(factsOf(language, one, other)).toEqual([]);
  });
});

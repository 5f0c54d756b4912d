import { describe, expect, it } from 'vitest';
import { factsOf } from './annotatedSet.js';

/** A sentence with a weekday of a month, and the same with another one. */
const ranked: readonly (readonly [language: string, sentence: string, one: string, other: string])[] = [
  ['en', 'The law takes effect on the … of March.', 'first Sunday', 'last Sunday'],
  ['en', 'The law takes effect on the … in March.', 'first Sunday', 'first Saturday'],
  ['en', 'The law takes effect on the first Sunday in ….', 'March', 'April'],
  ['en', 'The market is held on the … of every month.', 'first Sunday', 'second Sunday'],
  ['de', 'Der Markt findet am … im März statt.', 'ersten Sonntag', 'letzten Sonntag'],
  ['de', 'Der Markt findet am … im Monat statt.', 'ersten Sonntag', 'letzten Sonntag'],
  ['fr', 'Le marché a lieu le … de mars.', 'premier dimanche', 'dernier dimanche'],
  ['fr', 'Le marché a lieu le … du mois.', 'premier dimanche', 'dernier dimanche'],
  ['es', 'El mercado se celebra el … de marzo.', 'primer domingo', 'último domingo'],
  ['es', 'El mercado se celebra el … de cada mes.', 'primer domingo', 'último domingo'],
  ['uk', 'Ярмарок проходить у … березня.', 'першу неділю', 'останню неділю'],
  ['ru', 'Ярмарка проходит в … марта.', 'первое воскресенье', 'последнее воскресенье'],
];

const facts = (language: string, sentence: string, ...days: string[]): string[] =>
  factsOf(language, ...days.map((day) => sentence.replace('…', day)));

describe('a weekday by its place in a month', () => {
  it.each(ranked)('differs from another (%s: %s %s)', (language, sentence, one, other) => {
    expect(facts(language, sentence, one, other)).toEqual([expect.stringMatching(/^date: /)]);
  });

  it.each(ranked)('is the same as itself (%s: %s %s)', (language, sentence, one) => {
    expect(facts(language, sentence, one, one)).toEqual([]);
  });

  it.each([
    ['in other words', 'the last Sunday in March', 'the last Sunday of March'],
    ['where the fourth may be the last', 'the fourth Sunday of March', 'the last Sunday of March'],
    ['where one does not say which', 'the first Sunday of March', 'Sunday'],
    ['where one tells the day', 'the first Sunday of March', '2 March'],
  ])('is no difference %s', (_, one, other) => {
    expect(facts('en', 'The law takes effect on ….', one, other)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { findingsOf, toldOf } from './annotatedSet.js';

/** A time of day, the same in another writing or as a full hour near it, and another one. */
const times: readonly (readonly [language: string, sentence: string, one: string, same: string, other: string])[] = [
  ['en', 'The dam gave way at … on Sunday.', '6:40 p.m.', '6.40pm', '6:38 p.m.'],
  ['en', 'The alarm went off at …, and the street woke up.', '3:12 a.m.', '3.12 am', '3:12 p.m.'],
  ['en', 'The last tram leaves at … from the harbour.', '12:05 a.m.', '00:05', '12:05 p.m.'],
  ['en', 'The gates open at … every day but Monday.', '6:40', '6.40', '7:10'],
  ['de', 'Der Alarm ging um … los.', '3.12 Uhr', '3:12 Uhr', '3.21 Uhr'],
  ['de', 'Der Deich brach am Sonntag um ….', '18.40 Uhr', '6.40 Uhr abends', '18.30 Uhr'],
  ['es', 'La presa cedió a las … del domingo.', '18:40 horas', '6.40 de la tarde', '18:10 horas'],
  ['fr', 'La digue a cédé à … dimanche.', '18 h 40', '18h40', '18 h 10'],
  ['uk', 'Дамба прорвалася о … в неділю.', '18:40', '6:40 вечора', '18:10'],
  ['ru', 'Дамба прорвалась в … в воскресенье.', '18:40', '6:40 вечера', '18:10'],
];

const told = (language: string, sentence: string, ...said: string[]): string[] =>
  findingsOf(
    said.map((time) => sentence.replace('…', time)),
    [language],
  ).map(toldOf);

describe('a time of day', () => {
  it.each(times)('is one time in several writings (%s: %s)', (language, sentence, one, same) => {
    expect(told(language, sentence, one, same)).toEqual([]);
  });

  it.each(times)('is quoted whole where it differs (%s: %s)', (language, sentence, one, _, other) => {
    expect(told(language, sentence, one, other)).toEqual([`number (fact) ${one} | ${other}`]);
  });

  it('is near where one says the hour alone', () => {
    const sentence = 'The alarm went off at …, and the street woke up.';
    expect(told('en', sentence, '3:12 a.m.', '3 a.m.')).toEqual(['number (wording) 3:12 a.m. | 3 a.m.']);
    expect(told('en', sentence, '3:12 a.m.', '4 a.m.')).toEqual(['number (fact) 3:12 a.m. | 4 a.m.']);
  });

  it('is compared between two languages', () => {
    const said = [
      'The alarm went off at 3:12 a.m. in the museum of Harlow.',
      'Der Alarm im Museum von Harlow ging um … los.',
    ];
    const between = (time: string): string[] =>
      findingsOf([said[0], said[1].replace('…', time)], ['en', 'de']).map(toldOf);
    expect(between('3.12 Uhr')).toEqual([]);
  });

  it('is an end of a span of the day', () => {
    const sentence = '… people blocked the square of Norwick.';
    expect(told('en', sentence, 'Since 4pm', 'From 4 to 7pm')).toEqual(['number (wording) 4pm | 4 to 7pm']);
    expect(told('en', sentence, 'From 4 p.m. to 7 p.m.', 'From 4 to 8pm').join()).toContain('fact');
    expect(told('en', sentence, 'From 11 to 1pm', 'From 11–1 p.m.')).toEqual([]);
  });

  it('is neither a span of time nor a score', () => {
    expect(told('fr', 'Le match a duré … au stade.', '2 heures', '3 heures')).toEqual([
      'number (fact) 2 heures | 3 heures',
    ]);
    expect(told('en', 'Norwick beat Lunmouth … on Sunday.', '3:12', '3:14').join()).not.toContain('a.m.');
  });
});

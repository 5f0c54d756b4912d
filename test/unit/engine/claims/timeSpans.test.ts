import { describe, expect, it } from 'vitest';
import { findingsOf, toldOf } from './annotatedSet.js';

/** One span of time in two units, and another one. */
const spans: readonly (readonly [language: string, sentence: string, one: string, same: string, other: string])[] = [
  ['en', 'The ferry was stuck outside the harbour for … on Sunday.', 'two hours', '120 minutes', '150 minutes'],
  ['en', 'The bridge of Lunmouth stayed closed for … after the storm.', 'a fortnight', 'two weeks', 'three weeks'],
  ['en', 'The strike at the yard went on for … before the talks.', 'half an hour', '30 minutes', '40 minutes'],
  ['en', 'She has run the theatre in Norwick for … now.', 'two decades', '20 years', '15 years'],
  ['en', 'He was held for … in the prison of Norwick.', '18 months', 'a year and a half', 'two years'],
  ['de', 'Die Züge standen wegen des Sturms … still.', 'eine halbe Stunde', '30 Minuten', '50 Minuten'],
  ['de', 'Die Brücke blieb nach dem Sturm … gesperrt.', 'zwei Wochen', 'vierzehn Tage', 'zehn Tage'],
  ['es', 'Ella dirige el teatro de Lunmouth desde hace ….', 'una década', 'diez años', 'quince años'],
  ['es', 'Los trenes estuvieron parados … por la tormenta.', 'media hora', '30 minutos', '45 minutos'],
  ['fr', 'Elle dirige le théâtre de Lunmouth depuis ….', 'une décennie', 'dix ans', 'quinze ans'],
  ['fr', 'Le ferry est resté bloqué … devant le port.', 'deux heures', '120 minutes', '180 minutes'],
  ['fr', 'Les trains sont restés à l’arrêt … après la tempête.', 'un quart d’heure', '15 minutes', '45 minutes'],
  ['uk', 'Рятувальники шукали рибалок … біля берега.', 'дві доби', '48 годин', '72 години'],
  ['uk', 'Вона керує театром у Норвіку ….', 'два десятиліття', '20 років', '15 років'],
  ['ru', 'Спасатели искали рыбаков … у берега.', 'двое суток', '48 часов', '72 часа'],
  ['ru', 'Строители чинили мост ….', 'полтора года', '18 месяцев', '28 месяцев'],
];

const told = (language: string, sentence: string, ...spans: string[]): string[] =>
  findingsOf(
    spans.map((span) => sentence.replace('…', span)),
    [language],
  ).map(toldOf);

describe('a span of time in two units', () => {
  it.each(spans)('is one span (%s: %s)', (language, sentence, one, same) => {
    expect(told(language, sentence, one, same)).toEqual([]);
  });

  it.each(spans)('differs from another one (%s: %s)', (language, sentence, one, _, other) => {
    expect(told(language, sentence, one, other)).toEqual([`number (fact) ${one} | ${other}`]);
  });

  it('is one where both are bounded alike', () => {
    const sentence = 'The trial lasted … longer than the judges had planned.';
    expect(told('en', sentence, 'more than 48 hours', 'over two days')).toEqual([]);
  });

  it('is about as long as one that is told less finely', () => {
    const sentence = 'The repairs to the bridge of Norwick took … longer than planned.';
    expect(told('en', sentence, 'two months', 'nine weeks')).toEqual(['number (wording) two months | nine weeks']);
  });
});

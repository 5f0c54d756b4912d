import { expect, it } from 'vitest';
import { findingsOf, toldOf } from './annotatedSet.js';

it.each([
  ['en', 'The captain sold files to dealers …, the court said.', 'between 2017 and 2021', 'from 2017 to 2021', 'from 2017 to 2020'], // prettier-ignore
  ['de', 'Der Hauptmann verkaufte … Akten an Händler, sagte das Gericht.', 'von 2017 bis 2021', 'zwischen 2017 und 2021', '2017–2020'], // prettier-ignore
  ['es', 'El capitán vendió documentos a traficantes …, según el tribunal.', 'desde 2017 hasta 2021', 'de 2017 a 2021', 'entre 2017 y 2020'], // prettier-ignore
  ['fr', 'Il a vendu des fichiers à des trafiquants …, selon le tribunal.', 'entre 2017 et 2021', 'de 2017 à 2021', 'de 2017 à 2020'], // prettier-ignore
  ['uk', 'Капітан продавав документи торговцям …, сказав суд.', 'між 2017 і 2021 роками', 'з 2017 по 2021 рік', 'від 2017 до 2020 року'], // prettier-ignore
  ['ru', 'Капитан продавал документы торговцам …, сообщил суд.', 'с 2017 по 2021 год', 'в 2017–2021 годах', 'между 2017 и 2020 годом'], // prettier-ignore
])('a span of years is one date in %s: %s %s, %s; not %s', (language, frame, one, same, other) => {
  const said = (span: string): string => frame.replace('…', span);
  expect(findingsOf([said(one), said(same)], [language]).map(toldOf)).toEqual([]);
  const facts = findingsOf([said(one), said(other)], [language]).filter(({ severity }) => severity === 'fact');
  expect(facts.map(({ kind }) => kind)).toEqual(['date']);
});

it.each([
  ['The price of a seat rose from 2017 to 2020 euros.', 'The price of a seat rose from 2017 to 2030 euros.'],
  ['They met in 2017 and 2021 at the court.', 'They met in 2017 and 2020 at the court.'],
])('other pairs of numbers are no span: %s', (one, other) => {
  const readings = findingsOf([one, other], ['en']).flatMap(({ readings }) => readings.map(({ text }) => text));
  expect(readings.some((text) => text.includes('2017'))).toBe(false);
});

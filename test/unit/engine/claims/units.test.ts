import { describe, expect, it } from 'vitest';
import { factsOf, findingsOf, toldOf } from './annotatedSet.js';

/** A measure in words, the same in another unit or in a sign, and another one. */
const measures: readonly (readonly [language: string, sentence: string, one: string, same: string, other: string])[] = [
  ['en', 'The parcel weighs … and was posted in Lunmouth.', '600 grams', '0.6 kg', '800 grams'],
  ['en', 'The new plant is to deliver … from next spring.', '40 megawatts', '40 MW', '60 megawatts'],
  ['de', 'Das Paket wiegt … und wurde in Lunmouth aufgegeben.', '600 Gramm', '0,6 kg', '800 Gramm'],
  ['de', 'Der Riss in der Mauer ist … breit.', '12 Millimeter', '12 mm', '14 Millimeter'],
  ['fr', 'Le colis pèse … et a été posté à Lunmouth.', '600 grammes', '0,6 kg', '800 grammes'],
  ['es', 'El paquete pesa … y se envió desde Lunmouth.', '600 gramos', '0,6 kg', '800 gramos'],
  ['uk', 'Посилка важить … і надійшла з Лунмута.', '600 грамів', '0,6 кг', '800 грамів'],
  ['ru', 'Посылка весит … и пришла из Лунмута.', '600 граммов', '0,6 кг', '800 граммов'],
];

const told = (language: string, sentence: string, ...said: string[]): string[] =>
  findingsOf(
    said.map((measure) => sentence.replace('…', measure)),
    [language],
  ).map(toldOf);

describe('a measure', () => {
  it.each(measures)('is one in words and in signs (%s: %s)', (language, sentence, one, same) => {
    expect(told(language, sentence, one, same)).toEqual([]);
  });

  it.each(measures)('differs where its number does (%s: %s)', (language, sentence, one, _, other) => {
    expect(told(language, sentence, one, other)).toEqual([`number (fact) ${one} | ${other}`]);
  });
});

it('takes sea and ocean for one water, and a lake for another', () => {
  const [sea, ocean, lake] = ['sea', 'ocean', 'lake'].map((water) => `The plane fell into the ${water} before dawn.`);
  expect(factsOf('en', sea, ocean)).toEqual([]);
  expect(factsOf('en', sea, lake)).toEqual(['wording: sea | lake']);
});

import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../../src/engine/parse/sentences/sentences.js';

const split = (text: string, language: string): string[] =>
  splitSentences(text, 0, text.length, language).map(({ start, end }) => text.slice(start, end));

/** Each case is the sentences that its text, they joined by spaces, must be split into. */
const check = (language: string, cases: readonly (readonly string[])[]): void => {
  it.each(cases.map((sentences) => [sentences.join(' '), sentences] as const))(`${language}: %s`, (text, sentences) => {
    expect(split(text, language)).toEqual(sentences);
  });
};

describe('a note, a work or a number behind a stop', () => {
  check('en', [
    ['Nobody was hurt.[note 2]', 'The state paid.[nb 1]', 'It was old.<ref name="a" />', 'It sank.'],
    ['See Ternline Ltd. v. Dept. of Transport, 45 Eng. Rep. 12 (1849).', 'It did not pay; see Op. Att’y Gen. 12.'],
    ['But see Hale, supra, n. 4.', 'We reverse.'],
    ['Lind, A., & Roe, J. (2021). Engines. Kiel: Nordverlag.'],
    ['K. Lind and J. Roe, Engines. Kiel: Nordverlag, 2021.'],
    // No reference: a sentence with a year in brackets.
    ['Lind, A. Roe and others sailed (2021).', 'The engine failed.'],
    ['K. Lind and J. Roe, engineers, came to Kiel.', 'They left in 2021.'],
    ['They were off.', 'IV drips were brought.'],
  ]);
  check('de', [
    ['Niemand wurde verletzt.[Anm. 2]', 'Der Staat zahlte.'],
    ['Lies 1. Kön. 9,26 und Spr. 30,19.', 'Amen.'],
  ]);
  check('es', [['Vid. STS 45/2019, t. IV.', 'No pagó.']]);
  check('it', [['Cfr. fig. 12, tav. IV.', 'Nacque il 5 genn. 1940 a Lecce.', 'Abita al n. 5, int. 3.']]);
  check('cs', [['V 1. pol. 20. stol. zde byl trh.', 'Dnes ne.']]);
  check('nl', [['De rb. Den Haag wees het af.', 'Hij was boos.']]);
  check('ru', [
    ['Он родился в с. Лух.', 'Потом жил в д. Малой.', 'См. с. 12.', 'Там всё есть, и т. д.', 'Иванов ушёл.'],
  ]);
  check('el', [['Ο αν. καθ. Π. Λιντ μίλησε.', 'Κανείς δεν άκουγε.']]);
});

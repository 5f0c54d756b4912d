import { describe, expect, it } from 'vitest';
import { findingsOf } from './annotatedSet.js';

const factsOf = (language: string, ...texts: string[]): string[] =>
  findingsOf(texts, [language])
    .filter(({ severity }) => severity === 'fact')
    .map(({ readings }) => readings.map(({ text }) => text).join(' | '));

const said: readonly (readonly [language: string, words: string, office: string, name: string])[] = [
  [
    'fr',
    '« Rien ne désigne à ce stade un geste volontaire », a déclaré …',
    'la procureure de Valmont, Ada Brossard',
    'Ada Brossard',
  ],
  [
    'fr',
    '« Rien ne désigne à ce stade un geste volontaire », a indiqué …',
    'la ministre de la Santé, Ada Brossard',
    'Ada Brossard',
  ],
  ['fr', '« Rien ne désigne à ce stade un geste volontaire », a dit …', 'le procureur du Mans, Luc Petit', 'Luc Petit'],
  [
    'de',
    '„Nichts deutet zurzeit auf eine Brandstiftung hin“, sagte …',
    'die Staatsanwältin von Valmont, Ada Brossard',
    'Ada Brossard',
  ],
  [
    'es',
    '«Nada apunta por ahora a un incendio provocado», dijo …',
    'la fiscal de Valmont, Ada Brossard',
    'Ada Brossard',
  ],
  ['en', '“Nothing points to arson at this stage,” said …', 'the prosecutor of Valmont, Ada Brossard', 'Ada Brossard'],
];

describe('who speaks', () => {
  it.each(said)('is not the place of an office (%s: %s %s)', (language, words, office, name) => {
    const [one, other] = [office, name].map((speaker) => `${words.replace('…', speaker)}.`);
    expect(factsOf(language, one, other)).toEqual([]);
  });

  it.each(said)('is another where two are named (%s: %s %s)', (language, words, _, name) => {
    const [one, other] = [name, 'Nora Belka'].map((speaker) => `${words.replace('…', speaker)}.`);
    expect(factsOf(language, one, other)).toEqual([`${name} | Nora Belka`]);
  });
});

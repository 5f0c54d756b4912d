import { describe, expect, it } from 'vitest';
import { isIndirect } from '../../../../src/engine/claims/indirectSpeech.js';
import { findingsOf } from './annotatedSet.js';

const quotationsOf = (texts: readonly string[], language: string): string[] =>
  findingsOf(texts, [language])
    .filter(({ kind }) => kind === 'quotation')
    .map(({ relation }) => relation);

describe('a quotation that another source tells as reported speech', () => {
  it.each([
    [
      'en',
      '“We will not leave the city until the last prisoner is free,” the mayor Ada Lind said.',
      'The mayor Ada Lind said that they would not leave the city until the last prisoner was free.',
    ],
    [
      'en',
      '“I have never taken money from the port company,” Jo Roe told reporters.',
      'Jo Roe told reporters he had never taken money from the port company.',
    ],
    [
      'en',
      '“The last prisoner is free and safe at home,” the mayor Ada Lind said.',
      'The mayor Ada Lind said that the last prisoner is free and safe at home.',
    ],
    [
      'de',
      '„Wir werden die Stadt nicht verlassen, bevor der letzte Gefangene frei ist“, sagte die Bürgermeisterin Ada Lind.',
      'Die Bürgermeisterin Ada Lind sagte, sie würden die Stadt nicht verlassen, bevor der letzte Gefangene frei sei.',
    ],
    [
      'de',
      '„Ich habe niemals Geld von der Hafenfirma genommen“, sagte Jo Roe.',
      'Er habe niemals Geld von der Hafenfirma genommen, so Jo Roe.',
    ],
    [
      'es',
      '«No abandonaremos la ciudad hasta que el último prisionero esté libre», dijo la alcaldesa Ada Lind.',
      'La alcaldesa Ada Lind dijo que no abandonarían la ciudad hasta que el último prisionero estuviera libre.',
    ],
    [
      'fr',
      '« Nous ne quitterons pas la ville avant que le dernier prisonnier soit libre », a déclaré la maire Ada Lind.',
      'La maire Ada Lind a déclaré qu’ils ne quitteraient pas la ville avant que le dernier prisonnier soit libre.',
    ],
    [
      'uk',
      '«Ми не залишимо місто, доки останній полонений не буде вільний», — сказала мер Ада Лінд.',
      'Мер Ада Лінд сказала, що вони не залишать місто, доки останній полонений не буде вільний.',
    ],
    [
      'ru',
      '«Мы не покинем город, пока последний пленный не будет свободен», — сказала мэр Ада Линд.',
      'Мэр Ада Линд сказала, что они не покинут город, пока последний пленный не будет свободен.',
    ],
  ])('is indirect there, and not lost (%s: %s)', (language, direct, indirect) => {
    expect(quotationsOf([direct, indirect], language)).toEqual(['indirect']);
    expect(quotationsOf([indirect, direct], language)).toEqual(['indirect']);
  });

  it.each([
    ['en', 'We will not leave the city until the last prisoner is free, the mayor Ada Lind said.'],
    ['en', 'The mayor Ada Lind said: We will not leave the city until the last prisoner is free.'],
  ])('is not where only the marks were lost (%s: %s)', (language, lost) => {
    const direct = '“We will not leave the city until the last prisoner is free,” the mayor Ada Lind said.';
    expect(quotationsOf([direct, lost], language)).toEqual([]);
  });

  it.each([
    ['The last prisoner left the city on Monday, and the mayor Ada Lind said nothing of it.'],
    ['They would not leave the city until the last prisoner was free.'],
  ])('is not in what tells the same by itself, or something else (%s)', (sentence) => {
    const direct = '“We will not leave the city until the last prisoner is free,” the mayor Ada Lind said.';
    expect(quotationsOf([direct, sentence], 'en')).not.toContain('indirect');
  });

  it('is not by a word of saying that is its own', () => {
    const own = 'My father said the ship would never sink';
    expect(isIndirect('My father said the ship would never, ever sink', own, 'en')).toBe(false);
    expect(isIndirect('Lind told us her father said the ship would never, ever sink', own, 'en')).toBe(true);
  });

  it('leaves the source that tells it out of those that are silent', () => {
    const texts = [
      '“We will not leave the city until the last prisoner is free,” the mayor Ada Lind said.',
      'The mayor Ada Lind said that they would not leave the city until the last prisoner was free.',
      'A whale was seen off the coast of Lunmouth.',
    ];
    const [finding] = findingsOf(texts, ['en']).filter(({ kind }) => kind === 'quotation');
    expect(finding.readings.map(({ sides }) => sides.map(({ source }) => source))).toEqual([[0], [1]]);
    expect(finding.silent).toEqual([2]);
  });
});

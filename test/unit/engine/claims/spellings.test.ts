import { describe, expect, it } from 'vitest';
import { nameVariants } from '../../../../src/engine/claims/nameVariants.js';
import { word } from '../../../hostile/make.js';
import { findingsOf } from './annotatedSet.js';

const namesOf = (language: string, ...texts: string[]): string[] =>
  findingsOf(texts, [language])
    .filter(({ kind, relation }) => kind === 'name' && relation !== 'onlyHere')
    .map(({ relation, readings }) => `${relation}: ${readings.map(({ text }) => text).join(' | ')}`);

describe('a person in two spellings', () => {
  it.each([
    [
      'uk',
      'ДСНС Олег Вербицький повідомив, що пожежу загасили вночі.',
      'ДСНС Олег Вербіцкий повідомив, що пожежу загасили вночі.',
      'variant: Олег Вербицький | Олег Вербіцкий',
    ],
    [
      'en',
      'FBI Director Ray Marlow said the case was closed after two years.',
      'Ray Marlowe, the director of the FBI, said the case was closed after two years.',
      'variant: Ray Marlow | Ray Marlowe',
    ],
    [
      'en',
      'Harwell Group CEO Jens Haldorsen said the talks would go on.',
      'Jens Haldorson of the Harwell Group said the talks would go on.',
      'variant: Jens Haldorsen | Jens Haldorson',
    ],
    [
      'en',
      'Mayor Paula Renn said the bridge would reopen on Monday.',
      'Mayor Paula Wren said the bridge would reopen on Monday.',
      'variant: Paula Renn | Paula Wren',
    ],
    [
      'en',
      'Mayor Ray Marlow said the bridge would reopen on Monday.',
      'Mayor Ray Malrow said the bridge would reopen on Monday.',
      'variant: Ray Marlow | Ray Malrow',
    ],
    [
      'en',
      'Mayor Lind said the bridge would reopen on Monday.',
      'Mayor Lund said the bridge would reopen on Monday.',
      'variant: Lind | Lund',
    ],
  ])('in %s, beside letters, an office or a first name: %s', (language, one, other, finding) => {
    expect(namesOf(language, one, other)).toEqual([finding]);
  });

  it('is told once, and not again by the surname', () => {
    const text = (name: string): string =>
      `Paula ${name} was at the bridge. ${name} said it would reopen on Monday after the work.`;
    expect(namesOf('en', text('Renn'), text('Wren'))).toEqual(['variant: Paula Renn | Paula Wren']);
  });

  it.each([
    ['two people of one source', 'Mayor Lind and Mayor Lund met.', 'Mayor Lind met.'],
    ['two offices', 'Mayor Lind opened the new bridge on Monday.', 'Senator Lund opened the new bridge on Monday.'],
    ['two names', 'Mayor Lind opened the new bridge on Monday.', 'Mayor Roe opened the new bridge on Monday.'],
  ])('is not %s', (_, one, other) => {
    const variants = namesOf('en', one, other).filter((each) => each.startsWith('variant'));
    expect(variants).toEqual([]);
  });
});

describe('a bound in two systems of measure', () => {
  const facts = (one: string, other: string): string[] =>
    findingsOf([`Debris was found ${one} from the plant.`, `Debris was found ${other} from the plant.`], ['en']).map(
      ({ severity, relation }) => `${severity} ${relation}`,
    );

  it.each([
    ['up to 5 miles', 'up to 8 km'],
    ['more than 12 miles', 'more than 19 kilometres'],
  ])('is rounded: %s, %s', (one, other) => {
    expect(facts(one, other)).toEqual(['wording approximate']);
  });

  it.each([
    ['up to 5 miles', 'up to 12 km', 'fact differs'],
    ['up to 8 km', 'up to 9 km', 'fact differs'],
  ])('is another: %s, %s', (one, other, finding) => {
    expect(facts(one, other)).toEqual([finding]);
  });
});

describe('spellings of a name', () => {
  it('are looked for among names that have something in common', () => {
    const names = Array.from({ length: 2_000 }, (_, i) => {
      const part = word(100_000 + i * 37);
      const name = { parts: [part], key: part, maybe: false, acronym: false };
      return { name, side: { source: i % 2, start: 0, end: 1 } };
    });
    const start = process.cpuUsage().user;
    expect(nameVariants(names, ['x', 'y'])).toEqual([]);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(300);
  });
});

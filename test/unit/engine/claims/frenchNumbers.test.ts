import { describe, expect, it } from 'vitest';
import { factsOf } from './annotatedSet.js';

const evacuated = (number: string): string => `${number} personnes ont été évacuées du village de Saint-Lun vendredi.`;
const facts = (one: string, other: string): readonly string[] => factsOf('fr', evacuated(one), evacuated(other));

describe('French numbers that are counted by twenties', () => {
  it.each([
    ['Quatre-vingts', '80'],
    ['Quatre-vingt-un', '81'],
    ['Quatre-vingt-dix-sept', '97'],
    ['Trente et un', '31'],
    ['Soixante-dix', '70'],
    ['Soixante et onze', '71'],
    ['Soixante-quinze', '75'],
    ['Deux cent quatre-vingt-dix', '290'],
  ])('%s is %s', (words, digits) => expect(facts(words, digits)).toEqual([]));

  it.each([
    ['Quatre-vingt-dix', 'Quatre-vingts', 'number: Quatre-vingt-dix | Quatre-vingts'],
    ['Soixante-quinze', '85', 'number: Soixante-quinze | 85'],
    ['Soixante-douze', 'Soixante-deux', 'number: Soixante-douze | Soixante-deux'],
  ])('%s is not %s', (one, other, fact) => expect(facts(one, other)).toEqual([fact]));
});

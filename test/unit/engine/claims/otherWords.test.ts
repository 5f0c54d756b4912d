import { describe, expect, it } from 'vitest';
import { factsOf } from './annotatedSet.js';

describe('told in other words', () => {
  it.each([
    [
      'a number that follows a common one',
      'Warm water could cut the brooding time of the animals from eight years to two, she said.',
      'That could shorten the brooding time of the animals from eight years to three, says the author.',
      'number: two | three',
    ],
    [
      'digits that changed places, of a span of time',
      'Ada Lund finished in 41 minutes 22.6 seconds, 18.4 seconds ahead of Lea Brandt from Norland.',
      'The skier Ada Lund crossed the line after 41:22.6, beating Lea Brandt from Norland by 14.8 seconds.',
      'number: 18.4 seconds | 14.8 seconds',
    ],
  ])('%s is a fact', (_, one, other, told) => expect(factsOf('en', one, other)).toEqual([told]));

  it.each([
    [
      'a place and who is there',
      'A court in Norwick sentenced former police captain Luc Hale to nine years in prison for selling confidential files to drug dealers.',
      'A former police captain in Lunmouth was jailed for nine years for selling confidential files to drug dealers.',
    ],
    [
      'two numbers that are left, of other things',
      'The team of 14 scientists made 18 dives and found four nurseries near the coast.',
      'The team of 14 scientists found four nurseries near the coast, where the water has 12 degrees.',
    ],
  ])('%s is none', (_, one, other) => expect(factsOf('en', one, other)).toEqual([]));
});

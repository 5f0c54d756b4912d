import { describe, expect, it } from 'vitest';
import { factsOf, findingsOf } from './annotatedSet.js';

const paid = (sum: string): string => `The company paid ${sum} for the site in Lunmouth.`;

describe('a sum of money', () => {
  it.each([
    ['£3m', '$3m'],
    ['£3m', 'A$3m'],
    ['A$3m', 'US$3m'],
    ['NZ$3m', 'HK$3m'],
    ['US $3m', 'HK $3m'],
    ['$3m', 'A$4m'],
  ])('differs by its currency or its figure (%s, %s)', (one, other) => {
    expect(factsOf('en', paid(one), paid(other))).toEqual([`number: ${one} | ${other}`]);
  });

  it.each([
    ['A$3m', '$3m'],
    ['US$3m', '$3m'],
    ['USD 3m', '$3m'],
    ['NZ$3m', 'three million dollars'],
    ['US $3m', 'US$3m'],
  ])('is one where its dollars are nobody’s (%s, %s)', (one, same) => {
    expect(factsOf('en', paid(one), paid(same))).toEqual([]);
  });
});

it.each([
  ['es', 'La ministra … que el puente permanecerá cerrado.', 'dijo', 'advirtió'],
  ['en', 'The minister … that the bridge would stay closed.', 'said', 'warned'],
  ['de', 'Die Ministerin …, dass die Brücke gesperrt bleibt.', 'sagte', 'warnte'],
  ['fr', 'La ministre … que le pont restera fermé.', 'dit', 'avertit'],
  ['uk', 'Міністерка …, що міст залишиться закритим.', 'сказала', 'попередила'],
])('takes a warning for a word of saying (%s)', (language, sentence, one, other) => {
  expect(findingsOf([sentence.replace('…', one), sentence.replace('…', other)], [language])).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { withoutElision } from '../../../../src/engine/languages/elision.js';
import { wordsOf } from '../../../../src/engine/text/words.js';

const read = (text: string, language: string): string[] =>
  wordsOf(text, language).map((word) => {
    const { start, end, fold } = withoutElision(word, text, language);
    return `${text.slice(start, end)}=${fold}`;
  });

describe('words without what they swallowed', () => {
  it.each([
    ["l'homme", 'fr', ['homme=homme']],
    ['Qu’elle', 'fr', ['elle=elle']],
    ['l’œuvre', 'fr', ['œuvre=oeuvre']],
    ["puisqu'il", 'fr', ["puisqu'il=puisquil"]],
    ["aujourd'hui", 'fr', ["aujourd'hui=aujourdhui"]],
    ["dell'arte", 'it', ['arte=arte']],
    ["l'homme", 'de', ["l'homme=lhomme"]],
  ])('%s in %s is %j', (text, language, expected) => {
    expect(read(text, language)).toEqual(expected);
  });
});

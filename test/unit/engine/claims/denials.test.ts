import { describe, expect, it } from 'vitest';
import { findingsOf, toldOf } from './annotatedSet.js';

const told = (language: string, ...texts: string[]): string[] => findingsOf(texts, [language]).map(toldOf);

describe('a denied clause', () => {
  it.each([
    [
      'en',
      'The mayor denied that the school would close before the summer.',
      'The mayor said that the school would close before the summer.',
      'denied | said',
    ],
    [
      'en',
      'The mayor denied that the school would close before the summer.',
      '"The school will close before the summer," the mayor said.',
      'denied | said',
    ],
    [
      'en',
      'The mayor denied the school would close before the summer.',
      'The school will close before the summer, said the mayor.',
      'denied | said',
    ],
    [
      'en',
      'The company rejected claims that the plant leaked oil into the river.',
      'Oil leaked from the plant into the river, the company said.',
      'rejected | said',
    ],
    [
      'en',
      'Ada Lind denied having taken the money from the fund in May.',
      'Lind said she had taken the money from the fund in May.',
      'denied | said',
    ],
    [
      'de',
      'Die Bürgermeisterin bestritt, dass die Schule vor dem Sommer schließt.',
      'Die Schule schließt vor dem Sommer, sagte die Bürgermeisterin.',
      'bestritt | sagte',
    ],
    [
      'es',
      'La alcaldesa negó que la escuela cierre antes del verano.',
      'La alcaldesa dijo que la escuela cierra antes del verano.',
      'negó | dijo',
    ],
    [
      'uk',
      'Мер заперечив, що школу закриють до початку літа.',
      'Мер сказав, що школу закриють до початку літа.',
      'заперечив | сказав',
    ],
    [
      'ru',
      'Мэр отрицал, что школу закроют до начала лета.',
      'Мэр сказал, что школу закроют до начала лета.',
      'отрицал | сказал',
    ],
  ])('in %s is another fact where the same person says it is so: %s', (language, one, other, words) => {
    expect(told(language, one, other)).toEqual([`negation (fact) ${words}`]);
    expect(told(language, other, one)).toEqual([`negation (fact) ${words.split(' | ').reverse().join(' | ')}`]);
  });

  it.each([
    [
      'en',
      'The mayor denied that the school would close before the summer.',
      'The mayor said the school would not close before the summer.',
    ],
    [
      'en',
      'The company rejected claims that the plant leaked oil into the river.',
      'No oil leaked from the plant into the river, the company said.',
    ],
    ['en', 'The minister denied having taken the money.', 'The minister said he had not taken the money.'],
    [
      'en',
      'The council rejected a plan that would close the school before the summer.',
      'The council said a plan would close the school before the summer.',
    ],
    [
      'en',
      'Lund Shipping rejected claims that its tanker had leaked oil into the bay.',
      'Fishermen say the tanker of Lund Shipping leaked oil into the bay.',
    ],
    [
      'en',
      'The minister denied that prices had risen in the second quarter.',
      'Prices fell in the second quarter, the minister said.',
    ],
    [
      'de',
      'Die Bürgermeisterin bestritt, dass die Schule vor dem Sommer schließt.',
      'Die Bürgermeisterin sagte, dass die Schule vor dem Sommer nicht schließt.',
    ],
  ])('in %s is no other fact where nobody says it is so: %s', (language, one, other) => {
    expect(told(language, one, other).filter((each) => each.includes('(fact)'))).toEqual([]);
  });

  it('is told with less care where it is told by nobody', () => {
    const texts = [
      'Ada Lind denied that she had taken the money from the fund in May.',
      'Lind took the money from the fund in May.',
    ];
    expect(told('en', ...texts)).toEqual(['attribution (attribution) denied | money from the fund in May']);
  });

  it('has its verb in the past where it is reported', () => {
    const texts = [
      'The school would close before the summer, the mayor said on Monday.',
      'The mayor said the school would close before the summer.',
      'The mayor said on Monday: "The school will close before the summer."',
    ];
    expect(told('en', texts[1], texts[2]).filter((each) => each.startsWith('attribution'))).toEqual([]);
  });
});

describe('words that somebody says twice in one source', () => {
  const twice = (second: string): string =>
    `The harbour master spoke to reporters in the morning.\n\n"The ship had no pilot on board when it hit the pier," said Jonas Kell.\n\nDivers looked for the anchor.\n\n"${second}" Kell said.`;
  const other = 'The harbour master spoke to reporters in the morning.';

  it('are another fact where they deny themselves', () => {
    expect(told('en', twice('The ship had a pilot on board when it hit the pier,'), other)).toEqual([
      expect.stringMatching(/^quotation \(fact\) The ship had no pilot/),
    ]);
  });

  it('are other words where they do not', () => {
    expect(told('en', twice('There was no pilot on board of the ship when it hit the pier,'), other)).toEqual([
      expect.stringMatching(/^quotation \(attribution\) The ship had no pilot/),
    ]);
  });

  it('are nothing where they are names that nobody says', () => {
    const text =
      'Winners of the "2008 Young Designers Competition" and of the "2009 Harlow Interior Designers Competition" will be named on Saturday.';
    expect(told('en', text, text.replace('Saturday.', 'Saturday, they said.'))).not.toContainEqual(
      expect.stringContaining('(fact)'),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { findingsOf } from './annotatedSet.js';

/** The facts of sources that say one sentence each: who has which reading, and who is called silent. */
const told = (texts: readonly string[], languages: readonly string[] = ['en']): string[] =>
  findingsOf(texts, languages)
    .filter(({ severity }) => severity === 'fact')
    .map(({ readings, silent }) =>
      [
        readings
          .map(({ sides }) => sides.map(({ source, start, end }) => `${source} ${texts[source].slice(start, end)}`))
          .map((sides) => sides.join(' = '))
          .join(' | '),
        ...(silent.length > 0 ? [`silent ${silent.join()}`] : []),
      ].join(', '),
    );

describe('of several sources', () => {
  it('those are one reading that say the same in another unit or form', () => {
    expect(
      told([
        'The ferry caught fire nine miles off the coast of Kell.',
        'The ferry caught fire 14 kilometres off the coast of Kell.',
        'The ferry caught fire nine kilometres off the coast of Kell.',
      ]),
    ).toEqual(['0 nine miles = 1 14 kilometres | 2 nine kilometres']);
    expect(
      told([
        'One in five of the patients had a fever, the clinic said.',
        '20 per cent of the patients had a fever, the clinic said.',
        'One in two of the patients had a fever, the clinic said.',
      ]),
    ).toEqual(['0 One in five = 1 20 per cent | 2 One in two']);
  });

  it('those are one reading that the third says the opposite of', () => {
    expect(
      told([
        'Support for the mayor among women fell seven points in May.',
        'Support for the mayor among women dropped seven points in May.',
        'Support for the mayor among women rose seven points in May.',
      ]),
    ).toEqual(['0 fell = 1 dropped | 2 rose']);
  });

  it('those are apart that have three numbers', () => {
    expect(
      told([
        'The mayor has the support of 41 per cent of the voters.',
        'The mayor has the support of 43 per cent of the voters.',
        'The mayor has the support of 47 per cent of the voters.',
      ]),
    ).toEqual(['0 41 per cent | 1 43 per cent | 2 47 per cent']);
  });

  it('none is called silent that has a reading anywhere, in other words or figures, or may have it in another language', () => {
    const [one, two] = [
      'The composer Viktor Lorm died on Sunday, aged 87.',
      'The composer Viktor Lorm died on Sunday, aged 78.',
    ];
    expect(told([one, two, 'A street in Lunmouth has the name of Lorm.'])).toEqual(['0 87 | 1 78, silent 2']);
    const [half, third] = ['Half of the gas will go to Munich.', 'A third of the gas will go to Munich.'];
    expect(told([half, third, 'The pipeline is meant for Munich, which takes 33 per cent.'])).toEqual([
      '0 Half | 1 A third = 2 33 per cent',
    ]);
    const german = 'Marta Ek sagte in Rom, die Leitung nach Süden sei ein Fehler.';
    expect(told([half, third, german], ['en', 'en', 'de'])).toEqual(['0 Half | 1 A third']);
  });

  it('none is called silent on whether something is so that has the statement in other words', () => {
    const articles = (third: string): string[] =>
      [
        'Die Standgebühren werden für die Dauer der Bauarbeiten nicht gesenkt.',
        'Die Standgebühren würden für die Dauer der Bauarbeiten um die Hälfte gesenkt.',
        third,
      ].map((sentence) => `Der Wochenmarkt zieht im April an den Hafen um.\n\n${sentence}`);
    expect(told(articles('Die Standgebühren werden halbiert.'), ['de'])).toEqual(['0 nicht gesenkt | 1 gesenkt']);
    expect(told(articles(''), ['de'])).toEqual(['0 nicht gesenkt | 1 gesenkt, silent 2']);
  });

  it('what another of its numbers is near to is not given to it', () => {
    const [all, some] = ['The company will cut about 600 jobs.', 'The company will cut about 60 jobs.'];
    expect(told([all, some, 'The company of Greg Lind, 61, may cut jobs.'])).toEqual([
      '0 about 600 | 1 about 60, silent 2',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { factsOf } from './annotatedSet.js';

/** A row of figures with their owners, the same in another order or wording, and one with exchanged figures. */
const rows: readonly (readonly [language: string, one: string, same: string, exchanged: string])[] = [
  [
    'en',
    'The council counted votes on Tuesday: Halden 41, Brodie 37.',
    'The council counted votes on Tuesday: 37 for Brodie, 41 for Halden.',
    'The council counted votes on Tuesday: 37 for Halden, 41 for Brodie.',
  ],
  [
    'en',
    'There were 41 votes for Halden and 37 for Brodie.',
    'Brodie got 37 votes, Halden 41.',
    'Brodie got 41 votes, Halden 37.',
  ],
  [
    'en',
    'New stores by region: Halden 41, Brodie 37, Kell 12.',
    'It opened 41 stores in Halden, 37 in Brodie and a dozen in Kell.',
    'There were 37 new stores in Halden, 41 in Brodie and 12 in Kell.',
  ],
  [
    'de',
    'Halden hat nun 41 Punkte, Brodie 37.',
    'Brodie hat nun 37 Punkte, Halden 41.',
    'Nach dem Sieg hat Halden 37 Punkte und Brodie 41.',
  ],
  [
    'es',
    'El Halden tiene ahora 41 puntos y el Brodie, 37.',
    'El Brodie suma 37 puntos y el Halden 41.',
    'El Halden tiene 37 puntos y el Brodie 41.',
  ],
  [
    'fr',
    'Halden a obtenu 41 voix et Brodie 37.',
    'Brodie a obtenu 37 voix et Halden 41.',
    'Brodie a obtenu 41 voix et Halden 37.',
  ],
  ['uk', 'Галден має 41 очко, Броді 37.', 'Броді має 37 очок, Галден 41.', 'Броді має 41 очко, Галден 37.'],
];

describe('figures in a row', () => {
  it.each(rows)('belong to one owner in any order (%s: %s)', (language, one, same) => {
    expect(factsOf(language, one, same)).toEqual([]);
  });

  it.each(rows)('differ where they are exchanged (%s: %s)', (language, one, _, exchanged) => {
    expect(factsOf(language, one, exchanged)).toEqual(['number: 41 | 37', 'number: 37 | 41']);
  });

  it('are told apart one by one', () => {
    const one = 'New stores by region: Halden 41, Brodie 37, Kell 12.';
    const other = 'It opened 41 stores in Halden, 39 in Brodie and a dozen in Kell.';
    expect(factsOf('en', one, other)).toEqual(['number: 37 | 39']);
  });

  it('are no row where another clause begins between a name and a number', () => {
    const [one, other] = [
      'Smith killed 12 people in Norwick and 37 were hurt.',
      'In Norwick 12 people were killed by Smith and 37 hurt.',
    ];
    expect(factsOf('en', one, other)).toEqual([]);
  });
});

it('takes no word of saying for the name of who says it', () => {
  const [one, other] = ['so Haldens Trainer Dirk Pohl', 'sagte Kern'].map(
    (speaker) => `"Wir haben heute verdient gewonnen", ${speaker}.`,
  );
  expect(factsOf('de', one, other).filter((fact) => fact.startsWith('name'))).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { findingsOf } from './annotatedSet.js';

const numbersOf = (language: string, ...texts: string[]): string[] =>
  findingsOf(texts, [language])
    .filter(({ kind }) => kind === 'number')
    .map(({ severity, readings }) => `${severity}: ${readings.map(({ text }) => text).join(' | ')}`);

describe('the outcome of a vote', () => {
  it.each([
    ['en', 'The council adopted the plan for the wall …', 'by nine votes to four', '9-4', 'by eight votes to five'],
    ['en', 'The council adopted the plan for the wall …', '9-4', 'with nine in favour and four against', '8-5'],
    ['de', 'Der Rat nahm den Plan für die Mauer … an', 'mit neun zu vier Stimmen', 'mit 9 gegen 4 Stimmen', 'mit acht gegen fünf Stimmen'], // prettier-ignore
    ['es', 'El pleno aprobó el plan del muro …', 'por nueve votos a favor y cuatro en contra', 'por 9 votos contra 4', 'por ocho votos a cinco'], // prettier-ignore
    ['fr', 'Le conseil a adopté le plan du mur …', 'par neuf voix contre quatre', 'par 9 voix contre 4', 'par huit voix contre cinq'], // prettier-ignore
    ['uk', 'Рада ухвалила план нової стіни …', 'дев’ятьма голосами проти чотирьох', '9 голосами проти 4', '8 голосами проти 5'], // prettier-ignore
    ['ru', 'Совет утвердил план новой стены …', 'девятью голосами против четырёх', '9 голосами против 4', '8 голосами против 5'], // prettier-ignore
  ])('is one value in %s: %s %s, %s; not %s', (language, frame, one, same, other) => {
    const said = (outcome: string): string => `${frame.replace('…', outcome)}.`;
    expect(numbersOf(language, said(one), said(same))).toEqual([]);
    expect(numbersOf(language, said(one), said(other)).filter((each) => each.startsWith('fact: '))).toHaveLength(1);
  });

  it('may be told from the other side', () => {
    const [one, other] = ['The amendment of the plan for the wall failed, 5-8.', 'The amendment of the plan for the wall failed by eight votes to five.']; // prettier-ignore
    expect(numbersOf('en', one, other)).toEqual(['wording: 5-8 | eight votes to five']);
  });

  it('needs its words: other numbers stay what they are', () => {
    const [one, other] = ['The price rose from nine to forty crowns in a year.', 'The price rose from nine to fifty crowns in a year.']; // prettier-ignore
    expect(numbersOf('en', one, other)).toEqual(['fact: forty | fifty']);
  });
});

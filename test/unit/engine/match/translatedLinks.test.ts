import { describe, expect, it } from 'vitest';
import { matchTexts } from '../../support/articles.js';

const surelyTold = [
  [
    'The council of Wexcombe has closed the Marrow Bridge until 14 April.',
    'Der Rat von Wexcombe hat die Marrow Bridge bis zum 14. April gesperrt.',
  ],
  [
    'Engineers led by Odile Brandauer found 37 cracks in its piers.',
    'Ingenieure um Odile Brandauer fanden 37 Risse in den Pfeilern.',
  ],
  [
    'About 2,400 people use it each day, said Mayor Tilda Osgood.',
    'Etwa 2400 Menschen nutzen sie jeden Tag, sagte die Bürgermeisterin Tilda Osgood.',
  ],
];
/** All that they share is the name of a town. */
const hardlyTold = [
  'The crew of the ferry was told on Sunday that it would carry them to Lunmouth, which takes an hour.',
  'Am Sonntag erfuhr die Mannschaft der Fähre, dass sie die Leute nach Lunmouth bringen soll, eine Stunde weit.',
];
const others = [
  ['The last of the paint had been put on long ago.', 'Im Herbst hätte man ohnehin gestrichen.'],
  ['Nobody knows yet who is going to pay.', 'Ein neues Schild soll die Autofahrer warnen.'],
];

function matched(pairs: readonly (readonly string[])[], minimum?: number) {
  const [a, b] = [0, 1].map((side) => pairs.map((pair) => pair[side]).join('\n\n'));
  return matchTexts(a, b, minimum).matches;
}

describe('a sentence that shares little with one in another language', () => {
  it('is matched where others of the two articles surely are', () => {
    const found = matched([...surelyTold, hardlyTold, ...others]).find(({ a }) => a[0] === 3);
    expect(found).toMatchObject({ a: [3], b: [3], kind: 'translation' });
  });

  it('is none where one other alone is', () => {
    const found = matched([surelyTold[0], hardlyTold, ...others], 0.01);
    expect(found.find(({ a }) => a[0] === 1)?.confidence ?? 0).toBeLessThan(0.45);
    expect(found[0].confidence).toBeGreaterThan(0.9);
  });
});

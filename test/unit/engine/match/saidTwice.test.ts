import { describe, expect, it } from 'vitest';
import { matchTexts } from '../../support/articles.js';

/** The links of two texts of one paragraph a line, as "a-b", with the numbers of the paragraphs. */
function linksOf(a: readonly string[], b: readonly string[]): string[] {
  return matchTexts(a.join('\n\n'), b.join('\n\n'))
    .matches.flatMap((match) => match.a.flatMap((i) => match.b.map((j) => `${i}-${j}`)))
    .sort();
}

describe('what a text says twice', () => {
  const title = 'Harbour board says it will close the eastern lock before the winter';
  const lead =
    'The harbour board said it will close the eastern lock before the winter, after divers found cracks in both of its gates.';
  const rest = 'Seven coasters wait for a berth behind the old grain silo.';

  it('links a title that stands twice each time with the title and with the lead that say it', () => {
    expect(linksOf([title, lead, rest], [title, title, rest])).toEqual(['0-0', '0-1', '1-0', '1-1', '2-2']);
  });

  it('links no other sentence for a title that stands twice', () => {
    expect(linksOf([title, rest], [title, title, rest])).toEqual(['0-0', '0-1', '1-2']);
  });
});

describe('a quotation that both have, whatever its sentences are matched with', () => {
  const caption = 'Ines Abara: “Small locks are the lungs of a river town.”';
  const said = 'Ms Abara told the paper that “small locks are the lungs of a river town.”';
  const others = [
    'The town council voted on Monday to keep the eastern lock open for two more years.',
    'Repairs will cost nearly nine million crowns, a third of it paid by the shippers.',
  ];

  it('links it each time', () => {
    const [a, b] = [
      [caption, ...others, said],
      [caption, ...others, said.replace('Ms Abara', 'She')],
    ];
    expect(linksOf(a, b)).toEqual(['0-0', '0-3', '1-1', '2-2', '3-0', '3-3']);
  });

  it('links no sentences that share a few quoted words', () => {
    const [a, b] = [
      [
        caption,
        ...others,
        'Ms Abara called the plan “the lungs of a river” and went on to speak about cranes and dredgers.',
      ],
      [
        caption,
        ...others,
        'Ms Abara called the plan “the lungs of a river” before she turned to questions from fishermen.',
      ],
    ];
    expect(linksOf(a, b)).toEqual(['0-0', '1-1', '2-2', '3-3']);
  });
});

describe('a piece of a sentence that stands apart from its other pieces', () => {
  const whole =
    'Board engineers also believe the dyke is undergoing a slow but steady shift and letting in water, but warned that the sluice could give way at the next spring tide and could be lost if the wind turns.';
  const others = [
    'The mayor thanked the volunteers who filled sandbags through the night.',
    'Schools in both parishes stay shut until Thursday morning.',
    'A trawler rammed the old sluice in the fog on Friday, its owner said.',
    'Farmers moved three hundred cows to the high pastures before dark.',
  ];
  const pieces = [
    'The sluice could give way at the next spring tide, one of the engineers said.',
    'Engineers warned that it could be lost if the wind turns.',
  ];

  it('is linked where it has a long run of its words', () => {
    const apart =
      'The regional authority says that this dyke is undergoing a slow but steady shift and losing sand towards the sea, two senior officials told reporters on Tuesday evening.';
    expect(linksOf([...pieces, ...others, apart], [whole, ...others])).toContain('6-0');
  });

  it('is not where it has some of its words', () => {
    const other =
      'The regional authority says that the engineers who look after this dyke are too few for a steady watch of the side towards the sea, two senior officials told reporters on Tuesday evening.';
    expect(linksOf([...pieces, ...others, other], [whole, ...others])).not.toContain('6-0');
  });
});

describe('a piece of a sentence where both have other partners', () => {
  const others = [
    'The mayor thanked the volunteers who filled sandbags through the night.',
    'Schools in both parishes stay shut until Thursday morning.',
  ];
  const quotation = '“The gale did not reach the strength that was forecast,”';
  const whole = `${quotation} the weather service of the northern islands said in a note on Tuesday, adding that several ferries were leaving the outer harbours.`;
  const confirmed =
    'Although local officials confirmed that ferries were indeed leaving Skarvik and the outer harbour of Lund, they warned that the wind could turn again.';
  const short = `${quotation} it said in a note on Tuesday.`;

  it('is linked where six words in a row make up most of it', () => {
    const piece =
      'The weather service of the northern islands earlier said that ferries are leaving the harbour of Skarvik and the outer harbour of Lund.';
    expect(linksOf([whole, confirmed, ...others], [piece, short, ...others])).toEqual([
      '0-0',
      '0-1',
      '1-0',
      '2-2',
      '3-3',
    ]);
  });

  it('is not where they are little of it', () => {
    const other =
      'The weather service of the northern islands confirmed that its boats were indeed kept in Skarvik and the outer harbour of Lund, since the wind could turn again.';
    expect(linksOf([whole, confirmed, ...others], [other, short, ...others])).toEqual(['0-1', '1-0', '2-2', '3-3']);
  });
});

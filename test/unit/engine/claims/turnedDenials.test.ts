import { describe, expect, it } from 'vitest';
import { factsOf } from './annotatedSet.js';

describe('a denial in another order of the words', () => {
  it.each([
    [
      'en',
      'The fire chief said investigators had ruled out arson.',
      'Arson has not been ruled out, the fire chief said.',
      'ruled | not been ruled',
    ],
    [
      'en',
      'The council did not approve the budget on Monday, the clerk said.',
      'On Monday, the clerk said, the council approved the budget.',
      'not approve | approved',
    ],
    [
      'de',
      'Brandstiftung könne nicht ausgeschlossen werden, sagte ein Sprecher.',
      'Ein Sprecher sagte, Brandstiftung sei ausgeschlossen.',
      'nicht ausgeschlossen | ausgeschlossen',
    ],
  ])('is another fact (%s: %s)', (language, one, other, readings) => {
    expect(factsOf(language, one, other)).toEqual([`negation: ${readings}`]);
    expect(factsOf(language, other, one)).toHaveLength(1);
  });

  it.each([
    // Another word denies it there.
    ['The council did not approve the budget on Monday.', 'On Monday the council failed to approve the budget.'],
    ['The council did not approve the budget on Monday.', 'On Monday the council never approved the budget.'],
    // What is denied is something else.
    [
      'A passenger, and not the driver, stopped the tram on Monday, police said.',
      'On Monday, police said, a passenger stopped the tram.',
    ],
    // Too little in common to be one statement.
    ['The mayor did not resign on Monday, she said.', 'The head of the works resigned, the union said.'],
  ])('is none (%s)', (one, other) => {
    expect(factsOf('en', one, other)).toEqual([]);
  });
});

it('takes no whole for one of its parts', () => {
  const [whole, parts] = [
    'Six of the nine councillors voted for the new bridge.',
    'The new bridge was backed by six councillors; three voted against.',
  ];
  expect(factsOf('en', whole, parts)).toEqual([]);
  expect(factsOf('en', whole, whole.replace('nine', 'eight'))).toEqual(['number: nine | eight']);
});

it('knows what a court dismisses from what it upholds', () => {
  const ruled = (verb: string): string => `The court ${verb} the appeal of the widow on Monday.`;
  expect(factsOf('en', ruled('upheld'), ruled('dismissed'))).toEqual(['negation: upheld | dismissed']);
  expect(
    factsOf(
      'en',
      'The court upheld the verdict and dismissed the appeal.',
      'The court dismissed the appeal and upheld the verdict.',
    ),
  ).toEqual([]);
});

it.each([
  ['ru', 'Продажи … на 12 процентов.', 'выросли', 'снизились'],
  ['uk', 'Продажі … на 12 відсотків.', 'збільшилися', 'зменшилися'],
])('knows verbs of change in the plural (%s)', (language, frame, one, other) => {
  expect(factsOf(language, frame.replace('…', one), frame.replace('…', other))).toEqual([
    `negation: ${one} | ${other}`,
  ]);
});

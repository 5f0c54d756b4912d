import { expect, it } from 'vitest';
import { findingsOf } from './annotatedSet.js';

const quoted = '“Nobody here wants to see Mill Street under water a third time,” said Mayor Dana Orr';

it('a fact is told of the half of a sentence whose statement is grouped without it', () => {
  const texts = [
    `${quoted}, who had campaigned for the wall since the flood of February 2024 killed three people and damaged more than 600 homes.`,
    `${quoted}. The tower of the church was shut on Friday. The flood of February 2024 killed three people and damaged some 450 homes.`,
    `The council met at noon. ${quoted}. Then the vote was taken by all members.`,
    `${quoted}. Her deputy was ill that evening, and nobody spoke for him.`,
  ];
  const facts = findingsOf(texts, ['en']).filter(({ severity }) => severity === 'fact');
  expect(facts.map(({ readings }) => readings.map(({ text }) => text))).toEqual([['more than 600', 'some 450']]);
});

import { expect, it } from 'vitest';
import { spaceAfter } from '../../../../../src/engine/projections/edits/insertion.js';
import { isTakenBack, originsIn } from '../../../../../src/engine/projections/taking/provenance.js';
import { article } from '../../../support/engineParts.js';

const taken = (text: string) => ({ into: { file: 'draft.txt', sentences: [text] } });

it('a sentence that stands as it was taken is not also an edited one of a later taking', () => {
  const [first, later] = [taken('The ferry sails at noon today.'), taken('The ferry sails at noon on Friday.')];
  const draft = article('The ferry sails at noon today.', 'Nobody was there to see it.');
  expect([...originsIn(draft, [first, later])]).toEqual([[0, { taken: first, edited: false }]]);
});

it('a sentence that a corner bracket ends is parted by no space from the next', () => {
  expect(['「船は出た」', '『船』', '船は出た。', 'The ferry left.'].map(spaceAfter)).toEqual(['', '', '', ' ']);
});

it('wording is taken back once all that stood there before is back', () => {
  const take = { sentences: ['The ferry left at noon.'], before: ['It was late.', 'Nobody knew why.'] };
  expect(isTakenBack(article('It was late.', 'Nobody knew why.'), take)).toBe(true);
  expect(isTakenBack(article('It was late.'), take)).toBe(false);
});

import { expect, it } from 'vitest';
import { pairLinks } from '../../../../src/engine/projections/map/pairLinks.js';
import { storyMap } from '../../../../src/engine/projections/map/storyMap.js';
import { stepTo } from '../../../../src/views/map/mapKeys.js';
import { match, pair, source } from '../../support/engineParts.js';

const draft = source('draft', 'One.', 'Two.', 'Three.', 'Four.');
const other = source('other', 'Zero.', 'Two.', 'One.');
const alone = (at: number, sentence: number) => ({ places: [{ source: at, sentence }], sources: 1 });
const map = storyMap(
  [draft, other],
  [pairLinks(pair([match(0, 2, { kind: 'identical' })]), draft, other)],
  [0, 1, 2, 3].map((sentence) => alone(0, sentence)).concat([0, 1, 2].map((sentence) => alone(1, sentence))),
);
const step = (key: string, tick: number, column = 0, ctrlKey = false) =>
  stepTo({ key, ctrlKey }, { column, tick }, map, [0, 1], 2);

it('arrows walk through a column, and along a line to the next one', () => {
  expect(step('ArrowDown', 1)).toEqual({ column: 0, tick: 2 });
  expect(step('ArrowUp', 0)).toEqual({ column: 0, tick: 0 });
  expect(step('ArrowRight', 0)).toEqual({ column: 1, tick: 2 });
  expect(step('ArrowLeft', 2, 1)).toEqual({ column: 0, tick: 0 });
});

it('without a line they go across, to what there is', () => {
  expect(step('ArrowRight', 1)).toEqual({ column: 1, tick: 1 });
  expect(step('ArrowRight', 3)).toEqual({ column: 1, tick: 2 });
  expect(step('ArrowRight', 1, 1)).toEqual({ column: 1, tick: 1 });
});

it('pass a column of no sentences, and come back from it', () => {
  const empty = source('empty');
  const groups = [0, 1, 2, 3].map((sentence) => alone(0, sentence));
  const begun = storyMap([draft, empty], [pairLinks(pair([]), draft, empty)], groups);
  const stepIn = (key: string, column: number) =>
    stepTo({ key, ctrlKey: false }, { column, tick: 0 }, begun, [0, 1], 2);
  expect(stepIn('ArrowRight', 0)).toEqual({ column: 1, tick: 0 });
  expect(stepIn('ArrowDown', 1)).toEqual({ column: 1, tick: 0 });
  expect(stepIn('ArrowLeft', 1)).toEqual({ column: 0, tick: 0 });
});

it('go to the ends, and by pages', () => {
  expect(step('End', 0, 0, true)).toEqual({ column: 1, tick: 2 });
  expect(step('PageDown', 1)).toEqual({ column: 0, tick: 3 });
  expect(step('ArrowDown', 2, 1)).toEqual({ column: 1, tick: 2 });
  expect(step('Tab', 0)).toBeUndefined();
});

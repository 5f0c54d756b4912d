import { expect, it } from 'vitest';
import type { StoryMap } from '../../../src/engine/projections/map/storyMap.js';
import { mapOf, sentForm } from '../../../src/protocol/mapForm.js';

const tick = (sentence: number, text: string, statement: number) => ({
  sentence,
  text,
  line: sentence + 3,
  statement,
  alone: statement === 2,
});
const map: StoryMap = {
  columns: [
    {
      label: 'wire',
      published: '2026-03-12',
      ticks: [tick(0, 'The ferry stopped.', 0), tick(2, 'Nobody was hurt.', 1)],
    },
    { label: 'copy', ticks: [tick(1, 'Nobody was hurt.', 1), tick(4, 'toString', 2), tick(5, 'Nobody was hurt.', 1)] },
    { label: 'empty draft', ticks: [] },
  ],
  pairs: [
    { links: [1, 0, 100, 0], shares: [0.5, 0.3], standsTo: { relation: 'overlap', shuffled: false }, partial: false },
  ],
  families: [{ source: 0, depth: 0, first: true }],
};

it('a map that was sent is the map that was made, and a text that stands in several sources is sent once', () => {
  const sent = JSON.parse(JSON.stringify(sentForm(map))) as ReturnType<typeof sentForm>;
  expect(mapOf(sent)).toEqual(map);
  expect(sent.texts).toEqual(['The ferry stopped.', 'Nobody was hurt.', 'toString']);
});

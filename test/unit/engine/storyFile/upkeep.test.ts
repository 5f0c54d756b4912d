import { expect, it } from 'vitest';
import type { StoryFile } from '../../../../src/engine/storyFile/file.js';
import { readStoryText } from '../../../../src/engine/storyFile/text.js';
import { removeFiles, renameFiles } from '../../../../src/engine/storyFile/upkeep.js';

const text = JSON.stringify({
  base: 'draft.txt',
  relations: [
    { files: ['wire.txt', 'copy.txt'], note: 'a copy' },
    { files: ['wire.txt', 'brief.txt'], note: 'shortened' },
  ],
  taken: [
    {
      from: { file: 'wire.txt', label: 'Wire', text: ['It sank.'] },
      into: { file: 'draft.txt', text: ['It sank.'] },
      when: '2026-03-29T12:50',
    },
  ],
});
const read = (now: string): StoryFile => readStoryText(now, 0).story as StoryFile;

it('a relation goes with either of its files', () => {
  const rest = read(removeFiles(text, read(text), (file) => file === 'copy.txt'));
  expect(rest.relations.map(({ note }) => note)).toEqual(['shortened']);
});

it('what was taken follows the draft to its new name', () => {
  const renamed = read(renameFiles(text, read(text), (file) => (file === 'draft.txt' ? 'final.txt' : undefined)));
  expect([renamed.base, renamed.taken[0].into.file, renamed.taken[0].from.file]).toEqual([
    'final.txt',
    'final.txt',
    'wire.txt',
  ]);
});

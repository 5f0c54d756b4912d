import { describe, expect, it, vi } from 'vitest';
import { storyBeside } from '../../../../src/host/story/storyBeside.js';
import { article } from '../../support/engineParts.js';

/** What the story of a draft is beside files of some stories; a file's name begins with its story's. */
async function beside(draft: readonly string[], ...names: readonly string[]) {
  const text = (id: string) => ({ id, text: '', stamp: 1 });
  const related = vi.fn(async ({ id }: { id: string }, others: readonly { id: string }[]) =>
    others.flatMap((other) => (other.id[0] === id[0] ? other.id : [])),
  );
  const session = { parse: async () => [article(...draft)], related };
  const story = await storyBeside(session, text('draft'), names.map(text), new AbortController().signal);
  return { story, asked: related.mock.calls.length };
}

describe('the story of a draft that was only begun', () => {
  it('is that of the files beside it, where they are one', async () => {
    expect((await beside([], 'a1', 'b1', 'a2', 'c1', 'a3')).story).toEqual(['a1', 'a2', 'a3']);
    expect((await beside(['# A title alone', '@ By nobody'], 'a1', 'a2')).story).toEqual(['a1', 'a2']);
  });

  it('is so until the draft says more than its title and one sentence, another being typed', async () => {
    const begun = ['# A title alone', 'The lead is here. | Then it'];
    expect((await beside(begun.slice(0, 1), 'a1', 'a2')).story).toEqual(['a1', 'a2']);
    expect((await beside([begun[0], 'The lead is here.'], 'a1', 'a2')).story).toEqual(['a1', 'a2']);
    expect((await beside(begun, 'a1', 'a2')).story).toEqual(['a1', 'a2']);
    expect((await beside([begun[0], 'The lead is here. | Then it stopped.'], 'a1', 'a2')).story).toEqual([]);
  });

  it('is none where the files are several, or no story at all', async () => {
    expect((await beside([], 'a1', 'a2', 'b1', 'b2')).story).toEqual([]);
    expect((await beside([], 'a1', 'b1', 'c1')).story).toEqual([]);
  });

  it('is told by nothing but the draft once it has two sentences', async () =>
    expect(await beside(['One is here. | Two is here.'], 'a1', 'a2')).toEqual({ story: [], asked: 0 }));
});

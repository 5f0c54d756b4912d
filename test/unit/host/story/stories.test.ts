import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import { Cancelled } from '../../../../src/host/engine/client.js';
import type { Matched } from '../../../../src/host/engine/session.js';
import type { StoriesParts } from '../../../../src/host/story/storyMaker.js';
import { source } from '../../support/engineParts.js';
import { EventEmitter, never } from '../../support/vscodeParts.js';

const uri = (name: string) => ({ scheme: 'file', path: `/s/${name}`, toString: () => `file:///s/${name}` });
const document = { uri: uri('draft.txt'), languageId: 'plaintext', isClosed: false };

const textDocuments: object[] = [];

vi.mock('vscode', async () => ({
  ...(await import('../../support/vscodeParts.js')),
  Uri: { parse: (id: string) => new URL(id) },
  workspace: {
    textDocuments,
    onDidOpenTextDocument: never,
    onDidCloseTextDocument: never,
    onDidChangeWorkspaceFolders: never,
    getConfiguration: () => ({ get: () => 0 }),
  },
  window: { visibleTextEditors: [], onDidChangeVisibleTextEditors: never },
}));
vi.mock('../../../../src/host/common/opening.js', () => ({ untilDrawn: () => 300 }));
const { Stories } = await import('../../../../src/host/story/stories.js');

/** Stories of a draft and one source, which the engine answers for by `match`. */
function storiesThat(match: () => Promise<Pick<Matched, 'base' | 'sources' | 'pairs' | 'labels'>>) {
  const changed = new EventEmitter<string>();
  const read = async (each: vscode.Uri) => ({ uri: each, id: each.toString(), text: 'One.', stamp: 1 });
  const log = { debug: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const refine = vi.fn(async () => false);
  const stories = new Stories({
    session: {
      related: async () => [uri('wire.txt').toString()],
      learnRepeatedLines: async () => undefined,
      parse: async () => [article],
      match,
      isSetAside: () => false,
    },
    texts: { onDidChange: changed.event, read, isCurrent: () => true },
    folders: { onDidWrite: never, onDidList: never, watchBeside: () => undefined },
    candidates: {
      of: async () => ({ uris: [uri('wire.txt')], capped: false, listed: [], excluded: [] }),
      forget: () => undefined,
    },
    added: { onDidChange: never, join: (_: string, ids: readonly string[]) => ids },
    meaning: { refine },
    log,
  } as unknown as StoriesParts);
  const failed = vi.fn();
  stories.onDidFail(failed);
  return {
    stories,
    changed,
    failed,
    refine,
    log,
    current: () => stories.current(document as unknown as vscode.TextDocument),
  };
}

const { article } = source('draft', 'One.');
const answer = {
  base: article,
  sources: [article],
  pairs: [{ matches: [], otherOrder: false, partial: false }],
  labels: ['draft', 'wire'],
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a story that cannot be had', () => {
  it.each([new Error('The worker answered for other texts.'), new Cancelled()])(
    'is tried again after %s, and whoever waits for it gets it',
    async (error) => {
      const match = vi.fn(async () => answer);
      match.mockRejectedValueOnce(error).mockRejectedValueOnce(error);
      const { stories, current, failed } = storiesThat(match);
      const story = current();
      await vi.advanceTimersByTimeAsync(10_000);
      expect((await story)?.story.sources.map(({ label }) => label)).toEqual(['wire']);
      expect(match).toHaveBeenCalledTimes(3);
      expect(failed).not.toHaveBeenCalled();
      stories.dispose();
    },
  );

  it('leaves the earlier one until the last try, is told once, and is not tried for ever', async () => {
    const match = vi.fn(async () => answer);
    const { stories, changed, current, failed, log } = storiesThat(match);
    const before = await current();
    match.mockClear().mockRejectedValue(new Error('too deep'));
    changed.fire(document.uri.toString());
    const after = current();
    await vi.advanceTimersByTimeAsync(2000);
    expect(stories.latest(document.uri as unknown as vscode.Uri)).toBe(before);
    expect(failed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await after).toBeUndefined();
    expect(match).toHaveBeenCalledTimes(4);
    expect(failed).toHaveBeenCalledTimes(1);
    expect(log.error).toHaveBeenCalledTimes(1);
    // Nobody but a change asks the engine again.
    expect(await current()).toBeUndefined();
    expect(match).toHaveBeenCalledTimes(4);
    match.mockResolvedValue(answer);
    changed.fire(document.uri.toString());
    expect((await current())?.story.sources).toHaveLength(1);
    stories.dispose();
  });

  it('keeps nobody waiting once its document is closed, or the extension ends', async () => {
    const match = vi.fn(async () => Promise.reject<typeof answer>(new Error('gone')));
    const { stories, current, failed } = storiesThat(match);
    const story = current();
    await vi.advanceTimersByTimeAsync(100);
    stories.dispose();
    expect(await story).toBeUndefined();
    expect(match).toHaveBeenCalledTimes(1);
    expect(failed).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a setting that changes while a story is matched', () => {
  it('has it matched again, for whoever waits already, too', async () => {
    let finish: () => void = () => undefined;
    const match = vi.fn(async () => answer);
    match.mockImplementationOnce(
      () => new Promise((resolve) => (finish = () => resolve({ ...answer, labels: ['draft', 'as set before'] }))),
    );
    const { stories, current } = storiesThat(match);
    const story = current();
    await vi.advanceTimersByTimeAsync(100);
    expect(match).toHaveBeenCalledTimes(1);
    stories.rematch();
    finish();
    await vi.advanceTimersByTimeAsync(2000);
    expect((await story)?.story.sources.map(({ label }) => label)).toEqual(['wire']);
    expect(match).toHaveBeenCalledTimes(2);
    stories.dispose();
  });
});

describe('a story that words leave unclear', () => {
  it('stands at once, and is made again where its sentences were compared by meaning', async () => {
    const match = vi.fn(async () => answer);
    const { stories, current, refine } = storiesThat(match);
    let found: (isBetter: boolean) => void = () => undefined;
    refine.mockReturnValueOnce(new Promise((resolve) => (found = resolve)));
    const finished = vi.fn();
    stories.onDidFinish(finished);
    const byWords = await current();
    expect(byWords?.story.sources).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(300);
    const told = { base: byWords?.base, sources: byWords?.sources, others: [] };
    expect(refine).toHaveBeenCalledWith(told, expect.anything());
    // Nobody waits for it meanwhile.
    expect(await current()).toBe(byWords);
    expect(finished).toHaveBeenCalledTimes(1);
    found(true);
    await vi.advanceTimersByTimeAsync(2000);
    expect(match).toHaveBeenCalledTimes(2);
    expect(finished).toHaveBeenCalledTimes(2);
    expect(await current()).not.toBe(byWords);
    stories.dispose();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a window that opens', () => {
  it('has the stories of its documents made before it has editors, of a few', async () => {
    const names = ['one.txt', 'two.txt', 'three.txt'];
    textDocuments.push(...names.map((name) => ({ ...document, uri: uri(name) })));
    const match = vi.fn(async () => answer);
    const { stories } = storiesThat(match);
    textDocuments.length = 0;
    await vi.advanceTimersByTimeAsync(100);
    expect(names.filter((name) => stories.latest(uri(name) as unknown as vscode.Uri))).toEqual(['one.txt', 'two.txt']);
    stories.dispose();
    expect(vi.getTimerCount()).toBe(0);
  });
});

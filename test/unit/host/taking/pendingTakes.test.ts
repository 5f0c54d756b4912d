import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import type { Failure } from '../../../../src/engine/text/failure.js';
import type { Stories } from '../../../../src/host/story/stories.js';
import type { StoryFileFailure } from '../../../../src/host/storyFile/storyFileFailure.js';
import type { TakenStore, Taking } from '../../../../src/host/storyFile/takenStore.js';
import { article } from '../../support/engineParts.js';
import type { EventEmitter } from '../../support/vscodeParts.js';

vi.mock('vscode', async () => {
  const parts = await import('../../support/vscodeParts.js');
  const saved = new parts.EventEmitter();
  const shown = vi.fn();
  return {
    saved,
    shown,
    window: { showErrorMessage: shown },
    l10n: {
      t: (message: string, ...args: unknown[]) => message.replace(/\{(\d)\}/g, (_, at) => String(args[Number(at)])),
    },
    Uri: { parse: (id: string) => ({ scheme: 'file', query: '', toString: () => id }) },
    workspace: { onDidSaveTextDocument: saved.event, getWorkspaceFolder: () => undefined },
  };
});
const { saved, shown } = (await import('vscode')) as unknown as {
  readonly saved: EventEmitter<vscode.TextDocument>;
  readonly shown: ReturnType<typeof vi.fn>;
};
const { PendingTakes } = await import('../../../../src/host/taking/pendingTakes.js');

const draft = { uri: { toString: () => 'file:///s/draft.txt' } } as vscode.TextDocument;
const [own, wire, other] = ['We think the quay sank.', 'The quay sank on Friday.', 'A pilot came on board at noon.'];
const memory = () => {
  const values = new Map<string, unknown>();
  return {
    get: (key: string, otherwise: unknown) => values.get(key) ?? otherwise,
    update: async (key: string, value: unknown) => void values.set(key, value),
  } as unknown as vscode.Memento;
};
const log = { warn: vi.fn() };

/** What the story file holds: the wording and when it was taken. */
let kept: string[];
let text: readonly string[];
let failure: Error | Failure<StoryFileFailure> | undefined;
let pending: InstanceType<typeof PendingTakes>;

const entry = ({ sentences, when }: Taking): string => `${sentences.join(' ')} ${when}`;
const take = (when: string, sentence = wire) =>
  pending.add({
    draft: draft.uri.toString(),
    source: 'file:///s/wire.txt',
    label: 'Wire',
    said: [sentence],
    before: [own],
    sentences: [sentence],
    when,
  });
async function save(...lines: readonly string[]): Promise<readonly string[]> {
  text = lines;
  saved.fire(draft);
  await new Promise((resolve) => setTimeout(resolve));
  return kept;
}

beforeEach(() => {
  [kept, failure] = [[], undefined];
  const stories = { current: async () => ({ story: { base: { article: article(...text) } } }) } as unknown as Stories;
  const change = async (_: unknown, added: readonly Taking[], removed: readonly Taking[]) => {
    if (failure instanceof Error) throw failure;
    if (failure) return failure;
    const gone = new Set(removed.map(entry));
    kept = [...kept.filter((each) => !gone.has(each)), ...added.map(entry)];
    return undefined;
  };
  pending = new PendingTakes(memory(), stories, { change } as unknown as TakenStore, log as never);
  return () => pending.dispose();
});

describe('wording that is taken, undone and taken again', () => {
  it('is one taking, the last, where nothing was saved in between', async () => {
    await take('1');
    await take('2');
    expect(pending.of(draft.uri).map(({ when }) => when)).toEqual(['2']);
    expect(await save(wire)).toEqual([`${wire} 2`]);
    expect(await save(own)).toEqual([]);
    expect(await save(wire)).toEqual([`${wire} 2`]);
  });

  it('is one taking, the last, where it was saved before it was undone', async () => {
    await take('1');
    expect(await save(wire)).toEqual([`${wire} 1`]);
    await take('2');
    expect(await save(wire)).toEqual([`${wire} 2`]);
    expect(await save(own)).toEqual([]);
    expect(await save(wire)).toEqual([`${wire} 2`]);
  });

  it('stays the first taking where the second was undone too', async () => {
    await take('1', other);
    await take('2');
    expect(await save(wire, other)).toEqual([`${other} 1`, `${wire} 2`]);
    await take('3');
    expect(await save(own, other)).toEqual([`${other} 1`]);
  });
});

describe('what was taken and cannot be remembered', () => {
  it('is told in the log, and tried again with the next save', async () => {
    await take('1');
    failure = new Error('no room');
    expect(await save(wire)).toEqual([]);
    expect(log.warn).toHaveBeenCalledWith(expect.stringContaining('no room'));
    failure = undefined;
    expect(await save(wire)).toEqual([`${wire} 1`]);
  });

  it('is said where the story file is to be put right first, and tried again with the next save', async () => {
    await take('1');
    failure = { failure: { kind: 'broken', uri: { path: '/s/crossread.json' } as vscode.Uri, line: 2 } };
    expect(await save(wire)).toEqual([]);
    expect(shown).toHaveBeenCalledExactlyOnceWith('crossread.json cannot be changed: mend its line 3 first.');
    failure = undefined;
    expect(await save(wire)).toEqual([`${wire} 1`]);
  });
});

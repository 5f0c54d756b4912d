import { describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import type { Laps } from '../../../../src/host/common/laps.js';
import type { StoriesParts } from '../../../../src/host/story/storyMaker.js';

const uri = (name: string) =>
  ({ scheme: 'file', path: `/s/${name}`, toString: () => `file:///s/${name}` }) as unknown as vscode.Uri;
const [draft, wire, other] = [uri('draft.txt'), uri('wire.txt'), uri('other.txt')];
const [draftId, wireId, otherId] = [draft, wire, other].map((each) => each.toString());

vi.mock('vscode', () => ({ workspace: { textDocuments: [], getConfiguration: () => ({ get: () => 0 }) } }));
const { StoryMaker } = await import('../../../../src/host/story/storyMaker.js');

/** A maker of stories whose folder has what `list` answers, the texts that the worker was given, and what ended it. */
function makerIn(list: () => Promise<readonly vscode.Uri[]>, readWire?: Promise<void>) {
  const [given, ended]: [string[], string[]] = [[], []];
  const parts = {
    session: {
      parse: async ([{ id }]: { id: string }[]) => void given.push(id),
      rest: (id: string) => ended.push(id),
      related: () => new Promise(() => undefined),
      isSetAside: () => false,
    },
    texts: {
      read: async (each: vscode.Uri) => {
        if (each === wire) await readWire;
        return { uri: each, id: each.toString(), text: 'One.', stamp: 1 };
      },
    },
    folders: { watchBeside: () => undefined },
    candidates: { of: async () => ({ uris: await list(), capped: false, listed: [], excluded: [] }) },
    added: { join: () => [] },
  } as unknown as StoriesParts;
  const maker = new StoryMaker(parts, () => undefined);
  const make = () => maker.make(draft, new AbortController().signal, { end: () => undefined } as unknown as Laps);
  return { make, given, ended };
}

const aTurn = () => new Promise((resolve) => setTimeout(resolve));

describe('the worker', () => {
  it('reads the text while the others are looked for', async () => {
    const { make, given } = makerIn(() => new Promise(() => undefined));
    void make();
    await aTurn();
    expect(given).toEqual([draftId]);
  });

  it('reads each of the others as soon as it is there', async () => {
    const { make, given } = makerIn(async () => [wire, other], new Promise(() => undefined));
    void make();
    await aTurn();
    expect(given).toEqual([draftId, otherId]);
  });

  it('ends where there are no others, and is not started for the same text again', async () => {
    const { make, given, ended } = makerIn(async () => []);
    await make();
    await aTurn();
    await make();
    await aTurn();
    expect(given).toEqual([draftId]);
    expect(ended).toEqual([draftId]);
  });

  it('is there for it once others come', async () => {
    let uris: readonly vscode.Uri[] = [];
    const { make, given } = makerIn(async () => uris);
    await make();
    uris = [wire];
    void make();
    await aTurn();
    expect(given).toContain(wireId);
    expect(given.filter((id) => id === draftId)).toHaveLength(2);
  });
});

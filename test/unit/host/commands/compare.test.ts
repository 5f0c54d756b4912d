import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import type { Snapshot } from '../../../../src/host/story/snapshot.js';
import type { CompareParts } from '../../../../src/host/commands/compare.js';
import { match, pair, source, story } from '../../support/engineParts.js';

vi.mock('vscode', async () => {
  const parts = await import('../../support/quickPick.js');
  const uri = (id: string) => ({ scheme: 'file', path: new URL(id).pathname, toString: () => id });
  const document = { uri: uri('file:///story/draft.txt'), languageId: 'plaintext' };
  return {
    ...parts,
    Uri: class {},
    TabInputTextDiff: class {},
    ThemeIcon: class {},
    l10n: {
      t: (message: string, ...args: unknown[]) => message.replace(/\{(\d)\}/g, (_, at) => String(args[Number(at)])),
    },
    workspace: {
      asRelativePath: ({ path }: { path: string }) => path.slice(1),
      getConfiguration: () => ({ get: () => false }),
    },
    window: {
      ...parts.window,
      activeTextEditor: { document },
      tabGroups: { activeTabGroup: {} },
      showInformationMessage: said,
    },
  };
});
const said = vi.hoisted(() => vi.fn());
const { shown } = await import('../../support/quickPick.js');
const { compareWith } = await import('../../../../src/host/commands/compare.js');

const uri = (name: string) =>
  ({ scheme: 'file', path: `/story/${name}`, toString: () => `file:///story/${name}` }) as unknown as vscode.Uri;
const [draft, wire] = [source('draft', 'The quay sank.'), source('wire', 'The quay has sunk.')];
const snapshot = {
  story: story(draft, [wire, pair([match(0, 0)])]),
  base: { uri: uri('draft.txt'), id: draft.id },
  sources: [{ uri: uri('wire.txt'), id: wire.id }],
  capped: false,
} as unknown as Snapshot;

/** What Compare with… lists in a folder of some files. */
async function listed(found: Snapshot | undefined, ...files: readonly string[]) {
  const parts = {
    stories: { current: async () => found },
    candidates: { of: async () => ({ uris: files.map(uri), capped: false, listed: [] }) },
    storyFiles: { of: async () => undefined },
  } as unknown as CompareParts;
  void compareWith(parts);
  await new Promise((resolve) => setImmediate(resolve));
  return shown[0].items.map(({ label, description }) => [label, description]);
}

describe('Compare with…', () => {
  beforeEach(() => {
    shown.splice(0);
    said.mockClear();
  });
  const apart = ['Not of this story, as far as can be told', undefined];

  it('lists the story’s sources, and below a line the other files of the folder', async () =>
    expect(await listed(snapshot, 'recipe.txt', 'wire.txt')).toEqual([
      ['wire', '1 of your 1 sentence'],
      apart,
      ['recipe.txt', 'story/recipe.txt'],
    ]));

  it('lists the other files alone where there is no story', async () => {
    expect(await listed(undefined, 'recipe.txt')).toEqual([apart, ['recipe.txt', 'story/recipe.txt']]);
    expect(said).not.toHaveBeenCalled();
  });

  it('says so where there is nothing to compare with', async () => {
    expect(await listed(undefined)).toEqual([]);
    expect(shown[0].isShown).toBe(false);
    expect(said).toHaveBeenCalledTimes(1);
  });

  it('draws no line where there are no others', async () =>
    expect(await listed(snapshot, 'wire.txt')).toEqual([['wire', '1 of your 1 sentence']]));
});

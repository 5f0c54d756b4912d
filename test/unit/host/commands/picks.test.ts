import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommandParts } from '../../../../src/host/commands/handlers.js';
import { encodeAddress } from '../../../../src/host/collation/addresses.js';
import { commands, type CommandId } from '../../../../src/host/common/ids.js';

vi.mock('vscode', async () => {
  const parts = await import('../../support/quickPick.js');
  const uri = { scheme: 'file', path: '/s/draft.txt', toString: () => 'file:///s/draft.txt' };
  const document = { uri, languageId: 'plaintext', getText: () => '' };
  const editor = { document, selection: { active: { line: 0, character: 0 } } };
  class Never {}
  return {
    ...parts,
    Uri: Never,
    TabInputTextDiff: Never,
    CodeActionKind: { RefactorRewrite: { append: () => undefined } },
    l10n: { t: (words: string) => words },
    extensions: { getExtension: () => ({ activate: () => new Promise(() => undefined) }) },
    workspace: { textDocuments: [], getWorkspaceFolder: () => undefined, fs: { isWritableFileSystem: () => true } },
    window: {
      ...parts.window,
      activeTextEditor: editor,
      tabGroups: { activeTabGroup: {} },
      showInformationMessage: () => undefined,
    },
  };
});
const { shown } = await import('../../support/quickPick.js');
// As the mock above has it.
const vscode = (await import('vscode')) as unknown as {
  TabInputTextDiff: new () => object;
  window: { tabGroups: { activeTabGroup: object } };
};
const { commandHandlers } = await import('../../../../src/host/commands/handlers.js');

const comparison = {
  base: 'file:///s/draft.txt',
  source: 'file:///s/other.txt',
  baseLabel: 'draft',
  sourceLabel: 'other',
  view: 'rows',
  rows: 'all',
  showFurniture: false,
} as const;

const asking: readonly CommandId[] = [
  commands.compareWith,
  commands.compareAsArticles,
  commands.addRevision,
  commands.removeSource,
  commands.goToMatchingSentence,
  commands.takeWording,
  commands.insertFromSource,
  commands.copyWithAttribution,
  commands.confirmMatch,
  commands.rejectMatch,
  commands.linkSentences,
  commands.forgetDecision,
  commands.setLabel,
  commands.excludeSource,
  commands.includeSource,
];

describe('a command that lets one choose', () => {
  const never = () => new Promise(() => undefined);
  const parts = {
    stories: { current: never },
    candidates: { of: never },
    storyFiles: { of: never },
    added: { of: () => [] },
    offers: { find: () => undefined },
  } as unknown as CommandParts;
  beforeEach(() => shown.splice(0));

  it.each(asking)('%s takes the keyboard before anything was waited for', (id) => {
    void commandHandlers(parts)[id]();
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ isShown: true, busy: true });
    expect(shown[0].placeholder).toBeTruthy();
  });

  it('of a comparison does so, too', () => {
    const query = encodeAddress({ comparison, side: 'base' }).query;
    const tab = { input: Object.assign(new vscode.TabInputTextDiff(), { modified: { scheme: 'crossread', query } }) };
    Object.assign(vscode.window.tabGroups.activeTabGroup, { activeTab: tab });
    void commandHandlers({ ...parts, comparisons: { build: never } } as unknown as CommandParts)[commands.filterRows]();
    Object.assign(vscode.window.tabGroups.activeTabGroup, { activeTab: undefined });
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ isShown: true, busy: true });
  });

  it('asks in no other way', () => {
    const folder = 'src/host/';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const asks = files.filter((file) => /\b(?:show|create)QuickPick\b/.test(readFileSync(folder + file, 'utf8')));
    expect(asks.map((file) => file.replaceAll('\\', '/'))).toEqual(['common/pick.ts']);
  });
});

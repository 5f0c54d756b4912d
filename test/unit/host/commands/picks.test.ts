import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommandParts } from '../../../../src/host/commands/handlers.js';
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
const { commandHandlers } = await import('../../../../src/host/commands/handlers.js');

const asking: readonly CommandId[] = [
  commands.compareWith,
  commands.compareAsArticles,
  commands.addRevision,
  commands.removeSource,
  commands.goToMatchingSentence,
  commands.filterRows,
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

  it('asks in no other way', () => {
    const folder = 'src/host/';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const asks = files.filter((file) => /\b(?:show|create)QuickPick\b/.test(readFileSync(folder + file, 'utf8')));
    expect(asks.map((file) => file.replaceAll('\\', '/'))).toEqual(['commands/pick.ts']);
  });
});

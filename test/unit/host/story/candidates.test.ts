import { describe, expect, it, vi } from 'vitest';
import type * as Vscode from 'vscode';

const settings = vi.hoisted(() => new Map<string, unknown>());
const found = vi.hoisted(() => vi.fn(async () => []));
vi.mock('vscode', async () => ({
  ...(await import('../../support/vscodeParts.js')),
  Uri: { joinPath: () => ({ scheme: 'file', path: '/story', query: '', toString: () => 'file:///story' }) },
  window: {
    activeTextEditor: undefined,
    visibleTextEditors: [],
    onDidChangeActiveTextEditor: () => ({ dispose: () => undefined }),
  },
  workspace: {
    textDocuments: [],
    workspaceFolders: [{}],
    getConfiguration: () => ({ get: (name: string) => settings.get(name) }),
    getWorkspaceFolder: () => undefined,
    onDidChangeWorkspaceFolders: () => ({ dispose: () => undefined }),
    findFiles: found,
  },
}));
const { Candidates, MAXIMUM_FILES } = await import('../../../../src/host/story/candidates.js');

const uri = (name: string): Vscode.Uri =>
  ({ scheme: 'file', path: `/story/${name}`, query: '', toString: () => `file:///story/${name}` }) as Vscode.Uri;
const sources = (count: number): Vscode.Uri[] => Array.from({ length: count }, (_, at) => uri(`source-${at}.txt`));

/** The candidates of a draft whose story file lists it, and `given`. */
async function candidatesOf(given: readonly Vscode.Uri[], scope: string) {
  settings.set('story.scope', scope);
  const reading = {
    members: () => [uri('draft.txt'), ...given],
    listed: () => undefined,
    excluded: () => [],
    listsSources: true,
  };
  const candidates = new Candidates({
    folders: { watch: () => undefined, watchBeside: () => undefined },
    files: { list: async () => given },
    storyFiles: { of: async () => reading },
    added: { candidates: () => [] },
    log: { warn: (message: string) => expect.unreachable(message) },
  } as never);
  const list = await candidates.of(uri('draft.txt'));
  candidates.dispose();
  return list;
}

describe('what a story file lists', () => {
  settings.set('sources.include', '**/*.txt').set('sources.exclude', '');

  it.each(['file', 'folder'])('is said to be cut where it is more than is compared: %s', async (scope) => {
    const few = await candidatesOf(sources(MAXIMUM_FILES - 1), scope);
    expect(few).toMatchObject({ capped: false });
    expect(few.listed).toHaveLength(MAXIMUM_FILES - 1);
    const many = await candidatesOf(sources(2_000), scope);
    expect(many).toMatchObject({ capped: true });
    expect(many.listed).toHaveLength(MAXIMUM_FILES);
    expect(many.uris).toHaveLength(MAXIMUM_FILES);
  });
});

describe('the globs of a workspace', () => {
  it.each(['sources.include', 'sources.exclude'])('are not looked for where they are too long: %s', async (name) => {
    settings.set('sources.include', '**/*.txt').set('sources.exclude', '');
    await candidatesOf([], 'workspace');
    expect(found).toHaveBeenCalledTimes(1);
    settings.set(name, '*'.repeat(1_000_000));
    await candidatesOf([], 'workspace');
    expect(found).toHaveBeenCalledTimes(1);
    found.mockClear();
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import type { Text } from '../../../../src/host/engine/session.js';
import type { StoriesParts } from '../../../../src/host/story/storyMaker.js';
import { source } from '../../support/engineParts.js';
import { never } from '../../support/vscodeParts.js';

/** The files of the folder, by path. */
const files = new Map<string, Uint8Array>();
let applied: (make: () => void) => boolean;

class Uri {
  readonly scheme = 'file';
  readonly query = '';
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }
  toString(): string {
    return `file://${this.path}`;
  }
}

/** How VS Code reads the files, unless these say it themselves. */
let encoding = 'utf-8';
const decode = (bytes: Uint8Array): string =>
  new TextDecoder(bytes[0] === 0xef && bytes[1] === 0xbb ? 'utf-8' : encoding).decode(bytes);

vi.mock('vscode', async () => {
  const settings: Readonly<Record<string, unknown>> = {
    'story.scope': 'folder',
    'sources.include': '**/*.txt',
    'sources.exclude': '',
    'sources.maximumSize': 1,
    'match.minimumConfidence': 0.5,
    language: 'auto',
    'article.bodyLines': [],
  };
  const bytesOf = ({ path }: Uri): Uint8Array => {
    const bytes = files.get(path);
    if (!bytes) throw new Error('missing');
    return bytes;
  };
  return {
    ...(await import('../../support/vscodeParts.js')),
    Uri: {
      parse: (id: string) => new Uri(id.slice('file://'.length)),
      joinPath: ({ path }: Uri, name: string) =>
        new Uri(name === '..' ? path.replace(/\/[^/]*$/, '') : `${path}/${name}`),
    },
    FileType: { File: 1 },
    FileSystemError: class extends Error {},
    RelativePattern: class {},
    WorkspaceEdit: class {
      make = (): void => undefined;
      createFile(file: Uri, { contents }: { readonly contents: Uint8Array }): void {
        this.make = () => files.set(file.path, contents);
      }
    },
    l10n: { t: (message: string) => message },
    window: { onDidChangeActiveTextEditor: never, visibleTextEditors: [], onDidChangeVisibleTextEditors: never },
    workspace: {
      textDocuments: [],
      onDidOpenTextDocument: never,
      onDidCloseTextDocument: never,
      onDidChangeTextDocument: never,
      onDidChangeConfiguration: never,
      onDidChangeWorkspaceFolders: never,
      getConfiguration: () => ({ get: (name: string) => settings[name] }),
      getWorkspaceFolder: () => undefined,
      // What comes and goes is never told.
      createFileSystemWatcher: () => ({
        onDidCreate: never,
        onDidDelete: never,
        onDidChange: never,
        dispose: () => undefined,
      }),
      applyEdit: async ({ make }: { readonly make: () => void }) => applied(make),
      decode: async (bytes: Uint8Array) => decode(bytes),
      fs: {
        stat: async (uri: Uri) => ({ size: bytesOf(uri).length }),
        readFile: async (uri: Uri) => bytesOf(uri),
        readDirectory: async () => [...files.keys()].map((path) => [path.replace('/s/', ''), 1]),
      },
    },
  };
});
const { keepPage } = await import('../../../../src/host/pages/keptPage.js');
const { Files } = await import('../../../../src/host/documents/files.js');
const { Folders } = await import('../../../../src/host/documents/folders.js');
const { Candidates } = await import('../../../../src/host/story/candidates.js');
const { Texts } = await import('../../../../src/host/documents/texts.js');
const { ParseSettings } = await import('../../../../src/host/documents/parseSettings.js');
const { Stories } = await import('../../../../src/host/story/stories.js');

const uri = (name: string) => new Uri(`/s/${name}`) as unknown as vscode.Uri;
const log = { debug: vi.fn(), warn: vi.fn(), error: vi.fn() } as unknown as vscode.LogOutputChannel;

beforeEach(() => {
  files.clear();
  for (const name of ['draft.txt', 'wire.txt']) files.set(`/s/${name}`, new TextEncoder().encode(`${name} tells.`));
  applied = (make) => {
    make();
    return true;
  };
});

describe('a page that is kept', () => {
  it.each([
    ['utf-8', 'Ärger', false],
    ['windows-1252', 'Ärger', true],
    ['windows-1252', 'Trouble', false],
    ['utf-16le', 'Trouble', true],
  ])('is read back as it was written where files are read as %s: %s', async (each, text, hasMark) => {
    encoding = each;
    try {
      await keepPage(new Folders(), uri('page.txt'), text);
      const bytes = files.get('/s/page.txt') ?? new Uint8Array();
      expect(decode(bytes)).toBe(text);
      expect(bytes[0] === 0xef).toBe(hasMark);
    } finally {
      encoding = 'utf-8';
    }
  });

  it('is in the story at once, also where nobody tells of new files', async () => {
    const folders = new Folders();
    const added = { candidates: () => [], join: (_: string, ids: readonly string[]) => ids, onDidChange: never };
    const { article } = source('draft', 'One.');
    const session = {
      isSetAside: () => false,
      related: async (_: Text, others: readonly Text[]) => others.map(({ id }) => id),
      learnRepeatedLines: async () => undefined,
      parse: async (texts: readonly Text[]) => texts.map(() => article),
      match: async (_: Text, sources: readonly Text[]) => ({
        base: article,
        sources: sources.map(() => article),
        pairs: sources.map(() => ({ matches: [], otherOrder: false, partial: false })),
        labels: ['draft', ...sources.map(({ text }) => text)],
      }),
    };
    const candidates = new Candidates({
      folders,
      files: new Files(),
      storyFiles: { of: async () => undefined } as never,
      added: added as never,
      log,
    });
    const texts = new Texts(new ParseSettings(log), new Files());
    const meaning = { refine: async () => false };
    const stories = new Stories({
      session,
      texts,
      folders,
      candidates,
      added,
      meaning,
      log,
    } as unknown as StoriesParts);
    const document = { uri: uri('draft.txt'), languageId: 'plaintext' } as vscode.TextDocument;
    const sources = async () => (await stories.current(document))?.sources.map(({ text }) => text);
    expect(await sources()).toEqual(['wire.txt tells.']);
    await keepPage(folders, uri('gazette.txt'), 'The gazette tells.');
    expect(await sources()).toEqual(['The gazette tells.', 'wire.txt tells.']);
    for (const each of [stories, texts, candidates, folders]) each.dispose();
  });

  it('is kept where VS Code says no although the file was made', async () => {
    const folders = new Folders();
    const told = vi.fn();
    folders.onDidList(told);
    applied = (make) => {
      make();
      return false;
    };
    await keepPage(folders, uri('gazette.txt'), 'The gazette tells.');
    expect(told).toHaveBeenCalledWith(uri('gazette.txt'));
    folders.dispose();
  });

  it('is not kept where the file cannot be made, or is somebody else’s', async () => {
    const folders = new Folders();
    applied = () => false;
    await expect(keepPage(folders, uri('gazette.txt'), 'The gazette tells.')).rejects.toThrow('cannot be written');
    await expect(keepPage(folders, uri('wire.txt'), 'The gazette tells.')).rejects.toThrow('cannot be written');
    folders.dispose();
  });
});

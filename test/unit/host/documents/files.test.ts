import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import type { Disk } from '../../../../src/host/common/platform.js';

/** What VS Code's settings say of how files are read. */
let reading: Readonly<Record<string, unknown>> = {};
let languageIds: readonly string[] | undefined;
const asked = vi.fn();
/** What a file elsewhere holds by the time that it is read. */
let far = (): Uint8Array => new TextEncoder().encode('far');

vi.mock('vscode', () => ({
  FileSystemError: class extends Error {
    constructor(readonly code: string) {
      super(code);
    }
  },
  FileType: { File: 1 },
  Uri: { joinPath: (folder: vscode.Uri, name: string) => uri(`${folder.path}/${name}`) },
  workspace: {
    getConfiguration: (section: string) => ({
      get: (name: string) => (section === 'files' ? reading[name] : 1),
      inspect: () => ({ languageIds }),
    }),
    decode: async (bytes: Uint8Array) => {
      asked('decode');
      return `by VS Code: ${bytes.length}`;
    },
    fs: {
      isWritableFileSystem: () => true,
      stat: async () => {
        asked('stat');
        return { size: 3 };
      },
      readFile: async () => {
        asked('readFile');
        return far();
      },
      readDirectory: async () => {
        asked('readDirectory');
        return [
          ['far.txt', 1],
          ['inner', 2],
        ];
      },
    },
  },
}));
const { FileSystemError } = await import('vscode');
const { Files } = await import('../../../../src/host/documents/files.js');

const uri = (path: string, authority = '', scheme = 'file') =>
  ({ scheme, authority, path, fsPath: path, toString: () => `${scheme}://${authority}${path}` }) as vscode.Uri;

const gone = new Error('gone');
const bytes = new Map<string, readonly number[]>();
const disk: Disk = {
  files: async () => [...bytes.keys()],
  read: async (file) => {
    const found = bytes.get(file);
    if (!found) throw gone;
    return Uint8Array.from(found);
  },
  isMissing: (error) => error === gone,
};

beforeEach(() => {
  asked.mockClear();
  bytes.clear();
  reading = { encoding: 'utf8', autoGuessEncoding: false };
  languageIds = undefined;
  far = () => new TextEncoder().encode('far');
});

const marked = [0xef, 0xbb, 0xbf, 0xc3, 0x84];

describe('files on the disk of this machine', () => {
  it('are listed and read without a question to the window', async () => {
    const files = new Files(disk);
    bytes.set('/one.txt', marked);
    expect(await files.read(uri('/one.txt'))).toEqual({ text: 'Ä' });
    expect((await files.list(uri('/'))).map(({ path }) => path)).toEqual(['///one.txt']);
    expect(await files.read(uri('/gone.txt'))).toMatchObject({ failure: { kind: 'missing' } });
    expect(asked).not.toHaveBeenCalled();
  });

  it.each<[string, () => void]>([
    ['another encoding is set', () => (reading = { ...reading, encoding: 'windows1252' })],
    ['the encoding is to be guessed', () => (reading = { ...reading, autoGuessEncoding: true })],
    ['a language may have its own', () => (languageIds = ['plaintext'])],
    ['it is no UTF-8', () => bytes.set('/one.txt', [0xc3])],
    ['it has the mark of another encoding', () => bytes.set('/one.txt', [0xff, 0xfe, 0x41, 0x00])],
  ])('are decoded by VS Code where %s', async (_, given) => {
    bytes.set('/one.txt', marked);
    given();
    const read = await new Files(disk).read(uri('/one.txt'));
    expect(read).toEqual({ text: `by VS Code: ${bytes.get('/one.txt')?.length}` });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('are refused where they are binary', async () => {
    bytes.set('/one.txt', [0x41, 0x00]);
    expect(await new Files(disk).read(uri('/one.txt'))).toMatchObject({ failure: { kind: 'binary' } });
  });
});

describe('files elsewhere', () => {
  it.each<[string, string, string]>([
    ['file', 'server', 'on a share'],
    ['vscode-vfs', '', 'of another file system'],
  ])('are left to VS Code: %s://%s, %s', async (scheme, authority) => {
    const files = new Files(disk);
    expect(await files.read(uri('/far.txt', authority, scheme))).toEqual({ text: 'far' });
    expect((await files.list(uri('/s', authority, scheme))).map(({ path }) => path)).toEqual(['/s/far.txt']);
    expect(asked.mock.calls.flat()).toEqual(['stat', 'readFile', 'readDirectory']);
  });

  it.each<[string, string, () => Uint8Array]>([
    ['grew beyond the limit', 'tooLarge', () => new Uint8Array(1_000_001).fill(0x41)],
    ['was deleted', 'missing', () => fail('FileNotFound')],
    ['may be read no more', 'unreadable', () => fail('NoPermissions')],
    ['stands on a machine that went away', 'unreadable', () => fail('Unavailable')],
    ['became a folder', 'unreadable', () => fail('FileIsADirectory')],
  ])('are refused where a file %s since it was asked for its size: %s', async (_, kind, found) => {
    far = found;
    expect(await new Files().read(uri('/far.txt', '', 'vscode-vfs'))).toMatchObject({ failure: { kind } });
  });
});

function fail(code: string): never {
  throw new (FileSystemError as unknown as new (code: string) => Error)(code);
}

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import type { Disk } from '../../../../src/host/common/platform.js';

/** What VS Code's settings say of how files are read. */
let reading: Readonly<Record<string, unknown>> = {};
let languageIds: readonly string[] | undefined;
const asked = vi.fn();

vi.mock('vscode', () => ({
  FileSystemError: class extends Error {},
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
        return new TextEncoder().encode('far');
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
});

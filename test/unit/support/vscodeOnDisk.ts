/** The parts of VS Code that read and write files, over a real folder whose disk may be full. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import manifest from '../../../package.json';
import { EventEmitter, never } from './vscodeParts.js';

/** How many bytes the disk has room for. */
export const disk = { room: Infinity };

export class Uri {
  readonly scheme: string;
  readonly query: string;
  readonly path: string;

  constructor(file: string, scheme = 'file', query = '') {
    this.path = file;
    this.scheme = scheme;
    this.query = query;
  }

  static from({ scheme, path: file, query }: { readonly scheme: string; path: string; query?: string }): Uri {
    return new Uri(file, scheme, query);
  }

  static parse(id: string): Uri {
    return new Uri(decodeURIComponent(new URL(id).pathname));
  }

  static joinPath({ path: file }: Uri, ...segments: string[]): Uri {
    return new Uri(path.posix.join(file, ...segments));
  }

  toString(): string {
    return pathToFileURL(this.path).href;
  }
}

class FileSystemError extends Error {
  readonly code: string;

  static Unavailable(message: string): FileSystemError {
    return new FileSystemError(message);
  }

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** As VS Code writes a file: emptied first, then byte by byte, as far as there is room. */
function write(file: string, bytes: Uint8Array, flag: 'w' | 'wx'): void {
  const handle = fs.openSync(file, flag);
  try {
    fs.writeSync(handle, bytes, 0, Math.min(bytes.length, disk.room));
    if (bytes.length > disk.room) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  } finally {
    fs.closeSync(handle);
  }
}

async function orMissing<T>(work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new FileSystemError('FileNotFound') : error;
  }
}

/** An open document; a file that was changed by others since is not overwritten. */
class Document {
  readonly uri: Uri;
  isDirty = false;
  readonly encoding = 'utf8';
  #text: string;
  /** What stood on disk when it was last read or saved. */
  #onDisk: string;

  constructor(uri: Uri) {
    this.uri = uri;
    this.#onDisk = fs.readFileSync(uri.path, 'utf8');
    this.#text = this.#onDisk;
  }

  getText = (): string => this.#text;
  positionAt = (offset: number): number => offset;

  replace(start: number, end: number, text: string): void {
    this.#text = this.#text.slice(0, start) + text + this.#text.slice(end);
    this.isDirty = true;
  }

  /** Reads what others wrote, as VS Code does some time after it was written. */
  reload(): void {
    this.#onDisk = fs.readFileSync(this.uri.path, 'utf8');
    if (!this.isDirty) this.#text = this.#onDisk;
  }

  async save(): Promise<boolean> {
    if (fs.readFileSync(this.uri.path, 'utf8') !== this.#onDisk) return false;
    try {
      write(this.uri.path, new TextEncoder().encode(this.#text), 'w');
    } catch {
      this.#onDisk = fs.readFileSync(this.uri.path, 'utf8');
      return false;
    }
    this.#onDisk = this.#text;
    this.isDirty = false;
    return true;
  }
}

/** Those that are open, by their ids. */
export const documents = new Map<string, Document>();

interface FileEdit {
  readonly file: Uri;
  apply(): void;
}

export class WorkspaceEdit {
  readonly edits: FileEdit[] = [];

  createFile(file: Uri, { contents }: { readonly contents: Uint8Array }): void {
    this.edits.push({ file, apply: () => write(file.path, contents, 'wx') });
  }

  set(file: Uri, edits: readonly { readonly range: Range; readonly text: string }[]): void {
    // The last first: places before it stay what they are.
    for (const { range, text } of [...edits].sort((a, b) => b.range.start - a.range.start)) {
      this.replace(file, range, text);
    }
  }

  replace(file: Uri, { start, end }: Range, text: string): void {
    this.edits.push({ file, apply: () => documents.get(file.toString())?.replace(start, end, text) });
  }
}

export class Range {
  readonly start: number;
  readonly end: number;

  constructor(start: number, end: number) {
    this.start = start;
    this.end = end;
  }
}

/** What the settings are where nobody has set one. */
const defaults = new Map(
  [manifest.contributes.configuration]
    .flat()
    .flatMap(({ properties }) =>
      Object.entries(properties as unknown as Record<string, { default?: unknown }>).map(([name, each]) => [
        name,
        each.default,
      ]),
    ),
);

/** What a test mocks `vscode` with; `root` is the workspace folder. */
export const vscodeOnDisk = (root: () => Uri) => ({
  EventEmitter,
  Uri,
  Range,
  WorkspaceEdit,
  TextEdit: { replace: (range: Range, text: string) => ({ range, text }) },
  FileSystemError,
  FilePermission: { Readonly: 1 },
  RelativePattern: class {},
  l10n: {
    t: (message: string, ...args: unknown[]) => message.replace(/\{(\d)\}/g, (_, at) => String(args[Number(at)])),
  },
  window: { showErrorMessage: async () => undefined },
  workspace: {
    get textDocuments() {
      return [...documents.values()];
    },
    onDidOpenTextDocument: never,
    onDidCloseTextDocument: never,
    onDidChangeTextDocument: never,
    onDidChangeWorkspaceFolders: never,
    getWorkspaceFolder: () => ({ uri: root() }),
    getConfiguration: () => ({ get: (name: string) => defaults.get(`crossread.${name}`) }),
    // What others do to the files is told late: in these tests, never.
    createFileSystemWatcher: () => ({ onDidCreate: never, onDidDelete: never, onDidChange: never, dispose: never }),
    encode: async (text: string) => new TextEncoder().encode(text),
    decode: async (bytes: Uint8Array) => new TextDecoder().decode(bytes),
    openTextDocument: async (uri: Uri) => {
      const document = documents.get(uri.toString()) ?? (await orMissing(() => new Document(uri)));
      documents.set(uri.toString(), document);
      return document;
    },
    applyEdit: async ({ edits }: WorkspaceEdit) => {
      try {
        for (const edit of edits) edit.apply();
        return true;
      } catch {
        return false;
      }
    },
    fs: {
      stat: async ({ path: file }: Uri) => orMissing(() => fs.statSync(file)),
      readFile: async ({ path: file }: Uri) => orMissing(() => new Uint8Array(fs.readFileSync(file))),
      delete: async ({ path: file }: Uri) => orMissing(() => fs.rmSync(file)),
      isWritableFileSystem: () => true,
    },
  },
});

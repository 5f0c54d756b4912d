import * as vscode from 'vscode';
import type { Disk } from '../common/platform.js';
import { decode } from './decode.js';
import { maximumBytes, type ReadFailure, type Reading } from './reading.js';

/**
 * Reads files that are not open. Those on the disk of the machine that the host runs on are read there: VS Code has the
 * window asked about each, which has no time while it opens.
 */
export class Files {
  readonly #disk: Disk | undefined;

  constructor(disk?: Disk) {
    this.#disk = disk;
  }

  /** The files in a folder, in any order. Rejects where there is none. */
  async list(folder: vscode.Uri): Promise<vscode.Uri[]> {
    const names = (await this.#onDisk(folder)?.files(folder.fsPath)) ?? (await namesInFolder(folder));
    return names.map((name) => vscode.Uri.joinPath(folder, name));
  }

  /** The text of a file, as VS Code itself would decode it. Never throws. */
  async read(uri: vscode.Uri): Promise<Reading> {
    const failed = (kind: ReadFailure['kind']): Reading => ({ failure: { kind, uri } });
    const disk = this.#onDisk(uri);
    try {
      if (!isInFileSystem(uri)) return { text: (await vscode.workspace.openTextDocument(uri)).getText() };
      const maximum = maximumBytes(uri);
      const bytes = await (disk ? disk.read(uri.fsPath, maximum) : bytesOf(uri, maximum));
      if (!bytes || bytes.length > maximum) return failed('tooLarge');
      if (isBinary(bytes)) return failed('binary');
      return { text: await decode(bytes, uri) };
    } catch (error) {
      return failed(isMissing(error) || disk?.isMissing(error) ? 'missing' : 'unreadable');
    }
  }

  /** A share of another machine is left to VS Code, which asks before it opens one. */
  #onDisk({ scheme, authority }: vscode.Uri): Disk | undefined {
    return scheme === 'file' && authority === '' ? this.#disk : undefined;
  }
}

async function namesInFolder(folder: vscode.Uri): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  return entries.filter(([, type]) => (type & vscode.FileType.File) !== 0).map(([name]) => name);
}

async function bytesOf(uri: vscode.Uri, maximum: number): Promise<Uint8Array | undefined> {
  const { size } = await vscode.workspace.fs.stat(uri);
  return size > maximum ? undefined : vscode.workspace.fs.readFile(uri);
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

/** What is not, like the clipboard's side of a diff, is a document that VS Code makes up. */
function isInFileSystem({ scheme }: vscode.Uri): boolean {
  return scheme === 'file' || vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;
}

/** Text holds no NUL byte, save in UTF-16, which says so by its byte order mark. */
function isBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.includes(0);
}

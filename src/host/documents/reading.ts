import * as vscode from 'vscode';
import type { Failure } from '../../engine/text/failure.js';
import { setting } from '../common/settings.js';

/** Why a file is no source; `setAside` is what the engine took too long over. */
export interface ReadFailure {
  readonly kind: 'tooLarge' | 'binary' | 'missing' | 'unreadable' | 'setAside';
  readonly uri: vscode.Uri;
}

export type Reading = { readonly text: string } | Failure<ReadFailure>;

const BYTES_PER_MB = 1_000_000;

/** The bounds and the default of the setting, in MB; settings.json may hold anything, also what is no number. */
const MAXIMUM_MB = { least: 0.01, most: 50, usual: 2 } as const;

/** The most bytes that a source may have. */
export function maximumBytes(uri: vscode.Uri): number {
  const { least, most, usual } = MAXIMUM_MB;
  const megabytes: unknown = setting('sources.maximumSize', uri);
  const isNumber = typeof megabytes === 'number' && !Number.isNaN(megabytes);
  return (isNumber ? Math.min(most, Math.max(least, megabytes)) : usual) * BYTES_PER_MB;
}

/** Reads a file that is not open, as VS Code itself would decode it. Never throws. */
export async function readFile(uri: vscode.Uri): Promise<Reading> {
  const failed = (kind: ReadFailure['kind']): Reading => ({ failure: { kind, uri } });
  try {
    if (!isInFileSystem(uri)) return { text: (await vscode.workspace.openTextDocument(uri)).getText() };
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > maximumBytes(uri)) return failed('tooLarge');
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.length > maximumBytes(uri)) return failed('tooLarge');
    if (isBinary(bytes)) return failed('binary');
    return { text: await vscode.workspace.decode(bytes, { uri }) };
  } catch (error) {
    const isMissing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    return failed(isMissing ? 'missing' : 'unreadable');
  }
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

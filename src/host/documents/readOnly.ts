import * as vscode from 'vscode';
import { openDocument } from './documents.js';

/** Why the base of a comparison cannot be edited through it. */
export type ReadOnlyReason =
  'unsavedFile' | 'readOnlyFile' | 'elsewhere' | 'mixedLineEndings' | 'oldLineEndings' | 'encoding';

/**
 * Why VS Code could not write a few sentences of this file and keep the rest of its bytes; undefined where it can. What
 * counts are the bytes on disk: an open document has its line endings made equal already. Never throws: a file that
 * cannot be read is refused elsewhere.
 */
export async function readOnlyReason(uri: vscode.Uri): Promise<ReadOnlyReason | undefined> {
  if (uri.scheme === 'untitled') return 'unsavedFile';
  if (await isReadOnly(uri)) return 'readOnlyFile';
  // A comparison may be asked for by whoever sends a link: it names no file that this window does not show.
  if (!vscode.workspace.getWorkspaceFolder(uri) && !openDocument(uri.toString())) return 'elsewhere';
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    const encoding = byteOrderMark(bytes) ?? openDocument(uri.toString())?.encoding;
    if (await isKept(bytes, encoding ? { encoding } : { uri })) return await lineEndings(bytes, uri, encoding);
    // What VS Code guesses an encoding to be is known only once the file is open.
    const guessed = encoding ?? (await vscode.workspace.openTextDocument(uri)).encoding;
    return (await isKept(bytes, { encoding: guessed })) ? await lineEndings(bytes, uri, guessed) : 'encoding';
  } catch {
    return undefined;
  }
}

/** Whether a document cannot be written to, as far as its file tells. */
export async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return false;
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    const { permissions = 0 } = await vscode.workspace.fs.stat(uri);
    return (permissions & vscode.FilePermission.Readonly) !== 0;
  } catch {
    // A file that is gone: what was open of it can still be edited and saved.
    return false;
  }
}

/** The reason in a few words, for a title, and as a sentence that says what to do. */
export function readOnlyWords(
  reason: ReadOnlyReason,
  name: string,
): { readonly short: string; readonly sentence: string } {
  switch (reason) {
    case 'unsavedFile':
      return {
        short: vscode.l10n.t('read-only: not saved as a file yet'),
        sentence: vscode.l10n.t('{0} is not a file yet. Save it, then compare again to edit it here.', name),
      };
    case 'readOnlyFile':
      return {
        short: vscode.l10n.t('read-only file'),
        sentence: vscode.l10n.t('{0} is read-only, so this comparison is too.', name),
      };
    case 'elsewhere':
      return {
        short: vscode.l10n.t('read-only: outside this workspace'),
        sentence: vscode.l10n.t('{0} stands outside this workspace. Open it in an editor to edit it here.', name),
      };
    case 'mixedLineEndings':
      return {
        short: vscode.l10n.t('read-only: mixed line endings'),
        sentence: vscode.l10n.t(
          '{0} mixes line endings, and VS Code would change lines that you did not touch. To edit it here, open and save it with one kind of line ending first.',
          name,
        ),
      };
    case 'oldLineEndings':
      return {
        short: vscode.l10n.t('read-only: old line endings'),
        sentence: vscode.l10n.t(
          '{0} ends lines in an old way (CR alone) that VS Code cannot keep. To edit it here, open and save it with line endings of today first.',
          name,
        ),
      };
    case 'encoding':
      return {
        short: vscode.l10n.t('read-only: other encoding'),
        sentence: vscode.l10n.t(
          '{0} holds characters that VS Code cannot keep in this encoding. To edit it here, choose Reopen with Encoding for the file, then compare again.',
          name,
        ),
      };
  }
}

/** The encoding that the first bytes of a file announce. */
function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf16le';
  if (first === 0xfe && second === 0xff) return 'utf16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf8bom' : undefined;
}

/** Whether the bytes come out of VS Code as they went in. */
async function isKept(bytes: Uint8Array, how: { encoding: string } | { uri: vscode.Uri }): Promise<boolean> {
  const { decode, encode } = vscode.workspace;
  const again =
    'uri' in how ? await encode(await decode(bytes, how), how) : await encode(await decode(bytes, how), how);
  return again.length === bytes.length && again.every((byte, index) => byte === bytes[index]);
}

async function lineEndings(
  bytes: Uint8Array,
  uri: vscode.Uri,
  encoding: string | undefined,
): Promise<ReadOnlyReason | undefined> {
  const { decode } = vscode.workspace;
  const text = encoding ? await decode(bytes, { encoding }) : await decode(bytes, { uri });
  const endings = new Set(text.match(/\r\n|\r|\n/g));
  if (endings.has('\r')) return 'oldLineEndings';
  return endings.size > 1 ? 'mixedLineEndings' : undefined;
}

import * as vscode from 'vscode';
import { exists } from './exists.js';

/**
 * The bytes of a text for a file that is made: UTF-8, with a byte order mark where VS Code would read them as something
 * else, since `files.encoding` says so for this file; the mark goes before any setting. A text that begins with one has
 * no second.
 */
export async function bytesFor(uri: vscode.Uri, text: string): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  if (text.startsWith('\ufeff') || (await vscode.workspace.decode(bytes, { uri })) === text) return bytes;
  return new TextEncoder().encode(`\ufeff${text}`);
}

/** What does not grow for so long is no longer being written, in milliseconds. */
const STILL = 500;

/**
 * Makes a file of a text, as one step to undo, and answers whether it is there as a whole. A file that stands there
 * already stays as it is, and of one that was made in part, as on a full disk, nothing is left.
 */
export async function makeFile(file: vscode.Uri, text: string): Promise<boolean> {
  if (await exists(file)) return false;
  const contents = await bytesFor(file, text);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { contents, overwrite: false, ignoreIfExists: false });
  if (await vscode.workspace.applyEdit(edit)) return true;
  // VS Code also says no where something failed after the file was made.
  const made = await bytesOf(file);
  if (!made || !isBeginningOf(contents, made)) return false;
  if (made.length === contents.length) return true;
  // Another window may be writing the same file just now: that goes on.
  await new Promise((resolve) => setTimeout(resolve, STILL));
  if ((await bytesOf(file))?.length === made.length) {
    await Promise.resolve(vscode.workspace.fs.delete(file)).catch(() => undefined);
  }
  return false;
}

function isBeginningOf(whole: Uint8Array, part: Uint8Array): boolean {
  return part.length <= whole.length && part.every((byte, at) => byte === whole[at]);
}

async function bytesOf(file: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(file);
  } catch {
    return undefined;
  }
}

import * as vscode from 'vscode';
import { bytesFor } from '../documents/newFile.js';
import type { Folders } from '../documents/folders.js';

/** Makes the file of a page's article, and tells `Folders` of it; a file that was made meanwhile is not overwritten. */
export async function keepPage(folders: Folders, file: vscode.Uri, text: string): Promise<void> {
  const contents = await bytesFor(file, text);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { overwrite: false, contents });
  // VS Code also says no where something failed after the file was made.
  if (!(await vscode.workspace.applyEdit(edit)) && !(await holds(file, contents))) {
    throw new Error(vscode.l10n.t('{0} cannot be written. Nothing was changed.', file.path));
  }
  folders.tellMade(file);
}

async function holds(file: vscode.Uri, contents: Uint8Array): Promise<boolean> {
  try {
    const bytes = await vscode.workspace.fs.readFile(file);
    return bytes.length === contents.length && bytes.every((byte, at) => byte === contents[at]);
  } catch {
    return false;
  }
}

import * as vscode from 'vscode';
import { makeFile } from '../documents/newFile.js';
import type { Folders } from '../documents/folders.js';

/** Makes the file of a page's article, and tells `Folders` of it; a file that was made meanwhile is not overwritten. */
export async function keepPage(folders: Folders, file: vscode.Uri, text: string): Promise<void> {
  if (!(await makeFile(file, text))) {
    throw new Error(vscode.l10n.t('{0} cannot be written. Nothing was changed.', file.path));
  }
  folders.tellMade(file);
}

import * as vscode from 'vscode';
import { focusStoryView } from '../common/ids.js';

export interface SampleParts {
  /** The folder of the sample story in the extension. */
  readonly from: vscode.Uri;
  /** Where the extension may keep files. */
  readonly to: vscode.Uri;
}

/** The versions of the sample story, the one to begin with first; a host in a browser cannot list a folder. */
const FILES = [
  'northwire-original.txt',
  'qvlm-copy.txt',
  'courier-rewrite.txt',
  'coastal-brief.txt',
  'saltmarsh-paraphrase.txt',
];

/**
 * Open Sample Story: opens a copy of it that may be edited, beside the Story view. What somebody has edited in it
 * stays;
 * a file that is not there any more comes back.
 */
export async function openSample({ from, to }: SampleParts): Promise<void> {
  const folder = vscode.Uri.joinPath(to, 'sample');
  await vscode.workspace.fs.createDirectory(folder);
  const there = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
  for (const name of FILES.filter((each) => !there.has(each))) {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(from, name));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), bytes);
  }
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, FILES[0]), { preview: false });
  await vscode.commands.executeCommand(focusStoryView);
}

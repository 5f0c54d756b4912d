import * as vscode from 'vscode';

/** VS Code reads a file that changed on disk again by itself; so often it is looked whether it has. */
const LOOKS = 8;
/** Milliseconds between two looks. */
const LOOK_PAUSE = 400;

/** Waits until an unchanged document is what stands on disk; an edit of an older text would be lost or overwrite it. */
export async function isAsOnDisk(document: vscode.TextDocument): Promise<boolean> {
  for (let look = 1; look <= LOOKS; look++) {
    if (document.isDirty) return true;
    const bytes = await vscode.workspace.fs.readFile(document.uri);
    const text = await vscode.workspace.decode(bytes, { encoding: document.encoding });
    if (text === document.getText()) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_PAUSE));
  }
  return false;
}

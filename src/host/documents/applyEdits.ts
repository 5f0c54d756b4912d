import * as vscode from 'vscode';
import type { TextEdit } from '../../engine/projections/edits/textEdits.js';

/** Applies edits of a document's text as one step to undo; false where the document has changed meanwhile. */
export async function applyEdits(document: vscode.TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  const range = (start: number, end: number) => new vscode.Range(document.positionAt(start), document.positionAt(end));
  edit.set(
    document.uri,
    edits.map(({ start, end, text }) => vscode.TextEdit.replace(range(start, end), text)),
  );
  return vscode.workspace.applyEdit(edit);
}

import * as vscode from 'vscode';
import type { Ground } from '../../engine/projections/writeBack/ground.js';
import { openDocument } from '../documents/documents.js';

/**
 * Says why a collation cannot be saved, and leads to the row. VS Code says it too, but behind the whole URI of the
 * document, and cuts long messages.
 */
export async function sayRefusedRow(
  collation: vscode.Uri,
  ground: Ground,
  row: number,
  sentence: string,
): Promise<void> {
  const show = vscode.l10n.t('Show Row');
  if ((await vscode.window.showErrorMessage(sentence, show)) !== show) return;
  const document = openDocument(collation.toString());
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
  if (!editor) return;
  const at = lineOfRow(editor.document, ground, row);
  editor.selection = new vscode.Selection(at, 0, at, 0);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
}

/** The line of the row's heading; where that is damaged, of the last heading before it. */
function lineOfRow(document: vscode.TextDocument, { rows }: Ground, row: number): number {
  const lines = document.getText().split('\n');
  const headings = rows.slice(0, rows.findIndex(({ number }) => number === row) + 1).map(({ heading }) => heading);
  const found = headings.map((heading) => lines.indexOf(heading)).findLast((line) => line >= 0);
  return found ?? 0;
}

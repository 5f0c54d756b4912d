import * as vscode from 'vscode';
import type { Ground } from '../../engine/projections/writeBack/ground.js';
import { movePosition } from '../../engine/projections/writeBack/movePosition.js';

/**
 * Keeps the caret in its sentence when VS Code has read a collation again: it replaces all lines from the first to the
 * last that changed, and a caret between them would jump behind them. To be called while the editors still tell where
 * the caret was before, which is when the document's change is told.
 */
export function keepCaret(document: vscode.TextDocument, from: Ground, to: Ground): void {
  for (const editor of vscode.window.visibleTextEditors) {
    if (editor.document !== document) continue;
    const moved = editor.selections.flatMap(({ anchor, active }) => {
      const [start, end] = [movePosition(from, to, anchor), movePosition(from, to, active)];
      return start && end ? [new vscode.Selection(start.line, start.character, end.line, end.character)] : [];
    });
    if (moved.length > 0) editor.selections = moved;
  }
}

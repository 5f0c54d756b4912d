import type * as vscode from 'vscode';

/** The last line that a selection shows as selected: one that ends before a line's first character does not show it. */
export function lastSelectedLine({ start, end }: vscode.Range): number {
  return end.line > start.line && end.character === 0 ? end.line - 1 : end.line;
}

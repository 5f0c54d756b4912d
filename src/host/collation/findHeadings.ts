import type * as vscode from 'vscode';

/**
 * The lines of a collation's document that are one of these headings. They are known by their text: in a side that is
 * being edited, headings stand on other lines than they were written on.
 */
export function findHeadings(document: vscode.TextDocument, headings: ReadonlySet<string>): number[] {
  const lines = Array.from({ length: document.lineCount }, (_, line) => line);
  return lines.filter((line) => headings.has(document.lineAt(line).text));
}

import * as vscode from 'vscode';
import { sayInformation } from '../common/say.js';
import { decodeAddress } from '../collation/addresses.js';
import { uriOf } from '../collation/documentUris.js';
import type { Comparisons } from '../collation/comparisons.js';
import { findHeadings } from '../collation/findHeadings.js';
import { inStyle } from '../../engine/projections/taking/typographyStyle.js';
import { scheme } from '../common/ids.js';
import { draftStyle } from '../documents/draftStyle.js';
import { fileName } from '../documents/documents.js';
import type { Grounds } from '../editing/grounds.js';
import { readOnlyWords } from '../documents/readOnly.js';

/** Take Row: gives the base the source's wording in each row that the selection touches, whichever side it is on. */
export async function takeRow(comparisons: Comparisons, grounds: Grounds): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const address = editor?.document.uri.scheme === scheme ? decodeAddress(editor.document.uri.query) : undefined;
  if (!editor || address?.comparison.view !== 'rows') {
    void sayInformation(vscode.l10n.t('Open a comparison first, with Compare with….'));
    return;
  }
  const { comparison } = address;
  const baseUri = uriOf(comparison, 'base');
  const { readOnly, collation } = await comparisons.build(comparison);
  if (readOnly) {
    const { sentence } = readOnlyWords(readOnly, fileName(vscode.Uri.parse(comparison.base, true)));
    void sayInformation(sentence);
    return;
  }
  const base = await vscode.workspace.openTextDocument(baseUri);
  const source = await vscode.workspace.openTextDocument(uriOf(comparison, 'source'));
  const headings = new Set(grounds.of(baseUri)?.rows.map(({ heading }) => heading));
  const sourceRows = new Map(rowsOf(source, headings).map((row) => [row.heading, row]));
  const chosen = new Set(
    rowsOf(editor.document, headings)
      .filter(({ first, next }) => first <= editor.selection.end.line && next > editor.selection.start.line)
      .map(({ heading }) => heading),
  );

  // As it will be written: what stands in the row is the article's text from then on.
  const style = draftStyle(vscode.Uri.parse(comparison.base, true), collation.base.article);
  const edit = new vscode.WorkspaceEdit();
  for (const { heading, lines } of rowsOf(base, headings)) {
    const theirs = chosen.has(heading) ? source.getText(sourceRows.get(heading)?.lines) : '';
    const words = theirs.replace(/[^\r\n]+/g, (line) => inStyle(line, style));
    if (words !== '' && sourceRows.has(heading)) edit.replace(baseUri, lines, words);
  }
  if (edit.size > 0) await vscode.workspace.applyEdit(edit);
  else {
    void sayInformation(vscode.l10n.t('{0} has nothing in this row that could be taken.', comparison.sourceLabel));
  }
}

interface ShownRow {
  readonly heading: string;
  /** The heading's line. */
  readonly first: number;
  /** The line of the next heading, or behind the last line. */
  readonly next: number;
  /** From the line under the heading to the next one, at whose beginning it ends. */
  readonly lines: vscode.Range;
}

function rowsOf(document: vscode.TextDocument, headings: ReadonlySet<string>): ShownRow[] {
  const at = findHeadings(document, headings);
  return at.map((first, index) => {
    const next = at[index + 1] ?? document.lineCount;
    return {
      heading: document.lineAt(first).text,
      first,
      next,
      lines: document.validateRange(new vscode.Range(first + 1, 0, next, 0)),
    };
  });
}

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
import type { AgreedWording } from '../editing/agreedWording.js';
import type { Grounds } from '../editing/grounds.js';
import { mayTakeFrom } from '../taking/otherLanguage.js';
import { readOnlyWords } from '../documents/readOnly.js';

export interface TakeRowParts {
  readonly comparisons: Comparisons;
  readonly grounds: Grounds;
  readonly agreed: AgreedWording;
}

/** Take Row: gives the base the source's wording in each row that the selection touches, whichever side it is on. */
export async function takeRow({ comparisons, grounds, agreed }: TakeRowParts): Promise<void> {
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
  const said: string[] = [];
  let firstTaken: vscode.Position | undefined;
  for (const { heading, lines } of rowsOf(base, headings)) {
    const theirs = chosen.has(heading) ? source.getText(sourceRows.get(heading)?.lines) : '';
    const words = theirs.replace(/[^\r\n]+/g, (line) => inStyle(line, style));
    if (words === '' || !sourceRows.has(heading)) continue;
    edit.replace(baseUri, lines, words);
    firstTaken ??= lines.start;
    said.push(...theirs.split(/[\r\n]+/).filter((line) => line !== ''));
  }
  if (!firstTaken) {
    void sayInformation(vscode.l10n.t('{0} has nothing in this row that could be taken.', comparison.sourceLabel));
    return;
  }
  const shown = base.version;
  if (!(await mayTakeFrom(collation.base, [collation.source]))) return;
  if (base.version !== shown) {
    const name = fileName(vscode.Uri.parse(comparison.base, true));
    void sayInformation(vscode.l10n.t('{0} has changed meanwhile, and nothing was written. Try again.', name));
    return;
  }
  agreed.add(baseUri, said);
  await vscode.workspace.applyEdit(edit);
  if (address.side === 'source') await goToBase(base, firstTaken);
}

/**
 * Gives the base's side the keyboard, at a place that was written: Undo works where the keyboard is, and the source's
 * side has nothing to undo.
 */
async function goToBase(base: vscode.TextDocument, at: vscode.Position): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document === base);
  if (editor) editor.selection = new vscode.Selection(at, at);
  await vscode.commands.executeCommand('workbench.action.compareEditor.focusPrimarySide');
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

import * as vscode from 'vscode';
import type { Ground } from '../../engine/projections/writeBack/ground.js';
import type { WriteBackFailure } from '../../engine/projections/writeBack/writeBack.js';
import { commands, scheme } from '../common/ids.js';
import { readOnlyWords, type ReadOnlyReason } from '../documents/readOnly.js';

/** Why an edited collation was not saved into its file. */
export type RefusedSave =
  | { readonly kind: 'readOnly'; readonly reason: ReadOnlyReason }
  /** The file cannot be opened any more. */
  | { readonly kind: 'missing' }
  /** The file changed on disk, and its open document is still the older text. */
  | { readonly kind: 'behindDisk' }
  /** The document changed each time while it was written into. */
  | { readonly kind: 'beingChanged' }
  /** Nobody knows any more which text the collation was made from. */
  | { readonly kind: 'unknownGround' }
  /** A row took wording in another language than the file's, and its reader does not want it there. */
  | { readonly kind: 'otherLanguage'; readonly row: number }
  /** The edits stand in the document, but VS Code could not save it. */
  | { readonly kind: 'unsaved' }
  | WriteBackFailure;

/** Why the collation was not saved and what to do, as a sentence; `name` is that of the file. */
export function refusedSaveWords(refused: RefusedSave, name: string): string {
  switch (refused.kind) {
    case 'readOnly':
      return readOnlyWords(refused.reason, name).sentence;
    case 'missing':
      return vscode.l10n.t(
        '{0} is not there any more. Nothing was saved. Put the file back, then save again; or copy your wording into the file under its new name.',
        name,
      );
    case 'behindDisk':
      return vscode.l10n.t(
        '{0} has changed on disk, and VS Code has not read it again yet. Nothing was saved; save again.',
        name,
      );
    case 'beingChanged':
      return vscode.l10n.t('{0} is being changed at this moment. Nothing was saved; save again.', name);
    case 'unknownGround':
      return vscode.l10n.t(
        'It is not known any more which version of {0} this comparison was made from. Nothing was saved; copy your wording, choose Revert File, then edit the row again.',
        name,
      );
    case 'unsaved':
      return vscode.l10n.t('{0} could not be saved. Your edits stand in it, unsaved.', name);
    case 'otherLanguage':
      return vscode.l10n.t('Row {0} is in another language than {1}. Nothing was saved.', refused.row, name);
    case 'damagedHeading':
      return vscode.l10n.t(
        'The heading of row {0} was changed, so that it is not clear which text belongs where. Nothing was saved; undo that change, then save again.',
        refused.row,
      );
    case 'conflict':
      return vscode.l10n.t(
        'Row {0}: this sentence has changed in {1} meanwhile. Nothing was saved; copy your wording, choose Revert File, then edit the row again.',
        refused.row,
        name,
      );
  }
}

/**
 * Behind why a row was not saved: the link that leads to it. VS Code says a refused save in a notification of its own,
 * which has no room for buttons of ours and makes links of commands.
 */
export function rowLink({ query }: vscode.Uri, row: number): string {
  const args = encodeURIComponent(JSON.stringify([query, row]));
  return `[${vscode.l10n.t('Show Row')}](command:${commands.showRefusedRow}?${args})`;
}

interface KnownGrounds {
  of(uri: vscode.Uri): Ground | undefined;
}

/** Puts the caret on a row of an open comparison; anybody may call the command, with anything. */
export function showRefusedRow(grounds: KnownGrounds, query: unknown, row: unknown): void {
  const editor = vscode.window.visibleTextEditors.find(
    ({ document: { uri } }) => uri.scheme === scheme && uri.query === query,
  );
  const ground = editor && grounds.of(editor.document.uri);
  if (!editor || !ground || typeof row !== 'number') return;
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

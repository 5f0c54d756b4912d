import * as vscode from 'vscode';
import { sayInformation } from '../common/say.js';
import { scheme } from '../common/ids.js';
import { canBeSource } from '../documents/documents.js';
import { activeComparison } from '../collation/activeComparison.js';

/**
 * The source that a command means: the file that was clicked, else the active one, else the base of the comparison.
 * Whether there is one is known at once, so that what the command asks can stand on the screen before it is opened.
 */
export function activeSource(clicked?: unknown): Thenable<vscode.TextDocument> | undefined {
  const uri = clicked instanceof vscode.Uri && clicked.scheme !== scheme ? clicked : undefined;
  if (uri) return vscode.workspace.openTextDocument(uri);
  const comparison = activeComparison();
  if (comparison) return vscode.workspace.openTextDocument(vscode.Uri.parse(comparison.comparison.base, true));
  const document = vscode.window.activeTextEditor?.document;
  return document && canBeSource(document) ? Promise.resolve(document) : undefined;
}

export function sayNoSource(): void {
  void sayInformation(vscode.l10n.t('Open an article first: a plain text, Markdown or article document.'));
}

export function sayNoStory(): void {
  void sayInformation(
    vscode.l10n.t('No other file here tells the same story. Compare as Articles compares any two files.'),
  );
}

import * as vscode from 'vscode';
import { sayInformation } from '../common/say.js';
import { plural } from '../common/localWords.js';
import { settingsSection } from '../common/ids.js';
import { lastSelectedLine } from '../common/selection.js';
import { homeOf } from '../documents/address.js';
import { canBeSource } from '../documents/documents.js';
import type { ParseSettings } from '../documents/parseSettings.js';
import { sayNoSource } from './activeSource.js';

const NAME = 'article.bodyLines';

/**
 * Mark Lines as Body: notes the selected lines in the settings of their folder, or in the user's where there is none,
 * so that a line which was taken for furniture is compared. The message that says so undoes it.
 */
export async function markLinesAsBody(settings: ParseSettings): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !canBeSource(editor.document)) return sayNoSource();
  const { uri } = editor.document;
  const known = settings.bodyLines(uri);
  const selected = selectedLines(editor);
  const added = selected.filter((line) => !known.includes(line));
  if (selected.length === 0) {
    void sayInformation(vscode.l10n.t('Select a line with words first.'));
    return;
  }
  if (added.length === 0) {
    void sayInformation(vscode.l10n.t('The selected lines are marked as body already.'));
    return;
  }
  await write(uri, [...known, ...added]);
  void offerUndo(settings, uri, added);
}

async function offerUndo(settings: ParseSettings, uri: vscode.Uri, added: readonly string[]): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  const chosen = await sayInformation(
    plural(
      vscode.l10n.t,
      added.length,
      '{0} line is marked as body and is compared from now on.',
      '{0} lines are marked as body and are compared from now on.',
    ),
    undo,
  );
  if (chosen !== undo) return;
  await write(
    uri,
    settings.bodyLines(uri).filter((line) => !added.includes(line)),
  );
}

/** The lines' texts without the white space around them, each once. */
function selectedLines({ document, selections }: vscode.TextEditor): string[] {
  const lines = new Set<string>();
  for (const selection of selections) {
    const last = lastSelectedLine(selection);
    for (let line = selection.start.line; line <= last; line++) lines.add(document.lineAt(line).text.trim());
  }
  return [...lines].filter((line) => line !== '');
}

async function write(source: vscode.Uri, lines: readonly string[]): Promise<void> {
  const uri = homeOf(source);
  const target = vscode.workspace.getWorkspaceFolder(uri)
    ? vscode.ConfigurationTarget.WorkspaceFolder
    : vscode.ConfigurationTarget.Global;
  // An empty list goes where it would only repeat the default; elsewhere it hides the lines of a wider setting.
  const { globalValue, workspaceValue } = vscode.workspace.getConfiguration(settingsSection, uri).inspect(NAME) ?? {};
  const hides = target !== vscode.ConfigurationTarget.Global && (globalValue ?? workspaceValue) !== undefined;
  const value = lines.length === 0 && !hides ? undefined : lines;
  await vscode.workspace.getConfiguration(settingsSection, uri).update(NAME, value, target);
}

import * as vscode from 'vscode';
import { isolated } from '../../protocol/language.js';
import { sayInformation } from '../common/say.js';
import { readOnlyWords, type ReadOnlyReason } from '../documents/readOnly.js';
import { fileName } from '../documents/documents.js';
import type { Comparison } from './comparison.js';
import { uriOf } from './documentUris.js';
import type { Built, Comparisons } from './comparisons.js';

/** Opens a comparison in VS Code's diff editor; in the place of `instead`, where that is given. */
export async function openComparison(
  comparisons: Comparisons,
  comparison: Comparison,
  instead?: vscode.Tab,
): Promise<void> {
  const built = await comparisons.build(comparison);
  const sides = [uriOf(comparison, 'source'), uriOf(comparison, 'base')] as const;
  // A diff that is closed while it still opens is given the models of its documents after VS Code has disposed of them:
  // it fails with "Model is disposed!". VS Code keeps the model of a document that an extension has asked for.
  await Promise.all(sides.map((side) => vscode.workspace.openTextDocument(side)));
  await vscode.commands.executeCommand(
    'vscode.diff',
    ...sides,
    comparisonTitle(built),
    // Without a selection VS Code goes to the first change, past the rows that are the same.
    { viewColumn: instead?.group.viewColumn, preview: false, selection: new vscode.Range(0, 0, 0, 0) },
  );
  const old = instead && asItIsNow(instead);
  if (old) await vscode.window.tabGroups.close(old);
  if (built.readOnly) sayReadOnly(built.readOnly, comparison);
}

function sayReadOnly(reason: ReadOnlyReason, { base }: Comparison): void {
  const name = fileName(vscode.Uri.parse(base, true));
  void sayInformation(readOnlyWords(reason, name).sentence);
}

/** A comparison's tab, for which VS Code may have made a new object; undefined where it was closed meanwhile. */
function asItIsNow({ input, group: { viewColumn } }: vscode.Tab): vscode.Tab | undefined {
  const group = vscode.window.tabGroups.all.find((each) => each.viewColumn === viewColumn);
  return group?.tabs.find((tab) => modifiedOf(tab.input) !== undefined && modifiedOf(tab.input) === modifiedOf(input));
}

function modifiedOf(input: unknown): string | undefined {
  return input instanceof vscode.TabInputTextDiff ? input.modified.toString() : undefined;
}

/** Short, and true whatever is edited later; what changes stands in the first row and in the status bar. */
function comparisonTitle({ comparison, readOnly }: Built): string {
  const { sourceLabel, baseLabel, view } = comparison;
  const title = `${isolated(sourceLabel)} ↔ ${isolated(baseLabel)}`;
  if (view === 'published') return vscode.l10n.t('{0} as published', title);
  return readOnly ? `${title} (${readOnlyWords(readOnly, baseLabel).short})` : title;
}

import * as vscode from 'vscode';
import { otherOrderWords, coverageWords } from './coverageWords.js';
import { scheme } from '../ids.js';
import { decodeAddress, type Comparison } from './comparison.js';
import { uriOf, type Built, type Comparisons } from './comparisons.js';

/** Opens a comparison in VS Code's diff editor; in the place of `instead`, where that is given. */
export async function openComparison(
  comparisons: Comparisons,
  comparison: Comparison,
  instead?: vscode.Tab,
): Promise<void> {
  const built = await comparisons.build(comparison);
  const sides = [uriOf(comparison, 'source'), uriOf(comparison, 'base')] as const;
  // VS Code may take a model away under a diff that opens just as another one with the same document closes; it keeps
  // the model of a document that an extension has asked for.
  await Promise.all(sides.map((side) => vscode.workspace.openTextDocument(side)));
  await vscode.commands.executeCommand(
    'vscode.diff',
    ...sides,
    comparisonTitle(built),
    // Without a selection VS Code goes to the first change, past the rows that are the same.
    { viewColumn: instead?.group.viewColumn, preview: false, selection: new vscode.Range(0, 0, 0, 0) },
  );
  if (instead) await vscode.window.tabGroups.close(instead);
}

function comparisonTitle({ comparison, collation, coverage }: Built): string {
  const { sourceLabel, baseLabel, view } = comparison;
  const title = `${sourceLabel} ↔ ${baseLabel}`;
  if (view === 'published') return vscode.l10n.t('{0} as published', title);
  const said = [
    coverageWords(coverage, vscode.l10n.t),
    ...(collation.pair.otherOrder ? [otherOrderWords(vscode.l10n.t)] : []),
  ];
  return `${title} (${said.join('; ')})`;
}

/** The comparison in the active tab, and the tab. */
export function activeComparison(): { readonly comparison: Comparison; readonly tab: vscode.Tab } | undefined {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  if (!(tab?.input instanceof vscode.TabInputTextDiff) || tab.input.modified.scheme !== scheme) return undefined;
  const address = decodeAddress(tab.input.modified.query);
  return address && { comparison: address.comparison, tab };
}

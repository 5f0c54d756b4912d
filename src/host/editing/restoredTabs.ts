import * as vscode from 'vscode';
import { decodeAddress } from '../collation/addresses.js';
import { Disposables } from '../common/disposables.js';
import { scheme } from '../common/ids.js';

/**
 * Takes away the tab that VS Code puts beside a comparison after a reload of the window. Unsaved edits come back as the
 * text document of the base's side, for which VS Code looks for a tab of its own and does not count the comparison.
 *
 * It asks before it closes the text of an unsaved document, unless that stands in another group, too, also as a side of
 * a comparison. So the comparison is shown in another group for as long as it takes: nothing is asked and no edit given
 * up.
 */
export class RestoredTabs implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #log: vscode.LogOutputChannel;
  /** One after the other: what one shows for a moment is nothing for the next to go by. */
  #queue = Promise.resolve();

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#disposables.add(vscode.window.tabGroups.onDidChangeTabs(({ opened }) => this.#look(opened)));
    this.#look(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs));
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #look(tabs: readonly vscode.Tab[]): void {
    for (const tab of tabs) {
      // VS Code puts it behind the others: one in front was opened by somebody who wants to see it.
      const uri = tab.isActive ? undefined : baseSideAsText(tab);
      if (uri === undefined) continue;
      this.#queue = this.#queue.then(() =>
        close(uri).catch((error: unknown) => this.#log.warn(`A restored tab stays: ${String(error)}`)),
      );
    }
  }
}

/** Closes the tabs in the background that show the text `uri` beside its comparison. */
async function close(uri: string): Promise<void> {
  for (const { viewColumn, tabs } of vscode.window.tabGroups.all) {
    const comparison = comparisonsOf(uri).find((tab) => tab.group.viewColumn === viewColumn) ?? comparisonsOf(uri)[0];
    if (!comparison || !tabs.some((tab) => !tab.isActive && baseSideAsText(tab) === uri)) continue;
    const elsewhere = comparisonsOf(uri).some((tab) => tab.group.viewColumn !== viewColumn);
    const column = elsewhere ? undefined : await showIn(otherThan(viewColumn), comparison);
    const text = groupIn(viewColumn)?.tabs.find((tab) => !tab.isActive && baseSideAsText(tab) === uri);
    if (text) await vscode.window.tabGroups.close(text, true);
    const shown = comparisonsOf(uri).find((tab) => tab.group.viewColumn === column);
    if (shown) await vscode.window.tabGroups.close(shown, true);
  }
}

/** Shows a comparison in another group without taking the keyboard there; answers with that group's column. */
async function showIn(column: vscode.ViewColumn, { input, label }: vscode.Tab): Promise<vscode.ViewColumn> {
  const { original, modified } = input as vscode.TabInputTextDiff;
  const options = { viewColumn: column, preserveFocus: true, preview: false };
  await vscode.commands.executeCommand('vscode.diff', original, modified, label, options);
  return column;
}

function otherThan(column: vscode.ViewColumn): vscode.ViewColumn {
  const other = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn !== column);
  return other?.viewColumn ?? column + 1;
}

function groupIn(column: vscode.ViewColumn): vscode.TabGroup | undefined {
  return vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn === column);
}

/** The base's side that a tab shows as a mere text. */
function baseSideAsText({ input }: vscode.Tab): string | undefined {
  if (!(input instanceof vscode.TabInputText) || input.uri.scheme !== scheme) return undefined;
  return decodeAddress(input.uri.query)?.side === 'base' ? input.uri.toString() : undefined;
}

/** The tabs of comparisons whose base's side is `uri`. */
function comparisonsOf(uri: string): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === uri);
}

import * as vscode from 'vscode';
import { Disposables } from '../disposables.js';
import { languages, scheme } from '../ids.js';
import { comparisonKey, decodeAddress } from './comparison.js';

/** Toggling so often leaves word wrap as it was. */
const TO_AND_FRO = 2;

/**
 * Makes both panes of a collation wrap. VS Code forgets to wrap the left one when a diff editor begins in a narrow
 * group: it is inline until the language's settings arrive, and what inline mode sets on the left pane stays. Toggling
 * word wrap to and fro sets both panes anew. The command works on whatever editor is active: where that is another by
 * then, what is left waits until the collation is active again.
 */
export class WrapPanes implements vscode.Disposable {
  readonly #disposables = new Disposables();
  /** How many toggles a collation in a tab still needs. */
  readonly #left = new Map<string, number>();

  constructor() {
    this.#disposables.add(vscode.window.onDidChangeActiveTextEditor((editor) => void this.#wrap(editor)));
    this.#disposables.add(vscode.window.tabGroups.onDidChangeTabs(({ closed }) => this.#forget(closed)));
    void this.#wrap(vscode.window.activeTextEditor);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #wrap(editor: vscode.TextEditor | undefined): Promise<void> {
    if (editor?.document.languageId !== languages.collation) return;
    const key = keyOf(editor.document.uri);
    while (key !== undefined && vscode.window.activeTextEditor === editor) {
      const left = this.#left.get(key) ?? TO_AND_FRO;
      if (left === 0) return;
      this.#left.set(key, left - 1);
      await vscode.commands.executeCommand('editor.action.toggleWordWrap');
    }
  }

  #forget(closed: readonly vscode.Tab[]): void {
    for (const { input } of closed) {
      const key = input instanceof vscode.TabInputTextDiff ? keyOf(input.modified) : undefined;
      if (key !== undefined) this.#left.delete(key);
    }
  }
}

/** The same for both sides of a comparison; undefined for other documents. */
function keyOf(uri: vscode.Uri): string | undefined {
  const address = uri.scheme === scheme ? decodeAddress(uri.query) : undefined;
  return address && comparisonKey(address.comparison);
}

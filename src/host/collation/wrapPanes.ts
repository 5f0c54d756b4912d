import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import { languages, scheme } from '../common/ids.js';
import { decodeAddress } from './addresses.js';
import { comparisonKey } from './comparison.js';

const toggle = 'editor.action.toggleWordWrap';

/**
 * Makes both panes of a collation wrap. VS Code forgets to wrap the left one when a diff editor begins in a narrow
 * group: it is inline until the language's settings arrive, and what inline mode sets on the left pane stays. Toggling
 * word wrap twice, in one command so that the screen does not flicker, sets both panes anew. The command works on
 * whatever editor is active: where that is another by then, its wrapping is what it was, and the collation waits until
 * it is active again.
 */
export class WrapPanes implements vscode.Disposable {
  readonly #disposables = new Disposables();
  /** The collations in a tab whose panes are set. */
  readonly #wrapped = new Set<string>();

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
    if (key === undefined || this.#wrapped.has(key)) return;
    this.#wrapped.add(key);
    await vscode.commands.executeCommand('runCommands', { commands: [toggle, toggle] });
    if (vscode.window.activeTextEditor !== editor) this.#wrapped.delete(key);
  }

  #forget(closed: readonly vscode.Tab[]): void {
    for (const { input } of closed) {
      const key = input instanceof vscode.TabInputTextDiff ? keyOf(input.modified) : undefined;
      if (key !== undefined) this.#wrapped.delete(key);
    }
  }
}

/** The same for both sides of a comparison; undefined for other documents. */
function keyOf(uri: vscode.Uri): string | undefined {
  const address = uri.scheme === scheme ? decodeAddress(uri.query) : undefined;
  return address && comparisonKey(address.comparison);
}

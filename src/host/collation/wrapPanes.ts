import * as vscode from 'vscode';
import { Disposables } from '../disposables.js';
import { languages, scheme } from '../ids.js';

/**
 * Makes both panes of a collation wrap. VS Code forgets to wrap the left one when a diff editor begins in a narrow
 * group: it is inline until the language's settings arrive, and what inline mode sets on the left pane stays. Toggling
 * word wrap to and fro sets both panes anew.
 */
export class WrapPanes implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #done = new Set<string>();

  constructor() {
    this.#disposables.add(vscode.window.onDidChangeActiveTextEditor((editor) => void this.#wrap(editor)));
    this.#disposables.add(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#done.delete(uri.toString())));
    void this.#wrap(vscode.window.activeTextEditor);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #wrap(editor: vscode.TextEditor | undefined): Promise<void> {
    if (editor?.document.uri.scheme !== scheme || editor.document.languageId !== languages.collation) return;
    const id = editor.document.uri.toString();
    if (this.#done.has(id)) return;
    this.#done.add(id);
    await vscode.commands.executeCommand('editor.action.toggleWordWrap');
    await vscode.commands.executeCommand('editor.action.toggleWordWrap');
  }
}

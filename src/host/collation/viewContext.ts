import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import { contexts } from '../common/ids.js';
import { activeComparison } from './activeComparison.js';

/** Tells VS Code which comparison is in front, so that only the commands that apply to it are shown. */
export class ViewContext implements vscode.Disposable {
  readonly #disposables = new Disposables();

  constructor() {
    this.#disposables.add(vscode.window.tabGroups.onDidChangeTabs(() => this.#tell()));
    this.#disposables.add(vscode.window.tabGroups.onDidChangeTabGroups(() => this.#tell()));
    this.#tell();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #tell(): void {
    const comparison = activeComparison()?.comparison;
    void vscode.commands.executeCommand('setContext', contexts.view, comparison?.view);
  }
}

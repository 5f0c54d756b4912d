import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import { colors } from '../common/ids.js';

/** How long a place that was jumped to stays marked, in milliseconds. */
const DURATION = 1200;

/** Marks ranges of an editor for a moment. */
export class Flash implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #decoration = this.#disposables.add(
    vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor(colors.flashBackground),
      border: '1px solid',
      borderColor: new vscode.ThemeColor(colors.flashBorder),
      overviewRulerColor: new vscode.ThemeColor(colors.flashBorder),
    }),
  );
  #running: vscode.Disposable | undefined;

  show(editor: vscode.TextEditor, ranges: readonly vscode.Range[]): void {
    if (this.#running) this.#disposables.end(this.#running);
    editor.setDecorations(this.#decoration, ranges);
    const timer = this.#disposables.timeout(() => this.#disposables.end(running), DURATION);
    const running = this.#disposables.add({
      dispose: () => {
        this.#disposables.end(timer);
        editor.setDecorations(this.#decoration, []);
        this.#running = undefined;
      },
    });
    this.#running = running;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

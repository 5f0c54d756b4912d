import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';

/** Where files went that were renamed or moved in VS Code since the extension started. */
export class Renames implements vscode.Disposable {
  readonly #disposables = new Disposables();
  #renamed: readonly { readonly from: string; readonly to: string }[] = [];
  /** How many renames there were when a document was opened that has the old name of another one. */
  readonly #openedAfter = new Map<string, number>();

  constructor() {
    this.#disposables.add(
      vscode.workspace.onDidRenameFiles(({ files }) => {
        const added = files.map(({ oldUri, newUri }) => ({ from: oldUri.toString(), to: newUri.toString() }));
        this.#renamed = [...this.#renamed, ...added];
      }),
    );
    this.#disposables.add(
      vscode.workspace.onDidOpenTextDocument(({ uri }) => {
        const id = uri.toString();
        if (this.now(id) !== id) this.#openedAfter.set(id, this.#renamed.length);
      }),
    );
  }

  /** The id of a file, or of one in a folder that was renamed, as it is called now. An id is a URI as a string. */
  now(id: string): string {
    return this.#renamed.slice(this.#openedAfter.get(id) ?? 0).reduce((name, { from, to }) => {
      if (name === from) return to;
      return name.startsWith(`${from}/`) ? to + name.slice(from.length) : name;
    }, id);
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

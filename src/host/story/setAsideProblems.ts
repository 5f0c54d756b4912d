import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import { folderOf } from '../documents/documents.js';
import { readFailureWords } from '../documents/readFailureWords.js';

/** Says in Problems which texts are set aside, since comparing them takes too long, and how they come back. */
export class SetAsideProblems implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #diagnostics = this.#disposables.add(vscode.languages.createDiagnosticCollection('crossread.setAside'));
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  #uris: readonly vscode.Uri[] = [];

  /** Other texts are set aside than before. */
  readonly onDidChange = this.#changed.event;

  /** The texts of a document's folder that are set aside, itself among them. */
  beside(document: vscode.Uri): readonly vscode.Uri[] {
    const folder = folderOf(document).toString();
    return this.#uris.filter((uri) => folderOf(uri).toString() === folder);
  }

  /** From now on the texts with these ids are set aside, and no others. */
  show(ids: readonly string[]): void {
    this.#uris = ids.map((id) => vscode.Uri.parse(id, true));
    this.#diagnostics.clear();
    for (const uri of this.#uris) {
      const problem = new vscode.Diagnostic(
        new vscode.Range(0, 0, 0, 0),
        readFailureWords({ kind: 'setAside', uri }),
        vscode.DiagnosticSeverity.Warning,
      );
      problem.source = 'Crossread';
      this.#diagnostics.set(uri, [problem]);
    }
    this.#changed.fire();
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

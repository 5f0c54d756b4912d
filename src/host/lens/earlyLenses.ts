import * as vscode from 'vscode';

/** What answers once the extension was started. */
export type Lenses = vscode.CodeLensProvider & Required<Pick<vscode.CodeLensProvider, 'onDidChangeCodeLenses'>>;

/** So long questions wait for that, in milliseconds: VS Code draws the lenses of all extensions together. */
const PATIENCE = 3000;

/**
 * Offers lenses as soon as the extension's code is loaded. Where a window opens, it is started some tenths of a second
 * later, when that has told what the extension kept, and VS Code asks for lenses only a while after any were offered,
 * and anew when more are: the two times run at once this way.
 */
export class EarlyLenses implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #offer: vscode.Disposable;
  readonly #started: Promise<void>;
  #start: () => void = () => undefined;
  #lenses: Lenses | undefined;

  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(selector: vscode.DocumentSelector) {
    this.#started = new Promise((resolve) => {
      this.#start = resolve;
      setTimeout(resolve, PATIENCE);
    });
    this.#offer = vscode.languages.registerCodeLensProvider(selector, this);
  }

  /** From now on these answer; what is returned ends that VS Code is told of their changes. */
  answerBy(lenses: Lenses): vscode.Disposable {
    this.#lenses = lenses;
    this.#start();
    return lenses.onDidChangeCodeLenses(() => this.#changed.fire());
  }

  async provideCodeLenses(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeLens[] | null | undefined> {
    await this.#started;
    return this.#lenses?.provideCodeLenses(document, token);
  }

  resolveCodeLens(lens: vscode.CodeLens, token: vscode.CancellationToken): vscode.ProviderResult<vscode.CodeLens> {
    return this.#lenses?.resolveCodeLens?.(lens, token);
  }

  dispose(): void {
    this.#offer.dispose();
  }
}

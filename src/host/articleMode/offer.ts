import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import { commands } from '../common/ids.js';
import type { Stories } from '../story/stories.js';

const ANSWERED = 'articleModeOffered';

/**
 * Offers article mode where a text file that has a story stands as plain text in front, until it is answered once in
 * the workspace. In the status bar: a message would cover the text that it speaks of.
 */
export class ArticleModeOffer implements vscode.Disposable {
  readonly #stories: Stories;
  readonly #memory: vscode.Memento;
  readonly #disposables = new Disposables();
  readonly #item = this.#disposables.add(
    vscode.window.createStatusBarItem('crossread.articleMode', vscode.StatusBarAlignment.Right, 99),
  );

  constructor(stories: Stories, memory: vscode.Memento) {
    this.#stories = stories;
    this.#memory = memory;
    this.#item.name = vscode.l10n.t('Crossread: Article Mode');
    this.#item.text = vscode.l10n.t('Open text files as articles…');
    this.#item.tooltip = vscode.l10n.t('Wraps and marks up the text files of this folder; asks first.');
    this.#item.command = commands.useArticleMode;
    this.#disposables.add(stories.onDidFinish(() => this.#show()));
    this.#disposables.add(vscode.window.onDidChangeActiveTextEditor(() => this.#show()));
    this.#show();
  }

  /** The reader was asked, and used article mode or did not: it is not offered again. */
  async answered(): Promise<void> {
    await this.#memory.update(ANSWERED, true);
    this.#show();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document && this.#isOffered(document)) this.#item.show();
    else this.#item.hide();
  }

  #isOffered({ languageId, uri }: vscode.TextDocument): boolean {
    if (this.#memory.get<boolean>(ANSWERED) || languageId !== 'plaintext' || !uri.path.endsWith('.txt')) return false;
    return vscode.workspace.getWorkspaceFolder(uri) !== undefined && this.#stories.latest(uri) !== undefined;
  }
}

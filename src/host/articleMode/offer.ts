import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import { commands } from '../common/ids.js';
import type { Stories } from '../story/stories.js';

const OFFERED = 'articleModeOffered';

/** Offers article mode once a workspace, when a text file that has a story is opened as plain text. */
export class ArticleModeOffer implements vscode.Disposable {
  readonly #stories: Stories;
  readonly #memory: vscode.Memento;
  readonly #disposables = new Disposables();

  constructor(stories: Stories, memory: vscode.Memento) {
    this.#stories = stories;
    this.#memory = memory;
    this.#disposables.add(stories.onDidFinish((uri) => void this.#consider(uri)));
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #consider(uri: vscode.Uri): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.uri.toString() !== uri.toString() || document.languageId !== 'plaintext') return;
    if (!uri.path.endsWith('.txt') || !vscode.workspace.getWorkspaceFolder(uri) || !this.#stories.latest(uri)) return;
    if (this.#memory.get<boolean>(OFFERED)) return;
    await this.#memory.update(OFFERED, true);
    const use = vscode.l10n.t('Use Article Mode…');
    const chosen = await vscode.window.showInformationMessage(
      vscode.l10n.t('Open the text files of this folder as articles, wrapped and marked up?'),
      use,
      vscode.l10n.t('Not Now'),
    );
    if (chosen === use) await vscode.commands.executeCommand(commands.useArticleMode, uri);
  }
}

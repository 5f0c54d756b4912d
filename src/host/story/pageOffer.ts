import * as vscode from 'vscode';
import { sayInformation } from '../common/say.js';
import { Disposables } from '../common/disposables.js';
import { commands } from '../common/ids.js';
import { pageOf } from '../documents/address.js';
import type { Stories } from './stories.js';

const OFFERED = 'webPageOffered';

/**
 * Says once a workspace, when an HTML file is opened that is a source of a story found in this window, that it can be
 * read as an article. Not of any HTML file: whoever writes web sites beside a README is not asked.
 */
export class PageOffer implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #disposables = new Disposables();
  /** The HTML files, by their URIs, whose articles stand in stories. */
  readonly #pages = new Set<string>();

  constructor(stories: Pick<Stories, 'onDidFinish' | 'latest'>, memory: vscode.Memento) {
    this.#memory = memory;
    this.#disposables.add(
      stories.onDidFinish((base) => {
        for (const { uri } of stories.latest(base)?.sources ?? []) {
          const page = pageOf(uri);
          if (page !== uri) this.#pages.add(page.toString());
        }
        void this.#consider(vscode.window.activeTextEditor);
      }),
    );
    this.#disposables.add(vscode.window.onDidChangeActiveTextEditor((editor) => void this.#consider(editor)));
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #consider(editor: vscode.TextEditor | undefined): Promise<void> {
    const uri = editor?.document.uri;
    if (!uri || !this.#pages.has(uri.toString()) || this.#memory.get<boolean>(OFFERED)) return;
    await this.#memory.update(OFFERED, true);
    const read = vscode.l10n.t('Read as Article');
    // With buttons that are no warning it goes by itself after a while.
    const chosen = await sayInformation(
      vscode.l10n.t('This page is a source of an article here.'),
      read,
      vscode.l10n.t('Don’t Ask Again'),
    );
    if (chosen === read) await vscode.commands.executeCommand(commands.readWebPage, uri);
  }
}

import * as vscode from 'vscode';
import { sayWarning } from '../common/say.js';
import { Disposables } from '../common/disposables.js';
import { commands, contexts } from '../common/ids.js';
import { showErrorWithLog } from '../common/showLog.js';
import { MAXIMUM_FILES } from './candidates.js';
import { canBeSource } from '../documents/documents.js';
import { readFailureWords } from '../documents/readFailureWords.js';
import type { ReadFailure } from '../documents/reading.js';
import type { Snapshot } from './snapshot.js';
import type { SetAsideProblems } from './setAsideProblems.js';
import type { Stories } from './stories.js';

/** The status bar item of a document that has a story, and what is said once: files left out, a file refused. */
export class StoryStatus implements vscode.Disposable {
  readonly #stories: Stories;
  readonly #disposables = new Disposables();
  readonly #item = this.#disposables.add(
    vscode.window.createStatusBarItem('crossread.story', vscode.StatusBarAlignment.Right, 100),
  );
  readonly #said = new Set<string>();
  readonly #setAside: SetAsideProblems;

  constructor(stories: Stories, setAside: SetAsideProblems) {
    this.#stories = stories;
    this.#setAside = setAside;
    this.#item.name = vscode.l10n.t('Crossread: Sources');
    this.#item.command = commands.compareWith;
    this.#disposables.add(stories.onDidFinish(() => this.#show()));
    this.#disposables.add(setAside.onDidChange(() => this.#show()));
    this.#disposables.add(stories.onDidFail(() => void this.#sayFailed()));
    this.#disposables.add(stories.onDidRefuse((failure) => this.#refused(failure)));
    this.#disposables.add(vscode.window.onDidChangeActiveTextEditor(() => this.#show()));
    this.#show();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const snapshot = document && canBeSource(document) ? this.#stories.latest(document.uri) : undefined;
    void vscode.commands.executeCommand('setContext', contexts.hasStory, !!snapshot);
    const aside = document ? this.#setAside.beside(document.uri) : [];
    if (!snapshot && aside.length === 0) return this.#item.hide();
    const counted = snapshot ? [sourcesCounted(snapshot.sources.length)] : [];
    this.#item.text =
      aside.length === 0 ? counted.join() : ['$(warning)', ...counted, asideCounted(aside.length)].join(' ');
    this.#item.tooltip = [
      ...(snapshot ? [compareMessage(snapshot)] : []),
      ...(snapshot?.capped ? [cappedMessage()] : []),
      ...aside.map((uri) => readFailureWords({ kind: 'setAside', uri })),
    ].join('\n\n');
    this.#item.show();
    if (snapshot?.capped) this.#sayOnce('capped', cappedMessage());
  }

  #refused(failure: ReadFailure): void {
    const id = failure.uri.toString();
    if (vscode.window.activeTextEditor?.document.uri.toString() === id) this.#sayOnce(id, readFailureWords(failure));
  }

  /** Once, however often it fails: every keystroke tries again. */
  async #sayFailed(): Promise<void> {
    if (this.#said.has('failed')) return;
    this.#said.add('failed');
    await showErrorWithLog(
      vscode.l10n.t('Crossread cannot compare these articles at the moment. Refresh tries again.'),
    );
  }

  #sayOnce(subject: string, message: string): void {
    if (this.#said.has(subject)) return;
    this.#said.add(subject);
    void sayWarning(message);
  }
}

function sourcesCounted(count: number): string {
  return count === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', count);
}

function asideCounted(count: number): string {
  return count === 1 ? vscode.l10n.t('1 set aside') : vscode.l10n.t('{0} set aside', count);
}

function compareMessage({ story }: Snapshot): string {
  return vscode.l10n.t('Compare with {0}', story.sources.map(({ label }) => label).join(', '));
}

function cappedMessage(): string {
  return vscode.l10n.t('Crossread compares the first {0} files here and leaves the others out.', MAXIMUM_FILES);
}

import * as vscode from 'vscode';
import { shareElsewhere } from '../../engine/projections/overview.js';
import { isolated } from '../../protocol/language.js';
import { sayWarning } from '../common/say.js';
import { Disposables } from '../common/disposables.js';
import { contexts, focusStoryView } from '../common/ids.js';
import { plural, percentWords } from '../common/localWords.js';
import { showErrorWithLog } from '../common/showLog.js';
import { MAXIMUM_FILES } from './candidates.js';
import { canBeSource } from '../documents/documents.js';
import { readFailureWords } from '../documents/readFailureWords.js';
import type { ReadFailure } from '../documents/reading.js';
import type { Meaning } from '../meaning/meaning.js';
import { notEncodedWords, progressWords } from '../meaning/meaningWords.js';
import type { Snapshot } from './snapshot.js';
import type { SetAsideProblems } from './setAsideProblems.js';
import type { Stories } from './stories.js';

/** A story that takes longer than this is said to be under way, in milliseconds; a shorter one would only blink. */
const SOON = 700;

/** The status bar item of a document that has a story, and what is said once: files left out, a file refused. */
export class StoryStatus implements vscode.Disposable {
  readonly #stories: Stories;
  readonly #disposables = new Disposables();
  readonly #item = this.#disposables.add(
    vscode.window.createStatusBarItem('crossread.story', vscode.StatusBarAlignment.Right, 100),
  );
  readonly #said = new Set<string>();
  /** The stories that are being made, by the ids of their documents. */
  readonly #under = new Map<string, { readonly since: number; readonly timer: vscode.Disposable }>();
  readonly #setAside: SetAsideProblems;
  readonly #meaning: Pick<Meaning, 'onDidChange' | 'progress' | 'failure'>;

  constructor(
    stories: Stories,
    setAside: SetAsideProblems,
    meaning: Pick<Meaning, 'onDidChange' | 'progress' | 'failure'>,
  ) {
    this.#stories = stories;
    this.#setAside = setAside;
    this.#meaning = meaning;
    this.#item.name = vscode.l10n.t('Crossread: Sources');
    this.#item.command = focusStoryView;
    this.#disposables.add(stories.onDidBegin((uri) => this.#begun(uri)));
    this.#disposables.add(stories.onDidFinish((uri) => this.#finished(uri)));
    this.#disposables.add(setAside.onDidChange(() => this.#show()));
    this.#disposables.add(meaning.onDidChange(() => this.#show()));
    this.#disposables.add(stories.onDidFail(() => void this.#sayFailed()));
    this.#disposables.add(stories.onDidRefuse((failure) => this.#refused(failure)));
    this.#disposables.add(vscode.window.onDidChangeActiveTextEditor(() => this.#show()));
    this.#show();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #begun(uri: vscode.Uri): void {
    const id = uri.toString();
    if (this.#under.has(id)) return;
    const timer = this.#disposables.timeout(() => this.#show(), SOON);
    this.#under.set(id, { since: Date.now(), timer });
  }

  #finished(uri: vscode.Uri): void {
    const id = uri.toString();
    const under = this.#under.get(id);
    if (under) this.#disposables.end(under.timer);
    this.#under.delete(id);
    this.#show();
  }

  /** Whether a story is being made for longer than its reader would wait without a word. */
  #takesTime(uri: vscode.Uri): boolean {
    const under = this.#under.get(uri.toString());
    return under !== undefined && Date.now() - under.since >= SOON;
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const snapshot = document && canBeSource(document) ? this.#stories.latest(document.uri) : undefined;
    void vscode.commands.executeCommand('setContext', contexts.hasStory, !!snapshot);
    const aside = document ? this.#setAside.beside(document.uri) : [];
    const takesTime = document !== undefined && this.#takesTime(document.uri);
    if (!snapshot && aside.length === 0 && !takesTime) return this.#item.hide();
    const said = snapshot ? storyCounted(snapshot) : takesTime ? vscode.l10n.t('comparing…') : '';
    const progress = document && this.#meaning.progress(document.uri.toString());
    const { failure } = this.#meaning;
    const icons = [...(takesTime || progress ? ['$(loading~spin)'] : []), ...(aside.length > 0 ? ['$(warning)'] : [])];
    const words = [
      said,
      ...(aside.length > 0 ? [asideCounted(aside.length)] : []),
      ...(progress ? [progressWords(progress, vscode.l10n.t)] : []),
    ].filter((each) => each !== '');
    this.#item.text = [...icons, vscode.l10n.t('Crossread: {0}', words.join(', '))].join(' ');
    this.#item.tooltip = [
      ...(takesTime ? [vscode.l10n.t('The articles are being compared.')] : []),
      ...(snapshot ? [storyMessage(snapshot)] : []),
      ...(snapshot?.capped ? [cappedMessage()] : []),
      ...(failure ? [notEncodedWords(failure, vscode.l10n.t)] : []),
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

/** `5 sources, 62%`: how many there are, and how much of the article stands in any of them. */
function storyCounted({ story }: Snapshot): string {
  return `${sourcesCounted(story.sources.length)}, ${percentWords(shareElsewhere(story), vscode.l10n.t)}`;
}

function sourcesCounted(count: number): string {
  return plural(vscode.l10n.t, count, '{0} source', '{0} sources');
}

function asideCounted(count: number): string {
  return vscode.l10n.t('{0} set aside', count);
}

function storyMessage({ story }: Snapshot): string {
  const share = percentWords(shareElsewhere(story), vscode.l10n.t);
  const names = story.sources.map(({ label }) => isolated(label)).join(', ');
  return vscode.l10n.t('{0} of the sentences here stand in another source: {1}.', share, names);
}

function cappedMessage(): string {
  return plural(
    vscode.l10n.t,
    MAXIMUM_FILES,
    'Crossread compares the first {0} file here and leaves the others out.',
    'Crossread compares the first {0} files here and leaves the others out.',
  );
}

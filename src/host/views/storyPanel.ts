import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import { errorText, errorTrace } from '../common/errorText.js';
import { affects, type Settings } from '../common/settings.js';
import { showErrorWithLog } from '../common/showLog.js';
import { pack } from '../../protocol/packed.js';
import { fileName } from '../documents/documents.js';
import type { Texts } from '../documents/texts.js';
import { Cancelled } from '../engine/client.js';
import type { Snapshot } from '../story/snapshot.js';
import type { Stories } from '../story/stories.js';
import { pageOf, pageOptions, readScript, type PageName } from './page.js';

export interface StoryPanelParts {
  readonly stories: Stories;
  readonly texts: Texts;
  readonly extension: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
}

/** What a page says once it is there. */
interface Ready {
  readonly kind: 'ready';
}

/** What a page asks of what it was sent with that revision. */
export interface Request {
  readonly kind: string;
  readonly revision: number;
}

/** What one kind of view makes of a story and does for its reader. */
export interface ViewKind<Made, Asked extends Request> {
  readonly page: PageName;
  /** The type of its panels, by which VS Code opens them again. */
  readonly type: `crossread.${PageName}`;
  /** The group that a new one opens in. */
  readonly group: vscode.ViewColumn;
  /** The settings that its words and looks go by. */
  readonly settings: readonly (keyof Settings)[];
  /** What its tab is called, by the name of the article. */
  title(name: string): string;
  /** What is shown of a story. */
  make(snapshot: Snapshot, signal: AbortSignal): Promise<Made>;
  /** The message that brings it to the page. */
  message(made: Made, revision: number): unknown;
  /** The message with the words of the page, for an article. */
  words(base: vscode.Uri): unknown;
  /** Whether what was made of a story is not what would be made of it now; absent where the story alone tells. */
  isStale?(made: Made, base: vscode.Uri): boolean;
  /** Calls back where that may have changed for any article. */
  readonly onDidChange?: vscode.Event<void>;
  /** Reads a message of the page; undefined where it is none. */
  read(message: unknown): Asked | Ready | undefined;
  /** Does what was asked of what was shown. */
  do(asked: Asked, shown: Shown<Made>): Promise<void>;
}

/** What a page was sent, and what that was made from. */
export interface Shown<Made> {
  readonly revision: number;
  readonly snapshot: Snapshot;
  readonly made: Made;
}

/** Waits so long after a change before all is made anew, in milliseconds: several keystrokes are one change. */
const SETTLE = 200;

/** So many are remembered: what a person asked of the one before, while this one was on its way, still holds. */
const REMEMBERED = 2;

/** A view of one article's story, in an editor tab; it follows the story while it is on the screen. */
export class StoryPanel<Made, Asked extends Request> implements vscode.Disposable {
  readonly base: vscode.Uri;
  readonly #kind: ViewKind<Made, Asked>;
  readonly #parts: StoryPanelParts;
  readonly #panel: vscode.WebviewPanel;
  readonly #disposables = new Disposables();
  #shown: readonly Shown<Made>[] = [];
  #revision = 0;
  /** Whether there is a page that gets what is posted, at once or once it is loaded. */
  #hasPage = false;
  /** Whether all was posted before the page could ask for it. */
  #isAnswered = false;
  #stale = true;
  #running = false;
  #timer: vscode.Disposable | undefined;
  readonly #abort = new AbortController();

  constructor(kind: ViewKind<Made, Asked>, parts: StoryPanelParts, base: vscode.Uri, panel: vscode.WebviewPanel) {
    this.#kind = kind;
    this.#parts = parts;
    this.base = base;
    this.#panel = panel;
    panel.title = kind.title(fileName(base));
    panel.webview.options = pageOptions;
    const all = this.#disposables;
    all.add(panel.webview.onDidReceiveMessage((message) => this.#received(kind.read(message))));
    all.add(panel.onDidChangeViewState(() => this.#follow()));
    all.add(parts.texts.onDidChange(() => this.refresh()));
    all.add(parts.stories.onDidFinish((uri) => uri.toString() === base.toString() && this.#storyChanged()));
    all.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (affects(event, ...kind.settings)) this.#sendWords();
      }),
    );
    if (kind.onDidChange) all.add(kind.onDidChange(() => this.#isStale(this.#shown.at(-1)) && this.refresh()));
    all.add({ dispose: () => this.#abort.abort() });
    void this.#open();
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** Makes all anew, soon, or when it is on the screen again. */
  refresh(): void {
    this.#stale = true;
    this.#follow();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #open(): Promise<void> {
    const { webview, title } = this.#panel;
    try {
      const script = await readScript(this.#parts.extension, this.#kind.page);
      if (this.#abort.signal.aborted) return;
      webview.html = pageOf(this.#kind.page, title, script);
    } catch (error) {
      return this.#failed('open', error);
    }
    // VS Code keeps what is posted until the page is loaded: it need not ask first.
    this.#hasPage = this.#isAnswered = this.#panel.visible;
    if (!this.#hasPage) return;
    this.#sendWords();
    await this.#run();
  }

  /** A story ends, too, when VS Code closes a document that nobody looks at: what is shown stays true then. */
  #storyChanged(): void {
    const latest = this.#parts.stories.latest(this.base);
    if (latest && latest !== this.#shown.at(-1)?.snapshot) this.refresh();
  }

  #follow(): void {
    if (this.#abort.signal.aborted) return;
    // A page that is out of sight has ended; it asks anew when it is there again.
    if (!this.#panel.visible) this.#hasPage = this.#isAnswered = false;
    if (!this.#stale || !this.#hasPage || this.#running) return;
    this.#timer ??= this.#disposables.timeout(() => {
      this.#timer = undefined;
      void this.#run();
    }, SETTLE);
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    this.#stale = false;
    try {
      await this.#make();
    } catch (error) {
      if (!(error instanceof Cancelled) && !this.#abort.signal.aborted) {
        this.#parts.log.warn(`The view ${this.#kind.type} could not be made: ${errorTrace(error)}`);
        this.#sendAbsent(vscode.l10n.t('This article could not be compared with the others. Refresh tries it again.'));
      }
    } finally {
      this.#running = false;
      this.#follow();
    }
  }

  async #make(): Promise<void> {
    let document;
    try {
      document = await vscode.workspace.openTextDocument(this.base);
    } catch {
      const name = fileName(this.base);
      return this.#sendAbsent(vscode.l10n.t('{0} cannot be opened: its file is no longer there.', name));
    }
    const snapshot = await this.#parts.stories.current(document);
    if (!snapshot) {
      return this.#sendAbsent(
        vscode.l10n.t('No other file here tells the same story. Compare as Articles compares any two files.'),
      );
    }
    const last = this.#shown.at(-1);
    if (last?.snapshot === snapshot && !this.#isStale(last)) return this.#send(last);
    const made = await this.#kind.make(snapshot, this.#abort.signal);
    if (this.#abort.signal.aborted) return;
    const shown = { revision: ++this.#revision, snapshot, made };
    this.#shown = [...this.#shown, shown].slice(-REMEMBERED);
    this.#panel.title = this.#kind.title(snapshot.story.base.label);
    this.#send(shown);
  }

  #isStale(shown: Shown<Made> | undefined): boolean {
    return shown !== undefined && this.#kind.isStale?.(shown.made, this.base) === true;
  }

  /** A page that is out of sight gets it when it is there again and asks. */
  #send({ revision, made }: Shown<Made>): void {
    if (this.#hasPage) this.#post(pack(this.#kind.message(made, revision)));
  }

  #sendWords(): void {
    this.#post(this.#kind.words(this.base));
  }

  #sendAbsent(reason: string): void {
    this.#shown = [];
    this.#post({ kind: 'absent', reason });
  }

  #post(message: unknown): void {
    if (!this.#abort.signal.aborted) void this.#panel.webview.postMessage(message);
  }

  #received(message: Asked | Ready | undefined): void {
    if (!message) return;
    this.do(message).catch((error: unknown) => this.#failed(message.kind, error));
  }

  #failed(what: string, error: unknown): void {
    if (error instanceof Cancelled) return;
    this.#parts.log.error(`${this.#kind.type}, ${what}: ${errorTrace(error)}`);
    void showErrorWithLog(vscode.l10n.t('Crossread: {0}', errorText(error)));
  }

  /** Sends the page a message of its kind. */
  post(message: unknown): void {
    this.#post(message);
  }

  /** Whether this tab is the one that its reader is in. */
  get isActive(): boolean {
    return this.#panel.active;
  }

  /** Does what the page, or its menu, asks for; nothing where that was meant for what is gone. */
  async do(message: Asked | Ready): Promise<void> {
    if (!('revision' in message)) {
      this.#hasPage = true;
      if (this.#isAnswered) {
        this.#isAnswered = false;
        return;
      }
      this.#sendWords();
      if (this.#running) return;
      this.#stale = true;
      return this.#run();
    }
    const shown = this.#shown.find(({ revision }) => revision === message.revision);
    if (shown) await this.#kind.do(message, shown);
  }
}

import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import { errorTrace } from '../common/errorText.js';
import { Laps } from '../common/laps.js';
import { Cancelled } from '../engine/client.js';
import { TextSetAside } from '../engine/setAside.js';
import { canBeSource } from '../documents/documents.js';
import type { ReadFailure } from '../documents/reading.js';
import { Refinement } from './refinement.js';
import { describe, type Snapshot } from './snapshot.js';
import { StoryMaker, type MadeStory, type StoriesParts } from './storyMaker.js';

/** Waits so long after a change before matching again, in milliseconds: several keystrokes are answered at once. */
const SETTLE = 120;

/** A run that fails is tried again after so long, in milliseconds; what fails each time is given up until a change. */
const RETRIES = [250, 1000, 4000];

/** The most documents whose stories are made before it is known which are on the screen. */
const MOST_OPENING = 2;

/** A document whose story is kept up to date. */
interface Followed {
  readonly uri: vscode.Uri;
  /** What was last found out; absent until the first time. */
  made?: MadeStory;
  /** Something changed since `running` began, or since the last run. */
  stale: boolean;
  running?: Promise<void>;
  timer?: vscode.Disposable;
  readonly refinement: Refinement;
  readonly abort: AbortController;
}

/** Keeps the stories of the documents that are on screen; a result for a text that was edited meanwhile is dropped. */
export class Stories implements vscode.Disposable {
  readonly #parts: StoriesParts;
  readonly #maker: StoryMaker;
  readonly #disposables = new Disposables();
  readonly #began = this.#disposables.add(new vscode.EventEmitter<vscode.Uri>());
  readonly #finished = this.#disposables.add(new vscode.EventEmitter<vscode.Uri>());
  readonly #failed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly #refused = this.#disposables.add(new vscode.EventEmitter<ReadFailure>());
  readonly #followed = new Map<string, Followed>();

  /** A document whose story is being made. */
  readonly onDidBegin = this.#began.event;
  /** A document whose story is new, changed or gone. */
  readonly onDidFinish = this.#finished.event;
  /** Matching failed, and not because it was given up; the log says more. */
  readonly onDidFail = this.#failed.event;
  /** A document that is open and cannot be a source. */
  readonly onDidRefuse = this.#refused.event;

  constructor(parts: StoriesParts) {
    this.#parts = parts;
    this.#maker = new StoryMaker(parts, (failure) => this.#refused.fire(failure));
    const { texts, folders, candidates } = parts;
    const relist = (): void => {
      candidates.forget();
      this.#staleAll();
    };
    this.#disposables.add(texts.onDidChange(() => this.#staleAll()));
    this.#disposables.add(folders.onDidWrite((uri) => texts.invalidate(uri)));
    this.#disposables.add(
      folders.onDidList((uri) => {
        texts.invalidate(uri);
        relist();
      }),
    );
    this.#disposables.add(parts.added.onDidChange(() => this.#staleAll()));
    this.#disposables.add(vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)));
    this.#disposables.add(vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)));
    this.#disposables.add(vscode.workspace.onDidChangeWorkspaceFolders(relist));
    this.#disposables.add(vscode.window.onDidChangeVisibleTextEditors(() => this.#followVisible()));
    this.#disposables.add({ dispose: () => [...this.#followed.keys()].forEach((id) => this.#drop(id)) });
    this.#followVisible();
    this.#followOpening();
  }

  /** The story as last finished; its texts may be older than the documents are now. */
  latest(uri: vscode.Uri): Snapshot | undefined {
    return this.made(uri)?.snapshot;
  }

  /** The same with the files that are left out; undefined until it was looked for once. */
  made(uri: vscode.Uri): MadeStory | undefined {
    return this.#followed.get(uri.toString())?.made;
  }

  /** The story of the document as it stands now; undefined where it has none. Throws `Cancelled`. */
  async current(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Snapshot | undefined> {
    if (!canBeSource(document)) return undefined;
    const followed = this.#follow(document.uri);
    while ((followed.stale || followed.running) && !followed.abort.signal.aborted) {
      if (token?.isCancellationRequested) throw new Cancelled();
      await this.#run(followed);
    }
    return followed.made?.snapshot;
  }

  /** Reads and matches everything again. */
  refresh(): void {
    this.#parts.session.reset();
    this.#parts.meaning.reset();
    this.#parts.texts.invalidateAll();
    this.#parts.candidates.forget();
    this.#staleAll();
  }

  /** Matches again, for instance after a setting changed. */
  rematch(): void {
    this.#parts.candidates.forget();
    this.#staleAll();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #opened(document: vscode.TextDocument): void {
    if (document.isUntitled && canBeSource(document)) this.#staleAll();
    this.#followVisible();
  }

  #closed(document: vscode.TextDocument): void {
    this.#drop(document.uri.toString());
    if (document.isUntitled && canBeSource(document)) this.#staleAll();
  }

  #followVisible(): void {
    for (const uri of visibleSources()) {
      const followed = this.#follow(uri);
      if (followed.stale) this.#schedule(followed, 0);
    }
  }

  /** A window that opens has documents some tenths of a second before it has editors: time to make their stories. */
  #followOpening(): void {
    if (vscode.window.visibleTextEditors.length > 0) return;
    const opening = vscode.workspace.textDocuments.filter((document) => canBeSource(document));
    for (const { uri } of opening.slice(0, MOST_OPENING)) this.#schedule(this.#follow(uri), 0);
  }

  #follow(uri: vscode.Uri): Followed {
    const id = uri.toString();
    const known = this.#followed.get(id);
    if (known) return known;
    const again = (): void => {
      followed.stale = true;
      this.#schedule(followed, 0);
    };
    const refinement = this.#disposables.add(new Refinement({ meaning: this.#parts.meaning, again }));
    const followed: Followed = { uri, stale: true, refinement, abort: new AbortController() };
    this.#followed.set(id, followed);
    return followed;
  }

  #drop(id: string): void {
    const followed = this.#followed.get(id);
    if (!followed) return;
    this.#followed.delete(id);
    followed.abort.abort();
    this.#disposables.end(followed.refinement);
    if (followed.timer) this.#disposables.end(followed.timer);
    this.#finished.fire(followed.uri);
  }

  /** What is on the screen is matched again soon, what is not when it is asked for or comes back. */
  #staleAll(): void {
    for (const followed of this.#followed.values()) {
      followed.stale = true;
      followed.refinement.changed();
    }
    for (const uri of visibleSources()) this.#schedule(this.#follow(uri), SETTLE);
  }

  #schedule(followed: Followed, delay: number): void {
    followed.timer ??= this.#disposables.timeout(() => {
      followed.timer = undefined;
      // Whoever waited for the story may have had it made already.
      if (followed.stale) void this.#run(followed);
    }, delay);
  }

  /** Runs once; a run that is under way is waited for, with all its tries. */
  #run(followed: Followed): Promise<void> {
    if (followed.running) return followed.running;
    followed.running = this.#compute(followed).finally(() => {
      followed.running = undefined;
      if (followed.stale && !followed.abort.signal.aborted) this.#schedule(followed, SETTLE);
    });
    this.#began.fire(followed.uri);
    return followed.running;
  }

  /** Tries until there is a story, or no try is left. Failures are logged; only the last one ends the earlier story. */
  async #compute(followed: Followed): Promise<void> {
    const { signal } = followed.abort;
    for (const delay of [...RETRIES, undefined]) {
      try {
        return await this.#attemptWithout(followed);
      } catch (error) {
        if (signal.aborted) return;
        const reason = errorTrace(error);
        if (delay === undefined) this.#parts.log.error(`Matching failed: ${reason}`);
        else this.#parts.log.warn(`Matching failed, and is tried again in ${delay} ms: ${reason}`);
      }
      if (delay !== undefined) await this.#pause(delay, signal);
      if (signal.aborted) return;
    }
    followed.made = { leftOut: [] };
    this.#failed.fire();
    this.#finished.fire(followed.uri);
  }

  /** A text that is set aside meanwhile is one less: the story is made again without it. */
  async #attemptWithout(followed: Followed): Promise<void> {
    for (;;) {
      try {
        return await this.#attempt(followed);
      } catch (error) {
        if (followed.abort.signal.aborted || !(error instanceof TextSetAside)) throw error;
        await this.#pause(RETRIES[0], followed.abort.signal);
      }
    }
  }

  async #attempt(followed: Followed): Promise<void> {
    const { texts, log } = this.#parts;
    followed.stale = false;
    const laps = new Laps();
    const made = await this.#maker.make(followed.uri, followed.abort.signal, laps);
    if (followed.abort.signal.aborted) return;
    const { snapshot } = made;
    const used = snapshot ? [snapshot.base, ...snapshot.sources] : [];
    if (!used.every(({ id, stamp }) => texts.isCurrent(id, stamp))) {
      followed.stale = true;
      return;
    }
    followed.made = made;
    if (snapshot) log.debug(`${describe(snapshot)}, ${laps.toString()}`);
    this.#finished.fire(followed.uri);
    if (made.unclear) followed.refinement.finished(made.unclear);
  }

  /** Ends early where the document is dropped, so that nobody waits for it. */
  #pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const timer = this.#disposables.timeout(resolve, milliseconds);
      signal.addEventListener('abort', () => {
        this.#disposables.end(timer);
        resolve();
      });
    });
  }
}

/** The sources that are on the screen, the active one first. */
function visibleSources(): vscode.Uri[] {
  const { activeTextEditor: active, visibleTextEditors } = vscode.window;
  const editors = active ? [active, ...visibleTextEditors] : visibleTextEditors;
  return editors.filter(({ document }) => canBeSource(document)).map(({ document }) => document.uri);
}

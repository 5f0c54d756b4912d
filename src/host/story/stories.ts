import * as vscode from 'vscode';
import { inStoryOrder } from '../../engine/projections/sourceOrder.js';
import { Disposables } from '../common/disposables.js';
import { errorTrace } from '../common/errorText.js';
import { Laps } from '../common/laps.js';
import { Cancelled } from '../engine/client.js';
import type { EngineSession } from '../engine/session.js';
import { TextSetAside } from '../engine/setAside.js';
import { setting } from '../common/settings.js';
import type { AddedSources } from '../sources/addedSources.js';
import { withGivenLabels } from '../sources/labels.js';
import type { Candidates } from './candidates.js';
import { canBeSource, openDocument } from '../documents/documents.js';
import type { Folders } from '../documents/folders.js';
import type { Failure } from '../../engine/text/failure.js';
import type { ReadFailure } from '../documents/reading.js';
import { describe, type Snapshot } from './snapshot.js';
import { storyBeside } from './storyBeside.js';
import type { SourceText, Texts } from '../documents/texts.js';

/** Waits so long after a change before matching again, in milliseconds: several keystrokes are answered at once. */
const SETTLE = 120;

/** A run that fails is tried again after so long, in milliseconds; what fails each time is given up until a change. */
const RETRIES = [250, 1000, 4000];

/** A document whose story is kept up to date. */
interface Followed {
  readonly uri: vscode.Uri;
  snapshot?: Snapshot;
  /** Something changed since `running` began, or since the last run. */
  stale: boolean;
  running?: Promise<void>;
  timer?: vscode.Disposable;
  readonly abort: AbortController;
}

export interface StoriesParts {
  readonly session: EngineSession;
  readonly texts: Texts;
  readonly folders: Folders;
  readonly candidates: Candidates;
  readonly added: AddedSources;
  readonly log: vscode.LogOutputChannel;
}

/** Keeps the stories of the documents that are on screen; a result for a text that was edited meanwhile is dropped. */
export class Stories implements vscode.Disposable {
  readonly #parts: StoriesParts;
  readonly #disposables = new Disposables();
  readonly #finished = this.#disposables.add(new vscode.EventEmitter<vscode.Uri>());
  readonly #failed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly #refused = this.#disposables.add(new vscode.EventEmitter<ReadFailure>());
  readonly #followed = new Map<string, Followed>();

  /** A document whose story is new, changed or gone. */
  readonly onDidFinish = this.#finished.event;
  /** Matching failed, and not because it was given up; the log says more. */
  readonly onDidFail = this.#failed.event;
  /** A document that is open and cannot be a source. */
  readonly onDidRefuse = this.#refused.event;

  constructor(parts: StoriesParts) {
    this.#parts = parts;
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
  }

  /** The story as last finished; its texts may be older than the documents are now. */
  latest(uri: vscode.Uri): Snapshot | undefined {
    return this.#followed.get(uri.toString())?.snapshot;
  }

  /** The story of the document as it stands now; undefined where it has none. Throws `Cancelled`. */
  async current(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Snapshot | undefined> {
    if (!canBeSource(document)) return undefined;
    const followed = this.#follow(document.uri);
    while ((followed.stale || followed.running) && !followed.abort.signal.aborted) {
      if (token?.isCancellationRequested) throw new Cancelled();
      await this.#run(followed);
    }
    return followed.snapshot;
  }

  /** Reads and matches everything again. */
  refresh(): void {
    this.#parts.session.reset();
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

  #follow(uri: vscode.Uri): Followed {
    const id = uri.toString();
    const followed = this.#followed.get(id) ?? { uri, stale: true, abort: new AbortController() };
    this.#followed.set(id, followed);
    return followed;
  }

  #drop(id: string): void {
    const followed = this.#followed.get(id);
    if (!followed) return;
    this.#followed.delete(id);
    followed.abort.abort();
    if (followed.timer) this.#disposables.end(followed.timer);
    this.#finished.fire(followed.uri);
  }

  /** What is on the screen is matched again soon, what is not when it is asked for or comes back. */
  #staleAll(): void {
    for (const followed of this.#followed.values()) followed.stale = true;
    for (const uri of visibleSources()) this.#schedule(this.#follow(uri), SETTLE);
  }

  #schedule(followed: Followed, delay: number): void {
    followed.timer ??= this.#disposables.timeout(() => {
      followed.timer = undefined;
      void this.#run(followed);
    }, delay);
  }

  /** Runs once; a run that is under way is waited for, with all its tries. */
  #run(followed: Followed): Promise<void> {
    followed.running ??= this.#compute(followed).finally(() => {
      followed.running = undefined;
      if (followed.stale && !followed.abort.signal.aborted) this.#schedule(followed, SETTLE);
    });
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
    followed.snapshot = undefined;
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
    const snapshot = await this.#snapshot(followed, laps);
    if (followed.abort.signal.aborted) return;
    const used = snapshot ? [snapshot.base, ...snapshot.sources] : [];
    if (!used.every(({ id, stamp }) => texts.isCurrent(id, stamp))) {
      followed.stale = true;
      return;
    }
    followed.snapshot = snapshot;
    if (snapshot) log.debug(`${describe(snapshot)}, ${laps.toString()}`);
    this.#finished.fire(followed.uri);
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

  async #snapshot({ uri, abort: { signal } }: Followed, laps: Laps): Promise<Snapshot | undefined> {
    const { session, candidates, added } = this.#parts;
    const base = await this.#read(uri);
    if ('failure' in base) {
      this.#refuse(base.failure);
      return undefined;
    }
    this.#parts.folders.watchBeside(uri);
    const { uris, capped, listed } = await candidates.of(uri);
    laps.end('listing');
    // Read by the worker while the others are read from disk; whoever needs it waits for the same answer, or hears why
    // not. An article that stands alone starts no worker.
    if (uris.length > 0) session.parse([base]).catch(() => undefined);
    const known = await this.#readAll(uris);
    laps.end('reading');
    if (known.size === 0) return undefined;
    const byEvidence = await session.related(base, [...known.values()], signal);
    laps.end('relating');
    const evident = byEvidence.length > 0 ? byEvidence : await storyBeside(session, base, [...known.values()], signal);
    // What a person listed or added needs no evidence.
    const joined = added.join(base.id, evident, new Set(known.keys()));
    const members = new Set([...listed.map((each) => each.toString()), ...joined].filter((id) => known.has(id)));
    if (members.size === 0) return undefined;
    const related = [...known.values()].filter(({ id }) => members.has(id));
    const others = [...known.values()].filter(({ id }) => !members.has(id));
    await session.learnRepeatedLines([base, ...related], others);
    const sources = await this.#inOrder(related, listed);
    laps.end('repeated lines');
    const minimumConfidence = setting('match.minimumConfidence', uri);
    const matched = await session.match(base, sources, minimumConfidence, signal);
    laps.end('matching');
    const ids = [base, ...sources].map(({ id }) => id);
    const [label, ...labels] = withGivenLabels(ids, matched.labels);
    return {
      story: {
        base: { id: base.id, label, article: matched.base },
        sources: sources.map(({ id }, at) => ({ id, label: labels[at], article: matched.sources[at] })),
        pairs: matched.pairs,
      },
      base,
      sources,
      capped,
    };
  }

  /** The texts in the order in which the story names them; the session has their articles already. */
  async #inOrder(texts: readonly SourceText[], listed: readonly vscode.Uri[]): Promise<SourceText[]> {
    const articles = await this.#parts.session.parse(texts);
    const dated = texts.map((text, at) => ({ id: text.id, published: articles[at].metadata.published, text }));
    const ids = listed.map((uri) => uri.toString());
    return inStoryOrder(dated, ids).map(({ text }) => text);
  }

  async #read(uri: vscode.Uri): Promise<SourceText | Failure<ReadFailure>> {
    const reading = await this.#parts.texts.read(uri);
    const isAside = !('failure' in reading) && this.#parts.session.isSetAside(reading);
    return isAside ? { failure: { kind: 'setAside', uri } } : reading;
  }

  async #readAll(uris: readonly vscode.Uri[]): Promise<Map<string, SourceText>> {
    const readings = await Promise.all(uris.map((uri) => this.#read(uri)));
    const known = new Map<string, SourceText>();
    for (const reading of readings) {
      if ('failure' in reading) this.#refuse(reading.failure);
      else known.set(reading.id, reading);
    }
    return known;
  }

  #refuse(failure: ReadFailure): void {
    const { kind, uri } = failure;
    const id = uri.toString();
    if (kind !== 'setAside') this.#parts.session.drop(id);
    this.#parts.log.debug(`Left out (${kind}): ${uri.toString(true)}`);
    if (openDocument(id)) this.#refused.fire(failure);
  }
}

/** The sources that are on the screen, the active one first. */
function visibleSources(): vscode.Uri[] {
  const { activeTextEditor: active, visibleTextEditors } = vscode.window;
  const editors = active ? [active, ...visibleTextEditors] : visibleTextEditors;
  return editors.filter(({ document }) => canBeSource(document)).map(({ document }) => document.uri);
}

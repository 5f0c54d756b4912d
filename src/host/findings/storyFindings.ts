import * as vscode from 'vscode';
import type { Article, Finding } from '../../engine/model.js';
import { Facts } from '../../engine/projections/facts.js';
import { shownFindings } from '../../engine/projections/findings.js';
import { inStoryOrder } from '../../engine/projections/sourceOrder.js';
import type { SaidOfFindings } from '../../engine/storyFile/file.js';
import { Disposables } from '../common/disposables.js';
import { errorTrace } from '../common/errorText.js';
import { untilDrawn } from '../common/opening.js';
import { affects, setting } from '../common/settings.js';
import type { SourceText } from '../documents/texts.js';
import { Cancelled } from '../engine/client.js';
import type { EngineSession } from '../engine/session.js';
import type { Snapshot } from '../story/snapshot.js';
import type { StoryFiles } from '../storyFile/storyFiles.js';
import type { Stories } from '../story/stories.js';

/** A hover waits no longer for findings, in milliseconds. */
const PATIENCE = 1000;

/** What the sources of a story say differently, as far as it is shown. */
export interface Found {
  /** What it was found in, the same order whichever document is the base; the findings' sources count in it. */
  readonly texts: readonly SourceText[];
  /** As many as `texts`, as are `labels`. */
  readonly articles: readonly Article[];
  readonly labels: readonly string[];
  readonly findings: readonly Finding[];
}

/** The findings of the sources of one story. */
interface Entry {
  /** The documents that are followed, and of whose story this is. */
  readonly documents: Set<string>;
  snapshot: Snapshot;
  timer?: vscode.Disposable;
  running?: Promise<void>;
  abort?: AbortController;
  /** All that was found, and what people said of it. */
  all?: Found & { readonly said: SaidOfFindings | undefined };
  shown?: Found;
  facts?: Facts;
}

export interface StoryFindingsParts {
  readonly storyFiles: StoryFiles;
  readonly stories: Stories;
  readonly session: EngineSession;
  readonly log: vscode.LogOutputChannel;
}

/**
 * Keeps what the sources of a story say differently, for all documents of the story at once. Asked for after their
 * matches; until a new answer is in, the last one stays, and its ranges are led to where they stand now by
 * `Texts.locate`.
 */
export class StoryFindings implements vscode.Disposable {
  readonly #parts: StoryFindingsParts;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  /** By the ids of a story's sources. */
  readonly #entries = new Map<string, Entry>();

  /** What is shown of any story is something else now. */
  readonly onDidChange = this.#changed.event;

  constructor(parts: StoryFindingsParts) {
    this.#parts = parts;
    this.#disposables.add(parts.stories.onDidFinish((uri) => this.#finished(uri)));
    this.#disposables.add(
      vscode.workspace.onDidChangeConfiguration((event) => affects(event, 'findings') && this.#configured()),
    );
    this.#disposables.add({ dispose: () => this.#entries.forEach((entry) => this.#giveUp(entry)) });
  }

  /** What was last found in the story of a document; its texts may be older than the documents are now. */
  latest(document: vscode.Uri): Found | undefined {
    return this.#entryOf(document.toString())?.shown;
  }

  /** What was found in a finished story; waits for its answer, however long that takes. */
  async of({ base }: Snapshot): Promise<Found | undefined> {
    const entry = this.#entryOf(base.id);
    if (!entry) return undefined;
    let running;
    do {
      this.#askNow(entry);
      running = entry.running;
      await running;
      // Asked anew meanwhile, since the story was matched again.
    } while (entry.timer || entry.running !== running);
    return entry.shown;
  }

  /** The same for what is looked at: the last answer where the new one is long in coming. */
  async soon(snapshot: Snapshot): Promise<Found | undefined> {
    await Promise.race([
      this.of(snapshot),
      new Promise((resolve) => this.#disposables.timeout(() => resolve(0), PATIENCE)),
    ]);
    return this.#entryOf(snapshot.base.id)?.shown;
  }

  /** Where the sources of a document's story differ in a fact, as last found. */
  facts(document: vscode.Uri): Facts | undefined {
    return this.#entryOf(document.toString())?.facts;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #entryOf(document: string): Entry | undefined {
    return [...this.#entries.values()].find(({ documents }) => documents.has(document));
  }

  #finished(uri: vscode.Uri): void {
    const id = uri.toString();
    const snapshot = this.#parts.stories.latest(uri);
    const key = snapshot && keyOf(snapshot);
    for (const [each, entry] of this.#entries) {
      if (each !== key && entry.documents.delete(id) && entry.documents.size === 0) {
        this.#entries.delete(each);
        this.#giveUp(entry);
        this.#changed.fire();
      }
    }
    if (!snapshot || key === undefined) return;
    const entry = this.#entries.get(key) ?? { documents: new Set<string>(), snapshot };
    this.#entries.set(key, entry);
    entry.documents.add(id);
    entry.snapshot = snapshot;
    this.#askSoon(entry);
  }

  #giveUp(entry: Entry): void {
    entry.abort?.abort();
    if (entry.timer) this.#disposables.end(entry.timer);
    entry.timer = undefined;
  }

  #configured(): void {
    for (const entry of this.#entries.values()) {
      if (entry.all) this.#show(entry);
      else this.#askSoon(entry);
    }
    this.#changed.fire();
  }

  #askSoon(entry: Entry): void {
    entry.timer ??= this.#disposables.timeout(() => this.#ask(entry), untilDrawn());
  }

  #askNow(entry: Entry): void {
    if (!entry.timer) return;
    this.#disposables.end(entry.timer);
    this.#ask(entry);
  }

  #ask(entry: Entry): void {
    entry.timer = undefined;
    entry.abort?.abort();
    const { snapshot } = entry;
    if (setting('findings.show', snapshot.base.uri) === 'off') {
      entry.all = entry.shown = entry.facts = undefined;
      return this.#changed.fire();
    }
    const abort = new AbortController();
    entry.abort = abort;
    entry.running = this.#find(snapshot, abort.signal).then(
      (found) => {
        if (abort.signal.aborted) return;
        entry.all = found;
        this.#show(entry);
        this.#changed.fire();
      },
      (error: unknown) => {
        if (!abort.signal.aborted && !(error instanceof Cancelled))
          this.#parts.log.warn(`Findings failed: ${errorTrace(error)}`);
      },
    );
  }

  async #find(snapshot: Snapshot, signal: AbortSignal): Promise<NonNullable<Entry['all']>> {
    const { story, base, sources } = snapshot;
    const told = [story.base, ...story.sources];
    const all = inStoryOrder(
      [base, ...sources].map((text, at) => {
        const { label, article } = told[at];
        return { id: text.id, published: article.metadata.published, text, label, article };
      }),
      [],
    );
    const texts = all.map(({ text }) => text);
    const findings = await this.#parts.session.findings(texts, setting('match.minimumConfidence', base.uri), signal);
    const said = (await this.#parts.storyFiles.of(base.uri))?.story.findings;
    return {
      texts,
      articles: all.map(({ article }) => article),
      labels: all.map(({ label }) => label),
      findings,
      said,
    };
  }

  #show(entry: Entry): void {
    const { all, snapshot } = entry;
    const show = setting('findings.show', snapshot.base.uri);
    entry.shown = all && show !== 'off' ? { ...all, findings: shownFindings(all.findings, show, all.said) } : undefined;
    const { shown } = entry;
    entry.facts =
      shown &&
      new Facts(
        shown.findings,
        shown.texts.map(({ id }, at) => ({ id, article: shown.articles[at] })),
      );
  }
}

/** What is shown of what two texts give differently, whatever story they stand in; nothing where it cannot be had. */
export async function findingsBetween(
  { session, storyFiles, log }: Omit<StoryFindingsParts, 'stories'>,
  texts: readonly SourceText[],
): Promise<readonly Finding[]> {
  const [{ uri }] = texts;
  const show = setting('findings.show', uri);
  if (show === 'off') return [];
  try {
    const findings = await session.findings(texts, setting('match.minimumConfidence', uri));
    return shownFindings(findings, show, (await storyFiles.of(uri))?.story.findings);
  } catch (error) {
    log.warn(`Findings failed: ${errorTrace(error)}`);
    return [];
  }
}

const keyOf = ({ base, sources }: Snapshot): string =>
  [base, ...sources]
    .map(({ id }) => id)
    .sort()
    .join('\n');

/** Which of the sources of `found` a document is; undefined where it is none. */
export function sourceIn({ texts }: Found, id: string): number | undefined {
  const at = texts.findIndex((text) => text.id === id);
  return at < 0 ? undefined : at;
}

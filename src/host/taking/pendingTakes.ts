import * as vscode from 'vscode';
import { sayError } from '../common/say.js';
import { isTakenBack, standsAsTaken, stillStands } from '../../engine/projections/taking/provenance.js';
import { pageOf } from '../documents/address.js';
import { Disposables } from '../common/disposables.js';
import { errorText } from '../common/errorText.js';
import type { Stories } from '../story/stories.js';
import { storyFileFailureWords } from '../storyFile/storyFileFailure.js';
import type { TakenStore, Taking } from '../storyFile/takenStore.js';

/** Wording that was taken into a draft which was not saved since. Plain data, so that it outlives Reload Window. */
export interface PendingTake {
  /** The draft's URI as a string, and the source's, where it is one that a story file can name. */
  readonly draft: string;
  readonly source: string;
  readonly label: string;
  /** The source's sentences, the draft's that went, and those that came. */
  readonly said: readonly string[];
  readonly before: readonly string[];
  readonly sentences: readonly string[];
  /** ISO 8601. */
  readonly when: string;
}

interface Settled {
  readonly take: PendingTake;
  /** Whether it stands in the draft, and so in the story file. */
  readonly isKept: boolean;
}

const LIST = 'pendingTakes';
/** More are not kept; the oldest go. */
const MAXIMUM = 500;

/**
 * Remembers what was taken until the draft is saved, so that what was undone before is never written into the story
 * file. What is undone and saved later in the same window is removed from it, and added again when it is done again.
 */
export class PendingTakes implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #stories: Stories;
  readonly #store: TakenStore;
  readonly #log: vscode.LogOutputChannel;
  readonly #disposables = new Disposables();
  /** What was saved in this window, and whether it stands in the draft. */
  #settled: readonly Settled[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(memory: vscode.Memento, stories: Stories, store: TakenStore, log: vscode.LogOutputChannel) {
    this.#memory = memory;
    this.#stories = stories;
    this.#store = store;
    this.#log = log;
    this.#disposables.add(
      vscode.workspace.onDidSaveTextDocument((document) => {
        this.#queue = this.#queue.then(() => this.#saved(document));
      }),
    );
  }

  /** What was taken into a draft since it was saved, the oldest first. */
  of(draft: vscode.Uri): readonly PendingTake[] {
    return this.#all.filter((take) => take.draft === draft.toString());
  }

  /** What was taken, undone and is taken anew is one taking, the new one. */
  async add(...takes: readonly PendingTake[]): Promise<void> {
    const anew = new Set(takes.map(keyOf));
    await this.#keep([...this.#all.filter((take) => !anew.has(keyOf(take))), ...takes]);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  get #all(): readonly PendingTake[] {
    return this.#memory.get<readonly PendingTake[]>(LIST, []);
  }

  #keep(takes: readonly PendingTake[]): Thenable<void> {
    return this.#memory.update(LIST, takes.slice(-MAXIMUM));
  }

  async #saved(document: vscode.TextDocument): Promise<void> {
    const id = document.uri.toString();
    const pending = this.of(document.uri);
    const known = this.#settled.filter(({ take }) => take.draft === id);
    if (pending.length + known.length === 0) return;
    try {
      const article = (await this.#stories.current(document))?.story.base.article;
      const taken = pending.map((take) => ({
        take,
        wasKept: false,
        isKept: !!article && stillStands(article, take),
      }));
      const overtaken = overtakenBy(taken, known);
      const now = [
        ...known
          .filter((each) => !overtaken.has(each))
          .map(({ take, isKept }) => ({
            take,
            wasKept: isKept,
            isKept: article ? (isKept ? !isTakenBack(article, take) : standsAsTaken(article, take)) : isKept,
          })),
        ...taken,
      ];
      const gone = now.filter(({ wasKept, isKept }) => wasKept && !isKept);
      const failed = await this.#store.change(
        document.uri,
        now.filter(({ wasKept, isKept }) => isKept && !wasKept).map(({ take }) => takingOf(take)),
        [...gone, ...[...overtaken].filter(({ isKept }) => isKept)].map(({ take }) => takingOf(take)),
      );
      // Where it cannot be kept it stays pending, and is tried again with the next save.
      if (failed) return void sayError(storyFileFailureWords(failed.failure));
      const others = this.#settled.filter(({ take }) => take.draft !== id);
      this.#settled = [...others, ...now.map(({ take, isKept }) => ({ take, isKept }))].slice(-MAXIMUM);
      const done = new Set(pending.map((take) => JSON.stringify(take)));
      await this.#keep(this.#all.filter((take) => !done.has(JSON.stringify(take))));
    } catch (error) {
      const place = document.uri.toString(true);
      this.#log.warn(`What was taken into ${place} is not remembered yet: ${errorText(error)}`);
    }
  }
}

/** The same for two that put the same wording into the same draft. */
const keyOf = ({ draft, sentences }: PendingTake): string => JSON.stringify([draft, sentences]);

/** Those of `known` that are one taking with one of `taken`; one that is kept goes only where the new one stands. */
function overtakenBy(taken: readonly Settled[], known: readonly Settled[]): ReadonlySet<Settled> {
  const anew = new Set(taken.map(({ take }) => keyOf(take)));
  const standing = new Set(taken.filter(({ isKept }) => isKept).map(({ take }) => keyOf(take)));
  return new Set(known.filter(({ take, isKept }) => (isKept ? standing : anew).has(keyOf(take))));
}

function takingOf({ source, label, said, sentences, when }: PendingTake): Taking {
  const uri = vscode.Uri.parse(source, true);
  // Unsaved documents and the like have no place that a story file could name.
  const file = vscode.workspace.getWorkspaceFolder(pageOf(uri)) ? { uri } : {};
  return { from: { ...file, label, sentences: said }, sentences, when };
}

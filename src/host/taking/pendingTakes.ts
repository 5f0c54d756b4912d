import * as vscode from 'vscode';
import { stillStands } from '../../engine/project/taking/provenance.js';
import { Disposables } from '../disposables.js';
import type { Stories } from '../story/stories.js';
import { StoryFileRefusal } from '../storyFile/storyWriter.js';
import type { TakenStore } from '../storyFile/takenStore.js';

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

const LIST = 'pendingTakes';
/** More are not kept; the oldest go. */
const MAXIMUM = 500;

/**
 * Remembers what was taken until the draft is saved: what was undone before that leaves no trace in the story file, just
 * as it leaves none in the draft.
 */
export class PendingTakes implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #stories: Stories;
  readonly #store: TakenStore;
  readonly #disposables = new Disposables();

  constructor(memory: vscode.Memento, stories: Stories, store: TakenStore) {
    this.#memory = memory;
    this.#stories = stories;
    this.#store = store;
    this.#disposables.add(vscode.workspace.onDidSaveTextDocument((document) => void this.#saved(document)));
  }

  /** What was taken into a draft since it was saved, the oldest first. */
  of(draft: vscode.Uri): readonly PendingTake[] {
    return this.#all.filter((take) => take.draft === draft.toString());
  }

  async add(take: PendingTake): Promise<void> {
    await this.#keep([...this.#all, take]);
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
    const takes = this.of(document.uri);
    if (takes.length === 0) return;
    try {
      const snapshot = await this.#stories.current(document);
      const article = snapshot?.story.base.article;
      for (const take of takes) {
        if (article && stillStands(article, take)) await this.#append(document.uri, take);
        await this.#keep(this.#all.filter((each) => each.when !== take.when || each.draft !== take.draft));
      }
    } catch (error) {
      // It stays, and is tried again with the next save.
      const message = error instanceof Error ? error.message : String(error);
      if (error instanceof StoryFileRefusal) void vscode.window.showErrorMessage(message);
    }
  }

  #append(draft: vscode.Uri, { source, label, said, sentences, when }: PendingTake): Promise<boolean> {
    const uri = vscode.Uri.parse(source, true);
    // Unsaved documents and the like have no place that a story file could name.
    const file = vscode.workspace.getWorkspaceFolder(uri) ? { uri } : {};
    return this.#store.append({ from: { ...file, label, sentences: said }, draft, sentences, when: new Date(when) });
  }
}

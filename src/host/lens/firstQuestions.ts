import type * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import type { Stories } from '../story/stories.js';

/** So long the first question for the lenses of a document waits for its story, in milliseconds. */
const PATIENCE = 1500;

/**
 * The questions for lenses that were asked before the story of their document was made. VS Code asks anew only after a
 * pause of its own, often longer than matching takes, so that the first lens is there sooner where the first question
 * waits. Not for long: VS Code draws the lenses of all extensions together.
 */
export class FirstQuestions implements vscode.Disposable {
  readonly #disposables = new Disposables();
  /** What ends the waiting, by the document's URI as a string. */
  readonly #waiting = new Map<string, Set<() => void>>();

  constructor(stories: Pick<Stories, 'onDidFinish'>) {
    this.#disposables.add(stories.onDidFinish((uri) => this.#end(uri.toString())));
  }

  /** Whether a question about a document waits: it will be answered with what is known then. */
  has(id: string): boolean {
    return this.#waiting.has(id);
  }

  /** Resolves when the story of a document is made, when nobody waits for it any more, or after `PATIENCE`. */
  waitFor(id: string, token: vscode.CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(id) ?? new Set();
      this.#waiting.set(id, waiting);
      const end = (): void => {
        this.#disposables.end(timer);
        this.#disposables.end(cancelled);
        waiting.delete(end);
        if (waiting.size === 0 && this.#waiting.get(id) === waiting) this.#waiting.delete(id);
        resolve();
      };
      waiting.add(end);
      const timer = this.#disposables.timeout(end, PATIENCE);
      const cancelled = this.#disposables.add(token.onCancellationRequested(end));
    });
  }

  dispose(): void {
    for (const id of [...this.#waiting.keys()]) this.#end(id);
    this.#disposables.dispose();
  }

  #end(id: string): void {
    for (const end of [...(this.#waiting.get(id) ?? [])]) end();
  }
}

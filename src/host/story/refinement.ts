import type * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import { untilDrawn } from '../common/opening.js';
import type { Meaning } from '../meaning/meaning.js';
import type { Unclear } from '../engine/session.js';

/** So often a story is made again without a change, since more is known of its sentences. */
const TIMES = 3;

export interface RefinementParts {
  readonly meaning: Pick<Meaning, 'refine'>;
  /** Makes the story again: more is known of its sentences. */
  readonly again: () => void;
}

/** Makes the story of a document better, behind lenses that are there: has sentences compared by what they mean. */
export class Refinement implements vscode.Disposable {
  readonly #parts: RefinementParts;
  readonly #disposables = new Disposables();
  readonly #abort = new AbortController();
  /** Undefined once something has changed since. */
  #latest: Unclear | undefined;
  #isRunning = false;
  #times = 0;

  constructor(parts: RefinementParts) {
    this.#parts = parts;
  }

  /** A text of the story has changed, or which texts it has. */
  changed(): void {
    this.#latest = undefined;
    this.#times = 0;
  }

  /** The story was made. */
  finished(story: Unclear): void {
    this.#latest = story;
    if (this.#isRunning || this.#times >= TIMES) return;
    this.#isRunning = true;
    this.#disposables.timeout(() => void this.#run(), untilDrawn());
  }

  dispose(): void {
    this.#abort.abort();
    this.#disposables.dispose();
  }

  /** A story that is made again meanwhile is the next one. */
  async #run(): Promise<void> {
    const { meaning, again } = this.#parts;
    const { signal } = this.#abort;
    let refined: Unclear | undefined;
    while (this.#latest && this.#latest !== refined && this.#times < TIMES && !signal.aborted) {
      refined = this.#latest;
      if (!(await meaning.refine(refined, signal)) || signal.aborted) continue;
      this.#times++;
      again();
    }
    this.#isRunning = false;
  }
}

import { type Disposable, Disposables } from '../common/disposables.js';

/** How long VS Code has to ask, in milliseconds, each time longer: asking it again makes it wait anew. */
const WAITS = [2000, 4000, 8000];

/**
 * Sees to it that new lenses are shown. An editor that loses the focus drops the question that it was about to ask, and
 * would show old lenses until it has the focus again. One that gets new lenses while it waits for the titles of old
 * ones takes these for theirs, and never asks for the new ones. So where no new title was asked for in time, VS Code is
 * told once more.
 */
export class Reminders implements Disposable {
  readonly #disposables = new Disposables();
  readonly #remind: () => void;
  /** The documents that have new lenses of which no title was asked for. */
  readonly #waiting = new Set<string>();
  #timer: Disposable | undefined;

  /** `remind` tells VS Code that lenses have changed. */
  constructor(remind: () => void) {
    this.#remind = remind;
  }

  /** A document on the screen has new lenses, and VS Code was told. */
  expect(id: string): void {
    this.#waiting.add(id);
    if (this.#timer) this.#disposables.end(this.#timer);
    this.#wait(0);
  }

  /** VS Code asked for the title of a new lens of a document, or the document has none, or is gone. */
  heard(id: string): void {
    this.#waiting.delete(id);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #wait(time: number): void {
    this.#timer = this.#disposables.timeout(() => {
      this.#timer = undefined;
      if (this.#waiting.size === 0) return;
      this.#remind();
      if (time + 1 < WAITS.length) this.#wait(time + 1);
      else this.#waiting.clear();
    }, WAITS[time]);
  }
}

/** Lets one piece of work run at a time; of those that wait, the first that is urgent goes first. */
export class Turns {
  #waiting: { readonly isUrgent: () => boolean; readonly go: () => void }[] = [];
  #isTaken = false;

  /** Runs `work` when it is its turn; `isUrgent` is asked whenever a turn is free. */
  async take<T>(isUrgent: () => boolean, work: () => Promise<T>): Promise<T> {
    if (this.#isTaken) await new Promise<void>((resolve) => this.#waiting.push({ isUrgent, go: resolve }));
    this.#isTaken = true;
    try {
      return await work();
    } finally {
      this.#next();
    }
  }

  #next(): void {
    const next = this.#waiting.find(({ isUrgent }) => isUrgent()) ?? this.#waiting.at(0);
    this.#waiting = this.#waiting.filter((each) => each !== next);
    // It stays taken where somebody goes on, so that nobody comes in between.
    if (next) next.go();
    else this.#isTaken = false;
  }
}

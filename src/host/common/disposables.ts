export interface Disposable {
  dispose(): unknown;
}

/** Things that end together. `live` counts what all stores hold, so that a test can see whether anything leaks. */
export class Disposables implements Disposable {
  static #live = 0;
  readonly #items = new Set<Disposable>();
  #disposed = false;

  /** How many things all stores hold that have not ended yet. */
  static get live(): number {
    return Disposables.#live;
  }

  /** Holds `item` until this store ends; a store that has ended already ends it at once. */
  add<T extends Disposable>(item: T): T {
    if (this.#disposed) {
      item.dispose();
    } else if (!this.#items.has(item)) {
      this.#items.add(item);
      Disposables.#live++;
    }
    return item;
  }

  /** Ends one thing before the others. */
  end(item: Disposable): void {
    if (!this.#items.delete(item)) return;
    Disposables.#live--;
    item.dispose();
  }

  /** Runs `callback` once after `milliseconds`, unless the store ends first. */
  timeout(callback: () => void, milliseconds: number): Disposable {
    const timer = setTimeout(() => {
      this.end(item);
      callback();
    }, milliseconds);
    const item = this.add({ dispose: () => clearTimeout(timer) });
    return item;
  }

  dispose(): void {
    this.#disposed = true;
    for (const item of [...this.#items].reverse()) this.end(item);
  }
}

import type * as vscode from 'vscode';
import type { Failure } from '../../engine/text/failure.js';
import type { PageArticle, PageFailure, PageRequest } from '../../protocol/pages.js';
import type { PagePort } from '../common/platform.js';
import { PageThread } from './pageThread.js';

type Page = Omit<PageRequest, 'id'>;

interface Waiting {
  readonly page: Page;
  readonly resolve: (read: PageArticle | Failure<PageFailure>) => void;
  readonly reject: (error: unknown) => void;
}

/** A folder full of pages is read by so many threads at once; more would take the processor from the editor. */
const THREADS = 3;
/** Where fewer pages wait for each thread, they are read sooner than another thread has started. */
const WORTH_A_THREAD = 4;

/** Reads web pages in threads of their own, in the order they are asked for. */
export class PageReader implements vscode.Disposable {
  readonly #start: () => Promise<PagePort>;
  readonly #threads: PageThread[] = [];
  readonly #free: PageThread[] = [];
  readonly #waiting: Waiting[] = [];

  constructor(start: () => Promise<PagePort>) {
    this.#start = start;
  }

  /** The article of a page; rejects where no thread can be started. */
  read(page: Page): Promise<PageArticle | Failure<PageFailure>> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ page, resolve, reject });
      this.#next();
    });
  }

  dispose(): void {
    this.#waiting.length = 0;
    for (const thread of this.#threads) thread.dispose();
  }

  #next(): void {
    const thread = this.#waiting.length > 0 ? (this.#free.pop() ?? this.#another()) : undefined;
    const waiting = thread && this.#waiting.shift();
    if (!waiting) return;
    void thread
      .read(waiting.page)
      .then(waiting.resolve, waiting.reject)
      .finally(() => {
        this.#free.push(thread);
        this.#next();
      });
  }

  #another(): PageThread | undefined {
    const worth = this.#threads.length === 0 || this.#waiting.length >= WORTH_A_THREAD * this.#threads.length;
    if (!worth || this.#threads.length === THREADS) return undefined;
    const thread = new PageThread(this.#start);
    this.#threads.push(thread);
    return thread;
  }
}

import type * as vscode from 'vscode';
import type { Failure } from '../../engine/text/failure.js';
import { Disposables } from '../common/disposables.js';
import type { PagePort } from '../common/platform.js';
import type { PageArticle, PageFailure, PageRequest } from '../../protocol/pages.js';

/**
 * A page that takes longer than this to read is given up, in milliseconds: markup can be written so that reading never
 * ends.
 */
const PATIENCE = 10_000;
/** The reader is large: it ends when nobody has asked it for so long, in milliseconds. */
const IDLE = 30_000;

/**
 * A thread that reads web pages one after the other: it starts with the first one, and ends again when there is nothing
 * to do, or when a page takes too long.
 */
export class PageThread implements vscode.Disposable {
  readonly #start: () => Promise<PagePort>;
  readonly #disposables = new Disposables();
  #port: Promise<PagePort> | undefined;
  #idle: vscode.Disposable | undefined;
  #lastId = 0;

  constructor(start: () => Promise<PagePort>) {
    this.#start = start;
  }

  /** The article of a page, to be asked for when the one before is read; rejects where no thread can be started. */
  async read(page: Omit<PageRequest, 'id'>): Promise<PageArticle | Failure<PageFailure>> {
    if (this.#idle) this.#disposables.end(this.#idle);
    this.#idle = undefined;
    this.#port ??= this.#start();
    const port = await this.#port.catch((error: unknown) => {
      this.#port = undefined;
      throw error;
    });
    const id = ++this.#lastId;
    try {
      return await new Promise<PageArticle | Failure<PageFailure>>((resolve) => {
        const fail = (failure: PageFailure): void => {
          this.#stop();
          resolve({ failure });
        };
        const patience = this.#disposables.timeout(() => fail({ kind: 'slow' }), PATIENCE);
        port.listen((response) => {
          if (response.id !== id) return;
          this.#disposables.end(patience);
          if ('article' in response) resolve(response.article);
          else fail(response.failure);
        });
        port.onExit((reason) => {
          this.#disposables.end(patience);
          fail({ kind: 'unreadable', reason });
        });
        port.post({ ...page, id });
      });
    } finally {
      this.#idle = this.#disposables.timeout(() => this.#stop(), IDLE);
    }
  }

  dispose(): void {
    this.#stop();
    this.#disposables.dispose();
  }

  #stop(): void {
    void this.#port?.then((port) => port.dispose());
    this.#port = undefined;
  }
}

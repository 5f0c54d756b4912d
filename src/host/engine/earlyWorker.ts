import * as vscode from 'vscode';
import type { WorkerOptions, WorkerPort } from '../common/platform.js';
import { setting } from '../common/settings.js';

interface Early {
  readonly options: WorkerOptions;
  readonly port: Promise<WorkerPort>;
}

type Start = (extension: vscode.Uri, options: WorkerOptions) => Promise<WorkerPort>;

/** A worker that nobody has asked for in so long is ended, in milliseconds. */
const UNASKED = 10_000;

/** What the worker is told when it starts, as the settings say now. */
export function workerOptions(): WorkerOptions {
  return { withLexicons: setting('matching.meaning') !== 'off' };
}

/**
 * A worker that is started before somebody asks: where an article is open or about to be, it needs as long to get ready
 * as VS Code takes to have the window say what the extension kept, on Node, or to open the article, in a browser.
 */
export class EarlyWorker implements vscode.Disposable {
  readonly #start: Start;
  #early: Early | undefined;
  readonly #patience: ReturnType<typeof setTimeout> | undefined;

  /** `isWanted` says whether an article may be open; `extension` is the extension's own name, with its publisher's. */
  constructor(isWanted: boolean, extension: string, start: Start) {
    this.#start = start;
    const uri = vscode.extensions.getExtension(extension)?.extensionUri;
    if (!uri || !isWanted) return;
    const options = workerOptions();
    this.#early = { options, port: start(uri, options) };
    // Whoever takes it hears of it.
    this.#early.port.catch(() => undefined);
    this.#patience = setTimeout(() => this.dispose(), UNASKED);
  }

  /** The early worker the first time, where it was started with these options, else a new one. */
  readonly start: Start = async (extension, options) => {
    const early = this.#early;
    this.#early = undefined;
    if (early?.options.withLexicons === options.withLexicons) return early.port;
    this.#end(early);
    return this.#start(extension, options);
  };

  dispose(): void {
    clearTimeout(this.#patience);
    this.#end(this.#early);
    this.#early = undefined;
  }

  #end(early: Early | undefined): void {
    early?.port.then(
      (worker) => worker.dispose(),
      () => undefined,
    );
  }
}

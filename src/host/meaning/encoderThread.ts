import type * as vscode from 'vscode';
import type { EncodeFailure, FromEncoder, PackedVector } from '../../protocol/vectors.js';
import { Disposables } from '../common/disposables.js';
import { errorText } from '../common/errorText.js';
import type { EncoderPort } from '../common/platform.js';

/** The thread says every two seconds that it is alive; where it says nothing for so long, it is ended. Milliseconds. */
const PATIENCE = 15_000;
/** What it holds is much: it ends when nobody has asked it for so long, in milliseconds. */
const IDLE = 30_000;
/** A text is sent so far, in UTF-16 units: the encoder reads less of it. */
const LONGEST = 8192;

/** There are no vectors, and why. */
export class NotEncoded extends Error {
  readonly failure: EncodeFailure;

  constructor(failure: EncodeFailure) {
    super('reason' in failure ? failure.reason : failure.kind);
    this.failure = failure;
  }
}

export interface EncoderThreadParts {
  readonly start: () => Promise<EncoderPort>;
  /** Gets what the thread says for the log. */
  readonly onNote: (message: string) => void;
}

/**
 * The thread that turns sentences into vectors: it starts with the first of them, and ends again when there has been
 * nothing to do for a while, which gives its memory back.
 */
export class EncoderThread implements vscode.Disposable {
  readonly #parts: EncoderThreadParts;
  readonly #disposables = new Disposables();
  #port: Promise<EncoderPort> | undefined;
  #idle: vscode.Disposable | undefined;
  #lastId = 0;

  constructor(parts: EncoderThreadParts) {
    this.#parts = parts;
  }

  /**
   * The vectors of some texts, in their order; to be asked for when those before are there. Rejects with `NotEncoded`,
   * which says that it was cancelled where `signal` says so.
   */
  async encode(texts: readonly string[], signal: AbortSignal): Promise<readonly PackedVector[]> {
    if (this.#idle) this.#disposables.end(this.#idle);
    this.#idle = undefined;
    try {
      return await this.#ask(
        await this.#running(),
        texts.map((text) => text.slice(0, LONGEST)),
        signal,
      );
    } finally {
      this.#idle = this.#disposables.timeout(() => this.#stop(), IDLE);
    }
  }

  dispose(): void {
    this.#stop();
    this.#disposables.dispose();
  }

  async #running(): Promise<EncoderPort> {
    this.#port ??= this.#parts.start();
    try {
      return await this.#port;
    } catch (error) {
      this.#port = undefined;
      throw new NotEncoded({ kind: 'error', reason: errorText(error) });
    }
  }

  #ask(port: EncoderPort, texts: readonly string[], signal: AbortSignal): Promise<readonly PackedVector[]> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const all = new Disposables();
      const end = (): void => this.#disposables.end(all);
      const fail = (failure: EncodeFailure): void => {
        end();
        reject(new NotEncoded(failure));
      };
      const lost = (reason: string): void => {
        this.#stop();
        fail({ kind: 'error', reason });
      };
      const cancel = (): void => port.post({ kind: 'cancel', id });
      let patience: vscode.Disposable | undefined;
      const wait = (): void => {
        if (patience) all.end(patience);
        patience = all.timeout(() => lost('It did not answer in time.'), PATIENCE);
      };
      const receive = (message: FromEncoder): void => {
        wait();
        if (message.kind === 'note') return this.#parts.onNote(message.message);
        if (message.kind === 'alive' || message.id !== id) return;
        if (message.kind === 'failed') return fail(message.failure);
        end();
        resolve(message.vectors);
      };
      this.#disposables.add(all);
      all.add({ dispose: () => signal.removeEventListener('abort', cancel) });
      port.listen(receive);
      port.onExit(lost);
      wait();
      port.post({ kind: 'encode', id, texts });
      if (signal.aborted) cancel();
      else signal.addEventListener('abort', cancel);
    });
  }

  #stop(): void {
    void this.#port?.then(
      (port) => port.dispose(),
      () => undefined,
    );
    this.#port = undefined;
  }
}

import * as vscode from 'vscode';
import type { EncodeFailure } from '../../protocol/vectors.js';
import { Disposables } from '../common/disposables.js';
import { errorTrace } from '../common/errorText.js';
import { setting } from '../common/settings.js';
import type { EngineSession, Unclear } from '../engine/session.js';
import { type EncoderThread, NotEncoded } from './encoderThread.js';
import type { KeptVectors } from './keptVectors.js';
import { Turns } from './turns.js';

/** So many sentences are encoded in one go, a third of a second: between two, another document may be more urgent. */
const GO = 16;
/** So many sentences of one story are compared by meaning: a minute of work. Those of the base come first. */
const MOST_SENTENCES = 2500;
/** What takes longer than this says how far it has got, in milliseconds. */
const LONG = 2000;

/** How far the encoding of a document's story has got. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

export interface MeaningParts {
  readonly session: EngineSession;
  readonly encoder: Pick<EncoderThread, 'encode'>;
  readonly kept: Pick<KeptVectors, 'store' | 'read' | 'saveSoon'>;
  readonly log: vscode.LogOutputChannel;
}

/**
 * Compares sentences by what they mean where their words leave it open: has them turned into vectors, those of the
 * active document first, and gives these to the engine.
 */
export class Meaning implements vscode.Disposable {
  readonly #parts: MeaningParts;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly #turns = new Turns();
  readonly #abort = new AbortController();
  readonly #progress = new Map<string, Progress>();
  #failure: EncodeFailure | undefined;

  /** `progress` or `failure` are others now. */
  readonly onDidChange = this.#changed.event;

  constructor(parts: MeaningParts) {
    this.#parts = parts;
    this.#disposables.add({ dispose: () => this.#abort.abort() });
  }

  /** How far the work for a document has got, where it takes long. */
  progress(id: string): Progress | undefined {
    return this.#progress.get(id);
  }

  /** Why sentences are compared by words alone; undefined where they are not, or nobody knows yet. */
  get failure(): EncodeFailure | undefined {
    return this.#failure;
  }

  /** Gives an encoder that failed another chance. */
  reset(): void {
    this.#failure = undefined;
    this.#changed.fire();
  }

  /**
   * Sees to it that the engine knows the vectors of what words leave unclear between a base and its sources, and of
   * what tells whether others are among these. True where it learned some: the story is to be made anew. Never rejects.
   */
  async refine(story: Unclear, signal?: AbortSignal): Promise<boolean> {
    const { id } = story.base;
    if (this.#failure || setting('matching.meaning', vscode.Uri.parse(id, true)) !== 'sentences') return false;
    const ends = signal ? AbortSignal.any([signal, this.#abort.signal]) : this.#abort.signal;
    try {
      const unclear = await this.#parts.session.unclear(story, ends);
      return await this.#learn(id, unclear.slice(0, MOST_SENTENCES), ends);
    } catch (error) {
      if (!ends.aborted) this.#parts.log.debug(`Sentences were not compared by meaning: ${errorTrace(error)}`);
      return false;
    }
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #learn(id: string, texts: readonly string[], signal: AbortSignal): Promise<boolean> {
    if (texts.length === 0) return false;
    const { session, kept } = this.#parts;
    await kept.read();
    await this.#encode(id, texts, signal);
    const known = texts.flatMap((text) => {
      const vector = kept.store.get(text);
      return vector ? [{ text, vector }] : [];
    });
    if (known.length === 0 || signal.aborted) return false;
    await session.learnVectors(known, signal);
    return true;
  }

  /** Encodes what the store does not have; ends early where it cannot, or where nobody waits for it. */
  async #encode(id: string, texts: readonly string[], signal: AbortSignal): Promise<void> {
    const { store } = this.#parts.kept;
    const missing = texts.filter((text) => !store.has(text));
    if (missing.length === 0) return;
    const isUrgent = (): boolean => vscode.window.activeTextEditor?.document.uri.toString() === id;
    const began = performance.now();
    try {
      for (let done = 0; done < missing.length && !signal.aborted && !this.#failure; done += GO) {
        if (performance.now() - began > LONG) this.#tell(id, { done, all: missing.length });
        await this.#turns.take(isUrgent, () => this.#go(missing.slice(done, done + GO), signal));
      }
      const took = Math.round(performance.now() - began);
      this.#parts.log.debug(`${missing.length} sentences encoded in ${took} ms`);
    } finally {
      this.#tell(id, undefined);
    }
  }

  /** What another document's turn has brought meanwhile is not encoded again. */
  async #go(texts: readonly string[], signal: AbortSignal): Promise<void> {
    const { encoder, kept } = this.#parts;
    const missing = texts.filter((text) => !kept.store.has(text));
    if (missing.length === 0 || signal.aborted || this.#failure) return;
    try {
      const vectors = await encoder.encode(missing, signal);
      missing.forEach((text, at) => kept.store.add(text, vectors[at]));
      kept.saveSoon();
    } catch (error) {
      if (!(error instanceof NotEncoded)) throw error;
      if (error.failure.kind !== 'cancelled') this.#fail(error.failure);
    }
  }

  /** Said once: without the encoder words go on to count. */
  #fail(failure: EncodeFailure): void {
    this.#failure = failure;
    const reason = 'reason' in failure ? failure.reason : '';
    this.#parts.log.warn(`Sentences are compared by their words alone (${failure.kind}): ${reason}`);
    this.#changed.fire();
  }

  #tell(id: string, progress: Progress | undefined): void {
    if (progress) this.#progress.set(id, progress);
    else if (!this.#progress.delete(id)) return;
    this.#changed.fire();
  }
}

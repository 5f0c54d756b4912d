import { createEngine } from '../engine/create.js';
import type { Log, WorkerOptions } from '../protocol/messages.js';
import { lexiconFile } from '../engine/match/likeness/lexicons.js';
import { LazyLexicons, type Say } from './lexicon.js';
import { serve } from './serve.js';
import { warmUp } from './warmUp.js';

/** The part of a dedicated worker's global scope that is used here; the DOM's types stay out of the project. */
interface WorkerScope {
  /** Told by whoever starts the worker: made of its text alone, it does not know where its files stand. */
  readonly resourcesAddress: string;
  readonly options: WorkerOptions;
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** Serves in a browser's worker. */
export function startOnWeb(): void {
  const scope = globalThis as unknown as WorkerScope;
  const say: Say = (level, message) => scope.postMessage({ kind: 'log', level, message } satisfies Log);
  const lexicons = new LazyLexicons(async (language) => {
    const response = await fetch(`${scope.resourcesAddress}/${lexiconFile(language)}`);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }, say);
  const served = serve(
    createEngine((language) => lexicons.value(language)),
    {
      post: (message) => scope.postMessage(message),
      listen: (listener) => scope.addEventListener('message', (event) => listener(event.data)),
    },
    scope.options.withLexicons ? lexicons : undefined,
  );
  say('debug', 'The worker is ready');
  void warmUp(served);
}

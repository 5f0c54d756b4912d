import { createEngine } from '../engine/create.js';
import type { Log, WorkerOptions } from '../protocol/messages.js';
import { lexiconFile } from '../engine/match/likeness/lexicons.js';
import { LazyLexicons, type Say } from './lexicon.js';
import { serve } from './serve.js';
import { warmUp } from './warmUp.js';

/** Serves in a worker thread of Node's, whose modules are loaded here so that a browser never looks for them. */
export async function startOnNode(): Promise<void> {
  const [{ readFile }, path, threads] = await Promise.all([
    import('node:fs/promises'),
    import('node:path'),
    import('node:worker_threads'),
  ]);
  const { parentPort } = threads;
  const { withLexicons } = threads.workerData as WorkerOptions;
  if (!parentPort) throw new Error('This file runs in a worker thread.');
  const say: Say = (level, message) => parentPort.postMessage({ kind: 'log', level, message } satisfies Log);
  const lexicons = new LazyLexicons(
    (language) => readFile(path.join(__dirname, '..', 'resources', lexiconFile(language))),
    say,
  );
  const served = serve(
    createEngine((language) => lexicons.value(language)),
    {
      post: (message) => parentPort.postMessage(message),
      listen: (listener) => parentPort.on('message', listener),
    },
    withLexicons ? lexicons : undefined,
  );
  say('debug', 'The worker is ready');
  void warmUp(served);
}

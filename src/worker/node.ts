import { createEngine } from '../engine/create.js';
import { lexiconFile } from '../engine/match/likeness/lexicons.js';
import { LazyLexicons } from './lexicon.js';
import { serve } from './serve.js';

/** Serves in a worker thread of Node's, whose modules are loaded here so that a browser never looks for them. */
export async function startOnNode(): Promise<void> {
  const [{ readFile }, path, { parentPort }] = await Promise.all([
    import('node:fs/promises'),
    import('node:path'),
    import('node:worker_threads'),
  ]);
  if (!parentPort) throw new Error('This file runs in a worker thread.');
  const lexicons = new LazyLexicons(
    (language) => readFile(path.join(__dirname, '..', 'resources', lexiconFile(language))),
    (message) => parentPort.postMessage({ kind: 'log', message }),
  );
  serve(
    createEngine((language) => lexicons.value(language)),
    {
      post: (message) => parentPort.postMessage(message),
      listen: (listener) => parentPort.on('message', listener),
    },
    lexicons,
  );
}

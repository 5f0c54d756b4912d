import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { createEngine } from '../engine/create.js';
import { LazyLexicon } from './lexicon.js';
import { serve } from './serve.js';

if (!parentPort) throw new Error('This file runs in a worker thread.');
const parent = parentPort;
const lexicon = new LazyLexicon(
  () => readFile(join(__dirname, '..', 'resources', 'lexicon.en.bin')),
  (message) => parent.postMessage({ kind: 'log', message }),
);
serve(
  createEngine(() => lexicon.value),
  {
    post: (message) => parent.postMessage(message),
    listen: (listener) => parent.on('message', listener),
  },
  lexicon,
);

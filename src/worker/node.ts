import { parentPort } from 'node:worker_threads';
import { createEngine } from '../engine/create.js';
import { serve } from './serve.js';

if (!parentPort) throw new Error('This file runs in a worker thread.');
const parent = parentPort;
serve(createEngine(), {
  post: (message) => parent.postMessage(message),
  listen: (listener) => parent.on('message', listener),
});

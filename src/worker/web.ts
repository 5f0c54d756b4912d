import { createEngine } from '../engine/create.js';
import { serve } from './serve.js';

/** The part of a dedicated worker's global scope that is used here; the DOM's types stay out of the project. */
interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
serve(createEngine(), {
  post: (message) => scope.postMessage(message),
  listen: (listener) => scope.addEventListener('message', (event) => listener(event.data)),
});

import type { PageRequest, PageResponse } from '../protocol/pages.js';
import { readPage } from './readPage.js';

/** The part of a worker's own end that both hosts have. */
interface Parent {
  postMessage(message: PageResponse): void;
  on?(event: 'message', listener: (request: PageRequest) => void): void;
  onmessage?: ((event: { readonly data: PageRequest }) => void) | null;
}

declare const self: Parent;
declare const importScripts: unknown;
declare const require: (name: 'node:worker_threads') => { readonly parentPort: Parent };

// One file serves Node and the web: what it bundles is large, and the extension would hold it twice. Only the web's
// workers can import scripts.
const parent = typeof importScripts === 'function' ? self : require('node:worker_threads').parentPort;

function answer(request: PageRequest): void {
  try {
    parent.postMessage({ id: request.id, article: readPage(request) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    parent.postMessage({ id: request.id, failure: { kind: 'unreadable', reason } });
  }
}

if (parent.on) parent.on('message', answer);
else parent.onmessage = ({ data }) => answer(data);

import type { EncodeCancel, EncodeRequest, FromEncoder } from '../protocol/vectors.js';
import { serveEncoder } from './serve.js';

const FILE = 'encoder.bin';

type FromHost = EncodeRequest | EncodeCancel;

/** The part of a browser's worker that is used here; the DOM's types stay out of the project. */
interface WebScope {
  /** Told by whoever starts the worker: made of its text alone, it does not know where its files stand. */
  readonly resourcesAddress: string;
  postMessage(message: FromEncoder): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromHost }) => void): void;
}

function startOnWeb(): void {
  const scope = globalThis as unknown as WebScope;
  const read = async (): Promise<Uint8Array> => {
    const response = await fetch(`${scope.resourcesAddress}/${FILE}`);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  serveEncoder(read, {
    post: (message) => scope.postMessage(message),
    listen: (listener) => scope.addEventListener('message', ({ data }) => listener(data)),
  });
}

/** Node's modules are loaded here so that a browser never looks for them. */
async function startOnNode(): Promise<void> {
  const [{ readFile }, path, { parentPort }] = await Promise.all([
    import('node:fs/promises'),
    import('node:path'),
    import('node:worker_threads'),
  ]);
  if (!parentPort) throw new Error('This file runs in a worker thread.');
  serveEncoder(() => readFile(path.join(__dirname, '..', 'resources', FILE)), {
    post: (message) => parentPort.postMessage(message),
    listen: (listener) => parentPort.on('message', listener),
  });
}

// One file for both hosts. Only the web's workers can import scripts.
if ('importScripts' in globalThis) startOnWeb();
else void startOnNode();

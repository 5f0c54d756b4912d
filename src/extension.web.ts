import { Uri, type ExtensionContext } from 'vscode';
import { createExtension, type Extension } from './host/extension.js';
import type { WorkerPort } from './host/engine/client.js';

/** The part of the web's workers that is used here; the DOM's types stay out of the project. */
interface WebWorker {
  postMessage(message: unknown): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: { readonly message?: string }) => void): void;
}

declare const Worker: new (url: string, options: { readonly name: string }) => WebWorker;

/** The entry in a browser. */
export function activate(context: ExtensionContext): Extension {
  return createExtension({ startWorker }, context);
}

/** A worker may not be started from another origin, and that is where an extension's files may stand: its text may. */
async function startWorker(extension: Uri): Promise<WorkerPort> {
  const file = Uri.joinPath(extension, 'dist', 'worker.cjs');
  const response = await fetch(file.toString(true));
  if (!response.ok) throw new Error(`The worker cannot be read: ${response.status}`);
  const url = URL.createObjectURL(new Blob([await response.text()], { type: 'text/javascript' }));
  const lexicon = Uri.joinPath(extension, 'resources', 'lexicon.en.bin');
  const worker = new Worker(url, { name: lexicon.toString(true) });
  return {
    post: (message) => worker.postMessage(message),
    listen: (listener) => worker.addEventListener('message', ({ data }) => listener(data)),
    onExit: (listener) => {
      const failed = ({ message }: { readonly message?: string }): void => {
        worker.terminate();
        listener(message ?? 'The worker failed.');
      };
      worker.addEventListener('error', failed);
      worker.addEventListener('messageerror', failed);
    },
    dispose: () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}

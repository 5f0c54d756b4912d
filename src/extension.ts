import { Worker } from 'node:worker_threads';
import { Uri, type ExtensionContext } from 'vscode';
import { createExtension, type Extension } from './host/extension.js';
import type { PagePort, WorkerPort } from './host/common/platform.js';
import { fetchPage } from './node/fetchPage.js';

/**
 * What a thread may take before it is ended, in MB: VS Code's own memory is the same process's. Of the readers
 * of pages there are up to three.
 */
const ENGINE_MB = 1000;
const PAGES_MB = 600;

/** The entry on the desktop and on a remote machine. */
export function activate(context: ExtensionContext): Extension {
  return createExtension({ startWorker, startPageReader, fetchPage }, context);
}

async function startWorker(extension: Uri): Promise<WorkerPort> {
  const worker = new Worker(Uri.joinPath(extension, 'dist', 'worker.cjs').fsPath, {
    resourceLimits: { maxOldGenerationSizeMb: ENGINE_MB },
  });
  return {
    post: (message) => worker.postMessage(message),
    listen: (listener) => worker.on('message', listener),
    onExit: (listener) => {
      worker.once('error', (error) =>
        listener(error instanceof Error ? (error.stack ?? error.message) : String(error)),
      );
      worker.once('exit', (code) => listener(`The worker ended with code ${code}.`));
    },
    dispose: () => void worker.terminate(),
  };
}

async function startPageReader(extension: Uri): Promise<PagePort> {
  const worker = new Worker(Uri.joinPath(extension, 'dist', 'pages.js').fsPath, {
    resourceLimits: { maxOldGenerationSizeMb: PAGES_MB },
  });
  return {
    post: (request) => worker.postMessage(request),
    listen: (listener) => worker.removeAllListeners('message').on('message', listener),
    onExit: (listener) => {
      worker.removeAllListeners('error').once('error', (error) => listener(String(error)));
      worker.removeAllListeners('exit').once('exit', (code) => listener(`code ${code}`));
    },
    dispose: () => void worker.removeAllListeners().terminate(),
  };
}

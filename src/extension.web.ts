import { Uri, type ExtensionContext } from 'vscode';
import { createExtension, type Extension } from './host/extension.js';
import type { EncoderPort, PagePort, ThreadPort, WorkerOptions, WorkerPort } from './host/common/platform.js';

interface WorkerError {
  readonly message?: string;
  /** Says that the error is dealt with: else it is one of the whole extension host, too. */
  preventDefault(): void;
}

/** The part of the web's workers that is used here; the DOM's types stay out of the project. */
interface WebWorker {
  postMessage(message: unknown): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: WorkerError) => void): void;
}

// The entry on Node takes it from here.
export { createExtension };

declare const Worker: new (url: string) => WebWorker;

/** The entry in a browser. */
export function activate(context: ExtensionContext): Extension {
  return createExtension({ startWorker, startPageReader, startEncoder }, context);
}

async function startWorker(extension: Uri, options: WorkerOptions): Promise<WorkerPort> {
  const resources = Uri.joinPath(extension, 'resources');
  const { worker, end } = await start(Uri.joinPath(extension, 'dist', 'worker.cjs'), {
    resourcesAddress: resources.toString(true),
    options,
  });
  return {
    post: (message) => worker.postMessage(message),
    listen: (listener) => worker.addEventListener('message', ({ data }) => listener(data)),
    onExit: (listener) => {
      const failed = (event: WorkerError): void => {
        event.preventDefault();
        worker.terminate();
        listener(event.message ?? 'The worker failed.');
      };
      worker.addEventListener('error', failed);
      worker.addEventListener('messageerror', failed);
    },
    dispose: end,
  };
}

function startPageReader(extension: Uri): Promise<PagePort> {
  return startThread(Uri.joinPath(extension, 'dist', 'pages.js'));
}

function startEncoder(extension: Uri): Promise<EncoderPort> {
  return startThread(Uri.joinPath(extension, 'dist', 'encoder.js'), {
    resourcesAddress: Uri.joinPath(extension, 'resources').toString(true),
  });
}

async function startThread<From, To>(
  file: Uri,
  told?: Readonly<Record<string, unknown>>,
): Promise<ThreadPort<From, To>> {
  const { worker, end } = await start(file, told);
  let answer: (message: From) => void = () => undefined;
  let failed: (reason: string) => void = () => undefined;
  worker.addEventListener('message', ({ data }) => answer(data as From));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    failed(event.message ?? 'error');
  });
  return {
    post: (message) => worker.postMessage(message),
    listen: (listener) => (answer = listener),
    onExit: (listener) => (failed = listener),
    dispose: end,
  };
}

/**
 * A worker may not be started from another origin, and that is where an extension's files may stand: its text may.
 * `told` stands in the worker's global scope; its name cannot tell it, since VS Code puts another before it.
 */
async function start(
  file: Uri,
  told: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly worker: WebWorker; readonly end: () => void }> {
  const response = await fetch(file.toString(true));
  if (!response.ok) throw new Error(`The worker cannot be read: ${response.status}`);
  const text = [`Object.assign(globalThis, ${JSON.stringify(told)});\n`, await response.text()];
  const url = URL.createObjectURL(new Blob(text, { type: 'text/javascript' }));
  const worker = new Worker(url);
  return {
    worker,
    end: () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}

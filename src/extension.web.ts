import * as vscode from 'vscode';
import type { CommandsFile } from './host/commands/loading.js';
import { extensionName } from './host/common/ids.js';
import { canBeSource } from './host/documents/documents.js';
import { EarlyWorker } from './host/engine/earlyWorker.js';
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

/** This file as it was built, with what the file of the commands needs of it. */
declare const module: { readonly exports: unknown };

declare const Worker: new (url: string) => WebWorker;

/** The entry in a browser. */
export function activate(context: vscode.ExtensionContext): Extension {
  // Here they come by a request: they are there before somebody asks, since a command's picker must open at once.
  const early = loadCommands(context.extensionUri).catch(() => undefined);
  // So does the worker, and where no document is open yet, one that is about to open has brought the extension here.
  const open = vscode.workspace.textDocuments;
  const worker = new EarlyWorker(open.length === 0 || open.some(canBeSource), extensionName, startWorker);
  context.subscriptions.push(worker);
  return createExtension(
    {
      startWorker: worker.start,
      startPageReader,
      startEncoder,
      loadCommands: async (extension) => (await early) ?? loadCommands(extension),
    },
    context,
  );
}

/** As VS Code loads an extension's own file in a browser; all that it takes is in this one. */
async function loadCommands(extension: vscode.Uri): Promise<CommandsFile> {
  const text = await textOf(vscode.Uri.joinPath(extension, 'dist', 'commands.cjs'));
  const run = new Function('module', 'exports', 'require', text) as (...given: readonly unknown[]) => void;
  const loaded = { exports: {} };
  run(loaded, loaded.exports, () => module.exports);
  return loaded.exports as CommandsFile;
}

async function startWorker(extension: vscode.Uri, options: WorkerOptions): Promise<WorkerPort> {
  const resources = vscode.Uri.joinPath(extension, 'resources');
  const { worker, end } = await start(vscode.Uri.joinPath(extension, 'dist', 'worker.cjs'), {
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

function startPageReader(extension: vscode.Uri): Promise<PagePort> {
  return startThread(vscode.Uri.joinPath(extension, 'dist', 'pages.js'));
}

function startEncoder(extension: vscode.Uri): Promise<EncoderPort> {
  return startThread(vscode.Uri.joinPath(extension, 'dist', 'encoder.js'), {
    resourcesAddress: vscode.Uri.joinPath(extension, 'resources').toString(true),
  });
}

async function startThread<From, To>(
  file: vscode.Uri,
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
  file: vscode.Uri,
  told: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly worker: WebWorker; readonly end: () => void }> {
  const text = [`Object.assign(globalThis, ${JSON.stringify(told)});\n`, await textOf(file)];
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

async function textOf(file: vscode.Uri): Promise<string> {
  const response = await fetch(file.toString(true));
  if (!response.ok) throw new Error(`${file.path} cannot be read: ${response.status}`);
  return response.text();
}

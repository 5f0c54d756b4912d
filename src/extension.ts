import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { Uri, workspace, type ExtensionContext } from 'vscode';
import type * as HostFile from './host/extension.js';
import type { CommandsFile } from './host/commands/loading.js';
import { EarlyWorker } from './host/engine/earlyWorker.js';
import { extensionName } from './host/common/ids.js';
import type { EncoderPort, PagePort, ThreadPort, WorkerOptions, WorkerPort } from './host/common/platform.js';
import { canBeSource } from './host/documents/documents.js';
import { disk } from './node/disk.js';
import { fetchPage } from './node/fetchPage.js';

/**
 * What a thread may take before it is ended, in MB: VS Code's own memory is the same process's. Of the readers
 * of pages there are up to three.
 */
const ENGINE_MB = 1000;
const PAGES_MB = 600;
/** Its weights stand outside of what this bounds. */
const ENCODER_MB = 300;

/** The entry on the desktop and on a remote machine. */
export function activate(context: ExtensionContext): HostFile.Extension {
  context.subscriptions.push(early);
  return createExtension(
    { startWorker: early.start, startPageReader, startEncoder, disk, fetchPage, loadCommands },
    context,
  );
}

const load = createRequire(__filename);
const open = workspace.textDocuments;
// Where there is none yet, one that is about to open has brought the extension here.
const early = new EarlyWorker(open.length === 0 || open.some(canBeSource), extensionName, startWorker);
// The extension itself is in the web's entry, which has to be one file. The worker starts while it is loaded, which
// takes a tenth of a second.
const { createExtension } = load('./extension.web.cjs') as typeof HostFile;

async function startWorker(extension: Uri, options: WorkerOptions): Promise<WorkerPort> {
  const worker = new Worker(Uri.joinPath(extension, 'dist', 'worker.cjs').fsPath, {
    resourceLimits: { maxOldGenerationSizeMb: ENGINE_MB },
    workerData: options,
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

function startPageReader(extension: Uri): Promise<PagePort> {
  return startThread(Uri.joinPath(extension, 'dist', 'pages.js'), PAGES_MB);
}

function startEncoder(extension: Uri): Promise<EncoderPort> {
  return startThread(Uri.joinPath(extension, 'dist', 'encoder.js'), ENCODER_MB);
}

/** Without waiting for anything: a command that asks must have the keyboard at once. */
async function loadCommands(): Promise<CommandsFile> {
  return load('./commands.cjs') as CommandsFile;
}

async function startThread<From, To>(file: Uri, megabytes: number): Promise<ThreadPort<From, To>> {
  const worker = new Worker(file.fsPath, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  return {
    post: (message) => worker.postMessage(message),
    listen: (listener) => worker.removeAllListeners('message').on('message', listener),
    onExit: (listener) => {
      worker.removeAllListeners('error').once('error', (error) => listener(String(error)));
      worker.removeAllListeners('exit').once('exit', (code) => listener(`code ${code}`));
    },
    dispose: () => void worker.removeAllListeners().terminate(),
  };
}

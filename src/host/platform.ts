import type { Uri } from 'vscode';
import type { WorkerPort } from './engine/client.js';

/** What differs between the desktop or remote host and the web host. */
export interface Platform {
  /** Starts the engine's worker from the extension installed at `extension`. */
  startWorker(extension: Uri): Promise<WorkerPort>;
}

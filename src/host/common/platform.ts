import type { Uri } from 'vscode';
import type { FetchPage, PageRequest, PageResponse } from '../../protocol/pages.js';
import type { WorkerPort } from '../engine/client.js';

/** The reader of web pages, seen from the host; a listener takes the place of the one before. */
export interface PagePort {
  post(request: PageRequest): void;
  listen(listener: (response: PageResponse) => void): void;
  /** Told when the reader ends by itself, with the reason. */
  onExit(listener: (reason: string) => void): void;
  /** Ends the reader. */
  dispose(): void;
}

/** What differs between the desktop or remote host and the web host. */
export interface Platform {
  /** Starts the engine's worker from the extension installed at `extension`. */
  startWorker(extension: Uri): Promise<WorkerPort>;
  /** Starts the reader of web pages, which runs none of their scripts. */
  startPageReader(extension: Uri): Promise<PagePort>;
  /** Fetches a page; absent in a browser, which follows redirects by itself. */
  readonly fetchPage?: FetchPage;
}

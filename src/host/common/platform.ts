import type { Uri } from 'vscode';
import type { Port } from '../../protocol/messages.js';
import type { FetchPage, PageRequest, PageResponse } from '../../protocol/pages.js';

/** A running worker, seen from the host. */
export interface WorkerPort extends Port {
  /** Told once when the worker ends by itself, with the reason. */
  onExit(listener: (reason: string) => void): void;
  /** Ends the worker. */
  dispose(): void;
}

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

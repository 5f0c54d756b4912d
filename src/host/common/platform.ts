import type { Uri } from 'vscode';
import type { Port, WorkerOptions } from '../../protocol/messages.js';
import type { FetchPage, PageRequest, PageResponse } from '../../protocol/pages.js';
import type { EncodeCancel, EncodeRequest, FromEncoder } from '../../protocol/vectors.js';

export type { WorkerOptions };

/** A running worker, seen from the host. */
export interface WorkerPort extends Port {
  /** Told once when the worker ends by itself, with the reason. */
  onExit(listener: (reason: string) => void): void;
  /** Ends the worker. */
  dispose(): void;
}

/** A thread that does one thing, seen from the host; a listener takes the place of the one before. */
export interface ThreadPort<From, To> {
  post(message: To): void;
  listen(listener: (message: From) => void): void;
  /** Told when the thread ends by itself, with the reason. */
  onExit(listener: (reason: string) => void): void;
  /** Ends the thread. */
  dispose(): void;
}

/** The reader of web pages. */
export type PagePort = ThreadPort<PageResponse, PageRequest>;

/** The sentence encoder. */
export type EncoderPort = ThreadPort<FromEncoder, EncodeRequest | EncodeCancel>;

/** The file system of the machine that the host runs on; paths are absolute. Each function rejects where it fails. */
export interface Disk {
  /** The names of the files in a folder, links to files among them. */
  files(folder: string): Promise<readonly string[]>;
  /** The bytes of a file; undefined where it has more than `maximum`. */
  read(file: string, maximum: number): Promise<Uint8Array | undefined>;
  /** Whether `read` rejected since there is no such file. */
  isMissing(error: unknown): boolean;
}

/** What differs between the desktop or remote host and the web host. */
export interface Platform {
  /** Starts the engine's worker from the extension installed at `extension`. */
  startWorker(extension: Uri, options: WorkerOptions): Promise<WorkerPort>;
  /** Starts the reader of web pages, which runs none of their scripts. */
  startPageReader(extension: Uri): Promise<PagePort>;
  /** Starts the thread that turns sentences into vectors. */
  startEncoder(extension: Uri): Promise<EncoderPort>;
  /** Absent in a browser. */
  readonly disk?: Disk;
  /** Fetches a page; absent in a browser, which follows redirects by itself. */
  readonly fetchPage?: FetchPage;
}

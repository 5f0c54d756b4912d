import type { Failure } from '../engine/text/failure.js';

/** What the host asks of the reader of web pages. Bytes are as they were fetched or as they stand in a file. */
export interface PageRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
  /** Plain text is only decoded. */
  readonly kind: 'html' | 'text';
  /** The charset that the server named. */
  readonly charset?: string;
  /** Where the page was fetched from. */
  readonly url?: string;
}

/** The article of a page, as plain text. */
export interface PageArticle {
  /** Front matter with what the page says of itself, the title, and paragraphs between blank lines. */
  readonly text: string;
  readonly title?: string;
  /** How many words the article's own text has, without title and front matter. */
  readonly words: number;
}

/** Why a page has no article; `reason` is the reader's or the system's own word for it. */
export type PageFailure = { readonly kind: 'slow' } | { readonly kind: 'unreadable'; readonly reason: string };

export type PageResponse = { readonly id: number } & ({ readonly article: PageArticle } | Failure<PageFailure>);

/** A page as a server sent it, unpacked. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly kind: PageRequest['kind'];
  readonly charset?: string;
  /** Where it was in the end, without a fragment. */
  readonly url: string;
}

/** Why a page was not fetched; `detail` is the server's or the system's own word for it. */
export type FetchFailure =
  | { readonly kind: 'address' | 'cancelled' | 'credentials' | 'private' | 'redirects' | 'size' | 'slow' }
  | { readonly kind: 'network' | 'status' | 'type'; readonly detail: string };

/** Fetches one page; never rejects. */
export type FetchPage = (url: string, signal: AbortSignal) => Promise<FetchedPage | Failure<FetchFailure>>;

import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { FetchedPage, FetchFailure, FetchPage } from '../protocol/pages.js';
import { isPrivateAddress } from './privateAddress.js';

/** The limits of one fetch, and what a test puts in the place of the network. */
export interface FetchLimits {
  readonly redirects: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly isPrivate: (address: string) => boolean;
  readonly lookup: (host: string, found: (error: Error | null, addresses: LookupAddress[]) => void) => void;
}

const usual: FetchLimits = {
  redirects: 5,
  bytes: 5_000_000,
  milliseconds: 15_000,
  isPrivate: isPrivateAddress,
  lookup: (host, found) => systemLookup(host, { all: true }, found),
};

/** Ends a visit from wherever it is; `fetchWithin` makes it a result. */
class Refused extends Error {
  readonly failure: FetchFailure;

  constructor(failure: FetchFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/**
 * Fetches one page and nothing that it names. Redirects are followed by hand, each looked at as the first address was;
 * one that leads to a private address is refused unless all addresses of the first were private too. The address that
 * is looked at is the one that is connected to: a name cannot lead elsewhere in between.
 */
export const fetchPage: FetchPage = (url, signal) => fetchWithin(usual, url, signal);

/** As `fetchPage`, within other limits. */
export async function fetchWithin(
  limits: Partial<FetchLimits>,
  url: string,
  signal: AbortSignal,
): ReturnType<FetchPage> {
  const timeout = AbortSignal.timeout(limits.milliseconds ?? usual.milliseconds);
  try {
    return await new Visit({ ...usual, ...limits }, AbortSignal.any([signal, timeout])).fetch(url);
  } catch (error) {
    if (timeout.aborted && !signal.aborted) return { failure: { kind: 'slow' } };
    if (signal.aborted) return { failure: { kind: 'cancelled' } };
    if (error instanceof Refused) return { failure: error.failure };
    return { failure: { kind: 'network', detail: error instanceof Error ? error.message : String(error) } };
  }
}

/** The way from an address over its redirects to a page. */
class Visit {
  readonly #limits: FetchLimits;
  readonly #signal: AbortSignal;
  /** Whether the first address was private; unknown until it is resolved. */
  #began: 'private' | 'public' | undefined;

  constructor(limits: FetchLimits, signal: AbortSignal) {
    this.#limits = limits;
    this.#signal = signal;
  }

  async fetch(first: string): Promise<FetchedPage> {
    let url = addressOf(first);
    for (let redirects = 0; ; redirects++) {
      const response = await this.#ask(url);
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        response.destroy();
        if (redirects === this.#limits.redirects) throw new Refused({ kind: 'redirects' });
        url = addressOf(headers.location, url);
        continue;
      }
      if (statusCode < 200 || statusCode >= 300) {
        response.destroy();
        throw new Refused({ kind: 'status', detail: String(statusCode) });
      }
      return this.#read(response, url);
    }
  }

  #ask(url: URL): Promise<IncomingMessage> {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // What is an address already is not looked up.
    if (isIP(host) !== 0) this.#check([host]);
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
    return new Promise((resolve, reject) => {
      request(url, {
        lookup: this.#lookup,
        signal: this.#signal,
        headers: {
          accept: 'text/html, application/xhtml+xml, text/plain;q=0.9',
          'accept-encoding': 'gzip, deflate, br',
          'user-agent': 'Crossread',
        },
      })
        .on('response', resolve)
        .on('error', reject)
        .end();
    });
  }

  readonly #lookup: LookupFunction = (host, options, done) => {
    this.#limits.lookup(host, (error, addresses) => {
      if (error) return done(error, '');
      try {
        this.#check(addresses.map(({ address }) => address));
      } catch (refused) {
        return done(refused as Error, '');
      }
      if (options.all) return done(null, addresses);
      const [{ address, family }] = addresses;
      done(null, address, family);
    });
  };

  #check(addresses: readonly string[]): void {
    const closed = addresses.filter((address) => this.#limits.isPrivate(address));
    // A public name with a private address beside its own would open every redirect.
    this.#began ??= closed.length === addresses.length ? 'private' : 'public';
    if (closed.length > 0 && this.#began === 'public') throw new Refused({ kind: 'private' });
  }

  async #read(response: IncomingMessage, url: URL): Promise<FetchedPage> {
    const { headers } = response;
    const [type = '', ...parameters] = (headers['content-type'] ?? 'text/html').split(';').map((part) => part.trim());
    const kind = kindOf(type.toLowerCase());
    try {
      if (!kind) throw new Refused({ kind: 'type', detail: type });
      if (Number(headers['content-length']) > this.#limits.bytes) throw new Refused({ kind: 'size' });
      const bytes = await this.#collect(
        decoded(response, this.#limits.bytes, headers['content-encoding']?.toLowerCase()),
      );
      const charset = parameters.find((each) => /^charset=/i.test(each))?.replace(/^charset=["']?|["']$/gi, '');
      url.hash = '';
      return { bytes, kind, url: url.href, ...(charset && { charset }) };
    } finally {
      response.destroy();
    }
  }

  /**
   * Stops at the limit, so that no more is ever in memory: of a large page, or of a small one that unpacks to a large
   * one.
   */
  async #collect(stream: Readable): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > this.#limits.bytes) throw new Refused({ kind: 'size' });
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }
}

/** An address that may be asked; throws where it may not. */
function addressOf(text: string, base?: URL): URL {
  if (!URL.canParse(text, base?.href)) throw new Refused({ kind: 'address' });
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refused({ kind: 'address' });
  if (url.username !== '' || url.password !== '') throw new Refused({ kind: 'credentials' });
  return url;
}

function kindOf(type: string): FetchedPage['kind'] | undefined {
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  return type === 'text/plain' ? 'text' : undefined;
}

/**
 * The body, unpacked. Its errors and its end reach the reader also through the unpacking stream, and so does that more
 * than `most` bytes of it came: packed ones may unpack to nothing.
 */
function decoded(response: IncomingMessage, most: number, encoding = 'identity'): Readable {
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };
  if (encoding === 'identity') return response;
  if (!Object.hasOwn(unpack, encoding)) throw new Refused({ kind: 'type', detail: encoding });
  const stream = unpack[encoding as keyof typeof unpack]();
  let size = 0;
  response.on('error', (error) => stream.destroy(error));
  response.on('data', (chunk: Uint8Array) => {
    size += chunk.length;
    if (size > most) stream.destroy(new Refused({ kind: 'size' }));
  });
  return response.pipe(stream);
}

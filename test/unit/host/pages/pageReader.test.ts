import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PagePort } from '../../../../src/host/common/platform.js';
import { PageReader } from '../../../../src/host/pages/pageReader.js';
import type { PageRequest, PageResponse } from '../../../../src/protocol/pages.js';

/** Readers that were started, each of which answers as `respond` says. */
let started: { ended: boolean; exit(reason: string): void; asked: PageRequest[] }[] = [];
let respond: (request: PageRequest) => PageResponse | undefined;

async function start(): Promise<PagePort> {
  let listener: (response: PageResponse) => void = () => undefined;
  let exited: (reason: string) => void = () => undefined;
  const reader = { ended: false, exit: (reason: string) => exited(reason), asked: [] as PageRequest[] };
  started.push(reader);
  return {
    post: (request) => {
      reader.asked.push(request);
      const response = respond(request);
      if (response) queueMicrotask(() => listener(response));
    },
    listen: (each) => (listener = each),
    onExit: (each) => (exited = each),
    dispose: () => (reader.ended = true),
  };
}

const page = { bytes: new Uint8Array(), kind: 'html' } as const;
const article = { text: 'One.\n', words: 1 };

beforeEach(() => {
  vi.useFakeTimers();
  started = [];
  respond = ({ id }) => ({ id, article });
});
afterEach(() => vi.useRealTimers());

describe('the reader of web pages', () => {
  it('starts with the first page, reads the next ones too, and ends when idle', async () => {
    const reader = new PageReader(start);
    expect(started).toEqual([]);
    expect(await Promise.all([reader.read(page), reader.read(page)])).toEqual([article, article]);
    expect(started).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(started[0].ended).toBe(true);
    expect(await reader.read(page)).toEqual(article);
    expect(started).toHaveLength(2);
    reader.dispose();
  });

  it('gives up a page that takes too long, ends with it, and reads the next one', async () => {
    const reader = new PageReader(start);
    respond = () => undefined;
    const reading = reader.read(page);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await reading).toEqual({ failure: { kind: 'slow' } });
    expect(started[0].ended).toBe(true);
    respond = ({ id }) => ({ id, article });
    expect(await reader.read(page)).toEqual(article);
    reader.dispose();
  });

  it('reads a folder full of pages in a few threads at once, where a slow one holds up none of the others', async () => {
    const reader = new PageReader(start);
    const slow = 1;
    respond = ({ id, bytes }) =>
      bytes.length === slow ? undefined : { id, article: { ...article, words: bytes.length } };
    const lengths = Array.from({ length: 20 }, (_, at) => at + 1);
    const done: number[] = [];
    const readings = lengths.map((length) => reader.read({ bytes: new Uint8Array(length), kind: 'html' }));
    for (const reading of readings) void reading.then((read) => 'words' in read && done.push(read.words));
    await vi.advanceTimersByTimeAsync(0);
    expect(started).toHaveLength(3);
    expect(done).toEqual(lengths.slice(1));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await readings[0]).toEqual({ failure: { kind: 'slow' } });
    expect(started.map(({ ended }) => ended)).toEqual([true, true, true]);
    expect(started.flatMap(({ asked }) => asked)).toHaveLength(20);
    reader.dispose();
  });

  it('is started again where it did not start', async () => {
    let times = 0;
    const reader = new PageReader(() => (times++ === 0 ? Promise.reject(new Error('gone')) : start()));
    await expect(reader.read(page)).rejects.toThrow('gone');
    expect(await reader.read(page)).toEqual(article);
    reader.dispose();
  });

  it('says why a page cannot be read, also where its thread ends', async () => {
    const reader = new PageReader(start);
    const failure = { kind: 'unreadable', reason: 'too deep' } as const;
    respond = ({ id }) => ({ id, failure });
    expect(await reader.read(page)).toEqual({ failure });
    respond = () => undefined;
    const reading = reader.read(page);
    await vi.advanceTimersByTimeAsync(0);
    started[1].exit('code 1');
    expect(await reading).toEqual({ failure: { kind: 'unreadable', reason: 'code 1' } });
    reader.dispose();
  });
});

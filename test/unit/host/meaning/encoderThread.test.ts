import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EncoderPort } from '../../../../src/host/common/platform.js';
import { Disposables } from '../../../../src/host/common/disposables.js';
import { EncoderThread, NotEncoded } from '../../../../src/host/meaning/encoderThread.js';
import type { EncodeCancel, EncodeRequest, FromEncoder } from '../../../../src/protocol/vectors.js';

const nobody = (): void => undefined;

/** A thread that answers when it is told to, and what it was sent. */
function start() {
  const sent: (EncodeRequest | EncodeCancel)[] = [];
  const parts = { says: nobody as (message: FromEncoder) => void, exits: nobody as (reason: string) => void };
  const dispose = vi.fn();
  const port: EncoderPort = {
    post: (message) => sent.push(message),
    listen: (listener) => (parts.says = listener),
    onExit: (listener) => (parts.exits = listener),
    dispose,
  };
  const startPort = vi.fn(async () => port);
  const onNote = vi.fn();
  const thread = new EncoderThread({ start: startPort, onNote });
  return { thread, sent, parts, dispose, startPort, onNote };
}

const vector = new Int8Array(384);
const waiting = new AbortController().signal;
const failureOf = async (encoding: Promise<unknown>): Promise<unknown> =>
  encoding.then(
    () => undefined,
    (error: unknown) => (error instanceof NotEncoded ? error.failure : error),
  );

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the encoder’s thread as the host sees it', () => {
  it('starts with the first sentences, and ends when it has had nothing to do for a while', async () => {
    const { thread, sent, parts, dispose, startPort } = start();
    expect(startPort).not.toHaveBeenCalled();
    const first = thread.encode(['one'], waiting);
    await vi.advanceTimersByTimeAsync(0);
    parts.says({ kind: 'vectors', id: 1, vectors: [vector] });
    expect(await first).toEqual([vector]);
    await vi.advanceTimersByTimeAsync(20_000);
    const second = thread.encode(['x'.repeat(100_000)], waiting);
    await vi.advanceTimersByTimeAsync(0);
    parts.says({ kind: 'vectors', id: 2, vectors: [vector] });
    await second;
    expect(startPort).toHaveBeenCalledTimes(1);
    expect(sent.map((each) => each.kind === 'encode' && each.texts[0].length)).toEqual([3, 8192]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(dispose).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(dispose).toHaveBeenCalledTimes(1);
    void thread.encode(['again'], waiting);
    await vi.advanceTimersByTimeAsync(0);
    expect(startPort).toHaveBeenCalledTimes(2);
    thread.dispose();
  });

  it('says why there are no vectors', async () => {
    const { thread, parts } = start();
    const encoding = failureOf(thread.encode(['one'], waiting));
    await vi.advanceTimersByTimeAsync(0);
    parts.says({ kind: 'failed', id: 1, failure: { kind: 'missing', reason: 'ENOENT' } });
    expect(await encoding).toEqual({ kind: 'missing', reason: 'ENOENT' });
    thread.dispose();
  });

  it('hands on a cancellation, and waits for the answer', async () => {
    const { thread, sent, parts } = start();
    const abort = new AbortController();
    const encoding = failureOf(thread.encode(['one'], abort.signal));
    await vi.advanceTimersByTimeAsync(0);
    abort.abort();
    expect(sent.at(-1)).toEqual({ kind: 'cancel', id: 1 });
    parts.says({ kind: 'failed', id: 1, failure: { kind: 'cancelled' } });
    expect(await encoding).toEqual({ kind: 'cancelled' });
    thread.dispose();
  });

  it('waits for one that says that it is alive, and ends one that says nothing', async () => {
    const { thread, parts, dispose, onNote } = start();
    const encoding = failureOf(thread.encode(['one'], waiting));
    await vi.advanceTimersByTimeAsync(0);
    for (let i = 0; i < 10; i++) {
      await vi.advanceTimersByTimeAsync(10_000);
      parts.says(i === 5 ? { kind: 'note', message: 'read' } : { kind: 'alive' });
    }
    expect(onNote).toHaveBeenCalledWith('read');
    expect(dispose).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await encoding).toMatchObject({ kind: 'error' });
    expect(dispose).toHaveBeenCalled();
    thread.dispose();
  });

  it('is lost where it ends by itself, or cannot start', async () => {
    const { thread, parts, startPort } = start();
    const encoding = failureOf(thread.encode(['one'], waiting));
    await vi.advanceTimersByTimeAsync(0);
    parts.exits('code 1');
    expect(await encoding).toEqual({ kind: 'error', reason: 'code 1' });
    startPort.mockRejectedValueOnce(new Error('no file'));
    expect(await failureOf(thread.encode(['one'], waiting))).toEqual({ kind: 'error', reason: 'no file' });
    thread.dispose();
  });

  it('leaves nothing behind', async () => {
    const { thread } = start();
    const before = Disposables.live;
    void thread.encode(['one'], waiting).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    thread.dispose();
    expect(Disposables.live).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
  });
});

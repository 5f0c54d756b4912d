import { afterEach, describe, expect, it, vi } from 'vitest';
import { encoderFile } from '../../../scripts/lib/encoder/file.mjs';
import { openEncoder } from '../../../src/encoder/encoder.js';
import { serveEncoder } from '../../../src/encoding/serve.js';
import { packVector, type EncodeCancel, type EncodeRequest, type FromEncoder } from '../../../src/protocol/vectors.js';
import { tinyModel } from '../encoder/tinyModel.js';

const file = encoderFile(tinyModel());

afterEach(() => void vi.unstubAllGlobals());

/** A thread's end, and what came out of it. */
function serving(read: () => Promise<Uint8Array>) {
  let hear: (message: EncodeRequest | EncodeCancel) => void = () => undefined;
  const said: FromEncoder[] = [];
  serveEncoder(read, { post: (message) => said.push(message), listen: (listener) => (hear = listener) });
  const answer = (id: number) =>
    vi.waitFor(() => {
      const found = said.find((each) => (each.kind === 'vectors' || each.kind === 'failed') && each.id === id);
      if (!found) throw new Error('not yet');
      return found;
    });
  return { say: hear, said, answer };
}

describe('the encoder’s thread', () => {
  it('reads the file with the first request, once, and answers each in its order', async () => {
    const read = vi.fn(async () => file);
    const { say, said, answer } = serving(read);
    expect(read).not.toHaveBeenCalled();
    say({ kind: 'encode', id: 1, texts: ['ab', 'ба é'] });
    say({ kind: 'encode', id: 2, texts: ['abs'] });
    const second = await answer(2);
    const [ab, ba, abs] = Array.from(openEncoder(file).encode(['ab', 'ба é', 'abs']), packVector);
    expect(await answer(1)).toEqual({ kind: 'vectors', id: 1, vectors: [ab, ba] });
    expect(second).toEqual({ kind: 'vectors', id: 2, vectors: [abs] });
    expect(read).toHaveBeenCalledTimes(1);
    const notes = said.flatMap((each) => (each.kind === 'note' ? [each.message] : []));
    expect(notes.join()).toMatch(/read in \d+ ms$/);
  });

  it('stops between two passes where it is told to, and goes on with the next request', async () => {
    const { say, answer } = serving(async () => file);
    // Every look at the clock is a second later, so that there is a turn of the event loop after each pass.
    vi.stubGlobal('performance', { now: (() => { let now = 0; return () => (now += 1000); })() }); // prettier-ignore
    const texts = Array.from({ length: 4000 }, (_, i) => `ab ба é ${'s'.repeat(i % 60)}`);
    say({ kind: 'encode', id: 1, texts });
    say({ kind: 'encode', id: 2, texts: ['ab'] });
    say({ kind: 'encode', id: 3, texts: ['ab'] });
    await new Promise((resolve) => setTimeout(resolve, 20));
    say({ kind: 'cancel', id: 1 });
    say({ kind: 'cancel', id: 3 });
    expect(await answer(1)).toEqual({ kind: 'failed', id: 1, failure: { kind: 'cancelled' } });
    expect(await answer(2)).toMatchObject({ kind: 'vectors' });
    expect(await answer(3)).toMatchObject({ failure: { kind: 'cancelled' } });
  });

  it.each([
    ['missing', async () => Promise.reject<Uint8Array>(new Error('ENOENT'))],
    ['damaged', async () => file.subarray(0, file.length - 4)],
  ] as const)('says why there are no vectors where its file is %s', async (kind, read) => {
    const { say, answer } = serving(read);
    say({ kind: 'encode', id: 1, texts: ['ab'] });
    say({ kind: 'encode', id: 2, texts: ['ab'] });
    expect(await answer(1)).toMatchObject({ failure: { kind } });
    expect(await answer(2)).toMatchObject({ failure: { kind } });
  });

  it('says so where the host runs no such kernel', async () => {
    vi.stubGlobal('WebAssembly', { ...WebAssembly, validate: () => false });
    const { say, answer } = serving(async () => file);
    say({ kind: 'encode', id: 1, texts: ['ab'] });
    expect(await answer(1)).toMatchObject({ failure: { kind: 'noSimd' } });
  });
});

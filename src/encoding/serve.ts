import {
  packVector,
  type EncodeCancel,
  type EncodeFailure,
  type EncodeRequest,
  type FromEncoder,
  type PackedVector,
} from '../protocol/vectors.js';
import { type SentenceEncoder, openEncoder } from '../encoder/encoder.js';
import { DamagedEncoder } from '../encoder/file.js';
import { NoSimd } from '../encoder/kernel.js';

/** The longest run, in milliseconds, without letting a cancellation in; a pass takes longer, and is never cut. */
const SLICE = 15;
/** While the file is waited for, in milliseconds: so often is it said that the thread is alive. */
const ALIVE = 2000;

/** This thread's end of the wire to the host. */
export interface EncoderEnd {
  post(message: FromEncoder): void;
  listen(listener: (message: EncodeRequest | EncodeCancel) => void): void;
}

class Cancelled extends Error {}
class Missing extends Error {}

/**
 * Answers requests for vectors, one after the other; between two passes a request may be cancelled. The encoder is
 * opened with the first one, from the bytes that `read` gives; where that fails, every request is answered with why.
 */
export function serveEncoder(read: () => Promise<Uint8Array>, end: EncoderEnd): void {
  const waiting = new Set<number>();
  const cancelled = new Set<number>();
  let opening: Promise<SentenceEncoder> | undefined;
  let queue = Promise.resolve();

  const encode = async ({ id, texts }: EncodeRequest): Promise<PackedVector[]> => {
    const encoder = await (opening ??= open(read, end));
    const vectors: PackedVector[] = [];
    let since = performance.now();
    for (const vector of encoder.encode(texts)) {
      vectors.push(packVector(vector));
      if (performance.now() - since > SLICE) {
        end.post({ kind: 'alive' });
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      }
      if (cancelled.has(id)) throw new Cancelled();
    }
    return vectors;
  };

  const answer = async (request: EncodeRequest): Promise<void> => {
    const { id } = request;
    try {
      if (cancelled.has(id)) throw new Cancelled();
      end.post({ kind: 'vectors', id, vectors: await encode(request) });
    } catch (error) {
      end.post({ kind: 'failed', id, failure: failureOf(error) });
    } finally {
      cancelled.delete(id);
      waiting.delete(id);
    }
  };

  end.listen((message) => {
    if (message.kind === 'cancel') {
      if (waiting.has(message.id)) cancelled.add(message.id);
      return;
    }
    waiting.add(message.id);
    queue = queue.then(() => answer(message));
  });
}

async function open(read: () => Promise<Uint8Array>, end: EncoderEnd): Promise<SentenceEncoder> {
  const began = performance.now();
  // It may come over a slow network.
  const alive = setInterval(() => end.post({ kind: 'alive' }), ALIVE);
  try {
    const bytes = await read().catch((error: unknown) => {
      throw new Missing(error instanceof Error ? error.message : String(error));
    });
    const encoder = openEncoder(bytes);
    const message = `The sentence encoder was read in ${Math.round(performance.now() - began)} ms`;
    end.post({ kind: 'note', message });
    return encoder;
  } finally {
    clearInterval(alive);
  }
}

function failureOf(error: unknown): EncodeFailure {
  if (error instanceof Cancelled) return { kind: 'cancelled' };
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof Missing) return { kind: 'missing', reason };
  if (error instanceof DamagedEncoder) return { kind: 'damaged', reason };
  if (error instanceof NoSimd) return { kind: 'noSimd', reason };
  return { kind: 'error', reason };
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../../src/engine/engine.js';
import { createEngine } from '../../../../src/engine/create.js';
import type { WorkerPort } from '../../../../src/host/common/platform.js';
import { EngineSession, type Text } from '../../../../src/host/engine/session.js';
import { TextSetAside } from '../../../../src/host/engine/setAside.js';
import { serve } from '../../../../src/worker/serve.js';

/** What becomes of a worker, by the texts that it is at. */
type Fate = (texts: readonly string[]) => 'hangs' | 'ends' | undefined;

/** A port to a worker with the real engine that is lost as `fate` has it, and heard so many milliseconds later. */
function mortal(fate: Fate, delay = 0): WorkerPort & { ended: boolean } {
  const engine = createEngine();
  let host: (message: unknown) => void = () => undefined;
  let inside: (message: unknown) => void = () => undefined;
  let exit: (reason: string) => void = () => undefined;
  let isLost = false;
  const meets = (...ids: readonly string[]): void => {
    if (isLost) return;
    const met = fate(ids.map((id) => engine.article(id)?.text ?? id));
    if (met) isLost = true;
    if (met === 'ends') setTimeout(() => exit('out of memory'));
  };
  const doomed: Engine = {
    ...engine,
    setSource: (id, text, options) => (meets(text), engine.setSource(id, text, options)),
    match: (a, b, options) => (meets(a, b), engine.match(a, b, options)),
    related: (base, candidates) => (meets(base, ...candidates), engine.related(base, candidates)),
  };
  serve(doomed, {
    post: (message) => isLost || setTimeout(() => host(structuredClone(message)), delay),
    listen: (listener) => (inside = listener),
  });
  const port: ReturnType<typeof mortal> = {
    ended: false,
    post: (message) => void setTimeout(() => isLost || inside(structuredClone(message))),
    listen: (listener) => (host = listener),
    onExit: (listener) => (exit = listener),
    dispose: () => (port.ended = true),
  };
  return port;
}

function sessionWhere(fate: Fate, delay = 0) {
  const workers: ReturnType<typeof mortal>[] = [];
  const onSetAside = vi.fn();
  const session = new EngineSession({
    startWorker: async () => {
      const port = mortal(fate, delay);
      workers.push(port);
      return port;
    },
    onLost: vi.fn(),
    onSetAside,
    onLog: vi.fn(),
  });
  return { session, workers, onSetAside };
}

const story = 'The council voted on Monday to close the Alder Street library. Ada Lind said that nobody was asked.';
const text = (id: string, words = `${story} This is ${id}.`, stamp = 1): Text => ({ id, stamp, text: words });
const poison = text('poison', `${story} Poison.`);
const isPoison = (texts: readonly string[]): boolean => texts.some((each) => each.includes('Poison'));

/** What a question gives, told by kind; time goes on until it is answered. */
async function settled<T>(question: Promise<T>, milliseconds: number): Promise<'answered' | 'set aside' | 'waiting'> {
  const outcome = question.then(
    () => 'answered' as const,
    (error: unknown) => {
      if (error instanceof TextSetAside) return 'set aside' as const;
      throw error;
    },
  );
  const [, result] = await Promise.all([
    vi.advanceTimersByTimeAsync(milliseconds),
    Promise.race([outcome, new Promise<'waiting'>((resolve) => setTimeout(() => resolve('waiting'), milliseconds))]),
  ]);
  return result;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a worker that hangs', () => {
  const hangs: Fate = (texts) => (isPoison(texts) ? 'hangs' : undefined);

  it('is ended at its deadline; the text is set aside, and whoever waits for another has an answer', async () => {
    const { session, workers, onSetAside } = sessionWhere(hangs);
    const bad = settled(session.match(text('a'), [poison]), 12_000);
    const good = settled(session.match(text('b'), [text('c')]), 12_000);
    expect([await bad, await good]).toEqual(['set aside', 'answered']);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    expect(session.setAside).toEqual(['poison']);
    expect(onSetAside).toHaveBeenCalledTimes(1);
    session.dispose();
  });

  it('has another stand by before its deadline, which takes over', async () => {
    const { session, workers } = sessionWhere(hangs);
    const bad = session.parse([poison]).catch(() => 'set aside');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(workers).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(workers.map(({ ended }) => ended)).toEqual([false, false]);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await bad).toBe('set aside');
    expect(await settled(session.parse([text('a')]), 100)).toBe('answered');
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    session.dispose();
  });

  it('ends the one that stands by where it was slow and speaks after all', async () => {
    const { session, workers } = sessionWhere(() => undefined, 8_000);
    const slow = session.parse([text('a')]);
    await vi.advanceTimersByTimeAsync(7_000);
    expect(workers.map(({ ended }) => ended)).toEqual([false, false]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await slow).toHaveLength(1);
    expect(workers.map(({ ended }) => ended)).toEqual([false, true]);
    session.dispose();
  });

  it('has as much time as the text is long', async () => {
    const { session, workers } = sessionWhere(hangs);
    const long = text('long', `Poison.${' x'.repeat(500_000)}`);
    const question = session.parse([long]);
    question.catch(() => undefined);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(workers[0].ended).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(question).rejects.toBeInstanceOf(TextSetAside);
    session.dispose();
  });

  it('is not asked about the text again until that changes', async () => {
    const { session, workers } = sessionWhere(hangs);
    await settled(session.parse([poison]), 12_000);
    expect(await settled(session.parse([poison]), 100)).toBe('set aside');
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    expect(await settled(session.parse([text('poison', story, 2)]), 100)).toBe('answered');
    expect(session.setAside).toEqual([]);
    session.dispose();
  });

  it('is not hung again by each keystroke in the text', async () => {
    const { session, workers } = sessionWhere(hangs);
    for (const stamp of [1, 2]) await settled(session.parse([text('poison', 'Poison.', stamp)]), 12_000);
    expect(await settled(session.parse([text('poison', 'Poison.', 3)]), 100)).toBe('set aside');
    expect(workers.filter(({ ended }) => ended)).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(await settled(session.parse([text('poison', 'Mended.', 4)]), 1000)).toBe('answered');
    session.dispose();
  });

  it('is ended by a reset, and asked anew', async () => {
    let isWell = false;
    const { session, workers } = sessionWhere((texts) => (isWell ? undefined : hangs(texts)));
    const waiting = session.parse([poison]);
    await vi.advanceTimersByTimeAsync(100);
    isWell = true;
    session.reset();
    expect(await settled(waiting, 100)).toBe('answered');
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    session.dispose();
  });

  it('is given up for each of many such texts, until the others are answered', async () => {
    const { session } = sessionWhere(hangs);
    const asked = [1, 2, 3, 4].map((at) => settled(session.parse([text(`poison ${at}`, 'Poison.')]), 80_000));
    const good = settled(session.parse([text('good')]), 80_000);
    expect(await Promise.all([...asked, good])).toEqual([...asked.map(() => 'set aside'), 'answered']);
    session.dispose();
  });

  it('of a pair gives up the one that hangs it with others, too', async () => {
    const { session } = sessionWhere((texts) => (texts.length === 2 && isPoison(texts) ? 'hangs' : undefined));
    const short = text('short', 'Poison.');
    const sources = [text('one'), text('two')];
    for (const source of sources) await settled(session.match(short, [source]), 12_000);
    expect(session.setAside).toEqual(['short']);
    session.dispose();
  });
});

describe('a worker that ends', () => {
  it('is forgiven once, and the text set aside the second time, whatever is answered in between', async () => {
    const { session, workers } = sessionWhere((texts) => (texts.length === 2 && isPoison(texts) ? 'ends' : undefined));
    const question = settled(session.match(text('a'), [poison]), 5000);
    expect(await question).toBe('set aside');
    expect(workers).toHaveLength(2);
    expect(await settled(session.match(text('a'), [text('b')]), 1000)).toBe('answered');
    session.dispose();
  });

  it('is started again later and later', async () => {
    const { session, workers } = sessionWhere((texts) => (isPoison(texts) ? 'ends' : undefined));
    const asked = Promise.allSettled([1, 2, 3].map((at) => session.parse([text(`poison ${at}`, 'Poison.')])));
    const counts = [];
    for (const wait of [50, 900, 200, 3000, 1000]) {
      await vi.advanceTimersByTimeAsync(wait);
      counts.push(workers.length);
    }
    expect(counts).toEqual([3, 3, 4, 4, 5]);
    await vi.advanceTimersByTimeAsync(30_000);
    const reasons = (await asked).map((each) => each.status === 'rejected' && each.reason instanceof TextSetAside);
    expect(reasons).toEqual([true, true, true]);
    session.dispose();
  });
});

describe('a worker that is slow to start', () => {
  it('is waited for, however long it takes', async () => {
    const { session } = sessionWhere(() => undefined);
    const slow = new EngineSession({
      startWorker: async () => {
        await new Promise((resolve) => setTimeout(resolve, 60_000));
        return mortal(() => undefined);
      },
      onLost: vi.fn(),
      onLog: vi.fn(),
    });
    expect(await settled(slow.parse([text('a')]), 61_000)).toBe('answered');
    for (const each of [session, slow]) each.dispose();
    expect(vi.getTimerCount()).toBe(0);
  });
});

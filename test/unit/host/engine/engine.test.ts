import { describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../../src/engine/engine.js';
import type { Article, PairMatches, ParseOptions, StatementGroup } from '../../../../src/engine/model.js';
import type { WorkerPort } from '../../../../src/host/common/platform.js';
import { Cancelled, EngineClient, WorkerCrashed, type StartWorker } from '../../../../src/host/engine/client.js';
import { EngineSession, type Text } from '../../../../src/host/engine/session.js';
import type { Cancel, Port, Request, Response } from '../../../../src/protocol/messages.js';
import { serve } from '../../../../src/worker/serve.js';

const noPair: PairMatches = { matches: [], otherOrder: false, partial: false };

/** An engine that writes down what it is asked. */
class RecordingEngine implements Engine {
  readonly calls: string[] = [];
  readonly #articles = new Map<string, Article>();

  setSource(id: string, text: string, options?: ParseOptions): Article {
    this.calls.push(`set ${id} ${text}${options ? ` ${JSON.stringify(options)}` : ''}`);
    const article = { text, sentences: [], metadata: { publisher: id } };
    this.#articles.set(id, article);
    return article;
  }

  dropSource(id: string): void {
    this.calls.push(`drop ${id}`);
    this.#articles.delete(id);
  }

  article(id: string): Article | undefined {
    return this.#articles.get(id);
  }

  match(a: string, b: string): PairMatches {
    this.calls.push(`match ${a} ${b}`);
    if (b === 'boom') throw new Error('boom');
    return noPair;
  }

  setStory(): void {}

  setVectors(): void {}

  untold(): [] {
    return [];
  }

  unclear(): [] {
    return [];
  }

  pairsBehind(): [string, string][] {
    return [];
  }

  findings(): [] {
    return [];
  }

  quotations(): [] {
    return [];
  }

  groups(): StatementGroup[] {
    return [];
  }

  related(_base: string, candidates: readonly string[]): string[] {
    return [...candidates];
  }

  /** Where there are others, finds a line in `a`, whose article says so. */
  learnRepeatedLines(members: readonly string[], others: readonly string[]): string[][] {
    this.calls.push(`lines of ${members.join(', ')} in ${others.join(', ')}`);
    const found = members.map((id) => (id === 'a' && others.length > 0 ? ['gazette'] : []));
    members.forEach((id, at) => {
      const article = this.#articles.get(id);
      const publisher = [id, ...found[at]].join(' without ');
      if (article && article.metadata.publisher !== publisher) {
        this.#articles.set(id, { ...article, metadata: { publisher } });
      }
    });
    return found;
  }
}

/** Two ends of a wire that delivers later, as a worker's does. */
function wire(): [Port, WorkerPort & { crash(reason: string): void }] {
  const listeners: {
    worker?: (message: unknown) => void;
    host?: (message: unknown) => void;
    exit?: (reason: string) => void;
  } = {};
  const later = (deliver: () => void) => void setTimeout(deliver);
  let crashed = false;
  return [
    {
      post: (message) => later(() => !crashed && listeners.host?.(structuredClone(message))),
      listen: (listener) => (listeners.worker = listener),
    },
    {
      post: (message) => later(() => !crashed && listeners.worker?.(structuredClone(message))),
      listen: (listener) => (listeners.host = listener),
      onExit: (listener) => (listeners.exit = listener),
      dispose: () => undefined,
      crash: (reason) => {
        crashed = true;
        listeners.exit?.(reason);
      },
    },
  ];
}

/** A session with a worker for each start. */
function start() {
  const workers: { engine: RecordingEngine; port: ReturnType<typeof wire>[1]; posted: string[] }[] = [];
  const onLost = vi.fn();
  const session = new EngineSession({
    startWorker: async () => {
      const [inside, outside] = wire();
      const engine = new RecordingEngine();
      serve(engine, inside);
      const posted: string[] = [];
      workers.push({ engine, port: outside, posted });
      const post: WorkerPort['post'] = (message) => {
        posted.push(JSON.stringify(message));
        outside.post(message);
      };
      return { ...outside, post };
    },
    onLost,
    onLog: vi.fn(),
  });
  return { session, workers, onLost };
}

const text = (id: string, stamp = 1, words = `text of ${id}`): Text => ({ id, stamp, text: words });

describe('EngineSession', () => {
  it('starts the worker before the first call where it is told to, and once', async () => {
    const { session, workers } = start();
    session.start();
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    await session.match(text('a'), [text('b')]);
    expect(workers).toHaveLength(1);
  });

  it('starts the worker with the first call, and once', async () => {
    const { session, workers } = start();
    expect(workers).toHaveLength(0);
    await Promise.all([session.related(text('a'), [text('b')]), session.match(text('a'), [text('b')])]);
    expect(workers).toHaveLength(1);
  });

  it('sends a text once per change', async () => {
    const { session, workers } = start();
    await session.match(text('a'), [text('b')]);
    await session.match(text('a', 2, 'other'), [text('b')]);
    expect(workers[0].engine.calls.filter((call) => call.startsWith('set'))).toEqual([
      'set a text of a',
      'set b text of b',
      'set a other',
    ]);
  });

  it('has what each two of several sources share, in the order of the pairs', async () => {
    const { session, workers } = start();
    const pairs = await session.pairs([text('a'), text('b'), text('c')]);
    expect(pairs).toHaveLength(3);
    expect(pairs[0]).toMatchObject({ links: [], shares: [0, 0], partial: false });
    expect(workers[0].engine.calls.slice(-3)).toEqual(['match a b', 'match a c', 'match b c']);
  });

  it('has an article anew when other stories show lines of it to be furniture, and when they no longer do', async () => {
    const { session, workers } = start();
    const [a, b, c] = [text('a'), text('b'), text('c')];
    const publisher = async () => (await session.match(a, [b])).base.metadata.publisher;
    expect(await publisher()).toBe('a');
    await session.learnRepeatedLines([a, b], [c]);
    expect(await publisher()).toBe('a without gazette');
    await session.learnRepeatedLines([a, b], []);
    expect(await publisher()).toBe('a');
    const { calls } = workers[0].engine;
    calls.length = 0;
    await session.learnRepeatedLines([a, b], []);
    expect(calls).toEqual([]);
  });

  it('answers a question that is asked while lines are learned with the article that it was answered by', async () => {
    const { session } = start();
    const [a, b, c] = [text('a'), text('b'), text('c')];
    await session.related(a, [b, c]);
    const [, { base }] = await Promise.all([session.learnRepeatedLines([a, b], [c]), session.match(a, [b])]);
    expect(base).toMatchObject({ text: 'text of a', metadata: { publisher: 'a without gazette' } });
  });

  it('sends lines along that were learned before a worker crashed', async () => {
    const { session, workers } = start();
    const [a, b, c] = [text('a'), text('b'), text('c')];
    await session.learnRepeatedLines([a, b], [c]);
    workers[0].port.crash('out of memory');
    await session.match(a, [b]);
    expect(workers[1].engine.calls).toEqual([
      'set a text of a {"repeatedLines":["gazette"]}',
      'set b text of b',
      'match a b',
    ]);
  });

  it('sends a text once, whatever is learned of its lines', async () => {
    const { session, workers } = start();
    const [a, b, c] = [text('a'), text('b'), text('c')];
    await session.related(a, [b, c]);
    for (const others of [[c], [c], []]) {
      await session.learnRepeatedLines([a, b], others);
      await session.match(a, [b]);
    }
    const travelled = ['a', 'b', 'c'].map((id) => workers[0].posted.filter((each) => each.includes(`text of ${id}`)));
    expect(travelled.map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  it('sends the options of a text with it', async () => {
    const { session, workers } = start();
    const options = { language: 'de', bodyLines: ['One.'] };
    await session.match({ ...text('a'), options }, [text('b')]);
    expect(workers[0].engine.calls).toEqual([
      'set a text of a {"language":"de","bodyLines":["One."]}',
      'set b text of b',
      'match a b',
    ]);
  });

  it('says which texts a result was made from', async () => {
    const { session } = start();
    const { stamps, labels, base, sources } = await session.match(text('a', 7), [text('b', 9)]);
    expect(stamps).toEqual({ a: 7, b: 9 });
    expect(labels).toEqual(['a', 'b']);
    expect([base.text, sources[0].text]).toEqual(['text of a', 'text of b']);
  });

  it('hands on an error of the engine, and goes on', async () => {
    const { session } = start();
    await expect(session.match(text('a'), [text('boom')])).rejects.toThrow('boom');
    await expect(session.match(text('a'), [text('b')])).resolves.toBeDefined();
  });

  it('starts a crashed worker again, with all the texts', async () => {
    const { session, workers, onLost } = start();
    await session.match(text('a'), [text('b')]);
    const waiting = session.match(text('a'), [text('b')]);
    workers[0].port.crash('out of memory');
    await expect(waiting).resolves.toBeDefined();
    expect(onLost).toHaveBeenCalledExactlyOnceWith({ loss: 'ended', reason: 'out of memory', texts: [] });
    expect(workers[1].engine.calls).toEqual(['set a text of a', 'set b text of b', 'match a b']);
  });

  it('forgets a source on request', async () => {
    const { session, workers } = start();
    await session.match(text('a'), [text('b')]);
    session.drop('b');
    await session.match(text('a'), [text('b')]);
    expect(workers[0].engine.calls).toEqual([
      'set a text of a',
      'set b text of b',
      'match a b',
      'drop b',
      'set b text of b',
      'match a b',
    ]);
  });
});

describe('EngineClient', () => {
  const clientOf = (start: StartWorker) => new EngineClient({ start, onEnd: vi.fn(), onLog: vi.fn() });
  const silent = (): WorkerPort & { posted: unknown[]; ended?: boolean; exit?: (reason: string) => void } => {
    const port: ReturnType<typeof silent> = {
      posted: [],
      post: (message) => void port.posted.push(message),
      listen: () => undefined,
      onExit: (listener) => (port.exit = listener),
      dispose: () => (port.ended = true),
    };
    return port;
  };

  it('rejects every waiting call when the worker ends', async () => {
    const port = silent();
    const client = clientOf(async () => port);
    const calls = ['a', 'b'].map((id) => client.call('dropSource', { id }));
    const outcomes = Promise.allSettled(calls);
    await vi.waitFor(() => expect(port.posted).toHaveLength(2));
    port.exit?.('gone');
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(calls[0]).rejects.toBeInstanceOf(WorkerCrashed);
  });

  it('rejects a call when the worker cannot be started, and stops trying after the third time', async () => {
    const startWorker = vi.fn(async () => Promise.reject(new Error('no such file')));
    const client = clientOf(startWorker);
    for (let time = 0; time < 5; time++) await expect(client.call('dropSource', { id: 'a' })).rejects.toThrow();
    expect(startWorker).toHaveBeenCalledTimes(3);
    client.reset();
    await expect(client.call('dropSource', { id: 'a' })).rejects.toThrow('no such file');
    expect(startWorker).toHaveBeenCalledTimes(4);
  });

  it('gives up a cancelled call at once and tells the worker', async () => {
    const port = silent();
    const client = clientOf(async () => port);
    const abort = new AbortController();
    const call = client.call('related', { base: 'a', candidates: [] }, abort.signal);
    await vi.waitFor(() => expect(port.posted).toHaveLength(1));
    abort.abort();
    await expect(call).rejects.toBeInstanceOf(Cancelled);
    await vi.waitFor(() => expect(port.posted.at(-1)).toEqual({ kind: 'cancel', id: 1 }));
    await expect(client.call('dropSource', { id: 'a' }, abort.signal)).rejects.toBeInstanceOf(Cancelled);
  });

  it('ends the worker and every waiting call with it', async () => {
    const port = silent();
    const client = clientOf(async () => port);
    const call = client.call('dropSource', { id: 'a' });
    await vi.waitFor(() => expect(port.posted).toHaveLength(1));
    client.dispose();
    await expect(call).rejects.toBeInstanceOf(Cancelled);
    await vi.waitFor(() => expect(port.ended).toBe(true));
    await expect(client.call('dropSource', { id: 'a' })).rejects.toBeInstanceOf(Cancelled);
  });
});

describe('serve', () => {
  /** Serves `engine`; gives a way in and what comes out. */
  function served(engine: Engine) {
    const received: Response[] = [];
    let tell: (message: Request | Cancel) => void = () => undefined;
    serve(engine, {
      post: (message) => void ('kind' in message || received.push(message)),
      listen: (listener) => (tell = listener),
    });
    return { received, tell: (message: Request | Cancel) => tell(message) };
  }
  const setSource = (id: number, text: string): Request => ({
    kind: 'request',
    id,
    method: 'setSource',
    params: { id: 'a', text, stamp: id },
  });
  const match = (id: number): Request => ({
    kind: 'request',
    id,
    method: 'match',
    params: { base: 'a', sources: ['b', 'c'] },
  });

  it('answers in order, so that no text changes under a request', async () => {
    const engine = new RecordingEngine();
    const { received, tell } = served(engine);
    for (const request of [setSource(1, 'one'), match(2), setSource(3, 'two')]) tell(request);
    await vi.waitFor(() => expect(received.map(({ id }) => id)).toEqual([1, 2, 3]));
    expect(engine.calls).toEqual(['set a one', 'match a b', 'match a c', 'set a two']);
  });

  it('does not begin a request that was cancelled while it waited', async () => {
    const engine = new RecordingEngine();
    const { received, tell } = served(engine);
    for (const message of [setSource(1, 'one'), match(2), { kind: 'cancel', id: 2 } as const]) tell(message);
    await vi.waitFor(() => expect(received).toHaveLength(2));
    expect(received[1]).toMatchObject({ id: 2, failure: { kind: 'cancelled' } });
    expect(engine.calls).toEqual(['set a one']);
  });

  it('stops a cancelled request between two pairs', async () => {
    const engine = new RecordingEngine();
    const { received, tell } = served(engine);
    const asked = vi.spyOn(engine, 'match').mockImplementation(() => {
      tell({ kind: 'cancel', id: 2 });
      return noPair;
    });
    for (const request of [setSource(1, 'one'), match(2)]) tell(request);
    await vi.waitFor(() => expect(received).toHaveLength(2));
    expect(received[1]).toMatchObject({ id: 2, failure: { kind: 'cancelled' } });
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

import type { Engine } from '../engine/engine.js';
import type { Article, Source } from '../engine/model.js';
import { nameSources } from '../engine/projections/labels.js';
import { pairLinks } from '../engine/projections/map/pairLinks.js';
import type {
  CallFailure,
  Cancel,
  Method,
  Params,
  Parsed,
  Port,
  Request,
  Result,
  Stamps,
  Step,
} from '../protocol/messages.js';
import { hasLexicon, lexiconLanguages } from '../engine/match/likeness/lexicons.js';
import type { LazyLexicons } from './lexicon.js';
import { KnownVectors } from './vectors.js';

/** The longest run, in milliseconds, without letting a cancellation in. */
const SLICE = 15;

class Cancelled extends Error {}

/** While a file is waited for, in milliseconds: so often is it said that the worker is alive. */
const ALIVE = 2000;

/**
 * Before a stretch of work on some sources: gives the event loop a turn when a slice of time is used up, stops a
 * cancelled request, and says what is looked at from now on.
 */
type Begin = (texts: readonly string[]) => Promise<void>;

/** How far a worker is, for who works in its spare time. */
export interface Served {
  /** Whether a request waits for its answer. */
  readonly isBusy: boolean;
  /** Whether sources were matched already. */
  readonly hasMatched: boolean;
}

/**
 * Answers requests from `port` with `engine`, one after the other, so that no text changes under a running request;
 * only cancellations overtake. A language's lexicon is loaded with its first article, and waited for before two are
 * matched. A request that fails is answered with its failure, so that every request has an answer.
 */
export function serve(engine: Engine, port: Port, lexicons?: LazyLexicons): Served {
  const say = (texts: readonly string[]): void => port.post({ kind: 'step', texts } satisfies Step);
  const handlers = handlersFor(engine, say, lexicons);
  const cancelled = new Set<number>();
  const waiting = new Set<number>();
  let hasMatched = false;
  let queue = Promise.resolve();

  const answer = async (request: Request): Promise<void> => {
    try {
      if (cancelled.has(request.id)) throw new Cancelled();
      const handler = handlers[request.method] as Handler<Method>;
      port.post({
        id: request.id,
        result: await handler(
          request.params,
          beginning(() => cancelled.has(request.id), say),
        ),
      });
    } catch (error) {
      port.post({ id: request.id, failure: failureOf(error) });
    } finally {
      cancelled.delete(request.id);
      waiting.delete(request.id);
      hasMatched ||= request.method === 'match';
    }
  };

  port.listen((message) => {
    const received = message as Request | Cancel;
    if (received.kind === 'cancel') {
      if (waiting.has(received.id)) cancelled.add(received.id);
      return;
    }
    waiting.add(received.id);
    queue = queue.then(() => answer(received));
  });
  return {
    get isBusy() {
      return waiting.size > 0;
    },
    get hasMatched() {
      return hasMatched;
    },
  };
}

type Handler<M extends Method> = (params: Params<M>, begin: Begin) => Result<M> | Promise<Result<M>>;

function handlersFor(
  engine: Engine,
  say: (texts: readonly string[]) => void,
  lexicons?: LazyLexicons,
): { readonly [M in Method]: Handler<M> } {
  const stamps = new Map<string, number>();
  const vectors = new KnownVectors();
  const stampsOf = (ids: readonly string[]): Stamps => Object.fromEntries(ids.map((id) => [id, stamps.get(id) ?? -1]));
  const wantLexicons = async (ids: readonly string[]): Promise<void> => {
    const used = ids.map((id) => engine.article(id)?.language);
    const wanted = lexiconLanguages.filter((language) => used.filter((each) => each === language).length > 1);
    // A lexicon may come over a slow network, while which nothing is looked at.
    const alive = setInterval(() => say(ids), ALIVE);
    try {
      for (const language of wanted) await lexicons?.load(language);
    } finally {
      clearInterval(alive);
    }
  };
  /** All pairs, each by itself and then with what the others know of it, so that what rests on them is at hand. */
  const matchAll = async (ids: readonly string[], minimumConfidence: number | undefined, begin: Begin) => {
    for (const alone of [true, false]) {
      for (const [i, id] of ids.entries()) {
        for (const other of ids.slice(i + 1)) {
          await begin([id, other]);
          engine.match(id, other, { minimumConfidence, alone });
        }
      }
    }
    await begin(ids);
  };
  return {
    setSource({ id, text, stamp, options }) {
      say([id]);
      const article = engine.setSource(id, text, options);
      stamps.set(id, stamp);
      // Its others are still being looked for: nobody waits for the file then.
      if (hasLexicon(article.language)) void lexicons?.load(article.language);
      return parsed(article);
    },
    dropSource({ id }) {
      engine.dropSource(id);
      stamps.delete(id);
      return null;
    },
    async related({ base, candidates }, begin) {
      // What is read of each is kept: by itself, so that it is known where one takes for ever.
      for (const id of [base, ...candidates]) {
        await begin([id]);
        engine.related(id, []);
      }
      await begin([base, ...candidates]);
      return { ids: engine.related(base, candidates), stamps: stampsOf([base, ...candidates]) };
    },
    async learnRepeatedLines({ members, others }, begin) {
      await begin([...members, ...others]);
      const before = members.map((id) => engine.article(id));
      const lines = engine.learnRepeatedLines(members, others);
      const changed = members.flatMap((id, at) => {
        const article = engine.article(id);
        return article && article !== before[at] ? [[id, parsed(article)] as const] : [];
      });
      return { lines, changed: Object.fromEntries(changed), stamps: stampsOf([...members, ...others]) };
    },
    async groups({ ids, minimumConfidence, decidedAmong }, begin) {
      await wantLexicons(ids);
      engine.setStory(ids, decidedAmong);
      await matchAll(ids, minimumConfidence, begin);
      return { groups: engine.groups(ids, { minimumConfidence }), stamps: stampsOf(ids) };
    },
    async pairs({ ids, minimumConfidence, decidedAmong }, begin) {
      await wantLexicons(ids);
      engine.setStory(ids, decidedAmong);
      await matchAll(ids, minimumConfidence, begin);
      const sources = ids.map((id): Source => ({ id, label: id, article: engine.article(id) as Article }));
      const pairs = [];
      for (const [at, a] of sources.entries()) {
        for (const b of sources.slice(at + 1)) {
          await begin([a.id, b.id]);
          pairs.push(pairLinks(engine.match(a.id, b.id, { minimumConfidence }), a, b));
        }
      }
      return { pairs, stamps: stampsOf(ids) };
    },
    async findings({ ids, minimumConfidence, decided, dates }, begin) {
      await wantLexicons(ids);
      // As in `match`: a pair goes on to rest on the story that it stands in.
      if (ids.length > 2) engine.setStory(ids, decided);
      await matchAll(ids, minimumConfidence, begin);
      return { findings: engine.findings(ids, { minimumConfidence, dates }), stamps: stampsOf(ids) };
    },
    async unclear({ base, sources, others }, begin) {
      const ids = [base, ...sources];
      await wantLexicons(ids);
      await begin([base, ...others]);
      const untold = engine.untold(base, others);
      // As with matching: a comparison of two files goes on to rest on its story, but asks for its own sentences.
      const behind = sources.length > 1 ? engine.pairsBehind(base) : [];
      await begin(ids);
      const texts = new Set(engine.unclear(base, sources));
      for (const [a, b] of behind) {
        await begin([a, b]);
        for (const text of engine.unclear(a, [b])) texts.add(text);
      }
      for (const text of untold) texts.add(text);
      return { texts: [...texts], stamps: stampsOf([...ids, ...others]) };
    },
    learnVectors({ known }) {
      for (const { text, vector } of known) vectors.learn(text, vector);
      engine.setVectors(vectors);
      return null;
    },
    async match({ base, sources, minimumConfidence, decisions, decidedAmong, given }, begin) {
      await wantLexicons([base, ...sources]);
      // A comparison of two files asks for one pair, which goes on to rest on the story that it stands in.
      if (sources.length > 1)
        engine.setStory([base, ...sources], [...(decisions ?? []).flat(), ...(decidedAmong ?? [])]);
      for (const [a, b] of engine.pairsBehind(base)) {
        await begin([a, b]);
        engine.match(a, b, { minimumConfidence, alone: true });
      }
      const pairs = [];
      for (const [at, source] of sources.entries()) {
        await begin([base, source]);
        pairs.push(engine.match(base, source, { minimumConfidence, decisions: decisions?.[at] }));
      }
      const ids = [base, ...sources];
      await begin(ids);
      const labels = nameSources(
        ids.map((id) => ({ id, metadata: engine.article(id)?.metadata ?? {}, label: given?.[id] })),
      );
      return { pairs, labels, stamps: stampsOf(ids) };
    },
  };
}

function parsed({ sentences, metadata, language }: Article): Parsed {
  return { sentences, metadata, ...(language === undefined ? {} : { language }) };
}

function beginning(isCancelled: () => boolean, say: (texts: readonly string[]) => void): Begin {
  let since = performance.now();
  return async (texts) => {
    if (performance.now() - since > SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    if (isCancelled()) throw new Cancelled();
    say(texts);
  };
}

function failureOf(error: unknown): CallFailure {
  if (error instanceof Cancelled) return { kind: 'cancelled' };
  if (error instanceof Error) return { kind: 'error', message: error.message, stack: error.stack };
  return { kind: 'error', message: String(error) };
}

import {
  type Article,
  type Finding,
  type PairMatches,
  type ParseOptions,
  sameOptions,
  type StatementGroup,
} from '../../engine/model.js';
import type { PairLinks } from '../../engine/projections/map/pairLinks.js';
import type { KnownVector, Result, Stamps } from '../../protocol/messages.js';
import { EngineClient, WorkerCrashed, type Lost, type OnLog, type StartWorker } from './client.js';
import type { Text, Unclear } from './texts.js';
import { SetAside, TextSetAside, type Suspect } from './setAside.js';
import { decidedAmong, type ReadStoryFacts, noStoryFacts, type StoryFacts } from './storyFacts.js';

export type { Text, Unclear };

export interface Matched {
  readonly base: Article;
  /** In the order they were asked for, as are `pairs`. */
  readonly sources: readonly Article[];
  readonly pairs: readonly PairMatches[];
  /** Of the base, then of the sources. */
  readonly labels: readonly string[];
  readonly stamps: Stamps;
}

/** The texts of a story, the confidence that matches have at least, and what gives the question up. */
type OfStory = [texts: readonly Text[], minimumConfidence?: number, signal?: AbortSignal];

/**
 * So often a question is asked where a worker was lost over it: over other texts most often, each of which is set aside
 * then.
 */
const ASKED_AT_MOST = 6;

interface Sent {
  readonly stamp: number;
  readonly options: ParseOptions;
  readonly article: Promise<Article>;
}

export interface EngineSessionParts {
  readonly startWorker: StartWorker;
  /** Called with what is known of it when a worker was lost. */
  readonly onLost: (lost: Lost) => void;
  /** Called when a text is set aside, since the worker was lost over it, or comes back. */
  readonly onSetAside?: () => void;
  /** Called with what the worker has for the log. */
  readonly onLog: OnLog;
  readonly readStoryFacts?: ReadStoryFacts;
}

/** The engine as the host sees it: sends each text once per change and keeps the parsed articles. */
export class EngineSession {
  readonly #client: EngineClient;
  readonly #sent = new Map<string, Sent>();
  /** The lines of sources that other stories showed to be furniture, as last found; a new worker is told of them. */
  readonly #repeated = new Map<string, readonly string[]>();
  readonly #readStoryFacts: ReadStoryFacts;
  readonly #setAside: SetAside;
  /** Each text as it was last asked about: what stamp and length it had when a worker was lost over it. */
  readonly #known = new Map<string, Suspect>();

  constructor({
    startWorker,
    onLost,
    onSetAside = () => undefined,
    onLog,
    readStoryFacts = async () => noStoryFacts,
  }: EngineSessionParts) {
    this.#readStoryFacts = readStoryFacts;
    this.#setAside = new SetAside(onSetAside);
    const onEnd = (lost?: Lost): void => {
      this.#sent.clear();
      if (!lost) return;
      this.#setAside.blame(
        lost.texts.flatMap((id) => this.#known.get(id) ?? []),
        lost.loss,
      );
      onLost(lost);
    };
    this.#client = new EngineClient({ start: startWorker, onEnd, onLog });
  }

  /** The ids of the texts that are set aside: questions about them reject with `TextSetAside`. */
  get setAside(): readonly string[] {
    return this.#setAside.ids;
  }

  /** Whether this text is set aside; it no longer is once it has changed, or after `reset`. */
  isSetAside(text: Pick<Text, 'id' | 'stamp'>): boolean {
    return this.#setAside.has(text);
  }

  /** Starts the worker, so that it is there when the first question is asked. */
  start(): void {
    this.#client.start();
  }

  /** The articles of some texts, in their order. */
  async parse(texts: readonly Text[]): Promise<Article[]> {
    const facts = await this.#readStoryFacts(texts.map(({ id }) => id));
    return this.#again(texts, () => Promise.all(texts.map((text) => this.#article(text, facts))));
  }

  /** Those of `candidates` that tell the story of `base`, most alike first. */
  async related(base: Text, candidates: readonly Text[], signal?: AbortSignal): Promise<string[]> {
    const ids = candidates.map(({ id }) => id);
    const { result } = await this.#ask([base, ...candidates], () =>
      this.#client.call('related', { base: base.id, candidates: ids }, signal),
    );
    return result.ids;
  }

  /**
   * Looks for lines of `members`, the sources of a story, that `others`, which tell other stories, show to be
   * furniture; from now on they are read as such. Cannot be cancelled: the worker reads by what it found even if nobody
   * waits for it.
   */
  async learnRepeatedLines(members: readonly Text[], others: readonly Text[]): Promise<void> {
    const idsOf = (texts: readonly Text[]): string[] => texts.map(({ id }) => id);
    const isLearned = members.some(({ id }) => this.#repeated.get(id)?.length);
    if (others.length === 0 && !isLearned) return;
    const { result } = await this.#ask([...members, ...others], () => {
      const learning = this.#client.call('learnRepeatedLines', { members: idsOf(members), others: idsOf(others) });
      for (const { id } of members) this.#readAnew(id, learning);
      return learning;
    });
    members.forEach(({ id }, at) => this.#repeated.set(id, result.lines[at]));
  }

  /** Matches `base` with each of `sources`, related or not, as people decided. */
  async match(
    base: Text,
    sources: readonly Text[],
    minimumConfidence?: number,
    signal?: AbortSignal,
  ): Promise<Matched> {
    const ids = sources.map(({ id }) => id);
    const { articles, result } = await this.#ask([base, ...sources], (facts) =>
      this.#client.call(
        'match',
        {
          base: base.id,
          sources: ids,
          minimumConfidence,
          decisions: ids.map((id) => facts.decisions(base.id, id)),
          decidedAmong: decidedAmong(ids, facts),
          given: facts.labels,
        },
        signal,
      ),
    );
    const [baseArticle, ...sourceArticles] = articles;
    return { base: baseArticle, sources: sourceArticles, ...result };
  }

  /**
   * The texts of the sentences of which words leave open what they correspond to, the first share of each source
   * before the next share of any, and of those that tell whether `others` in another language are of the story.
   */
  async unclear({ base, sources, others }: Unclear, signal?: AbortSignal): Promise<readonly string[]> {
    const [ids, otherIds] = [sources, others].map((texts) => texts.map(({ id }) => id));
    const { result } = await this.#ask([base, ...sources, ...others], () =>
      this.#client.call('unclear', { base: base.id, sources: ids, others: otherIds }, signal),
    );
    return result.texts;
  }

  /** Tells the worker vectors of sentences. One that starts anew does not know them: they are `unclear` again. */
  async learnVectors(known: readonly KnownVector[], signal?: AbortSignal): Promise<void> {
    await this.#client.call('learnVectors', { known }, signal);
  }

  /** What the sources say, grouped, with how many carry each statement; places count in `texts`. */
  async groups(...asked: OfStory): Promise<readonly StatementGroup[]> {
    return (await this.#ofStory('groups', ...asked)).groups;
  }

  /** What each two of the sources of one story have in common, as `pairIndex` orders them. */
  async pairs(...asked: OfStory): Promise<readonly PairLinks[]> {
    return (await this.#ofStory('pairs', ...asked)).pairs;
  }

  /** What the sources of one story say differently; sources count in `texts`. */
  async findings(...[texts, minimumConfidence, signal]: OfStory): Promise<readonly Finding[]> {
    const ids = texts.map(({ id }) => id);
    const { result } = await this.#ask(texts, (facts) => {
      const decided = decidedAmong(ids, facts);
      return this.#client.call('findings', { ids, minimumConfidence, decided, dates: facts.dates }, signal);
    });
    return result.findings;
  }

  /** Lets the engine forget a source, and that it was set aside. */
  drop(id: string): void {
    this.#repeated.delete(id);
    this.#known.delete(id);
    this.#setAside.forget(id);
    if (this.#sent.delete(id)) this.#client.call('dropSource', { id }).catch(() => undefined);
  }

  /** Ends the worker where it knows no text but `id`; the next question starts another. */
  rest(id: string): void {
    if (this.#sent.size === 1 && this.#sent.has(id)) this.#client.restart();
  }

  /** Gives every text another chance, and ends a worker that owes an answer: it is asked anew. */
  reset(): void {
    this.#setAside.clear();
    this.#client.reset();
  }

  /** Has another worker started, which is given the texts again. */
  restart(): void {
    this.#client.restart();
  }

  dispose(): void {
    this.#client.dispose();
  }

  async #ofStory<M extends 'groups' | 'pairs'>(
    method: M,
    ...[texts, minimumConfidence, signal]: OfStory
  ): Promise<Result<M>> {
    const ids = texts.map(({ id }) => id);
    const { result } = await this.#ask(texts, (facts) =>
      this.#client.call(method, { ids, minimumConfidence, decidedAmong: decidedAmong(ids, facts) }, signal),
    );
    return result;
  }

  /**
   * Asks about `texts`, and sends those that are new before the question, without waiting for their answers: otherwise,
   * after a crash in between, a new worker would be asked about texts that it was never sent. Where a worker was lost
   * everything is asked once more.
   */
  async #ask<T extends { readonly stamps: Stamps }>(
    texts: readonly Text[],
    question: (facts: StoryFacts) => Promise<T>,
  ): Promise<{ articles: Article[]; result: T }> {
    const facts = await this.#readStoryFacts(texts.map(({ id }) => id));
    const once = async (): Promise<{ articles: Article[]; result: T }> => {
      const parsing = Promise.all(texts.map((text) => this.#article(text, facts)));
      const [articles, result] = await Promise.all([parsing, question(facts)]);
      if (texts.some(({ id, stamp }) => result.stamps[id] !== stamp)) {
        throw new Error('The worker answered for other texts than those it was asked about.');
      }
      return { articles, result };
    };
    return this.#again(texts, once);
  }

  async #again<T>(texts: readonly Text[], question: () => Promise<T>): Promise<T> {
    for (let times = 1; ; times++) {
      for (const { id, stamp, text } of texts) this.#known.set(id, { id, stamp, length: text.length });
      try {
        this.#checkSetAside(texts);
        return await question();
      } catch (error) {
        this.#checkSetAside(texts);
        if (!(error instanceof WorkerCrashed) || times === ASKED_AT_MOST) throw error;
      }
    }
  }

  #checkSetAside(texts: readonly Text[]): void {
    const aside = texts.find((text) => this.#setAside.has(text));
    if (aside) throw new TextSetAside(aside.id);
  }

  async #article(text: Text, { languages, dates }: StoryFacts): Promise<Article> {
    const { id } = text;
    const article = await this.#parsed(text, languages[id]);
    return dates[id] === undefined ? article : { ...article, metadata: { ...article.metadata, published: dates[id] } };
  }

  #parsed(source: Text, language: string | undefined): Promise<Article> {
    const { id, text, stamp } = source;
    // What the story file says of this source goes before its own options, which hold for many.
    const options = language === undefined ? source.options : { ...source.options, language };
    const sent = this.#sent.get(id);
    if (sent?.stamp === stamp && sameOptions(sent.options, options ?? {})) return sent.article;
    const repeatedLines = sent ? undefined : this.#repeated.get(id);
    const sentOptions = repeatedLines?.length ? { ...options, repeatedLines } : options;
    const article = this.#client
      .call('setSource', { id, text, stamp, options: sentOptions })
      .then((parsed) => ({ text, ...parsed }));
    this.#keep(id, { stamp, options: options ?? {}, article });
    return article;
  }

  /**
   * From this question on, the source's article is what the worker reads anew: requests are answered in the order in
   * which they were sent, so that a later one is answered by the new article.
   */
  #readAnew(id: string, learning: Promise<Result<'learnRepeatedLines'>>): void {
    const sent = this.#sent.get(id);
    if (!sent) return;
    const article = Promise.all([sent.article, learning]).then(([before, { changed }]) =>
      Object.hasOwn(changed, id) ? { text: before.text, ...changed[id] } : before,
    );
    this.#keep(id, { ...sent, article });
  }

  /** Keeps what was sent until it turns out to have failed: then it is sent again. */
  #keep(id: string, sending: Sent): void {
    this.#sent.set(id, sending);
    sending.article.catch(() => {
      if (this.#sent.get(id) === sending) this.#sent.delete(id);
    });
  }
}

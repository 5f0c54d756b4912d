import { ClaimCache } from './claims/claimCache.js';
import { findingsOf } from './claims/findings.js';
import type { PlacedMatches } from './claims/partedMatches.js';
import { quotationsOf } from './claims/quotations.js';
import { Held, withoutContradicted } from './match/contradicted.js';
import { applyDecisions } from './match/decisions.js';
import type { MatchContext } from './match/context.js';
import { CrowdLinks } from './match/crowdLinks.js';
import type { Engine, FindingOptions, MatchOptions } from './engine.js';
import { FeatureCache, type Features } from './match/likeness/features.js';
import { heldFeatures } from './match/likeness/sides.js';
import { handedDecisions } from './match/handedDecisions.js';
import { type Third, withHandedOn } from './match/handedOn.js';
import { KeptGroups } from './match/keptGroups.js';
import { KeptLikeness } from './match/keptLikeness.js';
import { KeptWords } from './match/keptWords.js';
import { heldFrom, isWhollyTold, type KeptPair, linksFrom, type SeenPair } from './match/keptPairs.js';
import { groupStatements } from './match/statements.js';
import type { Lexicon } from './match/likeness/lexicon.js';
import { hasLexicon } from './match/likeness/lexicons.js';
import { matchArticles, type MatchedArticles, sentenceLikeness } from './match/match.js';
import { meaningOf } from './match/likeness/meaning.js';
import { Comparisons } from './match/likeness/comparisons.js';
import {
  sameOptions,
  type Article,
  type Decision,
  type PairMatches,
  type ParseOptions,
  type SentenceVectors,
  type StatementGroup,
  type Place,
} from './model.js';
import { ToldStories } from './match/toldStories.js';
import { parseArticle } from './parse/parse.js';
import { ParseMemory } from './parse/parseMemory.js';
import { StoryMembers } from './match/storyMembers.js';
import { countLines, type PageLines, pageLinesOf, repeatedLines } from './parse/roles/repeated.js';
import { tuning } from './match/tuning.js';
import { inStep } from './match/vectors/unclear.js';
import { Vocabulary } from './match/likeness/vocabulary.js';

/**
 * A source parsed without `repeatedLines`. Which files are one story is decided by this alone: lines are known to be
 * repeated only once the stories are known.
 */
interface PlainSource {
  readonly article: Article;
  page?: PageLines;
}

/** What is kept of a source until its text changes. */
interface Entry {
  readonly article: Article;
  readonly options: ParseOptions;
  readonly plain: PlainSource;
  /** Matches with this source as side `a`, by the other source's article and the confidence asked for. */
  readonly pairs: WeakMap<Article, Map<number, KeptPair>>;
  /** The last result of `withHandedOn` with this source as side `a`, and the matches that it was made of. */
  readonly handedOn: WeakMap<Article, { readonly of: readonly PairMatches[]; readonly result: PairMatches }>;
  /** The last result of `applyDecisions` with this source as side `a`; `key` tells what it was asked for. */
  readonly decided: WeakMap<
    Article,
    { readonly key: string; readonly pair: PairMatches; readonly result: PairMatches }
  >;
}

/**
 * The engine: parsing and matching with everything cached that an edit leaves as it was. `readLexicon` is called when
 * two articles in one of `lexiconLanguages` are matched, and gives the same one each time; without it they are matched
 * by their words alone, as articles in other languages are.
 */
export function createEngine(readLexicon: (language: string) => Lexicon | undefined = () => undefined): Engine {
  const cache = new FeatureCache(new Vocabulary());
  const claims = new ClaimCache();
  const memory = new ParseMemory();
  const entries = new Map<string, Entry>();

  const entryOf = (text: string, options: ParseOptions, plain: PlainSource): Entry => ({
    article: options.repeatedLines?.length ? parseArticle(text, options, memory) : plain.article,
    options,
    plain,
    pairs: new WeakMap(),
    handedOn: new WeakMap(),
    decided: new WeakMap(),
  });

  const byWords = new Comparisons();
  const byMeaning = new Map<Lexicon, Comparisons>();
  const comparisonsOf = (a: Article, b: Article): Comparisons => {
    const lexicon = a.language === b.language && hasLexicon(a.language) ? readLexicon(a.language) : undefined;
    if (!lexicon) return byWords;
    let comparisons = byMeaning.get(lexicon);
    if (!comparisons) byMeaning.set(lexicon, (comparisons = new Comparisons(meaningOf(lexicon))));
    return comparisons;
  };
  let vectors: SentenceVectors | undefined;
  let told = 0;
  const keptGroups = new KeptGroups();
  const keptLikeness = new KeptLikeness();
  const keptWords = new KeptWords();
  const newestWords = new KeptWords(1);
  const contextOf = (a: Article, b: Article): MatchContext => ({
    a,
    b,
    cache,
    comparisons: comparisonsOf(a, b),
    keptWords,
    vectors,
  });

  const known = (id: string): Entry => {
    const entry = entries.get(id);
    if (!entry) throw new Error(`unknown source: ${id}`);
    return entry;
  };

  /** Only the last result is kept: a new decision makes another list, and the one before is not asked for again. */
  const decide = (
    from: Entry,
    to: Entry,
    pair: PairMatches,
    minimum: number,
    decisions: readonly Decision[],
  ): PairMatches => {
    if (decisions.length === 0) return pair;
    const key = JSON.stringify([minimum, decisions]);
    const last = from.decided.get(to.article);
    if (last?.key === key && last.pair === pair) return last.result;
    const result = applyDecisions(pair, decisions, contextOf(from.article, to.article));
    from.decided.set(to.article, { key, pair, result });
    return result;
  };

  const knownAmong = ({ a, b }: MatchedArticles['unclear']): string => {
    const known = vectors ? [...a, ...b].map((text) => (vectors?.vectorOf(text) ? 1 : 0)).join('') : '';
    return known.includes('1') ? known : '';
  };

  /** The matches of two sources by themselves, and what words leave unclear between them; kept for `isKept`. */
  const matchedPair = (from: Entry, to: Entry, minimum: number, isKept = true): KeptPair => {
    const pairs = from.pairs.get(to.article) ?? new Map<number, KeptPair>();
    const kept = pairs.get(minimum);
    if (kept && (kept.told === told || kept.known === knownAmong(kept.unclear))) {
      kept.told = told;
      return kept;
    }
    const context = contextOf(from.article, to.article);
    // Nobody matches again what is not kept, and all its words would be held until 20 more pairs are matched.
    const matched = matchArticles(isKept ? context : { ...context, keptWords: newestWords }, minimum);
    const result = { ...matched, known: knownAmong(matched.unclear), told };
    if (isKept) from.pairs.set(to.article, pairs.set(minimum, result));
    return result;
  };
  const pairOf = (from: Entry, to: Entry, minimum: number): PairMatches => matchedPair(from, to, minimum).pair;

  const stories = new ToldStories((id) => entries.get(id)?.article);

  /** Whether the matches of two sources are at hand from the second one's side only. */
  const isMirrored = (from: Entry, to: Entry, minimum: number): boolean =>
    !from.pairs.get(to.article)?.has(minimum) && to.pairs.get(from.article)?.has(minimum) === true;

  /** The matches of a source with a third one by themselves. */
  const seenFrom = (side: Entry, third: Entry, minimum: number): SeenPair => {
    const mirrored = isMirrored(side, third, minimum);
    return { mirrored, alone: mirrored ? matchedPair(third, side, minimum) : matchedPair(side, third, minimum) };
  };

  const crowd = new CrowdLinks<Entry>((side, id, minimum) => {
    const third = known(id);
    return side === third ? [] : linksFrom(seenFrom(side, third, minimum));
  });

  const inStory = (a: string, b: string, minimum: number): PairMatches => {
    const [from, to] = [known(a), known(b)];
    const story = stories.ofBoth(a, b);
    const thirds = story ? stories.thirdsOf(story) : [];
    const isKept = stories.areKept(a, b);
    const own = matchedPair(from, to, minimum, isKept);
    const { pair } = own;
    // By words alone a third says nothing of a pair with which either side has nothing in common, as most of a crowd.
    if (!isKept && own.known === '')
      return withHandedOn(pair, crowd.between(from, to, thirds, minimum, told), {
        ...contextOf(from.article, to.article),
        keptWords: newestWords,
      });
    const asked = thirds
      .filter((id) => id !== a && id !== b)
      .map((id) => ({ a: seenFrom(from, known(id), minimum), b: seenFrom(to, known(id), minimum) }));
    if (asked.length === 0) return pair;
    const of = [pair, ...asked.flatMap((third) => [third.a.alone.pair, third.b.alone.pair])];
    const last = from.handedOn.get(to.article);
    if (last?.of.length === of.length && of.every((each, i) => each === last.of[i])) return last.result;
    // A story of twenty sources asks for each of its pairs again and again: their links are made where they are used.
    const links = asked.map((third): Third => ({ a: linksFrom(third.a), b: linksFrom(third.b) }));
    const completed = withHandedOn(pair, links, contextOf(from.article, to.article));
    const whollyTold = asked.filter((third) => isWhollyTold(third.a.alone) && isWhollyTold(third.b.alone));
    const held = whollyTold.map((third) => ({ a: heldFrom(third.a), b: heldFrom(third.b) }));
    const result =
      own.known !== '' && isWhollyTold(own) ? withoutContradicted(completed, new Held(own), held, minimum) : completed;
    if (isKept) from.handedOn.set(to.article, { of, result });
    return result;
  };

  const match = (a: string, b: string, options?: MatchOptions): PairMatches => {
    const minimum = options?.minimumConfidence ?? tuning.minimumConfidence;
    const [from, to] = [known(a), known(b)];
    const own = options?.decisions ?? [];
    if (options?.alone) return decide(from, to, pairOf(from, to, minimum), minimum, own);
    const others = stories.ofBoth(a, b)?.decisions ?? [];
    const all = others.length > 0 ? [...handedDecisions(others, own, from.article, to.article), ...own] : own;
    return decide(from, to, inStory(a, b, minimum), minimum, all);
  };

  const pairsOf = (ids: readonly string[], options?: MatchOptions): PlacedMatches[] =>
    ids.flatMap((id, a) => ids.slice(a + 1).map((other, k) => ({ a, b: a + 1 + k, found: match(id, other, options) })));

  const groupsOf = (ids: readonly string[], pairs: readonly PlacedMatches[]): readonly StatementGroup[] => {
    const articles = ids.map((id) => known(id).article);
    const read = articles.map((): Features[] => []);
    const features = ({ source, sentence }: Place): Features =>
      (read[source][sentence] ??= heldFeatures(articles[source], sentence, cache));
    const likeness = (a: Place, b: Place): number =>
      keptLikeness.of(features(a), features(b), (one, other) =>
        sentenceLikeness(one, other, contextOf(articles[a.source], articles[b.source])),
      );
    const parts = [told, ...articles, ...pairs.map(({ found }) => found)];
    return keptGroups.of(parts, () => groupStatements({ articles, pairs, likeness }));
  };

  const members = new StoryMembers(cache);
  const plainArticles = (ids: readonly string[]): ReadonlyMap<string, Article> =>
    new Map(ids.map((id) => [id, known(id).plain.article]));

  return {
    setSource(id: string, text: string, options: ParseOptions = {}): Article {
      const current = entries.get(id);
      const { repeatedLines: lines = current?.options.repeatedLines, ...own } = options;
      const all = { ...own, repeatedLines: lines };
      if (current?.article.text === text && sameOptions(current.options, all)) return current.article;
      const isPlain = current?.article.text === text && sameOptions({ ...current.options, repeatedLines: [] }, own);
      const entry = entryOf(text, all, isPlain ? current.plain : { article: parseArticle(text, own, memory) });
      entries.set(id, entry);
      stories.changed();
      return entry.article;
    },
    dropSource(id: string): void {
      entries.delete(id);
      stories.drop(id);
      keptGroups.clear();
      keptWords.clear();
      newestWords.clear();
    },
    setStory(ids: readonly string[], decisions: readonly Decision[] = []): void {
      stories.tell(ids, decisions);
    },
    pairsBehind(base: string): (readonly [string, string])[] {
      const story = stories.of(base);
      const ids = (story?.ids ?? []).filter((id) => entries.has(id));
      const thirds = new Set(story && stories.thirdsOf(story));
      return ids.flatMap((id, i) =>
        ids.slice(i + 1).flatMap((other) => (thirds.has(id) || thirds.has(other) ? [[id, other] as const] : [])),
      );
    },
    article(id: string): Article | undefined {
      return entries.get(id)?.article;
    },
    setVectors(newest: SentenceVectors | undefined): void {
      vectors = newest;
      told++;
      keptLikeness.clear();
    },
    unclear(base: string, sources: readonly string[]): string[] {
      const from = known(base);
      const pairs = sources.map(
        (id) => matchedPair(from, known(id), tuning.minimumConfidence, stories.areKept(base, id)).unclear,
      );
      return inStep(pairs.flatMap(({ a, b }) => [a, b])).filter((text) => !vectors?.vectorOf(text));
    },
    match,
    groups: (ids, options) => groupsOf(ids, pairsOf(ids, options)),
    quotations: (id) => [...quotationsOf(known(id).article)],
    findings(ids, { dates = {}, ...options }: FindingOptions = {}) {
      const articles = ids.map((id) => {
        const { article } = known(id);
        const { metadata } = article;
        return dates[id] === undefined ? article : { ...article, metadata: { ...metadata, published: dates[id] } };
      });
      const pairs = pairsOf(ids, options);
      return findingsOf(articles, groupsOf(ids, pairs), pairs, claims);
    },
    related: (base, candidates) => members.related(base, plainArticles([base, ...candidates]), vectors),
    untold: (base, candidates) => members.untold(base, plainArticles([base, ...candidates]), vectors),
    learnRepeatedLines(members: readonly string[], others: readonly string[]): string[][] {
      const pageOf = (id: string): PageLines => {
        const { plain } = known(id);
        plain.page ??= pageLinesOf(plain.article);
        return plain.page;
      };
      const counts = countLines(others.map(pageOf));
      const found = members.map((id) => repeatedLines(pageOf(id), counts));
      members.forEach((id, at) => {
        const { article, options, plain } = known(id);
        const all = { ...options, repeatedLines: found[at] };
        if (sameOptions(options, all)) return;
        entries.set(id, entryOf(article.text, all, plain));
        stories.changed();
      });
      return found;
    },
  };
}

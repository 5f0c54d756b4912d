import { applyDecisions } from './match/decisions.js';
import type { Engine, MatchOptions } from './engine.js';
import { FeatureCache, type Features, featuresOf } from './match/likeness/features.js';
import { groupStatements } from './match/groups.js';
import type { Lexicon } from './match/likeness/lexicon.js';
import { hasLexicon } from './match/likeness/lexicons.js';
import { matchArticles, sentenceLikeness } from './match/match.js';
import { type Meaning, meaningOf } from './match/likeness/meaning.js';
import {
  sameOptions,
  type Article,
  type Decision,
  type PairMatches,
  type ParseOptions,
  type StatementGroup,
  type Place,
} from './model.js';
import { parseArticle } from './parse/parse.js';
import { ParseMemory } from './parse/parseMemory.js';
import { type Profile, profileOf, relatedTo } from './match/related.js';
import { countLines, type PageLines, pageLinesOf, repeatedLines } from './parse/roles/repeated.js';
import { tuning } from './match/tuning.js';
import { Vocabulary } from './match/likeness/vocabulary.js';

/**
 * A source as read from its own text alone, without the lines that other stories showed to be furniture. Which files
 * are one story is found by this: were those lines counted, each finding would depend on the other.
 */
interface Plain {
  readonly article: Article;
  profile?: Profile;
  page?: PageLines;
}

/** What is kept of a source until its text changes. */
interface Entry {
  readonly article: Article;
  readonly options: ParseOptions;
  readonly plain: Plain;
  /** Matches with this source as side `a`, by the other source's article and the confidence asked for. */
  readonly pairs: WeakMap<Article, Map<number, PairMatches>>;
  /** The same as last decided on by a person. */
  readonly decided: WeakMap<Article, { readonly key: string; readonly result: PairMatches }>;
}

/**
 * The engine: parsing and matching with everything cached that an edit leaves as it was. `readLexicon` is called when
 * two articles in one of `lexiconLanguages` are matched, and gives the same one each time; without it they are matched
 * by their words alone, as other languages are.
 */
export function createEngine(readLexicon: (language: string) => Lexicon | undefined = () => undefined): Engine {
  const cache = new FeatureCache(new Vocabulary());
  const memory = new ParseMemory();
  const entries = new Map<string, Entry>();

  const entryOf = (text: string, options: ParseOptions, plain: Plain): Entry => ({
    article: options.repeatedLines?.length ? parseArticle(text, options, memory) : plain.article,
    options,
    plain,
    pairs: new WeakMap(),
    decided: new WeakMap(),
  });

  const meaningFor = (a: Article, b: Article): Meaning | undefined => {
    if (a.language !== b.language || !hasLexicon(a.language)) return undefined;
    const lexicon = readLexicon(a.language);
    return lexicon && meaningOf(lexicon);
  };

  const known = (id: string): Entry => {
    const entry = entries.get(id);
    if (!entry) throw new Error(`unknown source: ${id}`);
    return entry;
  };

  /** Only the last decisions' result is kept: with each new decision the ones before are over. */
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
    if (last?.key === key) return last.result;
    const result = applyDecisions(
      pair,
      from.article,
      to.article,
      decisions,
      cache,
      meaningFor(from.article, to.article),
    );
    from.decided.set(to.article, { key, result });
    return result;
  };

  const match = (a: string, b: string, options?: MatchOptions): PairMatches => {
    const minimum = options?.minimumConfidence ?? tuning.minimumConfidence;
    const [from, to] = [known(a), known(b)];
    const pairs = from.pairs.get(to.article) ?? new Map<number, PairMatches>();
    from.pairs.set(to.article, pairs);
    let result = pairs.get(minimum);
    if (!result) {
      result = matchArticles(from.article, to.article, cache, minimum, meaningFor(from.article, to.article));
      pairs.set(minimum, result);
    }
    return decide(from, to, result, minimum, options?.decisions ?? []);
  };

  return {
    setSource(id: string, text: string, options: ParseOptions = {}): Article {
      const current = entries.get(id);
      const { repeatedLines: lines = current?.options.repeatedLines, ...own } = options;
      const all = { ...own, repeatedLines: lines };
      if (current?.article.text === text && sameOptions(current.options, all)) return current.article;
      const isPlain = current?.article.text === text && sameOptions({ ...current.options, repeatedLines: [] }, own);
      const entry = entryOf(text, all, isPlain ? current.plain : { article: parseArticle(text, own, memory) });
      entries.set(id, entry);
      return entry.article;
    },
    dropSource(id: string): void {
      entries.delete(id);
    },
    article(id: string): Article | undefined {
      return entries.get(id)?.article;
    },
    match,
    groups(ids: readonly string[], options?: MatchOptions): StatementGroup[] {
      const articles = ids.map((id) => known(id).article);
      const pairs = ids.flatMap((id, a) =>
        ids.slice(a + 1).map((other, k) => ({ a, b: a + 1 + k, found: match(id, other, options) })),
      );
      const features = ({ source, sentence }: Place): Features => featuresOf(articles[source], sentence, cache);
      return groupStatements({
        articles,
        pairs,
        likeness: (a, b) =>
          sentenceLikeness(features(a), features(b), meaningFor(articles[a.source], articles[b.source])),
      });
    },
    related(base: string, candidates: readonly string[]): string[] {
      const profiles = new Map<string, Profile>();
      for (const id of [base, ...candidates]) {
        const { plain } = known(id);
        plain.profile ??= profileOf(plain.article, cache);
        profiles.set(id, plain.profile);
      }
      return relatedTo(base, profiles);
    },
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
        if (!sameOptions(options, all)) entries.set(id, entryOf(article.text, all, plain));
      });
      return found;
    },
  };
}

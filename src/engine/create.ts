import { applyDecisions } from './decisions.js';
import type { Engine, MatchOptions } from './engine.js';
import { FeatureCache } from './features.js';
import { matchArticles } from './match.js';
import type { Article, Decision, PairMatches } from './model.js';
import { parseArticle, type ParseOptions } from './parse.js';
import { type Profile, profileOf, relatedTo } from './related.js';
import { tuning } from './tuning.js';
import { Vocabulary } from './vocabulary.js';

/** What is kept of a source until its text changes. */
interface Entry {
  readonly article: Article;
  /** The language that was asked for; absent where it was detected. */
  readonly language?: string;
  profile?: Profile;
  /** Matches with this source as side `a`, by the other source's article and the confidence asked for. */
  readonly pairs: WeakMap<Article, Map<number, PairMatches>>;
  /** The same as last decided on by a person. */
  readonly decided: WeakMap<Article, { readonly key: string; readonly result: PairMatches }>;
}

/** The engine: parsing and matching with everything cached that an edit leaves as it was. */
export function createEngine(): Engine {
  const cache = new FeatureCache(new Vocabulary());
  const entries = new Map<string, Entry>();

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
    const result = applyDecisions(pair, from.article, to.article, decisions, cache);
    from.decided.set(to.article, { key, result });
    return result;
  };

  return {
    setSource(id: string, text: string, options: ParseOptions = {}): Article {
      const current = entries.get(id);
      if (current?.article.text === text && current.language === options.language) return current.article;
      const entry = {
        article: parseArticle(text, options),
        language: options.language,
        pairs: new WeakMap(),
        decided: new WeakMap(),
      };
      entries.set(id, entry);
      return entry.article;
    },
    dropSource(id: string): void {
      entries.delete(id);
    },
    article(id: string): Article | undefined {
      return entries.get(id)?.article;
    },
    match(a: string, b: string, options?: MatchOptions): PairMatches {
      const minimum = options?.minimumConfidence ?? tuning.minimumConfidence;
      const [from, to] = [known(a), known(b)];
      const pairs = from.pairs.get(to.article) ?? new Map<number, PairMatches>();
      from.pairs.set(to.article, pairs);
      const result = pairs.get(minimum) ?? matchArticles(from.article, to.article, cache, minimum);
      pairs.set(minimum, result);
      return decide(from, to, result, minimum, options?.decisions ?? []);
    },
    related(base: string, candidates: readonly string[]): string[] {
      const profiles = new Map<string, Profile>();
      for (const id of [base, ...candidates]) {
        const entry = known(id);
        entry.profile ??= profileOf(entry.article, cache);
        profiles.set(id, entry.profile);
      }
      return relatedTo(base, profiles);
    },
  };
}

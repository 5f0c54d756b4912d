import type { Article, Decision, PairMatches, ParseOptions, StatementGroup } from './model.js';

export interface MatchOptions {
  /** Matches below this confidence are left out; the product's own default where absent. */
  readonly minimumConfidence?: number;
  /** What a person decided on sentences of the two sources. */
  readonly decisions?: readonly Decision[];
}

/** Parsed sources by id, and their matches; everything is cached until a source's text changes. */
export interface Engine {
  /**
   * Parses `text` (unless `id` already has it, with the same options) and keeps it under `id`. Without
   * `options.repeatedLines` the lines that were last found for `id` go on to count.
   */
  setSource(id: string, text: string, options?: ParseOptions): Article;
  dropSource(id: string): void;
  article(id: string): Article | undefined;
  /** The matches of two known sources. Throws on an unknown id. */
  match(a: string, b: string, options?: MatchOptions): PairMatches;
  /**
   * What the sources say, grouped over all of them, with how many carry each statement; `source` is the place in `ids`.
   * Matches all pairs. Throws on an unknown id.
   */
  groups(ids: readonly string[], options?: MatchOptions): StatementGroup[];
  /**
   * Which of `candidates` tell the same story as `base`, most alike first; evidence may lead through another candidate.
   */
  related(base: string, candidates: readonly string[]): string[];
  /**
   * Finds for each of `members`, the sources of one story, its lines that `others`, of other stories, show to be the
   * page's and not the article's, and reads it anew with them where they are others than before. Answers the lines, as
   * `ParseOptions.repeatedLines` takes them. What was found before does not count. Throws on an unknown id.
   */
  learnRepeatedLines(members: readonly string[], others: readonly string[]): string[][];
}

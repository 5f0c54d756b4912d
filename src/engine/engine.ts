import type {
  Article,
  Decision,
  Finding,
  PairMatches,
  ParseOptions,
  Quotation,
  SentenceVectors,
  StatementGroup,
} from './model.js';

export interface MatchOptions {
  /** Matches below this confidence are left out; the product's own default where absent. */
  readonly minimumConfidence?: number;
  /** What a person decided on sentences of the two sources. */
  readonly decisions?: readonly Decision[];
  /** By the two sources themselves, whatever story they stand in. */
  readonly alone?: boolean;
}

export interface FindingOptions extends MatchOptions {
  /** By source, when it was published, as ISO 8601, where that is known better than its text tells. */
  readonly dates?: Readonly<Record<string, string>>;
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
  /**
   * From now on these sources are one story: the matches of two of them rest on the others as well, and on what a
   * person decided on sentences of any two of them. A source stands in one story, the last that it was named in.
   */
  setStory(ids: readonly string[], decisions?: readonly Decision[]): void;
  /**
   * The pairs of sources that the matches of `base` with the other sources of its story rest on: who matches them
   * beforehand, `alone`, may rest between them.
   */
  pairsBehind(base: string): (readonly [string, string])[];
  /** The matches of two known sources. Throws on an unknown id. */
  match(a: string, b: string, options?: MatchOptions): PairMatches;
  /**
   * From now on matches rest on these vectors as well, as far as they are known, and by words alone on none. To be
   * called again when more are known: the matches of the pairs concerned are found anew then.
   */
  setVectors(vectors: SentenceVectors | undefined): void;
  /**
   * The sentences of `base` and of `sources` that words leave unclear between them and whose vectors are not known:
   * their texts, each once, the first share of each source before the next share of any. Throws on an unknown id.
   */
  unclear(base: string, sources: readonly string[]): string[];
  /**
   * The sentences whose vectors tell whether `candidates` in another language than `base` tell its story, as far as
   * these are not known: their texts, those of the base first, each once. Throws on an unknown id.
   */
  untold(base: string, candidates: readonly string[]): string[];
  /**
   * What the sources say, grouped over all of them, with how many carry each statement; `source` is the place in `ids`.
   * Matches all pairs. Throws on an unknown id.
   */
  groups(ids: readonly string[], options?: MatchOptions): readonly StatementGroup[];
  /**
   * What the sources say differently, one finding a slot over all of them; `source` is the place in `ids`. Rests on
   * `groups`. Throws on an unknown id.
   */
  findings(ids: readonly string[], options?: FindingOptions): Finding[];
  /** What a known source quotes, in its order. Throws on an unknown id. */
  quotations(id: string): Quotation[];
  /**
   * Which of `candidates` tell the same story as `base`, most alike first: those that are related to it, and those that
   * are related to one of these; then those in another language that tell it by their vectors, as far as known.
   */
  related(base: string, candidates: readonly string[]): string[];
  /**
   * Finds for each of `members`, the sources of one story, its lines that `others`, of other stories, show to be the
   * page's and not the article's, and reads it anew with them where they are others than before. Answers the lines, as
   * `ParseOptions.repeatedLines` takes them. What was found before does not count. Throws on an unknown id.
   */
  learnRepeatedLines(members: readonly string[], others: readonly string[]): string[][];
}

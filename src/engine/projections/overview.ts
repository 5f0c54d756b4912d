import { isMatchable, type Source, type Story } from '../model.js';
import { coverage, type Coverage } from './coverage.js';
import { standsTo, type StandsTo } from './relation.js';

/** A sentence of a source that stands at another place in the base. */
export interface MovedSentence {
  /** Indexes into the source's sentences, rising. */
  readonly there: readonly number[];
  /** Indexes into the base's sentences, rising. */
  readonly here: readonly number[];
}

/** What is told of a source of a story as a whole. */
export interface SourceOverview {
  readonly coverage: Coverage;
  readonly standsTo: StandsTo;
  /** The matches may be incomplete: the bound on work was hit. */
  readonly partial: boolean;
  /** Title and body sentences that the base lacks, in the source's order. */
  readonly onlyThere: readonly number[];
  /** In the source's order; none where the two are in another order altogether. */
  readonly moved: readonly MovedSentence[];
}

/** A story at a glance, as it is seen from its base. */
export interface StoryOverview {
  /** In the order of `story.sources`. */
  readonly sources: readonly SourceOverview[];
  /** Title and body sentences of the base that stand in no source. */
  readonly onlyHere: readonly number[];
  /** How many title and body sentences the base has. */
  readonly total: number;
}

export function overviewOf(story: Story): StoryOverview {
  return {
    sources: story.sources.map((_, at) => sourceOverview(story, at)),
    onlyHere: onlyIn(story.base, found(story)),
    total: matchable(story.base).length,
  };
}

/** How much of the base stands in at least one source: a share of its title and body sentences, 0-1. */
export function shareElsewhere(story: Story): number {
  const total = matchable(story.base).length;
  return total === 0 ? 0 : (total - onlyIn(story.base, found(story)).length) / total;
}

/** The base's sentences that stand in a match. */
function found({ pairs }: Story): ReadonlySet<number> {
  return new Set(pairs.flatMap(({ matches }) => matches.flatMap(({ a }) => a)));
}

function onlyIn(source: Source, elsewhere: ReadonlySet<number>): number[] {
  return matchable(source).filter((sentence) => !elsewhere.has(sentence));
}

function sourceOverview({ base, sources, pairs }: Story, at: number): SourceOverview {
  const [source, pair] = [sources[at], pairs[at]];
  return {
    coverage: coverage(pair, base, source),
    standsTo: standsTo(pair, base, source),
    partial: pair.partial,
    onlyThere: onlyIn(source, new Set(pair.matches.flatMap(({ b }) => b))),
    moved: pair.otherOrder
      ? []
      : pair.matches
          .filter(({ moved, duplicate }) => moved && !duplicate)
          .map(({ a, b }) => ({ there: b, here: a }))
          .sort((one, other) => one.there[0] - other.there[0]),
  };
}

function matchable({ article }: Source): number[] {
  return [...article.sentences.keys()].filter((sentence) => isMatchable(article.sentences[sentence].role));
}

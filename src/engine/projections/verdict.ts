import { looseFold } from '../text/typography.js';
import type { Match, PairMatches, Story } from '../model.js';
import { partIn } from './part.js';
import { labelDifference, type LabelDifference } from './punctuation.js';
import { readingSaid } from './text.js';

/** A place that a base sentence leads to. */
export interface Target {
  /** Index into `story.sources`. */
  readonly source: number;
  /** Indexes into the sentences of that source. */
  readonly sentences: readonly number[];
  /** Index into the matches of that source's pair. */
  readonly match: number;
}

/**
 * What a match says in a word: the same, alike to so many per cent (0-99), the same statement in other words, or in
 * another language, alike to so many per cent.
 */
export type MatchVerdict = (
  | { readonly kind: 'same' }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'reworded' }
  | {
      readonly kind: 'translation';
      readonly percent: number;
      /** The source's, as a primary subtag; absent where nobody asked of which source it is. */
      readonly language?: string;
    }
) & {
  /** Never where a person said that it is right. */
  readonly uncertain: boolean;
  readonly moved: boolean;
  /** The side whose text stands whole inside the other's, where that tells more than the likeness. */
  readonly part?: 'base' | 'source';
  /** What differs before the same words. */
  readonly labels?: LabelDifference;
  /** A person said that the match is right; absent where only the engine did. */
  readonly confirmed?: true;
  /** The two differ in a fact, as far as that is known. */
  readonly fact?: true;
};

/** The verdict on `match` of `pair`. Where the whole pair is in another order, no single match is called moved. */
export function verdictOf(match: Match, pair: PairMatches): MatchVerdict {
  const flags = {
    uncertain: match.uncertain === true,
    moved: match.moved && !pair.otherOrder,
    ...(match.confirmed ? { confirmed: match.confirmed } : {}),
    ...(match.fact ? { fact: true as const } : {}),
  };
  if (match.kind === 'identical') return { kind: 'same', ...flags };
  if (match.kind === 'paraphrase') return { kind: 'reworded', ...flags };
  return { kind: match.kind === 'translation' ? 'translation' : 'percent', percent: percentOf(match.score), ...flags };
}

/** A score as whole per cent; what is not identical never shows 100 %. */
export function percentOf(score: number): number {
  return Math.max(0, Math.min(99, Math.round(score * 100)));
}

const KINDS = ['same', 'percent', 'reworded', 'translation'] as const;

/**
 * The more alike first: same, then by per cent, reworded, in another language; what is uncertain stands behind what is
 * certain of its kind. 0 where neither is better, so that a stable sort keeps the story's order.
 */
export function byLikeness(one: MatchVerdict, other: MatchVerdict): number {
  return (
    KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
    Number(one.uncertain) - Number(other.uncertain) ||
    percentIn(other) - percentIn(one)
  );
}

const percentIn = (verdict: MatchVerdict): number => ('percent' in verdict ? verdict.percent : 0);

/** What one source has for some sentences of the base. */
export interface Counterpart {
  readonly source: number;
  /** The better match first, then those that repeat it. */
  readonly targets: readonly Target[];
}

/** The sources that have the same text for some sentences of the base, in the story's order. */
export interface SameText {
  readonly sources: readonly number[];
  readonly verdict: MatchVerdict;
  /** In the order of `sources`. */
  readonly targets: readonly Target[];
}

const looseFoldOf = readingSaid(looseFold);

/**
 * Puts the sources together whose matching sentences are the same but for typography: the most alike first, equally
 * alike ones in the order of the counterparts, which is the story's. `sentences` as in `verdictOfTarget`.
 */
export function groupBySameText(
  story: Story,
  counterparts: readonly Counterpart[],
  sentences?: readonly number[],
): SameText[] {
  const groups = new Map<string, Counterpart[]>();
  for (const counterpart of counterparts) {
    const [{ source, sentences }] = counterpart.targets;
    const key = looseFoldOf(story.sources[source].article, sentences);
    const group = groups.get(key);
    if (group) group.push(counterpart);
    else groups.set(key, [counterpart]);
  }
  return Array.from(groups.values(), (group) => ({
    sources: group.map(({ source }) => source),
    verdict: verdictOfAll(group.map(({ targets: [target] }) => verdictOfTarget(story, target, sentences))),
    targets: group.flatMap(({ targets }) => targets),
  })).sort((one, other) => byLikeness(one.verdict, other.verdict));
}

/**
 * The verdict on the match that a target stands in. With `sentences`, some of the base's in that match, `fact` says
 * whether one of these differs in one.
 */
export function verdictOfTarget(
  { base, sources, pairs }: Story,
  { source, match: index }: Target,
  sentences?: readonly number[],
): MatchVerdict {
  const match = pairs[source].matches[index];
  const { article } = sources[source];
  const part = partIn(match, base.article, article);
  const labels =
    match.kind === 'identical'
      ? labelDifference({ article: base.article, sentences: match.a }, { article, sentences: match.b })
      : undefined;
  const { fact, ...verdict } = verdictOf(match, pairs[source]);
  return {
    ...verdict,
    ...(fact && (!sentences || match.fact?.some((each) => sentences.includes(each))) ? { fact } : {}),
    ...(part ? { part } : {}),
    ...(labels ? { labels } : {}),
    ...(verdict.kind === 'translation' && article.language ? { language: article.language } : {}),
  };
}

/**
 * One verdict that speaks for several matches with the same text, the most alike one's; or with `areParts` for several
 * that make up one text, the least alike one's. Moved and confirmed only where it is true of each, certain only where
 * each is, or where a person said of one of the same text that it is right. What differs before the words is said where
 * it is the same of each. At least one.
 */
export function verdictOfAll(verdicts: readonly MatchVerdict[], areParts = false): MatchVerdict {
  const sorted = [...verdicts].sort(byLikeness);
  const { confirmed, labels, ...told } = sorted[areParts ? sorted.length - 1 : 0];
  return {
    ...told,
    ...(labels && verdicts.every((verdict) => verdict.labels === labels) ? { labels } : {}),
    ...(verdicts.every((verdict) => verdict.confirmed) ? { confirmed } : {}),
    uncertain:
      (areParts || !verdicts.some((verdict) => verdict.confirmed)) && verdicts.some(({ uncertain }) => uncertain),
    moved: verdicts.every(({ moved }) => moved),
  };
}

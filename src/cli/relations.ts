import type { PairMatches, Source } from '../engine/model.js';
import { coverage } from '../engine/projections/coverage.js';
import { betweenOf } from '../engine/projections/map/between.js';
import { pairLinks } from '../engine/projections/map/pairLinks.js';
import { type PairRelation, whichFirst } from '../engine/projections/relation.js';

type Verdict = 'copy' | 'copyWithChanges' | 'rewrite' | 'paraphrase' | 'sameEvent' | 'unrelated';

const VERDICTS: Readonly<Record<Exclude<PairRelation, 'overlap'>, Verdict>> = {
  copy: 'copy',
  partlyCopied: 'copyWithChanges',
  rewrite: 'rewrite',
  paraphrase: 'paraphrase',
  translation: 'paraphrase',
};

/** Of two articles that nothing else speaks for, so much must be matched to be more than chance. */
const ANYTHING = 0.1;

/** How two sources of a batch stand to each other, as they are written there. */
export interface DescribedRelation {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  /** Which of them is the earlier one: by what both say of their day, never by their texts. */
  readonly direction: 'a' | 'b' | 'unknown';
  readonly reason: 'published' | 'none';
  /** Of the title and body sentences of either, how many stand in the other: 0-1. */
  readonly shares: { readonly aInB: number; readonly bInA: number };
  /** How alike they are as wholes, 0-1. */
  readonly likeness: number;
}

/** `areRelated`: names, vocabulary or the like speak for one story, whatever is matched. */
export function describeRelation(pair: PairMatches, a: Source, b: Source, areRelated: boolean): DescribedRelation {
  const {
    shares: [aInB, bInA],
    standsTo: { relation },
  } = pairLinks(pair, a, b);
  const published = whichFirst(a.article, b.article);
  const little = areRelated || Math.max(aInB, bInA) >= ANYTHING ? 'sameEvent' : 'unrelated';
  return {
    a: a.id,
    b: b.id,
    verdict: relation === 'overlap' ? little : VERDICTS[relation],
    direction: published === 'unknown' ? 'unknown' : published === 'earlier' ? 'b' : 'a',
    reason: published === 'unknown' ? 'none' : 'published',
    shares: { aInB, bInA },
    likeness: coverage(pair, a, b).likeness,
  };
}

/** Of three sources the one between the others, by its id; null where that cannot be told, or there are not three. */
export function describeBetween(ids: readonly string[], relations: readonly DescribedRelation[]): string | null {
  if (ids.length !== 3) return null;
  const likeness = (one: number, other: number): number =>
    relations.find(({ a, b }) => [a, b].every((id) => id === ids[one] || id === ids[other]))?.likeness ?? 0;
  const between = betweenOf(likeness);
  return between === undefined ? null : ids[between];
}

import type { PairMatches, Source } from '../model.js';
import { bodyOf, lengthOf } from './body.js';

/** How much of the base a source has: "19 of your 19; 31 more there". Counts title and body sentences. */
export interface Coverage {
  /** Sentences of the base that the source has too. */
  readonly matched: number;
  /** Sentences of the base. */
  readonly total: number;
  /** Sentences that only the source has. */
  readonly more: number;
  /** How alike the two are as wholes, 0-1: the likeness of the matches, each weighed by the length of its text. */
  readonly likeness: number;
}

export function coverage(pair: PairMatches, base: Source, source: Source): Coverage {
  const [inBase, inSource] = [bodyOf(base.article), bodyOf(source.article)];
  const matchedInBase = new Set(pair.matches.flatMap(({ a }) => a));
  const matchedInSource = new Set(pair.matches.flatMap(({ b }) => b));
  const matched = inBase.sentences.filter((sentence) => matchedInBase.has(sentence)).length;
  const alike = pair.matches
    .filter(({ duplicate }) => !duplicate)
    .reduce((sum, { a, b, score }) => sum + score * (lengthOf(base.article, a) + lengthOf(source.article, b)), 0);
  const all = inBase.length + inSource.length;
  return {
    matched,
    total: inBase.sentences.length,
    more: inSource.sentences.filter((sentence) => !matchedInSource.has(sentence)).length,
    likeness: all === 0 ? 0 : Math.min(1, alike / all),
  };
}

/** A share, 0-1, as whole per cent; never 100 where anything is missing, and never 0 where anything is there. */
export function percentOfShare(share: number): number {
  const rounded = Math.round(share * 100);
  return share < 1 && rounded === 100 ? 99 : share > 0 && rounded === 0 ? 1 : rounded;
}

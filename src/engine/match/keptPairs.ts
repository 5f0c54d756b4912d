import { Held } from './contradicted.js';
import { type SentenceLink, sentenceLinks } from './handedOn.js';
import type { MatchedArticles } from './match.js';

/** Matches of two sources by themselves, and the vectors that they rest on. */
export interface KeptPair extends MatchedArticles {
  /** Which of the unclear sentences have a known vector, one character each … */
  readonly known: string;
  /** … when vectors were told this many times. */
  told: number;
}

/** Matches of two sources by themselves, as one of them sees them: the first or, where `mirrored`, the second. */
export interface SeenPair {
  readonly alone: KeptPair;
  readonly mirrored: boolean;
}

export const linksFrom = ({ alone, mirrored }: SeenPair): SentenceLink[] => sentenceLinks(alone.pair, mirrored);
export const heldFrom = ({ alone, mirrored }: SeenPair): Held => new Held(alone, mirrored);

/** Whether the vectors of all that words leave unclear between two sources were told. */
export const isWhollyTold = ({ known, unclear }: KeptPair): boolean =>
  known.length === unclear.a.length + unclear.b.length && !known.includes('0');

import type { MatchVerdict, Target } from '../verdict.js';

/** Some sources that say the same, and what that is. */
export interface Said {
  readonly sources: readonly number[];
  readonly verdict: MatchVerdict;
}

/** The condensed form of a lens: what stands for several versions, or for more sources than it names. */
export interface Several {
  readonly kind: 'several';
  /** What is named, the most alike first. */
  readonly said: readonly Said[];
  /** How many further sources there are. */
  readonly more: number;
  /** There is hardly room to say that there are more. */
  readonly brief: boolean;
  /** The lens stands for several sentences together; what is named is the most alike of all. */
  readonly together: boolean;
  /** One that it stands for differs in a fact, and none that is named. */
  readonly fact?: true;
}

/** What a lens says. `onlyHere`: `sentences` where more than one. */
export type Verdict = MatchVerdict | Several | { readonly kind: 'onlyHere'; readonly sentences?: number };

/** One code lens: which sentences of the base, what it says, where it leads. */
export interface Lens {
  /** 0-based line of the base's text that the row stands above. */
  readonly line: number;
  /**
   * The numbers in their line, from 1, of the sentences that it speaks of; several where a match merges them, and where
   * it stands for them together. Absent when the line holds one sentence, and when the lens stands for all of the line.
   */
  readonly numbers?: readonly number[];
  /** Indexes into `story.sources`; those that are named. */
  readonly sources: readonly number[];
  readonly verdict: Verdict;
  /** Every place it leads to, the most alike first; empty for `onlyHere`. */
  readonly targets: readonly Target[];
  /** The base sentences of this line that it speaks of. */
  readonly sentences: readonly number[];
}

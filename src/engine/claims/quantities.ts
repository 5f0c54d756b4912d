import type { Bound } from './languages/claimWords.js';

/** A number as what it leaves open: the interval [lo, hi] in its unit. */
export interface Quantity {
  readonly lo: number;
  readonly hi: number;
  readonly bound?: Bound;
  /** Whether it was told as a range, "between 300 and 400". */
  readonly range: boolean;
  /** How finely it is told: 1 for 402, 100 for 400, 100,000 for 3.9 million; in the unit. */
  readonly step: number;
  /** The name of its unit, with factors already counted in; empty for what is merely counted. */
  readonly unit: string;
  readonly ordinal: boolean;
  /** "One", which may be no number. */
  readonly weak: boolean;
  /** Told in digits, of four places, without a unit: it may be a year. */
  readonly bare: boolean;
  /** Part of another word: "Fünf-Prozent-Hürde", "40-hour week". */
  readonly compound?: boolean;
}

/** One value in a unit, as it is told in whole numbers. */
export function plainQuantity(value: number, unit: string): Quantity {
  return { lo: value, hi: value, range: false, step: 1, unit, ordinal: false, weak: false, bare: false };
}

/** A number and the tokens that it takes, [start, end), with its bound and its unit. */
export interface NumberRead {
  readonly start: number;
  readonly end: number;
  /** Where it ends in the text, where that is behind its last token: the stop of "p.m.". */
  readonly textEnd?: number;
  readonly quantity: Quantity;
}

/** How the second number stands to the first. */
export type NumberRelation = 'equal' | 'approximate' | 'narrower' | 'wider' | 'differs';

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

export const isPoint = ({ lo, hi }: Quantity): boolean => lo === hi;

/** Whether it has no end on one side: "more than 400", "up to 400". */
export const isOpen = ({ lo, hi }: Quantity): boolean => !Number.isFinite(lo) || !Number.isFinite(hi);

/** The end that is told: of "up to 400" the upper one, else the lower one. */
export const edgeOf = ({ lo, hi }: Quantity): number => (Number.isFinite(lo) ? lo : hi);

/** Numbers of one thing are at most so many times one another. */
export const TIMES_AT_MOST = 8;

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

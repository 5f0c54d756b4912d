import type { Unit } from './alignment.js';

/** What one or more sources say of a statement in the same words. */
export interface Version {
  readonly unit: Unit;
  readonly sentences: readonly number[];
  /** Its sentences as `ComparisonCache` tells them. */
  readonly key: string;
  /** The other sources that have the same text: their offsets are those of the unit, moved by `by`. */
  readonly twins: readonly { readonly source: number; readonly offsets: readonly number[] }[];
}

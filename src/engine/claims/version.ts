import type { Unit } from './alignment.js';
import type { SentenceItems } from './items.js';

/** What one or more sources say of a statement in the same words. */
export interface Version {
  readonly unit: Unit;
  /** The sentences next to it: a value that stands there is told next door. */
  readonly near: readonly SentenceItems[];
  /** It, the sentences next to it and the day of its source as `ComparisonCache` tells them. */
  readonly key: string;
  /** The other sources that have the same text, and where its sentences begin there. */
  readonly twins: readonly { readonly source: number; readonly offsets: readonly number[] }[];
}

import { rowFilters, type RowFilter } from '../../engine/projections/collation/collation.js';

/** What a comparison shows: all that is needed to build its documents again after Reload Window. */
export interface Comparison {
  /** URIs as strings. */
  readonly base: string;
  readonly source: string;
  readonly baseLabel: string;
  readonly sourceLabel: string;
  /** The collation, or the two files as they are. */
  readonly view: 'rows' | 'published';
  readonly rows: RowFilter;
  readonly showFurniture: boolean;
  /**
   * What the documents are called instead of by their labels and an extension: in the multi-diff editor a file name is
   * all the title. Their language is known by the first heading then.
   */
  readonly name?: string;
}

export type Side = 'base' | 'source';

export interface ComparisonAddress {
  readonly comparison: Comparison;
  readonly side: Side;
}

/** The same for two comparisons that show the same. */
export function comparisonKey(comparison: Comparison): string {
  const { base, source, baseLabel, sourceLabel, view, rows, showFurniture, name } = comparison;
  return JSON.stringify([base, source, baseLabel, sourceLabel, view, rows, showFurniture, name]);
}

/** Whether a value that was kept is a comparison. */
export function isComparison(value: unknown): value is Comparison {
  return typeof value === 'object' && value !== null && hasItsProperties(value as Record<string, unknown>);
}

function hasItsProperties(value: Readonly<Record<string, unknown>>): boolean {
  const texts = [value.base, value.source, value.baseLabel, value.sourceLabel];
  return (
    texts.every((text) => typeof text === 'string' && text !== '') &&
    oneOf(value.view, ['rows', 'published']) &&
    oneOf(value.rows, rowFilters) &&
    typeof value.showFurniture === 'boolean' &&
    (value.name === undefined || typeof value.name === 'string')
  );
}

function oneOf(value: unknown, choices: readonly string[]): boolean {
  return typeof value === 'string' && choices.includes(value);
}

import { rowFilters, type RowFilter } from '../../engine/projections/collation/collation.js';

/** What a comparison shows; its documents' URIs say all of it, so that they can be rebuilt after Reload Window. */
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

/** What a query leaves out: VS Code shows the whole of it when a document cannot be saved. */
const usual = { view: 'rows', rows: 'all', showFurniture: false } as const;

/** The path and query of a comparison's document, always the same for it; the path is what people read. */
export function encodeAddress({ comparison, side }: ComparisonAddress): { path: string; query: string } {
  const { base, baseLabel, sourceLabel, view, rows, showFurniture } = comparison;
  const name = view === 'rows' ? `${sourceLabel} ↔ ${baseLabel}` : side === 'base' ? baseLabel : sourceLabel;
  const extension = view === 'rows' ? 'collation' : 'article';
  // A label may come from an article's text: it must not make folders of its own.
  const path = `/${(comparison.name ?? `${name}.${extension}`).replace(/[\\/\p{Cc}]+/gu, ' ')}`;
  const expected: Readonly<Record<string, unknown>> = { ...usual, ...labelsOf(base, comparison.source) };
  const source = relativeTo(base, comparison.source);
  // In this order, whatever order the comparison has them in.
  const all = { base, source, baseLabel, sourceLabel, view, rows, showFurniture, name: comparison.name };
  const said = Object.entries(all).filter(([name, value]) => expected[name] !== value);
  return { path, query: JSON.stringify({ side, ...Object.fromEntries(said) }) };
}

/** Reads the query back; undefined where it is not one of ours. Anybody can write a URI. */
export function decodeAddress(query: string): ComparisonAddress | undefined {
  let value: unknown;
  try {
    value = JSON.parse(query);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { base, source: said } = value as Record<string, unknown>;
  if (typeof base !== 'string' || typeof said !== 'string' || said === '') return undefined;
  const source = absoluteFrom(base, said);
  const { side, ...comparison } = { ...usual, ...labelsOf(base, source), ...value, source } as Record<string, unknown>;
  return isSide(side) && isComparison(comparison) ? { side, comparison } : undefined;
}

/** The labels of files that no text or person calls something else. */
function labelsOf(base: string, source: string): { readonly baseLabel?: string; readonly sourceLabel?: string } {
  const [baseLabel, sourceLabel] = [stemOf(base), stemOf(source)];
  return { ...(baseLabel && { baseLabel }), ...(sourceLabel && { sourceLabel }) };
}

/** The name of a URI's file, without its extension. */
function stemOf(uri: string): string | undefined {
  const name = /([^/?#]*)(?:[?#]|$)/.exec(uri)?.[1] ?? '';
  try {
    return decodeURIComponent(name).replace(/\.[^.]*$/, '');
  } catch {
    return undefined;
  }
}

const absolute = /^[a-z][a-z\d+.-]*:/i;

/** A file in the folder of `base` by its name alone. */
function relativeTo(base: string, source: string): string {
  const folder = folderOf(base);
  const name = source.slice(folder.length);
  const isBeside = folder !== '' && source.startsWith(folder) && /^[^/]+$/.test(name) && !absolute.test(name);
  return isBeside ? name : source;
}

const absoluteFrom = (base: string, source: string): string =>
  absolute.test(source) ? source : folderOf(base) + source;

/** Up to the last slash of the path; empty where there is none. */
const folderOf = (uri: string): string => /^[^?#]*\//.exec(uri)?.[0] ?? '';

/** The same for two comparisons that show the same. */
export function comparisonKey(comparison: Comparison): string {
  const { base, source, baseLabel, sourceLabel, view, rows, showFurniture, name } = comparison;
  return JSON.stringify([base, source, baseLabel, sourceLabel, view, rows, showFurniture, name]);
}

function isSide(value: unknown): value is Side {
  return value === 'base' || value === 'source';
}

function isComparison(value: Record<string, unknown>): value is Comparison & Record<string, unknown> {
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

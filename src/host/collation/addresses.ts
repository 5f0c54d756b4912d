import { OldestFirst } from '../../engine/text/oldestFirst.js';
import { comparisonKey, isComparison, type Comparison, type ComparisonAddress } from './comparison.js';

/** Where the comparisons are kept from one session of a window to the next. */
interface Memory {
  get(key: string): unknown;
  update(key: string, value: unknown): unknown;
}

const KEY = 'comparisons';

/** So many comparisons are known in a window; one that was opened before them has to be opened anew after a reload. */
const MAXIMUM = 500;

/**
 * The comparisons of this window by their names, which stand in the addresses of their documents, and the names by what
 * the comparisons are. An address holds a name alone: VS Code shows the whole of it where a document cannot be saved,
 * and nobody else can make up one that leads to a file of their choice.
 */
let known = new OldestFirst<string, Comparison>(MAXIMUM);
let names = new OldestFirst<string, string>(MAXIMUM);
let memory: Memory | undefined;

/** Has the comparisons of this window kept in `kept`, and knows again those that are there. */
export function keepComparisons(kept: Memory): void {
  memory = kept;
  known = new OldestFirst(MAXIMUM);
  names = new OldestFirst(MAXIMUM);
  const value = kept.get(KEY);
  if (!Array.isArray(value)) return;
  for (const entry of value as unknown[]) {
    const [name, comparison] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof name === 'string' && isComparison(comparison)) add(name, comparison);
  }
}

function add(name: string, comparison: Comparison): void {
  known.set(name, comparison);
  names.set(comparisonKey(comparison), name);
}

/** The path and query of a comparison's document, always the same for it; the path is what people read. */
export function encodeAddress({ comparison, side }: ComparisonAddress): { path: string; query: string } {
  const { baseLabel, sourceLabel, view } = comparison;
  const title = view === 'rows' ? `${sourceLabel} ↔ ${baseLabel}` : side === 'base' ? baseLabel : sourceLabel;
  const extension = view === 'rows' ? 'collation' : 'article';
  // A label may come from an article's text: it must not make folders of its own.
  const path = `/${(comparison.name ?? `${title}.${extension}`).replace(/[\\/\p{Cc}]+/gu, ' ')}`;
  return { path, query: `${side}=${nameOf(comparison)}` };
}

/** Reads the query back; undefined where it is not one of ours, or not known any more. Anybody can write a URI. */
export function decodeAddress(query: string): ComparisonAddress | undefined {
  const [side, name = '', ...rest] = query.split('=');
  const comparison = rest.length === 0 ? known.get(name) : undefined;
  return comparison && (side === 'base' || side === 'source') ? { side, comparison } : undefined;
}

function nameOf(comparison: Comparison): string {
  const given = names.get(comparisonKey(comparison));
  if (given !== undefined) return given;
  const name = crypto.randomUUID().slice(0, 8);
  if (known.has(name)) return nameOf(comparison);
  add(name, comparison);
  void memory?.update(KEY, known.entries());
  return name;
}

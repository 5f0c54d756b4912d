import type { Item } from './items.js';

/**
 * Where a unit has more claims of one kind it is a list, as no statement is: its claims are not compared each with each
 * of the other unit's, which bounds the work.
 */
const LIST_FROM = 16;

/** Whether the items of either of two units are a list of claims of a kind. */
export function isList(a: readonly Item[], b: readonly Item[], kind: Item['kind']): boolean {
  const count = (items: readonly Item[]): number => items.filter((item) => item.kind === kind).length;
  return Math.max(count(a), count(b)) > LIST_FROM;
}

/** The keys of items, by which claims of lists are looked for elsewhere. */
export const keysOf = (items: readonly Item[]): ReadonlySet<string> => new Set(items.map(({ key }) => key));

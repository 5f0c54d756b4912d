import type { Unit } from './alignment.js';
import type { Item, NumberItem } from './items.js';
import { isPoint } from './quantities.js';

/** So many are named at most beside those that are counted, … */
const NAMED_AT_MOST = 3;
/** … within so many items before "and two others". */
const NAMED_WITHIN = 12;

/**
 * Whether one of two numbers counts all, and the other those beside who is named: "three people, including the founder
 * Piet Lund" and "the founder Piet Lund and two others". As many as are missing are named, or told by their offices.
 */
export function areCountedBeside(a: Unit, i: number, b: Unit, j: number): boolean {
  const [mine, theirs] = [apartFrom(a, i), apartFrom(b, j)];
  if (mine !== undefined && theirs !== undefined) return false;
  const [one, other] = [a.items[i] as NumberItem, b.items[j] as NumberItem].map(({ quantity }) => quantity);
  if (!isPoint(one) || !isPoint(other) || one.unit !== '' || other.unit !== '') return false;
  const missing = (named: number | undefined, some: number, all: number): boolean =>
    named !== undefined && all > some && all - some <= Math.max(1, named);
  return missing(mine, one.lo, other.lo) || missing(theirs, other.lo, one.lo);
}

/** How many are named before "and two others", where the number is of others. */
function apartFrom({ items, words }: Unit, at: number): number | undefined {
  const isOther = (item: Item | undefined): boolean => item?.kind === 'word' && words.others?.has(item.fold) === true;
  // "Y otras dos"
  const isBefore = isOther(items[at - 1]);
  const end = isBefore ? at - 2 : at - 1;
  const join = items[end];
  if (join?.kind !== 'word' || !words.rangeAnds.has(join.fold) || !(isBefore || isOther(items[at + 1])))
    return undefined;
  const named = items.slice(Math.max(0, end - NAMED_WITHIN), end).filter(({ kind }) => kind === 'name').length;
  return Math.min(NAMED_AT_MOST, named);
}

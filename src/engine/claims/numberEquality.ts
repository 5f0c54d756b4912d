import type { NumberItem } from './items.js';
import { AGE } from './numberClaims.js';
import { numberRelation } from './numberRelations.js';
import { edgeOf, isOpen, isPoint, type NumberRelation, type Quantity } from './quantities.js';
import { areDollars } from './sums.js';
import { areSpans, spanRelation } from './timeSpans.js';

/** How two numbers stand to each other; "a quarter" is told in per cents where the other is, and time in any unit. */
export function relationOf(a: Quantity, b: Quantity): NumberRelation {
  if (a.unit !== b.unit && areSpans(a, b)) return spanRelation(a, b);
  // "Two thirds", "two in three"
  if (isPart(a) && isPart(b) && a.unit === b.unit && isPoint(a) && isPoint(b) && Math.abs(a.lo - b.lo) < PARTS_WITHIN)
    return 'equal';
  const [x, y] = [inCents(a, b), inCents(b, a)];
  const relation = numberRelation(x, y);
  // "A third" is 33 per cent, "a fifth" 21.
  const isRough = relation === 'differs' && (x !== a || y !== b) && isPoint(x) && isPoint(y);
  return isRough && Math.abs(x.lo - y.lo) <= PART_WITHIN ? 'approximate' : relation;
}

/** Parts that are told in words are one where they are no further from each other. */
const PARTS_WITHIN = 0.001;
/** A part in words and per cents are one so many points from each other. */
const PART_WITHIN = 1.5;

/** A part of one in per cents, where the other number is told in them. */
const inCents = (part: Quantity, other: Quantity): Quantity =>
  other.unit === '%' && part.unit === '' && isPart(part)
    ? { ...part, lo: part.lo * 100, hi: part.hi * 100, step: part.step * 100 }
    : part;

/** An open bound is near to many numbers; it is told elsewhere only where its edge is. */
const EDGE_WITHIN = 0.02;

/** Whether two numbers are told in one unit, as far as they are told in any; time is in all of its own. */
export const areOfOneUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit || a.unit === '' || b.unit === '' || areSpans(a, b) || areYears(a, b) || areDollars(a, b);

/** "45 years old" and, where a language has no word for it, "45 years". */
export const areYears = (a: Quantity, b: Quantity): boolean =>
  (a.unit === AGE && b.unit === 'year') || (a.unit === 'year' && b.unit === AGE);

/** Whether two numbers are one, told alike or with less care. */
export function isEqualNumber(a: NumberItem, b: NumberItem): boolean {
  const relation = areOfOneUnit(a.quantity, b.quantity) ? relationOf(a.quantity, b.quantity) : 'differs';
  if (relation === 'equal') return true;
  if (relation !== 'approximate') return false;
  if (!isOpen(a.quantity) && !isOpen(b.quantity)) return true;
  const [x, y] = [edgeOf(a.quantity), edgeOf(b.quantity)];
  return Math.abs(x - y) <= EDGE_WITHIN * Math.max(Math.abs(x), Math.abs(y));
}

/** Whether it is a part of one: "half". */
export const isPart = (quantity: Quantity): boolean => Math.abs(edgeOf(quantity)) < 1 && edgeOf(quantity) !== 0;

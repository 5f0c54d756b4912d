import { edgeOf, isPoint, type Quantity } from './quantities.js';

/** Smaller numbers are near to many others by chance. */
export const NEAR_FROM = 20;
/** So near, as parts of the larger, two numbers are hardly by chance. */
const NEARLY_EQUAL = 0.005;

/** What it counts that the digits of one are those of the other in another order: 580 and 850 are one, mistyped. */
const TRANSPOSED = 1.5;
const DIGITS_AT_LEAST = 3;

/** Whether two numbers of three digits and more have the same digits, of which two stand in each other's place. */
export function areTransposed(a: Quantity, b: Quantity): boolean {
  if (a.step !== b.step || !isPoint(a) || !isPoint(b)) return false;
  const unit = a.step >= 1 && a.step < 1000 ? 1 : a.step;
  const [one, other] = [a, b].map(({ lo }) => String(Math.round(lo / unit)));
  if (one.length < DIGITS_AT_LEAST || one.length !== other.length) return false;
  const changed = [...one].flatMap((digit, i) => (digit === other[i] ? [] : [i]));
  const [first, second] = changed;
  return changed.length === 2 && one[first] === other[second] && one[second] === other[first];
}

/** What it counts for a meeting that two numbers are near to each other; the same edge tells most. */
export function nearness(a: Quantity, b: Quantity): number {
  const [x, y] = [a, b].map((quantity) => Math.abs(edgeOf(quantity)));
  if (areTransposed(a, b)) return TRANSPOSED;
  if (x === y && x >= 2) return x >= NEAR_FROM ? 1.2 : 0.6;
  const apart = Math.abs(x - y) / Math.max(x, y);
  if (Math.min(x, y) < NEAR_FROM) return 0;
  if (apart <= NEARLY_EQUAL) return 1.4;
  return apart <= 0.02 ? 0.9 : apart <= 0.1 ? 0.7 : apart <= 0.25 ? 0.25 : 0;
}

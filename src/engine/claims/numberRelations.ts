import { clockRelation, isClock } from './clockTimes.js';
import { edgeOf, isOpen, isPoint, type NumberRelation, type Quantity } from './quantities.js';

/** What an approximate number may be off by, and what a rounded one may, as parts of the larger. */
const ABOUT_WITHIN = 0.05;
const ROUNDED_ABOUT_WITHIN = 0.1;
const ROUNDED_WITHIN = 0.01;
/** A bound this near to a number is the same number told carefully: "more than 400", "412". */
const BOUND_WITHIN = 0.1;
/** A round one leaves more open: "more than twenty languages", "24". */
const ROUND_BOUND_WITHIN = 0.2;
/** Feet and metres, acres and hectares, are converted to this part. */
const CONVERTED_WITHIN = 0.04;

const [FIRST_YEAR, LAST_YEAR] = [1500, 2100];

/** Compares what two numbers of one unit leave open, as intervals. */
export function numberRelation(a: Quantity, b: Quantity): NumberRelation {
  if (isClock(a) && isClock(b)) return clockRelation(a, b);
  if (a.lo === b.lo && a.hi === b.hi) return 'equal';
  // "30.000" in a text whose language has a decimal point: a slip of the separator.
  if (isPoint(a) && isPoint(b) && (isSlip(a, b) || isSlip(b, a))) return 'equal';
  if (opposed(a, b) || opposed(b, a)) return 'differs';
  if (isWithoutScale(a, b) || isWithoutScale(b, a)) return 'approximate';
  if (isConvertedBound(a, b)) return 'approximate';
  // Of two bounds of one kind the first may say less than the second, "over 12" where it is "over 15", and never more.
  if (a.bound && !a.range && !b.range && openEnd(a) !== 0 && openEnd(a) === openEnd(b) && isInside(a, b))
    return isNearEdge(a, b) ? 'approximate' : 'differs';
  const [isPointA, isPointB] = [isPoint(a), isPoint(b)];
  if (isPointA && isPointB) return pointRelation(a, b);
  if (isInside(b, a)) return nearBound(a, b) ? 'approximate' : 'narrower';
  if (isInside(a, b)) return nearBound(b, a) ? 'approximate' : 'wider';
  if (meets(a, b) && meets(b, a)) return 'approximate';
  return isNearlyMet(a, b) ? 'approximate' : 'differs';
}

/** "86 millones, 12 más de lo previsto": the scale of a number goes without saying behind another. */
const isWithoutScale = (a: Quantity, b: Quantity): boolean =>
  isPoint(a) &&
  isPoint(b) &&
  a.unit === '' &&
  a.lo > 1 &&
  a.lo < 1000 &&
  [1e6, 1e9].some((scale) => a.lo * scale === b.lo);

/** Units of measure that are told in two systems. */
const SYSTEMS = /^(?:m|kg|m2|m\/s)$/;

/** "Up to 5 miles", "up to 8 km": bounds of one kind, told in two systems, whose edges come near. */
function isConvertedBound(a: Quantity, b: Quantity): boolean {
  if (!SYSTEMS.test(a.unit) || a.unit !== b.unit || sameGrid(a, b)) return false;
  if (openEnd(a) === 0 || openEnd(a) !== openEnd(b)) return false;
  const [x, y] = [edgeOf(a), edgeOf(b)];
  return Math.abs(x - y) <= CONVERTED_WITHIN * Math.max(Math.abs(x), Math.abs(y));
}

/** Edges that are one number, rounded. */
const EDGE_WITHIN = 0.002;

function isNearEdge(a: Quantity, b: Quantity): boolean {
  // "Over 526" and "over 527" are told equally finely: neither is the other, rounded.
  if (a.step === b.step) return false;
  const [x, y] = [edgeOf(a), edgeOf(b)];
  return Math.abs(x - y) <= EDGE_WITHIN * Math.max(Math.abs(x), Math.abs(y));
}

/** Which end is open: 1 for "more than", -1 for "up to", 0 for none. */
const openEnd = ({ lo, hi }: Quantity): number => (hi === Infinity ? 1 : lo === -Infinity ? -1 : 0);

const isSlip = (a: Quantity, b: Quantity): boolean => a.step === 0.001 && a.lo * 1000 === b.lo;

const isNearEnds = (a: Quantity, b: Quantity): boolean =>
  (openEnd(a) < 0 && a.hi === b.lo) || (openEnd(b) < 0 && b.hi === a.lo);

/** Whether the lower end of one lies in the other; "more than 59" leaves 59 out. */
const meets = (a: Quantity, b: Quantity): boolean =>
  a.lo < b.hi || (a.lo === b.hi && a.bound !== 'over' && b.bound !== 'under');

/** "Above 25" and "below 25". */
const opposed = (a: Quantity, b: Quantity): boolean => a.lo === b.hi && a.hi === Infinity && b.lo === -Infinity;

/** Whether all that `inner` leaves open lies in `outer`; a bound that leaves its own number out has it at its edge. */
function isInside(inner: Quantity, outer: Quantity): boolean {
  if (inner.lo < outer.lo || inner.hi > outer.hi) return false;
  if (!isPoint(inner)) return true;
  return !(outer.bound === 'over' && inner.lo === outer.lo) && !(outer.bound === 'under' && inner.hi === outer.hi);
}

function nearBound(outer: Quantity, inner: Quantity): boolean {
  if (outer.range || !isPoint(inner)) return false;
  const [edge, value] = [edgeOf(outer), inner.lo];
  // One figure and zeros, or dozens; above it, and told less finely than what lies in it.
  const isRound = openEnd(outer) > 0 && outer.step >= 10 && outer.step > inner.step && edge <= ROUND_STEPS * outer.step;
  const within = isRound ? ROUND_BOUND_WITHIN : BOUND_WITHIN;
  return Math.abs(edge - value) <= within * Math.max(Math.abs(edge), Math.abs(value));
}

const ROUND_STEPS = 9;

/** "More than 400" and "400": said with less care, not another number. */
function isNearlyMet(a: Quantity, b: Quantity): boolean {
  if (!a.bound && !b.bound) return false;
  const about = a.bound === 'about' || b.bound === 'about';
  // "Under 45" and "nearly 45"
  if (about && isNearEnds(a, b)) return true;
  // "Less than 95", "about 99": what is bounded is not rounded as well.
  if (isOpen(a) || isOpen(b)) return false;
  return about && Math.max(a.lo - b.hi, b.lo - a.hi) <= ABOUT_WITHIN * Math.max(Math.abs(a.lo), Math.abs(b.lo));
}

function pointRelation(a: Quantity, b: Quantity): NumberRelation {
  const [x, y] = [a.lo, b.lo];
  const larger = Math.max(Math.abs(x), Math.abs(y));
  const apart = Math.abs(x - y);
  if (apart <= 1e-9 * larger) return 'equal';
  // "Adopted, 8-5", "rejected by five votes to eight": told from the other side.
  if (a.unit === 'score' && b.unit === 'score' && x === reversed(y)) return 'approximate';
  if (a.ordinal || b.ordinal || a.unit === 'score' || isYear(a) || isYear(b)) return 'differs';
  const isAbout = a.bound === 'about' || b.bound === 'about';
  if (isAbout && apart <= ABOUT_WITHIN * larger) return areRoundedApart(a, b) ? 'differs' : 'approximate';
  // "About 80" is 85 rounded down.
  if (isAbout && a.step !== b.step && apart <= 0.5 * Math.max(a.step, b.step) && apart <= ROUNDED_ABOUT_WITHIN * larger)
    return 'approximate';
  if (a.step === b.step) return 'differs';
  const isSystem = SYSTEMS.test(a.unit) && apart <= CONVERTED_WITHIN * larger && apart > 0 && !sameGrid(a, b);
  const coarse = Math.max(a.step, b.step);
  const rounded =
    apart <= coarse * 0.500001 &&
    (coarse < 1 || coarse >= 1000 ? apart <= ABOUT_WITHIN * larger : coarse >= 100 && apart <= ROUNDED_WITHIN * larger);
  return isSystem || rounded ? 'approximate' : 'differs';
}

/** The score of two sides, seen from the other. */
const reversed = (score: number): number => (score % 1000) * 1000 + Math.floor(score / 1000);

/** "Some 6,300" and "some 6,500": both are rounded alike, and more than that apart. */
const areRoundedApart = (a: Quantity, b: Quantity): boolean =>
  a.bound === b.bound && a.step === b.step && a.step > 1 && Math.abs(a.lo - b.lo) > 1.5 * a.step;

/** Whether two measures were told in one system: their steps are powers of ten of one unit, as of 78 and 80 km/h. */
function sameGrid(a: Quantity, b: Quantity): boolean {
  const powers = Math.log10(a.step / b.step);
  return Math.abs(powers - Math.round(powers)) < 1e-9;
}

function isYear({ bare, lo }: Quantity): boolean {
  return bare && lo >= FIRST_YEAR && lo <= LAST_YEAR;
}

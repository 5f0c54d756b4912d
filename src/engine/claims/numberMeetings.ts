import { agreement, type Unit } from './alignment.js';
import { counterparts, indexesOf, type Meeting, type Pair } from './comparison.js';
import type { NumberItem } from './items.js';
import { areTransposed, nearness } from './nearness.js';
import { type About, aboutOf, isOneOf, sharedAbout, thingsApart } from './numberAbout.js';
import { AGE } from './numberClaims.js';
import { areYears, isEqualNumber, isPart, relationOf } from './numberEquality.js';
import { areInOnePlace } from './places.js';
import { edgeOf, isOpen, isPoint, type Quantity, TIMES_AT_MOST } from './quantities.js';
import { areDollars, SUMS } from './sums.js';
import { areSpans, spanRelation } from './timeSpans.js';

/**
 * What it counts for a meeting how much of what stands beside two numbers agrees (`agreement`). In other wordings
 * and in lists an alignment tells little, and what stands before is the same for many numbers.
 */
function nearby(agrees: number, aligned: boolean, isClose: boolean): number {
  if (isClose) return aligned ? agrees + 0.5 : 0;
  return aligned ? Math.min(1, agrees) + 0.3 : 0.6 * agrees;
}

/** Powers of ten are told apart so finely. */
const POWER_WITHIN = 0.01;

/** How much of what stands beside two measures must agree there: hours and per cents are told of anything. */
const [SPANS_SHARE, PARTS_SHARE] = [0.7, 1.2];

/** Whether two numbers of other wordings are hardly of one thing, for what they are and how little they share. */
function areUnlike(a: Quantity, b: Quantity, aboutA: About, aboutB: About, share: number): boolean {
  // "The second half", "his 14th goal"
  if (a.ordinal) return a.unit === '' && aboutA.head !== aboutB.head;
  // "Fünf-Prozent-Hürde", "5,1 Prozent"
  if (a.compound !== b.compound) return true;
  // "Up from 71", "14 short of a majority"
  if (aboutA.isMore !== aboutB.isMore) return true;
  // Nor is every age in a sentence that of the same person.
  if ((areSpans(a, b) || (a.unit === AGE && b.unit === AGE)) && share < SPANS_SHARE) return true;
  if (a.unit === '%' && !isOpen(a) && !isOpen(b) && share < PARTS_SHARE) return true;
  // But for a lost or added zero.
  const [x, y] = [edgeOf(a), edgeOf(b)].map(Math.abs);
  const times = Math.max(x, y) / Math.min(x, y);
  const power = Math.log10(times);
  return times > TIMES_AT_MOST && Math.abs(power - Math.round(power)) > POWER_WITHIN;
}

/** What it counts for a meeting that two numbers are equal, nearly so, or that one lies in what the other leaves. */
const [EQUAL, NEARLY_EQUAL, INSIDE] = [3, 2, 0.7];
/** An open bound holds numbers of any size; one that is so many times its edge, or a part of it, tells nothing. */
const FAR_FROM = 1.5;

function isWithin(a: Quantity, b: Quantity): boolean {
  const [x, y] = [edgeOf(a), edgeOf(b)].map(Math.abs);
  return relationOf(a, b) !== 'differs' && !(Math.max(x, y) > FAR_FROM * Math.min(x, y));
}

/** What it counts against a meeting that one number only may be none. */
const WEAK = -1;
/** What it counts that either side has one number only, or one of its unit. */
const ALONE = 0.6;

/** Whether a number of a unit is the only one, or the only one of its measure. */
function aloneIn({ items }: Unit): (quantity: Quantity) => boolean {
  const numbers = items.filter((item) => item.kind === 'number');
  const counts = new Map<string, number>();
  for (const { quantity } of numbers) counts.set(quantity.unit, (counts.get(quantity.unit) ?? 0) + 1);
  return ({ unit }) => numbers.length === 1 || (unit !== '' && counts.get(unit) === 1);
}

/** What a meeting of two numbers goes by, of each of them. */
interface Told {
  readonly number: NumberItem;
  readonly about: About;
  readonly isOne: boolean;
}

/** Of people and cases there are whole numbers. */
const WHOLE = /^(?:dead|hurt|people|case|arrested|recovered)$/;

const countsWhole = ({ number: { quantity }, about }: Told): boolean =>
  quantity.unit === '' && about.isCounted && WHOLE.test(about.head ?? '') && Number.isInteger(edgeOf(quantity));

/** "8.958 people" has a slip of the separator. */
const SLIP = 0.001;

const hasDecimals = (quantity: Quantity): boolean =>
  quantity.unit === '' &&
  quantity.step < 1 &&
  quantity.step > SLIP &&
  !Number.isInteger(edgeOf(quantity)) &&
  edgeOf(quantity) > 1;

const toldAt = (unit: Unit, at: number): Told => ({
  number: unit.items[at] as NumberItem,
  about: aboutOf(unit, at),
  isOne: isOneOf(unit, at),
});

/** The numbers of two units that may be about one thing, with how much speaks for it (`NUMBERS_MEET`). */
export function numberMeetings(pair: Pair): Meeting[] {
  const { a, b, alignment, isClose } = pair;
  const toldInB = new Map(indexesOf(b, 'number').map((j) => [j, toldAt(b, j)]));
  const [isAloneA, isAloneB] = [aloneIn(a), aloneIn(b)];
  const theirsOf = counterparts(pair, 'number');
  return indexesOf(a, 'number').flatMap((i) => {
    const one = toldAt(a, i);
    return theirsOf(i).flatMap((j) => {
      const other = toldInB.get(j) as Told;
      const [x, y] = [one.number.quantity, other.number.quantity];
      const isHere = isClose && areInOnePlace(a, b, alignment, i, j);
      const unit = unitFit(x, y, isHere);
      if (unit === undefined || one.isOne !== other.isOne) return [];
      // "31 dead", "an earthquake of 6.5"
      if (countsWhole(one) ? hasDecimals(y) : countsWhole(other) && hasDecimals(x)) return [];
      // A part does not stand against a whole.
      const aligned = alignment.toB[i] === j && one.about.isWhole === other.about.isWhole;
      const shared = sharedAbout(one.about, other.about);
      const near = nearby(agreement(a, b, alignment, i, j), aligned, isClose);
      const isSlip = areTransposed(x, y);
      const isEqual = isEqualNumber(one.number, other.number);
      if (!isHere && !isEqual && !isSlip && areUnlike(x, y, one.about, other.about, shared + near)) return [];
      const equal =
        isEqual && relationOf(x, y) === 'equal' ? EQUAL : isEqual ? NEARLY_EQUAL : isWithin(x, y) ? INSIDE : 0;
      const apart = isClose || isSlip ? 0 : thingsApart(one.about, other.about);
      const alone = isAloneA(x) && isAloneB(y) ? ALONE : 0;
      // "One" may be no number.
      const weak = x.weak === y.weak ? 0 : WEAK;
      return [{ i, j, score: equal + unit + shared + near + nearness(x, y) + alone + weak + apart }];
    });
  });
}

/** What it counts that only one of two numbers is told as an age. */
const AGE_AND_PLAIN = -0.5;

/** What the units of two numbers say for their meeting; undefined where they cannot meet. */
function unitFit(a: Quantity, b: Quantity, isHere: boolean): number | undefined {
  if (a.ordinal !== b.ordinal) return undefined;
  // A year that stands against a span of years.
  if ((a.bare && b.unit !== '' && a.hi > 1500) || (b.bare && a.unit !== '' && b.hi > 1500)) return undefined;
  // "Fewer than half" is a part of something, 245,900 are heads.
  if (a.unit === '' && b.unit === '' && isPart(a) !== isPart(b)) return undefined;
  if (a.unit === b.unit) return a.unit === '' ? 0 : 1;
  if (areDollars(a, b)) return 1;
  // "Lind, 61" and "about 60 jobs"
  if ((a.unit === AGE && b.unit === '') || (a.unit === '' && b.unit === AGE))
    return isHere || a.lo === b.lo ? AGE_AND_PLAIN : undefined;
  // "Three years" and "three months", "$5 million" and "€5 million" may meet; other measures are other things.
  if (a.unit !== '' && b.unit !== '') {
    const isOneFigure = a.lo === b.lo && a.hi === b.hi;
    if (areYears(a, b)) return isOneFigure || isHere ? 0 : undefined;
    if (!areSpans(a, b)) return SUMS.test(a.unit) && SUMS.test(b.unit) && isOneFigure ? 0 : undefined;
    // "One year" against "two months" only where they stand against each other.
    const isOneSpan = /^(?:equal|approximate)$/.test(spanRelation(a, b));
    return isOneSpan ? 1 : isOneFigure || (isHere && isPoint(a) && isPoint(b)) ? 0 : undefined;
  }
  // "84%" is no number of heads; a fraction may be told as a part.
  const [part, plain] = a.unit === '%' ? [a, b] : [b, a];
  if (part.unit !== '%' || plain.lo < 1) return -0.5;
  return isHere ? -1.5 : undefined;
}

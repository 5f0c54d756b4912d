import { agreement, shareWordBeside, type Unit } from './alignment.js';
import {
  type Agreement,
  assign,
  type Compared,
  counterparts,
  type Difference,
  factsApart,
  indexesOf,
  isMoved,
  type Meeting,
  type Pair,
} from './comparison.js';
import type { DateClaim } from './dateClaims.js';
import { areDatesApart } from './dateRelations.js';
import type { DateItem, Item } from './items.js';
import { areInOnePlace, tellOneThing } from './places.js';

/** Whether two dates tell the same of a day, and at least its day and month or its year. */
const areAsFine = (a: DateClaim, b: DateClaim): boolean =>
  (['year', 'month', 'day', 'weekday', 'offset'] as const).every(
    (field) => (a[field] === undefined) === (b[field] === undefined),
  ) &&
  (a.day !== undefined || a.year !== undefined);

/** Whether a date is told by its day of the week alone. */
const isWeekday = ({ weekday, nth, day, month, year }: DateClaim): boolean =>
  weekday !== undefined && [nth, day, month, year].every((field) => field === undefined);

/** How far the neighbours of two dates must agree. */
const DATES_MEET = 0.6;
/** What it counts for a meeting that two dates are the same, … */
const SAME = 4;
/** … and that one lies in what the other leaves open, elsewhere: "on 25 March" and "until 12 April" are two dates. */
const INSIDE = 0.5;

const sameScore = (a: DateItem, b: DateItem, aligned: boolean): number =>
  aligned ? SAME + 1 : a.date.bound === b.date.bound ? SAME : INSIDE;

/** A date of either unit. */
const dateAt = ({ items }: Unit, at: number): DateItem => items[at] as DateItem;

/** Compares the dates of two units: those that stand in one place. */
export function dateDifferences(pair: Pair): Compared {
  const { a, b, alignment, inA, inB, isClose } = pair;
  const apart = apartIn(pair);
  const met = assign(dateMeetings(pair, apart));
  // What "until 12 April" leaves open is not told by it.
  const isSaid = (one: DateItem, other: DateItem): boolean =>
    one.date.bound === other.date.bound && apart(one, other) === false;
  const isMine = (date: DateItem, item: Item): boolean => item.kind === 'date' && isSaid(date, item);
  const isTheirs = (date: DateItem, item: Item): boolean => item.kind === 'date' && isSaid(item, date);
  const agreements: Agreement[] = [];
  const differences: Difference[] = [];
  for (const { i, j, score } of met) {
    const [one, other] = [dateAt(a, i), dateAt(b, j)];
    if (apart(one, other) === false) {
      if (score >= SAME) agreements.push({ a: i, b: j });
      continue;
    }
    if (score < DATES_MEET) continue;
    const isHere = isClose && areInOnePlace(a, b, alignment, i, j);
    if (!isHere && (isMoved(one, inA, inB, isMine) || isMoved(other, inB, inA, isTheirs))) continue;
    differences.push(factsApart('date', [i, i], [j, j], Math.min(0.98, 0.82 + 0.05 * score)));
  }
  const [metA, metB] = [new Set(met.map(({ i }) => i)), new Set(met.map(({ j }) => j))];
  const [mine, theirs] = [indexesOf(a, 'date'), indexesOf(b, 'date')];
  return {
    differences,
    agreements,
    openA: mine.filter((i) => !metA.has(i) && !inB.some((item) => isMine(dateAt(a, i), item))),
    openB: theirs.filter((j) => !metB.has(j) && !inA.some((item) => isTheirs(dateAt(b, j), item))),
  };
}

/** Whether two dates cannot both be right; undefined where that cannot be told. */
type Apart = (one: DateItem, other: DateItem) => boolean | undefined;

const apartIn =
  ({ around: { publishedA, publishedB } }: Pair): Apart =>
  (one, other) =>
    areDatesApart(one.date, other.date, publishedA, publishedB) ??
    // What cannot be counted is still the same in the same words.
    (one.key === other.key ? false : undefined);

function dateMeetings(pair: Pair, apart: Apart): Meeting[] {
  const { a, b, alignment, isClose } = pair;
  const [mine, theirs] = [indexesOf(a, 'date'), indexesOf(b, 'date')];
  const areSingle = mine.length === 1 && theirs.length === 1;
  const theirsOf = counterparts(pair, 'date');
  const meetings: Meeting[] = [];
  for (const i of mine) {
    for (const j of theirsOf(i)) {
      const [one, other] = [dateAt(a, i), dateAt(b, j)];
      const far = apart(one, other);
      const aligned = alignment.toB[i] === j;
      if (far === false) meetings.push({ i, j, score: sameScore(one, other, aligned) });
      if (!far) continue;
      // Between two languages no words beside them agree: the only date of either is compared, where both are as fine.
      if (a.language !== b.language && areSingle && areAsFine(one.date, other.date)) {
        meetings.push({ i, j, score: DATES_MEET });
        continue;
      }
      // News name the weekdays of this and that: in other words two are compared where more beside them is the same.
      const isNews = isWeekday(one.date) && isWeekday(other.date);
      const mayMeet = isClose || !isNews || shareWordBeside(a, b, alignment, i, j);
      if (aligned && mayMeet && !hasOther(pair, apart, i, j))
        meetings.push({ i, j, score: agreement(a, b, alignment, i, j) });
      else if (areSingle && areAsFine(one.date, other.date) && tellOneThing(a, b, i, j))
        meetings.push({ i, j, score: DATES_MEET });
    }
  }
  return meetings;
}

/**
 * "Talks begin tomorrow, Lind said on Monday": whether another date of either unit may be the one that a date of the
 * other is. Two days of a month are those that are told as finely, and not the weekday beside them.
 */
function hasOther({ a, b, alignment, isClose }: Pair, apart: Apart, i: number, j: number): boolean {
  if (isClose && areInOnePlace(a, b, alignment, i, j)) return false;
  const [one, other] = [dateAt(a, i), dateAt(b, j)];
  const areDays = one.date.day !== undefined && areAsFine(one.date, other.date);
  const mayBe = (unit: Unit, own: number, isOne: (date: DateItem) => boolean): boolean =>
    indexesOf(unit, 'date').some(
      (at) => at !== own && !(areDays && isWeekday(dateAt(unit, at).date)) && isOne(dateAt(unit, at)),
    );
  return mayBe(a, i, (date) => apart(date, other) !== true) || mayBe(b, j, (date) => apart(one, date) !== true);
}

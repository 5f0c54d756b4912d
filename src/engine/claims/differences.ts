import { agreement, align, closeness, shareWordBeside, type Unit } from './alignment.js';
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
  type Surroundings,
} from './comparison.js';
import type { DateClaim } from './dateClaims.js';
import { areDatesApart } from './dateRelations.js';
import type { DateItem, Item } from './items.js';
import { denialDifferences } from './deniedClauses.js';
import { nameDifferences } from './nameDifferences.js';
import { numberDifferences } from './numberDifferences.js';
import { areInOnePlace } from './places.js';
import { polarityDifferences } from './polarity.js';

/**
 * From this closeness on, two units are versions of one wording. In a paraphrase another name, verb or denial may stand
 * in a place for any reason; only what counts the same and dates are compared there.
 */
const CLOSE_FROM = 0.5;

/** Compares what two units say, claim by claim. */
export function compareUnits(a: Unit, b: Unit, around: Surroundings): Compared {
  const alignment = align(a, b);
  if (!alignment) return { differences: [], agreements: [], openA: [], openB: [] };
  const close = closeness(a, b, alignment);
  const isClose = close >= CLOSE_FROM;
  const pair: Pair = { a, b, alignment, around, isClose };
  const parts = [numberDifferences(pair), dates(pair), nameDifferences(pair)];
  const own = parts.flatMap(({ differences }) => differences);
  const polarity = isClose ? polarityDifferences(pair, close) : [];
  const denials = denialDifferences(pair);
  // A denial is told once, and not again by its words of saying.
  const others = denials.length > 0 ? polarity.filter(({ kind }) => kind !== 'attribution') : polarity;
  const differences = a.language === b.language ? [...own, ...others, ...denials] : own;
  return {
    differences,
    agreements: parts.flatMap(({ agreements }) => agreements),
    openA: parts.flatMap(({ openA }) => openA),
    openB: parts.flatMap(({ openB }) => openB),
  };
}

/** Whether two dates tell the same of a day, and at least its day and month or its year. */
const areAsFine = (a: DateClaim, b: DateClaim): boolean =>
  (['year', 'month', 'day', 'weekday', 'offset'] as const).every(
    (field) => (a[field] === undefined) === (b[field] === undefined),
  ) &&
  (a.day !== undefined || a.year !== undefined);

/** Whether a date is told by its day of the week alone. */
const isWeekday = ({ weekday, day, month, year }: DateClaim): boolean =>
  weekday !== undefined && [day, month, year].every((field) => field === undefined);

/** How far the neighbours of two dates must agree. */
const DATES_MEET = 0.6;
/** What it counts for a meeting that two dates are the same, … */
const SAME = 4;
/** … and that one lies in what the other leaves open, elsewhere: "on 25 March" and "until 12 April" are two dates. */
const INSIDE = 0.5;

const sameScore = (a: DateItem, b: DateItem, aligned: boolean): number =>
  aligned ? SAME + 1 : a.date.bound === b.date.bound ? SAME : INSIDE;

function dates(pair: Pair): Compared {
  const { a, b, alignment, around, isClose } = pair;
  const [mine, theirs] = [indexesOf(a, 'date'), indexesOf(b, 'date')];
  const apart = (one: DateItem, other: DateItem): boolean | undefined =>
    areDatesApart(one.date, other.date, around.publishedA, around.publishedB) ??
    // What cannot be counted is still the same in the same words.
    (one.key === other.key ? false : undefined);
  // "Talks begin tomorrow, Lind said on Monday": in other wordings another date may be the one that "Tuesday" is.
  // Two days of a month are those that are told as finely, and not the weekday beside them.
  const isOther = (at: number, i: number, j: number, unit: Unit): boolean => {
    const { date } = unit.items[at] as DateItem;
    const [one, other] = [(a.items[i] as DateItem).date, (b.items[j] as DateItem).date];
    return !(isWeekday(date) && one.day !== undefined && areAsFine(one, other));
  };
  const hasOther = (i: number, j: number): boolean =>
    !(isClose && areInOnePlace(a, b, alignment, i, j)) &&
    (mine.some(
      (at) => at !== i && isOther(at, i, j, a) && apart(a.items[at] as DateItem, b.items[j] as DateItem) !== true,
    ) ||
      theirs.some(
        (at) => at !== j && isOther(at, i, j, b) && apart(a.items[i] as DateItem, b.items[at] as DateItem) !== true,
      ));
  const agreements: Agreement[] = [];
  const differences: Difference[] = [];
  const meetings: Meeting[] = [];
  const theirsOf = counterparts(pair, 'date');
  for (const i of mine) {
    for (const j of theirsOf(i)) {
      const far = apart(a.items[i] as DateItem, b.items[j] as DateItem);
      const aligned = alignment.toB[i] === j;
      // News name the weekdays of this and that: in other words two are compared where more beside them is the same.
      const isNews = [a.items[i], b.items[j]].every((item) => item.kind === 'date' && isWeekday(item.date));
      // Between two languages no words beside them agree: the only date of either is compared, where both are as fine.
      const areOnly =
        a.language !== b.language &&
        mine.length === 1 &&
        theirs.length === 1 &&
        areAsFine((a.items[i] as DateItem).date, (b.items[j] as DateItem).date);
      if (far === false)
        meetings.push({ i, j, score: sameScore(a.items[i] as DateItem, b.items[j] as DateItem, aligned) });
      else if (far && areOnly) meetings.push({ i, j, score: DATES_MEET });
      else if (far && aligned && !hasOther(i, j) && (isClose || !isNews || shareWordBeside(a, b, alignment, i, j)))
        meetings.push({ i, j, score: agreement(a, b, alignment, i, j) });
    }
  }
  const met = assign(meetings);
  const inB = [...b.items, ...around.nearB];
  const inA = [...a.items, ...around.nearA];
  // What "until 12 April" leaves open is not told by it.
  const isSaid = (one: DateItem, other: DateItem): boolean =>
    one.date.bound === other.date.bound && apart(one, other) === false;
  const isMine = (date: DateItem, item: Item): boolean => item.kind === 'date' && isSaid(date, item);
  const isTheirs = (date: DateItem, item: Item): boolean => item.kind === 'date' && isSaid(item, date);
  for (const { i, j, score } of met) {
    const [one, other] = [a.items[i] as DateItem, b.items[j] as DateItem];
    if (apart(one, other) === false) {
      if (score >= SAME) agreements.push({ a: i, b: j });
      continue;
    }
    const isHere = isClose && areInOnePlace(a, b, alignment, i, j);
    if (score < DATES_MEET) continue;
    if (!isHere && (isMoved(one, inA, inB, isMine) || isMoved(other, inB, inA, isTheirs))) continue;
    differences.push(factsApart('date', [i, i], [j, j], Math.min(0.98, 0.82 + 0.05 * score)));
  }
  const [metA, metB] = [new Set(met.map(({ i }) => i)), new Set(met.map(({ j }) => j))];
  return {
    differences,
    agreements,
    openA: mine.filter((i) => !metA.has(i) && !inB.some((item) => isMine(a.items[i] as DateItem, item))),
    openB: theirs.filter((j) => !metB.has(j) && !inA.some((item) => isTheirs(b.items[j] as DateItem, item))),
  };
}

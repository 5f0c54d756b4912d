import { type DateClaim, LAST } from './dateClaims.js';

/** Days since 1970, [from, to], both counted in. */
interface Days {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The day on which a source was published, as its metadata have it, in days since 1970. */
export function publishedDay(iso: string | undefined): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '') ?? [];
  return year === undefined ? undefined : dayNumber(Number(year), Number(month), Number(day));
}

/**
 * The days that a date means, as far as its source's own date tells: a weekday is the last such day up to that of the
 * report, behind "next" the coming one. Undefined where that cannot be told.
 */
function daysOf(date: DateClaim, published: number | undefined): Days | undefined {
  const { year, toYear = year, month, day, weekday, offset, shift } = date;
  if (year !== undefined && month !== undefined && day !== undefined) return oneDay(dayNumber(year, month, day));
  if (year !== undefined && month !== undefined)
    return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) - 1 };
  if (year !== undefined && toYear !== undefined)
    return { from: dayNumber(year, 1, 1), to: dayNumber(toYear + 1, 1, 1) - 1 };
  if (published === undefined) return undefined;
  if (offset !== undefined) return oneDay(published + offset);
  if (month !== undefined) return nearest(month, day, published);
  if (weekday === undefined) return undefined;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (shift === 1) return oneDay(published - back + 7);
  if (shift === -1) return { from: published - back - 7, to: published - back };
  // Without a word for it a weekday may be the last or the coming one.
  return { from: published - back, to: published - back };
}

const oneDay = (day: number): Days => ({ from: day, to: day });

/** A month or day without its year is that nearest to the report. */
function nearest(month: number, day: number | undefined, published: number): Days {
  const own = new Date(published * DAY).getUTCFullYear();
  const all = [own - 1, own, own + 1].map((year) =>
    day === undefined
      ? { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) - 1 }
      : oneDay(dayNumber(year, month, day)),
  );
  return all.reduce((best, next) => (Math.abs(next.from - published) < Math.abs(best.from - published) ? next : best));
}

/**
 * Whether two dates cannot both be right; `undefined` where that cannot be told. A date that is told less finely and
 * holds the other is the same. Days of sources that were published a day apart may be a day apart.
 */
export function areDatesApart(
  a: DateClaim,
  b: DateClaim,
  publishedA: number | undefined,
  publishedB: number | undefined,
): boolean | undefined {
  if (a.bound !== undefined && a.bound === b.bound) {
    return areDatesApart({ ...a, bound: undefined }, { ...b, bound: undefined }, publishedA, publishedB);
  }
  if (a.nth !== undefined && b.nth !== undefined) return areRanksApart(a, b);
  const [one, other] = [bounded(a, publishedA), bounded(b, publishedB)];
  // "2014–15" and "2015–16" have a year in common and are two seasons.
  if (one && other && a.toYear !== undefined && b.toYear !== undefined)
    return (
      // "2010–12" and "2010–15" begin alike, and end otherwise.
      (one.from === other.from) !== (one.to === other.to) ||
      (!(one.from >= other.from && one.to <= other.to) && !(other.from >= one.from && other.to <= one.to))
    );
  if (one && other && !isWeekdayAlone(a, b)) {
    const slack = mayBeADayOff(a, b) ? 1 : 0;
    return one.to + slack < other.from || other.to + slack < one.from;
  }
  const fields = ['year', 'month', 'day', 'weekday'] as const;
  const shared = fields.filter((field) => a[field] !== undefined && b[field] !== undefined);
  if (shared.length === 0 || a.bound !== b.bound) return undefined;
  if (
    shared.length === 1 &&
    shared[0] === 'weekday' &&
    (a.shift !== b.shift || a.day !== undefined || b.day !== undefined)
  )
    return undefined;
  return shared.some((field) => a[field] !== b[field]) && !isNightBefore(a, b) && !isNightBefore(b, a);
}

/** The fourth of a month's Sundays may be the last. */
const MAYBE_LAST_FROM = 4;

/** Whether "the first Sunday of March" and "the last Sunday of March" cannot both be right. */
function areRanksApart(a: DateClaim, b: DateClaim): boolean | undefined {
  const fields = ['year', 'month', 'weekday'] as const;
  if (fields.some((field) => a[field] !== undefined && b[field] !== undefined && a[field] !== b[field])) return true;
  if (a.nth === b.nth) return false;
  const isMaybeLast = (one: DateClaim, other: DateClaim): boolean =>
    one.nth === LAST && (other.nth ?? 0) >= MAYBE_LAST_FROM;
  return isMaybeLast(a, b) || isMaybeLast(b, a) ? undefined : true;
}

/**
 * "Yesterday" in one of two sources that were published a day apart, or on two sides of midnight, may be "Monday" or
 * "Tuesday"; "Monday" and "Tuesday" are two days, but for the night between them.
 */
function mayBeADayOff(a: DateClaim, b: DateClaim): boolean {
  if (a.weekday !== undefined && b.weekday !== undefined && a.weekday !== b.weekday)
    return isNightBefore(a, b) || isNightBefore(b, a);
  return [a, b].some(
    ({ offset, weekday, day }) => offset !== undefined || (weekday !== undefined && day === undefined),
  );
}

/** "In der Nacht zum Dienstag" and "am Montagabend" may be one night. */
const isNightBefore = (night: DateClaim, evening: DateClaim): boolean =>
  night.isNight === true &&
  evening.isNight !== true &&
  night.weekday !== undefined &&
  (night.weekday + 5) % 7 === (evening.weekday ?? 0) - 1;

const isWeekdayAlone = (a: DateClaim, b: DateClaim): boolean =>
  [a, b].every(({ weekday, day, month }) => weekday !== undefined && day === undefined && month === undefined) &&
  a.weekday === b.weekday;

function bounded(date: DateClaim, published: number | undefined): Days | undefined {
  const days = daysOf(date, published);
  if (days === undefined) return undefined;
  if (date.bound === 'before') return { from: -Infinity, to: days.from - 1 };
  if (date.bound === 'until') return { from: -Infinity, to: days.to };
  if (date.bound === 'after') return { from: days.to + 1, to: Infinity };
  return date.bound === 'since' ? { from: days.from, to: Infinity } : days;
}

import { numberRelation } from './numberRelations.js';
import { isPoint, type NumberRelation, type Quantity } from './quantities.js';

/** How many minutes a span of time is; a month is a twelfth of a year. */
const MINUTES: Readonly<Record<string, number>> = {
  year: 525_600,
  month: 43_800,
  week: 10_080,
  day: 1440,
  hour: 60,
  minute: 1,
  second: 1 / 60,
};
/** So near are two spans that are one in two units, "a month" and "four weeks". */
const SPANS_WITHIN = 0.15;

/** Whether two numbers are spans of time, told in whatever units. */
export const areSpans = (a: Quantity, b: Quantity): boolean => a.unit in MINUTES && b.unit in MINUTES;

/** Compares spans of time in two units: "two hours" and "120 minutes" are equal. */
export function spanRelation(a: Quantity, b: Quantity): NumberRelation {
  const [one, other] = [inMinutes(a), inMinutes(b)];
  const relation = numberRelation(one, other);
  const isNear = Math.abs(one.lo - other.lo) <= SPANS_WITHIN * Math.max(one.lo, other.lo);
  return relation === 'differs' && isPoint(one) && isPoint(other) && isNear ? 'approximate' : relation;
}

function inMinutes(span: Quantity): Quantity {
  const minutes = MINUTES[span.unit];
  return { ...span, lo: span.lo * minutes, hi: span.hi * minutes, step: span.step * minutes, unit: 'minute' };
}

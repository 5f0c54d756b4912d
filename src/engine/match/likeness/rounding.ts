import { tuning } from '../tuning.js';
import type { Term } from './vocabulary.js';

/** Years are never rounded: 2019 is not some 2020. */
const [FIRST_YEAR, LAST_YEAR] = [1500, 2100];
/** Whole numbers are rounded to hundreds at least: "20" is no other word for 21. */
const TWO_ZEROS = /00$/;

/** Whether one of two figures is the other one rounded: "12,000" for 12,043, "5" for 4.98. */
export function isRounded(a: Term, b: Term): boolean {
  const larger = Math.max(a.value, b.value);
  if (!(Math.min(a.value, b.value) > 0) || isYear(a) || isYear(b)) return false;
  const [decimalsA, decimalsB] = [decimalsOf(a), decimalsOf(b)];
  const apart = Math.abs(a.value - b.value);
  if (decimalsA !== decimalsB) {
    const unit = 10 ** -Math.min(decimalsA, decimalsB);
    // A little more than half, for fractions that binary numbers do not hold exactly.
    return apart <= unit * 0.500001 && apart <= tuning.likeness.roundedFractionWithin * larger;
  }
  if (decimalsA > 0 || TWO_ZEROS.test(a.stem) === TWO_ZEROS.test(b.stem)) return false;
  return apart <= tuning.likeness.roundedWholeWithin * larger;
}

function isYear({ value, stem }: Term): boolean {
  return stem.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR && !TWO_ZEROS.test(stem);
}

function decimalsOf({ stem }: Term): number {
  const point = stem.indexOf('.');
  return point < 0 ? 0 : stem.length - point - 1;
}

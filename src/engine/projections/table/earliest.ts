import { momentOf } from '../sourceOrder.js';

interface Dated {
  /** ISO 8601: a date, or a date and time. */
  readonly published?: string;
}

/**
 * The one that was published before all others that tell their date; undefined where fewer than two do, or where the
 * first two cannot be told apart: a date without a time says nothing about others of that day.
 */
export function earliest<T extends Dated>(all: readonly T[]): T | undefined {
  const dated = all.filter(({ published }) => Number.isFinite(momentOf(published)));
  const sorted = dated.sort((one, other) => momentOf(one.published) - momentOf(other.published));
  const [first, ...later] = sorted;
  return later.length > 0 && later.every((other) => isBefore(first, other)) ? first : undefined;
}

function isBefore(one: Dated, other: Dated): boolean {
  const [first, second] = [one.published ?? '', other.published ?? ''];
  const bothTimed = first.includes('T') && second.includes('T');
  return bothTimed ? momentOf(first) < momentOf(second) : first.slice(0, DATE) < second.slice(0, DATE);
}

/** The length of `2021-03-27`. */
const DATE = 10;

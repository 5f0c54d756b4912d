import type { Unit } from './alignment.js';
import type { Meeting, Pair } from './comparison.js';
import type { NumberItem } from './items.js';
import { type About, aboutOf } from './numberAbout.js';
import { TIMES_AT_MOST } from './quantities.js';

/** What a meeting of this kind scores: just enough. */
const SCORE = 1.5;

/**
 * "From eight years to two", "from eight years to three": where two statements have all their other numbers in common,
 * and at least one, what is left of either is of one thing if it follows a common one, or if a telling word stands
 * beside both.
 */
export function meetingOfLeft(
  { a, b }: Pair,
  mine: readonly number[],
  theirs: readonly number[],
  met: readonly Meeting[],
): Meeting[] {
  if (met.length === 0) return [];
  const [i, ...others] = mine.filter((at) => !met.some((meeting) => meeting.i === at));
  const [j, ...otherOnes] = theirs.filter((at) => !met.some((meeting) => meeting.j === at));
  if (i === undefined || j === undefined || others.length > 0 || otherOnes.length > 0) return [];
  const [one, other] = [a.items[i], b.items[j]] as readonly [NumberItem, NumberItem];
  if (!areOfOneKind(one, other)) return [];
  const [before, beforeThere] = [numberBefore(a, i), numberBefore(b, j)];
  const follows = met.some((meeting) => meeting.i === before && meeting.j === beforeThere);
  const [mineAbout, theirAbout] = [aboutOf(a, i), aboutOf(b, j)];
  // "Six of the nine voted for it", "six voted for it, three against": the whole is none of its parts.
  if (isWholeOf(a, before, mineAbout) !== isWholeOf(b, beforeThere, theirAbout)) return [];
  const shares = [...theirAbout.around].some((word) => mineAbout.around.has(word));
  return follows || shares ? [{ i, j, score: SCORE }] : [];
}

/** Whether a number is the whole of which the one before is so many: "six of the nine", and not "11% of 74". */
function isWholeOf({ items }: Unit, before: number, { isWhole }: About): boolean {
  const part = items.at(before);
  return isWhole && before >= 0 && part?.kind === 'number' && part.quantity.unit === '';
}

function areOfOneKind({ quantity: a }: NumberItem, { quantity: b }: NumberItem): boolean {
  const [small, large] = [a.hi, b.hi].sort((x, y) => x - y);
  if (large > small * TIMES_AT_MOST) return false;
  return (
    a.unit === b.unit && a.ordinal === b.ordinal && a.bare === b.bare && !a.weak && !b.weak && !a.bound && !b.bound
  );
}

/** The number right before another one, with small words between them at most; -1 for none. */
function numberBefore({ items }: Unit, at: number): number {
  let before = at - 1;
  for (let item = items[before]; item?.kind === 'word' && !item.content; item = items[before]) before--;
  return items[before]?.kind === 'number' ? before : -1;
}

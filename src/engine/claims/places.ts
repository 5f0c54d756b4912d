import { type Alignment, isSame, type Unit } from './alignment.js';
import type { Item } from './items.js';

/** So many telling neighbours on either side tell a place. */
const NEIGHBOURS = 2;

/**
 * Whether two items stand in one and the same place: up to two telling words on either side of both are the same.
 * Behind the first of them another value of that kind may stand, so that of a row of values each is told ("25 of 100 by
 * 26 critics", "26 of 100 by 23 critics"); what is listed side by side has no place of its own.
 */
export function areInOnePlace(a: Unit, b: Unit, { toB }: Alignment, i: number, j: number): boolean {
  return toB[i] === j && haveSameBeside(a, b, i, j);
}

/** The same of items that need not stand against each other, as small words may: "at Lunmouth in", "in Norwick,". */
export function haveSameBeside(a: Unit, b: Unit, i: number, j: number): boolean {
  return [-1, 1].every((side) => agreesOn(a, b, i, j, side));
}

function agreesOn(a: Unit, b: Unit, i: number, j: number, side: number): boolean {
  const { kind } = a.items[i];
  let [at, other] = [i, j];
  for (let met = 0; met < NEIGHBOURS; met++) {
    [at, other] = [telling(a, at + side, side), telling(b, other + side, side)];
    const [one, two] = [itemAt(a, at), itemAt(b, other)];
    if (one === undefined || two === undefined) return one === two;
    if (isSame(one, two) || areOneSaying(a, one, two)) continue;
    return met > 0 && one.kind === kind && two.kind === kind;
  }
  return true;
}

/** "Said", "added": who tells it has another word for it, and the place is the same. */
const areOneSaying = ({ words: { sayings } }: Unit, one: Item, two: Item): boolean =>
  one.kind === 'word' &&
  two.kind === 'word' &&
  sayings.has(one.fold) &&
  sayings.get(one.fold) === sayings.get(two.fold);

const itemAt = ({ items }: Unit, at: number) => (at < 0 ? undefined : items.at(at));

/** The next item that is no small word. */
function telling({ items }: Unit, from: number, side: number): number {
  let at = from;
  for (let item = items.at(at); at >= 0 && item?.kind === 'word' && !item.content; item = items.at(at)) at += side;
  return at;
}

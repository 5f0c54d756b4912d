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

/** So many telling items on either side of a place tell what it is about, and so many of them must be there as well. */
const [ABOUT_WITHIN, ABOUT_SHARED] = [3, 2];

/**
 * Whether what stands around two items is the same, in whatever order: "built in 1887, the bridge" and "the bridge,
 * built in 1878". Opposites beside them ("born", "died") tell two things.
 */
export function tellOneThing(a: Unit, b: Unit, i: number, j: number): boolean {
  const [mine, theirs] = [tellingAround(a, i), tellingAround(b, j)];
  const areOpposed = mine.some((one) =>
    theirs.some((two) => one.kind === 'word' && two.kind === 'word' && a.words.opposites.get(one.fold)?.has(two.fold)),
  );
  if (areOpposed) return false;
  return mine.filter((one) => theirs.some((two) => one.kind === two.kind && isSame(one, two))).length >= ABOUT_SHARED;
}

function tellingAround(unit: Unit, from: number): Item[] {
  return [-1, 1].flatMap((side) => {
    const found: Item[] = [];
    let at = from;
    while (found.length < ABOUT_WITHIN) {
      at = telling(unit, at + side, side);
      const item = itemAt(unit, at);
      if (item === undefined) break;
      found.push(item);
    }
    return found;
  });
}

/** The next item that is no small word. */
function telling({ items }: Unit, from: number, side: number): number {
  let at = from;
  for (let item = items.at(at); at >= 0 && item?.kind === 'word' && !item.content; item = items.at(at)) at += side;
  return at;
}

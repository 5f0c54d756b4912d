import type { Unit } from './alignment.js';
import type { Item } from './items.js';

/** What tells what an item is a value of: the stem of the word that it counts, and those of the words around. */
export interface About {
  readonly head?: string | undefined;
  /** Whether the head is of the words that are counted often. */
  readonly isCounted: boolean;
  /** Whether another number is told as a part of it: the 31 of "four of the 31 deckhands". */
  readonly isWhole: boolean;
  /** Whether it is added to a number that is told elsewhere: "nine new cases". */
  readonly isMore: boolean;
  readonly around: ReadonlySet<string>;
}

const HEAD = 1.5;
const BEFORE = 1.3;
/** The class of words that tell a sum of all, and what it counts for a meeting that both numbers are one. */
const TOTAL = 'world';
const TOTALS = 2.5;

const ABOUT_BEHIND = 6;
const ABOUT_BEFORE = 5;
const HEAD_BEFORE = 3;
/** A word that is counted often is looked for in so many items before and behind. */
const COUNTED_WITHIN = 9;

/** The whole stands within so many items behind its part: "four of the company's own 31 deckhands". */
const WHOLE_BEHIND = 6;

function foldAt(items: readonly Item[], at: number): string {
  const item = items.at(at);
  return item?.kind === 'word' ? item.fold : '';
}

/** Where the whole stands that the number at an item is a part of, or -1. */
function wholeOf({ items, words }: Pick<Unit, 'items' | 'words'>, at: number): number {
  // "15 out of 28"
  const of = foldAt(items, at + 1) === words.measures.outOf?.[0] ? at + 2 : at + 1;
  if (!words.partitives.has(foldAt(items, of)) || items[of].start > items[of - 1].end + 1) return -1;
  let hasNoun = false;
  for (let i = of + 1; i < items.length && i <= at + WHOLE_BEHIND; i++) {
    const item = items[i];
    if (item.kind === 'number') return i;
    // "Seven of his shots for 17 points": behind what it is a part of, another number begins.
    if (item.kind === 'word' && !item.content && hasNoun && item.fold !== 'own') return -1;
    hasNoun ||= item.kind !== 'word' || item.content;
  }
  return -1;
}

/** Whether a number is "one of the best": one that is picked out, where no whole is told. */
export function isOneOf(unit: Unit, at: number): boolean {
  const [one, next] = unit.items.slice(at, at + 2);
  const isWeak = one.kind === 'number' && one.quantity.weak;
  return isWeak && next?.kind === 'word' && unit.words.partitives.has(next.fold) && wholeOf(unit, at) < 0;
}

function isWholeAt(unit: Pick<Unit, 'items' | 'words'>, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - WHOLE_BEHIND; i--)
    if (unit.items[i].kind === 'number') return wholeOf(unit, i) === at;
  return false;
}

/** What the number at an item is a value of; a part counts what its whole does. */
export function aboutOf(unit: Pick<Unit, 'items' | 'words'>, at: number): About {
  const whole = wholeOf(unit, at);
  return { ...countedAt(unit, whole < 0 ? at : whole), isWhole: isWholeAt(unit, at) };
}

/** Classes of counted words that say what happened to people or cases: "12 residents died" counts the dead. */
const PEOPLE = 'people';
const isGeneric = (word: string): boolean => word === PEOPLE || word === 'case' || word === TOTAL;

function countedAt({ items, words }: Pick<Unit, 'items' | 'words'>, at: number): Omit<About, 'isWhole'> {
  const around = new Set<string>();
  let head: string | undefined;
  let counted: string | undefined;
  const read = (item: Item): string | undefined =>
    item.kind === 'word' && item.content && !words.weakNegators.has(item.fold)
      ? (words.counted.get(item.fold) ?? item.stem)
      : undefined;
  const isCountedWord = (item: Item): boolean => item.kind === 'word' && words.counted.has(item.fold);
  const from = sharedFrom({ items, words }, at);
  for (let i = from; i < items.length && i < from + COUNTED_WITHIN; i++) {
    const word = read(items[i]);
    if (items[i].kind === 'number' || belongsToNext({ items, words }, i)) break;
    if (word === undefined || (i >= from + ABOUT_BEHIND && !isCountedWord(items[i]))) continue;
    // "2,800 coronavirus-related fatalities": a word that is counted often before what describes it.
    if (isCountedWord(items[i]) && (counted === undefined ? i <= from + 3 : isGeneric(counted) && !isGeneric(word)))
      counted = word;
    head ??= i <= from + 1 ? word : undefined;
    around.add(word);
  }
  // "A population of 33,000", "the total was 919": what is counted stands before, with nothing telling between.
  const isBehind = head === undefined && counted === undefined;
  let countedBefore: string | undefined;
  for (let i = at - 1; i >= 0 && i >= at - COUNTED_WITHIN; i--) {
    if (items[i].kind === 'number') break;
    const word = read(items[i]);
    if (word === undefined) continue;
    if (isBehind && isCountedWord(items[i])) countedBefore ??= word;
    if (i < at - ABOUT_BEFORE) continue;
    if (isBehind && i >= at - HEAD_BEFORE) head ??= word;
    around.add(word);
  }
  // "Eleven new deaths, bringing the total to 21": a total counts what was added to it.
  if (countedBefore === TOTAL) countedBefore = addedBefore({ items, words }, at) ?? TOTAL;
  // "Injured three people", Russian "пострадали три человека": what happened to them stands before.
  const before =
    at > 0 && isUnparted(items, at - 1, at) && isCountedWord(items[at - 1]) ? read(items[at - 1]) : undefined;
  if (counted === PEOPLE && before !== undefined && !isGeneric(before)) counted = before;
  const own = counted ?? countedBefore;
  return { head: own ?? head, isCounted: own !== undefined, around, isMore: isIncrement({ items, words }, at) };
}

/** A total stands within so many items behind what was added to it. */
const ADDED_WITHIN = 40;

/** The counted word of the number that is told before a total at an item as added to it. */
function addedBefore(unit: Pick<Unit, 'items' | 'words'>, at: number): string | undefined {
  const { items, words } = unit;
  for (let i = at - 1; i >= 0 && i >= at - ADDED_WITHIN; i--) {
    if (items[i].kind !== 'number' || !isIncrement(unit, i)) continue;
    for (let k = i + 2; k <= i + 3; k++) {
      const word = words.counted.get(foldAt(items, k));
      if (word !== undefined) return word;
    }
    return undefined;
  }
  return undefined;
}

/**
 * "Nine new cases", "one further death": what is added to a number is not the number; nor is what it is off by, "two
 * points behind".
 */
function isIncrement({ items, words }: Pick<Unit, 'items' | 'words'>, at: number): boolean {
  return (
    words.increments.has(foldAt(items, at + 1)) ||
    [1, 2].some((behind) => words.margins?.has(foldAt(items, at + behind)) && isUnparted(items, at, at + behind))
  );
}

/** Whether nothing but spaces stands between items: "468 million, short of 501 million" is short of nothing by 468. */
export function isUnparted(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i + 1].start > items[i].end + 1) return false;
  return true;
}

/** Where the words behind a number begin: "71% and 29% of shares" are two numbers of one thing. */
function sharedFrom({ items, words }: Pick<Unit, 'items' | 'words'>, at: number): number {
  const [join, next] = items.slice(at + 1, at + 3);
  const isJoined = join?.kind === 'word' && words.rangeJoins.has(join.fold) && next?.kind === 'number';
  return isJoined ? at + 3 : at + 1;
}

/** "For a total of 12": what stands right before a number with "of" is told by it, and not by the number before. */
function belongsToNext({ items, words }: Pick<Unit, 'items' | 'words'>, at: number): boolean {
  for (let i = at; i < items.length && i <= at + HEAD_BEFORE; i++) {
    const [item, next] = items.slice(i, i + 2);
    if (item.kind !== 'word') return false;
    if (!item.content) return i > at && words.partitives.has(item.fold) && next?.kind === 'number';
  }
  return false;
}

/** How much two numbers are about the same: one head tells most, each further word in common a little. */
export function sharedAbout(a: About, b: About): number {
  if (a.isWhole !== b.isWhole) return 0;
  const shared = [...a.around].filter((word) => b.around.has(word)).length;
  // A total is compared with a total, however the parts stand.
  const total = a.around.has(TOTAL) && b.around.has(TOTAL) ? TOTALS : 0;
  // "The cases reached 919": what is counted stands before.
  const isBefore = (one: About, other: About): boolean =>
    one.isCounted && one.head !== undefined && other.around.has(one.head);
  if (a.head !== undefined && a.head === b.head) return total + HEAD + Math.min(1, 0.4 * (shared - 1));
  return (
    total +
    (isBefore(a, b) || isBefore(b, a) ? BEFORE + Math.min(0.4, 0.4 * (shared - 1)) : Math.min(1.2, 0.6 * shared))
  );
}

/** What it counts against a meeting that the dead are counted here and the cured there, or what is added here alone. */
const APART = -1.5;

/** What counts against a meeting of two numbers that what they count tells. */
export function thingsApart(a: About, b: About): number {
  const isOther =
    a.isCounted &&
    b.isCounted &&
    a.head !== b.head &&
    ![a.head, b.head].some((head) => head === PEOPLE || head === TOTAL);
  return (isOther ? APART : 0) + (a.isMore === b.isMore ? 0 : APART);
}

import type { FindingKind, Relation, Severity } from '../model.js';
import { agreement, align, closeness, type Alignment, type Unit } from './alignment.js';
import { areDatesApart } from './dateRelations.js';
import type { DateItem, Item, NameItem, NumberItem } from './items.js';
import { nameRelation } from './nameRelations.js';
import type { Quantity } from './numberClaims.js';
import { numberRelation } from './numberRelations.js';
import { polarityDifferences } from './polarity.js';

/** Two units' readings of one thing; [first, last] items on either side. */
export interface Difference {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly relation: Relation;
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly confidence: number;
}

/** Claims of two units that stand against each other and are equal. */
export interface Agreement {
  readonly a: number;
  readonly b: number;
}

/** What one knows of the two sources beside the units. */
export interface Surroundings {
  /** The day on which either source was published, in days since 1970. */
  readonly publishedA?: number;
  readonly publishedB?: number;
  /** The items of the sentences next to either unit: a value that stands there is told next door. */
  readonly nearA: readonly Item[];
  readonly nearB: readonly Item[];
  /** Whether one and the same source has both names: then they are two people. */
  haveBoth(a: NameItem, b: NameItem): boolean;
  /** Whether a word that may be a name is one somewhere in the story. */
  isName(fold: string): boolean;
}

export interface Compared {
  readonly differences: readonly Difference[];
  readonly agreements: readonly Agreement[];
  /** Claims that have no partner, by their items. */
  readonly openA: readonly number[];
  readonly openB: readonly number[];
}

/**
 * From this closeness on, two units are versions of one wording. In a paraphrase another name, verb or denial may stand
 * in a place for any reason; only what counts the same and dates are compared there.
 */
const CLOSE_FROM = 0.5;

/** Compares what two units say, claim by claim. */
export function compareUnits(a: Unit, b: Unit, around: Surroundings): Compared {
  const alignment = align(a, b);
  if (!alignment) return { differences: [], agreements: [], openA: [], openB: [] };
  const isClose = closeness(a, b, alignment) >= CLOSE_FROM;
  const pair: Pair = { a, b, alignment, around, isClose };
  const parts = [numbers(pair), dates(pair), names(pair)];
  const own = parts.flatMap(({ differences }) => differences);
  const differences = a.language === b.language && isClose ? [...own, ...polarityDifferences(a, b, alignment)] : own;
  return {
    differences,
    agreements: parts.flatMap(({ agreements }) => agreements),
    openA: parts.flatMap(({ openA }) => openA),
    openB: parts.flatMap(({ openB }) => openB),
  };
}

interface Pair {
  readonly a: Unit;
  readonly b: Unit;
  readonly alignment: Alignment;
  readonly around: Surroundings;
  readonly isClose: boolean;
}

const indexesOf = (unit: Unit, kind: Item['kind']): number[] =>
  unit.items.flatMap((item, i) => (item.kind === kind ? [i] : []));

/** What tells what an item is a value of: the stem of the word that it counts, and those of the words around. */
interface About {
  readonly head?: string | undefined;
  readonly around: ReadonlySet<string>;
}

const ABOUT_BEHIND = 6;
const ABOUT_BEFORE = 5;

function aboutOf({ items, words }: Unit, at: number): About {
  const around = new Set<string>();
  let head: string | undefined;
  const read = (item: Item): string | undefined =>
    item.kind === 'word' && item.content ? (words.counted.get(item.fold) ?? item.stem) : undefined;
  for (let i = at + 1; i < items.length && i <= at + ABOUT_BEHIND; i++) {
    const word = read(items[i]);
    if (items[i].kind === 'number') break;
    if (word === undefined) continue;
    head ??= i <= at + 2 ? word : undefined;
    around.add(word);
  }
  for (let i = at - 1; i >= 0 && i >= at - ABOUT_BEFORE; i--) {
    if (items[i].kind === 'number') break;
    const word = read(items[i]);
    if (word !== undefined) around.add(word);
  }
  return { head, around };
}

/** How much two numbers are about the same: one head tells most, each further word in common a little. */
function sharedAbout(a: About, b: About): number {
  const shared = [...a.around].filter((word) => b.around.has(word)).length;
  return a.head !== undefined && a.head === b.head
    ? HEAD + Math.min(1, 0.4 * (shared - 1))
    : Math.min(1.2, 0.6 * shared);
}

const HEAD = 1.5;

interface Meeting {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** Pairs best first, each claim once. */
function assign(meetings: readonly Meeting[]): Meeting[] {
  const [left, right] = [new Set<number>(), new Set<number>()];
  return [...meetings]
    .sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)
    .filter(({ i, j }) => {
      if (left.has(i) || right.has(j)) return false;
      left.add(i);
      right.add(j);
      return true;
    });
}

const numberOf = (item: Item): NumberItem | undefined => (item.kind === 'number' ? item : undefined);

const isEqualNumber = (a: NumberItem, b: NumberItem): boolean => {
  const sameUnit = a.quantity.unit === b.quantity.unit || a.quantity.unit === '' || b.quantity.unit === '';
  const relation = sameUnit ? numberRelation(a.quantity, b.quantity) : 'differs';
  return relation === 'equal' || relation === 'approximate';
};

/** How well two numbers meet that do: they stand against each other, or count the same. */
const NUMBERS_MEET = 1.5;
/** What it counts for a meeting that one number lies in what the other leaves open. */
const INSIDE = 0.7;
/** What it counts that either side has one number only. */
const ALONE = 0.5;
/** Smaller numbers are near to many others by chance. */
const NEAR_FROM = 20;

/** What it counts for a meeting that two numbers are near to each other: the same edge tells most, "more than 145", "145". */
function nearness(a: Quantity, b: Quantity): number {
  const [x, y] = [a, b].map(({ lo, hi }) => Math.abs(Number.isFinite(lo) ? lo : hi));
  if (x === y && x >= 2) return x >= NEAR_FROM ? 1.2 : 0.6;
  const apart = Math.abs(x - y) / Math.max(x, y);
  if (Math.min(x, y) < NEAR_FROM) return 0;
  return apart <= 0.02 ? 0.9 : apart <= 0.1 ? 0.5 : 0;
}

function numbers({ a, b, alignment, around }: Pair): Compared {
  const [mine, theirs] = [indexesOf(a, 'number'), indexesOf(b, 'number')];
  const [inA, inB] = [
    [...a.items, ...around.nearA],
    [...b.items, ...around.nearB],
  ];
  const agreements: Agreement[] = [];
  const differences: Difference[] = [];
  const meetings: Meeting[] = [];
  const [aboutA, aboutB] = [mine.map((i) => aboutOf(a, i)), theirs.map((j) => aboutOf(b, j))];
  for (const [m, i] of mine.entries()) {
    const one = a.items[i] as NumberItem;
    for (const [t, j] of theirs.entries()) {
      const other = b.items[j] as NumberItem;
      const unit = unitFit(one, other);
      if (unit === undefined) continue;
      const aligned = alignment.toB[i] === j;
      const shared = sharedAbout(aboutA[m], aboutB[t]);
      const near = aligned ? agreement(a, b, alignment, i, j) : 0;
      const relation = numberRelation(one.quantity, other.quantity);
      const equal = isEqualNumber(one, other) ? 3 : relation === 'narrower' || relation === 'wider' ? INSIDE : 0;
      const alone = mine.length === 1 && theirs.length === 1 ? ALONE : 0;
      const close = nearness(one.quantity, other.quantity);
      meetings.push({ i, j, score: equal + unit + shared + near + close + alone + (aligned ? 0.5 : 0) });
    }
  }
  const met = assign(meetings.filter(({ score }) => score >= NUMBERS_MEET));
  for (const { i, j, score } of met) {
    const [one, other] = [a.items[i] as NumberItem, b.items[j] as NumberItem];
    const relation = numberRelation(one.quantity, other.quantity);
    if (
      relation === 'equal' &&
      (one.quantity.unit === other.quantity.unit || one.quantity.unit === '' || other.quantity.unit === '')
    ) {
      agreements.push({ a: i, b: j });
      continue;
    }
    if (one.quantity.weak && other.quantity.weak) continue;
    if (isMoved(one, inA, inB, isEqualClaim) || isMoved(other, inB, inA, isEqualClaim)) continue;
    const fact = relation === 'approximate' ? 'wording' : 'fact';
    differences.push({
      kind: 'number',
      severity: fact,
      relation: relation === 'equal' ? 'differs' : relation,
      a: [i, i],
      b: [j, j],
      confidence: Math.min(0.99, 0.8 + 0.06 * score),
    });
  }
  const [metA, metB] = [new Set(met.map(({ i }) => i)), new Set(met.map(({ j }) => j))];
  const isOpen = (item: Item, other: readonly Item[]): boolean => {
    const number = numberOf(item);
    return number !== undefined && !number.quantity.weak && !number.quantity.ordinal && !isElsewhere(number, other);
  };
  return {
    differences,
    agreements,
    openA: mine.filter((i) => !metA.has(i) && isOpen(a.items[i], [...b.items, ...around.nearB])),
    openB: theirs.filter((j) => !metB.has(j) && isOpen(b.items[j], [...a.items, ...around.nearA])),
  };
}

/**
 * Whether what one side says in this place the other says in another: as often there, statement and sentences next door
 * taken together, as here.
 */
function isMoved<T extends Item>(
  claim: T,
  own: readonly Item[],
  others: readonly Item[],
  isSaid: (claim: T, item: Item) => boolean,
): boolean {
  const count = (items: readonly Item[]): number => items.filter((item) => isSaid(claim, item)).length;
  const there = count(others);
  return there > 0 && there >= count(own);
}

const isEqualClaim = (number: NumberItem, item: Item): boolean => item.kind === 'number' && isEqualNumber(number, item);

const isElsewhere = (number: NumberItem, items: readonly Item[]): boolean =>
  items.some((item) => isEqualClaim(number, item));

/** What the units of two numbers say for their meeting; undefined where they cannot meet. */
function unitFit({ quantity: a }: NumberItem, { quantity: b }: NumberItem): number | undefined {
  if (a.ordinal !== b.ordinal) return undefined;
  // A year that stands against a span of years.
  if ((a.bare && b.unit !== '' && a.hi > 1500) || (b.bare && a.unit !== '' && b.hi > 1500)) return undefined;
  if (a.unit === b.unit) return a.unit === '' ? 0 : 1;
  return a.unit === '' || b.unit === '' ? -0.5 : undefined;
}

/** How far the neighbours of two dates must agree. */
const DATES_MEET = 0.6;

function dates({ a, b, alignment, around }: Pair): Compared {
  const [mine, theirs] = [indexesOf(a, 'date'), indexesOf(b, 'date')];
  const apart = (one: DateItem, other: DateItem): boolean | undefined =>
    areDatesApart(one.date, other.date, around.publishedA, around.publishedB);
  const agreements: Agreement[] = [];
  const differences: Difference[] = [];
  const meetings: Meeting[] = [];
  for (const i of mine) {
    for (const j of theirs) {
      const far = apart(a.items[i] as DateItem, b.items[j] as DateItem);
      const aligned = alignment.toB[i] === j;
      if (far === false) meetings.push({ i, j, score: 4 + (aligned ? 1 : 0) });
      else if (far && aligned) meetings.push({ i, j, score: agreement(a, b, alignment, i, j) });
    }
  }
  const met = assign(meetings);
  const inB = [...b.items, ...around.nearB];
  const inA = [...a.items, ...around.nearA];
  const isMine = (date: DateItem, item: Item): boolean => item.kind === 'date' && apart(date, item) === false;
  const isTheirs = (date: DateItem, item: Item): boolean => item.kind === 'date' && apart(item, date) === false;
  for (const { i, j, score } of met) {
    const [one, other] = [a.items[i] as DateItem, b.items[j] as DateItem];
    if (score >= 4 && apart(one, other) === false) {
      agreements.push({ a: i, b: j });
      continue;
    }
    if (score < DATES_MEET || isMoved(one, inA, inB, isMine) || isMoved(other, inB, inA, isTheirs)) continue;
    differences.push({
      kind: 'date',
      severity: 'fact',
      relation: 'differs',
      a: [i, i],
      b: [j, j],
      confidence: Math.min(0.98, 0.82 + 0.05 * score),
    });
  }
  const [metA, metB] = [new Set(met.map(({ i }) => i)), new Set(met.map(({ j }) => j))];
  return {
    differences,
    agreements,
    openA: mine.filter((i) => !metA.has(i) && !inB.some((item) => isMine(a.items[i] as DateItem, item))),
    openB: theirs.filter((j) => !metB.has(j) && !inA.some((item) => isTheirs(b.items[j] as DateItem, item))),
  };
}

/** Two names meet only where they stand against each other and what is beside them agrees. */
const NAMES_MEET = 0.8;

function names({ a, b, alignment, around, isClose }: Pair): Compared {
  const isKnown = ({ name }: NameItem): boolean => !name.maybe || around.isName(name.parts[0]);
  const [mine, theirs] = [indexesOf(a, 'name'), indexesOf(b, 'name')].map((list, side) =>
    list.filter((i) => isKnown((side === 0 ? a : b).items[i] as NameItem)),
  );
  const [inA, inB] = [
    [...a.items, ...around.nearA],
    [...b.items, ...around.nearB],
  ];
  const agreements: Agreement[] = [];
  const differences: Difference[] = [];
  const met = new Set<number>();
  const metB = new Set<number>();
  for (const i of mine) {
    const j = alignment.toB[i];
    if (j < 0 || !theirs.includes(j)) continue;
    const [one, other] = [a.items[i] as NameItem, b.items[j] as NameItem];
    const relation = nameRelation(one.name, other.name);
    met.add(i);
    metB.add(j);
    if (relation === 'same') {
      agreements.push({ a: i, b: j });
      continue;
    }
    const near = agreement(a, b, alignment, i, j);
    // Another spelling is a finding of the story's names, not of this statement.
    if (relation === 'variant' && !around.haveBoth(one, other)) continue;
    if (!isClose || near < NAMES_MEET || isMoved(one, inA, inB, isNamedIn) || isMoved(other, inB, inA, isNamedIn))
      continue;
    differences.push({
      kind: 'name',
      severity: 'fact',
      relation: 'differs',
      a: [i, i],
      b: [j, j],
      confidence: Math.min(0.97, 0.78 + 0.05 * near),
    });
  }
  return {
    differences,
    agreements,
    openA: mine.filter((i) => !met.has(i) && !isNamed(a.items[i] as NameItem, inB)),
    openB: theirs.filter((j) => !metB.has(j) && !isNamed(b.items[j] as NameItem, inA)),
  };
}

/** Whether a name, or a part of it that tells, stands among the items, as a name or in small letters. */
function isNamed({ name }: NameItem, items: readonly Item[]): boolean {
  return items.some((item) => isNamedIn({ name }, item));
}

function isNamedIn({ name }: { readonly name: NameItem['name'] }, item: Item): boolean {
  if (item.kind === 'name') return nameRelation(name, item.name) !== 'differs';
  return item.kind === 'word' && name.parts.every((part) => part === item.fold);
}

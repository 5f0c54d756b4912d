import type { FindingKind, Relation, Severity } from '../model.js';
import type { Alignment, Unit } from './alignment.js';
import type { Item, NameItem } from './items.js';
import { isList } from './lists.js';

/** Two units' readings of one thing; [first, last] items on either side. */
export interface Difference {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly relation: Relation;
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly confidence: number;
}

/** Two other facts of a kind, by the first and the last item of either side. */
export const factsApart = (
  kind: FindingKind,
  a: readonly [number, number],
  b: readonly [number, number],
  confidence: number,
): Difference => ({ kind, severity: 'fact', relation: 'differs', a, b, confidence });

/** Claims of two units that stand against each other and are equal. */
export interface Agreement {
  readonly a: number;
  readonly b: number;
}

/** What one knows of the two sources beside the units. */
export interface Surroundings extends StoryNames {
  /** The day on which either source was published, in days since 1970. */
  readonly publishedA?: number;
  readonly publishedB?: number;
  /** The items of the sentences next to either unit: a value that stands there is told next door. */
  readonly nearA: readonly Item[];
  readonly nearB: readonly Item[];
}

/** What the names of the whole story say of those that are compared. */
export interface StoryNames {
  /** Whether one and the same source has both names: then they are two people. */
  haveBoth(a: NameItem, b: NameItem): boolean;
  /** Whether two names of one part end whole names that are one in two spellings: "Paula Renn", "Paula Wren". */
  areSpellings(a: NameItem, b: NameItem): boolean;
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

/** Two units side by side. */
export interface Pair {
  readonly a: Unit;
  readonly b: Unit;
  readonly alignment: Alignment;
  readonly around: Surroundings;
  /** The items of either unit and of the sentences next to it. */
  readonly inA: readonly Item[];
  readonly inB: readonly Item[];
  /** Whether they are versions of one wording. */
  readonly isClose: boolean;
}

/** The items of a kind. */
export function indexesOf({ items }: Unit, kind: Item['kind']): number[] {
  const indexes: number[] = [];
  for (let i = 0; i < items.length; i++) if (items[i].kind === kind) indexes.push(i);
  return indexes;
}

/**
 * The claims of a kind in `b` that one in `a` is compared with, by their items: all, or of a list the one that it
 * stands against and the first that is equal.
 */
export function counterparts(
  { a, b, alignment }: Pick<Pair, 'a' | 'b' | 'alignment'>,
  kind: Item['kind'],
): (i: number) => readonly number[] {
  const theirs = indexesOf(b, kind);
  if (!isList(a.items, b.items, kind)) return () => theirs;
  const byKey = new Map<string, number>();
  for (const j of theirs.toReversed()) byKey.set(b.items[j].key, j);
  return (i) => {
    const equal = byKey.get(a.items[i].key);
    const against = alignment.toB[i];
    const isOther = against >= 0 && against !== equal && b.items[against].kind === kind;
    return [...(equal === undefined ? [] : [equal]), ...(isOther ? [against] : [])];
  };
}

/** Two claims that may be about one thing. */
export interface Meeting {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** Pairs best first, each claim once. */
export function assign(meetings: readonly Meeting[]): Meeting[] {
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

/**
 * Whether what one side says in this place the other says in another: as often there, statement and sentences next door
 * taken together, as here.
 */
export function isMoved<T extends Item>(
  claim: T,
  own: readonly Item[],
  others: readonly Item[],
  isSaid: (claim: T, item: Item) => boolean,
): boolean {
  const count = (items: readonly Item[]): number => items.filter((item) => isSaid(claim, item)).length;
  const there = count(others);
  return there > 0 && there >= count(own);
}

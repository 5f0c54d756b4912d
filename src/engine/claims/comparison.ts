import type { FindingKind, Relation, Severity } from '../model.js';
import type { Alignment, Unit } from './alignment.js';
import type { Item, NameItem } from './items.js';

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

/** Two units side by side. */
export interface Pair {
  readonly a: Unit;
  readonly b: Unit;
  readonly alignment: Alignment;
  readonly around: Surroundings;
  readonly isClose: boolean;
}

/** The items of a kind. */
export const indexesOf = (unit: Unit, kind: Item['kind']): number[] =>
  unit.items.flatMap((item, i) => (item.kind === kind ? [i] : []));

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

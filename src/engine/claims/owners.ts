import type { Unit } from './alignment.js';
import type { Pair } from './comparison.js';
import type { Item, NumberItem } from './items.js';
import { nameRelation } from './nameRelations.js';
import { areOfOneUnit } from './numberEquality.js';

/** A number and whom it belongs to, by their items. */
interface Owned {
  readonly owner: number;
  readonly number: number;
}

/** Numbers of two units that belong to one owner, and the owners, by their items. */
export interface OwnedNumbers {
  readonly pairs: readonly { readonly i: number; readonly j: number }[];
  readonly ownersA: ReadonlySet<number>;
  readonly ownersB: ReadonlySet<number>;
}

const NONE: OwnedNumbers = { pairs: [], ownersA: new Set(), ownersB: new Set() };

/** So many items stand at most between the first owner of a row and the number: "Halden hat nun 68 Punkte". */
const FIRST_WITHIN = 4;
/** A row has so many owners at least, and so many of them stand in both units. */
const OWNERS_FROM = 2;

/**
 * The numbers of rows, "Halden 41, Brodie 37" or "41 for Halden, 37 for Brodie", that belong to one owner in both units
 * whatever order they stand in. None where either unit has no such row, or owners in common only once.
 */
export function ownedNumbers({ a, b }: Pick<Pair, 'a' | 'b'>): OwnedNumbers {
  if (a.language !== b.language || !hasTwo(a) || !hasTwo(b)) return NONE;
  const capitals = new Set([...capitalsOf(a), ...capitalsOf(b)]);
  const [mine, theirs] = [rowOf(a, capitals), rowOf(b, capitals)];
  const pairs = mine.flatMap((own) => {
    const others = theirs.filter(({ owner }) => isOneOwner(a.items[own.owner], b.items[owner]));
    const [one, other] = [a.items[own.number], b.items[others.at(0)?.number ?? -1]] as (NumberItem | undefined)[];
    if (others.length !== 1 || !one || !other || !areOfOneUnit(one.quantity, other.quantity)) return [];
    return [{ own, other: others[0] }];
  });
  if (pairs.length < OWNERS_FROM) return NONE;
  return {
    pairs: pairs.map(({ own, other }) => ({ i: own.number, j: other.number })),
    ownersA: new Set(pairs.map(({ own }) => own.owner)),
    ownersB: new Set(pairs.map(({ other }) => other.owner)),
  };
}

const isNumber = (item: Item | undefined): item is NumberItem =>
  item?.kind === 'number' && !item.quantity.ordinal && item.quantity.unit !== 'score';

const hasTwo = ({ items }: Unit): boolean => items.filter(isNumber).length >= OWNERS_FROM;

/** In a language whose nouns have capitals a name may have been read as a word: what has one and is not counted. */
function capitalsOf({ items, words }: Unit): string[] {
  if (!words.nouns) return [];
  return items.flatMap((item, at) =>
    item.kind === 'word' && item.capital && item.content && !isNumber(items[at - 1]) ? [item.fold] : [],
  );
}

function isOneOwner(one: Item, other: Item): boolean {
  if (one.kind === 'name' && other.kind === 'name') return nameRelation(one.name, other.name) === 'same';
  return foldOf(one) === foldOf(other);
}

const foldOf = (item: Item): string =>
  item.kind === 'name' ? item.name.parts.join(' ') : item.kind === 'word' ? item.fold : '';

/** The first row of a unit in which owners and numbers stand by turns; none where an owner has two numbers. */
function rowOf(unit: Unit, capitals: ReadonlySet<string>): Owned[] {
  const { items } = unit;
  const isOwner = (item: Item | undefined): boolean =>
    item?.kind === 'name' || (item?.kind === 'word' && capitals.has(item.fold));
  const marks = items.flatMap((item, at) => (isNumber(item) || isOwner(item) ? [at] : []));
  for (let from = 0; from + 1 < marks.length; from++) {
    const row: Owned[] = [];
    const isOwnerFirst = isOwner(items[marks[from]]);
    for (let k = from; k + 1 < marks.length; k += 2) {
      const [first, second] = [marks[k], marks[k + 1]];
      const [owner, number] = isOwnerFirst ? [first, second] : [second, first];
      if (!isOwner(items[owner]) || !isNumber(items[number])) break;
      const isFirst = row.length === 0;
      if (second - first > FIRST_WITHIN || (!isFirst && !areBesideEachOther(unit, first, second))) break;
      // "37 for Brodie": what stands before the next number tells nothing but that it goes on.
      if (!isFirst && !goesOn(unit, marks[k - 1], first, isOwnerFirst)) break;
      row.push({ owner, number });
    }
    const last = row.at(-1);
    if (row.length < OWNERS_FROM || !last || (isOwnerFirst && !endsBehind(unit, row[0].number, last.number))) continue;
    const isTwice = row.some(({ owner }, at) =>
      row.some((other, i) => i > at && isOneOwner(items[owner], items[other.owner])),
    );
    return isTwice ? [] : row;
  }
  return [];
}

/** "Brodie 37", "37 for Brodie": small words at most, of which none adds another clause. */
const areBesideEachOther = ({ items, words }: Unit, first: number, second: number): boolean =>
  items
    .slice(first + 1, second)
    .every((item) => item.kind === 'word' && !item.content && !words.rangeAnds.has(item.fold));

/** Between two of a row stands what is counted, behind the number, and small words. */
function goesOn({ items }: Unit, last: number, next: number, isOwnerFirst: boolean): boolean {
  const telling = items.slice(last + 1, next).filter((item) => item.kind !== 'word' || item.content);
  return telling.length === 0 || (isOwnerFirst && telling.length === 1 && telling[0] === items[last + 1]);
}

/** A row ends behind its last number, or behind what its first one counts: "41 points, Brodie 37 points". */
function endsBehind({ items }: Unit, first: number, last: number): boolean {
  const next = items.at(last + 1);
  const isApart = next === undefined || next.start !== items[last].end + 1;
  return isApart || (next.kind === 'word' && (!next.content || next.key === items[first + 1].key));
}

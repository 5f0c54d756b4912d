import type { Unit } from './alignment.js';
import { type Difference, factsApart, indexesOf, type Pair } from './comparison.js';
import type { Item, NumberItem } from './items.js';
import { aboutOf, isUnparted } from './numberAbout.js';
import { edgeOf } from './quantities.js';

/** Classes of counted words of which a report tells one number, or that there is none. */
const TOLLS = /^(?:dead|hurt|arrested)$/;
/** What is counted stands within so many items behind the word for none: "no one has been hurt". */
const COUNTED_WITHIN = 4;
const CONFIDENCE = 0.9;

/** None of a class of counted words, [from, to] its items. */
export interface None {
  readonly of: string;
  readonly from: number;
  readonly to: number;
}

/** Where one unit says that nobody was hurt, and the other how many were. */
export function noneOrSome({ a, b, inA, inB }: Pair): Difference[] {
  if (a.language !== b.language) return [];
  const inOne = noneAgainst(a, b, inA);
  if (inOne) return [factsApart('number', inOne.none, inOne.number, CONFIDENCE)];
  const inOther = noneAgainst(b, a, inB);
  return inOther ? [factsApart('number', inOther.number, inOther.none, CONFIDENCE)] : [];
}

type Range = readonly [number, number];

function noneAgainst(
  unit: Unit,
  other: Unit,
  around: readonly Item[],
): { readonly none: Range; readonly number: Range } | undefined {
  const none = noneIn(unit);
  // "No one died in Halden, two did in Brodie": it tells both.
  if (none === undefined || noneIn(other) !== undefined || countsOf({ ...unit, items: around }, none.of).length > 0)
    return undefined;
  const [at, ...more] = countsOf(other, none.of);
  return at === undefined || more.length > 0 ? undefined : { none: [none.from, none.to], number: [at, at] };
}

/** The numbers of a class. */
function countsOf(unit: Unit, of: string): number[] {
  return indexesOf(unit, 'number').filter((at) => {
    const { quantity } = unit.items[at] as NumberItem;
    const isSome = !quantity.weak && !quantity.ordinal && quantity.unit === '' && edgeOf(quantity) >= 1;
    return isSome && aboutOf(unit, at).head === of;
  });
}

/** The first place of a unit or sentence that says that there is none of a class. */
export function noneIn({ items, words }: Pick<Unit, 'items' | 'words'>): None | undefined {
  const { nones, nobodies } = words;
  if (nones === undefined) return undefined;
  for (const [from, item] of items.entries()) {
    if (item.kind !== 'word' || !nones.has(item.fold)) continue;
    const beside = nobodies?.has(item.fold) === true ? tollBeside({ items, words }, from) : undefined;
    if (beside !== undefined) return { of: beside, from, to: from };
    for (let at = from + 1; at < items.length && at <= from + COUNTED_WITHIN; at++) {
      const next = items[at];
      // "No one"
      if (at === from + 1 && words.ones.has(next.key)) continue;
      if (next.kind !== 'word') break;
      const of = tollOf(next, words);
      if (of !== undefined) return { of, from, to: words.ones.has(items[from + 1].key) ? from + 1 : from };
      if (next.content || words.others?.has(next.fold) === true) break;
    }
  }
  return undefined;
}

const tollOf = (item: Item, words: Unit['words']): string | undefined => {
  const of = item.kind === 'word' ? words.counted.get(item.fold) : undefined;
  return of !== undefined && TOLLS.test(of) ? of : undefined;
};

/** "Nadie resultó herido", "verletzt wurde niemand": a verb stands between, or what happened to nobody before. */
function tollBeside({ items, words }: Pick<Unit, 'items' | 'words'>, at: number): string | undefined {
  for (const place of [at + 1, at + 2, at - 1, at - 2]) {
    const of = place >= 0 && place < items.length ? tollOf(items[place], words) : undefined;
    if (of !== undefined && isUnparted(items, Math.min(at, place), Math.max(at, place))) return of;
  }
  return undefined;
}

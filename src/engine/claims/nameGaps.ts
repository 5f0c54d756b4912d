import { closeness, type Unit } from './alignment.js';
import { type Difference, factsApart, type Pair } from './comparison.js';
import { gapsOf } from './gaps.js';
import type { Item, NameItem } from './items.js';
import { isNear, nameRelation } from './nameRelations.js';

/** Whether a name that may be none is one in the story; "Italian brothers": a people is one wherever it stands. */
export const isKnown = ({ name }: NameItem, { a, around }: Pair): boolean =>
  !name.maybe || around.isName(name.parts[0]) || a.words.sameNames.has(name.parts[0]);

/** From this closeness on, what fills one gap stands for what fills it in the other unit. */
const GAPS_FROM = 0.75;
/** A longer gap is another wording. */
const GAP_AT_MOST = 3;
export const GAP_CONFIDENCE = 0.85;

/**
 * What stands for a name where all around is the same: another name, or words that are no description of it ("his
 * mother", "the mayor"), no pronoun and not its own spelling in small letters. `known` differences are not told again.
 */
export function nameGaps(pair: Pair, known: readonly Difference[]): Difference[] {
  const { a, b, alignment, around, inA, inB } = pair;
  if (a.language !== b.language || closeness(a, b, alignment) < GAPS_FROM) return [];
  const taken = new Set(known.flatMap((difference) => [`a${difference.a[0]}`, `b${difference.b[0]}`]));
  const found: Difference[] = [];
  for (const gap of gapsOf(a, b, alignment)) {
    const [sizeA, sizeB] = [gap.a[1] - gap.a[0], gap.b[1] - gap.b[0]];
    if (sizeA === 0 || sizeB === 0 || sizeA > GAP_AT_MOST || sizeB > GAP_AT_MOST) continue;
    // "The NATO chief" and "Secretary General Roe" may be one.
    if (hasOffice(a, gap.a) || hasOffice(b, gap.b)) continue;
    const [mine, theirs] = [namesIn(a, gap.a, inB), namesIn(b, gap.b, inA)];
    const own = mine.find((at) => isKnown(a.items[at] as NameItem, pair));
    const their = theirs.find((at) => isKnown(b.items[at] as NameItem, pair));
    const one =
      own ?? (their === undefined ? undefined : (mine.at(0) ?? wordFor(a, gap.a, b.items[their] as NameItem)));
    const other =
      their ?? (own === undefined ? undefined : (theirs.at(0) ?? wordFor(b, gap.b, a.items[own] as NameItem)));
    if (one === undefined || other === undefined || taken.has(`a${one}`) || taken.has(`b${other}`)) continue;
    const [x, y] = [a.items[one], b.items[other]];
    if (x.kind === 'name' && y.kind === 'name') {
      const relation = nameRelation(x.name, y.name);
      if (relation === 'same' || (relation === 'variant' && !around.haveBoth(x, y))) continue;
    }
    found.push(factsApart('name', [one, one], [other, other], GAP_CONFIDENCE));
  }
  return found;
}

const hasOffice = ({ items, words }: Unit, [start, end]: readonly [number, number]): boolean =>
  items.slice(start, end).some((item) => item.kind === 'word' && words.offices.has(item.fold));

/** The names of a stretch that the other side has nowhere. */
function namesIn({ items }: Unit, [start, end]: readonly [number, number], others: readonly Item[]): number[] {
  const found: number[] = [];
  for (let at = start; at < end; at++) {
    const item = items[at];
    if (item.kind === 'name' && !isNamed(item, others)) found.push(at);
  }
  return found;
}

/** The telling word that fills a gap for a name, where the gap is filled by words that do not point at somebody. */
function wordFor(unit: Unit, [start, end]: readonly [number, number], { name }: NameItem): number | undefined {
  const { words } = unit;
  let found: number | undefined;
  for (let at = start; at < end; at++) {
    const item = unit.items[at];
    if (item.kind !== 'word' || !item.content || words.pronouns.has(item.fold) || words.offices.has(item.fold))
      return undefined;
    // "Said Lind", "so Trainer Lind": who says it has a word of saying beside it.
    if (words.sayings.has(item.fold)) return undefined;
    const isAlike = name.parts.some(
      (part) =>
        part === item.fold ||
        words.stem(part) === item.stem ||
        part.slice(0, 4) === item.fold.slice(0, 4) ||
        isNear(part, item.fold),
    );
    if (isAlike) return undefined;
    found ??= at;
  }
  return found;
}

/** Whether a name, or a part of it that tells, stands among the items, as a name or in small letters. */
export function isNamed({ name }: NameItem, items: readonly Item[]): boolean {
  return items.some((item) => isNamedIn({ name }, item));
}

export function isNamedIn({ name }: { readonly name: NameItem['name'] }, item: Item): boolean {
  if (item.kind === 'name') return nameRelation(name, item.name) !== 'differs';
  return item.kind === 'word' && name.parts.every((part) => part === item.fold);
}

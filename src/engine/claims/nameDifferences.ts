import { agreement, closeness, type Unit } from './alignment.js';
import {
  type Agreement,
  type Compared,
  type Difference,
  factsApart,
  indexesOf,
  isMoved,
  type Pair,
} from './comparison.js';
import { gapsOf } from './gaps.js';
import type { Item, NameItem } from './items.js';
import { isList, keysOf } from './lists.js';
import { isNear, nameRelation } from './nameRelations.js';
import { areInOnePlace, haveSameBeside } from './places.js';

/** Two names meet only where they stand against each other and what is beside them agrees. */
const NAMES_MEET = 0.8;

/** Compares the names of two units: those that stand in one place. */
export function nameDifferences(pair: Pair): Compared {
  if (isList(pair.a.items, pair.b.items, 'name')) return listedNames(pair);
  const { a, b, alignment, around, isClose } = pair;
  // "Italian brothers": a people is a name wherever it stands.
  const isKnown = ({ name }: NameItem): boolean =>
    !name.maybe || around.isName(name.parts[0]) || a.words.sameNames.has(name.parts[0]);
  const areSubjects = isClose && alignment.toB[0] === 0 && isBareSubject(a) && isBareSubject(b);
  const [mine, theirs] = [indexesOf(a, 'name'), indexesOf(b, 'name')].map((list, side) =>
    list.filter((i) => (i === 0 && areSubjects) || isKnown((side === 0 ? a : b).items[i] as NameItem)),
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
    // "Kyiv" and "Києві": in two scripts, and in whatever case, only what is alike can be told.
    if (isCyrillic(one) !== isCyrillic(other)) continue;
    // "The NATO chief" and "Jens Roe" may be one; who belongs to an office and who has it are not compared.
    if (isBeforeOffice(a, i) !== isBeforeOffice(b, j)) continue;
    // "A captain in Lunmouth", "Captain Jens Roe": a place and who is there.
    if (isPlaced(a, i) !== isPlaced(b, j) && (isDescribed(a, i) || isDescribed(b, j))) continue;
    // Another spelling is a finding of the story's names, not of this statement.
    if (relation === 'variant' && !around.haveBoth(one, other)) continue;
    if (!isClose || near < NAMES_MEET) continue;
    const isHere = areInOnePlace(a, b, alignment, i, j);
    if (!isHere && (isMoved(one, inA, inB, isNamedIn) || isMoved(other, inB, inA, isNamedIn))) continue;
    differences.push(factsApart('name', [i, i], [j, j], Math.min(0.97, 0.78 + 0.05 * near)));
  }
  if (isClose) differences.push(...gapDifferences(pair, isKnown, inA, inB, differences));
  if (isClose || a.language !== b.language) {
    const [unmet, others] = [
      mine.filter((i) => !met.has(i) && !isNamed(a.items[i] as NameItem, inB)),
      theirs.filter((j) => !metB.has(j) && !isNamed(b.items[j] as NameItem, inA)),
    ];
    const [saysA, saysB] = [unmet.filter((i) => speaks(a, i)), others.filter((j) => speaks(b, j))];
    const pairs =
      a.language === b.language
        ? [...besideSame(pair, unmet, others), ...halfNames(pair, saysA, saysB)]
        : halfNames(pair, unmet, others);
    for (const [i, j] of pairs) {
      if (differences.some((known) => known.a[0] === i || known.b[0] === j)) continue;
      differences.push(factsApart('name', [i, i], [j, j], GAP_CONFIDENCE));
      met.add(i);
      metB.add(j);
    }
  }
  // "Renn" and "Wren" where the story has "Paula Renn" and "Paula Wren": one person, spelled in two ways.
  const areSpellings = ({ a: [i], b: [j] }: Difference): boolean => {
    const [one, other] = [a.items[i], b.items[j]];
    return one.kind === 'name' && other.kind === 'name' && around.areSpellings(one, other);
  };
  return {
    differences: differences.filter((difference) => !areSpellings(difference)),
    agreements,
    openA: mine.filter((i) => !met.has(i) && !isNamed(a.items[i] as NameItem, inB)),
    openB: theirs.filter((j) => !metB.has(j) && !isNamed(b.items[j] as NameItem, inA)),
  };
}

/** "At Lunmouth in Norland", "in Norwick, Norland": names that stand in one place but for small words. */
function besideSame({ a, b }: Pair, mine: readonly number[], theirs: readonly number[]): (readonly [number, number])[] {
  return mine.flatMap((i) => {
    const [j, ...others] = theirs.filter((at) => haveSameBeside(a, b, i, at));
    if (j === undefined || others.length > 0 || isBeforeOffice(a, i) !== isBeforeOffice(b, j)) return [];
    return areOthers(a.items[i], b.items[j]) ? [[i, j] as const] : [];
  });
}

/** Who says something stands within so many items of the word of saying. */
const SPEAKS_WITHIN = 5;

const speaks = ({ items, words }: Unit, at: number): boolean =>
  items
    .slice(Math.max(0, at - SPEAKS_WITHIN), at + SPEAKS_WITHIN + 1)
    .some((item) => item.kind === 'word' && words.sayings.has(item.fold));

/**
 * Between two languages, and of who speaks: "Jane Hale" and "Jane Hart", where no other name of either shares a part
 * with them.
 */
function halfNames({ a, b }: Pair, mine: readonly number[], theirs: readonly number[]): (readonly [number, number])[] {
  const partsOf = ({ items }: Unit, at: number): readonly string[] => (items[at] as NameItem).name.parts;
  return mine.flatMap((i) => {
    const own = partsOf(a, i);
    const [j, ...others] = theirs.filter((at) => own[0] === partsOf(b, at)[0]);
    if (j === undefined || others.length > 0 || own.length < 2 || own.length !== partsOf(b, j).length) return [];
    return areOthers(a.items[i], b.items[j]) ? [[i, j] as const] : [];
  });
}

/**
 * The names of two lists: which of them stand against an equal one, which one list alone has, and which of those stand
 * in the place of one that the other list alone has.
 */
function listedNames({ a, b, alignment, around, isClose }: Pair): Compared {
  const [mine, theirs] = [indexesOf(a, 'name'), indexesOf(b, 'name')];
  const agreements = mine
    .map((i): Agreement => ({ a: i, b: alignment.toB[i] }))
    .filter(({ a: i, b: j }) => j >= 0 && a.items[i].key === b.items[j].key);
  const [inA, inB] = [keysOf([...a.items, ...around.nearA]), keysOf([...b.items, ...around.nearB])];
  const [openA, openB] = [mine.filter((i) => !inB.has(a.items[i].key)), theirs.filter((j) => !inA.has(b.items[j].key))];
  const places = openA.filter((i) => {
    const j = alignment.toB[i];
    return isClose && openB.includes(j) && areInOnePlace(a, b, alignment, i, j) && areOthers(a.items[i], b.items[j]);
  });
  const partners = new Set(places.map((i) => alignment.toB[i]));
  return {
    differences: places.map((i) => factsApart('name', [i, i], [alignment.toB[i], alignment.toB[i]], GAP_CONFIDENCE)),
    agreements,
    openA: openA.filter((i) => !places.includes(i)),
    openB: openB.filter((j) => !partners.has(j)),
  };
}

const areOthers = (one: Item, other: Item): boolean =>
  one.kind === 'name' && other.kind === 'name' && nameRelation(one.name, other.name) === 'differs';

const isCyrillic = ({ name }: NameItem): boolean => /\p{Script=Cyrillic}/u.test(name.key);

/** English: what begins a sentence without an article, as one word that is no plural, before a verb of one person. */
function isBareSubject({ items, language }: Unit): boolean {
  const [first, second] = items;
  if (language !== 'en' || first?.kind !== 'name' || !first.name.maybe || second?.kind !== 'word') return false;
  const [fold] = first.name.parts;
  // "Biggs then", but not "dogs then": only a verb of one person tells a name from many.
  return !NO_NAME.test(fold) && ONE_PERSON.test(second.fold) && (!fold.endsWith('s') || /s$/.test(second.fold));
}

const NO_NAME = /(?:ly|ing|ed|ics|ss|ion|ity|ment|ness|ance|ence|ism)$/;
const ONE_PERSON = /^(?:is|was|has|then|also|who|said|will|won|went|became|[a-z]{2,}[a-rt-z]s)$/;

/** From this closeness on, what fills one gap stands for what fills it in the other unit. */
const GAPS_FROM = 0.75;
/** A longer gap is another wording. */
const GAP_AT_MOST = 3;
const GAP_CONFIDENCE = 0.85;

/**
 * What stands for a name where all around is the same: another name, or words that are no description of it ("his
 * mother", "the mayor"), no pronoun and not its own spelling in small letters.
 */
function gapDifferences(
  { a, b, alignment, around }: Pair,
  isKnown: (name: NameItem) => boolean,
  inA: readonly Item[],
  inB: readonly Item[],
  known: readonly Difference[],
): Difference[] {
  if (a.language !== b.language || closeness(a, b, alignment) < GAPS_FROM) return [];
  const taken = new Set(known.flatMap((difference) => [`a${difference.a[0]}`, `b${difference.b[0]}`]));
  const found: Difference[] = [];
  for (const gap of gapsOf(a, b, alignment)) {
    const [sizeA, sizeB] = [gap.a[1] - gap.a[0], gap.b[1] - gap.b[0]];
    if (sizeA === 0 || sizeB === 0 || sizeA > GAP_AT_MOST || sizeB > GAP_AT_MOST) continue;
    // "The NATO chief" and "Secretary General Roe" may be one.
    if (hasOffice(a, gap.a) || hasOffice(b, gap.b)) continue;
    const [mine, theirs] = [namesIn(a, gap.a, inB), namesIn(b, gap.b, inA)];
    const [own, their] = [mine, theirs].map((list, side) =>
      list.find((at) => isKnown((side === 0 ? a : b).items[at] as NameItem)),
    );
    const [one, other] = [
      own ??
        (their === undefined ? undefined : mine.at(0)) ??
        (their === undefined ? undefined : wordFor(a, gap.a, b.items[their] as NameItem)),
      their ??
        (own === undefined ? undefined : theirs.at(0)) ??
        (own === undefined ? undefined : wordFor(b, gap.b, a.items[own] as NameItem)),
    ];
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

/** Whether a word that leads to a place stands right before a name: "in Lunmouth". */
function isPlaced({ items, words }: Unit, at: number): boolean {
  const before = items[at - 1];
  return before?.kind === 'word' && words.placeOpeners?.has(before.fold) === true;
}

/** Whether a telling word stands right before a name: "captain Jens Roe". */
function isDescribed({ items }: Unit, at: number): boolean {
  const before = items[at - 1];
  return before?.kind === 'word' && before.content;
}

/** Whether an office stands right behind a name: "NATO chief". */
function isBeforeOffice({ items, words }: Unit, at: number): boolean {
  const next = items.at(at + 1);
  return next?.kind === 'word' && words.offices.has(next.fold) && next.start === items[at].end + 1;
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
function isNamed({ name }: NameItem, items: readonly Item[]): boolean {
  return items.some((item) => isNamedIn({ name }, item));
}

function isNamedIn({ name }: { readonly name: NameItem['name'] }, item: Item): boolean {
  if (item.kind === 'name') return nameRelation(name, item.name) !== 'differs';
  return item.kind === 'word' && name.parts.every((part) => part === item.fold);
}

import { agreement, type Unit } from './alignment.js';
import {
  type Agreement,
  type Compared,
  type Difference,
  factsApart,
  indexesOf,
  isMoved,
  type Pair,
} from './comparison.js';
import type { Item, NameItem } from './items.js';
import { isList, keysOf } from './lists.js';
import { GAP_CONFIDENCE, isKnown, isNamed, isNamedIn, nameGaps } from './nameGaps.js';
import { isNear, nameRelation, type NameRelation, sameSpelling } from './nameRelations.js';
import { ownedNumbers } from './owners.js';
import { areInOnePlace, haveSameBeside } from './places.js';

/** Two names meet only where they stand against each other and what is beside them agrees. */
const NAMES_MEET = 0.8;

/** Compares the names of two units: those that stand in one place. */
export function nameDifferences(pair: Pair): Compared {
  if (isList(pair.a.items, pair.b.items, 'name')) return listedNames(pair);
  const { a, b, alignment, around, inA, inB, isClose } = pair;
  const areSubjects = isClose && alignment.toB[0] === 0 && isBareSubject(a) && isBareSubject(b);
  const [mine, theirs] = [a, b].map((unit) =>
    indexesOf(unit, 'name').filter((i) => (i === 0 && areSubjects) || isKnown(unit.items[i] as NameItem, pair)),
  );
  const aligned = mine.filter((i) => theirs.includes(alignment.toB[i]));
  const agreements: Agreement[] = [];
  const differences: Difference[] = [];
  for (const i of aligned) {
    const j = alignment.toB[i];
    const relation = nameRelation((a.items[i] as NameItem).name, (b.items[j] as NameItem).name);
    if (relation === 'same') agreements.push({ a: i, b: j });
    else differences.push(...alignedDifference(pair, i, j, relation));
  }
  if (isClose) differences.push(...nameGaps(pair, differences));
  const [metA, metB] = [new Set(aligned), new Set(aligned.map((i) => alignment.toB[i]))];
  const [openA, openB] = [
    mine.filter((i) => !metA.has(i) && !isNamed(a.items[i] as NameItem, inB)),
    theirs.filter((j) => !metB.has(j) && !isNamed(b.items[j] as NameItem, inA)),
  ];
  for (const [i, j] of openPairs(pair, openA, openB)) {
    if (differences.some((known) => known.a[0] === i || known.b[0] === j)) continue;
    differences.push(factsApart('name', [i, i], [j, j], GAP_CONFIDENCE));
    metA.add(i);
    metB.add(j);
  }
  // "Halden 41, Brodie 37", "Brodie 37, Halden 41": each is told in both.
  const { ownersA, ownersB } = ownedNumbers(pair);
  const areOwners = ({ a: [i], b: [j] }: Difference): boolean => ownersA.has(i) && ownersB.has(j);
  // "Renn" and "Wren" where the story has "Paula Renn" and "Paula Wren": one person, spelled in two ways.
  const areSpellings = ({ a: [i], b: [j] }: Difference): boolean => {
    const [one, other] = [a.items[i], b.items[j]];
    return one.kind === 'name' && other.kind === 'name' && around.areSpellings(one, other);
  };
  return {
    differences: differences.filter(
      (difference) => !areSpellings(difference) && !areOwners(difference) && !areTitled(pair, difference),
    ),
    agreements,
    openA: openA.filter((i) => !metA.has(i)),
    openB: openB.filter((j) => !metB.has(j)),
  };
}

/** What two names of one place that are not the same come to. */
function alignedDifference(pair: Pair, i: number, j: number, relation: NameRelation): Difference[] {
  const { a, b, alignment, around, inA, inB, isClose } = pair;
  const [one, other] = [a.items[i] as NameItem, b.items[j] as NameItem];
  // "Kyiv" and "Києві": in two scripts, and in whatever case, only what is alike can be told.
  if (isCyrillic(one) !== isCyrillic(other)) return [];
  // "The NATO chief" and "Jens Roe" may be one; who belongs to an office and who has it are not compared.
  if (isBeforeOffice(a, i) !== isBeforeOffice(b, j)) return [];
  // "A captain in Lunmouth", "Captain Jens Roe": a place and who is there.
  if (isPlaced(a, i) !== isPlaced(b, j) && (isDescribed(a, i) || isDescribed(b, j))) return [];
  // Another spelling is a finding of the story's names, not of this statement.
  if (relation === 'variant' && !around.haveBoth(one, other)) return [];
  const near = agreement(a, b, alignment, i, j);
  if (!isClose || near < NAMES_MEET) return [];
  const isHere = areInOnePlace(a, b, alignment, i, j);
  if (!isHere && (isMoved(one, inA, inB, isNamedIn) || isMoved(other, inB, inA, isNamedIn))) return [];
  return [factsApart('name', [i, i], [j, j], Math.min(0.97, 0.78 + 0.05 * near))];
}

/** Names that stand against nothing and are of one thing: in one place but for small words, or of who speaks. */
function openPairs(pair: Pair, mine: readonly number[], theirs: readonly number[]): (readonly [number, number])[] {
  const { a, b, isClose } = pair;
  if (a.language !== b.language) return halfNames(pair, mine, theirs);
  if (!isClose) return [];
  const [saysA, saysB] = [mine.filter((i) => speaks(a, i)), theirs.filter((j) => speaks(b, j))];
  return [...besideSame(pair, mine, theirs), ...halfNames(pair, saysA, saysB)];
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

/** Between two languages, and of who speaks: "Jane Hale" and "Jane Hart", where no other one there begins alike. */
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
function listedNames({ a, b, alignment, inA, inB, isClose }: Pair): Compared {
  const [mine, theirs] = [indexesOf(a, 'name'), indexesOf(b, 'name')];
  const agreements = mine
    .map((i): Agreement => ({ a: i, b: alignment.toB[i] }))
    .filter(({ a: i, b: j }) => j >= 0 && a.items[i].key === b.items[j].key);
  const [keysA, keysB] = [keysOf(inA), keysOf(inB)];
  const [openA, openB] = [
    mine.filter((i) => !keysB.has(a.items[i].key)),
    theirs.filter((j) => !keysA.has(b.items[j].key)),
  ];
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

/** Whether a sentence begins with an item. */
const opensSentence = ({ counts }: Unit, at: number): boolean => at === 0 || counts.includes(at);

/** So many parts have a name behind a title that is no part of it. */
const NAMED_FROM = 2;

/** "Адвокат Петро Марчук", "Захисник Петро Марчук": what begins a sentence before one whole name is a title. */
function areTitled({ a, b }: Pair, { a: [i], b: [j] }: Difference): boolean {
  const [one, other] = [a.items[i], b.items[j]];
  if (one.kind !== 'name' || other.kind !== 'name' || !opensSentence(a, i) || !opensSentence(b, j)) return false;
  const [[title, ...parts], [otherTitle, ...others]] = [one.name.parts, other.name.parts];
  const isOneName = parts.length >= NAMED_FROM && parts.join(' ') === others.join(' ');
  return isOneName && !sameSpelling(title, otherTitle) && !isNear(title, otherTitle);
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

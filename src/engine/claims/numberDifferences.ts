import { agreement, type Alignment, isSame, type Unit } from './alignment.js';
import {
  type Agreement,
  assign,
  type Compared,
  counterparts,
  type Difference,
  factsApart,
  indexesOf,
  isMoved,
  type Meeting,
  type Pair,
} from './comparison.js';
import { type Gap, gapsOf } from './gaps.js';
import type { Item, NumberItem } from './items.js';
import { AGE, type Quantity } from './numberClaims.js';
import { isList, keysOf } from './lists.js';
import { meetingOfLeft } from './leftNumbers.js';
import { type About, aboutOf, isOneOf, sharedAbout, thingsApart } from './numberAbout.js';
import { areTransposed, NEAR_FROM, nearness } from './nearness.js';
import { areInOnePlace } from './places.js';
import { numberRelation as relationOfUnit, type NumberRelation } from './numberRelations.js';
import { areSpans, spanRelation } from './timeSpans.js';

/**
 * What it counts for a meeting how much of what stands beside two numbers agrees (`agreement`). In other wordings
 * and in lists an alignment tells little, and what stands before is the same for many numbers.
 */
function nearby(agrees: number, aligned: boolean, isClose: boolean): number {
  if (isClose) return aligned ? agrees + 0.5 : 0;
  return aligned ? Math.min(1, agrees) + 0.3 : 0.6 * agrees;
}

const numberOf = (item: Item): NumberItem | undefined => (item.kind === 'number' ? item : undefined);

/** How two numbers stand to each other; "a quarter" is told in per cents where the other is, and time in any unit. */
function numberRelation(a: Quantity, b: Quantity): NumberRelation {
  if (a.unit !== b.unit && areSpans(a, b)) return spanRelation(a, b);
  const inCents = (part: Quantity, other: Quantity): Quantity =>
    other.unit === '%' && part.unit === '' && isPart(part)
      ? { ...part, lo: part.lo * 100, hi: part.hi * 100, step: part.step * 100 }
      : part;
  return relationOfUnit(inCents(a, b), inCents(b, a));
}

/** An open bound is near to many numbers; it is told elsewhere only where its edge is. */
const EDGE_WITHIN = 0.02;

const isOpen = ({ lo, hi }: Quantity): boolean => !Number.isFinite(lo) || !Number.isFinite(hi);
const edgeOf = ({ lo, hi }: Quantity): number => (Number.isFinite(lo) ? lo : hi);

/** Whether two numbers are told in one unit, as far as they are told in any; time is in all of its own. */
const areOfOneUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit || a.unit === '' || b.unit === '' || areSpans(a, b) || areYears(a, b);

/** "45 years old" and, where a language has no word for it, "45 years". */
const areYears = (a: Quantity, b: Quantity): boolean =>
  (a.unit === AGE && b.unit === 'year') || (a.unit === 'year' && b.unit === AGE);

const isEqualNumber = (a: NumberItem, b: NumberItem): boolean => {
  const relation = areOfOneUnit(a.quantity, b.quantity) ? numberRelation(a.quantity, b.quantity) : 'differs';
  if (relation === 'equal') return true;
  if (relation !== 'approximate') return false;
  if (!isOpen(a.quantity) && !isOpen(b.quantity)) return true;
  const [x, y] = [edgeOf(a.quantity), edgeOf(b.quantity)];
  return Math.abs(x - y) <= EDGE_WITHIN * Math.max(Math.abs(x), Math.abs(y));
};

/** How well two numbers meet that do: they stand against each other, or count the same. */
const NUMBERS_MEET = 1.5;
/** Powers of ten are told apart so finely. */
const POWER_WITHIN = 0.01;

/** In other wordings two numbers of one thing are at most so many times one another, but for a lost or added zero. */
const TIMES_AT_MOST = 8;
/** How much of what stands beside two measures must agree there: hours and per cents are told of anything. */
const [SPANS_SHARE, PARTS_SHARE] = [0.7, 1.2];

/** Whether two numbers of other wordings are hardly of one thing, for what they are and how little they share. */
function areUnlike(a: Quantity, b: Quantity, aboutA: About, aboutB: About, share: number): boolean {
  // "The second half", "his 14th goal"
  if (a.ordinal) return a.unit === '' && aboutA.head !== aboutB.head;
  // "Fünf-Prozent-Hürde", "5,1 Prozent"
  if (a.compound !== b.compound) return true;
  // "Up from 71", "14 short of a majority"
  if (aboutA.isMore !== aboutB.isMore) return true;
  if (areSpans(a, b) && share < SPANS_SHARE) return true;
  if (a.unit === '%' && !isOpen(a) && !isOpen(b) && share < PARTS_SHARE) return true;
  const [x, y] = [edgeOf(a), edgeOf(b)].map(Math.abs);
  const times = Math.max(x, y) / Math.min(x, y);
  const power = Math.log10(times);
  return times > TIMES_AT_MOST && Math.abs(power - Math.round(power)) > POWER_WITHIN;
}

/** What it counts for a meeting that one number lies in what the other leaves open. */
const INSIDE = 0.7;
/** An open bound holds numbers of any size; one that is so many times its edge, or a part of it, tells nothing. */
const FAR_FROM = 1.5;

function isFar(a: Quantity, b: Quantity): boolean {
  const [x, y] = [edgeOf(a), edgeOf(b)].map(Math.abs);
  return Math.max(x, y) > FAR_FROM * Math.min(x, y);
}
/** What it counts against a meeting that one number only may be none. */
const WEAK = -1;
/** What it counts that either side has one number only, or one of its unit. */
const ALONE = 0.6;

/** Whether a number of a unit is the only one, or the only one of its measure. */
function aloneIn({ items }: Unit): (quantity: Quantity) => boolean {
  const numbers = items.filter((item) => item.kind === 'number');
  const counts = new Map<string, number>();
  for (const { quantity } of numbers) counts.set(quantity.unit, (counts.get(quantity.unit) ?? 0) + 1);
  return ({ unit }) => numbers.length === 1 || (unit !== '' && counts.get(unit) === 1);
}
/** Compares the numbers of two units: those that stand in one place, or count the same. */
export function numberDifferences(pair: Pair): Compared {
  const { a, b, alignment, around, isClose } = pair;
  const [mine, theirs] = [indexesOf(a, 'number'), indexesOf(b, 'number')];
  const [inA, inB] = [
    [...a.items, ...around.nearA],
    [...b.items, ...around.nearB],
  ];
  const [keysA, keysB] = isList(a.items, b.items, 'number') ? [keysOf(inA), keysOf(inB)] : [];
  const isToldElsewhere = (one: NumberItem, other: NumberItem): boolean =>
    keysA && keysB
      ? keysB.has(one.key) || keysA.has(other.key)
      : isMoved(one, inA, inB, isEqualClaim) || isMoved(other, inB, inA, isEqualClaim);
  const agreements: Agreement[] = [];
  const differences: Difference[] = [];
  const meetings: Meeting[] = [];
  const readingsB = new Map(theirs.map((j) => [j, { about: aboutOf(b, j), isOne: isOneOf(b, j) }]));
  const [isAloneA, isAloneB] = [aloneIn(a), aloneIn(b)];
  const theirsOf = counterparts(pair, 'number');
  for (const i of mine) {
    const one = a.items[i] as NumberItem;
    const aboutA = aboutOf(a, i);
    const isOne = isOneOf(a, i);
    for (const j of theirsOf(i)) {
      const other = b.items[j] as NumberItem;
      const isHere = isClose && areInOnePlace(a, b, alignment, i, j);
      const unit = unitFit(one, other, isHere);
      const { about: aboutB, isOne: isOther } = readingsB.get(j) as { about: About; isOne: boolean };
      if (unit === undefined || isOne !== isOther) continue;
      // A part does not stand against a whole.
      const aligned = alignment.toB[i] === j && aboutA.isWhole === aboutB.isWhole;
      const shared = sharedAbout(aboutA, aboutB);
      const near = nearby(agreement(a, b, alignment, i, j), aligned, isClose);
      const isSlip = areTransposed(one.quantity, other.quantity);
      const apart = isClose || isSlip ? 0 : thingsApart(aboutA, aboutB);
      const relation = numberRelation(one.quantity, other.quantity);
      const isWithin = relation !== 'differs' && !isFar(one.quantity, other.quantity);
      const isEqual = isEqualNumber(one, other);
      const equal = isEqual && relation === 'equal' ? 3 : isEqual ? 2 : isWithin ? INSIDE : 0;
      const alone = isAloneA(one.quantity) && isAloneB(other.quantity) ? ALONE : 0;
      const close = nearness(one.quantity, other.quantity);
      // "One" may be no number.
      const weak = one.quantity.weak === other.quantity.weak ? 0 : WEAK;
      if (!isHere && !isEqual && !isSlip && areUnlike(one.quantity, other.quantity, aboutA, aboutB, shared + near))
        continue;
      meetings.push({ i, j, score: equal + unit + shared + near + close + alone + weak + apart });
    }
  }
  const best = assign(meetings.filter(({ score }) => score >= NUMBERS_MEET));
  const met = keysA ? best : [...best, ...meetingOfLeft(pair, mine, theirs, best)];
  for (const { i, j, score } of met) {
    const [one, other] = [a.items[i] as NumberItem, b.items[j] as NumberItem];
    const relation = numberRelation(one.quantity, other.quantity);
    if (relation === 'equal' && areOfOneUnit(one.quantity, other.quantity)) {
      agreements.push({ a: i, b: j });
      continue;
    }
    if (one.quantity.weak && other.quantity.weak) continue;
    const isHere = isClose && areInOnePlace(a, b, alignment, i, j);
    if (!isHere && isToldElsewhere(one, other)) continue;
    const isRounded = relation === 'approximate' || isAtEdge(one.quantity, other.quantity);
    differences.push({
      kind: 'number',
      severity: isRounded ? 'wording' : 'fact',
      relation: isRounded ? 'approximate' : relation === 'equal' ? 'differs' : relation,
      a: [i, i],
      b: [j, j],
      confidence: Math.min(0.99, 0.8 + 0.06 * score),
    });
  }
  differences.push(...rankDifferences(a, b, alignment));
  const [metA, metB] = [new Set(met.map(({ i }) => i)), new Set(met.map(({ j }) => j))];
  const isUnmet = (item: Item, others: readonly Item[], keys: ReadonlySet<string> | undefined): boolean => {
    const number = numberOf(item);
    if (number === undefined || number.quantity.weak || number.quantity.ordinal) return false;
    return keys ? !keys.has(number.key) : !isElsewhere(number, others);
  };
  return {
    differences,
    agreements,
    openA: mine.filter((i) => !metA.has(i) && isUnmet(a.items[i], inB, keysB)),
    openB: theirs.filter((j) => !metB.has(j) && isUnmet(b.items[j], inA, keysA)),
  };
}

const RANK_CONFIDENCE = 0.9;

/** The items of either side tell another rank or how many. */
const differing = (a: Difference['a'], b: Difference['b']): Difference => factsApart('number', a, b, RANK_CONFIDENCE);

/** "The largest" against "the second largest": without a rank a superlative is the first. */
function rankDifferences(a: Unit, b: Unit, alignment: Alignment): Difference[] {
  const { superlatives } = a.words;
  if (superlatives === undefined || a.language !== b.language) return [];
  return gapsOf(a, b, alignment).flatMap((gap) => {
    const [[startA, endA], [startB, endB]] = [gap.a, gap.b];
    const told = rankAgainstWord(a, b, gap) ?? manyAgainstOne(a, b, gap);
    if (told) return [told];
    if (endA - startA + (endB - startB) !== 1 || endA === a.items.length || endB === b.items.length) return [];
    const rank = startA < endA ? a.items[startA] : b.items[startB];
    const best = a.items[endA];
    const isRank = rank.kind === 'number' && rank.quantity.ordinal && rank.quantity.lo > 1;
    if (!isRank || best.kind !== 'word' || !superlatives.test(best.fold)) return [];
    return [differing([startA, endA], [startB, endB])];
  });
}

/** "The debut album" against "the second album", "the first" against "the only": a word tells another rank. */
function rankAgainstWord(a: Unit, b: Unit, { a: [startA, endA], b: [startB, endB] }: Gap): Difference | undefined {
  if (endA - startA !== 1 || endB - startB !== 1) return undefined;
  const [one, other] = [a.items[startA], b.items[startB]];
  const [rank, word] = one.kind === 'number' ? [one, other] : [other, one];
  if (rank.kind !== 'number' || !rank.quantity.ordinal || word.kind !== 'word') return undefined;
  const told = a.words.ranks?.get(word.fold);
  if (told === undefined || told === rank.quantity.lo) return undefined;
  return differing([startA, startA], [startB, startB]);
}

/** "A nomination" against "two nominations". */
function manyAgainstOne(a: Unit, b: Unit, { a: [startA, endA], b: [startB, endB] }: Gap): Difference | undefined {
  if (endA - startA !== 1 || endB - startB !== 1) return undefined;
  const isOne = ({ items, words }: Unit, at: number): boolean => {
    const item = items[at];
    return item.kind === 'word' && words.articles?.has(item.fold) === true;
  };
  const isMany = ({ items }: Unit, at: number): boolean => {
    const item = items[at];
    return item.kind === 'number' && item.quantity.lo >= 2 && item.quantity.unit === '' && !item.quantity.ordinal;
  };
  if (!(isOne(a, startA) && isMany(b, startB)) && !(isMany(a, startA) && isOne(b, startB))) return undefined;
  // "A dozen", "two": what is counted follows in both, as one here and as many there, behind what is the same.
  for (let k = 0; k <= COUNTED_WITHIN; k++) {
    const [one, other] = [a.items.at(endA + k), b.items.at(endB + k)];
    if (one === undefined || other === undefined || !isSame(one, other)) return undefined;
    if (one.kind !== 'word' || other.kind !== 'word' || one.fold === other.fold) continue;
    // "A passenger ferry", "200 passengers": what tells more of another word is not counted.
    const [nextA, nextB] = [a.items.at(endA + k + 1), b.items.at(endB + k + 1)];
    const goesOn = (item: Item | undefined): boolean => item !== undefined && (item.kind !== 'word' || item.content);
    const isSameNext = nextA !== undefined && nextB !== undefined && isSame(nextA, nextB);
    if (!isSameNext && (goesOn(nextA) || goesOn(nextB))) return undefined;
    return differing([startA, startA], [startB, startB]);
  }
  return undefined;
}

/** What is counted stands within so many items behind its number: "a Lunmouth Film Award nomination". */
const COUNTED_WITHIN = 3;

/** "90" where the other has "over 90" is told with less care; "over 90" where the other has 90 is another number. */
const isAtEdge = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && a.lo === a.hi && !b.range && isOpen(b) && edgeOf(b) === a.lo;

const isEqualClaim = (number: NumberItem, item: Item): boolean =>
  item.kind === 'number' && isEqualNumber(number, item) && !isByChance(number.quantity, item.quantity);

/** "4 percent", "four who said no": a small number without a unit is that of many things. */
const isByChance = (a: Quantity, b: Quantity): boolean =>
  (a.unit === '') !== (b.unit === '') && !isOpen(a) && !isOpen(b) && Math.abs(edgeOf(a)) < NEAR_FROM;

const isElsewhere = (number: NumberItem, items: readonly Item[]): boolean =>
  items.some((item) => isEqualClaim(number, item));

const isPart = (quantity: Quantity): boolean => Math.abs(edgeOf(quantity)) < 1 && edgeOf(quantity) !== 0;

const SUMS = /^(?:usd|eur|gbp|jpy|uah|rub|inr|chf|cad|aud|hkd|nzd|sgd)$/;

/** What the units of two numbers say for their meeting; undefined where they cannot meet. */
function unitFit({ quantity: a }: NumberItem, { quantity: b }: NumberItem, isHere: boolean): number | undefined {
  if (a.ordinal !== b.ordinal) return undefined;
  // A year that stands against a span of years.
  if ((a.bare && b.unit !== '' && a.hi > 1500) || (b.bare && a.unit !== '' && b.hi > 1500)) return undefined;
  // "Fewer than half" is a part of something, 245,900 are heads.
  if (a.unit === '' && b.unit === '' && isPart(a) !== isPart(b)) return undefined;
  if (a.unit === b.unit) return a.unit === '' ? 0 : 1;
  // "Three years" and "three months", "$5 million" and "€5 million" may meet; other measures are other things.
  if (a.unit !== '' && b.unit !== '') {
    const isOneFigure = a.lo === b.lo && a.hi === b.hi;
    if (areYears(a, b)) return isOneFigure || isHere ? 0 : undefined;
    if (!areSpans(a, b)) return SUMS.test(a.unit) && SUMS.test(b.unit) && isOneFigure ? 0 : undefined;
    // "One year" against "two months" only where they stand against each other.
    const isOneSpan = /^(?:equal|approximate)$/.test(spanRelation(a, b));
    return isOneSpan ? 1 : isOneFigure || (isHere && a.lo === a.hi && b.lo === b.hi) ? 0 : undefined;
  }
  // "84%" is no number of heads; a fraction may be told as a part.
  const [part, plain] = a.unit === '%' ? [a, b] : [b, a];
  if (part.unit !== '%' || plain.lo < 1) return -0.5;
  return isHere ? -1.5 : undefined;
}

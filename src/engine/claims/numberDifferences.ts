import { type Agreement, assign, type Compared, type Difference, indexesOf, isMoved, type Pair } from './comparison.js';
import type { Item, NumberItem } from './items.js';
import { areCountedBeside } from './countedBeside.js';
import { meetingOfLeft } from './leftNumbers.js';
import { isList, keysOf } from './lists.js';
import { NEAR_FROM } from './nearness.js';
import { areOfOneUnit, isEqualNumber, relationOf } from './numberEquality.js';
import { numberMeetings } from './numberMeetings.js';
import { ownedNumbers } from './owners.js';
import { areInOnePlace } from './places.js';
import { edgeOf, isOpen, isPoint, type NumberRelation, type Quantity } from './quantities.js';
import { rankDifferences } from './rankDifferences.js';

/** How well two numbers meet that do: they stand against each other, or count the same. */
const NUMBERS_MEET = 1.5;
/** What it counts for a meeting that both belong to one owner. */
const OWNED = 2;

/** Compares the numbers of two units: those that stand in one place, or count the same. */
export function numberDifferences(pair: Pair): Compared {
  const { a, b, alignment, inA, inB, isClose } = pair;
  const [mine, theirs] = [indexesOf(a, 'number'), indexesOf(b, 'number')];
  const [keysA, keysB] = isList(a.items, b.items, 'number') ? [keysOf(inA), keysOf(inB)] : [];
  const isToldElsewhere = (one: NumberItem, other: NumberItem): boolean =>
    keysA && keysB
      ? keysB.has(one.key) || keysA.has(other.key)
      : isMoved(one, inA, inB, isEqualClaim) || isMoved(other, inB, inA, isEqualClaim);
  const agreements: Agreement[] = [];
  const differences: Difference[] = [];
  const owned = keysA ? [] : ownedNumbers(pair).pairs;
  const isOwned = (i: number, j: number): boolean => owned.some((one) => one.i === i || one.j === j);
  const meetings = numberMeetings(pair).filter(({ i, j, score }) => score >= NUMBERS_MEET && !isOwned(i, j));
  const best = [...owned.map((one) => ({ ...one, score: OWNED })), ...assign(meetings)];
  const met = keysA ? best : [...best, ...meetingOfLeft(pair, mine, theirs, best)];
  for (const { i, j, score } of met) {
    const [one, other] = [a.items[i] as NumberItem, b.items[j] as NumberItem];
    const relation = relationOf(one.quantity, other.quantity);
    if (relation === 'equal' && areOfOneUnit(one.quantity, other.quantity)) {
      agreements.push({ a: i, b: j });
      continue;
    }
    if (one.quantity.weak && other.quantity.weak) continue;
    if (areCountedBeside(a, i, b, j)) continue;
    const isHere = isClose && areInOnePlace(a, b, alignment, i, j);
    const isTold = !isHere && !isOwned(i, j) && isToldElsewhere(one, other);
    // Of numbers of no unit one may merely be near: "about 60 jobs", "Lind, 61".
    const hasUnit = one.quantity.unit !== '' || other.quantity.unit !== '';
    if (isTold && relation === 'approximate' && hasUnit) agreements.push({ a: i, b: j });
    if (!isTold) differences.push(differenceOf(i, j, one.quantity, other.quantity, relation, score));
  }
  differences.push(...rankDifferences(a, b, alignment));
  const [metA, metB] = [new Set(met.map(({ i }) => i)), new Set(met.map(({ j }) => j))];
  return {
    differences,
    agreements,
    openA: mine.filter((i) => !metA.has(i) && isUnmet(a.items[i], inB, keysB)),
    openB: theirs.filter((j) => !metB.has(j) && isUnmet(b.items[j], inA, keysA)),
  };
}

function differenceOf(
  i: number,
  j: number,
  one: Quantity,
  other: Quantity,
  relation: NumberRelation,
  score: number,
): Difference {
  const isRounded = relation === 'approximate' || isAtEdge(one, other);
  return {
    kind: 'number',
    severity: isRounded ? 'wording' : 'fact',
    relation: isRounded ? 'approximate' : relation === 'equal' ? 'differs' : relation,
    a: [i, i],
    b: [j, j],
    confidence: Math.min(0.99, 0.8 + 0.06 * score),
  };
}

/** Whether a number that has no partner stands nowhere else on the other side; of a list by its key. */
function isUnmet(item: Item, others: readonly Item[], keys: ReadonlySet<string> | undefined): boolean {
  if (item.kind !== 'number' || item.quantity.weak || item.quantity.ordinal) return false;
  return keys ? !keys.has(item.key) : !others.some((other) => isEqualClaim(item, other));
}

/** "90" where the other has "over 90" is told with less care; "over 90" where the other has 90 is another number. */
const isAtEdge = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && isPoint(a) && !b.range && isOpen(b) && edgeOf(b) === a.lo;

const isEqualClaim = (number: NumberItem, item: Item): boolean =>
  item.kind === 'number' && isEqualNumber(number, item) && !isByChance(number.quantity, item.quantity);

/** "4 percent", "four who said no": a small number without a unit is that of many things. */
const isByChance = (a: Quantity, b: Quantity): boolean =>
  (a.unit === '') !== (b.unit === '') && !isOpen(a) && !isOpen(b) && Math.abs(edgeOf(a)) < NEAR_FROM;

import type { Unit } from './alignment.js';
import { type Difference, factsApart, type Pair } from './comparison.js';
import type { Item } from './items.js';
import { denials, denialsOf, type Placed, wordsIn } from './negators.js';
import { withWords } from './plainCapitals.js';

/** So many telling words, and this part of all that either side has, stand on both sides. */
const [SHARED_AT_LEAST, SHARED_FROM] = [3, 0.8];
/** What is denied stands within so many items behind the word that denies it: "has not yet been ruled out". */
const DENIED_WITHIN = 3;
const CONFIDENCE = 0.85;

/**
 * The same words in another order, of which one side denies what the other says is so: "investigators had ruled out
 * arson", "arson has not been ruled out". Where the order is one, what stands in one place tells more.
 */
export function turnedDenials({ a: unitA, b: unitB, around }: Pair): Difference[] {
  const [a, b] = [unitA, unitB].map((unit) => withWords(unit, around));
  const [mine, theirs] = [deniedIn(a), deniedIn(b)];
  if ((mine === undefined) === (theirs === undefined)) return [];
  const [unit, denied, other] = mine ? ([a, mine, b] as const) : ([b, theirs as Denied, a] as const);
  const isExcused = ({ word }: Placed): boolean => other.words.weakNegators.has(word.fold);
  if (denialsOf(other) > 0 || wordsIn(other, [0, other.items.length]).some(isExcused)) return [];
  const at = other.items.findIndex((item) => item.kind === 'word' && item.stem === denied.stem);
  if (at < 0 || !areOneWording(unit, other)) return [];
  const [own, their] = [denied.range, [at, at] as const];
  return [mine ? factsApart('negation', own, their, CONFIDENCE) : factsApart('negation', their, own, CONFIDENCE)];
}

/** What a unit denies: its stem, and the items, [first, last], of the denial with it. */
interface Denied {
  readonly stem: string;
  readonly range: readonly [number, number];
}

/** What the only denial of a unit denies. */
function deniedIn(unit: Unit): Denied | undefined {
  const [denial, ...more] = denials(unit, wordsIn(unit, [0, unit.items.length]));
  if (denial === undefined || more.length > 0) return undefined;
  const end = Math.min(denial.at + 1 + DENIED_WITHIN, unit.items.length);
  const denied = wordsIn(unit, [denial.at + 1, end]).find(({ word }) => word.content);
  return denied && { stem: denied.word.stem, range: [denial.at, denied.at] };
}

function areOneWording(a: Unit, b: Unit): boolean {
  const [mine, theirs] = [tellsOf(a), tellsOf(b)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared >= SHARED_AT_LEAST && shared >= SHARED_FROM * (mine.size + theirs.size - shared);
}

/** What a unit tells, whatever form its words have. */
const tellsOf = ({ items }: Unit): ReadonlySet<string> =>
  new Set(items.flatMap((item: Item) => (item.kind !== 'word' ? [item.key] : item.content ? [item.stem] : [])));

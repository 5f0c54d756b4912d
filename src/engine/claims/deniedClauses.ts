import type { Unit } from './alignment.js';
import type { Difference, Pair } from './comparison.js';
import type { Item } from './items.js';
import { denialsOf, wordsIn } from './negators.js';

/** "Denied on Tuesday that …": so many items behind a word of denying its clause opens. */
const OPENS_WITHIN = 6;
/** "Denied the school would close": nothing opens the clause, and its verb stands so near. */
const VERB_WITHIN = 6;
/** So many telling words of what is denied, and this part of them, stand in what says it is so. */
const [SHARED_AT_LEAST, SHARED_FROM] = [3, 0.7];
/** In one wording fewer tell enough. */
const SHARED_IN_CLOSE = 2;
/** Who speaks stands within so many items of the word of saying. */
const SPEAKER_WITHIN = 3;
const CONFIDENCE = 0.85;

/** A word of denying, and the items [start, end) of the clause that it denies. */
interface Denial {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Whether a unit has a clause that somebody denies: "denied that", "rejected claims that". */
export const deniesClause = (unit: Unit): boolean => denialIn(unit) !== undefined;

const isSaying = ({ words }: Unit, item: Item | undefined): boolean =>
  item?.kind === 'word' && words.sayings.has(item.fold);

/** "…, who denied having stolen, will …": whether a sign ends the clause before an item, once it tells enough. */
function isParted({ items, counts }: Unit, start: number, at: number): boolean {
  const isSign = !counts.includes(at) && at > start && items[at].start > items[at - 1].end + 1;
  return isSign && items.slice(start, at).filter((item) => tellsOf(item) !== undefined).length >= SHARED_IN_CLOSE;
}

function denialIn(unit: Unit): Denial | undefined {
  const { items, words } = unit;
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'word' || words.sayings.get(item.fold) !== 'denied') continue;
    const start = clauseBehind(unit, at);
    if (start === undefined) continue;
    const next = items.findIndex((_, i) => i >= start && (isSaying(unit, items[i]) || isParted(unit, start, i)));
    return { at, start, end: next < 0 ? items.length : next };
  }
  return undefined;
}

/** Where the clause begins that a word of denying has behind it: a plan that is rejected has one, too, and is none. */
function clauseBehind({ items, words }: Unit, at: number): number | undefined {
  let isClaim = false;
  for (let i = at + 1; i < items.length && i <= at + OPENS_WITHIN; i++) {
    const item = items[i];
    if (item.kind !== 'word') continue;
    if (words.reportOpeners?.has(item.fold) === true || words.denialOpeners?.has(item.fold) === true) return i + 1;
    if (words.claimNouns?.has(item.fold) === true) isClaim = true;
    else if (item.content && !isClaim) break;
  }
  const verb = items.findIndex(
    (item, i) =>
      i > at &&
      item.kind === 'word' &&
      (words.modals.has(item.fold) || words.negators.has(item.fold) || words.reportOpeners?.has(item.fold) === true),
  );
  const isVerb = verb > at && verb <= at + VERB_WITHIN && words.reportOpeners?.has(items[verb].key) !== true;
  return isVerb ? at + 1 : undefined;
}

/**
 * One unit denies a clause that the other says is so, in whatever words: "denied that the school would close", "“The
 * school will close,” she said". It is another fact where the same person says it, and else who says it and how surely.
 */
export function denialDifferences({ a, b, isClose }: Pair): Difference[] {
  const [mine, theirs] = [denialIn(a), denialIn(b)];
  if ((mine === undefined) === (theirs === undefined)) return [];
  const [unit, denial, other] = mine ? ([a, mine, b] as const) : ([b, theirs as Denial, a] as const);
  const said = assertionIn(other, clauseOf(unit, denial), isClose ? SHARED_IN_CLOSE : SHARED_AT_LEAST);
  if (said === undefined) return [];
  const speaks = subjectOf(unit, denial.at);
  const cue = other.items.findIndex((item) => isSaying(other, item));
  const isSame =
    cue >= 0 &&
    other.items
      .slice(Math.max(0, cue - SPEAKER_WITHIN), cue + SPEAKER_WITHIN + 1)
      .some((item) => isOneOf(item, speaks));
  // "Denied that the plant leaks", "Fishermen say that the plant leaks": each has a speaker of its own.
  if (cue >= 0 && !isSame) return [];
  const own = [denial.at, denial.at] as const;
  const their = cue >= 0 ? ([cue, cue] as const) : said;
  const [sideA, sideB] = mine ? [own, their] : [their, own];
  const severity = isSame ? 'fact' : 'attribution';
  return [
    {
      kind: isSame ? 'negation' : 'attribution',
      severity,
      relation: 'differs',
      a: sideA,
      b: sideB,
      confidence: CONFIDENCE,
    },
  ];
}

/** What an item tells, whatever form its words have; undefined for small words. */
const tellsOf = (item: Item): string | undefined =>
  item.kind !== 'word' ? item.key : item.content ? item.stem : undefined;

/** What a denied clause tells. */
const clauseOf = ({ items }: Unit, { start, end }: Denial): ReadonlySet<string> =>
  new Set(items.slice(start, end).flatMap((item) => tellsOf(item) ?? []));

/** The items, [first, last], that say what a clause denies, where nothing beside them denies or doubts it. */
function assertionIn(
  unit: Unit,
  clause: ReadonlySet<string>,
  sharedAtLeast: number,
): readonly [number, number] | undefined {
  const { items, words } = unit;
  const all = wordsIn(unit, [0, items.length]);
  if (denialsOf(unit) > 0 || all.some(({ word }) => words.weakNegators.has(word.fold))) return undefined;
  const places = items.flatMap((item, at) => (clause.has(tellsOf(item) ?? '') ? [at] : []));
  const shared = new Set(places.map((at) => tellsOf(items[at]))).size;
  if (shared < sharedAtLeast || shared < SHARED_FROM * clause.size) return undefined;
  // What is turned round says something else: "rose", "fell".
  const isTurned = all.some(({ word }) =>
    [...(words.opposites.get(word.fold) ?? [])].some((fold) => clause.has(words.stem(fold))),
  );
  return isTurned ? undefined : [places[0], places[places.length - 1]];
}

/** The items right before a word of saying: who says it. */
const subjectOf = ({ items }: Unit, at: number): readonly Item[] =>
  items.slice(0, at).filter((item) => item.kind === 'name' || (item.kind === 'word' && item.content));

function isOneOf(item: Item, speaks: readonly Item[]): boolean {
  return speaks.some((one) =>
    one.kind === 'name' && item.kind === 'name'
      ? item.name.parts.some((part) => one.name.parts.includes(part))
      : one.kind === 'word' && item.kind === 'word' && one.stem === item.stem,
  );
}

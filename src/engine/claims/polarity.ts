import { agreement, type Alignment, isSame, type Unit } from './alignment.js';
import { withoutPrefix } from '../languages/negativePrefixes.js';
import { type Difference, factsApart, type Pair } from './comparison.js';
import { deniesClause } from './deniedClauses.js';
import { type Gap, gapsOf } from './gaps.js';
import type { Item, WordItem } from './items.js';
import { denials, denialsOf, type Placed, wordsIn } from './negators.js';
import { withWords } from './plainCapitals.js';
import { toneIn } from './tones.js';

/** Denials and opposites stand for any reason where units share less: "two goals up", "two goals down". */
const OPPOSED_FROM = 0.6;
/** From here on one is the other with a change, and what is denied in it was said. */
const EDITED_FROM = 0.85;

/**
 * What differs in whether something is so: denials, opposites, how surely it is told, which verb of saying. `closeness`
 * is that of the two units.
 */
export function polarityDifferences({ a: unitA, b: unitB, alignment, around }: Pair, closeness: number): Difference[] {
  const [a, b] = [unitA, unitB].map((unit) => withWords(unit, around));
  const areOneWording = closeness >= OPPOSED_FROM;
  return gapsOf(a, b, alignment).flatMap((gap) => {
    const denial = areOneWording ? denialIn(a, b, gap, alignment, closeness >= EDITED_FROM) : undefined;
    if (denial) return [denial];
    const [mine, theirs] = [wordsIn(a, gap.a), wordsIn(b, gap.b)];
    const opposite =
      (areOneWording ? oppositeIn(a, b, mine, theirs) : undefined) ??
      exclusiveIn(a, b, alignment, mine, theirs) ??
      toneIn(a, b, gap, alignment) ??
      prefixIn(a, b, gap);
    return opposite ? [opposite] : [...modalIn(a, b, mine, theirs), ...sayingIn(a, b, mine, theirs)];
  });
}

/** "Fully approved" against "not approved": how something is so denies nothing. */
const tellsHow = ({ words }: Unit, { fold }: WordItem): boolean => words.manner?.test(fold) === true;

/** A gap longer than this on a side is another wording, in which a denial may stand for anything. */
const GAP_AT_MOST = 6;

function denialIn(a: Unit, b: Unit, gap: Gap, alignment: Alignment, isEdited: boolean): Difference | undefined {
  const [mine, theirs] = [wordsIn(a, gap.a), wordsIn(b, gap.b)];
  if (gap.a[1] - gap.a[0] > GAP_AT_MOST || gap.b[1] - gap.b[0] > GAP_AT_MOST) return undefined;
  const [deniedA, deniedB] = [denials(a, mine), denials(b, theirs)];
  if (deniedA.length % 2 === deniedB.length % 2) return undefined;
  const [unit, denied, others, other, otherGap] =
    deniedA.length % 2 === 1 ? ([a, deniedA, theirs, b, gap.b] as const) : ([b, deniedB, mine, a, gap.a] as const);
  const isExcused = ({ word }: Placed): boolean =>
    other.words.weakNegators.has(word.fold) || /^(?:un|in|im|dis|non)\p{L}{4,}/u.test(word.fold);
  if (others.some(isExcused) || openWords(other, unit === a ? alignment.toA : alignment.toB).some(isExcused))
    return undefined;
  // "Denied that it would close", "said that it would not close".
  if (deniesClause(other)) return undefined;
  // Other words beside the denial may say the same without one: "not working", "malfunctions".
  const said = new Set((unit === a ? mine : theirs).map(({ word }) => word.stem));
  if (others.some(({ word }) => word.content && !said.has(word.stem) && !tellsHow(other, word))) return undefined;
  // "Its highest level since 1957", "a level never reached since 1957": what is denied is not told by the other.
  const [ownGap, noGap] = unit === a ? [gap.a, gap.b] : [gap.b, gap.a];
  const isDetail = wordsIn(unit, [denied[0].at + 1, ownGap[1]]).some(
    ({ word }) => word.content && !tellsHow(unit, word),
  );
  if (!isEdited && isDetail && noGap[0] === noGap[1]) return undefined;
  // The denial may have moved: none anywhere in the other.
  const isPrefix = denied[0].word.fold === 'non';
  if (denialsOf(a, isPrefix) % 2 === denialsOf(b, isPrefix) % 2 && !deniesInARow(unit, other)) return undefined;
  if (oppositeIn(a, b, mine, theirs)) return undefined;
  const at = denied[0].at;
  // "Congratulated her", "did not congratulate her", and "gratulierte ihr nicht" at its end.
  const isLast = at === unit.items.length - 1 && at > 0;
  // French and German deny a verb behind it: "appellent pas à la grève".
  const verb = unit.items.at(at - 1);
  const next = unit.items.at(at + 1);
  const against = at > 0 ? (unit === a ? alignment.toB : alignment.toA)[at - 1] : -1;
  const isBehind =
    !isLast &&
    against >= 0 &&
    verb?.kind === 'word' &&
    verb.content &&
    verb.end + 1 === unit.items[at].start &&
    next?.kind === 'word' &&
    !next.content;
  if (isBehind && isSame(verb, other.items[against])) {
    const [one, two] = [[at - 1, at] as const, [against, against] as const];
    return unit === a ? factsApart('negation', one, two, 0.93) : factsApart('negation', two, one, 0.93);
  }
  const own: readonly [number, number] = isLast ? [at - 1, at] : [at, at + 1];
  const range: readonly [number, number] =
    otherGap[0] < otherGap[1] && !others.every(({ word }) => other.words.pronouns.has(word.fold))
      ? [otherGap[0], otherGap[1] - 1]
      : pointAt(other, otherGap[1]);
  const [sideA, sideB] = unit === a ? [own, range] : [range, own];
  return factsApart('negation', sideA, sideB, 0.93);
}

/** "Did not admit it and did not resign", where the other denies nothing: each is denied by itself. */
function deniesInARow(unit: Unit, other: Unit): boolean {
  if (denialsOf(other) > 0) return false;
  const all = denials(unit, wordsIn(unit, [0, unit.items.length]));
  return all.slice(1).every(({ at }, i) => {
    const between = wordsIn(unit, [all[i].at, at]).map(({ word }) => word.fold);
    const isJoined = between.some((fold) => unit.words.rangeAnds.has(fold));
    return isJoined && !between.some((fold) => unit.words.reportOpeners?.has(fold));
  });
}

/** The words that stand against nothing. */
function openWords(unit: Unit, partners: Int32Array): Placed[] {
  return wordsIn(unit, [0, unit.items.length]).filter(({ at }) => partners[at] < 0);
}

/** The item behind a place, or the last one. */
function pointAt({ items }: Unit, at: number): readonly [number, number] {
  const place = Math.min(at, items.length - 1);
  return [place, place];
}

function oppositeIn(a: Unit, b: Unit, mine: readonly Placed[], theirs: readonly Placed[]): Difference | undefined {
  if (mine.length > GAP_AT_MOST || theirs.length > GAP_AT_MOST) return undefined;
  // "Neither" denies, and is the opposite of "both".
  const isDenial = ({ word }: Placed): boolean => !a.words.opposites.has(word.fold);
  const negated = [...denials(a, mine), ...denials(b, theirs)].some(isDenial);
  for (const one of mine) {
    if (negated) break;
    for (const other of theirs) {
      if (!areOpposed(a, one.word, other.word) || !isReplaced(a, b, one.word, other.word)) continue;
      return wordsDiffer('negation', 'fact', one, other, 0.94);
    }
  }
  return undefined;
}

/** Whether a table has two words as opposites, or a prefix denies one of them: "predictable", "unpredictable". */
function areOpposed({ words, language }: Unit, one: WordItem, other: WordItem): boolean {
  if (words.opposites.get(one.fold)?.has(other.fold)) return true;
  const denies = (long: WordItem, short: WordItem): boolean =>
    long.fold.length > short.fold.length && withoutPrefix(long.fold, language)?.[1] === short.fold;
  return denies(one, other) || denies(other, one);
}

/** How far the neighbours of two words that exclude each other must agree. */
const EXCLUSIVE_AGREES = 1;

/** "Blue" against "white": words of one class that stand in one place, of which neither stands elsewhere. */
function exclusiveIn(
  a: Unit,
  b: Unit,
  alignment: Alignment,
  mine: readonly Placed[],
  theirs: readonly Placed[],
): Difference | undefined {
  for (const one of mine) {
    const own = a.words.exclusive.get(one.word.fold);
    if (own === undefined) continue;
    const other = theirs.find(({ word }) => {
      const their = b.words.exclusive.get(word.fold);
      const isOther = their !== undefined && their !== own && their.split(':')[0] === own.split(':')[0];
      return isOther && !areOneOffice(a, one.word.fold, word.fold);
    });
    if (other === undefined || !isReplaced(a, b, one.word, other.word)) continue;
    if (agreement(a, b, alignment, one.at, other.at) < EXCLUSIVE_AGREES) continue;
    return wordsDiffer('wording', 'fact', one, other, 0.9);
  }
  return undefined;
}

/** "CFO" against "finance director" */
const areOneOffice = ({ words: { officeLetters } }: Unit, one: string, other: string): boolean =>
  officeLetters?.get(one) === other || officeLetters?.get(other) === one;

/** One word of each side stands against the other. */
function wordsDiffer(
  kind: Difference['kind'],
  severity: Difference['severity'],
  one: Placed,
  other: Placed,
  confidence: number,
): Difference {
  return { kind, severity, relation: 'differs', a: [one.at, one.at], b: [other.at, other.at], confidence };
}

/** Whether one word stands for another: each stands more often on its own side, so that nothing merely moved. */
function isReplaced(a: Unit, b: Unit, one: WordItem, other: WordItem): boolean {
  const count = ({ items }: Unit, { stem }: WordItem): number =>
    items.filter((item) => item.kind === 'word' && item.stem === stem).length;
  return count(a, one) > count(b, one) && count(b, other) > count(a, other);
}

/** "Professional" against "semi-professional": the prefix is all that is added, and makes another thing of it. */
function prefixIn(a: Unit, b: Unit, gap: Gap): Difference | undefined {
  const [sizeA, sizeB] = [gap.a[1] - gap.a[0], gap.b[1] - gap.b[0]];
  if (sizeA + sizeB !== 1) return undefined;
  const [unit, at] = sizeA === 1 ? [a, gap.a[0]] : [b, gap.b[0]];
  const [prefix, next] = unit.items.slice(at, at + 2);
  if (prefix.kind !== 'word' || !unit.words.prefixes?.has(prefix.fold) || next?.start !== prefix.end + 1)
    return undefined;
  // "East" against "south-east", and not "the side" against "the south side".
  const classOf = (item: Item): string | undefined =>
    item.kind === 'word' ? unit.words.exclusive.get(item.fold)?.split(':')[0] : undefined;
  const own = classOf(prefix);
  if (own !== undefined && own !== classOf(next)) return undefined;
  const [sideA, sideB]: readonly (readonly [number, number])[] =
    sizeA === 1 ? [[at, at + 1], pointAt(b, gap.b[0])] : [pointAt(a, gap.a[0]), [at, at + 1]];
  return factsApart('wording', sideA, sideB, 0.9);
}

function modalIn(a: Unit, b: Unit, mine: readonly Placed[], theirs: readonly Placed[]): Difference[] {
  const sure = ({ words }: Unit, list: readonly Placed[]): Placed[] =>
    list.filter(({ word }) => words.modals.has(word.fold));
  const [[one, ...moreA], [other, ...moreB]] = [sure(a, mine), sure(b, theirs)];
  if (one === undefined || other === undefined || moreA.length + moreB.length > 0) return [];
  // "Said it would close", "“It will close,” said": reported speech has its verbs in the past.
  const level = ({ items, words }: Unit, { at, word }: Placed): number =>
    (isReported(items.slice(0, at), words) ? words.reportedModals?.get(word.fold) : undefined) ??
    (words.modals.get(word.fold) as number);
  if (level(a, one) === level(b, other) || mine.length > 1 || theirs.length > 1) return [];
  return [wordsDiffer('attribution', 'attribution', one, other, 0.8)];
}

const isReported = (before: readonly Item[], { sayings }: Unit['words']): boolean =>
  before.some((item) => item.kind === 'word' && sayings.has(item.fold));

function sayingIn(a: Unit, b: Unit, mine: readonly Placed[], theirs: readonly Placed[]): Difference[] {
  const { sayings } = a.words;
  const one = mine.find(({ word }) => sayings.has(word.fold));
  const other = theirs.find(({ word }) => sayings.has(word.fold));
  if (!one || !other || sayings.get(one.word.fold) === sayings.get(other.word.fold)) return [];
  // "Denied that it would close", "said that it would not close".
  if (deniesClause(a) !== deniesClause(b) && denialsOf(a) % 2 !== denialsOf(b) % 2) return [];
  return [wordsDiffer('attribution', 'attribution', one, other, 0.85)];
}

import type { Item, SentenceItems } from './items.js';
import { isList } from './lists.js';
import { nameRelation } from './nameRelations.js';
import type { ClaimWords } from './languages/claimWords.js';

/** What a source says of a statement: the items of its sentences, with where they stand in its text. */
export interface Unit {
  readonly source: number;
  readonly language: string;
  readonly words: ClaimWords;
  readonly items: readonly Item[];
  /** How many items its sentences have up to and with each of them. */
  readonly counts: readonly number[];
  /** Where its sentences begin in the source's text. */
  readonly offsets: readonly number[];
}

/** The unit of sentences of one source, which begin at `offsets` of its text. */
export function unitOfSentences(source: number, sentences: readonly SentenceItems[], offsets: readonly number[]): Unit {
  const { language, words, items } = sentences[0];
  let count = 0;
  return {
    source,
    language,
    words,
    // Most units are one sentence, and have its items as they are.
    items: sentences.length === 1 ? items : sentences.flatMap((sentence) => sentence.items),
    counts: sentences.map((sentence) => (count += sentence.items.length)),
    offsets,
  };
}

/** Where the sentence begins that an item stands in, in the text that has the sentences of a unit at `offsets`. */
export function offsetAt({ counts }: Unit, item: number, offsets: readonly number[]): number {
  return offsets.length === 1 ? offsets[0] : offsets[counts.findIndex((count) => item < count)];
}

/** For each item of one unit the item of the other that it stands against, or -1. */
export interface Alignment {
  readonly toB: Int32Array;
  readonly toA: Int32Array;
}

/** What an item costs that stands against none. */
const GAP = -0.25;
/** Units longer than this together are no statement; they are not aligned. */
const ITEMS_AT_MOST = 700;

/**
 * How well two items stand against each other; a pair worse than two gaps never does. Names of a list are compared by
 * their keys alone.
 */
function fit(a: Item, b: Item, words: ClaimWords, areNamesListed: boolean): number {
  if (a.key === b.key) return a.kind === 'word' ? (a.content ? 2 : 0.9) : 3;
  if (a.kind === 'word' && b.kind === 'word') {
    if (a.stem === b.stem) return 1.5;
    if (words.opposites.get(a.fold)?.has(b.fold)) return 0.6;
    return a.content === b.content ? -0.3 : -0.6;
  }
  if (a.kind === 'name' && b.kind === 'name') {
    return areNamesListed || nameRelation(a.name, b.name) === 'differs' ? 0.4 : 2.5;
  }
  if (a.kind === 'number' && b.kind === 'number') return a.quantity.unit === b.quantity.unit ? 1 : 0.3;
  if (a.kind === 'date' && b.kind === 'date') return 1;
  if (a.kind === 'name' && b.kind === 'word') return nameAgainstWord(a.name.parts, b.fold);
  if (a.kind === 'word' && b.kind === 'name') return nameAgainstWord(b.name.parts, a.fold);
  return -0.7;
}

const nameAgainstWord = (parts: readonly string[], fold: string): number => (parts.includes(fold) ? 1.2 : -0.7);

/** What an alignment writes before it reads it, kept between two of them: a list made for each costs as much as one. */
let scores = new Float64Array(1024);
let steps = new Uint8Array(1024);

/** The best global alignment of two units (Needleman and Wunsch, 1970). */
export function align(a: Unit, b: Unit): Alignment | undefined {
  const [n, m] = [a.items.length, b.items.length];
  if (n + m > ITEMS_AT_MOST) return undefined;
  const areNamesListed = isList(a.items, b.items, 'name');
  const width = m + 1;
  const size = (n + 1) * width;
  if (scores.length < size) [scores, steps] = [new Float64Array(size), new Uint8Array(size)];
  scores[0] = 0;
  for (let i = 1; i <= n; i++) scores[i * width] = i * GAP;
  for (let j = 1; j <= m; j++) scores[j] = j * GAP;
  for (let i = 1; i <= n; i++) {
    const item = a.items[i - 1];
    for (let j = 1; j <= m; j++) {
      const at = i * width + j;
      const both = scores[at - width - 1] + fit(item, b.items[j - 1], a.words, areNamesListed);
      const down = scores[at - width] + GAP;
      const right = scores[at - 1] + GAP;
      const best = both >= down && both >= right ? both : down >= right ? down : right;
      scores[at] = best;
      steps[at] = best === both ? 0 : best === down ? 1 : 2;
    }
  }
  const toB = new Int32Array(n).fill(-1);
  const toA = new Int32Array(m).fill(-1);
  for (let i = n, j = m; i > 0 && j > 0;) {
    const step = steps[i * width + j];
    if (step === 0) {
      toB[--i] = --j;
      toA[j] = i;
    } else if (step === 1) i--;
    else j--;
  }
  return { toB, toA };
}

/** Whether two items say the same, as far as alignment goes. */
export function isSame(a: Item, b: Item): boolean {
  if (a.key === b.key) return true;
  if (a.kind === 'word' && b.kind === 'word') return a.stem === b.stem;
  return a.kind === 'name' && b.kind === 'name' && nameRelation(a.name, b.name) !== 'differs';
}

/** The part of the shorter unit's telling items that stand against their equals, 0-1: how much is one wording. */
export function closeness(a: Unit, b: Unit, { toB }: Alignment): number {
  // What is shared with the words of saying alone is who speaks.
  const tells = (item: Item): boolean => item.kind !== 'word' || (item.content && !a.words.sayings.has(item.fold));
  const shared = a.items.filter((item, i) => toB[i] >= 0 && tells(item) && isSame(item, b.items[toB[i]])).length;
  const shorter = Math.min(a.items.filter(tells).length, b.items.filter(tells).length);
  return shorter === 0 ? 0 : shared / shorter;
}

/** How far beside a place others are looked at for whether the two units agree there. */
const NEIGHBOURS = 4;

/** Whether a telling word that is no claim stands beside two items in both units: what is done on a day, say. */
export function shareWordBeside(a: Unit, b: Unit, { toB }: Alignment, i: number, j: number): boolean {
  for (let at = Math.max(0, i - NEIGHBOURS); at <= i + NEIGHBOURS && at < a.items.length; at++) {
    const [item, other] = [a.items[at], toB[at]];
    if (item.kind !== 'word' || !item.content || other < 0 || Math.abs(other - j) > NEIGHBOURS + 2) continue;
    if (isSame(item, b.items[other])) return true;
  }
  return false;
}

/** How many of the neighbours of two items stand against their equals, nearer ones counting more: 0 to about 4. */
export function agreement(a: Unit, b: Unit, { toB }: Alignment, i: number, j: number): number {
  let sum = 0;
  for (const side of [-1, 1]) {
    for (let k = 1; k <= NEIGHBOURS; k++) {
      const at = i + side * k;
      if (at < 0 || at >= a.items.length) continue;
      const other = toB[at];
      if (
        other < 0 ||
        (other - j) * side <= 0 ||
        Math.abs(other - j) > NEIGHBOURS + 2 ||
        !isSame(a.items[at], b.items[other])
      )
        continue;
      const item = a.items[at];
      sum += (item.kind === 'word' && !item.content ? 0.4 : 1) / (1 + 0.3 * (k - 1));
    }
  }
  return sum;
}

import type { Unit } from './alignment.js';
import type { Item, WordItem } from './items.js';

/** A word of a unit, and its place among the items. */
export interface Placed {
  readonly at: number;
  readonly word: WordItem;
}

/** The words of the items [start, end). */
export function wordsIn({ items }: Unit, [start, end]: readonly [number, number]): Placed[] {
  const found: Placed[] = [];
  for (let at = start; at < end; at++) {
    const item = items[at];
    if (item.kind === 'word') found.push({ at, word: item });
  }
  return found;
}

/** The words that deny among those given; "non" only where `hasPrefix`. */
export function denials({ items, words }: Unit, within: readonly Placed[], hasPrefix = within.length === 1): Placed[] {
  return within.filter(({ at, word }) => {
    if (words.concord?.has(word.fold) && hasDenialBeside({ items, words }, at)) return false;
    // "Non-consecutive": "non" denies where nothing but it is added.
    if (word.fold === 'non' && hasPrefix) return true;
    if (!words.negators.has(word.fold)) return false;
    // "No. 4472"
    const next = items.at(at + 1);
    if (word.fold === 'no' && next?.kind === 'number' && next.start === word.end + 2) return false;
    const phrase = foldsFrom(items, at - 1, 4);
    return !words.notDenied.some((excused) => ` ${phrase} `.includes(` ${excused} `));
  });
}

/** So far from it, in items, a negator says what another one does: "не звільнятиму нікого". */
const CONCORD_WITHIN = 4;

function hasDenialBeside({ items, words }: Pick<Unit, 'items' | 'words'>, at: number): boolean {
  return items
    .slice(Math.max(0, at - CONCORD_WITHIN), at + CONCORD_WITHIN + 1)
    .some((item) => item.kind === 'word' && words.negators.has(item.fold) && !words.concord?.has(item.fold));
}

function foldsFrom(items: readonly Item[], start: number, length: number): string {
  return items
    .slice(Math.max(0, start), start + length)
    .map((item) => (item.kind === 'word' ? item.fold : '#'))
    .join(' ');
}

/** How many words of a unit deny. */
export const denialsOf = (unit: Unit, hasPrefix = false): number =>
  denials(unit, wordsIn(unit, [0, unit.items.length]), hasPrefix).length;

/**
 * Names of findings that last: what the readings are, and the words of the statement that they stand in, so that the
 * same two numbers of another statement are another finding, and an edit near by leaves it the same.
 */

import { sharedCount } from './sharedCount.js';

/** So many words of a statement are kept. */
const WORDS_AT_MOST = 12;
/** The part of the shorter statement's words that two names of one finding have in common at least. */
const SHARED_FROM = 0.5;

const BEFORE_WORDS = ' @ ';

/** `values` tells kind and readings, `words` are those of the statement, the most telling first. */
export function findingKey(values: string, words: readonly string[]): string {
  const kept = [...new Set(words)].slice(0, WORDS_AT_MOST);
  return `${values}${BEFORE_WORDS}${kept.join(' ')}`;
}

/** Whether two names are of one finding: the same readings, in statements that have half of their words in common. */
export function isSameFinding(one: string, other: string): boolean {
  const [a, b] = [parted(one), parted(other)];
  if (a.values !== b.values) return false;
  return sharedCount(a.words, b.words) >= Math.min(a.words.size, b.words.size) * SHARED_FROM;
}

function parted(key: string): { values: string; words: Set<string> } {
  const at = key.lastIndexOf(BEFORE_WORDS);
  if (at < 0) return { values: key, words: new Set() };
  return {
    values: key.slice(0, at),
    words: new Set(
      key
        .slice(at + BEFORE_WORDS.length)
        .split(' ')
        .filter(Boolean),
    ),
  };
}

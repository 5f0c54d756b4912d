import { detached } from '../text/detached.js';
import { OldestFirst } from '../text/oldestFirst.js';

/** Letters that stand for pairs while a word is cut: "sch", "ei" and "ie" go whole. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['sch', '$'],
  ['ei', '%'],
  ['ie', '&'],
];
const SHORTEST = 3;
const SHORTEST_WITH_LONG_ENDING = 5;

/** Cutting takes as long as reading the word, and the same words come again and again: some are kept. */
const KEPT_AT_MOST = 20_000;
const kept = new OldestFirst<string, string>(KEPT_AT_MOST);
/** No word is longer; what has no space is never seen again. */
const KEPT_LETTERS_AT_MOST = 40;

/**
 * The stem of a German word in its typography-free form: inflections go, and the "ge" of participles; "Unternehmens"
 * and "Unternehmen" have one stem. The method is CISTEM (Weissweiler and Fraser, "Developing a stemmer for German based
 * on a comparative analysis of publicly available stemmers", 2017), for words without capitals.
 */
export function germanStem(fold: string): string {
  if (fold.length > KEPT_LETTERS_AT_MOST) return cut(fold);
  let stem = kept.get(fold);
  if (stem === undefined) kept.set(detached(fold), (stem = cut(fold)));
  return stem;
}

function cut(fold: string): string {
  let stem = fold.replace(/^ge(?=.{4})/, '');
  for (const [letters, sign] of PAIRS) stem = stem.replaceAll(letters, sign);
  stem = stem.replace(/(.)\1/g, '$1*');
  while (stem.length > SHORTEST) {
    const long = stem.length > SHORTEST_WITH_LONG_ENDING ? stem.replace(/(?:e[mr]|nd)$/, '') : stem;
    const shorter = long === stem ? stem.replace(/[estn]$/, '') : long;
    if (shorter === stem) break;
    stem = shorter;
  }
  stem = stem.replace(/(.)\*/g, '$1$1');
  for (const [letters, sign] of PAIRS) stem = stem.replaceAll(sign, letters);
  return stem;
}

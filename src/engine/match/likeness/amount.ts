import { tuning } from '../tuning.js';
import type { Term } from './vocabulary.js';

/** The language whose frequent words are listed. */
const LISTED = 'en';
/** Han, kana, Hangul and what stands near them: each character says as much as a few letters. */
const FIRST_DENSE = 0x2e80;

/**
 * How much it tells that two sentences of a language share a word, on the scale of the words' weights. Of English the
 * list of frequent words says it; elsewhere a word off that list may be the commonest of all, and its length is what is
 * known of it.
 */
export function amountOf({ stem, weight, value, isNumber }: Term, language: string): number {
  const { smallNumberAtMost, amountOfSmallNumber, amountOfShortest, amountByLetters } = tuning.words;
  if (isNumber) return value <= smallNumberAtMost ? amountOfSmallNumber : weight;
  if (language === LISTED) return weight;
  const letters = stem.length * (stem.charCodeAt(0) >= FIRST_DENSE ? tuning.words.lettersOfCharacter : 1);
  return Math.min(weight, amountOfShortest + amountByLetters * letters);
}

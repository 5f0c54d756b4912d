/** Abbreviations that no list knows, learned from the text that has them. */
import type { LanguageRules } from '../../languages/rules.js';
import { endsBeforeLowerCase, isKnown } from './afterAbbreviation.js';

/** In UTF-16 units. */
const LONGEST = 6;
/** No more of them are learned from one text. */
const WORDS_AT_MOST = 24;
const STOP = '. ';
const lastWord = /(?<![\p{L}\p{M}\p{N}.])\p{L}[\p{L}\p{M}]{1,5}$/u;
/** Georgian has no capitals, and so its small letters tell nothing. */
const small = /^(?!\p{Script=Georgian})\p{Ll}{2}/u;

/**
 * The short words that stand with a stop before small letters somewhere in a text, and nowhere without it: "the Hbr.
 * was full" tells that "the Hbr. Road" goes on. In small letters; empty for most texts. Linear in the text.
 */
export function learnedAbbreviations(text: string, rules: LanguageRules): string[] {
  const found = new Set<string>();
  for (let at = text.indexOf(STOP); at >= 0; at = text.indexOf(STOP, at + STOP.length)) {
    if (found.size >= WORDS_AT_MOST) break;
    if (!small.test(text.slice(at + STOP.length, at + STOP.length + 2))) continue;
    const word = lastWord.exec(text.slice(Math.max(0, at - LONGEST - 1), at))?.[0] ?? '';
    if (word !== '' && !isKnown(word, rules) && !endsBeforeLowerCase(word, rules)) found.add(word.toLowerCase());
  }
  return [...found].filter((word) => !isBare(text, word));
}

/** Whether a word stands in a text without a stop. */
const isBare = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${word}(?![\\p{L}\\p{M}\\p{N}.])`, 'iu').test(text);

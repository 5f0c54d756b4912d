import type { LanguageRules } from '../../languages/rules.js';

const opensQuote = /^[“‘«„‚「『"'`]/u;
const firstWord = /^["'“‘«„‚([`]*([\p{L}\p{M}\p{N}]+)(['’]?)(\.?)/u;
const initials = /^(?:\p{L}\.)*\p{L}$/u;
const capital = /^\p{Lu}$/u;
const ordinal = /^\p{N}{1,2}$/u;
/** "z. B.", "u. a.", "J. K." */
const letter = /^\p{L}$/u;
const letterWithStop = /^\p{L}\./u;
/** "FR." is a newspaper or a place, not "Fr." */
const shouted = /^\p{Lu}{2,}$/u;
const roman = /^[IVX]$/;
/** "vol. V", "séc. XIX"; an "I" alone is a word in English. */
const romanNumber = /^(?:[VX]|[IVXLC]{2,})$/;
const cyrillic = /^\p{Script=Cyrillic}/u;
const vowel = /[aeiouyаеиоуыэюяії]/u;
/** A word with so many letters is no abbreviation that the lists do not know. */
const LONG = 5;

/** Whether the sentence goes on after the word `before` and its single stop, with `rest` behind the white space. */
export function goesOn(before: string, rest: string, rules: LanguageRules): boolean {
  if (before === '') return false;
  const key = before.toLowerCase();
  const lastPart = key.slice(key.lastIndexOf('.') + 1); // "on Tuesday.Mr. Lind", which lost its space
  const next = firstWord.exec(rest)?.[1] ?? '';
  const number = /^[\p{N}\p{Sc}]/u.test(rest) || /^\p{N}/u.test(next) || romanNumber.test(next);
  if ((rules.beforeNumber.has(key) || rules.beforeNumberEnd?.test(before)) && number) return true;
  if (letter.test(before) && letterWithStop.test(rest)) return true;
  if (shouted.test(before) && opensSentence(rest, rules)) return false;
  if (rules.neverLast.has(key) || (lastPart.length > 1 && rules.neverLast.has(lastPart))) return next !== '' || number;
  if (opensQuote.test(rest) || (roman.test(before) && cyrillic.test(next))) return false;
  const abbreviated =
    capital.test(before) ||
    rules.maybeLast.has(key) ||
    (rules.ordinals === true && ordinal.test(before)) ||
    (before.includes('.') && initials.test(before) && !rules.beforeNumber.has(key));
  return abbreviated && !opensSentence(rest, rules);
}

/** Whether `rest` begins with a common word, which written with a capital opens a sentence; "A." is an initial. */
export function opensSentence(rest: string, rules: LanguageRules): boolean {
  const [, next = '', apostrophe = '', stop = ''] = firstWord.exec(rest) ?? [];
  const key = next.toLowerCase();
  if (apostrophe !== '' && rules.functionWords.has(`${key}'`)) return true;
  return rules.functionWords.has(key) && !(next.length === 1 && stop !== '');
}

/** Whether `before` is a word that a stop can end a sentence after even where the next one starts in lower case. */
export function isWholeWord(before: string, rules: LanguageRules): boolean {
  const key = before.toLowerCase();
  if (rules.functionWords.has(key)) return key.length > 1;
  if (rules.neverLast.has(key) || rules.maybeLast.has(key) || rules.beforeNumber.has(key)) return false;
  if (!/^\p{L}{3,}$/u.test(before) || !vowel.test(key.normalize('NFD'))) return false;
  return before === key || before.length >= LONG;
}

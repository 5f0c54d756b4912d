import type { LanguageRules } from '../../languages/rules.js';

const opensQuote = /^[“‘«„‚「『"'`]/u;
const firstWord = /^["'“‘«„‚([`]*([\p{L}\p{M}\p{N}]+)(['’]?)(\.?)/u;
const initials = /^(?:\p{L}\.)*\p{L}$/u;
const capital = /^\p{Lu}$/u;
const startsWithLetter = /^\p{L}/u;
const ordinal = /^\p{N}{1,2}$/u;
/** "z. B.", "u. a.", "J. K." */
const letter = /^\p{L}$/u;
const letterWithStop = /^\p{L}\./u;
/** "FR." is a newspaper or a place, not "Fr." */
const shouted = /^\p{Lu}{2,}$/u;
const roman = /^[IVX]$/;
/** "vol. V", "séc. XIX"; an "I" alone is a word in English. */
const romanNumber = /^(?:[VX]|[IVXLC]{2,})$/;
/** "art. L. 123-4" */
const numberWithLetter = /^\p{Lu}\.\s?\d/u;
/** In Armenian a point leads to what is said, as a colon does elsewhere. */
const armenian = /^\p{Script=Armenian}/u;
/** "Fed. R. Civ. P. 12(b)" */
const rulesOfCourts = /^R\.\s(?:App|Bankr|Civ|Crim|Evid)\./;
const cyrillic = /^\p{Script=Cyrillic}/u;
const vowel = /[aeiouyаеиоуыэюяіїαεηιουω]/u;
/** "Phil. 4:8" */
const book = /^\p{Lu}\p{Ll}{1,5}$/u;
const verse = /^\d{1,3}:\d/;
/** Behind a time, a firm's form or a street a title begins a sentence: "at 6 P.M. Mr. Lind". */
const timeOrFirm = /^(?:[ap]\.m|inc|corp|ltd|llc|plc|st|ave|blvd|rd)$/i;
const onlyTime =
  /(?:^|[.!?]["”’)]*\s+)(?:At|On|By|Around|About|Before|After|From|Until|Since|Every)\s(?:[\p{L}\d:.,]+\s){0,5}$/u;
const behindName = /(?:^|\p{Lu}[\p{L}'’-]*\.?\s|[("“])$/u;
const titleAndName = /^(\p{Lu}\p{Ll}{1,4})\.\s+\p{Lu}/u;
/** "May 3", "Will Lind", but "Will I see it". */
const nameGoesOn = /^\p{L}+ (?!I\b)[\p{N}\p{Lu}]/u;
const smallRoman = /^[ivx]+$/;
/** No abbreviation without inner stops that is known by its shape alone is longer. */
const LONGEST_UNLISTED = 6;
/** A word with so many letters is no abbreviation that the lists do not know. */
const LONG = 5;

/**
 * Whether a sentence ends after the abbreviation `before`, with `lead` in front of it, although what follows is no
 * common word.
 */
export function endsAnyway(lead: string, before: string, rest: string, rules: LanguageRules): boolean {
  if (!timeOrFirm.test(before) || onlyTime.test(lead)) return false;
  return rules.neverLast.has(titleAndName.exec(rest)?.[1].toLowerCase() ?? '');
}

/** Whether `before`, with `lead` in front of it, is the initial of a name spelt like a common word: "F. May". */
export function isInitialOf(lead: string, before: string, rest: string, rules: LanguageRules): boolean {
  if (!capital.test(before) || !behindName.test(lead)) return false;
  return rules.alsoNames.has((firstWord.exec(rest)?.[1] ?? '').toLowerCase());
}

/** Whether the sentence goes on after the word `before` and its single stop, with `rest` behind the white space. */
export function goesOn(before: string, rest: string, rules: LanguageRules): boolean {
  if (before === '') return false;
  const key = before.toLowerCase();
  const isBeforeNumber = rules.beforeNumber.has(key) || rules.beforeNumberEnd?.test(before) === true;
  const isListed = isBeforeNumber || rules.neverLast.has(key) || rules.maybeLast.has(key);
  if (!isListed && before.length > LONGEST_UNLISTED && !before.includes('.')) return false;
  if (rules.neverLast.has(key) && startsWithLetter.test(rest) && !shouted.test(before)) return true;
  const lastPart = key.slice(key.lastIndexOf('.') + 1); // "on Tuesday.Mr. Lind", which lost its space
  const next = firstWord.exec(rest)?.[1] ?? '';
  const number =
    /^[\p{N}\p{Sc}§№#]/u.test(rest) || /^\p{N}/u.test(next) || romanNumber.test(next) || numberWithLetter.test(rest);
  if (isBeforeNumber && number) return true;
  if (book.test(before) && verse.test(rest)) return true;
  if (letter.test(before) && letterWithStop.test(rest)) return true;
  if (shouted.test(before) && opensSentence(rest, rules)) return false;
  if (rules.neverLast.has(key) || (lastPart.length > 1 && rules.neverLast.has(lastPart))) return next !== '' || number;
  if (armenian.test(before) && rest.startsWith('«')) return true;
  if (rulesOfCourts.test(rest) && book.test(before)) return true;
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
  if (rules.alsoNames.has(key) && nameGoesOn.test(rest)) return false;
  return rules.functionWords.has(key) && !(next.length === 1 && stop !== '');
}

/** Whether `before` is a word that a stop can end a sentence after even where the next one starts in lower case. */
export function isWholeWord(before: string, rules: LanguageRules): boolean {
  const key = before.toLowerCase();
  if (rules.functionWords.has(key)) return key.length > 1;
  if (rules.neverLast.has(key) || rules.maybeLast.has(key) || rules.beforeNumber.has(key)) return false;
  if (!/^\p{L}{3,}$/u.test(before) || smallRoman.test(key) || !vowel.test(key.normalize('NFD'))) return false;
  if (rules.vowelEnds === true && before === key && !vowel.test(key.slice(-1).normalize('NFD'))) return false;
  return before === key || before.length >= LONG;
}

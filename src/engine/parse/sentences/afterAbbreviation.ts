import { isWeekday, monthNumber } from '../../languages/months.js';
import { type LanguageRules, words } from '../../languages/rules.js';

const opensQuote = /^[“‘«„‚「『"'`]/u;
const firstWord = /^["'“‘«„‚([`]*([\p{L}\p{M}\p{N}]+)(['’]?)(\.?)/u;
const initials = /^(?:\p{L}\.)*\p{L}$/u;
const capital = /^\p{Lu}$/u;
/** Scripts whose letters have no capitals, and in which a letter alone is no word: "ग. सिंह", "ა. ლომიძე", "א. כהן". */
const letterWithoutCase =
  /^[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Hebrew}\p{Script=Georgian}]$/u;
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
/** "t. IV", "cz. II": no sentence begins with such a number, but a name may with one letter. */
const isRoman = /^(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})$/;
const shortWord = /^\p{Ll}{1,2}$/u;
/** "art. L. 123-4" */
const numberWithLetter = /^\p{Lu}\.\s?\d/u;
/** In Armenian a point leads to what is said, as a colon does elsewhere. */
const armenian = /^\p{Script=Armenian}/u;
/** "Fed. R. Civ. P. 12(b)", "Pub. L. No. 5" */
const rulesOfCourts = /^R\.\s(?:App|Bankr|Civ|Crim|Evid)\.|^L\.\s(?:No\.|\d)/;
const cyrillic = /^\p{Script=Cyrillic}/u;
const vowel = /[aeiouyаеиоуыэюяіїαεηιουω]/u;
/** "Phil. 4:8" */
const book = /^\p{Lu}\p{Ll}{1,5}$/u;
const verse = /^\d{1,3}:\d/;
/** In other languages a comma parts chapter and verse, "Röm. 8,28"; but "Tim. 5,300 people came". */
const verseBehindComma = /^\d{1,3},\s?\d{1,3}(?:\D|$)(?<!,\d{3}\D)/;
const BOOKS = words(`
  co th ti he pi jos jg esd neh ml so ag za lm lv nm jdt
  mt mk lk jn joh apg act röm rom cor kor gal eph phil kol col tim tit heb hebr hbr petr pet jak off offb apoc gen ex exod
  lev num gn dtn deut jes isa is jer ez dan hos ps sal spr prov pred koh qo mc lc gv at ap rm ef fil ts
`);
const startsWithCapital = /^["«„(]?\p{Lu}/u;
const number = /(?:\p{N}|(?:^|[\s–-])[IVXLC]+)\s?$/u;
const yearOrCentury = /(?:\p{N}{3}|[IVXLC])\s?$/u;
/** Reads backwards from the end, and so does not try every place to begin at. */
const lastClause = /$(?<=([\p{L}\p{M}\p{N}\s–-]*))/u;
const seasons = words('весной летом осенью зимой навесні влітку восени взимку wiosną latem jesienią zimą');
/** Longer clauses do not say a time alone, in UTF-16 units. */
const LEAD_OF_CLAUSE = 36;
/** Behind a time, a firm's form or a street a title begins a sentence: "at 6 P.M. Mr. Lind". */
const timeOrFirm = /^(?:[ap]\.m|inc|corp|ltd|llc|plc|st|ave|blvd|rd)$/i;
const onlyTime =
  /(?:^|[.!?]["”’)]*\s+)(?:At|On|By|Around|About|Before|After|From|Until|Since|Every)\s(?:[\p{L}\d:.,]+\s){0,5}$/u;
/** "9 a.m. Tickets are free", but "9 a.m. Eastern is late": a noun and its verb behind a time. */
const nounAndVerb =
  /^\p{Lu}\p{Ll}{2,20} (?:is|are|was|were|will|has|have|had|can|must|should|may|costs?|begins?|starts?|opens?|closes?)(?!\p{L})/u;
const timeOfDay = /^[ap]\.?m$/i;
const zoneName = /^(?:Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|Zulu|Standard|Local|Sharp|Mass)$/;
/** "the 9 a.m. Mass was": a time before the noun that it tells of. */
const asAttribute = /(?:^|\s)(?:the|an?|his|her|their|our|its|this|that)\s\d{1,2}(?:[:.]\d\d)?\s?$/iu;
/** "9 a.m. Judge Ada Lind presides" */
const office = /^(?:Judge|President|Governor|Mayor|Senator|Police|Professor)\s\p{Lu}/u;
/** The zone behind a time of day, "8 p.m. EST." */
const zone = /^[ECMP][SD]T$/;
const timeLast = /(?:\d|[ap]\.?m\.?)\s$/i;
const behindName = /(?:^|\p{Lu}[\p{L}'’-]*\.?\s|[("“])$/u;
const titleAndName = /^(\p{Lu}\p{Ll}{1,4})\.\s+\p{Lu}/u;
/** "May 3", "Will Lind", but "Will I see it". */
const nameGoesOn = /^\p{L}+ (?!I\b)[\p{N}\p{Lu}]/u;
/** "(2) The pier" begins an item of a list. */
const itemInBrackets = /^\(\p{N}{1,3}\)\s\p{Lu}/u;
const loneLetter = /^(\p{L})(?:(?=[\s,;:)–-]|\.?$|\.\s\p{Ll})|\.\s)/u;
const dayAndMonth = /^\d{1,2}\.?\s(?:de\s)?(\p{L}{3,12})/u;
const smallRoman = /^[ivx]+$/;
/** No abbreviation without inner stops that is known by its shape alone is longer. */
const LONGEST_UNLISTED = 6;
/** A word with so many letters is no abbreviation that the lists do not know. */
const LONG = 5;
/** In most languages a word before lower case that the lists do not know is an abbreviation if it has fewer letters. */
const WHOLE_FROM = 5;

/**
 * Whether a sentence ends after the abbreviation `before`, with `lead` in front of it, although what follows is no
 * common word: behind a time of day, a firm or a unit.
 */
export function endsAnyway(lead: string, before: string, rest: string, rules: LanguageRules): boolean {
  if (rules.afterNumber?.has(before.toLowerCase()) && startsWithCapital.test(rest) && number.test(lead))
    return !yearOrCentury.test(lead) || !opensClause(lead, rules);
  if (zone.test(before) && timeLast.test(lead)) return startsWithCapital.test(rest);
  if (!timeOrFirm.test(before) || onlyTime.test(lead)) return false;
  if (timeOfDay.test(before) && nounAndVerb.test(rest) && !asAttribute.test(lead)) {
    const noun = firstWord.exec(rest)?.[1] ?? '';
    if (!zoneName.test(noun) && !isWeekday(noun) && monthNumber(noun) === undefined) return true;
  }
  return office.test(rest) || rules.neverLast.has(titleAndName.exec(rest)?.[1].toLowerCase() ?? '');
}

/** Whether the clause that `lead` ends begins with a time, its number last: "В мае 1912", but "Он построен в 1912". */
function opensClause(lead: string, rules: LanguageRules): boolean {
  const clause = lastClause.exec(lead.replace(/(?<=\d)[.:/](?=\d)/g, ''))?.[1] ?? '';
  if (clause.length >= LEAD_OF_CLAUSE) return false;
  const terms = clause.trim().toLowerCase().split(/\s+/).slice(0, -1);
  const isCommon = terms.filter((word) => /^\p{L}/u.test(word)).map((word) => rules.functionWords.has(word));
  if (isCommon.every(Boolean)) return true;
  // "Весной 1912 г. Линд", but "Умер 1912 г. Линд"
  if (isCommon.length === 1) return seasons.has(terms[0]) || monthNumber(terms.at(-1) ?? '') !== undefined;
  return isCommon[0] && isCommon.at(-1) === false;
}

/** Whether `before`, with `lead` in front of it, is the initial of a name spelt like a common word: "F. May". */
export function isInitialOf(lead: string, before: string, rest: string, rules: LanguageRules): boolean {
  if (rules.ordinals && roman.test(before)) return false;
  if (!capital.test(before) || !behindName.test(lead)) return false;
  return rules.alsoNames.has((firstWord.exec(rest)?.[1] ?? '').toLowerCase());
}

/** Whether the lists of a language have an abbreviation. */
export function isKnown(before: string, rules: LanguageRules): boolean {
  const key = before.toLowerCase();
  return rules.maybeLast.has(key) || isListed(rules.beforeNumber, before) || isListed(rules.neverLast, before);
}

/** Whether the sentence goes on after the word `before` and its single stop, with `rest` behind the white space. */
export function goesOn(before: string, rest: string, rules: LanguageRules): boolean {
  if (before === '') return false;
  const key = before.toLowerCase();
  const isBeforeNumber = isListed(rules.beforeNumber, before) || rules.beforeNumberEnd?.test(before) === true;
  // "Karl V. Niemand", but "v. 3. Mai"
  const isNeverLast = isListed(rules.neverLast, before) && !(rules.ordinals && capital.test(before));
  const isOfLists = isBeforeNumber || isNeverLast || rules.maybeLast.has(key);
  if (!isOfLists && before.length > LONGEST_UNLISTED && !before.includes('.')) return false;
  if (isNeverLast && startsWithLetter.test(rest) && !shouted.test(before)) return true;
  const lastPart = key.slice(key.lastIndexOf('.') + 1); // "on Tuesday.Mr. Lind", which lost its space
  const next = firstWord.exec(rest)?.[1] ?? '';
  const isNumber =
    /^[\p{N}\p{Sc}§№#]/u.test(rest) ||
    (/^\p{N}/u.test(next) && !itemInBrackets.test(rest)) ||
    romanNumber.test(next) ||
    numberWithLetter.test(rest);
  if (isNumber && isWeekdayBeforeDate(before, rest)) return true;
  if (isNumber && hasNoVowel(before) && !shouted.test(before)) return true;
  if (isBeforeNumber && (isNumber || isLetter(rest, rules))) return true;
  if (book.test(before) && (verse.test(rest) || (BOOKS.has(key) && verseBehindComma.test(rest)))) return true;
  if (letterWithoutCase.test(before) && startsWithLetter.test(rest)) return true;
  if (isRoman.test(next) && shortWord.test(before) && !rules.functionWords.has(key)) return true;
  if (letter.test(before) && letterWithStop.test(rest)) return true;
  if (shouted.test(before) && opensSentence(rest, rules)) return false;
  if (capital.test(before) && /^[—–]\s/.test(rest)) return false; // "— Я. — Кто?"
  if (isNeverLast || (lastPart.length > 1 && isListed(rules.neverLast, lastPart))) return next !== '' || isNumber;
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

/**
 * Whether a list has an abbreviation, as it is written or in lower case: one that the list has with a capital is a
 * whole word without it, "Mag. Sund" and "was er mag".
 */
const isListed = (list: ReadonlySet<string>, before: string): boolean =>
  list.has(before.toLowerCase()) || list.has(before);

/** "On Sat. 5 May", "El lun. 5 de mayo" */
function isWeekdayBeforeDate(before: string, rest: string): boolean {
  const month = before.length <= 4 ? dayAndMonth.exec(rest)?.[1] : undefined;
  return month !== undefined && monthNumber(month) !== undefined && isWeekday(before);
}

/** "fx. 20", "Rm. 5": no word of its language. */
const hasNoVowel = (before: string): boolean =>
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,5}$/u.test(before) &&
  !vowel.test(before.toLowerCase().normalize('NFD'));

/** Whether a single letter stands where a number could: "app. B of the report", "lit. b"; no initial and no word. */
function isLetter(rest: string, rules: LanguageRules): boolean {
  const [whole = '', letter = 'A'] = loneLetter.exec(rest) ?? [];
  if (/^\p{Lu}[,;)]/u.test(rest)) return true; // "div. A, tit. II"
  if (letter === 'A' || rules.functionWords.has(letter.toLowerCase())) return false;
  return !whole.endsWith(' ') || opensSentence(rest.slice(whole.length), rules);
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
export function endsBeforeLowerCase(before: string, rules: LanguageRules): boolean {
  const isLong = before.length >= (rules.wholeFrom ?? WHOLE_FROM) && rules.cutShort?.test(before) !== true;
  return (isLong || rules.functionWords.has(before.toLowerCase())) && isWholeWord(before, rules);
}

/** Whether `before` reads as a word and no abbreviation. */
export function isWholeWord(before: string, rules: LanguageRules): boolean {
  const key = before.toLowerCase();
  if (rules.functionWords.has(key)) return key.length > 1;
  if (isListed(rules.neverLast, before) || rules.maybeLast.has(key) || isListed(rules.beforeNumber, before))
    return false;
  if (!/^\p{L}{3,}$/u.test(before) || smallRoman.test(key) || !vowel.test(key.normalize('NFD'))) return false;
  if (rules.vowelEnds === true && before === key && !vowel.test(key.slice(-1).normalize('NFD'))) return false;
  return before === key || before.length >= LONG;
}

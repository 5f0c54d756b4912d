import type { Range } from './range.js';
import { CURRENCY, DIGIT, kindAt, kindOf, LETTER, MARK, PART, signBefore, signEnd } from './signKinds.js';

export const APOSTROPHES = "'\u2018\u2019\u201b\u02bc\u00b4`\u2032\uff07";
/** Soft hyphen and its like: invisible inside a word. */
export const JOINERS = '\u00ad\u200c\u200d\u2060';
/**
 * What may stand between the thousands of a number beside `,` and `.`: spaces that do not break, and the Swiss
 * apostrophe.
 */
export const THOUSANDS = "\u00a0\u2009\u202f'\u2019";

/** The one set phrase with a slash: a copy that lost its slashes prints "247", which is no other number. */
const ALWAYS = '24/7';
const ALWAYS_ALONE = /(?<![\p{N}/])24\/7(?![\p{N}/])/uy;
/** 12 400 with plain spaces: all groups are of three digits, and no other figure stands beside them. */
const SPACED_NUMBER =
  /(?<![\p{L}\p{N}]|\p{N}[ .,:/-])[1-9]\d{0,2}(?: \d{3}){1,3}(?:[.,]\d+)?(?![\p{L}\p{N}]|[ .,:/-]\d)/uy;
const SPACED_BEGINNING = /^[1-9]\d{0,2} \d{3}/;
const SPACED_BEGINNING_AT_MOST = 7;
/** The country of a sum, between the sign and the figure: $US5. */
const COUNTRY = /(?:US|AU?|CA?|NZ|HK|S|R)(?=\p{Nd})/uy;
const COUNTRY_BEGINNINGS = 'UACNHSR';
/** The code of a currency that has grown together with its sum: "USD346,807". */
const CODE = /(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|CNY|RMB|INR|Rs)(?=\p{Nd})/uy;
const CODE_BEGINNINGS = 'UEGJCANRI';

const [STOP, COMMA] = [...'.,'].map((sign) => sign.charCodeAt(0));
const GROUP = 3;

/**
 * The first word of `text` that begins at `from` or later; undefined where there is none. It is one of these, in this
 * order: "24/7", a number whose thousands stand apart by spaces, the country or code of a sum ($US5, USD5), dotted
 * initials (U.S, p.m, the U.S.'s; the last stop may end the sentence and stays outside), or letters, marks and digits
 * with inner apostrophes, and with stops and commas between digits.
 */
export function nextWord(text: string, from: number): Range | undefined {
  let start = from;
  while (start < text.length && !(kindAt(text, start) & PART)) start = signEnd(text, start);
  if (start >= text.length) return undefined;
  return { start, end: setPhraseEnd(text, start) ?? initialsEnd(text, start) ?? plainEnd(text, start) };
}

/** The end of what only few words are, and what takes long to compile; undefined where `start` begins another word. */
function setPhraseEnd(text: string, start: number): number | undefined {
  const code = text.charCodeAt(start);
  if (isAsciiDigit(code)) {
    return (
      (text.startsWith(ALWAYS, start) ? endOf(ALWAYS_ALONE, text, start) : undefined) ??
      (SPACED_BEGINNING.test(text.slice(start, start + SPACED_BEGINNING_AT_MOST))
        ? endOf(SPACED_NUMBER, text, start)
        : undefined)
    );
  }
  const mayBeCountry = COUNTRY_BEGINNINGS.includes(text[start]) && kindBefore(text, start) & CURRENCY;
  if (mayBeCountry) return endOf(COUNTRY, text, start);
  return CODE_BEGINNINGS.includes(text[start]) ? endOf(CODE, text, start) : undefined;
}

function endOf(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Behind the last letter of dotted initials, or of a possessive ending with them. */
function initialsEnd(text: string, start: number): number | undefined {
  let end = letterEnd(text, start);
  let before: number | undefined;
  while (end !== undefined && text.charCodeAt(end) === STOP) {
    const next = letterEnd(text, end + 1);
    if (next === undefined) break;
    before = end;
    end = next;
  }
  if (before === undefined || end === undefined) return undefined;
  if (kindAt(text, end) & PART) {
    // "U.S.Army": the last letter begins a word of its own.
    if (before === letterEnd(text, start)) return undefined;
    end = before;
  }
  const apostrophe = text.charCodeAt(end) === STOP ? end + 1 : end;
  const possessive = isOneOf(APOSTROPHES, text, apostrophe) ? letters(text, apostrophe + 1) : apostrophe + 1;
  return possessive > apostrophe + 1 ? possessive : end;
}

/** The end of a letter and its marks; undefined where there is no letter. */
function letterEnd(text: string, start: number): number | undefined {
  if (!(kindAt(text, start) & LETTER)) return undefined;
  let end = signEnd(text, start);
  while (kindAt(text, end) & MARK) end = signEnd(text, end);
  return end;
}

function letters(text: string, start: number): number {
  let end = start;
  while (kindAt(text, end) & LETTER) end = signEnd(text, end);
  return end;
}

function plainEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (kindAt(text, end) & PART) end = signEnd(text, end);
    const next = inside(text, end);
    if (next === undefined) return end;
    end = next;
  }
}

/** Behind what stands at `at` inside a word; undefined where the word ends there. */
function inside(text: string, at: number): number | undefined {
  if (isOneOf(APOSTROPHES, text, at) && kindAt(text, at + 1) & LETTER) return at + 1;
  let joined = at;
  while (isOneOf(JOINERS, text, joined)) joined++;
  if (joined > at && kindAt(text, joined) & PART) return joined;
  if (!(kindBefore(text, at) & DIGIT) || !(kindAt(text, at + 1) & DIGIT)) return undefined;
  const code = text.charCodeAt(at);
  if (code === STOP || code === COMMA) return at + 1;
  if (!isOneOf(THOUSANDS, text, at)) return undefined;
  return digitsBefore(text, at) <= GROUP && digitsFrom(text, at + 1) === GROUP ? at + 1 : undefined;
}

/** How many digits end at `at`, four at most. */
function digitsBefore(text: string, at: number): number {
  let count = 0;
  for (let start = at; count <= GROUP && kindBefore(text, start) & DIGIT; start = signBefore(text, start)) count++;
  return count;
}

/** How many digits begin at `at`, four at most. */
function digitsFrom(text: string, at: number): number {
  let count = 0;
  for (let end = at; count <= GROUP && kindAt(text, end) & DIGIT; end = signEnd(text, end)) count++;
  return count;
}

function kindBefore(text: string, at: number): number {
  const before = signBefore(text, at);
  return before < 0 ? 0 : kindOf(text.codePointAt(before) as number);
}

function isOneOf(signs: string, text: string, at: number): boolean {
  return at < text.length && signs.includes(text[at]);
}

function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

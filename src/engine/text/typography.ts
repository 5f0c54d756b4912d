/**
 * What counts as typography: quotation marks, apostrophes, dashes, hyphens, slashes, stops, commas and all other
 * punctuation, spaces and line breaks, capitals, accents, ligatures, and the separators of a number's thousands.
 * What does not: letters, digits, the border between two numbers ("5-6" is not "56"), decimals, and the signs that
 * belong to a number (currency, per cent, degree, plus, minus and the like); emoji say something too.
 */
import { plainWordsOf, readPlain, type Word } from './words.js';
import { normalised } from './normalised.js';

const COUNTRIES = 'US|U\\.S\\.|AU?|CA?|NZ|HK|S|R';
/** "US$5", "$US5" and "$5" are one sum, written by different papers; "A$5" and "$A5" are another. */
const DOLLARS = new RegExp(`^(?:(${COUNTRIES})\\$|\\$(${COUNTRIES}))$`);

/** A minus is one only where it stands before a number and nothing stands before it; else it is a dash. */
const SIGN = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:${COUNTRIES})\\$(?=[ \\u00a0\\u202f]?\\p{N})|\\$(?:${COUNTRIES})(?=\\p{N})`,
    '(?<=\\p{N}[ \\u00a0\\u202f]?)[\\p{Sc}%％‰°+±×÷=<>≈≤≥≠]',
    '[\\p{Sc}+±×÷=<>≈≤≥≠~](?=[ \\u00a0\\u202f]?\\p{N})',
    '(?<![^\\s(\\[])[-–−](?=\\p{Sc}?\\p{N})',
    '\\p{Emoji_Presentation}',
  ].join('|'),
  'gu',
);

/**
 * The words of `text` and between them the signs that are more than typography, in order; ranges in UTF-16 units.
 * Markup is neither. Numbers are read as `language`, where it is known, writes them.
 */
export function tokensOf(text: string, language?: string): Word[] {
  return readPlain(text, (plain) => plainTokensOf(plain, language));
}

function plainTokensOf(text: string, language: string | undefined): Word[] {
  const words = plainWordsOf(text, language);
  if (!BEYOND_PROSE.test(text) || !MAYBE_SIGN.test(text)) return words;
  const signs: Word[] = [];
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const fold = /[-–−]/.test(sign) ? '−' : (dollars(sign) ?? sign.normalize('NFKC'));
    signs.push({ start: index, end: index + sign.length, fold });
  }
  if (signs.length === 0) return words;
  const tokens: Word[] = [];
  let next = 0;
  for (const word of words) {
    while (next < signs.length && signs[next].start <= word.start) tokens.push(signs[next++]);
    if (word.start >= (tokens.at(-1)?.end ?? 0)) tokens.push(word);
  }
  for (; next < signs.length; next++) tokens.push(signs[next]);
  return tokens;
}

/**
 * What a sentence of plain prose has none of: by codes alone, which is quicker than by Unicode's classes. Letters,
 * marks and stops of most languages are left out.
 */
const BEYOND_PROSE =
  /[$%+<=>~]|[-–−][$\d\u0080-\uffff]|[^\0-\x7f\u00a0\u00ab\u00bb\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u0481\u048a-\u052f–—‘’“-„…−\u3001\u3002\u300a-\u3011\u3041-\u30ff\u4e00-\u9fff，]/;
/** Most sentences have none of these, and are spared the look at each for what stands beside it. */
const MAYBE_SIGN = /[\p{Sc}%％‰°+±×÷=<>≈≤≥≠~]|[-–−](?=[\p{Sc}\p{N}])|\p{Emoji_Presentation}/u;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A dollar sign with its country behind it, which is none for the American one; undefined for other signs. */
function dollars(sign: string): string | undefined {
  const [, before, behind] = DOLLARS.exec(sign) ?? [];
  const country = before ?? behind;
  return country === undefined ? undefined : `$${country.startsWith('U') ? '' : country[0].toLowerCase()}`;
}

const DIGIT_AT_END = /\p{N}$/u;
const DIGIT_AT_START = /^\p{N}/u;

/** Of a text so many UTF-16 units are read; the longest sentence of an article has about 2,000. */
const FOLDED_AT_MOST = 20_000;

/**
 * The form of `text` without its typography: equal for two texts that differ in nothing else, so also for
 * "short-term" and "shortterm"; different for "1.5" and "15", "1/2" and "12", "5%" and "5". What is longer than
 * any sentence is taken as it stands from there on.
 */
export function foldText(text: string, language?: string): string {
  return foldTokens(tokensOf(text.slice(0, FOLDED_AT_MOST), language)) + text.slice(FOLDED_AT_MOST);
}

/** The same of tokens that are at hand. */
export function foldTokens(tokens: readonly Word[]): string {
  let folded = '';
  let afterDigit = false;
  for (const { fold } of tokens) {
    folded += afterDigit && DIGIT_AT_START.test(fold) ? ` ${fold}` : fold;
    const last = fold.charCodeAt(fold.length - 1);
    afterDigit = last < 128 ? isDigit(last) : DIGIT_AT_END.test(fold);
  }
  return folded;
}

/**
 * Whether two texts differ in typography only. Beyond equal folds it allows for a copy that lost its accented letters
 * altogether ("Mevlt" for "Mevlüt"), word by word.
 */
export function sameButForTypography(a: string, b: string): boolean {
  return sameTokens(tokenised(a), tokenised(b));
}

/** A text with its tokens, and its form without typography. */
export interface TokenisedText {
  readonly text: string;
  readonly tokens: readonly Word[];
  readonly fold: string;
}

/** Reads the tokens of a text that will be compared with many. */
export function tokenised(text: string): TokenisedText {
  const tokens = tokensOf(text);
  return { text, tokens, fold: foldTokens(tokens) };
}

/** `sameButForTypography` of texts whose tokens are at hand. */
export function sameTokens(a: TokenisedText, b: TokenisedText): boolean {
  if (a.fold === b.fold) return true;
  if (beginOtherwise(a, b)) return false;
  const [left, right] = comparable(a, b);
  return left.length === right.length && left.every(({ id }, index) => id === right[index].id);
}

/** Whether the first tokens in which two texts differ can differ in no letter that a copy lost, nor as a compound. */
function beginOtherwise(a: TokenisedText, b: TokenisedText): boolean {
  const count = Math.min(a.tokens.length, b.tokens.length);
  for (let i = 0; i < count; i++) {
    if (!standsAlone(a, i) || !standsAlone(b, i)) return false;
    if (a.tokens[i].fold !== b.tokens[i].fold) return true;
  }
  return false;
}

/** Whether a token has plain letters only, and is no part of a compound with the next. */
function standsAlone({ text, tokens }: TokenisedText, i: number): boolean {
  const { start, end } = tokens[i];
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 127) return false;
  return i + 1 === tokens.length || !isTight(text, tokens[i], tokens[i + 1]);
}

/**
 * Whether a copy of a text, whose tokens these are, could have lost letters of a word and still be known by what is
 * left; where neither of two texts could, equal folds say all. In a script without Latin letters no word can.
 */
export function mayLoseLetters(text: string, tokens: readonly Word[]): boolean {
  return (
    BEYOND_ASCII.test(text) &&
    tokens.some(({ start, end }) => {
      const word = text.slice(start, end);
      return BEYOND_ASCII.test(word) && PLAIN_LETTER.test(word) && plainRestOf(word) !== undefined;
    })
  );
}

/** A word or sign of one of two texts. Equal ids, in this pair of texts: equal but for typography. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly id: number;
}

/**
 * The words and signs of two texts, made comparable: a word that lost its accented letters has the id of the whole
 * word, and a compound is one token where the other text writes it as one word ("short-term", "shortterm").
 */
export function comparableTokens(a: string, b: string): [a: Token[], b: Token[]] {
  return comparable(tokenised(a), tokenised(b));
}

function comparable(a: TokenisedText, b: TokenisedText): [a: Token[], b: Token[]] {
  const aFolds = new Set(a.tokens.map(({ fold }) => fold));
  const bFolds = new Set(b.tokens.map(({ fold }) => fold));
  const ids = new Map<string, number>();
  const number = (text: string, words: readonly Word[], others: ReadonlySet<string>): Token[] =>
    joinCompounds(text, words, others).map(({ start, end, fold }) => {
      const left = others.has(fold) ? undefined : withoutAccentedLetters(text.slice(start, end));
      const form = left !== undefined && others.has(left) ? left : fold;
      const id = ids.get(form) ?? ids.size;
      ids.set(form, id);
      return { start, end, id };
    });
  return [number(a.text, a.tokens, bFolds), number(b.text, b.tokens, aFolds)];
}

const LONGEST_COMPOUND = 4;

/** Joins words with nothing but hyphens, slashes and the like between them where `others` has them as one word. */
function joinCompounds(text: string, words: readonly Word[], others: ReadonlySet<string>): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    let [fold, last] = [words[at].fold, at];
    let compound = words[at];
    while (last + 1 < words.length && last + 1 - at < LONGEST_COMPOUND) {
      const next = words[last + 1];
      if (!isTight(text, words[last], next) || (DIGIT_AT_END.test(fold) && DIGIT_AT_START.test(next.fold))) break;
      fold += next.fold;
      last++;
      if (others.has(fold)) compound = { start: words[at].start, end: next.end, fold };
    }
    joined.push(compound);
    while (words[at].end < compound.end) at++;
  }
  return joined;
}

/** Whether a hyphen, a slash or the like stands between two words, and no space. */
function isTight(text: string, { end }: Word, { start }: Word): boolean {
  return start > end && !/\s/u.test(text.slice(end, start));
}

/**
 * A key that is equal for texts that differ in typography only, lost accented letters included, where most letters are
 * plain: coarser than foldText, for putting equal texts together.
 */
export function looseFold(text: string): string {
  return withoutAccentedLetters(text) ?? foldText(text);
}

const BEYOND_ASCII = /[^\0-\x7f]/;
const PLAIN_LETTER = /[a-zA-Z]/;
const ACCENTED_LETTER = /(?=[^\0-\x7f])\p{L}/u;
const FOREIGN_LETTERS = /(?=[^\0-\x7f])\p{L}/gu;
const FEWEST_LETTERS_LEFT = 2;

/** What a copy without accented letters has left of a word, folded; undefined where it cannot be known by that. */
function withoutAccentedLetters(word: string): string | undefined {
  const rest = plainRestOf(word);
  return rest === undefined ? undefined : foldText(rest);
}

/**
 * What a copy without accented letters has left of a word; undefined where the word has no such letter, or loses more
 * than half of its letters, so that too little is left to know it by.
 */
function plainRestOf(word: string): string | undefined {
  const composed = normalised(word, 'NFC');
  if (!ACCENTED_LETTER.test(composed)) return undefined;
  const rest = composed.replace(/[^\0-\x7f]+/g, '');
  const left = rest.replace(/[^a-zA-Z]+/g, '').length;
  return left >= FEWEST_LETTERS_LEFT && !hasMoreForeignLetters(composed, left) ? rest : undefined;
}

/** Whether a text has more letters beyond ASCII than so many. */
function hasMoreForeignLetters(text: string, count: number): boolean {
  FOREIGN_LETTERS.lastIndex = 0;
  let found = 0;
  while (found <= count && FOREIGN_LETTERS.test(text)) found++;
  return found > count;
}

import { detached } from './detached.js';
import { foldNumber } from './numbers.js';
import { plainTextOf } from './markup.js';
import { APOSTROPHES, JOINERS, nextWord, THOUSANDS } from './nextWord.js';
import { OldestFirst } from './oldestFirst.js';
import { normalised } from './normalised.js';

/** A word of a text: its UTF-16 range, and its typography-free form, by which words are compared. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly fold: string;
}

/** Scripts that put no spaces between words. None of them stands before `UNSPACED_FROM`. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const UNSPACED_FROM = 0x0e00;
/** The segmenter's time is quadratic in the string passed to it, so it gets pieces of this many UTF-16 units. */
const SEGMENTED_PIECE = 400;

const [STOP, APOSTROPHE, BACKTICK, DOLLAR] = [...".'`$"].map((sign) => sign.charCodeAt(0));
const MAY_GO_ON_AFTER_DIGIT = new Set([...".,/'`"].map((sign) => sign.charCodeAt(0)));

/** A space and a group of digits, as in "12 400". */
const GROUP_NEXT = /^ \d{3}$/;
const GROUP = 4;

let segmenter: Intl.Segmenter | undefined;

/**
 * What `read` finds in a text without its markup, with its ranges in the text itself.
 */
export function readPlain(text: string, read: (plain: string) => Word[]): Word[] {
  const plain = plainTextOf(text);
  if (!plain) return read(text);
  const words = read(plain.text);
  return plain.rangesOf(words).map((range, i) => ({ ...range, fold: words[i].fold }));
}

/**
 * The words of `text` in order, its markup apart. A word is a run of letters, marks and digits; inner apostrophes
 * belong to it ("don’t"), initials are one word ("U.S."), so is a number with its separators ("1,000", "3.9"). Hyphens
 * and slashes part words. Where a script has no spaces (Chinese, Japanese, Thai) a run is split by the platform's
 * dictionary. In a known `language` (a primary subtag) numbers are read as it writes them: German "1.200" is 1200.
 */
export function wordsOf(text: string, language?: string): Word[] {
  return readPlain(text, (plain) => plainWordsOf(plain, language));
}

/** The folds of words of a table, by which they are found in a text. */
export const foldsOf = (words: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(words).flatMap((word) => wordsOf(word).map(({ fold }) => fold)));

/** The words of a text that has no markup, or whose markup is wording too. */
export function plainWordsOf(text: string, language?: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128 && !isAsciiPart(code)) {
      at++;
      continue;
    }
    const end = plainWordEnd(text, at);
    if (end > at) {
      words.push({ start: at, end, fold: text.slice(at, end).toLowerCase() });
      at = end;
      continue;
    }
    const found = nextWord(text, at);
    if (!found) break;
    const raw = text.slice(found.start, found.end);
    if (mayBeUnspaced(raw) && UNSPACED.test(raw)) pushSegments(words, raw, found.start, language);
    else pushWord(words, raw, found.start, language);
    at = found.end;
  }
  return words;
}

/** Most words have no sign at all of those scripts' part of Unicode, and are spared what takes long to compile. */
function mayBeUnspaced(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) >= UNSPACED_FROM && !APOSTROPHES.includes(word[at])) return true;
  }
  return false;
}

function isAsciiPart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isAsciiDigit(code);
}

function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * The end of the word at `start` where it is ASCII letters and digits and what follows cannot belong to it; else
 * `start`. Most words of most texts are such, and this way they cost a third of the regular expression's time.
 */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isAsciiPart(text.charCodeAt(end))) end++;
  if (text.charCodeAt(start - 1) === DOLLAR) return start;
  if (end === start || end === text.length) return end;
  const next = text.charCodeAt(end);
  if (next === 32) {
    const mayGoOn = end - start < GROUP && isAsciiDigit(text.charCodeAt(end - 1));
    return mayGoOn && GROUP_NEXT.test(text.slice(end, end + GROUP)) ? start : end;
  }
  if (next > 127) return start;
  if (isAsciiDigit(text.charCodeAt(end - 1))) return MAY_GO_ON_AFTER_DIGIT.has(next) ? start : end;
  const goesOn = next === STOP ? end - start === 1 : next === APOSTROPHE || next === BACKTICK;
  return goesOn ? start : end;
}

function pushWord(words: Word[], raw: string, start: number, language: string | undefined): void {
  const fold = foldWord(raw, language);
  if (fold !== '') words.push({ start, end: start + raw.length, fold });
}

/** The segmenter takes as long as all the rest of matching, and a sentence is read several times: so much is kept. */
const SEGMENTED_AT_MOST = 2_000_000;
const segmented = new OldestFirst<string, Uint16Array>(SEGMENTED_AT_MOST, (run) => run.length);

function pushSegments(words: Word[], run: string, start: number, language: string | undefined): void {
  let lengths = segmented.get(run);
  if (!lengths) segmented.set(detached(run), (lengths = segmentLengths(run)));
  let at = 0;
  for (const length of lengths) {
    pushWord(words, run.slice(at, at + length), start + at, language);
    at += length;
  }
}

/** How long the words of a run without spaces are, in UTF-16 units. */
function segmentLengths(run: string): Uint16Array {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const lengths: number[] = [];
  let at = 0;
  while (at < run.length) {
    const piece = run.slice(at, at + SEGMENTED_PIECE);
    const segments = Array.from(segmenter.segment(piece), ({ segment }) => segment);
    // The cut may have split the last word: the next piece begins with it.
    if (at + piece.length < run.length && segments.length > 1) segments.pop();
    for (const segment of segments) {
      lengths.push(segment.length);
      at += segment.length;
    }
  }
  return Uint16Array.from(lengths);
}

/** Lower-case letters and digits that are their own fold, so that most words need no more work. */
const OWN_FOLD = /^[a-z0-9а-яіїєґўα-ωא-ת一-鿿ぁ-ゖァ-ヺ가-힣]+$/;
const NOT_ASCII = /[^\0-\x7f]/;
/** Letters that are a base letter with a stroke or a ligature, but have no decomposition in Unicode. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const SPECIAL_LETTERS = /[ßæœøłđı]/g;
/**
 * Accents, Hebrew points and Arabic vowel signs. Elsewhere (Devanagari, Thai, kana) marks spell different words and
 * stay; so does the breve of Cyrillic й and ў and the dots of ї, which are letters of their own.
 */
const ACCENTS =
  /(?<![иу])\u0306|(?<!і)\u0308|[\u0300-\u0305\u0307\u0309-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g;
/** Everything in a word that is only its typography: apostrophes, joiners, thousands' spaces, stops of initials. */
const DROPPED = new RegExp(`[${APOSTROPHES}${JOINERS}${THOUSANDS} /]|(?<!\\p{Nd})\\.|\\.(?!\\p{Nd})`, 'gu');
/**
 * The form of a word without its typography: lower case, no accents, apostrophes, stops of initials or thousands
 * separators; ß is ss, ligatures are letters. A number keeps its decimals: "1,000" is "1000", "1.5" is not "15".
 */
function foldWord(raw: string, language: string | undefined): string {
  let fold = raw.toLowerCase();
  if (OWN_FOLD.test(fold)) return fold;
  if (NOT_ASCII.test(fold)) fold = plainLettersOf(fold);
  fold = fold.replace(DROPPED, '');
  return foldNumber(fold, language);
}

/** Decomposing is most of the work on a text with accents, and the same words come again and again: some are kept. */
const DECOMPOSED_AT_MOST = 20_000;
/** No word is longer; what has no space is never seen again. */
const KEPT_LETTERS_AT_MOST = 40;
const decomposed = new OldestFirst<string, string>(DECOMPOSED_AT_MOST);

/** A word in lower case without accents and ligatures. */
function plainLettersOf(word: string): string {
  if (word.length > KEPT_LETTERS_AT_MOST) return decompose(word);
  let plain = decomposed.get(word);
  if (plain === undefined) decomposed.set(detached(word), (plain = decompose(word)));
  return plain;
}

function decompose(word: string): string {
  // Else 10² would decompose to 102, and 1½ to 11⁄2.
  const letters = normalised(word.replace(/(?<=\p{N})(?=\p{No})/gu, '\u2044'), 'NFKD')
    .replace(ACCENTS, '')
    .replace(SPECIAL_LETTERS, (letter) => PLAIN_LETTERS[letter]);
  return normalised(letters, 'NFC');
}

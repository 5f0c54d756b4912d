import { kindAt, LETTER } from '../text/signKinds.js';
import type { ClaimWords } from './languages/claimWords.js';
import { hanNumberAt, isHan, mayOpenHanNumber } from './hanNumbers.js';
import { shareAt } from './shares.js';
import { between, follows, phraseBehind, type Reading } from './tokens.js';

/** The value that words or digits tell, and the token that it ends before. */
export interface Value {
  readonly end: number;
  readonly value: number;
  readonly step: number;
  readonly ordinal?: boolean;
  readonly weak?: boolean;
  readonly digits: boolean;
  /** What words of scale multiply it by, where there are any. */
  readonly scale?: number;
  /** The unit that is written together with it: "505ft". */
  readonly unit?: { readonly name: string; readonly factor: number };
}

/** Signs of currencies that stand before a sum. */
export const SUM_SIGN = /^(?:\$.?|[€£¥₴₽₹]|usd|eur|gbp)$/;

const DIGITS = /^(\d+(?:\.\d+)?)(\p{L}*)$/u;
const THOUSANDS = /^[1-9]\d{0,2}\.000$/;
const MIXED = /^(\d+)(?:[^\d\s]*)$/u;
const VULGAR: ReadonlyMap<string, number> = new Map(
  Object.entries({ '1⁄2': 0.5, '1⁄4': 0.25, '3⁄4': 0.75, '1⁄3': 1 / 3, '2⁄3': 2 / 3 }),
);
const ORDINAL_END = /^(?:st|nd|rd|th|er|e|eme|o|a|º|ª|й|я|е|го|та|ша|га|тя|го)$/u;

/** The step that digits as they stand tell: the last decimal, or for a round number its zeros. */
function stepOf(digits: string): number {
  const [whole, decimals] = digits.split('.');
  if (decimals !== undefined) return 10 ** -decimals.length;
  let zeros = 0;
  while (whole[whole.length - 1 - zeros] === '0') zeros++;
  return zeros >= 2 && zeros < whole.length ? 10 ** zeros : zeros === 1 && whole.length > 1 ? 10 : 1;
}

/** The words by which a number can begin, by the language's tables. */
const openers = new WeakMap<ClaimWords, ReadonlySet<string>>();
const SUM_WORDS = ['usd', 'eur', 'gbp'];

function openersOf(words: ClaimWords): ReadonlySet<string> {
  const known = openers.get(words);
  if (known) return known;
  const { ordinals, fractions, ones, numerals, amounts, shares, loneScales } = words;
  const tables = [ordinals, fractions, numerals, amounts ?? new Map<string, unknown>()];
  const listed = [SUM_WORDS, ones, shares?.ones ?? [], shares?.each ?? [], loneScales ?? []];
  const made = new Set([...listed.flatMap((each) => [...each]), ...tables.flatMap((table) => [...table.keys()])]);
  openers.set(words, made);
  return made;
}

/** Whether a number could begin with a token: most are words that no number begins with, which is quickly seen. */
export function mayOpenNumber({ tokens, words, language }: Reading, at: number): boolean {
  const { fold } = tokens[at];
  if (kindAt(fold, 0) !== LETTER || openersOf(words).has(fold)) return true;
  if (isHan(language)) return mayOpenHanNumber(fold);
  return words.compounds && compoundOf(fold, words) !== undefined;
}

/** The value that begins at a token, with its scale, without its unit; undefined where no number stands. */
export function valueAt(reading: Reading, at: number): Value | undefined {
  const { tokens, words, language } = reading;
  const token = tokens.at(at);
  if (token === undefined) return undefined;
  const share = shareAt(reading, at);
  if (share) return { ...share, step: 0.05, digits: false };
  const found = digitsAt(reading, at) ?? spokenAt(reading, at);
  if (found === undefined) return undefined;
  let { end, value, step } = found;
  if (found.ordinal || found.unit) return found;
  const part = value >= 1 ? partBehind(reading, end) : undefined;
  if (part) {
    // "A million and a half".
    value += part.value * (found.scale ?? 1);
    step = PART_STEP * (found.scale ?? 1);
    end = part.end;
  }
  for (; end < tokens.length; end++) {
    const scale = words.scales.get(tokens[end].fold);
    // "A $38-million wall"
    if (scale === undefined || (!follows(reading, end) && between(reading, end - 1) !== '-')) break;
    // One letter is a scale only where it touches its figure, which `digitsAt` has seen to, or in "$2.4 M".
    const isLetter = tokens[end].fold.length === 1;
    if (isLetter && !(/^[MB]$/.test(tokens[end].raw) && SUM_SIGN.test(tokens[at - 1]?.fold ?? ''))) break;
    value *= scale;
    step = found.digits && step < 10 ? step * scale : scale * Math.min(step, 1);
  }
  // "half a million": the article stands before the scale.
  if (end === found.end && value < 1 && words.ones.has(tokens[end]?.fold ?? '')) {
    const scale = words.scales.get(tokens[end + 1]?.fold ?? '');
    if (scale !== undefined) return { ...found, end: end + 2, value: value * scale, step: value * scale };
  }
  const scaled = end > (part?.end ?? found.end);
  const more = scaled ? partBehind(reading, end) : undefined;
  if (more) {
    const scale = value / (found.value + (part?.value ?? 0));
    return { ...found, end: more.end, value: value + more.value * scale, step: PART_STEP * scale, weak: false, scale };
  }
  if (scaled && !found.digits && language !== '') {
    // "two hundred and six thousand": what follows a scale is added while it grows smaller.
    const rest = tailAt(reading, end);
    if (rest !== undefined && rest.value < value && !rest.ordinal) {
      return { ...found, end: rest.end, value: value + rest.value, step: rest.step, weak: false };
    }
  }
  const scale = value / (found.value + (part?.value ?? 0));
  return { ...found, end, value, step, weak: found.weak && !scaled && !part, ...(scaled && { scale }) };
}

/** How finely a number with a part is told: "two and a half" is 2.5. */
export const PART_STEP = 0.1;

/** "And a half", behind a number or its unit; not "and a half of the crowd", which is another number. */
export function partBehind(reading: Reading, at: number): { end: number; value: number } | undefined {
  const part = phraseBehind(reading, at, reading.words.parts);
  if (part === undefined || !follows(reading, at)) return undefined;
  return reading.tokens[part.end]?.fold === 'of' ? undefined : part;
}

/** What is added behind a scale: "and six", "fifty". */
function tailAt(reading: Reading, at: number): Value | undefined {
  const joined = reading.words.joins.has(reading.tokens[at]?.fold ?? '') ? at + 1 : at;
  const tail = spokenAt(reading, joined);
  return tail === undefined || tail.weak ? undefined : tail;
}

function digitsAt(reading: Reading, at: number): Value | undefined {
  const { tokens, words } = reading;
  const { fold, raw } = tokens[at];
  const scaled = hanNumberAt(reading, at);
  if (scaled !== undefined) return { ...scaled, digits: true };
  const code = fold.charCodeAt(0);
  if (code < 48 || code > 57) return undefined;
  const vulgar = VULGAR.get(fold);
  if (vulgar !== undefined) return { end: at + 1, value: vulgar, step: 0.01, digits: true };
  const [, figure, letters] = DIGITS.exec(fold) ?? [];
  if (figure === undefined) return undefined;
  // "250.000" in a text whose language has a decimal point: nobody tells three places of nothing.
  const isThousands = THOUSANDS.test(figure);
  const value = Number(figure) * (isThousands ? 1000 : 1);
  const step = isThousands ? 1000 : stepOf(figure);
  if (letters === '') {
    // "1/2" is ½, but not in "1/2/2022".
    const isPart = between(reading, at) === '/' && between(reading, at + 1) !== '/';
    const part = isPart ? VULGAR.get(`${fold}⁄${tokens[at + 1].fold}`) : undefined;
    return part === undefined
      ? (feetAt(reading, at, value) ?? { end: at + 1, value, step, digits: true })
      : { end: at + 2, value: part, step: 0.01, digits: true };
  }
  if (ORDINAL_END.test(letters) && MIXED.test(raw)) return { end: at + 1, value, step: 1, ordinal: true, digits: true };
  const scale = words.scales.get(letters);
  if (scale !== undefined)
    return { end: at + 1, value: value * scale, step: Math.min(step, 1) * scale, digits: true, scale };
  const isSpeed = letters === 'km' && between(reading, at) === '/' && tokens[at + 1].fold === 'h';
  if (isSpeed) return { end: at + 2, value, step, digits: true, unit: { name: 'm/s', factor: 1 / 3.6 } };
  const unit = words.units.get(letters);
  return unit && letters.length > 1 ? { end: at + 1, value, step, digits: true, unit } : undefined;
}

/** English: "5'11", feet and inches. */
function feetAt(reading: Reading, at: number, feet: number): Value | undefined {
  const { tokens, language } = reading;
  const inches = tokens[at + 1]?.fold ?? '';
  if (language !== 'en' || !/^['’′]$/.test(between(reading, at)) || !/^(?:\d|1[01])$/.test(inches)) return undefined;
  return {
    end: at + 2,
    value: feet + Number(inches) / 12,
    step: 1 / 12,
    digits: true,
    unit: { name: 'm', factor: 0.3048 },
  };
}

/** "Half-brother", "half-mast": part of another word, which is no scale and no unit. */
function isPrefix(reading: Reading, at: number): boolean {
  if (between(reading, at) !== '-') return false;
  const { fold } = reading.tokens[at + 1];
  const { scales, units, ones } = reading.words;
  return !scales.has(fold) && !units.has(fold) && !ones.has(fold);
}

function spokenAt(reading: Reading, at: number): Value | undefined {
  const { tokens, words } = reading;
  const token = tokens.at(at);
  if (token === undefined || at < 0) return undefined;
  const { fold } = token;
  const ordinal = words.ordinals.get(fold);
  if (ordinal !== undefined && !words.fractions.has(fold)) {
    return { end: at + 1, value: ordinal, step: 1, ordinal: true, digits: false };
  }
  // "The second half", "the third quarter"
  const isRanked = words.ordinals.has(tokens[at - 1]?.fold ?? '');
  const fraction = isRanked || isPrefix(reading, at) ? undefined : words.fractions.get(fold);
  if (fraction !== undefined) return { end: at + 1, value: fraction, step: 0.05, digits: false };
  // "No one"
  if (words.ones.has(fold) && words.nones?.has(tokens[at - 1]?.fold ?? '') === true) return undefined;
  if (words.ones.has(fold)) {
    const scale = words.scales.get(tokens[at + 1]?.fold ?? '');
    if (scale !== undefined && tokens[at + 1].fold.length > 1)
      return { end: at + 2, value: scale, step: scale, digits: false, scale };
    // "a third", "a quarter"
    const part = isPrefix(reading, at + 1)
      ? undefined
      : (words.fractions.get(tokens[at + 1]?.fold ?? '') ?? partAt(reading, at + 1));
    if (part !== undefined) return { end: at + 2, value: part, step: 0.05, digits: false };
    return fold.length > 2 ? { end: at + 1, value: 1, step: 1, weak: true, digits: false } : undefined;
  }
  const value = words.numerals.get(fold) ?? (words.compounds ? compoundOf(fold, words) : undefined);
  if (value === undefined) return words.loneScales?.has(fold) ? loneScaleAt(reading, at) : undefined;
  const part = partAt(reading, at + 1);
  if (part !== undefined && value * part < 1) return { end: at + 2, value: value * part, step: 0.05, digits: false };
  // "twenty-two", "veinte y dos": a unit behind tens is added.
  let end = at + 1;
  let sum = value;
  // "Quatre-vingts", and "soixante-quinze", "quatre-vingt-dix".
  const { twenties } = words;
  if (sum === 4 && twenties?.has(tokens[end]?.fold ?? '') && /^[\s-]$/.test(between(reading, at))) {
    sum = 80;
    end++;
  }
  for (;;) {
    const joined = words.joins.has(tokens[end]?.fold ?? '') && sum < 100 && words.joins.size > 0 ? end + 1 : end;
    const fold = tokens[joined]?.fold ?? '';
    // "Trente et un", "quatre-vingt-un"; two letters by themselves are an article.
    const isOne = words.ones.has(fold) && (fold.length > 2 || joined > end || between(reading, end - 1) === '-');
    const next = words.numerals.get(fold) ?? (isOne ? 1 : undefined);
    const fits =
      next !== undefined &&
      ((sum % 100 >= 20 && sum % 10 === 0 && next < (twenties && (sum === 60 || sum === 80) ? 20 : 10)) ||
        (sum >= 100 && sum % 100 === 0 && next < 100));
    if (!fits || (joined > end && reading.language === 'en')) break;
    sum += next;
    end = joined + 1;
  }
  return { end, value: sum, step: sum >= 20 && sum % 10 === 0 ? 10 : 1, digits: false };
}

/** "Mil", "mil quinientos", "тисяча двісті": one of a scale, with what is added to it. */
function loneScaleAt(reading: Reading, at: number): Value {
  const scale = reading.words.scales.get(reading.tokens[at].fold) ?? 1;
  const rest = at + 1 < reading.tokens.length && follows(reading, at + 1) ? valueAt(reading, at + 1) : undefined;
  return rest === undefined || rest.value >= scale || rest.value < 1 || rest.ordinal || rest.digits || rest.weak
    ? { end: at + 1, value: scale, step: scale, digits: false }
    : { end: rest.end, value: scale + rest.value, step: rest.step, digits: false };
}

/**
 * Parts that are counted: "two thirds of", "drei Viertel"; English "thirds" and "quarters" are parts only of what
 * follows.
 */
function partAt({ tokens, words, language }: Reading, at: number): number | undefined {
  const fold = tokens[at]?.fold ?? '';
  if (language !== 'en') return words.fractions.get(fold);
  if (tokens[at + 1]?.fold !== 'of') return undefined;
  const ordinal = words.ordinals.get(fold.replace(/s$/, ''));
  return words.fractions.get(fold) ?? (ordinal !== undefined && ordinal > 2 ? 1 / ordinal : undefined);
}

/** Numbers in one word have so many letters: that of 777,777 has 65. */
const [COMPOUND_FROM, COMPOUND_AT_MOST] = [6, 70];
/** What stands before "tausend" may have a "hundert" of its own. */
const COMPOUND_SCALES = [
  ['tausend', 1000],
  ['hundert', 100],
] as const;

/** German: "zweiundzwanzig", "dreihundertvierzig", "fuenftausend". */
function compoundOf(fold: string, words: Reading['words']): number | undefined {
  if (fold.length < COMPOUND_FROM || fold.length > COMPOUND_AT_MOST) return undefined;
  for (const [name, scale] of COMPOUND_SCALES) {
    const at = fold.indexOf(name);
    if (at < 0) continue;
    const [before, behind] = [fold.slice(0, at), fold.slice(at + name.length).replace(/^und/, '')];
    const [head, tail] = [before, behind].map((part) => (part === '' ? undefined : partOf(part, words)));
    if ((before !== '' && head === undefined) || (behind !== '' && tail === undefined)) return undefined;
    return (head ?? 1) * scale + (tail ?? 0);
  }
  const [, ones, tens] = /^(.+?)und(.+zig|dreissig)$/u.exec(fold) ?? [];
  const [one, ten] = [ones === 'ein' ? 1 : words.numerals.get(ones ?? ''), words.numerals.get(tens ?? '')];
  return one === undefined || ten === undefined ? undefined : one + ten;
}

function partOf(part: string, words: Reading['words']): number | undefined {
  return part === 'ein' || part === 'eins' ? 1 : (words.numerals.get(part) ?? compoundOf(part, words));
}

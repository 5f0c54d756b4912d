import type { Bound } from './languages/claimWords.js';
import { ratingBehind, unitBehind } from './numberUnits.js';
import { between, follows, phraseBefore, phraseBehind, type Reading } from './tokens.js';

/** A number as what it leaves open: the interval [lo, hi] in its unit. */
export interface Quantity {
  readonly lo: number;
  readonly hi: number;
  readonly bound?: Bound;
  /** Whether it was told as a range, "between 300 and 400". */
  readonly range: boolean;
  /** How finely it is told: 1 for 402, 100 for 400, 100,000 for 3.9 million; in the unit. */
  readonly step: number;
  /** The name of its unit, with factors already counted in; empty for what is merely counted. */
  readonly unit: string;
  readonly ordinal: boolean;
  /** "One", which may be no number. */
  readonly weak: boolean;
  /** Told in digits, of four places, without a unit: it may be a year. */
  readonly bare: boolean;
}

/** A number and the tokens that it takes, [start, end), with its bound and its unit. */
export interface NumberRead {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
}

interface Value {
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

const DIGITS = /^(\d+(?:\.\d+)?)(\p{L}*)$/u;
const THOUSANDS = /^[1-9]\d{0,2}\.000$/;
const MIXED = /^(\d+)(?:[^\d\s]*)$/u;
const VULGAR: Readonly<Record<string, number>> = { '1⁄2': 0.5, '1⁄4': 0.25, '3⁄4': 0.75, '1⁄3': 1 / 3, '2⁄3': 2 / 3 };
const ORDINAL_END = /^(?:st|nd|rd|th|er|e|eme|o|a|º|ª|й|я|е|го|та|ша|га|тя|го)$/u;

/** The step that digits as they stand tell: the last decimal, or for a round number its zeros. */
function stepOf(digits: string): number {
  const [whole, decimals] = digits.split('.');
  if (decimals !== undefined) return 10 ** -decimals.length;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return zeros >= 2 && zeros < whole.length ? 10 ** zeros : zeros === 1 && whole.length > 1 ? 10 : 1;
}

/** The value that begins at a token, with its scale, without its unit; undefined where no number stands. */
function valueAt(reading: Reading, at: number): Value | undefined {
  const { tokens, words, language } = reading;
  const token = tokens.at(at);
  if (token === undefined) return undefined;
  const found = digitsAt(reading, at) ?? spokenAt(reading, at);
  if (found === undefined) return undefined;
  let { end, value, step } = found;
  if (found.ordinal || found.unit) return found;
  for (; end < tokens.length; end++) {
    const scale = words.scales.get(tokens[end].fold);
    if (scale === undefined || !follows(reading, end)) break;
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
  const scaled = end > found.end;
  if (scaled && !found.digits && language !== '') {
    // "two hundred and six thousand": what follows a scale is added while it grows smaller.
    const rest = tailAt(reading, end);
    if (rest !== undefined && rest.value < value && !rest.ordinal) {
      return { ...found, end: rest.end, value: value + rest.value, step: rest.step, weak: false };
    }
  }
  return { ...found, end, value, step, weak: found.weak && !scaled, ...(scaled && { scale: value / found.value }) };
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
  const vulgar = VULGAR[fold];
  if (vulgar !== undefined) return { end: at + 1, value: vulgar, step: 0.01, digits: true };
  const code = fold.charCodeAt(0);
  if (code < 48 || code > 57) return undefined;
  const [, figure, letters] = DIGITS.exec(fold) ?? [];
  if (figure === undefined) return undefined;
  // "250.000" in a text whose language has a decimal point: nobody tells three places of nothing.
  const isThousands = THOUSANDS.test(figure);
  const value = Number(figure) * (isThousands ? 1000 : 1);
  const step = isThousands ? 1000 : stepOf(figure);
  if (letters === '') {
    // "3 1/2", "1/2"
    return { end: at + 1, value, step, digits: true };
  }
  if (ORDINAL_END.test(letters) && MIXED.test(raw)) return { end: at + 1, value, step: 1, ordinal: true, digits: true };
  const scale = words.scales.get(letters);
  if (scale !== undefined)
    return { end: at + 1, value: value * scale, step: Math.min(step, 1) * scale, digits: true, scale };
  const unit = words.units.get(letters);
  return unit && letters.length > 1 ? { end: at + 1, value, step, digits: true, unit } : undefined;
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
  const fraction = words.fractions.get(fold);
  if (fraction !== undefined) return { end: at + 1, value: fraction, step: 0.05, digits: false };
  if (words.ones.has(fold)) {
    const scale = words.scales.get(tokens[at + 1]?.fold ?? '');
    if (scale !== undefined && tokens[at + 1].fold.length > 1)
      return { end: at + 2, value: scale, step: scale, digits: false };
    // "a third", "a quarter"
    const part = words.fractions.get(tokens[at + 1]?.fold ?? '');
    if (part !== undefined) return { end: at + 2, value: part, step: 0.05, digits: false };
    return fold.length > 2 ? { end: at + 1, value: 1, step: 1, weak: true, digits: false } : undefined;
  }
  const value = words.numerals.get(fold) ?? (words.compounds ? compoundOf(fold, words) : undefined);
  if (value === undefined) return undefined;
  // "twenty-two", "veinte y dos": a unit behind tens is added.
  let end = at + 1;
  let sum = value;
  for (;;) {
    const joined = words.joins.has(tokens[end]?.fold ?? '') && sum < 100 && words.joins.size > 0 ? end + 1 : end;
    const fold = tokens[joined]?.fold ?? '';
    const next = words.numerals.get(fold) ?? (words.ones.has(fold) && fold.length > 2 ? 1 : undefined);
    const fits =
      next !== undefined &&
      ((sum % 100 >= 20 && sum % 10 === 0 && next < 10) || (sum >= 100 && sum % 100 === 0 && next < 100));
    if (!fits || (joined > end && reading.language === 'en')) break;
    sum += next;
    end = joined + 1;
  }
  return { end, value: sum, step: sum >= 20 && sum % 10 === 0 ? 10 : 1, digits: false };
}

/** German: "zweiundzwanzig", "dreihundertvierzig", "fuenftausend". */
function compoundOf(fold: string, words: Reading['words']): number | undefined {
  if (fold.length < 6) return undefined;
  const scaled = /^(.*?)(hundert|tausend)(?:und)?(.*)$/u.exec(fold);
  if (scaled) {
    const [, before, name, behind] = scaled;
    const [head, tail] = [before, behind].map((part) => (part === '' ? undefined : partOf(part, words)));
    if ((before !== '' && head === undefined) || (behind !== '' && tail === undefined)) return undefined;
    return (head ?? 1) * (name === 'hundert' ? 100 : 1000) + (tail ?? 0);
  }
  const [, ones, tens] = /^(.+?)und(.+zig|dreissig)$/u.exec(fold) ?? [];
  const [one, ten] = [ones === 'ein' ? 1 : words.numerals.get(ones ?? ''), words.numerals.get(tens ?? '')];
  return one === undefined || ten === undefined ? undefined : one + ten;
}

function partOf(part: string, words: Reading['words']): number | undefined {
  return part === 'ein' || part === 'eins' ? 1 : (words.numerals.get(part) ?? compoundOf(part, words));
}

const DASH = /^\s?[-–—−]\s?$/;
const CONVERSION = /^\s*[([]$/;
/** So many tokens before a number a word may open its range: "between the range of $90 million". */
const OPENED_WITHIN = 5;
const SUM_SIGN = /^(?:\$.?|[€£¥₴₽₹]|usd|eur|gbp)$/;

/** The number that begins at a token, or whose sign of a currency does. */
export function numberAt(reading: Reading, at: number): NumberRead | undefined {
  const { tokens, words } = reading;
  const sign = SUM_SIGN.test(tokens[at].fold) ? words.units.get(tokens[at].fold) : undefined;
  const minus = tokens[at].fold === '−' ? -1 : 1;
  const from = sign !== undefined || minus < 0 ? at + 1 : at;
  const alone = valueAt(reading, from);
  if (alone === undefined) return undefined;
  const other = secondOf(reading, alone, from, sign !== undefined);
  // "6–8 million": the scale is that of both.
  const shared = other && !other.score && alone.scale === undefined ? (other.scale ?? 1) : 1;
  const first = { ...alone, value: alone.value * shared, step: alone.step * shared };
  let end = other?.end ?? first.end;
  const behind =
    sign === undefined && first.unit === undefined
      ? ((other ? undefined : ratingBehind(reading, end)) ?? unitBehind(reading, end))
      : undefined;
  const unit = sign ?? first.unit ?? behind?.unit;
  if (behind) end = behind.end;
  if (other?.score) {
    const pair = first.value * 1000 + other.value;
    return { start: at, end, quantity: plainQuantity(pair, 'score') };
  }
  const bound = boundOf(reading, at, end);
  const factor = (unit?.factor ?? 1) * minus;
  const values = other
    ? [first.value, other.value].map((v) => v * factor)
    : [first.value * factor, first.value * factor];
  const step = Math.abs(Math.min(first.step, other?.step ?? Infinity) * factor);
  const start = bound?.start ?? at;
  const [lo, hi] = intervalOf(Math.min(...values), Math.max(...values), bound?.value);
  const bare = first.digits && unit === undefined && other === undefined && /^\d{4}$/.test(tokens[from].raw);
  return {
    start: other && words.between.has(tokens[start - 1]?.fold ?? '') ? start - 1 : start,
    end: Math.max(end, bound?.end ?? end),
    quantity: {
      lo,
      hi,
      ...(bound && { bound: bound.value }),
      range: other !== undefined,
      step,
      unit: unit?.name ?? '',
      ordinal: first.ordinal ?? false,
      weak: (first.weak ?? false) && unit === undefined && bound === undefined,
      bare,
    },
  };
}

function plainQuantity(value: number, unit: string): Quantity {
  return { lo: value, hi: value, range: false, step: 1, unit, ordinal: false, weak: false, bare: false };
}

/** The other end of a range, "300–400", "300 to 400", "between 300 and 400", or of a score, "51-49". */
function secondOf(
  reading: Reading,
  first: Value,
  from: number,
  hasSign: boolean,
): (Value & { score?: boolean }) | undefined {
  const { tokens, words } = reading;
  if (first.ordinal || first.weak) return undefined;
  const { end } = first;
  const before = tokens.slice(Math.max(0, from - OPENED_WITHIN), from).map(({ fold }) => fold);
  const opened = before.some((fold) => words.between.has(fold));
  let at = end;
  const unitSkipped = unitBehind(reading, end);
  const dash = DASH.test(between(reading, end - 1)) && first.digits;
  if (!dash) {
    const joinAt = unitSkipped && words.rangeJoins.has(tokens[unitSkipped.end]?.fold ?? '') ? unitSkipped.end : end;
    const join = tokens[joinAt]?.fold ?? '';
    if (!words.rangeJoins.has(join)) return undefined;
    const isAnd = join !== 'to' && join !== 'bis' && join !== 'a' && join !== 'до' && join !== 'по';
    if (isAnd && !opened) return undefined;
    at = joinAt + 1;
  }
  if (SUM_SIGN.test(tokens[at]?.fold ?? '')) at++;
  const other = valueAt(reading, at);
  if (other === undefined || other.ordinal || other.weak) return undefined;
  const isChange =
    !opened && !dash && before.slice(hasSign ? -2 : -1).some((fold) => /^(?:from|von|de|від|от|с|з)$/.test(fold));
  if (isChange) return undefined;
  if (other.value <= first.value || (dash && other.value < 10 && first.value < 10)) {
    return first.digits && other.digits && other.value < 200 && first.value < 200 && !opened
      ? { ...other, score: true }
      : undefined;
  }
  return other;
}

function boundOf(
  reading: Reading,
  at: number,
  end: number,
): { start?: number; end?: number; value: Bound } | undefined {
  const { words } = reading;
  const from = words.between.has(reading.tokens[at - 1]?.fold ?? '') ? at - 1 : at;
  const before = phraseBefore(reading, from, words.bounds);
  if (before && before.value !== 'none') return { start: before.start, value: before.value };
  for (const from of [end, end + 1]) {
    const behind = phraseBehind(reading, from, words.boundsBehind);
    if (behind) return { end: behind.end, value: behind.value };
  }
  // "100+"
  if (/^\+/.test(reading.text.slice(reading.tokens[end - 1].end))) return { value: 'least' };
  return undefined;
}

function intervalOf(lo: number, hi: number, bound: Bound | undefined): [number, number] {
  if (bound === 'over' || bound === 'least') return [lo, Infinity];
  return bound === 'under' || bound === 'most' ? [-Infinity, hi] : [lo, hi];
}

/** Whether the token at `at` begins a conversion in brackets of the number before: "12,000 hectares (30,000 acres)". */
export function isConversion(reading: Reading, at: number): boolean {
  return at > 0 && CONVERSION.test(between(reading, at - 1));
}

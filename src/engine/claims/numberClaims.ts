import { clockAt } from './clockTimes.js';
import type { Bound } from './languages/claimWords.js';
import type { Measure } from './languages/wordLists.js';
import { ratingBehind, unitBehind } from './numberUnits.js';
import { mayOpenNumber, PART_STEP, partBehind, SUM_SIGN, type Value, valueAt } from './numberValues.js';
import { plainQuantity, type NumberRead } from './quantities.js';
import { between, follows, phraseBefore, phraseBehind, type Reading } from './tokens.js';
import { countryBefore, sumSignAt } from './sums.js';
import { votesAt } from './votes.js';

/** "20x30", "24x24ft": two sides of one thing. */
const SIDES = /^(\d{1,3})[x×](\d{1,3})\p{L}*$/u;
const DASH = /^\s?[-–—−]\s?$/;
const COLON = /^:$/;
const CONVERSION = /^["”″]?\s*[([]$/;
/** The unit of ages. */
export const AGE = 'age';
/** Nobody is older. */
const AGE_AT_MOST = 130;
/** So many tokens before a number a word may open its range: "between the range of $90 million". */
const OPENED_WITHIN = 5;

/** The number that begins at a token, or whose sign of a currency does; times of day and votes are numbers as well. */
export function numberAt(reading: Reading, at: number): NumberRead | undefined {
  if (!mayOpenNumber(reading, at)) return undefined;
  return clockAt(reading, at) ?? votesAt(reading, at) ?? plainNumberAt(reading, at);
}

function plainNumberAt(reading: Reading, at: number): NumberRead | undefined {
  const { tokens, words } = reading;
  const [, width, height] = SIDES.exec(tokens[at].fold) ?? [];
  if (width !== undefined)
    return { start: at, end: at + 1, quantity: plainQuantity(Number(width) * 1000 + Number(height), 'sides') };
  const amount = words.amounts?.get(tokens[at].fold);
  if (amount) return amountAt(reading, at, amount);
  const sign = sumSignAt(reading, at);
  const minus = tokens[at].fold === '−' ? -1 : 1;
  const from = sign !== undefined || minus < 0 ? at + 1 : at;
  const alone = valueAt(reading, from) ?? oneAt(reading, from);
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
  const unit = ageAt(reading, from, first, behind ?? { end }) ?? sign ?? first.unit ?? behind?.unit;
  if (behind) end = behind.end;
  // "Three years and a half".
  const part = behind && !other && !first.ordinal ? partBehind(reading, end) : undefined;
  if (part) end = part.end;
  if (other?.score) {
    const pair = first.value * 1000 + other.value;
    return { start: at, end, quantity: plainQuantity(pair, 'score') };
  }
  // "US $900 billion"
  const opensAt = sign !== undefined && countryBefore(reading, at) ? at - 1 : at;
  const bound = boundOf(reading, opensAt, end) ?? roughAt(reading, first.end - 1);
  const factor = (unit?.factor ?? 1) * minus;
  const values = other
    ? [first.value, other.value].map((v) => v * factor)
    : [(first.value + (part?.value ?? 0)) * factor];
  const finest = Math.min(part ? PART_STEP : first.step, other?.step ?? Infinity);
  const step = Math.abs((sign !== undefined && isInTens(values, finest) ? 0.1 : finest) * factor);
  const start = bound?.start ?? opensAt;
  const [lo, hi] = intervalOf(Math.min(...values), Math.max(...values), bound?.value);
  const isCompound = behind !== undefined && unit?.name !== AGE && between(reading, first.end - 1) === '-';
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
      ...(isCompound && { compound: true }),
    },
  };
}

/** "Півгодини": a word that is a number with its unit. */
function amountAt(reading: Reading, at: number, { name, factor }: Measure): NumberRead {
  const bound = boundOf(reading, at, at + 1);
  const [lo, hi] = intervalOf(factor, factor, bound?.value);
  return {
    start: bound?.start ?? at,
    end: at + 1,
    quantity: {
      ...plainQuantity(factor, name),
      lo,
      hi,
      step: PART_STEP * factor,
      ...(bound && { bound: bound.value }),
    },
  };
}

/** "A year and a half", "un an et demi": the article counts where a part is added. */
function oneAt(reading: Reading, at: number): Value | undefined {
  if (!reading.words.ones.has(reading.tokens.at(at)?.fold ?? '')) return undefined;
  const unit = unitBehind(reading, at + 1);
  // "A year and a half"; "a fortnight", "a decade" are many days or years.
  const isMany = unit && partBehind(reading, unit.end) === undefined && unit.unit.factor > 1;
  if (!unit || (isMany ? !/^(?:day|year)$/.test(unit.unit.name) : !partBehind(reading, unit.end))) return undefined;
  return { end: at + 1, value: 1, step: 1, digits: false };
}

/** "$6.90": a sum has two places, whether it was rounded to one or not. */
const isInTens = (values: readonly number[], step: number): boolean =>
  step === 0.01 && values.every((value) => Math.abs(value * 10 - Math.round(value * 10)) < 1e-9);

/** "At the age of eight", "aged 45", "45 years old": years of a life, which are no span of time. */
function ageAt(
  reading: Reading,
  from: number,
  { value, ordinal }: Value,
  { end, unit }: { readonly end: number; readonly unit?: Measure },
): Measure | undefined {
  const { ages, agesBehind } = reading.words;
  if (ordinal || value > AGE_AT_MOST || (unit && (unit.name !== 'year' || unit.factor !== 1))) return undefined;
  const isAge = phraseBefore(reading, from, ages) ?? (agesBehind && phraseBehind(reading, end, agesBehind));
  return isAge && { name: AGE, factor: 1 };
}

/** "2:1", "31:28": a result; "16:40" may be a time of day. */
const isResult = (one: string, other: string): boolean =>
  /^\d{1,2}$/.test(one) && (/^\d$/.test(other) || (/^\d\d$/.test(other) && Number(one) > 24));

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
  const joint = between(reading, end - 1);
  // "Ten–twelve", but not "twenty-two".
  const dash = first.digits ? DASH.test(joint) : joint === '–';
  const colon = first.digits && !hasSign && COLON.test(joint);
  if (!dash && !colon) {
    const joinAt = unitSkipped && words.rangeJoins.has(tokens[unitSkipped.end]?.fold ?? '') ? unitSkipped.end : end;
    const join = tokens[joinAt]?.fold ?? '';
    if (!words.rangeJoins.has(join)) return undefined;
    if (words.rangeAnds.has(join) && !opened) return undefined;
    at = joinAt + 1;
  }
  if (SUM_SIGN.test(tokens[at]?.fold ?? '')) at++;
  const other = valueAt(reading, at);
  if (other === undefined || other.ordinal || other.weak) return undefined;
  if (colon) return isResult(tokens[from].raw, tokens[at].raw) ? { ...other, score: true } : undefined;
  // "By 30 percent to 9.5 crore": a change, and what it led to.
  if (unitSkipped && at > unitSkipped.end && isOfOtherUnit(reading, unitSkipped.unit, other)) return undefined;
  // "De 300 a 400 personas": what begins a sentence is no end of a change.
  const isFirst = from <= (hasSign ? 2 : 1);
  const isChange =
    !opened &&
    !dash &&
    !isFirst &&
    !(other.value > first.value && isSpan(reading, from)) &&
    before.slice(hasSign ? -2 : -1).some((fold) => words.changeOpeners.has(fold));
  if (isChange) return undefined;
  const isScore = dash && words.scores?.has(tokens[other.end]?.fold ?? '');
  // "2-3", but not "2-3 %"
  const isSmall = dash && other.value < 10 && first.value < 10 && !unitBehind(reading, other.end);
  if (other.value <= first.value || isScore || isSmall) {
    return first.digits && other.digits && other.value < 200 && first.value < 200 && !opened
      ? { ...other, score: true }
      : undefined;
  }
  return other;
}

function isOfOtherUnit(reading: Reading, unit: Measure, { end, scale, unit: own }: Value): boolean {
  const other = own ?? unitBehind(reading, end)?.unit;
  // "Fell 4.1 per cent to 612 pence"
  if (other === undefined)
    return scale !== undefined || (unit.name === '%' && end < reading.tokens.length && follows(reading, end));
  return other.name !== unit.name;
}

/** So many words before "de 300 a 400" a word of change makes its numbers the ends of that. */
const CHANGED_WITHIN = 4;

/** Spanish, French: "esperaban de 300 a 400 personas", where nothing rises or falls. */
function isSpan({ tokens, words: { changes, opposites } }: Reading, from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 1 - CHANGED_WITHIN), from - 1);
  return changes !== undefined && !before.some(({ fold }) => changes.has(fold) || opposites.has(fold));
}

function boundOf(
  reading: Reading,
  at: number,
  end: number,
): { start?: number; end?: number; value: Bound } | undefined {
  const { words } = reading;
  const from = words.between.has(reading.tokens[at - 1]?.fold ?? '') ? at - 1 : at;
  const before = phraseBefore(reading, from, words.bounds);
  if (before && before.value !== 'none' && !isVerdict(reading, before, end))
    return { start: before.start, value: before.value };
  for (const from of [end, end + 1]) {
    const behind = phraseBehind(reading, from, words.boundsBehind);
    // "€5 million plus €1 million": a second sum.
    if (behind && !isNumberAt(reading, behind.end)) return { end: behind.end, value: behind.value };
  }
  // "100+"
  if (/^\+/.test(reading.text.slice(reading.tokens[end - 1].end))) return { value: 'least' };
  return undefined;
}

/** So many words before it may be told what somebody was sentenced to. */
const VERDICT_WITHIN = 12;

/** "Засудили митника до 12 років": no bound of the years. */
function isVerdict(
  { tokens, words: { verdicts, units } }: Reading,
  { start, value }: { readonly start: number; readonly value: Bound | 'none' },
  end: number,
): boolean {
  if (verdicts === undefined || value !== 'most' || units.get(tokens[end - 1].fold)?.name !== 'year') return false;
  return tokens.slice(Math.max(0, start - VERDICT_WITHIN), start).some(({ fold }) => verdicts.test(fold));
}

/** "Una veintena": about twenty. */
const roughAt = ({ tokens, words }: Reading, at: number): { start?: number; end?: number; value: Bound } | undefined =>
  words.roughScales?.has(tokens[at].fold) ? { value: 'about' } : undefined;

const isNumberAt = (reading: Reading, at: number): boolean =>
  SUM_SIGN.test(reading.tokens[at]?.fold ?? '') || valueAt(reading, at)?.digits === true;

function intervalOf(lo: number, hi: number, bound: Bound | undefined): [number, number] {
  if (bound === 'over' || bound === 'least') return [lo, Infinity];
  return bound === 'under' || bound === 'most' ? [-Infinity, hi] : [lo, hi];
}

/** Whether the token at `at` begins a conversion in brackets of the number before: "12,000 hectares (30,000 acres)". */
export function isConversion(reading: Reading, at: number): boolean {
  return at > 0 && CONVERSION.test(between(reading, at - 1));
}

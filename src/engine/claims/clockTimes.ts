import { clockWords } from './languages/clockWords.js';
import type { NumberRead, NumberRelation, Quantity } from './quantities.js';
import { phraseBefore, type Reading, tokenFrom } from './tokens.js';

/** The unit of times of day, in minutes since midnight, and of those of which half of the day is not told. */
const CLOCK = 'clock';
const HALF_DAY_CLOCK = 'clock of half a day';

const HOUR = 60;
const HALF_DAY = 12 * HOUR;
const DAY = 24 * HOUR;
/** So near, in minutes, are a full hour and a time that it may stand for, and "about six" and a time. */
const HOUR_WITHIN = 30;
const ABOUT_WITHIN = 15;
/** No time of day is written longer, in UTF-16 units. */
const LONGEST = 40;

/** What opens a span of the day: "4 to 7pm", of which the end tells the half, "4 p.m. to 7 p.m.", "16–18 Uhr". */
const OPENING =
  /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?(?:\s?(?:(?<late>p)|(?<early>a))\.?\s?m\.?|\sUhr)?\s?(?:[-–—]\s?|(?:to|and|bis|und|a|y|à|et|до|по|і|и)\s)/u;

/** The time of day that begins at a token, "6:40 p.m.", "18.40 Uhr", "a las 6 de la tarde", or a span, "4 to 7pm". */
export function clockAt(reading: Reading, at: number): NumberRead | undefined {
  const { text, tokens } = reading;
  const { start, raw } = tokens[at];
  if (!/^\d/.test(raw)) return undefined;
  const rest = text.slice(start, start + LONGEST);
  const opening = OPENING.exec(rest);
  const found = (opening && endOf(reading, at, rest, opening)) ?? timeIn(reading, at, rest);
  if (!found) return undefined;
  const textEnd = start + found.length;
  const bound = phraseBefore(reading, at, reading.words.bounds);
  const isAbout = bound?.value === 'about';
  return {
    start: isAbout ? bound.start : found.isBefore === true ? at - 1 : at,
    end: tokenFrom(tokens, textEnd),
    // The stop that ends the sentence as well stays outside.
    ...(text.slice(textEnd).trim() !== '' && { textEnd }),
    quantity: {
      ...found.time,
      ...(isAbout && { bound: 'about' }),
      range: found.time.lo !== found.time.hi,
      ordinal: false,
      weak: false,
      bare: false,
    },
  };
}

type Time = Pick<Quantity, 'lo' | 'hi' | 'step' | 'unit'>;
type Groups = Readonly<Record<string, string | undefined>>;
interface Found {
  readonly time: Time;
  /** In UTF-16 units. */
  readonly length: number;
  readonly groups: Groups;
  /** Whether the word before it is a part of it. */
  readonly isBefore?: boolean;
}

/** Twelve in the evening is midnight. */
const halfOf = ({ noon, evening, early }: Groups, hour: string | undefined): Groups =>
  evening !== undefined && hour === '12' ? { early: evening } : { late: noon ?? evening, early };

/** The time that a text begins with, which stands at a token. */
function timeIn({ tokens, language }: Reading, at: number, text: string): Found | undefined {
  for (const { before, pattern, twice, halves } of clockWords[language] ?? []) {
    if (before && !before.has(tokens[at - 1]?.fold ?? '')) continue;
    const found = pattern.exec(text);
    if (!found?.groups) continue;
    // A word before the hour tells the half: "下午3点".
    const half = halves?.exec(tokens[at - 1]?.fold ?? '')?.groups;
    const groups = half ? { ...found.groups, ...halfOf(half, found.groups.hour) } : found.groups;
    const time = minutesOf(groups, twice === true);
    if (time) return { time, length: found[0].length, groups, ...(half && { isBefore: true }) };
  }
  return undefined;
}

function endOf(reading: Reading, at: number, text: string, opening: RegExpExecArray): Found | undefined {
  const last = timeIn(reading, at, text.slice(opening[0].length));
  const own = opening.groups ?? {};
  const isTold = own.late !== undefined || own.early !== undefined;
  const { late, early } = isTold ? own : (last?.groups ?? {});
  const first = last && minutesOf({ ...own, late, early }, last.time.unit === HALF_DAY_CLOCK);
  if (!last || !first) return undefined;
  // "11 to 1pm"
  const lo = first.lo > last.time.lo && late !== undefined && !isTold ? first.lo - HALF_DAY : first.lo;
  return { ...last, time: { ...last.time, lo }, length: opening[0].length + last.length };
}

function minutesOf({ hour, minute, minutes, late, early }: Groups, isTwice: boolean): Time | undefined {
  const told = minute ?? minutes;
  const [hours, past] = [Number(hour), Number(told ?? 0)];
  const isTold = late !== undefined || early !== undefined;
  if (hours > 24 || past >= HOUR || (early !== undefined && hours > 12)) return undefined;
  const step = told === undefined ? HOUR : 1;
  // "06:40", "00:05": nobody writes so who counts to twelve.
  if (isTwice && !isTold && hours <= 12 && !hour?.startsWith('0'))
    return at((hours % 12) * HOUR + past, step, HALF_DAY_CLOCK);
  const half = late !== undefined && hours < 12 ? HALF_DAY : early !== undefined && hours === 12 ? -HALF_DAY : 0;
  return at((hours * HOUR + past + half) % DAY, step, CLOCK);
}

const at = (minutes: number, step: number, unit: string): Time => ({ lo: minutes, hi: minutes, step, unit });

/** Whether a number is a time of day. */
export const isClock = ({ unit }: Quantity): boolean => unit === CLOCK || unit === HALF_DAY_CLOCK;

/**
 * How two times of day stand to each other: a full hour, or one that is told as near, stands for those around it, and
 * an end of a span for the span.
 */
export function clockRelation(a: Quantity, b: Quantity): NumberRelation {
  if (a.range || b.range) {
    if (a.lo === b.lo && a.hi === b.hi) return 'equal';
    return a.range !== b.range && (a.lo === b.lo || a.hi === b.hi) ? 'approximate' : 'differs';
  }
  const apart = Math.abs(a.lo - b.lo);
  const around = Math.min(apart, DAY - apart);
  if (around === 0) return 'equal';
  const isAbout = a.bound === 'about' || b.bound === 'about';
  const within = Math.max(a.step === b.step ? 0 : HOUR_WITHIN, isAbout ? ABOUT_WITHIN : 0);
  return around <= within ? 'approximate' : 'differs';
}

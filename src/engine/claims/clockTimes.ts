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

/** The time of day that begins at a token: "6:40 p.m.", "18.40 Uhr", "a las 6 de la tarde". */
export function clockAt(reading: Reading, at: number): NumberRead | undefined {
  const { text, tokens, language } = reading;
  const { start, raw } = tokens[at];
  if (!/^\d{1,2}/.test(raw)) return undefined;
  for (const { before, pattern, twice } of clockWords[language] ?? []) {
    if (before && !before.has(tokens[at - 1]?.fold ?? '')) continue;
    const found = pattern.exec(text.slice(start, start + LONGEST));
    const minutes = found?.groups && minutesOf(found.groups, twice === true);
    if (!found || minutes === undefined) continue;
    const textEnd = start + found[0].length;
    const bound = phraseBefore(reading, at, reading.words.bounds);
    const isAbout = bound?.value === 'about';
    return {
      start: isAbout ? bound.start : at,
      end: tokenFrom(tokens, textEnd),
      // The stop that ends the sentence as well stays outside.
      ...(text.slice(textEnd).trim() !== '' && { textEnd }),
      quantity: {
        ...minutes,
        ...(isAbout && { bound: 'about' }),
        range: false,
        ordinal: false,
        weak: false,
        bare: false,
      },
    };
  }
  return undefined;
}

type Time = Pick<Quantity, 'lo' | 'hi' | 'step' | 'unit'>;

function minutesOf(
  { hour, minute, minutes, late, early }: Readonly<Record<string, string | undefined>>,
  isTwice: boolean,
): Time | undefined {
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

/** How two times of day stand to each other: a full hour, or one that is told as near, stands for those around it. */
export function clockRelation(a: Quantity, b: Quantity): NumberRelation {
  const apart = Math.abs(a.lo - b.lo);
  const around = Math.min(apart, DAY - apart);
  if (around === 0) return 'equal';
  const isAbout = a.bound === 'about' || b.bound === 'about';
  const within = Math.max(a.step === b.step ? 0 : HOUR_WITHIN, isAbout ? ABOUT_WITHIN : 0);
  return around <= within ? 'approximate' : 'differs';
}

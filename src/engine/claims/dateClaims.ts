import { monthNumber, weekdayNumber } from '../languages/months.js';
import { hanDateAt } from './hanNumbers.js';
import { between, phraseBefore, type Reading } from './tokens.js';

/** A date as far as it is told. */
export interface DateClaim {
  readonly year?: number;
  /** The last year of a span, "2010–11". */
  readonly toYear?: number;
  readonly month?: number;
  readonly day?: number;
  /** Monday 1 to Sunday 7. */
  readonly weekday?: number;
  /** Which of these weekdays of a month it is: "the first Sunday of March" 1; the last is `LAST`. */
  readonly nth?: number;
  /** Days from the day on which the source was published: "yesterday" -1. */
  readonly offset?: number;
  /** Whether it is the night before: "in der Nacht zum Dienstag" began on Monday. */
  readonly isNight?: boolean;
  /** "next" 1, "last" -1. */
  readonly shift?: number;
  readonly bound?: 'before' | 'after' | 'until' | 'since' | undefined;
}

/** The last of the weekdays of a month. */
export const LAST = -1;

export interface DateRead {
  readonly start: number;
  readonly end: number;
  readonly date: DateClaim;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|o|º)?$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/;
const WORD = /^\p{L}{3,}/u;
const [STOP, DASH, SLASH] = [/^\.?\s?$/, /^-$/, /^\/$/];
const SPAN = /^(?:\s?[-–—]\s?|\/)$/;
/** More years are two numbers. */
const SPAN_AT_MOST = 100;

/** The date that begins at a token. */
export function dateAt(reading: Reading, at: number): DateRead | undefined {
  const found = bareDateAt(reading, at);
  // A span of years has its opener already.
  if (found === undefined || found.start < at) return found;
  const bound = phraseBefore(reading, at, reading.words.dateBounds);
  return bound === undefined ? found : { ...found, start: bound.start, date: { ...found.date, bound: bound.value } };
}

function bareDateAt(reading: Reading, at: number): DateRead | undefined {
  const { tokens, words } = reading;
  const { fold, raw } = tokens[at];
  const code = fold.charCodeAt(0);
  if (code >= 48 && code <= 57)
    return (
      hanDateAt(reading, at) ??
      inDigits(reading, at) ??
      dayFirst(reading, at) ??
      yearsInWords(reading, at) ??
      yearAt(reading, at)
    );
  const offset = words.days.get(fold);
  // German "am Morgen" is a time of the day.
  const isNoun = reading.language === 'de' && at > 0 && /^\p{Lu}/u.test(raw);
  if (offset !== undefined && !isNoun) return { start: at, end: at + 1, date: { offset } };
  if (!WORD.test(fold)) return undefined;
  const weekday = weekdayOf(reading, at);
  if (weekday !== undefined) {
    const shift = words.shifts.get(tokens[at - 1]?.fold ?? '');
    const next =
      at + 1 < tokens.length && /^[,.]?\s+(?:the\s+|den\s+|dem\s+)?$/.test(between(reading, at))
        ? bareDateAt(reading, at + 1)
        : undefined;
    if (next?.date.day !== undefined && next.date.month !== undefined)
      return { start: at, end: next.end, date: { ...next.date, weekday } };
    const ranked = rankedWeekday(reading, at, weekday);
    if (ranked) return ranked;
    const isNight = words.nights !== undefined && phraseBefore(reading, at, words.nights) !== undefined;
    return {
      start: shift === undefined ? at : at - 1,
      end: at + 1,
      date: { weekday, ...(shift !== undefined && { shift }), ...(isNight && { isNight }) },
    };
  }
  const month = monthOf(reading, at);
  if (month === undefined) return undefined;
  return (
    monthFirst(reading, at, month) ??
    (isMonthAlone(reading, at, raw) ? { start: at, end: at + 1, date: { month } } : undefined)
  );
}

/** A month has so many of a weekday at most. */
const WEEKDAYS_AT_MOST = 5;
/** So many small words stand at most between a weekday and its month: "of the month", "du mois de mars". */
const MONTH_WITHIN = 3;

/** "The first Sunday of March", "der letzte Sonntag im Monat": a weekday by its place in a month. */
function rankedWeekday(reading: Reading, at: number, weekday: number): DateRead | undefined {
  const { tokens, words } = reading;
  const before = tokens[at - 1]?.fold ?? '';
  const nth = words.lasts?.has(before) === true ? LAST : words.ordinals.get(before);
  if (nth === undefined || nth > WEEKDAYS_AT_MOST) return undefined;
  for (let next = at + 1; next < tokens.length && next <= at + 1 + MONTH_WITHIN; next++) {
    if (!/^\s+$/.test(between(reading, next - 1))) return undefined;
    const month = WORD.test(tokens[next].fold) ? monthOf(reading, next) : undefined;
    if (month !== undefined) {
      const year = /^,?\s+(?:de\s+)?$/.test(between(reading, next)) ? (tokens.at(next + 1)?.raw ?? '') : '';
      const hasYear = YEAR.test(year);
      const date = { weekday, nth, month, ...(hasYear && { year: Number(year) }) };
      return { start: at - 1, end: hasYear ? next + 2 : next + 1, date };
    }
    if (words.units.get(tokens[next].fold)?.name === 'month')
      return { start: at - 1, end: at + 1, date: { weekday, nth } };
    if (!words.functionWords.has(tokens[next].fold)) return undefined;
  }
  return undefined;
}

/** Whole names alone: three letters of one are another word too often. German has "Dienstagabend". */
function weekdayOf({ tokens, language }: Reading, at: number): number | undefined {
  const { fold, raw } = tokens[at];
  if (language === 'en' && !/^\p{Lu}/u.test(raw)) return undefined;
  const own = weekdayNumber(raw) ?? weekdayNumber(fold);
  if (own !== undefined) return own;
  // "Closed on Mondays"; the Suns are a team.
  if (language === 'en') return fold.endsWith('days') ? weekdayNumber(fold.slice(0, -1)) : undefined;
  const stem =
    language === 'de'
      ? /^(.+?tag|mittwoch)(?:s|nacht|abend|morgen|vormittag|nachmittag|mittag)?$/.exec(fold)?.[1]
      : undefined;
  if (stem !== undefined) return weekdayNumber(stem);
  // uk, ru: "у вівторок", "у середу", "в пятницу", "суботи"
  return language === 'uk' || language === 'ru'
    ? (weekdayNumber(fold.replace(/[уиі]$/u, 'а')) ??
        weekdayNumber(fold.replace(/[юі]$/u, 'я')) ??
        weekdayNumber(fold.replace(/а$/u, '')))
    : undefined;
}

function monthOf(reading: Reading, at: number): number | undefined {
  const { tokens, language } = reading;
  const { raw } = tokens[at];
  const month = monthNumber(raw);
  if (language === 'uk' || language === 'ru')
    return month ?? monthNumber(raw.replace(/[іе]$/u, 'я').replace(/(?<=[прл])яя$/u, 'я'));
  if (month === undefined || (language !== 'en' && language !== 'de')) return month;
  return /^\p{Lu}/u.test(raw) || isDated(reading, at) ? month : undefined;
}

/** "24 may 1986": a month in small letters between its day and its year. */
const isDated = ({ tokens }: Reading, at: number): boolean =>
  DAY.test(tokens[at - 1]?.fold ?? '') && YEAR.test(tokens[at + 1]?.raw ?? '');

/** "March 27, 2021", "March 2021". */
function monthFirst({ tokens, text }: Reading, at: number, month: number): DateRead | undefined {
  const next = tokens.at(at + 1);
  if (next === undefined || !/^\.?,?\s+(?:de\s+)?$/.test(text.slice(tokens[at].end, next.start))) return undefined;
  if (YEAR.test(next.raw)) return { start: at, end: at + 2, date: { month, year: Number(next.raw) } };
  if (!DAY.test(next.fold)) return undefined;
  const day = parseInt(next.fold, 10);
  const year = tokens.at(at + 2);
  const hasYear = year !== undefined && YEAR.test(year.raw) && /^,?\s+$/.test(text.slice(next.end, year.start));
  return {
    start: at,
    end: hasYear ? at + 3 : at + 2,
    date: { month, day, ...(hasYear && { year: Number(year.raw) }) },
  };
}

/** "27 March 2021", "3. März", "3 de marzo de 2023", "27 березня". */
function dayFirst(reading: Reading, at: number): DateRead | undefined {
  const { tokens, text } = reading;
  if (!DAY.test(tokens[at].fold)) return undefined;
  let next = at + 1;
  if (/^(?:de|of)$/.test(tokens[next]?.fold ?? '')) next++;
  if (
    tokens.at(next) === undefined ||
    !/^\.?\s*(?:(?:de|of)\s+)?$/.test(text.slice(tokens[at].end, tokens[next].start))
  )
    return undefined;
  const month = WORD.test(tokens[next].fold) ? monthOf(reading, next) : undefined;
  if (month === undefined) return undefined;
  let last = next + 1;
  if (/^del?$/.test(tokens[last]?.fold ?? '')) last++;
  const hasYear = YEAR.test(tokens[last]?.raw ?? '');
  return {
    start: at,
    end: hasYear ? last + 1 : next + 1,
    date: { day: parseInt(tokens[at].fold, 10), month, ...(hasYear && { year: Number(tokens[last].raw) }) },
  };
}

/** ISO 8601, "27.03.2021". */
function inDigits(reading: Reading, at: number): DateRead | undefined {
  const { tokens } = reading;
  const dotted = DOTTED.exec(tokens[at].raw);
  if (dotted) return dateOf(at, at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const [second, third] = [tokens.at(at + 1)?.raw ?? '', tokens.at(at + 2)?.raw ?? ''];
  if (!/^\d{1,2}$/.test(second)) return undefined;
  const joints = [between(reading, at), between(reading, at + 1)];
  if (/^\d{4}$/.test(tokens[at].raw) && /^\d\d$/.test(third) && joints.every((joint) => DASH.test(joint)))
    return dateOf(at, at + 3, Number(tokens[at].raw), Number(second), Number(third));
  if (YEAR.test(third) && Number(tokens[at].raw) > 12 && joints.every((joint) => SLASH.test(joint)))
    return dateOf(at, at + 3, Number(third), Number(second), Number(tokens[at].raw));
  const isDotted = YEAR.test(third) && joints.every((joint) => STOP.test(joint) && joint.startsWith('.'));
  return isDotted ? dateOf(at, at + 3, Number(third), Number(second), Number(tokens[at].raw)) : undefined;
}

function dateOf(start: number, end: number, year: number, month: number, day: number): DateRead | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { start, end, date: { year, month, day } } : undefined;
}

/** The last year of a span that begins at a token: "2010–11", "1914-1918", "2010/11"; a month is none, "2010-01". */
function lastYear(reading: Reading, at: number): number | undefined {
  const { tokens } = reading;
  const first = Number(tokens[at].raw);
  const raw = tokens.at(at + 1)?.raw ?? '';
  if (!SPAN.test(between(reading, at)) || !/^(?:\d\d|(?:1[5-9]|20)\d\d)$/.test(raw)) return undefined;
  const last = raw.length === 4 ? Number(raw) : first - (first % 100) + Number(raw);
  return last > first && last - first < SPAN_AT_MOST ? last : undefined;
}

/** "Between 2017 and 2021", "from 2017 to 2020", "2017 bis 2020": a span of years as "2017–20" is. */
function yearsInWords({ tokens, words }: Reading, at: number): DateRead | undefined {
  const [first, join, last, next] = [0, 1, 2, 3].map((behind) => tokens.at(at + behind));
  if (!first || !join || !last || !YEAR.test(first.raw) || !YEAR.test(last.raw)) return undefined;
  const [year, toYear] = [Number(first.raw), Number(last.raw)];
  const before = tokens[at - 1]?.fold ?? '';
  const isBetween = words.between.has(before);
  const joins = words.rangeAnds.has(join.fold) ? isBetween : words.rangeJoins.has(join.fold);
  if (!joins && words.yearJoins?.has(join.fold) !== true) return undefined;
  // "2021 рік" is a year.
  const unit = words.units.get(next?.fold ?? '');
  const counts = (unit !== undefined && unit.name !== 'year') || words.scales.has(next?.fold ?? '');
  if (toYear <= year || toYear - year >= SPAN_AT_MOST || counts) return undefined;
  const isOpened = isBetween || words.changeOpeners.has(before) || words.dateBounds.get(before) === 'since';
  return { start: isOpened ? at - 1 : at, end: at + 3, date: { year, toYear } };
}

/** "In 1406": before 1500 four places are a year behind a word that opens one, where they count nothing. */
function isEarlyYear(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  if (!/^1[0-4]\d\d$/.test(tokens[at].raw) || !words.earlyYearOpeners?.has(tokens[at - 1]?.fold ?? '')) return false;
  const next = tokens.at(at + 1);
  return next === undefined || !/^\s+$/.test(between(reading, at)) || words.functionWords.has(next.fold);
}

/** "1800 Menschen", "by 2000 people", and not "the 2015 population". */
const countsPeople = ({ tokens, words }: Reading, at: number): boolean =>
  words.counted.get(tokens[at].fold) === 'people' && words.ofYears?.has(tokens[at].fold) !== true;

/** A year alone, where no bound of a number and no unit make it a number. */
function yearAt(reading: Reading, at: number): DateRead | undefined {
  const { tokens, words } = reading;
  const { raw } = tokens[at];
  if (!YEAR.test(raw) && !isEarlyYear(reading, at)) return undefined;
  const before = tokens[at - 1]?.fold ?? '';
  const isBound = phraseBefore(reading, at, words.bounds) !== undefined && !words.dateBounds.has(before);
  const next = tokens.at(at + 1);
  const counts =
    next !== undefined &&
    /^\s+$/.test(between(reading, at)) &&
    (words.units.has(next.fold) || words.scales.has(next.fold) || countsPeople(reading, at + 1));
  if (words.decadeEnds?.has(next?.fold ?? '') === true && DASH.test(between(reading, at))) return undefined;
  const toYear = lastYear(reading, at);
  if (!isBound && toYear !== undefined) return { start: at, end: at + 2, date: { year: Number(raw), toYear } };
  if (!isBound && words.yearWords?.has(next?.fold ?? '') === true)
    return { start: at, end: at + 1, date: { year: Number(raw) } };
  if (isBound || counts || /^[$€£%]/.test(before)) return undefined;
  const isNextTo = /^\s+$/.test(between(reading, at - 1));
  const opened =
    isNextTo &&
    [words.yearOpeners, words.dateOpeners, words.functionWords].some((openers) => openers?.has(before) === true);
  const alone =
    next === undefined ||
    !/^\s+$/.test(between(reading, at)) ||
    words.functionWords.has(next.fold) ||
    /^\p{Lu}/u.test(next.raw);
  return opened || alone ? { start: at, end: at + 1, date: { year: Number(raw) } } : undefined;
}

/** "in May": the name of a month alone counts in full, where no other word would do. */
function isMonthAlone({ tokens, words, language }: Reading, at: number, raw: string): boolean {
  const before = tokens[at - 1]?.fold ?? '';
  if (language === 'en')
    return raw.length >= 3 && (raw.length > 5 || words.dateOpeners.has(before)) && isWholeName(raw);
  return words.dateOpeners.has(before) && isWholeName(raw);
}

/** Names of months have four letters at least, but May and Mai. */
function isWholeName(raw: string): boolean {
  return raw.length > 3 || /^(?:may|mai|maj)$/iu.test(raw);
}

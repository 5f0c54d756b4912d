import { isWeekday, monthNumber } from '../languages/months.js';

/** No date is longer, in UTF-16 units, however it is spelt. */
const DATE_AT_MOST = 90;

const year = '(?<year>(?:19|20)\\d\\d)(?:\\s(?:года|року|roku|г|р|r)(?!\\p{L})\\.?)?';
const word = '(?<month>\\p{L}{3,12})';
const shortYear = '(?<shortYear>\\d\\d)';
/** The spellings of a day; before each how a text begins for it: that is quickly seen; it takes long to compile. */
const calendarDates: readonly (readonly [begins: RegExp, date: string])[] = [
  [/^\p{L}{3,12}\.?\s+\d/u, `${word}\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}`], // March 27, 2021
  // 27.Mar .2021, 27 March 2021, 3. März 2023, 1er mars 2023, 3 de marzo de 2023
  [
    /^\d{1,2}[^\d/:]/,
    `(?<day>\\d{1,2})(?:st|nd|rd|th|er|[º°])?[.\\s-]{0,3}(?:(?:de|of)\\s)?${word}[.,\\s-]{0,3}(?:del?\\s)?${year}`,
  ],
  [/^\d{4}[-/.]?\d/, `${year}(?<mark>[-/.]?)(?<month>\\d\\d)\\k<mark>(?<day>\\d\\d)`], // 2021-03-27, 20210327
  [/^\d{1,2}\.\s?\d/, `(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?${year}`], // 27.03.2021
  [/^\d{1,2}[-/]\d/, `(?<first>\\d{1,2})(?<mark>[-/])(?<second>\\d{1,2})\\k<mark>${year}`], // 27/03/2021, 03/27/2021
  [/^\d{1,2}\.\d/, `(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${shortYear}`], // 27.03.21
  [/^\d{1,2}[ -]\D/, `(?<day>\\d{1,2})[ -]${word}[ -]’?'?${shortYear}`], // 27 Mar 21
  [/年/, `${year}年(?<month>\\d{1,2})月(?<day>\\d{1,2})日`],
];
const clock =
  '(?<hour>\\d{1,2})(?:\\s?[:.hH时時]\\s?(?<minute>\\d\\d)(?::\\d\\d(?:[.,]\\d{1,9})?)?分?)?' +
  '(?:\\s?(?<half>[AaPp]\\.?\\s?[Mm]\\b\\.?))?(?:\\s?(?<unit>hs?|hrs|horas|heures|Uhr|uur|ч|год)(?!\\p{L})\\.?)?';
/** EDT, GMT+2, +02:00, (Brasília): times are kept as the text tells them, so the zone is read over. */
const zone = '(?:\\s?(?:[A-Z]{1,5})?(?:\\s?[+-]\\d{1,2}(?::?\\d\\d)?)?)(?:\\s?\\([^()]{1,20}\\))?';
/** Between the date and the time: a comma, a bar or a dash, and "at" in the languages. */
const at = '(?:(?:at|um|à|às|a las|alle(?: ore)?|ore|om|godz\\.|o(?: godz\\.)?|kl\\.?|[воу]|об)\\s)?';

const dates = calendarDates.map(([begins, date]) => ({
  begins,
  whole: new RegExp(`^${date}(?:(?:T|[\\s,|/·–—-]{1,4}${at}|(?<=日))${clock}${zone})?$`, 'u'),
}));
const clockFirst = new RegExp(`^${clock}${zone}[\\s,|/·–—-]{1,4}(?=\\S)`, 'u');
/** "le vendredi 3 mars", "am 3. März": what may stand before a date beside the weekday. */
const article = /^(?:on|am|den|le|el|il|lo|em|op|dnia|w)$/i;
const firstWord = /^(\p{L}[\p{L}ʼ'’-]{1,12})[.,]{0,2}\s+/u;

type Groups = Readonly<Record<string, string | undefined>>;

/** What is known of the place of the day in "3/4/2023"; where it stands first, there is no doubt. */
export type DateOrder = 'dayFirst';

/**
 * Reads a text that is a date, alone or with a time of day, in the spellings that article heads use: ISO 8601, RFC
 * 2822, with dots or slashes, and with the names of months in eleven languages. Returns ISO 8601 without a time zone
 * (`2021-03-27` or `2021-03-27T18:20`), or undefined where the text is no date, or where day and month could be either
 * and `order` does not tell.
 */
export function readDate(text: string, order?: DateOrder): string | undefined {
  const own = text.trim();
  if (own.length > DATE_AT_MOST + 1 || !/[\d٠-٩]/.test(own)) return undefined;
  const trimmed = westernDigits(own).replace(/(?<=\d)[.,;]$/, '');
  if (trimmed.length > DATE_AT_MOST) return undefined;
  const date = readDateFirst(trimmed, order);
  if (date !== undefined) return date;
  const clockFound = clockFirst.exec(trimmed);
  const time = clockFound && timeOf(clockFound.groups as Groups);
  if (!clockFound || !time) return undefined;
  const day = readDateFirst(trimmed.slice(clockFound[0].length), order);
  return day?.length === 'yyyy-mm-dd'.length ? `${day}T${time}` : undefined;
}

/** "٢٠٢٣" is 2023. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - '٠'.charCodeAt(0)));
}

/** A date before its time, if it has one; weekdays and articles before it are passed over. */
function readDateFirst(text: string, order?: DateOrder): string | undefined {
  for (let rest = text; ;) {
    for (const { begins, whole } of dates) {
      const found = begins.test(rest) ? whole.exec(rest)?.groups : undefined;
      const date = found && dateOf(found, order);
      if (date) return date;
    }
    const word = firstWord.exec(rest);
    if (!word || !(isWeekday(word[1]) || article.test(word[1]))) return undefined;
    rest = rest.slice(word[0].length);
  }
}

/** The date in a URL's path, `/2021/03/27/`, `/2021/mar/27/` or `-20210327`. */
export function dateInUrl(url: string): string | undefined {
  const found = /[/-]((?:19|20)\d\d)([/-]?)(\d\d|[a-z]{3})\2(\d\d)(?=[/.-]|$)/i.exec(url);
  if (!found) return undefined;
  const [, year, , month, day] = found;
  return dateOf({ year, month, day });
}

/** A year of two digits is one of these hundred. */
const CENTURY_FROM = 1970;

function dateOf(
  { year, shortYear, month, day, first, second, ...time }: Groups,
  order?: DateOrder,
): string | undefined {
  const numeric = month !== undefined && /^\d/.test(month);
  const [dayNumber, monthOfYear] =
    first !== undefined && second !== undefined
      ? dayAndMonth(Number(first), Number(second), order)
      : [Number(day), numeric ? Number(month) : monthNumber(month ?? '')];
  if (monthOfYear === undefined || monthOfYear < 1 || monthOfYear > 12 || dayNumber < 1 || dayNumber > 31)
    return undefined;
  const date = `${year ?? fullYear(Number(shortYear))}-${pad(monthOfYear)}-${pad(dayNumber)}`;
  if (time.hour === undefined) return date;
  const clock = timeOf(time);
  return clock && `${date}T${clock}`;
}

function fullYear(short: number): number {
  const year = Math.floor(CENTURY_FROM / 100) * 100 + short;
  return year < CENTURY_FROM ? year + 100 : year;
}

/** Americans write the month first; 3/4 could be either. */
function dayAndMonth(first: number, second: number, order?: DateOrder): [day: number, month: number | undefined] {
  if (first > 12 || first === second || (order === 'dayFirst' && second <= 12)) return [first, second];
  return [second, second > 12 ? first : undefined];
}

function timeOf({ hour, minute, half, unit }: Groups): string | undefined {
  if (hour === undefined || (minute ?? half ?? unit) === undefined) return undefined;
  const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
  return hours < 24 && Number(minute ?? 0) < 60 ? `${pad(hours)}:${minute ?? '00'}` : undefined;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

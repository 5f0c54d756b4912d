/** Month names by their first letters, lower case without accents; the number of a month is its place. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const month = '(?<month>[a-z]{3,9})';
const year = '(?<year>(?:19|20)\\d\\d)';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const clock =
  '(?:T|,?\\s+(?:at\\s+)?)(?<hour>\\d{1,2})[:.h](?<minute>\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?\\s*(?<half>[ap]\\.?m\\.?)?';
const zone = '\\s*(?:z|utc|gmt|[a-z]{2,4}t|[+-]\\d\\d:?\\d\\d)?';
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?';

const shapes = [
  `${weekday}${month}\\.?\\s+${day},?\\s+${year}`, // March 29, 2022
  `${weekday}${day}[.\\s-]*${month}[.,\\s-]*${year}`, // 29.Mar .2022, 29 March 2022
  `${year}[-/.]?(?<month>\\d\\d)[-/.]?(?<day>\\d\\d)`, // 2022-03-29, 20220329
  `(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?${year}`, // 29.03.2022
].map((date) => new RegExp(`^${date}(?:${clock}${zone})?$`, 'i'));

/**
 * Reads a text that is a date, alone or with a time of day, in the spellings that article heads use.
 * Returns ISO 8601 without a time zone (`2022-03-29` or `2022-03-29T17:30`), or undefined where the text is no date.
 */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim();
  for (const shape of shapes) {
    const found = shape.exec(trimmed)?.groups;
    if (!found) continue;
    const number = /^\d/.test(found.month)
      ? Number(found.month)
      : months.indexOf(found.month.slice(0, 3).toLowerCase()) + 1;
    const dayOfMonth = Number(found.day);
    if (number < 1 || number > 12 || dayOfMonth < 1 || dayOfMonth > 31) continue;
    const date = `${found.year}-${pad(number)}-${pad(dayOfMonth)}`;
    return found.hour === undefined ? date : `${date}T${timeOf(found.hour, found.minute, found.half)}`;
  }
  return undefined;
}

/** The date in a URL's path, `/2022/03/29/` or `-20220329`. */
export function dateInUrl(url: string): string | undefined {
  const found = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\/|-|$)/.exec(url);
  return found ? readDate(`${found[1]}-${found[2]}-${found[3]}`) : undefined;
}

function timeOf(hour: string, minute: string, half: string | undefined): string {
  const value = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
  return `${pad(value)}:${minute}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

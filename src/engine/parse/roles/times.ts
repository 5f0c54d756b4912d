/** Times alone on a line: of the entries of a running report, and of subtitles. */
import { readDate } from '../dates.js';

const zone = '(?:\\s\\(?[A-Z]{2,5}\\)?)?';
const unit = '(?:[AaPp]\\.?\\s?[Mm]\\.?|Uhr|uur|hs?)';
/** "6:21 p.m. ET", "17.55 Uhr", "14h05", "5 pm", "kl. 14.05": what is plainly a time of day. */
const clock = new RegExp(
  `^(?=.*\\p{L})(?:(?:[Kk]l\\.?|[Oo]re|[Gg]odz\\.|[Uu]m)\\s)?(?:\\d{1,2}(?:[:.]|\\s?h\\s?)\\d\\d(?:\\s?${unit})?|\\d{1,2}\\s?(?:[AaPp]\\.?\\s?[Mm]\\.?|Uhr))${zone}[:.]?$`,
  'u',
);
/** How such a line begins: quickly seen, where the whole takes long to compile. */
const beginsAsClock = /^(?:\d{1,2}(?!\d)|(?:[Kk]l\.?|[Oo]re|[Gg]odz\.|[Uu]m)\s)/;
/** "13.40", "[14:05]", "14:05:", "14:05 –": in a running report a time as well. */
const bare = /^[[(]?(?:[01]?\d|2[0-3])[:.][0-5]\d[\])]?(?:\s?[—–-]|:)?$/;
/** "3 May, 14:05" */
const dayAndTime = /^(?<day>(?=.*\p{L})[^,:|]{4,20}?),?\s(?<time>\d{1,2}[:.]\d\d.{0,14})$/u;
/** "00:00:01,000 --> 00:00:04,000", and the first line of such a file. */
const cue = /^(?:(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{3}\s+-->\s+(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{3}(?:\s.*)?|WEBVTT)$/;

/** "+++ 14:30 Uhr +++" */
const ticker = /^\+{3}\s(.{4,20})\s\+{3}$/;

/** Whether a line is plainly a time of day, whatever stands around it. */
export function isClock(line: string): boolean {
  const own = ticker.exec(line)?.[1] ?? line;
  return beginsAsClock.test(own) && clock.test(own);
}

/** Whether a line could be the time of an entry. */
export function isTime(line: string): boolean {
  if (bare.test(line) || isClock(line)) return true;
  const { day, time } = dayAndTime.exec(line)?.groups ?? {};
  // any year serves to see that it is a day
  return day !== undefined && (bare.test(time) || isClock(time)) && readDate(`${day} 2000`) !== undefined;
}

/** Whether a line says when a subtitle is shown. */
export const isCue = (line: string): boolean => cue.test(line);

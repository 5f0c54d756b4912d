import type { LanguageRules } from '../languages/rules.js';
import { closing, endsWithStop, headOf, type Line, tailOf } from './lines.js';

/** Texts are not broken to fit a greater width than this, in UTF-16 units. */
export const WIDTH_AT_MOST = 120;
/** So far before a line's end its last three words are looked for, in UTF-16 units. */
const UNFINISHED_WITHIN = 40;
/** Two lines without a stop, of which one is shorter than this, may be labels: "views 417". */
const LABEL_AT_MOST = 40;
/** Columns narrower than this are lists. */
const WIDTH_AT_LEAST = 20;
/** So large a share of the lines that another follows is full in a text that was broken at a width. */
const FULL_SHARE = 0.7;
/** So large a share of a run's lines ends without a stop where it was broken anywhere, */
const OPEN_SHARE = 0.55;
/** and so large a share begins in lower case. German has capital nouns. */
const LOWER_SHARE = 0.25;
/** Among lines as short as labels so large a share does. */
const SHORT_LOWER_SHARE = 0.4;
/** A run of so few lines may begin all of them with a capital, and still be prose, if its neighbours are. */
const FEW = 4;
/** What a program leaves over of a line that it breaks again is so short, behind a line so long. */
const REST_AT_MOST = 0.35;
const REST_BEHIND = 0.8;

export const startsLower = /^["'“‘«„(*_`[]{0,3}(?:[-–—]\s)?\p{Ll}(?!\p{Lu})/u;
const startsUpper = /^["'“‘«„(]*\p{Lu}/u;
const anyLower = /\p{Ll}{2}/u;
export const innerStop = /\p{Ll}{2}[.!?]["'”’»)]* {1,2}["'“‘«„(]*\p{Lu}/u;
/** A word at a line's end that goes on in the next line, "har-". */
export const brokenWord = /\p{L}[-\u00ad\u2010]$/u;

/** "…, or the other;⏎and a boat" */
export const semicolon = /[;:]$/;
/** Chinese and Japanese are broken anywhere, but for so many signs that may not begin a line. */
const HANGING = 2;
export const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** How the lines of a run were broken: to fit a width, or by hand or by a program that evens out its lines. */
export interface Wrapping {
  /** The longest line's, in UTF-16 units. */
  readonly width: number;
  /** Each line takes as many words as fit. */
  readonly isFull: boolean;
  /** Lines that had been broken were broken again: long ones and left-over words take turns. */
  readonly isTwice: boolean;
}

/**
 * For each line the wrapping of the run that it stands in; undefined where each line is a paragraph. A run is lines
 * between blank ones; it is judged by its own lines, and where these are few, by the nearest run that tells.
 */
export function wrappingsOf(text: string, lines: readonly Line[], rules: LanguageRules): (Wrapping | undefined)[] {
  const runs = runsOf(lines);
  const told = runs.map((run) => wrappingOf(text, run, rules));
  let next: Wrapping | undefined;
  const nextTold = told.toReversed().map((own) => (next = own === 'unknown' ? next : own));
  let last: Wrapping | undefined;
  return told.flatMap((own, i) => {
    const wrapping = own === 'unknown' ? (last ?? nextTold[told.length - 1 - i]) : own;
    if (own !== 'unknown') last = own;
    return runs[i].map(() => wrapping);
  });
}

/** Lines that follow each other without a blank one, at one depth of quotation, none of them longer than a width. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1] as Line | undefined;
    const isNew =
      before === undefined ||
      line.blankBefore ||
      line.depth !== before.depth ||
      line.alone ||
      before.alone ||
      lengthOf(line) > WIDTH_AT_MOST ||
      lengthOf(before) > WIDTH_AT_MOST;
    if (isNew) runs.push([line]);
    else runs[runs.length - 1].push(line);
  });
  return runs;
}

function wrappingOf(text: string, run: readonly Line[], rules: LanguageRules): Wrapping | 'unknown' | undefined {
  const width = run.reduce((widest, line) => Math.max(widest, lengthOf(line)), 0);
  if (run[0].alone || run.length < 2 || width > WIDTH_AT_MOST) return 'unknown';
  const isHan = wide.test(headOf(text, run[1]));
  if (width < (isHan ? WIDTH_AT_LEAST / 2 : WIDTH_AT_LEAST)) return 'unknown';
  const { breaks, full, open, openAndFull, lower, short, stops, closed, rests } = tallyOf(text, run, width, rules);
  const isTwice = rests > 1 && lower + short > 0;
  const isFull = full >= 2 && full >= FULL_SHARE * breaks && openAndFull > full / 2;
  const isWide = breaks > 1 && full === breaks && isHan;
  if (isFull && (isWide || lower >= LOWER_SHARE * full || stops > 0)) return { width, isFull, isTwice };
  const isProse = lower > 0 && (lower >= LOWER_SHARE * breaks || stops > 0);
  const isNarrow = breaks > 2 && stops + closed > 0 && lower + short >= SHORT_LOWER_SHARE * breaks;
  if (open >= OPEN_SHARE * breaks && (isProse || isNarrow || isTwice)) return { width, isFull: false, isTwice };
  return breaks < FEW ? 'unknown' : undefined;
}

/** How many lines of a run are followed by another one, and how the two look. */
interface Tally {
  breaks: number;
  /** The next line's first word would not have fitted. */
  full: number;
  /** No stop at the end. */
  open: number;
  openAndFull: number;
  closed: number;
  /** Goes on in lower case, */
  lower: number;
  /** and so do short lines, which could be labels. */
  short: number;
  /** Lines in which one sentence ends and another begins. */
  stops: number;
  /** Left-over words. */
  rests: number;
}

function tallyOf(text: string, run: readonly Line[], width: number, rules: LanguageRules): Tally {
  const tally: Tally = {
    breaks: 0,
    full: 0,
    open: 0,
    openAndFull: 0,
    closed: 0,
    lower: 0,
    short: 0,
    stops: 0,
    rests: 0,
  };
  // Capitals throughout, as in a licence's disclaimer, tell nothing by themselves.
  const isClosed = endsWithStop.test(tailOf(text, run[run.length - 1]));
  const shouts = (line: Line): boolean => isClosed && !anyLower.test(text.slice(line.from, line.end));
  run.forEach((line, i) => {
    if (innerStop.test(text.slice(line.from, line.end))) tally.stops++;
    const before = run[i - 1] as Line | undefined;
    if (!before || line.opens) return;
    tally.breaks++;
    if (isShortRest(run, i - 1, width)) tally.rests++;
    const isFull = fills(text, before, line, width);
    if (isFull) tally.full++;
    const head = headOf(text, line);
    const goesOnBehind = closing.test(head) || (semicolon.test(tailOf(text, before)) && startsLower.test(head));
    if (endsWithStop.test(tailOf(text, before)) && !goesOnBehind) tally.closed++;
    else {
      tally.open++;
      if (isFull) tally.openAndFull++;
      const isShouted = shouts(before) && shouts(line) && lengthOf(before) >= LABEL_AT_MOST;
      const isBroken = brokenWord.test(tailOf(text, before)) || isUnfinished(text, before, rules);
      if (isShouted || isBroken || goesOnBehind || goesOnInLowerCase(text, before, line)) tally.lower++;
      else if (startsLower.test(head)) tally.short++;
    }
  });
  return tally;
}

/** Whether a line has at least a `share` of the width of its run. */
export function isLong(line: Line, { width }: Wrapping, share: number): boolean {
  return lengthOf(line) >= share * width;
}

/** Whether lines[i] is what was left over of the line before when that was broken again. */
export function isRest(lines: readonly Line[], i: number, { width, isTwice }: Wrapping): boolean {
  return isTwice && isShortRest(lines, i, width);
}

function isShortRest(lines: readonly Line[], i: number, width: number): boolean {
  return i > 0 && lengthOf(lines[i]) < REST_AT_MOST * width && lengthOf(lines[i - 1]) > REST_BEHIND * width;
}

function lengthOf({ from, end }: Line): number {
  return end - from;
}

/** Behind these in a line of three words and more another word must follow: "the board of the⏎North Pier Company". */
const lastOfThree = /\S\s+\S+\s+(?<word>\p{L}+)$/u;

/** Whether a line ends with an article, a preposition or the like, as no headline does and no entry of a list. */
export function isUnfinished(text: string, line: Line, rules: LanguageRules): boolean {
  if (lengthOf(line) < WIDTH_AT_LEAST) return false;
  const word = lastOfThree.exec(text.slice(Math.max(line.from, line.end - UNFINISHED_WITHIN), line.end))?.groups?.word;
  if (word === undefined) return false;
  const key = word.toLowerCase();
  return rules.functionWords.has(key) && !rules.alsoNames.has(key);
}

/** Whether `line`'s first word would not have fitted on the line before. */
export function fills(text: string, before: Line, line: Line, width: number): boolean {
  if (wide.test(headOf(text, line))) return lengthOf(before) + HANGING >= width;
  const space = text.slice(line.from, line.from + width).search(/\s/);
  const firstWord = space < 0 ? lengthOf(line) : Math.min(space, lengthOf(line));
  return lengthOf(before) + 1 + firstWord > width;
}

/** Whether a line without a stop is followed by one in lower case, and neither is a label; or by a closing mark. */
export function goesOnInLowerCase(text: string, before: Line, line: Line): boolean {
  if (closing.test(headOf(text, line))) return true;
  if (!startsLower.test(headOf(text, line)) || endsWithStop.test(tailOf(text, before))) return false;
  const isLong = (one: Line): boolean => lengthOf(one) >= LABEL_AT_MOST;
  const begins = startsUpper.test(headOf(text, before));
  // Where neither has a stop and one is short, that one is a label: "views 417".
  return endsWithStop.test(tailOf(text, line)) ? begins || isLong(before) : isLong(before) && isLong(line);
}

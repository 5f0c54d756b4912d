import { goesOn, isWholeWord } from './abbreviations.js';
import type { LanguageRules } from '../../languages/rules.js';
import { emoticon, REACH, speechFollows, wordBefore } from './surroundings.js';
import { cutWithoutSpace } from './missingSpaces.js';

/** Stops with the closing quotes, brackets and emphasis behind them, in French behind a space, and notes: "[1]". */
export const stops =
  /(?:\.(?:[ \u00a0]\.)+|[.!?…]+|[。！？｡؟।॥۔]+)(?:["'”’»›)\]」』】）＂“‘«*_]+[.!?…]*)*(?:[ \u00a0\u202f]»(?=\s|$))?(?:\[\d{1,3}\])*/gu;

const wideStop = /^[。！？｡]/u;
/** In Chinese these open the next sentence's quotation; elsewhere they may close one. */
const opensWideQuote = /[“‘「『]/u;
const ellipsis = /^(?:\.[ \u00a0.]|…)/u;
const spacedEllipsisBehindStop = /^(?:\.[ \u00a0]){3}\.$/u;
const space = /\s/u;
/** But Dutch writes "'s Avonds" at a sentence's start. */
const lower = /^(?!['’‘]\p{Ll}\s\p{Lu})["'“‘«„([`—–-]*\s*\p{Ll}/u;
const goesOnAnyway = /^[,;:/%=+)\]،؛.!?]/u;
/** "0:2", "3,5": the digits behind the sign are no ordinal. */
const score = /\p{N}[:,]\p{N}{1,2}$/u;
const SCORE_AT_MOST = 4;
/** What stands behind the apostrophe of "don't", "it's". */
const contracted = /^(?:t|s|d|m|re|ve|ll)$/i;
const closingQuote = /["'”’»“]$/u;
/** Behind 」, ” or ）: a Japanese particle, a comma, or a Chinese "he said". */
const wideGoesOn =
  /^(?:[とってなのはがをにもでだや，、；：,]|\p{Script=Han}{0,4}(?:说|說|(?<!知)道|表示|问|問|称|稱|喊|答))/u;

/**
 * Where the sentence ends that `stop`, at paragraph[at], may end: behind the stop with its quotes, or at another place
 * close by; undefined where the sentence goes on.
 */
export function cutAfter(paragraph: string, at: number, stop: string, rules: LanguageRules): number | undefined {
  const after = at + stop.length;
  const rest = paragraph.slice(after, after + REACH);
  const opening = wideStop.test(stop) ? stop.search(opensWideQuote) : -1;
  if (opening > 0) return at + opening;
  if (wideStop.test(stop)) return /[」』”’）]$/u.test(stop) && wideGoesOn.test(rest) ? undefined : after;
  if (!space.test(rest[0] ?? ' ')) return cutWithoutSpace(paragraph, at, stop, rules);
  const next = rest.trimStart();
  if (next === '') return after;
  const smile = emoticon.exec(next);
  if (smile) return after + rest.length - next.length + smile[0].length;
  if (goesOnAnyway.test(next)) return undefined;
  if (ellipsis.test(stop)) return cutAfterEllipsis(paragraph, at, stop, next);
  if (lower.test(next)) return endsBeforeLower(paragraph, at, stop, next, rules) ? after : undefined;
  if (/^\.[)\]]*$/.test(stop)) {
    const endOfNumber = score.test(paragraph.slice(Math.max(0, at - SCORE_AT_MOST), at));
    return !endOfNumber && goesOn(wordBefore(paragraph, at), next, rules) ? undefined : after;
  }
  return /^[!?]/.test(stop) && closingQuote.test(stop) && speechFollows(next, rules) ? undefined : after;
}

/**
 * "wait… The end" ends one; "[…] The", "he … [she] …" and "I … I mean" do not; "words. . . . The" does at its first
 * stop.
 */
function cutAfterEllipsis(paragraph: string, at: number, stop: string, next: string): number | undefined {
  if (lower.test(next) || /^[[(]|^I\b/.test(next) || /[[(]/.test(paragraph[at - 1] ?? '')) return undefined;
  return spacedEllipsisBehindStop.test(stop) && !space.test(paragraph[at - 1] ?? ' ') ? at + 1 : at + stop.length;
}

/** Casual writing leaves out the capital; but `"Why?" he asked`, "Yahoo! is" and "approx. five" go on. */
function endsBeforeLower(paragraph: string, at: number, stop: string, next: string, rules: LanguageRules): boolean {
  const before = wordBefore(paragraph, at);
  const previous = paragraph[at - before.length - 1] ?? '';
  if (!/^["“„«]?\p{Ll}/u.test(next)) return false;
  if (stop === '.') {
    if (before === '') return /[\s%€)]/.test(previous);
    return (/['’]/.test(previous) && contracted.test(before)) || isWholeWord(before, rules);
  }
  if (!/^\p{Ll}/u.test(next) || !/^[!?]+$/.test(stop) || (stop === '!' && /^\p{Lu}/u.test(before))) return false;
  return !speechFollows(next, rules);
}

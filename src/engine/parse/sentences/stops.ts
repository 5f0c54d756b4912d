import { endsAnyway, endsBeforeLowerCase, goesOn, isInitialOf, isKnown, opensSentence } from './afterAbbreviation.js';
import { monthNumber } from '../../languages/months.js';
import type { LanguageRules } from '../../languages/rules.js';
import { isLabel } from './labels.js';
import { emoticon, isBehindBracket, REACH, speechFollows, wordBefore } from './surroundings.js';
import { cutWithoutSpace } from './missingSpaces.js';

/** A note's sign behind a stop: "[1]", "[^1]", "[2, 3]", "[note 2]", "¹", "<sup>1</sup>", "†", <ref>; tags. */
const NOTE =
  String.raw`(?:\[(?:\^[^\]\s]{1,30}|\d{1,3}(?:[,–-] ?\d{1,3}){0,4}|\p{L}[\p{Ll}\p{Lo}. ]{0,25}(?:\d{1,4}[\p{Ll} ]{0,6})?\??)\]` +
  String.raw`|[¹²³⁰⁴-⁹]+|<sup>[^<>]{1,20}<\/sup>|<ref\s[^<>]{0,80}\/>|<ref(?:\s[^<>]{0,80})?>[^<>]{0,200}<\/ref>|\{\{[^{}]{1,200}\}\}|<\/?(?!ref\b|sup\b)[a-zA-Z][^<>]{0,80}>|[†‡])`;
const KANA_OR_HAN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
/** Greek asks with a semicolon, Armenian ends with a colon, some Japanese with a wide point. */
const SIGN = [
  String.raw`\.(?:[ \u00a0]\.(?!\.))+|[.!?…]+|[。！？｡؟।॥۔։።፧፨။។៕]+|፡፡`,
  String.raw`(?<=${KANA_OR_HAN})．`,
  String.raw`(?<=\p{Script=Greek}\p{M}?[»”"]?)[;\u037e]`,
  String.raw`(?<=[\p{Script=Armenian}»])[:․]`,
].join('|');
/** Stops with the closing quotes, brackets and emphasis behind them, in French behind a space, and notes. */
const wholeStop = new RegExp(
  String.raw`(?:${SIGN})(?:["'”’»›)\]」』】）＂“‘«*_]+[.!?…]*)*(?:\s{1,8}»(?=[\s,;:]|$))?${NOTE}*`,
  'uy',
);
/** What a stop may begin with. */
const firstSign = /[.!?…፡。！？｡؟।॥۔։።፧፨။។៕．;\u037e:․]/g;
/** These are stops behind letters of their scripts alone, of which none is ASCII, but a quotation mark may be. */
const ofSomeScripts = /[;:]/;
const LAST_ASCII = 127;
const notes = new RegExp(`${NOTE}+$`, 'u');

/** A tag behind which a line or a paragraph begins. */
const partingTag = /<\/?(?:br|p|div|li|h[1-6]|blockquote|td)(?:\s[^<>]*)?>/i;

const wideStop = /^[。！？｡．]/u;
/** Stops that end a sentence wherever they stand, with no space behind them. */
const sureStop = /^(?:[։፧።፨။।॥۔។៕]|፡፡)/u;
/** In Chinese these open the next sentence's quotation; elsewhere they may close one. */
const opensWideQuote = /[“‘「『]/u;
/**
 * Scripts with a full stop of their own: where a paragraph has it, a point behind a short word in them is one of an
 * abbreviation or leads on, "डॉ. लिंड आए।".
 */
const ownScript =
  /^[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Armenian}\p{Script=Ethiopic}\p{Script=Myanmar}\p{Script=Khmer}](?:[\p{L}\p{M}\p{N}.]{0,5}|\p{M}{0,3}(?:\.[\p{L}\p{M}]{1,4}){1,5})$/u;
/** Armenian writes a colon for it as well. */
const ownStop = /^(?:[।॥։:።]|፡፡|[။។])/u;
/** In a script without capitals a single letter is an initial, but behind a number it is an era or a unit. */
const arabicLetter = /^و?(?:\p{Script=Arabic}\.)*\p{Script=Arabic}$/u;
const endsInNumber = /[\p{N}IVXLC]\s?$/u;
/** "Yahoo! Inc." */
const firm = /^(?:Inc|Corp|Ltd|LLC|GmbH|AG|S\.?A|SE|B\.?V)\b/;
const ellipsis = /^(?:\.[ \u00a0.]|…)/u;
const spacedEllipsisBehindStop = /^(?:\.[ \u00a0]){3}\.$/u;
const space = /\s/u;
/** But Dutch writes "'s Avonds" at a sentence's start, and Georgian has no capitals. */
const lower = /^(?!['’‘]\p{Ll}\s\p{Lu})["'“‘«„([`—–-]*\s*(?!\p{Script=Georgian})\p{Ll}/u;
/** But "...then it blew" begins a sentence. */
const goesOnAnyway = /^(?!\.\.\.\p{L})[,;:/%=+)\]،؛.!?]/u;
/** "0:2", "3,5", "12/18": the digits behind the sign are no ordinal. */
const score = /\p{N}[:,/]\p{N}{1,2}$/u;
const SCORE_AT_MOST = 4;
/** "1. 水を入れる。2. 塩を加える。" */
const itemNumber = /^\p{N}{1,2}$/u;
const behindWideStop = /[。！？]/u;
/** In Armenian a point stands inside sentences, as a colon does elsewhere. */
const armenian = /^\p{Script=Armenian}/u;
/** What stands behind the apostrophe of "don't", "it's". */
const contracted = /^(?:t|s|d|m|re|ve|ll)$/i;
const closingQuote = /["'”’»“]$/u;
/** Behind 」, ” or ）: a Japanese particle, a comma, or a Chinese "he said". */
const wideGoesOn =
  /^(?:[とってなのはがをにもでだや，、；：,]|(?!\p{Script=Han}{0,3}[没沒不])\p{Script=Han}{0,4}(?:说|說|(?<!知)道|表示|问|問|称|稱|喊|答))/u;
/** So much in front of a word tells that. */
const LEAD = 4;
const unit = /$(?<=(\p{L}{1,8})\.?\s?)/u;
const lettersBefore = /(?:^|\s)((?:\p{L}{1,2}\.\s){1,3})$/u;
/** "καθ. " */
const abbreviation = /^\p{Ll}{2,5}(?=\.\s)/u;
const chain = /(?:^|\s)\p{L}\.\s?$/u;
/** "他（港口主任。）走了": the bracket opened behind a word. */
const insideSentence = /[\p{L}\p{N}]（[^（）]*$/u;
/** Behind ！ and ？ without a quotation: "やった！と叫んだ". */
const wideQuoted = /^(?:って|と(?:言|い[うっ]|叫|思|聞|書|答|尋|も|、|(?:\p{Script=Han}{1,4}|彼ら|みんな)[はがも]))/u;
/** "彼女は「行きたい。でも怖い。」と言った": a quotation behind a word, which a particle leads on from. */
const insideQuotation = /[\p{L}\p{N}、]「[^「」]*$/u;
const closesQuotation = /^[^「」]*」(?:と|って|など|の|を|は|が|に|で)/u;
/** "月曜日です（祝日は翌日。）駐車場": behind a verb's polite end the bracket stands behind its sentence. */
const behindPolite = /(?:です|ます|ました|でした|ません|ください)（[^（）]*$/u;

export interface Stop {
  readonly index: number;
  readonly stop: string;
}

const signCodes = new Set([...'.!?'].map((sign) => sign.charCodeAt(0)));
const SPACE = ' '.charCodeAt(0);

/** Whether a plain stop stands before a space and a letter, as nearly all do: nothing else belongs to it. */
function isAlone(paragraph: string, at: number): boolean {
  if (paragraph.charCodeAt(at + 1) !== SPACE || !signCodes.has(paragraph.charCodeAt(at))) return false;
  const letter = paragraph.charCodeAt(at + 2) | LOWER;
  return letter >= FIRST_LETTER && letter <= LAST_LETTER;
}

/** In ASCII this bit tells small letters from capitals. */
const LOWER = 0x20;
const [FIRST_LETTER, LAST_LETTER] = [...'az'].map((letter) => letter.charCodeAt(0));

/**
 * The stops of a paragraph, in order. Most places are passed over by their first sign: to try the whole shape at each
 * takes five times as long.
 */
export function stopsOf(paragraph: string): Stop[] {
  const found: Stop[] = [];
  firstSign.lastIndex = 0;
  for (let sign = firstSign.exec(paragraph); sign; sign = firstSign.exec(paragraph)) {
    const { index } = sign;
    if (isAlone(paragraph, index)) {
      found.push({ index, stop: sign[0] });
      continue;
    }
    if (ofSomeScripts.test(sign[0])) {
      const before = paragraph[index - 1] ?? '';
      if (before !== '"' && !(before.charCodeAt(0) > LAST_ASCII)) continue;
    }
    wholeStop.lastIndex = index;
    const stop = wholeStop.exec(paragraph)?.[0];
    if (stop === undefined) continue;
    found.push({ index, stop });
    firstSign.lastIndex = index + stop.length;
  }
  return found;
}

/** Whether a paragraph ends its sentences with the full stop of its own script. */
export function hasOwnStop(stops: readonly Stop[]): boolean {
  return stops.some(({ stop }) => ownStop.test(stop));
}

/** Whether the point at paragraph[at] stands behind a short word of a script that has a full stop of its own. */
export function isBehindShortWord(paragraph: string, at: number): boolean {
  return ownScript.test(wordBefore(paragraph, at));
}

/**
 * Where the sentence ends that `stop`, at paragraph[at], may end: behind the stop with its quotes, or at another place
 * close by; undefined where the sentence goes on.
 */
export function cutAfter(paragraph: string, at: number, stop: string, rules: LanguageRules): number | undefined {
  const after = at + stop.length;
  const rest = paragraph.slice(after, after + REACH);
  const opening = wideStop.test(stop) ? stop.search(opensWideQuote) : -1;
  if (opening > 0) return at + opening;
  if (wideStop.test(stop))
    return !isInWideBrackets(paragraph, at, after) &&
      !isInQuotation(paragraph, at, after, stop) &&
      endsWide(paragraph.slice(Math.max(0, at - REACH), at), stop, rest) &&
      !isInTitle(paragraph, at, rest)
      ? after
      : undefined;
  if (sureStop.test(stop)) {
    if (stop === '۔' && arabicLetter.test(wordBefore(paragraph, at))) return undefined; // "ڈاکٹر م۔ احمد"
    const isSaid =
      closingQuote.test(stop) && speechFollows(paragraph.slice(after, after + 2 * REACH).trimStart(), rules);
    return goesOnAnyway.test(rest) || isSaid ? undefined : after;
  }
  if (partingTag.test(stop)) return after;
  if (!space.test(rest[0] ?? ' ')) return cutWithoutSpace(paragraph, at, stop, rules);
  const next = rest.trimStart();
  if (next === '') return after;
  const smile = /^[:;]/.test(next) ? emoticon.exec(next) : null;
  if (smile) return after + rest.length - next.length + smile[0].length;
  if (goesOnAnyway.test(next)) return undefined;
  const sign = stop.length > 1 ? stop.replace(notes, '') : stop;
  if (sign[0] === ':' || sign[0] === '․') return after;
  if (ellipsis.test(sign)) return cutAfterEllipsis(paragraph, at, stop, next);
  if (lower.test(next)) return endsBeforeLower(paragraph, at, stop, next, rules) ? after : undefined;
  if (/^\.[)\]]*$/.test(sign)) return goesOnAfterPoint(paragraph, at, sign, next, rules) ? undefined : after;
  if (sign === '!' && firm.test(next)) return undefined;
  const isQuoted = /^[!?;\u037e]/.test(sign) && closingQuote.test(sign);
  return isQuoted && speechFollows(paragraph.slice(after, after + 2 * REACH).trimStart(), rules) ? undefined : after;
}

function endsWide(lead: string, stop: string, rest: string): boolean {
  if (stop.endsWith('）') && insideSentence.test(lead) && !behindPolite.test(lead) && !/^[（「『“]/u.test(rest))
    return false;
  if (/[」』”’）]$/u.test(stop)) return !wideGoesOn.test(rest);
  return !/^[！？]+$/u.test(stop) || !wideQuoted.test(rest);
}

/** Whether the stop at paragraph[at] stands in brackets within its sentence: "彼（当時20歳。東京在住）は逃げた". */
function isInWideBrackets(paragraph: string, at: number, after: number): boolean {
  const ahead = paragraph.slice(after, after + IN_BRACKETS);
  return closes.test(ahead) && insideSentence.test(paragraph.slice(Math.max(0, at - IN_BRACKETS), at));
}

/** Whether the stop at paragraph[at] stands in a quotation that is a part of its sentence. */
function isInQuotation(paragraph: string, at: number, after: number, stop: string): boolean {
  if (stop.includes('」')) return false;
  return (
    insideQuotation.test(paragraph.slice(Math.max(0, at - IN_BRACKETS), at)) &&
    closesQuotation.test(paragraph.slice(after, after + IN_BRACKETS))
  );
}

/** So far around it, in UTF-16 units. */
const IN_BRACKETS = 2 * REACH;
const closes = /^[^（）]+）[\p{L}、，,。]/u;

/** "《摔跤吧！爸爸》" */
function isInTitle(paragraph: string, at: number, rest: string): boolean {
  const lead = paragraph.slice(Math.max(0, at - REACH), at);
  return lead.lastIndexOf('《') > lead.lastIndexOf('》') && rest.includes('》');
}

function goesOnAfterPoint(paragraph: string, at: number, sign: string, next: string, rules: LanguageRules): boolean {
  const figures = score.exec(paragraph.slice(Math.max(0, at - SCORE_AT_MOST), at))?.[0];
  if (figures !== undefined && !(figures.includes('/') && isMonth(next))) return false;
  const before = wordBefore(paragraph, at);
  if (itemNumber.test(before) && behindWideStop.test(paragraph.slice(0, at - before.length).slice(-1))) return true;
  if (sign === '.') {
    if (isLabel(paragraph, at, before)) return true;
    if (isBehindBracket(paragraph, at, before, next)) return true;
    const lead = paragraph.slice(Math.max(0, at - REACH), at - before.length);
    // "kap. 2. Det" is no ordinal; "o. g. Brief" is a chain of letters.
    const isCounted = /^\p{N}+$/u.test(before) && rules.beforeNumber.has(unit.exec(lead)?.[1].toLowerCase() ?? '');
    // "d. 4. Juni"
    if (isCounted) return rules.ordinals === true && isMonth(next);
    const joined = joinedChain(lead, before);
    if (joined !== '' && isKnown(joined, rules)) return goesOn(joined, next, rules);
    if (/^\p{Ll}$/u.test(before) && chain.test(lead) && !rules.beforeNumber.has(before))
      return !opensSentence(next, rules);
    if (arabicLetter.test(before) && (before.length > 1 || !endsInNumber.test(lead))) return true;
    if (endsAnyway(lead, before, next, rules) || isOther(lead, before)) return false;
    if (isInitialOf(lead, before, next, rules)) return true;
  }
  return goesOn(before, next, rules);
}

const isMonth = (next: string): boolean => monthNumber(/^\p{L}+/u.exec(next)?.[0] ?? '') !== undefined;

/** Whether what looks like an abbreviation is none: the end of "www.werft.pl", "41 °C" or "the dog's". */
const isOther = (lead: string, before: string): boolean =>
  /(?:@|:\/\/|°\s?)$/u.test(lead) ||
  (/['’]$/.test(lead) && contracted.test(before)) ||
  /^www\.|^[\p{L}\p{N}-]+\.[\p{L}\p{N}-]+\.\p{Ll}{2,3}$/u.test(before);

/** "u.v.m" for "u. v. m", which the lists know without its spaces; empty for a word alone. */
function joinedChain(lead: string, before: string): string {
  const parts = /^\p{L}{1,3}$/u.test(before) ? lettersBefore.exec(lead)?.[1] : undefined;
  return parts === undefined ? '' : (parts + before).replace(/\s/g, '');
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
  if (!/^["“„«]?\p{Ll}/u.test(next) || armenian.test(before)) return false;
  if (stop === '.') {
    if (isLabel(paragraph, at, before) || isBehindBracket(paragraph, at, before, next)) return false;
    const lead = paragraph.slice(Math.max(0, at - before.length - LEAD), at - before.length);
    if (/\p{N}\s$/u.test(lead) && rules.beforeNumber.has(before.toLowerCase())) return false; // "20 min. later"
    if (/^\p{Ll}$/u.test(before) && chain.test(lead)) return false;
    const abbreviated = before.length <= LEAD ? abbreviation.exec(next)?.[0] : undefined; // "αν. καθ. Λιντ"
    if (abbreviated !== undefined && rules.neverLast.has(abbreviated)) return false;
    if (before === '') return /[\s%€)]/.test(previous);
    return (/['’]/.test(previous) && contracted.test(before)) || endsBeforeLowerCase(before, rules);
  }
  if (!/^\p{Ll}/u.test(next) || !/^[!?]+$/.test(stop) || (stop === '!' && /^\p{Lu}/u.test(before))) return false;
  return !isInBrackets(paragraph, at) && !speechFollows(next, rules);
}

/** "the keeper (61 at the time! and ill) came" */
function isInBrackets(paragraph: string, at: number): boolean {
  const lead = paragraph.slice(Math.max(0, at - REACH), at);
  return lead.lastIndexOf('(') > lead.lastIndexOf(')') && paragraph.slice(at, at + REACH).includes(')');
}

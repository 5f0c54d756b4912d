import { withoutElision } from '../languages/elision.js';
import { firstPlace } from '../text/firstPlace.js';
import { tokensOf } from '../text/typography.js';
import type { ClaimWords } from './languages/claimWords.js';
import type { Measure } from './languages/wordLists.js';

/** A word or sign of a sentence; offsets in UTF-16 units of the sentence. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Typography-free, without a possessive ending. */
  readonly fold: string;
  /** As it stands, without a possessive ending. */
  readonly raw: string;
  readonly possessive: boolean;
}

/** A sentence on its way to claims. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: ClaimWords;
  readonly language: string;
  /** By token, whether a sentence ends behind it, as far as that was asked: it is asked again and again. */
  readonly ends: Uint8Array;
}

const [ENDS, GOES_ON] = [1, 2];

const POSSESSIVE = /^([\p{L}\p{N}.]+)['’]s$/u;
const LONE_S = /^['’]s$/u;

/** The tokens of a sentence. */
export function readTokens(text: string, words: ClaimWords, language: string): Reading {
  const tokens: Token[] = [];
  for (const word of tokensOf(text, language)) {
    const { start, end, fold } = withoutElision(word, text, language);
    const raw = text.slice(start, end);
    const own = language === 'en' && raw.endsWith('s') ? POSSESSIVE.exec(raw)?.[1] : undefined;
    // "Harley 's": copies that were cut into words have a space here.
    const loose = fold === 's' && tokens.length > 0 && LONE_S.test(text.slice(start - 1, end));
    if (loose) {
      tokens[tokens.length - 1] = { ...tokens[tokens.length - 1], possessive: true };
    } else if (own !== undefined) {
      tokens.push({ start, end: start + own.length, fold: fold.slice(0, -1), raw: own, possessive: true });
    } else tokens.push({ start, end, fold, raw, possessive: false });
  }
  return { text, tokens, words, language, ends: new Uint8Array(tokens.length) };
}

/** The first token that begins at an offset or behind it; their number where there is none. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  return firstPlace(tokens.length, (at) => tokens[at].start >= offset);
}

/** What stands between two neighbours, [i] and [i + 1]. */
export function between({ text, tokens }: Reading, i: number): string {
  return i >= 0 && i + 1 < tokens.length ? text.slice(tokens[i].end, tokens[i + 1].start) : '';
}

/** Whether a token follows its neighbour after white space or nothing. */
export function follows(reading: Reading, i: number): boolean {
  return /^\s*$/.test(between(reading, i - 1));
}

/** The folds of the tokens [start, end), as phrases are kept in the tables. */
export function phraseAt({ tokens }: Reading, start: number, end: number): string {
  let phrase = '';
  for (let i = start; i < end; i++) phrase += i > start ? ` ${tokens[i].fold}` : tokens[i].fold;
  return phrase;
}

/** The longest phrase of a table that ends before token `at`, of up to four words, and where it begins. */
export function phraseBefore<V>(
  reading: Reading,
  at: number,
  table: ReadonlyMap<string, V>,
): { start: number; value: V } | undefined {
  for (let length = Math.min(4, at); length > 0; length--) {
    const value = table.get(phraseAt(reading, at - length, at));
    if (value !== undefined) return { start: at - length, value };
  }
  return undefined;
}

/** The same for one that begins at `at`. */
export function phraseBehind<V>(
  reading: Reading,
  at: number,
  table: ReadonlyMap<string, V>,
): { end: number; value: V } | undefined {
  for (let length = Math.min(4, reading.tokens.length - at); length > 0; length--) {
    const value = table.get(phraseAt(reading, at, at + length));
    if (value !== undefined) return { end: at + length, value };
  }
  return undefined;
}

/** The measure that a token is the word or the sign of. */
export function unitAt({ tokens, words }: Reading, at: number): Measure | undefined {
  const token = tokens.at(at);
  return token && at >= 0 ? words.units.get(token.fold) : undefined;
}

/** So much of what stands between two tokens tells whether a sentence ends there, in UTF-16 units. */
const END_WITHIN = 40;

/** Whether a sentence ends behind a token: a stop, white space, and then no small letter. */
export function isSentenceEnd(reading: Reading, at: number): boolean {
  const { ends } = reading;
  if (ends[at] === 0) ends[at] = endsSentence(reading, at) ? ENDS : GOES_ON;
  return ends[at] === ENDS;
}

function endsSentence(reading: Reading, at: number): boolean {
  const { end } = reading.tokens[at];
  const joint = reading.text.slice(end, Math.min(reading.tokens.at(at + 1)?.start ?? Infinity, end + END_WITHIN));
  // A copy that was cut into words has a space before the stop.
  if (!/^\s?[^\s]*[.!?…]/u.test(joint)) return false;
  const next = reading.tokens.at(at + 1)?.raw ?? '';
  if (at + 1 < reading.tokens.length && /^\p{Ll}/u.test(next)) return false;
  // An initial or a title: "J. Lind", "Sen. Lind".
  const { raw, fold } = reading.tokens[at];
  return !(joint.startsWith('.') && (raw.length === 1 || (raw.length <= 4 && reading.words.offices.has(fold))));
}

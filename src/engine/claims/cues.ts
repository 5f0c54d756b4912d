import type { ClaimWords } from './languages/claimWords.js';
import { between, isSentenceEnd, phraseBehind, type Reading } from './tokens.js';

/** How a word of saying stands to who says it: its subject, the subject of the clause before it, or behind "by". */
export type CueForm = 'active' | 'participle' | 'passive';

/** A word of saying, or a phrase as "according to", and the tokens that it takes. */
export interface Cue {
  readonly at: number;
  readonly length: number;
  readonly form: CueForm;
  /** "According to": who says it stands behind. */
  readonly isPhrase: boolean;
}

/** German has the participle at the end of its clause: so many tokens before it the verb may stand. */
const BE_WITHIN = 10;

const firstWords = new WeakMap<ClaimWords, ReadonlyMap<string, true>>();

/** The words with which phrases like "according to" begin. */
function phrasesOf(words: ClaimWords): ReadonlyMap<string, true> {
  let first = firstWords.get(words);
  if (!first) {
    first = new Map([...words.accordingTo.keys()].map((phrase) => [phrase.split(' ')[0], true]));
    firstWords.set(words, first);
  }
  return first;
}

/** The word of saying at a token, where there is one. */
export function cueAt(reading: Reading, at: number): Cue | undefined {
  const { tokens, words } = reading;
  if (at < 0 || at >= tokens.length) return undefined;
  // "so-called" says nothing.
  if (between(reading, at - 1) === '-') return undefined;
  const { fold } = tokens[at];
  const phrase = phrasesOf(words).get(fold) && phraseBehind(reading, at, words.accordingTo);
  if (phrase) return { at, length: phrase.end - at, form: 'active', isPhrase: true };
  // "…, so Lind": the word stands behind a sign, and before who says it.
  if (words.speech.thus.has(fold))
    return isSoBefore(reading, at) ? { at, length: 1, form: 'active', isPhrase: true } : undefined;
  if (!words.sayings.has(fold)) return undefined;
  return { at, length: 1, form: formOf(reading, at), isPhrase: false };
}

function isSoBefore(reading: Reading, at: number): boolean {
  const next = reading.tokens.at(at + 1);
  if (next === undefined || !/[,"“”»]/.test(between(reading, at - 1))) return false;
  return /^\p{Lu}/u.test(next.raw) || reading.words.speech.namers.has(next.raw);
}

function formOf(reading: Reading, at: number): CueForm {
  const { tokens, language } = reading;
  const { be, quoted } = reading.words.speech;
  const { fold } = tokens[at];
  if (language === 'de') {
    if (!/^(?:ge|be|er|ver|zitiert)\p{L}*t$|^ge\p{L}+en$|^genannt$/u.test(fold)) return 'active';
    for (let i = at - 1; i >= 0 && i > at - BE_WITHIN && !isSentenceEnd(reading, i); i--)
      if (be.has(tokens[i].fold)) return quoted.has(fold) ? 'participle' : 'passive';
    return 'active';
  }
  if (language === 'en' && fold.endsWith('ing')) return be.has(tokens[at - 1]?.fold ?? '') ? 'active' : 'participle';
  let before = at - 1;
  while (before >= 0 && /(?:ly|^also|^not|^widely)$/.test(tokens[before].fold)) before--;
  const isPast = language !== 'en' || /(?:ed|told|said|written|quoted)$/.test(fold);
  return isPast && before >= 0 && be.has(tokens[before].fold)
    ? quoted.has(fold)
      ? 'participle'
      : 'passive'
    : 'active';
}

/**
 * Whether a verb stands right behind a quotation: outside English a word in small letters there is one, whichever, as
 * its subject is put behind it.
 */
export function isVerbBehind(reading: Reading, at: number): boolean {
  const { tokens, words, language } = reading;
  const token = tokens.at(at);
  if (token === undefined || at < 0 || language === 'en' || !/^\p{Ll}{3,}$/u.test(token.raw)) return false;
  return !words.functionWords.has(token.fold) && !words.pronouns.has(token.fold) && !words.modals.has(token.fold);
}

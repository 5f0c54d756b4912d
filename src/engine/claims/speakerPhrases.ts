import { between, type Reading, tokenFrom } from './tokens.js';

/** UTF-16 units of the reading. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What names a speaker has no more UTF-16 units. */
export const SPEAKER_AT_MOST = 78;
/** A sentence is looked through so many tokens from a quotation. */
export const SENTENCE_WITHIN = 400;
/** What may stand between two words of a name. No repeated part of it may match in two ways: that takes for ever. */
export const JOINT = /^[\s.&/'’-]*$/u;

/** Whether a token tells how or when, by its end. */
export const isAdverb = ({ tokens, words }: Reading, at: number): boolean =>
  words.speech.adverb?.test(tokens[at].fold) === true;

/** Whether a token is a pronoun; Spanish "él" is one, the article "el" none. */
export function isPronoun({ tokens, words, language }: Reading, at: number): boolean {
  const { fold, raw } = tokens[at];
  return words.pronouns.has(fold) && (language !== 'es' || fold !== 'el' || !/^el$/i.test(raw));
}

export type IsQuoted = (token: number) => boolean;

/** The noun phrase with which a sentence begins, over what is said first of when and where. */
export function openingSubject(reading: Reading, start: number, before: number, isQuoted: IsQuoted): Range | undefined {
  const { tokens, words, language } = reading;
  let at = start;
  while (at < before && isOpener(reading, at)) {
    let comma = at;
    while (comma < before && !/,/.test(between(reading, comma))) comma++;
    if (comma >= before - 1) return language === 'en' ? undefined : personIn(reading, start, before, isQuoted);
    at = comma + 1;
  }
  if (at >= before || isQuoted(at)) return undefined;
  if (isPronoun(reading, at)) return tokens[at];
  if (language !== 'en') {
    const person = personIn(reading, at, before, isQuoted);
    if (person) return person;
    if (words.speech.determiners.has(tokens[at].fold) || at + 1 >= before || !/^\p{Ll}/u.test(tokens[at + 1].raw))
      return undefined;
    if (
      words.speech.splits.has(tokens[at + 1].fold) ||
      words.speech.links.has(tokens[at + 1].fold) ||
      isAdverb(reading, at)
    )
      return undefined;
    return /^\p{Lu}/u.test(tokens[at].raw) ? tokens[at] : undefined;
  }
  const end = phraseEnd(reading, at, before, isQuoted);
  return end > at ? checked(reading, at, end) : undefined;
}

function isOpener(reading: Reading, at: number): boolean {
  const { tokens, words, language } = reading;
  const { fold } = tokens[at];
  if (words.speech.determiners.has(fold) || isPronoun(reading, at)) return false;
  return (
    words.speech.splits.has(fold) ||
    words.functionWords.has(fold) ||
    (language === 'en' && /,/.test(between(reading, at)) && /ly$/.test(fold))
  );
}

/** Where the phrase that begins at a token ends: its article, what describes it, and its names. */
function phraseEnd(reading: Reading, at: number, before: number, isQuoted: IsQuoted): number {
  const { tokens, words } = reading;
  let end = at;
  let last = at;
  let plain = 0;
  for (; end < before && !isQuoted(end); end++) {
    if (end > at && !JOINT.test(between(reading, end - 1))) break;
    const { fold } = tokens[end];
    if (words.sayings.has(fold) && !isNamed(reading, end)) break;
    if (isNamed(reading, end)) {
      last = end + 1;
      continue;
    }
    if (end === at && words.speech.determiners.has(fold)) continue;
    if (
      words.speech.links.has(fold) ||
      (words.speech.determiners.has(fold) && words.speech.links.has(tokens[end - 1]?.fold ?? ''))
    )
      continue;
    if (
      last > at ||
      words.speech.helpers.has(fold) ||
      words.speech.nobody.has(fold) ||
      words.modals.has(fold) ||
      words.speech.splits.has(fold)
    )
      break;
    if (words.functionWords.has(fold) || (plain > 0 && /ed$/.test(fold)) || plain >= 3) break;
    plain++;
  }
  if (last > at) return last;
  // "The report finds": no name, and its verb is none of the list.
  return plain > 0 && words.speech.determiners.has(tokens[at].fold) ? at + 1 + Math.min(plain, 2) : at;
}

/** The first that names a person in [from, to) and hangs on no preposition. */
function personIn(reading: Reading, from: number, to: number, isQuoted: IsQuoted): Range | undefined {
  const { tokens, words } = reading;
  for (let i = from; i < to; i++) {
    if (
      isQuoted(i) ||
      words.speech.splits.has(tokens[i].fold) ||
      (words.functionWords.has(tokens[i].fold) &&
        !words.speech.determiners.has(tokens[i].fold) &&
        !isPronoun(reading, i))
    )
      continue;
    const before = tokens[i - 1]?.fold ?? '';
    if (isPronoun(reading, i) && words.speech.people.has(tokens[i].fold)) return tokens[i];
    const isStart = words.speech.determiners.has(tokens[i].fold)
      ? !words.speech.links.has(tokens[i].fold) || i === from || !isNamed(reading, i - 1)
      : isNamed(reading, i) &&
        !(i > from && (isNamed(reading, i - 1) || (/^\p{Ll}/u.test(before) && !isVerbLike(before))));
    if (!isStart || (i > from && words.speech.splits.has(before))) continue;
    const end = phraseEnd(reading, i, to, isQuoted);
    if (end <= i) continue;
    const range = { start: tokens[i].start, end: tokens[end - 1].end };
    if (isPerson(reading, range)) return checked(reading, i, end);
    i = Math.max(i, end - 1);
  }
  return undefined;
}

/** German: the past and present of most verbs. A word with another end describes the noun behind it. */
const isVerbLike = (fold: string): boolean =>
  /(?:te|ten|t|sich|an|ab|aus|ein|hat|war|ob|ief|ach|ies|ob|am|ah)$/.test(fold);

/** Whether the words have an office, or a name of two parts. */
export function isPerson(reading: Reading, { start, end }: Range): boolean {
  const { tokens, words } = reading;
  let names = 0;
  for (let i = tokenFrom(tokens, start); i < tokens.length && tokens[i].start < end; i++) {
    const { fold, raw } = tokens[i];
    if (words.pronouns.has(fold) || words.offices.has(fold) || (words.speakers?.test(fold) ?? false)) return true;
    names = /^\p{Lu}/u.test(raw) && !words.speech.determiners.has(fold) ? names + 1 : 0;
    if (names >= 2 && !words.speech.determiners.has(tokens[i - 2]?.fold ?? '')) return true;
  }
  return false;
}

export const isNamed = ({ tokens, words }: Reading, i: number): boolean =>
  i >= 0 && i < tokens.length && (/^\p{Lu}/u.test(tokens[i].raw) || words.offices.has(tokens[i].fold));

/** The range of the tokens [start, end) where they can name somebody: a name, an office, or a noun with its article. */
export function checked(reading: Reading, start: number, end: number): Range | undefined {
  const { tokens, words, language } = reading;
  let last = end;
  while (
    last > start &&
    (words.speech.links.has(tokens[last - 1].fold) || words.speech.determiners.has(tokens[last - 1].fold))
  )
    last--;
  if (last <= start) return undefined;
  let from = start;
  if (tokens[last - 1].end - tokens[from].start > SPEAKER_AT_MOST) {
    while (from < last - 1 && (tokens[last - 1].end - tokens[from].start > SPEAKER_AT_MOST || !isNamed(reading, from)))
      from++;
  }
  // A verb among the words: a clause, and no subject.
  if (
    tokens
      .slice(from, last)
      .some(
        ({ fold, raw }) =>
          !/^\p{Lu}/u.test(raw) &&
          (words.modals.has(fold) || words.negators.has(fold) || words.speech.nobody.has(fold)),
      )
  )
    return undefined;
  const names = tokens.slice(from, last).some((_, i) => isNamed(reading, from + i));
  if (!names && !words.speech.determiners.has(tokens[from].fold) && last - from > 1) {
    const article = tokens.slice(from, last).findIndex(({ fold }) => words.speech.determiners.has(fold));
    if (article < 0 || last - from - article < 2 || last - from - article > 4) return undefined;
    from += article;
  }
  if (
    !names &&
    last - from === 1 &&
    (words.functionWords.has(tokens[from].fold) ||
      tokens[from].fold.length < 5 ||
      (language === 'en' && !/(?:s|police|people)$/.test(tokens[from].fold)))
  )
    return undefined;
  return { start: tokens[from].start, end: tokens[last - 1].end };
}

import { type Cue, cueAt, isVerbBehind } from './cues.js';
import { type IsQuoted, isPerson, openingSubject, type Range, SENTENCE_WITHIN } from './speakerPhrases.js';
import { subjectBehind, subjectOf } from './subjects.js';
import { between, isSentenceEnd, type Reading, tokenFrom } from './tokens.js';

export interface Quoted {
  /** The words between the marks, [start, end), of the article's text. */
  readonly start: number;
  readonly end: number;
}

/** Who says what is quoted, as far as the words around tell; offsets as in the reading. */
export interface Told {
  readonly speaker?: Range;
  /** Whether a word of saying, or a colon, stands beside the quotation. */
  readonly cue: boolean;
  /** Nothing stands beside it: it goes on with what the speaker before said. */
  readonly goesOn: boolean;
}

/** A word of saying is looked for so many tokens from the quotation, in its sentence. */
const CUE_WITHIN = 28;

/** Marks and white space before a quotation, or at its end, are read so far, in UTF-16 units. */
const MARKS_WITHIN = 40;
/** How many sentences back somebody may be told to speak. */
const SENTENCES_BACK = 2;
/** Nor is a pronoun looked for further away. */
const PRONOUN_WITHIN = 4;

/** A quotation among the tokens: [first, last) stand in it. */
interface Site {
  readonly reading: Reading;
  readonly first: number;
  readonly last: number;
  readonly isQuoted: IsQuoted;
  /** Whether its sentence ends with it. */
  readonly isOver: boolean;
}

/** Which tokens stand in one of the quotations, which come in order. */
export function quotedTokens({ tokens }: Reading, all: readonly Quoted[]): IsQuoted {
  const within = new Uint8Array(tokens.length);
  for (const { start, end } of all) {
    for (let i = tokenFrom(tokens, start); i < tokens.length && tokens[i].end <= end; i++) within[i] = 1;
  }
  return (i) => within[i] === 1;
}

/** Finds who says what is quoted: the subject of the word of saying that belongs to it. */
export function speakerOf(reading: Reading, quoted: Quoted, isQuoted: IsQuoted): Told {
  const { tokens, text } = reading;
  const first = tokenFrom(tokens, quoted.start);
  if (first === tokens.length) return { cue: false, goesOn: false };
  let last = first;
  while (last < tokens.length && tokens[last].end <= quoted.end) last++;
  const site: Site = { reading, first, last, isQuoted, isOver: isOver(reading, quoted, last) };
  const colon = /:\s*["“„«‘»]*$/u.test(text.slice(Math.max(0, quoted.start - MARKS_WITHIN), quoted.start));
  const told = (speaker: Range | undefined): Told => ({ cue: true, goesOn: false, ...(speaker && { speaker }) });
  const before = cueBefore(site);
  const own = before && subjectOf(reading, before, false, isQuoted);
  const beside = colon && own ? undefined : besideBehind(site, own !== undefined);
  if (beside) return told(beside);
  if (own) return told(own);
  if (colon) return told(openingSubject(reading, sentenceStart(site), first, isQuoted));
  const behind = cueBehind(site);
  if (behind ?? before) {
    const subject = behind && subjectOf(reading, behind, behind.at === last, isQuoted);
    return told(subject);
  }
  if (isJoined(site)) return { cue: false, goesOn: true };
  const start = sentenceStart(site);
  const opening = isReported(site, start) ? undefined : openingSubject(reading, start, first, isQuoted);
  if (opening && isNear(site, opening)) return told(opening);
  if (start < first && !isReported(site, start)) return { cue: false, goesOn: false };
  const earlier = speakerBefore(site, start, start === first);
  return { cue: false, goesOn: true, ...(earlier && { speaker: earlier }) };
}

/** She was "…": a pronoun that opens the sentence of a quotation a few words on. */
function isNear({ reading: { tokens, words }, first }: Site, { start }: Range): boolean {
  const at = tokenFrom(tokens, start);
  return first - at <= PRONOUN_WITHIN && words.speech.people.has(tokens[at].fold);
}

/** "… ." or "…", and a new sentence behind it. */
function isOver(reading: Reading, { start, end }: Quoted, last: number): boolean {
  const { tokens, text } = reading;
  if (last >= tokens.length) return true;
  const joint = text.slice(end, Math.min(tokens[last].start, end + MARKS_WITHIN));
  if (/^["”“»’\s]*[,–—-]/u.test(joint)) return false;
  if (/[.!?]/u.test(joint)) return true;
  return (
    /[.!?…]["”“»’]*\s*$/u.test(text.slice(Math.max(start, end - MARKS_WITHIN), end)) &&
    /^\p{Lu}/u.test(tokens[last].raw)
  );
}

/** "…," said Lind; "…," Lind told reporters; "…", so Lind: what stands right behind the quotation. */
function besideBehind({ reading, last, isQuoted, isOver }: Site, hasOwn: boolean): Range | undefined {
  const { tokens, language } = reading;
  if (last >= tokens.length || isQuoted(last)) return undefined;
  if (isOver) {
    // "…?" Lind asked. A new sentence begins with somebody who says something else.
    if (language !== 'en') return undefined;
    for (let i = last; i < tokens.length && i < last + 5; i++) {
      const cue = cueAt(reading, i);
      const ends =
        cue &&
        (i + 1 >= tokens.length || isSentenceEnd(reading, i) || /[?!]["”’]*\s*$/.test(between(reading, last - 1)));
      if (cue) return ends && !cue.isPhrase ? subjectOf(reading, cue, i === last, isQuoted) : undefined;
      if (isSentenceEnd(reading, i)) return undefined;
    }
    return undefined;
  }
  const direct = cueAt(reading, last);
  // Lind called it "…", according to the paper: the paper tells what Lind said.
  if (direct?.isPhrase && hasOwn && tokens[last].fold !== 'so') return undefined;
  if (reading.words.speech.opensPassive.has(tokens[last].fold) && isQuotedLater(reading, last))
    return subjectBehind(reading, last + 1, isQuoted);
  if (direct && direct.form !== 'participle') {
    const subject = subjectOf(reading, direct, true, isQuoted);
    if (subject) return subject;
  } else if (/,/.test(between(reading, last - 1)) && isVerbBehind(reading, last)) {
    const subject = subjectBehind(reading, last + 1, isQuoted);
    if (subject) return subject;
  }
  // Elsewhere the verb stands before its subject there.
  if (language !== 'en') return undefined;
  for (let i = last + 1; i < tokens.length && i < last + CUE_WITHIN && !isQuoted(i); i++) {
    if (isSentenceEnd(reading, i - 1)) return undefined;
    const cue = cueAt(reading, i);
    if (!cue || cue.isPhrase) continue;
    const subject = subjectOf(reading, cue, false, isQuoted);
    return subject && subject.start === tokens[last].start ? subject : undefined;
  }
  return undefined;
}

/** "…", wird Lind zitiert. */
function isQuotedLater(reading: Reading, from: number): boolean {
  for (let i = from + 1; i < reading.tokens.length && i < from + CUE_WITHIN; i++) {
    if (reading.words.speech.quoted.has(reading.tokens[i].fold)) return true;
    if (isSentenceEnd(reading, i)) return false;
  }
  return false;
}

/** Lind said: "…"; he was, Lind said, "…". */
function cueBefore({ reading, first, isQuoted }: Site): Cue | undefined {
  for (let i = first - 1; i >= 0 && i > first - CUE_WITHIN; i--) {
    if (isEnd(reading, i, isQuoted)) return undefined;
    const cue = isQuoted(i) ? undefined : cueAt(reading, i);
    if (cue) return cue;
  }
  return undefined;
}

/** Whether a sentence ends behind a token, or with the quotation that ends there. */
const isEnd = (reading: Reading, i: number, isQuoted: IsQuoted): boolean =>
  isSentenceEnd(reading, i) && (!isQuoted(i) || !isQuoted(i + 1) || /["“”„«»]/.test(between(reading, i)));

function cueBehind({ reading, last, isQuoted, isOver }: Site): Cue | undefined {
  if (isOver) return undefined;
  for (let i = last; i < reading.tokens.length && i < last + CUE_WITHIN; i++) {
    if (isQuoted(i)) continue;
    const cue = cueAt(reading, i);
    if (cue) return cue;
    if (isSentenceEnd(reading, i)) return undefined;
  }
  return undefined;
}

function sentenceStart({ reading, first, isQuoted }: Site): number {
  let start = first;
  while (start > 0 && first - start < SENTENCE_WITHIN && !isEnd(reading, start - 1, isQuoted)) start--;
  return start;
}

/** Whether the words before a quotation in its sentence are reported speech. */
function isReported({ reading: { tokens, words }, first }: Site, start: number): boolean {
  for (let i = start; i < first; i++) if (words.speech.reported.has(tokens[i].fold)) return true;
  return false;
}

/** Who spoke last in the sentences before, without a quotation between. */
function speakerBefore({ reading, isQuoted }: Site, start: number, isWhole: boolean): Range | undefined {
  let end = start;
  for (let back = 0; back < SENTENCES_BACK && end > 0 && !isQuoted(end - 1); back++) {
    let from = end - 1;
    while (from > 0 && end - from < SENTENCE_WITHIN && !isEnd(reading, from - 1, isQuoted)) from--;
    for (let i = end - 1; i >= from; i--) {
      const cue = isQuoted(i) ? undefined : cueAt(reading, i);
      const subject = cue && subjectOf(reading, cue, false, isQuoted);
      if (subject) return subject;
    }
    // A quotation by itself is introduced by who speaks: "Lind was angry. '…'"
    if (isWhole && back === 0) {
      const opening = openingSubject(reading, from, end, isQuoted);
      if (opening && isPerson(reading, opening)) return opening;
    }
    end = from;
  }
  return undefined;
}

/** "…" and "…": two stretches of one speech. */
function isJoined({ reading, first, isQuoted }: Site): boolean {
  const before = first - 1;
  if (before < 0) return false;
  if (isQuoted(before)) return true;
  const { ands, ors } = reading.words.speech;
  const { fold } = reading.tokens[before];
  return (ands.has(fold) || ors.has(fold)) && isQuoted(before - 1);
}

import { type Cue, cueAt } from './cues.js';
import {
  isAdverb,
  checked,
  isNamed,
  isPerson,
  isPronoun,
  type IsQuoted,
  JOINT,
  openingSubject,
  type Range,
  SENTENCE_WITHIN,
  SPEAKER_AT_MOST,
} from './speakerPhrases.js';
import { between, isSentenceEnd, type Reading } from './tokens.js';

/** Who does the saying of a cue; `adjacent`: the cue stands right behind the quotation. */
export function subjectOf(reading: Reading, cue: Cue, adjacent: boolean, isQuoted: IsQuoted): Range | undefined {
  if (cue.form === 'participle' || isSecondVerb(reading, cue)) return clauseSubject(reading, cue.at, isQuoted);
  if (
    adjacent &&
    !cue.isPhrase &&
    cue.form === 'active' &&
    !reading.words.speech.toSomebody.has(reading.tokens[cue.at].fold) &&
    !isImpersonal(reading, cue)
  )
    return subjectBehind(reading, cue.at + 1, isQuoted) ?? clauseSubject(reading, cue.at, isQuoted);
  return ownSubject(reading, cue, isQuoted);
}

/** "And said": the subject is that of the verb before. */
const isSecondVerb = ({ tokens, words }: Reading, { at, isPhrase }: Cue): boolean =>
  !isPhrase && words.speech.ands.has(tokens[at - 1]?.fold ?? '');

const isImpersonal = ({ tokens, words }: Reading, { at }: Cue): boolean => words.speech.impersonal.has(tokens[at].fold);

/** The subject that stands beside a cue. */
function ownSubject(reading: Reading, cue: Cue, isQuoted: IsQuoted): Range | undefined {
  const { tokens, words, language } = reading;
  if (cue.isPhrase) {
    // "Nach Ansicht von Lind", "nach Angaben der Polizei".
    const from = cue.at + cue.length;
    const isLink = words.speech.ofs.has(tokens[from]?.fold ?? '');
    return subjectBehind(reading, isLink ? from + 1 : from, isQuoted);
  }
  if (isImpersonal(reading, cue)) return documentAround(reading, cue.at, isQuoted);
  if (cue.form === 'passive') return subjectBehindBy(reading, cue.at, isQuoted);
  const before = subjectBefore(reading, cue.at, isQuoted);
  if (words.speech.toSomebody.has(tokens[cue.at].fold)) return before;
  if (language === 'en') return before ?? subjectBehind(reading, cue.at + 1, isQuoted);
  // Elsewhere the subject may stand behind its verb wherever something else stands before it.
  const behind = subjectBehind(reading, cue.at + 1, isQuoted);
  if (before === undefined || before.inverted) return behind ?? (before?.inverted ? undefined : before);
  return behind && (before.isBare || isSubjectBehind(reading, before, behind)) ? behind : before;
}

/** "Deren Haltung nannte er …": what stands first is what is spoken of. */
function isSubjectBehind(reading: Reading, before: Range, behind: Range): boolean {
  const first = reading.tokens.find(({ start }) => start === behind.start)?.fold ?? '';
  const { subjects, subjectArticles } = reading.words.speech;
  if (subjects.has(first)) return true;
  return !isPerson(reading, before) && subjectArticles.has(first) && isPerson(reading, behind);
}

/** "In dem Bericht heisst es", "hiess es vom Verband": what says it hangs on a preposition. */
function documentAround(reading: Reading, cue: number, isQuoted: IsQuoted): Range | undefined {
  const { tokens, words } = reading;
  let start = cue;
  while (start > 0 && cue - start < SENTENCE_WITHIN && !isQuoted(start - 1) && !isSentenceEnd(reading, start - 1))
    start--;
  const behind = tokens[cue + 1]?.fold === 'es' ? cue + 2 : cue + 1;
  for (const at of [behind, start]) {
    if (at >= tokens.length || isQuoted(at) || !words.speech.documents.has(tokens[at].fold)) continue;
    let end = at + 1;
    let last = at + 1;
    while (
      end < tokens.length &&
      end < at + 8 &&
      end !== cue &&
      !isQuoted(end) &&
      JOINT.test(between(reading, end - 1))
    ) {
      if (/^\p{Lu}/u.test(tokens[end].raw)) last = end + 1;
      else if (last > at + 1 && !words.speech.links.has(tokens[end].fold) && !/(?:en|er)$/.test(tokens[end].fold))
        break;
      end++;
    }
    if (last > at + 1) return { start: tokens[at + 1].start, end: tokens[last - 1].end };
  }
  return undefined;
}

/** "By Lind", "von Lind", behind a passive. */
function subjectBehindBy(reading: Reading, cue: number, isQuoted: IsQuoted): Range | undefined {
  const { tokens, words } = reading;
  for (let i = cue + 1; i < tokens.length && i < cue + 8 && !isSentenceEnd(reading, i - 1); i++)
    if (words.speech.by.has(tokens[i].fold)) return subjectBehind(reading, i + 1, isQuoted);
  return undefined;
}

/** The subject that a participle or a second verb shares: that of the cue before it, or that of its sentence. */
function clauseSubject(reading: Reading, cue: number, isQuoted: IsQuoted): Range | undefined {
  let start = cue;
  while (start > 0 && cue - start < SENTENCE_WITHIN && !isEndBefore(reading, start, isQuoted)) start--;
  for (let i = cue - 1; i >= start; i--) {
    const other = isQuoted(i) ? undefined : cueAt(reading, i);
    if (!other || other.form === 'participle' || isSecondVerb(reading, other)) continue;
    const subject = ownSubject(reading, other, isQuoted);
    if (subject) return subject;
  }
  return openingSubject(reading, start, cue, isQuoted);
}

/** Whether a sentence ends right before a token, by a stop within a quotation as well. */
function isEndBefore(reading: Reading, at: number, isQuoted: IsQuoted): boolean {
  if (isQuoted(at)) return false;
  if (!isQuoted(at - 1)) return isSentenceEnd(reading, at - 1);
  // "…," Lind was quoted as saying: what goes before ends with the quotation.
  return (
    isSentenceEnd(reading, at - 1) ||
    (/,/.test(reading.text.slice(reading.tokens[at - 1].end - 1, reading.tokens[at].start)) && isNamed(reading, at))
  );
}

/** "said the mayor of Lunmouth, Ada Lind": from the verb to the next sign or preposition. */
export function subjectBehind(reading: Reading, from: number, isQuoted: IsQuoted): Range | undefined {
  const { tokens, words } = reading;
  let at = from;
  const { helpers, splits } = words.speech;
  // "Believed to be": no subject stands behind what a subject does not begin with.
  while (at < tokens.length && helpers.has(tokens[at].fold) && !splits.has(tokens[at].fold) && at < from + 2) at++;
  if (at >= tokens.length || isQuoted(at) || /[,:;.!?]/.test(between(reading, at - 1))) return undefined;
  if (words.speech.nobody.has(tokens[at].fold)) return undefined;
  if (isPronoun(reading, at)) return tokens[at];
  let end = at;
  for (; end < tokens.length && !isQuoted(end); end++) {
    const { fold } = tokens[end];
    if (words.sayings.has(fold) || tokens[end].end - tokens[at].start > SPEAKER_AT_MOST) break;
    if (words.speech.splits.has(fold) && !(end > at && words.speech.links.has(fold))) break;
    if (end > at && !JOINT.test(between(reading, end - 1))) break;
    if (end > at && isSentenceEnd(reading, end - 1)) break;
  }
  return checked(reading, at, end);
}

interface Before extends Range {
  /** It begins as something that is said first of when, where or how, with the subject behind the verb. */
  readonly inverted: boolean;
  /** One word that opens its sentence and tells how or when. */
  readonly isBare: boolean;
}

/** The same before the verb; over clauses between commas: "Lind, the mayor, said". */
function subjectBefore(reading: Reading, cue: number, isQuoted: IsQuoted): Before | undefined {
  const { tokens, words, language } = reading;
  let at = cue - 1;
  while (at >= 0 && !isQuoted(at) && words.speech.helpers.has(tokens[at].fold) && at > cue - 5) at--;
  // "Ada Lind (58) said": what stands in brackets is read over.
  if (at > 0 && /^\)/.test(between(reading, at))) {
    let open = at;
    while (open > 0 && at - open < 8 && !/\($/.test(between(reading, open - 1))) open--;
    if (open > 0 && at - open < 8) at = open - 1;
  }
  if (at < 0 || isQuoted(at) || isSentenceEnd(reading, at)) return undefined;
  if (words.speech.nobody.has(tokens[at].fold) && tokens[at].fold !== 'it') return undefined;
  if (isPronoun(reading, at)) return { start: tokens[at].start, end: tokens[at].end, inverted: false, isBare: false };
  let chunk = chunkBefore(reading, at, isQuoted);
  if (/,/.test(between(reading, at))) {
    // Back over what stands between commas, to what names.
    for (
      let steps = 0;
      steps < 3 && chunk > 0 && /,/.test(between(reading, chunk - 1)) && !isQuoted(chunk - 1);
      steps++
    ) {
      if (isPlainName(reading, chunk, at)) break;
      const end = chunk - 1;
      if (words.sayings.has(tokens[end].fold)) break;
      if (isPronoun(reading, end))
        return { start: tokens[end].start, end: tokens[end].end, inverted: false, isBare: false };
      [at, chunk] = [end, chunkBefore(reading, end, isQuoted)];
    }
    // "Who was there, said": a clause, and the subject stands elsewhere.
    if (language === 'de' && /^\p{Ll}/u.test(tokens[at].raw)) return undefined;
  }
  // What a subject does not begin with is cut off, up to the last name behind it.
  const inverted =
    (words.speech.splits.has(tokens[chunk].fold) && !words.speech.links.has(tokens[chunk].fold)) ||
    words.days.has(tokens[chunk].fold);
  let start = chunk;
  for (let i = at; i > chunk; i--) {
    if (words.speech.splits.has(tokens[i].fold) && !words.speech.links.has(tokens[i].fold)) {
      // "a spokesman for Sony": what hangs on a noun stays with it.
      if (inverted || !hasNounBefore(reading, chunk, i)) start = i + 1;
      break;
    }
  }
  if (start === chunk && inverted) start = chunk + 1;
  while (start < at && (words.speech.splits.has(tokens[start].fold) || words.speech.helpers.has(tokens[start].fold)))
    start++;
  const range = checked(reading, start, at + 1);
  const isFirst = chunk === 0 || isSentenceEnd(reading, chunk - 1);
  return range && { ...range, inverted, isBare: at === chunk && isFirst && isAdverb(reading, at) };
}

/** Two words and more with capitals, and no office: "Ada Lind". */
function isPlainName(reading: Reading, from: number, to: number): boolean {
  if (to === from) return false;
  for (let i = from; i <= to; i++)
    if (!/^\p{Lu}/u.test(reading.tokens[i].raw) || reading.words.offices.has(reading.tokens[i].fold)) return false;
  return true;
}

function hasNounBefore(reading: Reading, from: number, to: number): boolean {
  const { tokens, words } = reading;
  for (let i = from; i < to; i++) if (isNamed(reading, i) || words.speech.determiners.has(tokens[i].fold)) return true;
  return false;
}

/** Where the stretch without a sign that ends at `at` begins. */
function chunkBefore(reading: Reading, at: number, isQuoted: IsQuoted): number {
  let start = at;
  while (start > 0 && !isQuoted(start - 1) && at - start < 14 && !isSentenceEnd(reading, start - 1)) {
    if (!JOINT.test(between(reading, start - 1)) || reading.words.sayings.has(reading.tokens[start - 1].fold)) break;
    start--;
  }
  return start;
}

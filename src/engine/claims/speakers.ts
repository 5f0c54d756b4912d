import type { Quoted } from './quotations.js';
import { between, isSentenceEnd, phraseBehind, type Reading } from './tokens.js';

/** Who says what is quoted, as far as the words around tell; offsets as in the reading. */
export interface Told {
  readonly speaker?: { readonly start: number; readonly end: number };
  /** Whether a word of saying stands beside the quotation. */
  readonly cue: boolean;
  /** Nothing stands beside it: it goes on with what the speaker before said. */
  readonly goesOn: boolean;
}

/** A cue is looked for so many tokens from the quotation, in its sentence. */
const CUE_WITHIN = 30;
const SPEAKER_TOKENS_AT_MOST = 8;

/** Finds who says what is quoted: the subject of the word of saying that is nearest, before or behind it. */
export function speakerOf(reading: Reading, quoted: Quoted, all: readonly Quoted[]): Told {
  const isQuoted = (i: number): boolean => all.some(({ start, end }) => reading.tokens[i].start >= start && reading.tokens[i].end <= end);
  const first = reading.tokens.findIndex(({ start }) => start >= quoted.start);
  let last = first;
  while (last < reading.tokens.length && reading.tokens[last].end <= quoted.end) last++;
  if (first < 0) return { cue: false, goesOn: false };
  const behind = cueBehind(reading, last, isQuoted, quoted);
  if (behind?.near) return withSubject(reading, behind.at, isQuoted);
  const before = cueBefore(reading, first, isQuoted);
  const cue = before?.near ? before : (behind ?? before);
  if (cue) return withSubject(reading, cue.at, isQuoted);
  const alone = first === 0 || isSentenceEnd(reading, first - 1) || isQuoted(first - 1);
  return { cue: false, goesOn: alone };
}

interface Cue {
  readonly at: number;
  /** It stands right beside the quotation, with its subject between at most. */
  readonly near: boolean;
}

/** "…," said Lind; "…," Lind told reporters; "…", so Lind. */
function cueBehind(reading: Reading, last: number, isQuoted: (i: number) => boolean, quoted: Quoted): Cue | undefined {
  const { tokens, words, text } = reading;
  const endsItself = /[.!?…]["”“»’\s]*$/u.test(text.slice(Math.max(0, quoted.end - 3), quoted.end + 1)) || /^["”“»]?\s*[.!?]/u.test(text.slice(quoted.end, quoted.end + 3));
  for (let i = last; i < tokens.length && i < last + CUE_WITHIN; i++) {
    if (isQuoted(i)) return undefined;
    if (isCue(reading, i)) return { at: i, near: i - last < 8 && !(endsItself && /^\p{Lu}/u.test(tokens[last].raw) && i > last + 1 && reading.language !== 'en') };
    if (isSentenceEnd(reading, i) || (words.sayings.size === 0 && i > last + 4)) return undefined;
  }
  return undefined;
}

/** Lind said: "…"; he was, Lind said, "…". */
function cueBefore(reading: Reading, first: number, isQuoted: (i: number) => boolean): Cue | undefined {
  const { tokens } = reading;
  for (let i = first - 1; i >= 0 && i > first - CUE_WITHIN; i--) {
    if (isQuoted(i)) return undefined;
    // A sentence that ends before the quotation announces it only by a colon.
    if (isSentenceEnd(reading, i)) return undefined;
    if (isCue(reading, i)) return { at: i, near: /[:,]\s*["“„«‘]*$/u.test(reading.text.slice(0, tokens[first].start)) };
  }
  return undefined;
}

function isCue(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  if (words.sayings.has(tokens[at].fold)) return true;
  return words.accordingTo.some((phrase) => phraseBehind(reading, at, new Map([[phrase, true]])) !== undefined);
}

function withSubject(reading: Reading, cue: number, isQuoted: (i: number) => boolean): Told {
  const { words } = reading;
  const isPhrase = !words.sayings.has(reading.tokens[cue].fold);
  const length = isPhrase ? (words.accordingTo.find((phrase) => phraseBehind(reading, cue, new Map([[phrase, true]])))?.split(' ').length ?? 1) : 1;
  const behind = subjectAt(reading, cue + length, 1, isQuoted);
  const before = isPhrase ? undefined : subjectAt(reading, cue - 1, -1, isQuoted);
  const speaker = isPhrase ? behind : better(before, behind);
  return { cue: true, goesOn: false, ...(speaker && { speaker }) };
}

interface Subject {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

function better(before: Subject | undefined, behind: Subject | undefined): Subject | undefined {
  if (!before || !behind) return before ?? behind;
  return behind.weight > before.weight ? behind : before;
}

/**
 * The words next to a verb that name a person: a run with a name or an office, or a pronoun. Walks from the verb outward
 * over its helpers.
 */
function subjectAt(reading: Reading, from: number, step: 1 | -1, isQuoted: (i: number) => boolean): Subject | undefined {
  const { tokens, words } = reading;
  const isInside = (i: number): boolean => i >= 0 && i < tokens.length && !isQuoted(i);
  let at = from;
  for (let k = 0; k < 3 && isInside(at) && isHelper(reading, at); k++) {
    if (crosses(reading, at, step)) return undefined;
    at += step;
  }
  if (!isInside(at)) return undefined;
  const borders = step > 0 ? between(reading, at - 1) : between(reading, at);
  if (step > 0 && /[:;.]/.test(borders)) return undefined;
  if (words.pronouns.has(tokens[at].fold)) return { start: tokens[at].start, end: tokens[at].end, weight: 1 };
  // "Lind, the mayor, said": over what is set between commas.
  if (step < 0 && /,/.test(borders)) return overApposition(reading, at, isInside);
  let end = at;
  let names = 0;
  for (let k = 0; k < SPEAKER_TOKENS_AT_MOST && isInside(end); k++) {
    const { fold, raw } = tokens[end];
    const isNamed = /^\p{Lu}/u.test(raw) || words.offices.has(fold);
    const isLink = words.particles.has(fold) || /^(?:der|die|das|the|a|an|el|la|los|las|le|les|un|une|ein|eine)$/.test(fold);
    const isPlain = !words.functionWords.has(fold) && /^\p{L}/u.test(fold) && !words.sayings.has(fold);
    if (!isNamed && !isLink && !isPlain) break;
    if (isNamed) names++;
    if (crosses(reading, end, step)) {
      end += step;
      break;
    }
    end += step;
  }
  const [first, last] = step > 0 ? [at, end - 1] : [end + 1, at];
  if (last < first || first < 0 || names === 0) return undefined;
  return { start: tokens[first].start, end: tokens[last].end, weight: 1 + names };
}

const isHelper = ({ tokens, words }: Reading, at: number): boolean =>
  /^(?:has|have|had|was|is|later|also|then|hat|habe|haben|wurde|auch|weiter|dazu|am|reporters|ha|han|a|ont|aussi|further|reportedly|however|today|yesterday)$/.test(tokens[at].fold) || words.days.has(tokens[at].fold);

/** Whether something more than white space stands before the next token in this direction. */
function crosses(reading: Reading, at: number, step: 1 | -1): boolean {
  return !/^(?:\s|-|\.(?=\s?\p{L})|['’])*$/u.test(step > 0 ? between(reading, at) : between(reading, at - 1));
}

const APPOSITION_AT_MOST = 14;

function overApposition(reading: Reading, at: number, isInside: (i: number) => boolean): Subject | undefined {
  for (let i = at; i > at - APPOSITION_AT_MOST && isInside(i); i--) {
    if (!/,/.test(between(reading, i - 1))) continue;
    const subject = subjectAt(reading, i - 1, -1, (k) => !isInside(k));
    return subject && subject.weight > 1 ? subject : undefined;
  }
  return undefined;
}

import { between, isSentenceEnd, phraseBehind, type Reading } from './tokens.js';

export interface Quoted {
  /** The words between the marks, [start, end), of the article's text. */
  readonly start: number;
  readonly end: number;
}

/** Who says what is quoted, as far as the words around tell; offsets as in the reading. */
export interface Told {
  readonly speaker?: { readonly start: number; readonly end: number };
  /** Whether a word of saying, or a colon, stands beside the quotation. */
  readonly cue: boolean;
  /** Nothing stands beside it: it goes on with what the speaker before said. */
  readonly goesOn: boolean;
}

/** A word of saying is looked for so many tokens from the quotation, in its sentence. */
const CUE_WITHIN = 28;
/** What names a speaker has no more UTF-16 units. */
const SPEAKER_AT_MOST = 78;
/** Verbs whose object stands behind them: "told reporters". */
const TO_SOMEBODY = /^(?:told|tell|tells|telling|asked|asks|asking|informed|warned|called|calls|described)$/;
/** Words with which a subject does not begin, and that end one. */
const SPLITS = new Set(
  `in on at by to from with after before during when while as that which who whom because if and but or for about against since until into over under than through
  im am an auf bei beim mit nach vor seit wahrend als dass ob weil wenn und aber oder gegenuber uber zu zum zur fur gegen durch aus vom von den dem bereits dazu damit dabei weiter ferner heute gestern
  en con por para desde durante cuando que y pero o sobre tras ante a al
  dans avec par pour depuis pendant quand qui et mais ou sur apres devant
  в на з із зі до після перед під час коли що як та й і але про для у с из после перед когда что как и но для о об`
    .trim()
    .split(/\s+/),
);
const LINKS = new Set('of der des von for de del du von und y et'.split(' '));
const DETERMINERS = new Set(
  'the a an his her its their one der die das ein eine sein seine ihr ihre el la los las un una su le les l une son sa'.split(
    ' ',
  ),
);
/** Words that stand where a subject does and name nobody, or where a subject does not end. */
const NOBODY = new Set(
  'it es man dies ca on lo is are was were be been ist sind war waren sei wolle will soll which that this das meanwhile however also wonach wenn dass sich'.split(
    ' ',
  ),
);
const HELPERS = new Set(
  'has have had was is later also then hat habe haben hatte wurde auch ha han a ont aussi reportedly however today yesterday recently earlier ebenfalls jedoch zudem'.split(
    ' ',
  ),
);

/** Finds who says what is quoted: the subject of the word of saying that is nearest, behind or before it. */
export function speakerOf(reading: Reading, quoted: Quoted, all: readonly Quoted[]): Told {
  const { tokens } = reading;
  const isQuoted = (i: number): boolean =>
    all.some(({ start, end }) => tokens[i].start >= start && tokens[i].end <= end);
  const first = tokens.findIndex(({ start }) => start >= quoted.start);
  if (first < 0) return { cue: false, goesOn: false };
  let last = first;
  while (last < tokens.length && tokens[last].end <= quoted.end) last++;
  const ends = /[.!?…]["”“»’]*\s*$/u.test(reading.text.slice(Math.max(0, quoted.start), quoted.end));
  const behind = cueBehind(reading, last, isQuoted, ends);
  const before = cueBefore(reading, first, isQuoted);
  const colon = /:\s*["“„«‘»]*$/u.test(reading.text.slice(0, quoted.start));
  const cue = colon && before !== undefined ? before : (behind ?? before);
  if (cue !== undefined) {
    const speaker = subjectOf(reading, cue, cue < first ? undefined : last, isQuoted);
    return { cue: true, goesOn: false, ...(speaker && { speaker }) };
  }
  const alone = first === 0 || isSentenceEnd(reading, first - 1);
  return { cue: colon, goesOn: alone };
}

/** "…," said Lind; "…," Lind told reporters; "…", so Lind. */
function cueBehind(
  reading: Reading,
  last: number,
  isQuoted: (i: number) => boolean,
  ends: boolean,
): number | undefined {
  const { tokens, language } = reading;
  for (let i = last; i < tokens.length && i < last + CUE_WITHIN; i++) {
    if (isQuoted(i)) continue;
    // Behind a quotation that ends as a sentence another sentence begins, but in "…?" Lind asked.
    if (ends && i === last && /^\p{Lu}/u.test(tokens[i].raw) && !(language === 'en' && hasCueWithin(reading, i, 5)))
      return undefined;
    if (isCue(reading, i) && (tokens[i].fold !== 'so' || i === last)) return i;
    if (isSentenceEnd(reading, i)) return undefined;
  }
  return undefined;
}

function hasCueWithin(reading: Reading, from: number, count: number): boolean {
  for (let i = from; i < reading.tokens.length && i < from + count; i++) {
    if (isCue(reading, i)) return true;
    if (isSentenceEnd(reading, i)) return false;
  }
  return false;
}

/** Lind said: "…"; he was, Lind said, "…". */
function cueBefore(reading: Reading, first: number, isQuoted: (i: number) => boolean): number | undefined {
  for (let i = first - 1; i >= 0 && i > first - CUE_WITHIN; i--) {
    if (isSentenceEnd(reading, i)) return undefined;
    if (!isQuoted(i) && isCue(reading, i) && reading.tokens[i].fold !== 'so') return i;
  }
  return undefined;
}

function phraseLength(reading: Reading, at: number): number {
  for (const phrase of reading.words.accordingTo) {
    const found = phraseBehind(reading, at, new Map([[phrase, true]]));
    if (found) return found.end - at;
  }
  return 0;
}

function isCue(reading: Reading, at: number): boolean {
  // "so-called" says nothing.
  if (between(reading, at - 1) === '-') return false;
  return reading.words.sayings.has(reading.tokens[at].fold) || phraseLength(reading, at) > 0;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Who does the saying of the word at `cue`; `last` is where the quotation before it ends, if it stands before. */
function subjectOf(
  reading: Reading,
  cue: number,
  last: number | undefined,
  isQuoted: (i: number) => boolean,
): Range | undefined {
  const length = phraseLength(reading, cue);
  if (length > 0) return subjectBehind(reading, cue + length, isQuoted);
  const { tokens, language } = reading;
  const before = subjectBefore(reading, cue, isQuoted);
  const isDirect = last !== undefined && cue === last;
  if (TO_SOMEBODY.test(tokens[cue].fold)) return before;
  if (isDirect) return subjectBehind(reading, cue + 1, isQuoted);
  // In German and Spanish the subject may stand behind its verb wherever something else stands before it.
  if (before === undefined || (language !== 'en' && before.inverted))
    return subjectBehind(reading, cue + 1, isQuoted) ?? (before?.inverted ? undefined : before);
  return before;
}

const isNamed = ({ tokens, words }: Reading, i: number): boolean =>
  /^\p{Lu}/u.test(tokens[i].raw) || words.offices.has(tokens[i].fold);

/** "said the mayor of Lunmouth, Ada Lind": from the verb to the next sign or preposition. */
function subjectBehind(reading: Reading, from: number, isQuoted: (i: number) => boolean): Range | undefined {
  const { tokens, words } = reading;
  let at = from;
  while (at < tokens.length && HELPERS.has(tokens[at].fold) && at < from + 2) at++;
  if (at >= tokens.length || isQuoted(at) || /[:;.!?"“„«]/.test(between(reading, at - 1))) return undefined;
  if (NOBODY.has(tokens[at].fold)) return undefined;
  if (words.pronouns.has(tokens[at].fold)) return tokens[at];
  let end = at;
  for (; end < tokens.length && !isQuoted(end); end++) {
    const { fold } = tokens[end];
    if (words.sayings.has(fold) || tokens[end].end - tokens[at].start > SPEAKER_AT_MOST) break;
    if (SPLITS.has(fold) && !(end > at && LINKS.has(fold))) break;
    if (end > at && !/^(?:\s|-|\.\s?|['’]|\s?[&/]\s?)*$/u.test(between(reading, end - 1))) break;
    if (end > at && isSentenceEnd(reading, end - 1)) break;
  }
  return checked(reading, at, end);
}

/** The same before the verb; over a clause between commas: "Lind, the mayor, said". */
function subjectBefore(
  reading: Reading,
  cue: number,
  isQuoted: (i: number) => boolean,
): (Range & { inverted: boolean }) | undefined {
  const { tokens, words } = reading;
  let at = cue - 1;
  while (at >= 0 && !isQuoted(at) && HELPERS.has(tokens[at].fold) && at > cue - 4) at--;
  if (at < 0 || isQuoted(at) || isSentenceEnd(reading, at)) return undefined;
  if (NOBODY.has(tokens[at].fold)) return undefined;
  if (words.pronouns.has(tokens[at].fold)) return { start: tokens[at].start, end: tokens[at].end, inverted: false };
  const hasComma = /,/.test(between(reading, at));
  let chunk = chunkBefore(reading, at, isQuoted);
  if (hasComma && chunk > 0 && /,/.test(between(reading, chunk - 1)) && !isQuoted(chunk - 1)) {
    at = chunk - 1;
    chunk = chunkBefore(reading, at, isQuoted);
  }
  // What a subject does not begin with is cut off, up to the last name behind it.
  const inverted = SPLITS.has(tokens[chunk].fold) || words.days.has(tokens[chunk].fold);
  let start = chunk;
  for (let i = at; i > chunk; i--) {
    if (SPLITS.has(tokens[i].fold) && !LINKS.has(tokens[i].fold)) {
      const tail = i + 1;
      // "a spokesman for Sony": what hangs on a noun stays with it.
      if (inverted || !hasNounBefore(reading, chunk, i)) start = tail;
      break;
    }
  }
  if (start === chunk && inverted) start = chunk + 1;
  while (start < at && (SPLITS.has(tokens[start].fold) || HELPERS.has(tokens[start].fold))) start++;
  const range = checked(reading, start, at + 1);
  return range && { ...range, inverted };
}

function hasNounBefore(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isNamed(reading, i) || DETERMINERS.has(reading.tokens[i].fold)) return true;
  return false;
}

/** Where the stretch without a sign that ends at `at` begins. */
function chunkBefore(reading: Reading, at: number, isQuoted: (i: number) => boolean): number {
  let start = at;
  while (start > 0 && !isQuoted(start - 1) && at - start < 14 && !isSentenceEnd(reading, start - 1)) {
    if (
      !/^(?:\s|-|\.\s?|['’]|\s?[&/]\s?)*$/u.test(between(reading, start - 1)) ||
      reading.words.sayings.has(reading.tokens[start - 1].fold)
    )
      break;
    start--;
  }
  return start;
}

/** The range of the tokens [start, end) where they can name somebody: a name, an office, or a noun with its article. */
function checked(reading: Reading, start: number, end: number): Range | undefined {
  const { tokens, words } = reading;
  let last = end;
  while (last > start && (LINKS.has(tokens[last - 1].fold) || DETERMINERS.has(tokens[last - 1].fold))) last--;
  if (last <= start) return undefined;
  let from = start;
  if (tokens[last - 1].end - tokens[from].start > SPEAKER_AT_MOST) {
    while (from < last - 1 && (tokens[last - 1].end - tokens[from].start > SPEAKER_AT_MOST || !isNamed(reading, from)))
      from++;
  }
  // A verb among the words: a clause, and no subject.
  if (
    tokens.slice(from, last).some(({ fold }) => words.modals.has(fold) || words.negators.has(fold) || NOBODY.has(fold))
  )
    return undefined;
  const names = tokens.slice(from, last).some((_, i) => isNamed(reading, from + i));
  if (!names && !DETERMINERS.has(tokens[from].fold) && last - from > 1) return undefined;
  if (
    !names &&
    last - from === 1 &&
    (reading.words.functionWords.has(tokens[from].fold) || tokens[from].fold.length < 5)
  )
    return undefined;
  return { start: tokens[from].start, end: tokens[last - 1].end };
}

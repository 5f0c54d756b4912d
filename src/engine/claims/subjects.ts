import { type Cue, cueAt } from './cues.js';
import { between, isSentenceEnd, type Reading } from './tokens.js';

/** UTF-16 units of the reading. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What names a speaker has no more UTF-16 units. */
const SPEAKER_AT_MOST = 78;
/** Words with which a subject does not begin, and that end one. */
const SPLITS = new Set(
  `in on at by to from with after before during when while as that which who whom whose because if and but or for about against since until into over under than through where although though amid despite
  im am an auf bei beim mit nach vor seit wahrend als dass ob weil wenn und aber oder gegenuber uber zu zum zur fur gegen durch aus vom von den dem einem einen bereits dazu damit dabei weiter ferner heute gestern so wie unter trotz angesichts laut
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
  'it es man dies ca on lo is are was were be been ist sind war waren sei wolle will soll which that this meanwhile however also wonach wenn dass sich'.split(
    ' ',
  ),
);
const HELPERS = new Set(
  'has have had was is later also then goes went on to hat habe haben hatte wurde auch sich ha han a ont aussi reportedly however today yesterday recently earlier ebenfalls jedoch zudem'.split(
    ' ',
  ),
);
/** Verbs whose object stands behind them: "told reporters". */
const TO_SOMEBODY =
  /^(?:told|tell|tells|telling|asked|asks|asking|informed|warned|called|calls|described|describes|criticized|criticised|accused|praised|condemned|identified)$/;
/** German words that tell how or when, by their ends. */
const ADVERB = /(?:lich|ig|end|weise|isch|bar|dem|ert)$|^(?:spater|weiter|ferner|zuvor|danach|besorgt)$/;
const JOINT = /^(?:\s|-|\.\s?|['’]|\s?[&/]\s?)*$/u;

export type IsQuoted = (token: number) => boolean;

/** Who does the saying of a cue; `adjacent`: the cue stands right behind the quotation. */
export function subjectOf(reading: Reading, cue: Cue, adjacent: boolean, isQuoted: IsQuoted): Range | undefined {
  if (cue.form === 'participle' || isSecondVerb(reading, cue)) return clauseSubject(reading, cue.at, isQuoted);
  if (adjacent && !cue.isPhrase && cue.form === 'active' && !TO_SOMEBODY.test(reading.tokens[cue.at].fold) && !isImpersonal(reading, cue))
    return subjectBehind(reading, cue.at + 1, isQuoted) ?? clauseSubject(reading, cue.at, isQuoted);
  return ownSubject(reading, cue, isQuoted);
}

/** "And said": the subject is that of the verb before. */
const isSecondVerb = ({ tokens }: Reading, { at, isPhrase }: Cue): boolean =>
  !isPhrase && /^(?:and|but|und|aber|y|et|і|и|та)$/u.test(tokens[at - 1]?.fold ?? '');

const isImpersonal = ({ tokens }: Reading, { at }: Cue): boolean => /^(?:heisst|hiess|geheissen)$/.test(tokens[at].fold);

/** The subject that stands beside a cue. */
function ownSubject(reading: Reading, cue: Cue, isQuoted: IsQuoted): Range | undefined {
  const { tokens, language } = reading;
  if (cue.isPhrase) {
    // "Nach Ansicht von Lind", "nach Angaben der Polizei".
    const from = cue.at + cue.length;
    const isLink = /^(?:von|vom|des|dem|den|de|del)$/.test(tokens[from]?.fold ?? '');
    return subjectBehind(reading, isLink ? from + 1 : from, isQuoted);
  }
  if (isImpersonal(reading, cue)) return documentAround(reading, cue.at, isQuoted);
  if (cue.form === 'passive') return subjectBehindBy(reading, cue.at, isQuoted);
  const before = subjectBefore(reading, cue.at, isQuoted);
  if (TO_SOMEBODY.test(tokens[cue.at].fold)) return before;
  if (language === 'en') return before ?? subjectBehind(reading, cue.at + 1, isQuoted);
  // Elsewhere the subject may stand behind its verb wherever something else stands before it.
  const behind = subjectBehind(reading, cue.at + 1, isQuoted);
  if (before === undefined || before.inverted) return behind ?? (before?.inverted ? undefined : before);
  return behind && (before.isBare || isSubjectBehind(reading, before, behind)) ? behind : before;
}

/** "Deren Haltung nannte er …", "die Anwendung stellte der Minister in Frage": what stands first is what is spoken of. */
function isSubjectBehind(reading: Reading, before: Range, behind: Range): boolean {
  const first = reading.tokens.find(({ start }) => start === behind.start)?.fold ?? '';
  if (/^(?:er|wir|man)$/.test(first)) return true;
  return !isPerson(reading, before) && /^(?:der|die)$/.test(first) && isPerson(reading, behind);
}

/** "In dem Bericht heisst es", "hiess es vom Verband": what says it hangs on a preposition. */
function documentAround(reading: Reading, cue: number, isQuoted: IsQuoted): Range | undefined {
  const { tokens } = reading;
  let start = cue;
  while (start > 0 && !isQuoted(start - 1) && !isSentenceEnd(reading, start - 1)) start--;
  const behind = tokens[cue + 1]?.fold === 'es' ? cue + 2 : cue + 1;
  for (const at of [behind, start]) {
    if (at >= tokens.length || isQuoted(at) || !/^(?:in|im|auf|von|vom|aus|seitens)$/.test(tokens[at].fold)) continue;
    let end = at + 1;
    let last = at + 1;
    while (end < tokens.length && end < at + 8 && end !== cue && !isQuoted(end) && JOINT.test(between(reading, end - 1))) {
      if (/^\p{Lu}/u.test(tokens[end].raw)) last = end + 1;
      else if (last > at + 1 && !LINKS.has(tokens[end].fold) && !/(?:en|er)$/.test(tokens[end].fold)) break;
      end++;
    }
    if (last > at + 1) return { start: tokens[at + 1].start, end: tokens[last - 1].end };
  }
  return undefined;
}

/** "By Lind", "von Lind", behind a passive. */
function subjectBehindBy(reading: Reading, cue: number, isQuoted: IsQuoted): Range | undefined {
  const { tokens } = reading;
  for (let i = cue + 1; i < tokens.length && i < cue + 8 && !isSentenceEnd(reading, i - 1); i++)
    if (/^(?:by|von|por|par)$/.test(tokens[i].fold)) return subjectBehind(reading, i + 1, isQuoted);
  return undefined;
}

/** The subject that a participle or a second verb shares: that of the cue before it in its sentence, or its sentence's. */
function clauseSubject(reading: Reading, cue: number, isQuoted: IsQuoted): Range | undefined {
  let start = cue;
  while (start > 0 && !isEndBefore(reading, start, isQuoted)) start--;
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
  return isSentenceEnd(reading, at - 1) || (/,/.test(reading.text.slice(reading.tokens[at - 1].end - 1, reading.tokens[at].start)) && isNamed(reading, at));
}

/** The noun phrase with which a sentence begins, over what is said first of when and where. */
export function openingSubject(
  reading: Reading,
  start: number,
  before: number,
  isQuoted: IsQuoted,
): Range | undefined {
  const { tokens, words, language } = reading;
  let at = start;
  while (at < before && isOpener(reading, at)) {
    let comma = at;
    while (comma < before && !/,/.test(between(reading, comma))) comma++;
    if (comma >= before - 1) return language === 'en' ? undefined : personIn(reading, start, before, isQuoted);
    at = comma + 1;
  }
  if (at >= before || isQuoted(at)) return undefined;
  if (words.pronouns.has(tokens[at].fold)) return tokens[at];
  if (language !== 'en') {
    const person = personIn(reading, at, before, isQuoted);
    if (person) return person;
    if (DETERMINERS.has(tokens[at].fold) || at + 1 >= before || !/^\p{Ll}/u.test(tokens[at + 1].raw)) return undefined;
    if (SPLITS.has(tokens[at + 1].fold) || LINKS.has(tokens[at + 1].fold) || ADVERB.test(tokens[at].fold)) return undefined;
    return /^\p{Lu}/u.test(tokens[at].raw) ? tokens[at] : undefined;
  }
  const end = phraseEnd(reading, at, before, isQuoted);
  return end > at ? checked(reading, at, end) : undefined;
}

function isOpener(reading: Reading, at: number): boolean {
  const { tokens, words, language } = reading;
  const { fold } = tokens[at];
  if (DETERMINERS.has(fold) || words.pronouns.has(fold)) return false;
  return SPLITS.has(fold) || words.functionWords.has(fold) || (language === 'en' && /,/.test(between(reading, at)) && /ly$/.test(fold));
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
    if (end === at && DETERMINERS.has(fold)) continue;
    if (LINKS.has(fold) || (DETERMINERS.has(fold) && LINKS.has(tokens[end - 1]?.fold ?? ''))) continue;
    if (last > at || HELPERS.has(fold) || NOBODY.has(fold) || words.modals.has(fold) || SPLITS.has(fold)) break;
    if (words.functionWords.has(fold) || (plain > 0 && /ed$/.test(fold)) || plain >= 3) break;
    plain++;
  }
  if (last > at) return last;
  // "The report finds": no name, and its verb is none of the list.
  return plain > 0 && DETERMINERS.has(tokens[at].fold) ? at + 1 + Math.min(plain, 2) : at;
}

/** The first that names a person in [from, to) and hangs on no preposition. */
function personIn(reading: Reading, from: number, to: number, isQuoted: IsQuoted): Range | undefined {
  const { tokens, words } = reading;
  for (let i = from; i < to; i++) {
    if (isQuoted(i) || SPLITS.has(tokens[i].fold) || words.functionWords.has(tokens[i].fold) && !DETERMINERS.has(tokens[i].fold) && !words.pronouns.has(tokens[i].fold)) continue;
    const before = tokens[i - 1]?.fold ?? '';
    if (words.pronouns.has(tokens[i].fold) && /^(?:er|sie|he|she|they)$/.test(tokens[i].fold)) return tokens[i];
    const isStart = DETERMINERS.has(tokens[i].fold) ? !LINKS.has(tokens[i].fold) || i === from || !isNamed(reading, i - 1) : isNamed(reading, i) && !(i > from && (isNamed(reading, i - 1) || /^\p{Ll}/u.test(before) && !isVerbLike(before)));
    if (!isStart || (i > from && SPLITS.has(before))) continue;
    const end = phraseEnd(reading, i, to, isQuoted);
    if (end <= i) continue;
    const range = { start: tokens[i].start, end: tokens[end - 1].end };
    if (isPerson(reading, range)) return checked(reading, i, end);
    i = Math.max(i, end - 1);
  }
  return undefined;
}

/** German: the past and present of most verbs. A word with another end describes the noun behind it. */
const isVerbLike = (fold: string): boolean => /(?:te|ten|t|sich|an|ab|aus|ein|hat|war|ob|ief|ach|ies|ob|am|ah)$/.test(fold);

/** Whether the words have an office, or a name of two parts. */
export function isPerson(reading: Reading, { start, end }: Range): boolean {
  const { tokens, words } = reading;
  let names = 0;
  for (let i = 0; i < tokens.length && tokens[i].start < end; i++) {
    if (tokens[i].start < start) continue;
    const { fold, raw } = tokens[i];
    if (words.pronouns.has(fold) || words.offices.has(fold) || (words.speakers?.test(fold) ?? false)) return true;
    names = /^\p{Lu}/u.test(raw) && !DETERMINERS.has(fold) ? names + 1 : 0;
    if (names >= 2 && !DETERMINERS.has(tokens[i - 2]?.fold ?? '')) return true;
  }
  return false;
}

const isNamed = ({ tokens, words }: Reading, i: number): boolean =>
  i >= 0 && i < tokens.length && (/^\p{Lu}/u.test(tokens[i].raw) || words.offices.has(tokens[i].fold));

/** "said the mayor of Lunmouth, Ada Lind": from the verb to the next sign or preposition. */
export function subjectBehind(reading: Reading, from: number, isQuoted: IsQuoted): Range | undefined {
  const { tokens, words } = reading;
  let at = from;
  while (at < tokens.length && HELPERS.has(tokens[at].fold) && at < from + 2) at++;
  if (at >= tokens.length || isQuoted(at) || /[,:;.!?]/.test(between(reading, at - 1))) return undefined;
  if (NOBODY.has(tokens[at].fold)) return undefined;
  if (words.pronouns.has(tokens[at].fold)) return tokens[at];
  let end = at;
  for (; end < tokens.length && !isQuoted(end); end++) {
    const { fold } = tokens[end];
    if (words.sayings.has(fold) || tokens[end].end - tokens[at].start > SPEAKER_AT_MOST) break;
    if (SPLITS.has(fold) && !(end > at && LINKS.has(fold))) break;
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
export function subjectBefore(reading: Reading, cue: number, isQuoted: IsQuoted): Before | undefined {
  const { tokens, words, language } = reading;
  let at = cue - 1;
  while (at >= 0 && !isQuoted(at) && HELPERS.has(tokens[at].fold) && at > cue - 5) at--;
  // "Ada Lind (58) said": what stands in brackets is read over.
  if (at > 0 && /^\)/.test(between(reading, at))) {
    let open = at;
    while (open > 0 && at - open < 8 && !/\($/.test(between(reading, open - 1))) open--;
    if (open > 0 && at - open < 8) at = open - 1;
  }
  if (at < 0 || isQuoted(at) || isSentenceEnd(reading, at)) return undefined;
  if (NOBODY.has(tokens[at].fold) && tokens[at].fold !== 'it') return undefined;
  if (words.pronouns.has(tokens[at].fold))
    return { start: tokens[at].start, end: tokens[at].end, inverted: false, isBare: false };
  let chunk = chunkBefore(reading, at, isQuoted);
  if (/,/.test(between(reading, at))) {
    // Back over what stands between commas, to what names.
    for (let steps = 0; steps < 3 && chunk > 0 && /,/.test(between(reading, chunk - 1)) && !isQuoted(chunk - 1); steps++) {
      if (isPlainName(reading, chunk, at)) break;
      const end = chunk - 1;
      if (words.sayings.has(tokens[end].fold)) break;
      if (words.pronouns.has(tokens[end].fold))
        return { start: tokens[end].start, end: tokens[end].end, inverted: false, isBare: false };
      [at, chunk] = [end, chunkBefore(reading, end, isQuoted)];
    }
    // "Who was there, said": a clause, and the subject stands elsewhere.
    if (language === 'de' && /^\p{Ll}/u.test(tokens[at].raw)) return undefined;
  }
  // What a subject does not begin with is cut off, up to the last name behind it.
  const inverted = (SPLITS.has(tokens[chunk].fold) && !LINKS.has(tokens[chunk].fold)) || words.days.has(tokens[chunk].fold);
  let start = chunk;
  for (let i = at; i > chunk; i--) {
    if (SPLITS.has(tokens[i].fold) && !LINKS.has(tokens[i].fold)) {
      // "a spokesman for Sony": what hangs on a noun stays with it.
      if (inverted || !hasNounBefore(reading, chunk, i)) start = i + 1;
      break;
    }
  }
  if (start === chunk && inverted) start = chunk + 1;
  while (start < at && (SPLITS.has(tokens[start].fold) || HELPERS.has(tokens[start].fold))) start++;
  const range = checked(reading, start, at + 1);
  const isFirst = chunk === 0 || isSentenceEnd(reading, chunk - 1);
  return range && { ...range, inverted, isBare: at === chunk && isFirst && ADVERB.test(tokens[at].fold) };
}

/** Two words and more with capitals, and no office: "Ada Lind". */
function isPlainName(reading: Reading, from: number, to: number): boolean {
  if (to === from) return false;
  for (let i = from; i <= to; i++)
    if (!/^\p{Lu}/u.test(reading.tokens[i].raw) || reading.words.offices.has(reading.tokens[i].fold)) return false;
  return true;
}

function hasNounBefore(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isNamed(reading, i) || DETERMINERS.has(reading.tokens[i].fold)) return true;
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

/** The range of the tokens [start, end) where they can name somebody: a name, an office, or a noun with its article. */
function checked(reading: Reading, start: number, end: number): Range | undefined {
  const { tokens, words, language } = reading;
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
    tokens
      .slice(from, last)
      .some(({ fold, raw }) => !/^\p{Lu}/u.test(raw) && (words.modals.has(fold) || words.negators.has(fold) || NOBODY.has(fold)))
  )
    return undefined;
  const names = tokens.slice(from, last).some((_, i) => isNamed(reading, from + i));
  if (!names && !DETERMINERS.has(tokens[from].fold) && last - from > 1) {
    const article = tokens.slice(from, last).findIndex(({ fold }) => DETERMINERS.has(fold));
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

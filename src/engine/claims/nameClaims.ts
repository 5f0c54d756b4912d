import type { NounWords } from './languages/claimWords.js';
import { between, type Reading, type Token } from './tokens.js';

/** A name: its parts typography-free, without titles and small words. */
export interface NameClaim {
  readonly parts: readonly string[];
  /** Equal for names that are one by a table, "UK" and "Britain"; else the parts. */
  readonly key: string;
  /** It stands where any word has a capital: it is a name only if it is one elsewhere. */
  readonly maybe: boolean;
  readonly acronym: boolean;
  /** The office right before a name of one part: "Mayor" of "Mayor Lind". */
  readonly office?: string;
  /** Who is named behind letters or an office of somebody's house, "FBI Director Ray Marlow", … */
  readonly person?: NameClaim;
  /** … and how many UTF-16 units of the name stand before that. */
  readonly personAt?: number;
}

export interface NameRead {
  readonly start: number;
  readonly end: number;
  /** How many UTF-16 units behind its last token belong to it: the sign of "AA+". */
  readonly behind?: number;
  readonly name: NameClaim;
}

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.]*\p{Lu}s?$|^\p{Lu}+\p{N}+$/u;
const JOINT = /^(?:\s{1,3}|-|[  ]?&[  ]|\.[  ]?|['’]|\sd['’])$/u;
const OPENS = /(?:^|[:;!?.…]["”’)]*\s+|["“„«‘(—–]\s*)$/u;

/** Whether a token stands where a sentence or a quotation begins. */
export function isInitial({ text, tokens }: Reading, at: number): boolean {
  return at === 0 || OPENS.test(text.slice(tokens[at - 1].end, tokens[at].start));
}

const MARK = /^(?:[A-D]{1,3}|[EF])$/;
const MARK_SIGN = /^[-+–−](?![\p{L}\p{N}])/u;

/** "AA+", "BBB-", "B+": what a country or a film is rated as. */
function markAt({ text, tokens, words }: Reading, at: number): NameRead | undefined {
  const { raw, fold, end } = tokens[at];
  if (!MARK.test(raw)) return undefined;
  const [sign] = MARK_SIGN.exec(text.slice(end, end + 3)) ?? [];
  // "A- und B-Jugend": the hyphen stands for the rest of a word.
  if (sign === undefined || (sign !== '+' && words.rangeJoins.has(tokens[at + 1]?.fold ?? ''))) return undefined;
  const key = `${fold}${sign === '+' ? '+' : '-'}`;
  return { start: at, end: at + 1, behind: sign.length, name: { parts: [key], key, maybe: false, acronym: true } };
}

/** The name that begins at a token, of a language that writes names alone with capitals. */
export function nameAt(reading: Reading, at: number): NameRead | undefined {
  const { tokens, words } = reading;
  const mark = markAt(reading, at);
  if (mark) return mark;
  if (!canBegin(reading, at)) return undefined;
  let end = at + 1;
  let last = at + 1;
  while (end < tokens.length && !tokens[end - 1].possessive && end - at < 8) {
    const joint = between(reading, end - 1);
    if (!JOINT.test(joint) || (joint.startsWith('.') && tokens[end - 1].raw.length > 3)) break;
    const { raw, fold } = tokens[end];
    const goesOn =
      (CAPITAL.test(raw) && !isWeekdayOrMonth(reading, end) && !isKindBehind(reading, end)) ||
      (/^\d+\p{L}?$/u.test(raw) && joint === '-');
    if (goesOn && !(words.functionWords.has(fold) && !ACRONYM.test(raw) && raw.length > 1)) {
      end++;
      last = end;
    } else if (isParticle(reading, end) && /^\s+$/.test(joint) && end > at) end++;
    else break;
  }
  const parts = tokens.slice(at, last).filter((_, i) => !isOffice(reading, at + i) && !isParticle(reading, at + i));
  if (parts.length === 0) return undefined;
  const isAcronym = parts.length === 1 && ACRONYM.test(parts[0].raw);
  const alone = last - at === 1;
  const initial = isInitial(reading, at) && !isQuotedAlone(reading, at, last);
  if (words.nouns && !isNameAmongNouns(reading, words.nouns, at, last, parts)) return undefined;
  const office = parts.length === 1 ? officeBefore(reading, at) : undefined;
  return {
    start: at,
    end: last,
    name: {
      ...claimOf(parts, reading),
      maybe: initial && alone && !isAcronym,
      acronym: isAcronym,
      ...(office !== undefined && { office }),
      ...personIn(reading, at, last),
    },
  };
}

const isOffice = (reading: Reading, at: number): boolean =>
  reading.words.offices.has(reading.tokens[at].fold) || isOfficeCompound(reading, at);

/** "Mayor" right before a name. */
function officeBefore(reading: Reading, at: number): string | undefined {
  const isThere = at > 0 && /^\s$/.test(between(reading, at - 1)) && isOffice(reading, at - 1);
  return isThere ? reading.tokens[at - 1].fold : undefined;
}

/** "Ray Marlow" of "FBI Director Ray Marlow": two parts and more behind leading letters, or behind an office. */
function personIn(reading: Reading, at: number, last: number): Pick<NameClaim, 'person' | 'personAt'> {
  const { tokens } = reading;
  let from = ACRONYM.test(tokens[at].raw) ? at + 1 : at;
  for (let i = at + 1; i < last; i++) if (isOffice(reading, i)) from = i + 1;
  if (from === at) return {};
  const parts = tokens.slice(from, last).filter((_, i) => !isParticle(reading, from + i));
  if (parts.length < 2) return {};
  const person = { ...claimOf(parts, reading), maybe: false, acronym: false };
  return { person, personAt: tokens[from].start - tokens[at].start };
}

/** "Van", and "der" behind it: "Zahl der Beschäftigten" is no name. */
function isParticle({ tokens, words }: Reading, at: number): boolean {
  const { fold } = tokens[at];
  return (
    words.particles.has(fold) ||
    (words.particleArticles?.has(fold) === true && words.particles.has(tokens[at - 1]?.fold ?? ''))
  );
}

/** "Bauministerin" before "Thoms": offices are written together with what they are for. */
function isOfficeCompound({ text, tokens, words }: Reading, at: number): boolean {
  const next = tokens.at(at + 1);
  if (words.officeEnds?.test(tokens[at].fold) !== true || next === undefined) return false;
  return CAPITAL.test(next.raw) && /^\s$/.test(text.slice(tokens[at].end, next.start));
}

/** “Miriam”, (Reuters): a word between marks or in brackets by itself. */
function isQuotedAlone({ text, tokens }: Reading, at: number, last: number): boolean {
  return (
    at > 0 &&
    /["“„«‘(]/u.test(text.charAt(tokens[at].start - 1)) &&
    /^[,.]?["”“»’)]/u.test(text.slice(tokens[last - 1].end, tokens[last - 1].end + 2))
  );
}

function claimOf(parts: readonly Token[], { words }: Reading): { parts: string[]; key: string } {
  const folds = parts.map(({ fold }) => fold);
  const joined = folds.join(' ');
  return { parts: folds, key: words.sameNames.get(joined) ?? joined };
}

/** "American Heavy Metal band": capitals behind a people that name a kind of thing, and no house of that name. */
function isKindBehind({ tokens, words, text }: Reading, at: number): boolean {
  let from = at;
  while (from > 0 && words.exclusive.has(tokens[from].fold)) from--;
  if (from === at || !words.sameNames.has(tokens[from].fold)) return false;
  let end = at + 1;
  while (end < tokens.length && words.exclusive.has(tokens[end].fold) && CAPITAL.test(tokens[end].raw)) end++;
  return end < tokens.length && /^\s\p{Ll}/u.test(text.slice(tokens[end - 1].end, tokens[end].start + 1));
}

function canBegin(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  const { raw, fold } = tokens[at];
  if (!CAPITAL.test(raw) || (raw.length < 2 && !/^\./.test(between(reading, at)))) return false;
  if (isKindBehind(reading, at)) return false;
  if (
    words.offices.has(fold) ||
    isOfficeCompound(reading, at) ||
    (words.particles.has(fold) && !/^\p{Lu}/u.test(tokens[at + 1]?.raw ?? ''))
  )
    return false;
  if (words.functionWords.has(fold) || words.pronouns.has(fold))
    return ACRONYM.test(raw) && raw.length > 1 && !isInitial(reading, at);
  return true;
}

const isWeekdayOrMonth = ({ tokens, words }: Reading, at: number): boolean =>
  words.capitalDates?.has(tokens[at].fold) === true;

/**
 * German nouns have capitals as well. What is taken for a name: acronyms, two and more such words side by side without
 * an article, a word behind a preposition that takes no article and does not end as a noun does, and what the table of
 * names has.
 */
function isNameAmongNouns(
  { tokens, words }: Reading,
  { articles, openers, ends }: NounWords,
  at: number,
  last: number,
  parts: readonly Token[],
): boolean {
  if (parts.every(({ raw }) => ACRONYM.test(raw))) return true;
  const before = tokens[at - 1]?.fold ?? '';
  // "Die Vereinigten Staaten"
  if (words.sameNames.has(parts.map(({ fold }) => fold).join(' '))) return true;
  // "Vier Punkte Vorsprung": what is counted.
  if (/^\d/.test(before) || words.numerals.has(before)) return false;
  if (parts.length >= 2) return !articles.has(before) || last - at > parts.length;
  return openers.has(before) && !ends.test(parts[0].fold) && parts[0].fold.length > 3;
}

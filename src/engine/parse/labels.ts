/**
 * What stands before the words of a line and counts, names or times them: "3.1", "(a)", "§ 4", "1.", "LIND:", "Q.",
 * "14:05". Another version may number, time or name its lines differently, or not at all.
 */
import type { LanguageRules } from '../languages/rules.js';
import type { Range } from '../text/range.js';
import { hasDirection } from '../text/said.js';
import { type ClauseNumber, ClauseNumbers, confirmedNumbers } from './clauseNumbers.js';
import { isNames } from './roles/names.js';

/** No label is longer, in UTF-16 units. */
const LABEL_AT_MOST = 80;
/** A heading or list mark of Markdown, or the sign of captions for another speaker, which goes with the label. */
const mark = /^(?:#{1,6}\s+|[-*+•⁃‣]\s+|>>>?\s?)?/u;
/** "14:05", "[00:01:23]", "(14.05 Uhr)", "1:15pm GMT –", "14h05 :" */
const time =
  /^[[(]?(?:(?:\d{1,2}:)?\d{1,2}[:.]\d\d(?:[.,]\d{1,3})?|\d{1,2}\s?h\s?\d\d)(?:\s?(?:[AaPp]\.?\s?[Mm]\.?|Uhr|uur|h))?(?:\s[A-Z]{3,4})?[\])]?(?:\s?[:–—|-])?\s+(?=\S)/u;
/** "Lind: ", "**THE COURT:** ", "Dr. Ada Lind (SPD): ", "<b>Lind:</b> ", "LIND — " */
const speaker =
  /^(?:[*_]{0,3}|<\w{1,6}>)(?<name>\p{L}(?:[^\s:<()[\]]{0,24}\s){0,4}[^\s:<()[\]]{0,24}?)(?:\s?[([][^()[\]]{1,40}[)\]])?(?:[*_]{0,3}\s?:(?:[*_]{0,3}|<\/\w{1,6}>)|<\/\w{1,6}>:|\s(?<dash>[—–]))\s+(?=\S)/u;
/** The letters for question and answer of a hearing: en, fr, es, pt, de, it, ru. */
const questionOrAnswer = /^[*_]{0,3}(?<name>[QAFRPDВО]|[QA]\d{1,3})[*_]{0,3}\s?[.:][*_]{0,3}\s+(?=\S)/u;
/** "MAYOR HOLT: ", "The COURT: ", "Mr. LIND. ": perhaps somebody by their office, in capitals. */
const officer = /^[*_]{0,3}(?<name>\p{Lu}\p{L}+\.?(?:\s\p{Lu}[\p{Lu}'’-]+){1,3})[*_]{0,3}\s?[.:][*_]{0,3}\s+(?=\S)/u;
const office =
  /^(?:(?:m[rs]s?|dr|sen|rep|gov|mayor|president|chair(?:wo)?man|senator|governor|minister|secretary|judge|justice)\b|the (?:president|court|chair|speaker|mayor|clerk|witness)$)/i;
/** Behind another name: "Ada Holt", "Mayor Holt". */
const surname = /(?<=\p{Lu}\p{Ll}{1,30}\s)\p{Lu}[\p{L}'’-]{1,30}/gu;
const shouted = /^\p{Lu}{2,}(?:(?:[\s.'’-]+\p{Lu}+)+[.'’-]*)?$/u;
/** Whom a talk calls by what they do in it. */
const host =
  /^(?:host|moderator(?:in)?|interviewer(?:in)?|presenter|anchor|narrator|caller|reporter(?:in)?|journalist(?:e|in)?|sprecher(?:in)?|anrufer(?:in)?|présentat(?:eur|rice)|animat(?:eur|rice)|journaliste|auditeur|periodista|entrevistador[ae]?|moderadora?|presentadora?|locutora?|intervistat(?:ore|rice)|condut(?:tore|trice)|giornalista|repórter|apresentadora?|entrevistadora?|presentator|ведущ(?:ий|ая)|корреспондент(?:ка)?|журналист(?:ка)?|ведуч(?:ий|а)|кореспондент(?:ка)?|主持人|记者|記者|司会者?)$/iu;
/** "[00:01:12] ", "00:01:12 ": the time of a recording, not of a programme. */
const recorded = /^(?:[[(]|(?:\d{1,2}:){2}\d\d)/;
/** So many turns with a name of several make all names those of speakers. */
const TURNS_OF_TALK = 4;

/**
 * In these languages the number of a clause, with a stop behind it, is taken for a sentence of its own: it is set apart
 * from what it numbers.
 */
const setsNumbersApart = new Set(['uk']);
const endsInStop = /\.\s*$/;

/** Whether a label, as it stands in an article of a language, is a sentence of its own. */
export function isApart(label: string, language: string): boolean {
  return setsNumbersApart.has(language) && endsInStop.test(label) && /\p{N}/u.test(label);
}

interface Found {
  readonly length: number;
  readonly name: string;
  /** Named by an office, as nobody but a speaker is: it counts by itself. */
  readonly isOfficer?: boolean;
}

/**
 * For each paragraph how many UTF-16 units at its start are its label, with the white space behind; 0 for most, and all
 * of a paragraph that is the number of a clause alone. A number counts only where another paragraph bears the one
 * before or after it, or one above or below it, so that "3. März" is none; a time or a speaker, where others have one.
 */
export function lineLabels(text: string, paragraphs: readonly Range[], rules: LanguageRules): number[] {
  const heads = paragraphs.map(({ start, end }) => text.slice(start, Math.min(end, start + LABEL_AT_MOST)));
  const marks = heads.map((head) => mark.exec(head)?.[0].length ?? 0);
  const clauses = new ClauseNumbers();
  const numbers = heads.map((head, i): ClauseNumber | undefined => {
    const isWhole = paragraphs[i].end - paragraphs[i].start <= LABEL_AT_MOST;
    return clauses.of(head.slice(marks[i]), isWhole);
  });
  const isNumbered = confirmedNumbers(numbers, rules);
  const times = heads.map((head) => time.exec(head)?.[0].length ?? 0);
  const isTimed = times.filter((length) => length > 0).length > 1;
  const before = heads.map((_, i) => {
    if (isNumbered[i]) return marks[i] + (numbers[i] as ClauseNumber).length;
    return isTimed ? times[i] : 0;
  });
  const starts = before.map((length, i) => length || marks[i]);
  const found = heads.map((head, i) => speakerOf(head.slice(starts[i])));
  const timed = heads.flatMap((head, i) => (isTimed && times[i] > 0 && recorded.test(head.slice(marks[i])) ? [i] : []));
  const isRecording = timed.length > 1 && timed.every((i) => found[i] !== undefined);
  const turns = confirmedSpeakers(found, {
    inSpeech: hasDirection(text) ? new Set(text.match(surname)) : undefined,
    isRecording,
  });
  return turns.map((turn, i) => (turn > 0 ? starts[i] : before[i]) + turn);
}

/** What a speaker's label may begin with; most lines of tables and lists do not, and need no further look. */
const opensLabel = /^[\p{L}*_<]/u;

function speakerOf(head: string): Found | undefined {
  if (!opensLabel.test(head)) return undefined;
  const letter = questionOrAnswer.exec(head);
  if (letter?.groups) return { length: letter[0].length, name: letter.groups.name[0] + letter[0].trim().slice(-1) };
  const named = officer.exec(head);
  const called = named?.groups?.name.trim();
  if (named && called !== undefined && office.test(called))
    return { length: named[0].length, name: called, isOfficer: true };
  const found = speaker.exec(head);
  const name = found?.groups?.name.trim();
  if (!found || name === undefined) return undefined;
  const isName =
    shouted.test(name) || (!found.groups?.dash && isNames(name.replace(/\s\d{1,2}$/, ''), { full: false })); // "Speaker 2"
  return isName ? { length: found[0].length, name } : undefined;
}

/** "Ada Lind" at first, "Lind" from then on. */
const keyOf = (name: string): string => (shouted.test(name) ? name : name.slice(name.lastIndexOf(' ') + 1));

/**
 * The lengths of the labels of those who speak twice, in a talk also of others; 0 for all other names. `inSpeech` are
 * the surnames in a speech, as stage directions tell one: there these count, and names of several words. All names
 * count where one is called by what they do in a talk, or where the times of a recording stand before them.
 */
function confirmedSpeakers(
  found: readonly (Found | undefined)[],
  { inSpeech, isRecording }: { readonly inSpeech: ReadonlySet<string> | undefined; readonly isRecording: boolean },
): number[] {
  const counts = new Map<string, number>();
  for (const each of found) if (each) counts.set(keyOf(each.name), (counts.get(keyOf(each.name)) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  const isHosted = counts.size > 1 && found.some((each) => each && host.test(each.name));
  const isTalk = isRecording || isHosted || repeated.reduce((sum, count) => sum + count, 0) >= TURNS_OF_TALK;
  const isCalled = (name: string): boolean =>
    shouted.test(name) && [...counts.keys()].filter((each) => shouted.test(each)).length > 1;
  const isHearing = [...counts.keys()].some((name) => /^[QВ][.:]$/u.test(name));
  const isTold = new Set(
    [...counts].flatMap(([name, count]) =>
      count > 1 || isTalk || isCalled(name) || (isHearing && /^[ARО][.:]$/u.test(name)) || /^Q[.:]$/.test(name)
        ? name
        : [],
    ),
  );
  return found.map((each) =>
    each &&
    (each.isOfficer ||
      isTold.has(keyOf(each.name)) ||
      inSpeech?.has(each.name) ||
      (inSpeech && each.name.includes(' ')))
      ? each.length
      : 0,
  );
}

import { readDate } from '../dates.js';
import type { LanguageRules } from '../../languages/rules.js';
import { isWeekday, monthNumber } from '../../languages/months.js';
import type { Metadata } from '../../model.js';
import { opensSentence } from '../sentences/afterAbbreviation.js';
import { isAgency, isNames, isPlaceAndDay } from './names.js';
import { isTown } from './towns.js';
import { kickers, sections } from './phrases.js';
import { phraseOf } from './line.js';

/** A dateline at the start of a text: its length with the white space behind it, and what it tells. */
export interface Dateline {
  readonly length: number;
  readonly facts: Metadata;
}

/** No dateline is longer. */
const DATELINE_AT_MOST = 120;
/** No paragraph with one is shorter, in UTF-16 units. */
const PARAGRAPH_AT_LEAST = 12;
const dash = '(?:\\s?[—–-]{1,2}|\\s?_|\\.\\s?[—–-]{1,2})';
/** A sentence begins, in or without quotation marks: "NATO — which has 30 members — said" is no dateline. */
const sentence = '(?=["\'“‘«„(]*[\\p{Lu}\\p{N}])';

/** "KYIV, Ukraine (AP) — ", "Berlin/Kiew (dpa) - ", "Madrid, 3 mar (EFE).-", "(AFP) - ", "LUNMOUTH--(WIRE)--" */
const bracketed = new RegExp(
  `^(?<place>[^()—]{0,80}?(?:\\([^()]{2,30}\\),\\s[^()—]{2,30}?)?)(?:—\\s)?\\((?<agency>[^()]{2,30})\\)${dash}\\s*${sentence}`,
  'u',
);
/** "Lunmouth, March 3 (PTI): ", "Lunmund. (dpa). " */
const withColon = new RegExp(`^(?<place>[^()—]{0,80}?)\\((?<agency>[^()]{2,30})\\)\\s?[.:;]\\s+${sentence}`, 'u');
/** "МОСКВА, 29 мар. /ТАСС/. ", "NEW YORK, March 3, 2026 /PRNewswire/ -- ", "PARIS, le 3 mars 2026 /CNW/ - " */
const slashed = new RegExp(`^(?<place>[^()—]{0,80}?)/(?<agency>[^/]{2,30})/(?:\\.|${dash})\\s*${sentence}`, 'u');
/** "(CNN) The ferry", "Kyiv, Ukraine (CNN)The ferry". */
const undashed = new RegExp(`^(?<place>[^()—]{0,60}?)\\((?<agency>[^()]{2,30})\\)\\s{0,2}${sentence}`, 'u');
/** "МОСКВА, 29 мар — РИА Новости. " */
const agencyBehind = new RegExp(`^(?<place>[^()—–-]{3,40})\\s[—–-]\\s(?<agency>[^.()]{2,30})\\.\\s+${sentence}`, 'u');
/** "КИЇВ. 3 травня. УНН. " */
const dotted = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}'’ʼ -]{2,30}\\. \\d{1,2} \\p{L}{3,12})\\. (?<agency>[^.()]{2,30})\\.\\s+${sentence}`,
  'u',
);
/** "(ANSA) - ROMA, 03 MAR - ", "(dpa) Kiel - ", "(WIRE)--March 3, 2026--": place or day behind the agency. */
const placeBehind = new RegExp(
  `^(?:\\p{Lu}{3,}[\\p{Lu} /']{0,30}(?:, ?\\d{1,2} \\p{Lu}{3,9})?\\s[—–-]\\s+|(?<town>\\p{Lu}\\p{L}{2,20}(?:[ /-]\\p{Lu}\\p{L}{2,20}){0,2})(?<day>, ?\\d{1,2}\\.? \\p{L}{3,9}\\.?)?\\s[—–-]\\s+|\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}\\s?--\\s*)${sentence}`,
  'u',
);
/** "NEW YORK — ", "KYIV, Ukraine – ", "CNN — ": capitals, without an agency in brackets. */
const bare = new RegExp(
  `^(?<place>\\p{Lu}[\\p{Lu}\\p{N} .&'’/-]{1,30}(?:,\\s\\p{Lu}[\\p{L} .'’-]{1,20})?(?:,\\s\\p{L}{3,9}\\.? \\d{1,2})?)\\s?[—–-]{1,2}\\s+${sentence}`,
  'u',
);
/** "Lunmouth, 3 March 2026 – ", "Lunmund, 3. März: ", "Lunmond, le 3 mars 2026 – ", "Lunmouth | March 3 | " */
const dated = new RegExp(`^(?<place>[^()—:|]{4,60}?(?: \\| [^()—:|]{4,30}?)?)(?:${dash}|\\s?[:|])\\s+${sentence}`, 'u');
/** "Lunmund, 3. März 2026. ", "Lunmond, 3 mars. " */
const datedWithStop = new RegExp(
  `^(?<place>\\p{Lu}[^()—:|.,]{2,30},\\s(?:(?:den|le)\\s)?(?:\\d{1,2}\\.?\\s\\p{L}{3,9}(?:\\s\\d{4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}))\\.\\s+${sentence}`,
  'u',
);
/** "LUNMOUTH: ", "NEW DELHI: ", "KYIV, Ukraine: "; in German also "LUNMUND. " */
const capitalsOnly = new RegExp(
  `^(?<place>\\p{Lu}{3,}(?:[ /'’-]\\p{Lu}{2,}){0,3}(?:,\\s\\p{Lu}[\\p{L}.]{1,20})?)\\s?(?<stop>[.:])\\s+${sentence}`,
  'u',
);
/** "[LUNMOUTH] ", "[Lunmouth, March 3] – ", "(Lunmond, AFP) " */
const squared = new RegExp(
  `^(?:\\[(?<place>[^[\\]]{2,60})\\]|\\((?<inside>[^()]{2,60})\\))\\s?[—–:-]{0,2}\\s*${sentence}`,
  'u',
);
/** "LUNMOUTH, England – March 3, 2026 – ", "LUNMOUTH (March 3, 2026) — ", "March 3, 2026 - LUNMOUTH - " */
const inTwoParts = new RegExp(
  `^(?<first>[^()—–|/]{3,50}?)\\s?(?:[—–-]{1,2}\\s?\\(?|\\()(?<second>[^()—–|/]{3,40}?)\\)?(?:\\s?[—–-]{1,2}|:)\\s+(?!\\d{1,2}[:.h]\\d\\d)${sentence}`,
  'u',
);
/** "LUNMOUTH, ENGLAND / ACCESSWIRE / March 3, 2026 / " */
const betweenSlashes = new RegExp(
  `^(?<place>[^()—/]{3,60}?) / (?<agency>[^/]{2,30}?) / (?<day>[^/]{4,30}?) / ${sentence}`,
  'u',
);
/** "Lunmund | ", "LUNMUND taz | ", "Lunmouth, England | Northwire | ", "LUNMOUTH | Northwire — " */
const barred = new RegExp(
  `^(?<place>\\p{Lu}[^|.:()]{2,40}?)(?: (?<agency>taz|dpa|afp|epd|rtr))? \\| (?:(?<wire>\\p{Lu}[^|.:()—–]{1,20}?)\\s[|—–-]\\s+)?${sentence}`,
  'u',
);
/** "Lunmar.- La Ternline", as Spanish papers have it. */
const stopAndDash = /^(?<place>\p{Lu}[^\s.—–]{2,20}(?: [^\s.—–]{2,20}){0,2})\.[—–-]{1,2}\s?(?=["“«]?\p{Lu})/u;
/** "Lunmouth, England — Ternline": a place and its country, one dash. */
const withCountry = new RegExp(
  `^(?<place>\\p{Lu}[^\\s,—–]{1,20}(?: [^\\s,—–]{2,20}){0,2},\\s\\p{Lu}[^\\s,—–]{1,20}(?: [^\\s,—–]{2,20}){0,2})\\s?(?:[—–]|--)\\s${sentence}(?!.{0,60} [—–-] )`,
  'u',
);
/** "**LUNMOUTH, England** — ", "*LUNMOUTH (NW) —* " */
const emphasised = /^(?<mark>\*{1,3}|_{1,2})(?=\S)(?<words>[^*_]{2,100})\k<mark>/u;
/** "Lunmund – Die Fähre", "Lunmond — Le ferry": one dash, and a word behind it that opens a sentence. */
const small = new RegExp(
  `^(?<place>\\p{Lu}\\p{Ll}[^\\s—–]{1,20}(?: [^\\s—–]{2,20}){0,2}(?: \\(\\p{Lu}\\p{Ll}+\\))?) [—–-] ${sentence}(?!.{0,60} [—–-] )`,
  'u',
);
/** "新华社北京3月3日电（记者林德）", "【東京】", "［東京 ３日 ロイター］ - ", "(서울=연합뉴스) " */
const wide =
  /^(?:[（(]?(?:\p{Script=Han}{1,3}[社网網报報]|路透)[^。，,\s]{0,14}?(?:[\d０-９]{1,2}月[\d０-９]{1,2}日[电電讯訊]?|[\d０-９]{1,2}日[电電])(?:\s?[（(][^）)]{2,24}[）)])?[）)]?|【(?![^】]*[报報])[^】]{2,16}】|［[^］]{2,30}］(?:\s?-)?|\([가-힣]{2,6}=[가-힣]{2,12}\))\s*/u;

/** Who wrote where an agency could stand: "Lunmouth (Web Desk) – ". */
const desk =
  /^(?:(?:web|news|online|digital|city|staff)[ -](?:desk|report(?:er)?)|staff|(?:our|staff|special) correspondent|agencies)$/iu;
/** "Lunmund. ", "Lunmouth: ", "Lunmond – ": no more than a town. */
const townAlone = new RegExp(
  `^(?<town>\\p{Lu}[^\\s.:—–]{1,20}(?: [^\\s.:—–]{2,15}){0,2})(?<sign>[.:]|\\s[—–-])\\s${sentence}`,
  'u',
);
/** So long is the sentence behind it at least, in UTF-16 units: "Berlin. Die Stadt schläft nie." is prose. */
const longSentence = /^[^.!?:]{40}/u;

const dashBeforeSpace = /[—–-]\s/;
/** "INT./EXT. FERRY - NIGHT" is a heading of a screenplay. */
const scene = /^(?:INT|EXT|EST|I\/E)[./]/;
const capitals = /^(?:ST\.? )?\p{Lu}{3,}(?!\p{L})/u;

/** The shapes with an agency, and a sign that each has; in `strict` ones it must be a known one. */
const shapes = [
  { shape: bracketed, sign: '(', strict: false },
  { shape: withColon, sign: '(', strict: false },
  { shape: slashed, sign: '/', strict: false },
  { shape: undashed, sign: '(', strict: true },
  { shape: agencyBehind, sign: '.', strict: true },
  { shape: dotted, sign: '. ', strict: true },
] as const;

/**
 * The dateline with which a paragraph begins. One without an agency only at the `opening` of the body; words in small
 * letters before the dash, or behind it, make it part of the sentence.
 */
export function datelineOf(paragraph: string, opening: boolean, rules: LanguageRules): Dateline | undefined {
  const text = paragraph.slice(0, DATELINE_AT_MOST);
  if (text.length < PARAGRAPH_AT_LEAST || scene.test(text)) return undefined;
  const marked = emphasised.exec(text)?.groups;
  if (!marked) return plainDateline(text, opening, rules);
  const { mark, words } = marked;
  const found = plainDateline(words + text.slice(words.length + 2 * mark.length), opening, rules);
  return found && found.length >= words.length ? { ...found, length: found.length + 2 * mark.length } : undefined;
}

function plainDateline(text: string, opening: boolean, rules: LanguageRules): Dateline | undefined {
  for (const { shape, sign, strict } of shapes) {
    const found = text.includes(sign) ? shape.exec(text) : null;
    if (!found?.groups) continue;
    const place = found.groups.place
      .replace(/[\s–.-]+$/u, '')
      .replace(/ \([^()]*\)/u, '')
      .trim();
    const publisher = found.groups.agency.trim();
    const isShort = opening && isOffice(publisher, place, rules);
    if (!(isShort || isAgencyAt(publisher, strict ? '' : place)) || (place !== '' && !isPlaceAndDay(place))) continue;
    const rest = text.slice(found[0].length);
    const maybe = place === '' || /^\p{L}+\.? \d/u.test(rest) ? placeBehind.exec(rest) : undefined;
    // "(AP) — Ada Lind — The keeper"
    const { town, day } = maybe?.groups ?? {};
    const behind = town === undefined || day !== undefined || isTown(town) ? maybe : undefined;
    const published = publishedIn(place);
    return {
      length: found[0].length + (behind?.[0].length ?? 0),
      facts: { publisher, ...(published && { published }) },
    };
  }
  return opening ? withoutAgency(text, rules) : undefined;
}

function withoutAgency(text: string, rules: LanguageRules): Dateline | undefined {
  // The shapes take long to compile, and most paragraphs can have none of them.
  const mayHaveDay = /\d/.test(text);
  const apart = mayHaveDay ? placeApartFromDay(text) : undefined;
  if (apart) return apart;
  const day = mayHaveDay ? (dated.exec(text) ?? datedWithStop.exec(text)) : null;
  const placeAndDay = day?.groups?.place.replace(' |', ',') ?? '';
  if (day && isPlaceAndDay(placeAndDay) && hasDay(placeAndDay) && !startsWithDay(placeAndDay, rules)) {
    const published = publishedIn(placeAndDay);
    return { length: day[0].length, facts: published === undefined ? {} : { published } };
  }
  const found = dashBeforeSpace.test(text) ? bare.exec(text) : null;
  const place = found?.groups?.place.trim() ?? '';
  if (found && (capitals.test(place) || isAgency(place)))
    return { length: found[0].length, facts: isAgency(place) ? { publisher: place } : {} };
  const other = placeAlone(text, rules) ?? wide.exec(text)?.[0].length;
  return other === undefined || other === 0 ? undefined : { length: other, facts: {} };
}

/** A place and a day that a dash or brackets part; or both with an agency, between slashes. */
function placeApartFromDay(text: string): Dateline | undefined {
  const parts = betweenSlashes.exec(text);
  if (parts?.groups && isPlaceAndDay(parts.groups.place) && hasDay(parts.groups.day) && isAgency(parts.groups.agency)) {
    const published = readDate(parts.groups.day);
    return { length: parts[0].length, facts: { publisher: parts.groups.agency, ...(published && { published }) } };
  }
  const found = inTwoParts.exec(text);
  // "Dorrit Vale (March 6, 1929 – September 21, 2019) was": a bracket that is still open is a lifetime's.
  if (!found?.groups || found[0].includes('(') !== found[0].includes(')')) return undefined;
  const [first, second] = [found.groups.first, found.groups.second].map((part) => part.trim().replace(/^[Ll]e\s/, ''));
  const [place, day] = hasDay(second) ? [first, second] : [second, first];
  if (!hasDay(day) || hasDay(place) || !startsWithDayOnly(day)) return undefined;
  if (!isNames(place.replaceAll('.', ''), { full: false }) || !isPlaceAndDay(place)) return undefined;
  const published = readDate(day);
  return { length: found[0].length, facts: published === undefined ? {} : { published } };
}

/** Whether a text is a day and nothing else. */
function startsWithDayOnly(text: string): boolean {
  return wordsOf(text).every(
    (word) =>
      /^\d{1,4}(?:st|nd|rd|th|er)?$|^den$|^\d/u.test(word) || monthNumber(word) !== undefined || isWeekday(word),
  );
}

/** The length of a place before its sentence, set off by a colon, brackets, a stop or a dash alone. */
function placeAlone(text: string, rules: LanguageRules): number | undefined {
  const known = townAlone.exec(text);
  if (known?.groups && isTown(known.groups.town) && longSentence.test(text.slice(known[0].length)))
    // A stop behind it is English prose: "London. Rain fell on the roofs."
    return known.groups.sign === '.' && rules.functionWords.has('the') ? undefined : known[0].length;
  const isPlace = (place: string): boolean => isPlaceAndDay(place) && !kickers.has(phraseOf(place));
  const shouted = capitalsOnly.exec(text);
  if (shouted?.groups && isPlace(shouted.groups.place))
    return shouted.groups.stop === ':' || rules.capitalNouns ? shouted[0].length : undefined;
  const inBrackets = squared.exec(text);
  const { place: square, inside } = inBrackets?.groups ?? {};
  if (inBrackets && square !== undefined) return isPlace(square) ? inBrackets[0].length : undefined;
  if (inBrackets && inside !== undefined) {
    // "(Montréal) " is French; elsewhere a word in small letters may be anything.
    const isSure =
      capitals.test(inside) || hasDay(inside) || isAgency(inside.slice(inside.lastIndexOf(',') + 1).trim());
    const isSetOff = /\)\s?[—–-]/u.test(inBrackets[0]) && isNames(inside, { full: false }); // "(Lunmund) – "
    return (isSure || isSetOff || rules.elides === true) && isPlace(inside) ? inBrackets[0].length : undefined;
  }
  const behindBar = text.includes(' | ') ? barred.exec(text) : null;
  const wire = behindBar?.groups?.wire;
  if (
    behindBar?.groups &&
    (wire === undefined || isAgency(wire)) &&
    isPlace(behindBar.groups.place) &&
    !sections.has(phraseOf(behindBar.groups.place))
  )
    return isNames(behindBar.groups.place, { full: false }) ? behindBar[0].length : undefined;
  const spanish = text.includes('.-') || text.includes('.—') ? stopAndDash.exec(text) : null;
  const before = spanish?.groups?.place ?? '';
  if (spanish && isNames(before, { full: false }) && isPlace(before) && !sections.has(phraseOf(before)))
    return spanish[0].length;
  if (!dashBeforeSpace.test(text)) return undefined;
  const inCountry = withCountry.exec(text);
  if (inCountry?.groups && isNames(inCountry.groups.place, { full: false }) && isPlace(inCountry.groups.place))
    return inCountry[0].length;
  const plain = small.exec(text);
  const town = plain?.groups?.place.replace(/ \(.*/u, ''); // "Halle (Saale)"
  const opens = town !== undefined && isNames(town.replace('/', ', '), { full: false }) && isPlace(town);
  const rest = plain ? text.slice(plain[0].length) : '';
  return plain && opens && opensSentence(rest, rules) && monthNumber(wordsOf(rest)[0]) === undefined
    ? plain[0].length
    : undefined;
}

/** "Lunmund (pm) - ": German papers have a short sign of their own. */
function isOffice(sign: string, place: string, rules: LanguageRules): boolean {
  if (rules.capitalNouns !== true || !/^\p{Ll}{2,4}$/u.test(sign) || !isNames(place, { full: false })) return false;
  return !rules.functionWords.has(wordsOf(place)[0].toLowerCase());
}

/** A known agency, or behind a place in capitals or a day any name with one, or a short sign: "LUNMOUTH (NW) — ". */
function isAgencyAt(name: string, place: string): boolean {
  const parts = name.split('/');
  if (desk.test(name)) return true;
  // "dpa/lno": behind an agency its office
  if (isAgency(parts[0]) && parts.every((part) => isAgency(part) || /^\p{Ll}{2,4}$/u.test(part))) return true;
  if (isAgency(name)) return true;
  return (capitals.test(place) || hasDay(place)) && /^(?:\p{Lu}[\p{L}\p{N} &.-]*|\p{Ll}{2,4})$/u.test(name);
}

/** "March 3", "3. März", "03.03.2026" */
function hasDay(place: string): boolean {
  if (/(?:^|\s)\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(place)) return true;
  return /\d/.test(place) && wordsOf(place).some((word) => monthNumber(word) !== undefined);
}

/** "Friday, 3 March – The fair" is an entry of a programme. */
function startsWithDay(place: string, rules: LanguageRules): boolean {
  const [word, next = ''] = wordsOf(place);
  // "On March 3 — Lunmouth had waited long — the ferry sailed"
  const first = rules.functionWords.has(word.toLowerCase()) ? next : word;
  return isWeekday(first) || monthNumber(first) !== undefined || /^\d/.test(first);
}

const wordsOf = (place: string): string[] => place.split(/\s+/).map((word) => word.replace(/[.,]+$/, ''));

const alone = /^(?<place>[^()—]{0,60}?)(?:\((?<agency>[^()]{2,30})\)|\/(?<wire>[^/]{2,30})\/)?\s*[—–-]{1,2}$/u;

const endsInDash = /[—–-]/;

/**
 * What a line tells that is a dateline and nothing more, "CNN —", "KYIV, Ukraine (AP) —"; undefined for any other line.
 */
export function datelineAlone(line: string): Metadata | undefined {
  const found = endsInDash.test(line.slice(-1)) ? alone.exec(line) : undefined;
  if (!found?.groups) return undefined;
  const place = found.groups.place.trim();
  const agency = found.groups.agency ?? found.groups.wire;
  if (agency !== undefined && !isAgencyAt(agency, place)) return undefined;
  if (place === '' ? agency === undefined : !isPlaceAndDay(place)) return undefined;
  if (!agency && !isAgency(place) && !capitals.test(place) && !place.includes(',')) return undefined;
  // One name in capitals is a publisher's; a place in capitals alone does not stand on its own line.
  const publisher = agency ?? (isAgency(place) || /^[\p{Lu}\p{N}&.-]+$/u.test(place) ? place : undefined);
  return publisher ? { publisher } : {};
}

/** "Paris, 3 mars 2023" */
function publishedIn(place: string): string | undefined {
  return readDate(place.slice(place.indexOf(',') + 1));
}

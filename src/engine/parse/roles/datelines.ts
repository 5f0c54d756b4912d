import { readDate } from '../dates.js';
import type { Metadata } from '../../model.js';
import { isAgency, isPlaceAndDay } from './names.js';

/** A dateline at the start of a text: its length with the white space behind it, and what it tells. */
export interface Dateline {
  readonly length: number;
  readonly facts: Metadata;
}

/** No dateline is longer. */
const DATELINE_AT_MOST = 120;
const dash = '(?:\\s?[—–-]{1,2}|\\s?_|\\.\\s?[—–-]{1,2})';
/** A sentence begins, in or without quotation marks: "NATO — which has 30 members — said" is no dateline. */
const sentence = '(?=["\'“‘«„(]*[\\p{Lu}\\p{N}])';

/** "KYIV, Ukraine (AP) — ", "Berlin/Kiew (dpa) - ", "Madrid, 3 mar (EFE).-", "(AFP) - " */
const bracketed = new RegExp(`^(?<place>[^()—]{0,60}?)\\((?<agency>[^()]{2,30})\\)${dash}\\s*${sentence}`, 'u');
/** "МОСКВА, 29 мар. /ТАСС/. " */
const slashed = new RegExp(`^(?<place>[^()/—]{0,60}?)/(?<agency>[^/]{2,30})/(?:\\.|${dash})\\s*${sentence}`, 'u');
/** "(CNN) The ferry", "Kyiv, Ukraine (CNN)The ferry". */
const undashed = new RegExp(`^(?<place>[^()—]{0,60}?)\\((?<agency>[^()]{2,30})\\)\\s?${sentence}`, 'u');
/** "МОСКВА, 29 мар — РИА Новости. " */
const agencyBehind = new RegExp(`^(?<place>[^()—–-]{3,40})\\s[—–-]\\s(?<agency>[^.()]{2,30})\\.\\s+${sentence}`, 'u');
/** "КИЇВ. 3 травня. УНН. " */
const dotted = new RegExp(
  `^(?<place>\\p{Lu}[\\p{Lu}'’ʼ -]{2,30}\\. \\d{1,2} \\p{L}{3,12})\\. (?<agency>[^.()]{2,30})\\.\\s+${sentence}`,
  'u',
);
/** "(ANSA) - ROMA, 03 MAR - ": the place behind the agency. */
const placeBehind = new RegExp(
  `^(?<place>\\p{Lu}{3,}[\\p{Lu} /']{0,30}(?:, ?\\d{1,2} \\p{Lu}{3,9})?)\\s[—–-]\\s+${sentence}`,
  'u',
);
/** "NEW YORK — ", "KYIV, Ukraine – ", "CNN — ": capitals, without an agency in brackets. */
const bare = new RegExp(
  `^(?<place>\\p{Lu}[\\p{Lu}\\p{N} .&'’/-]{1,30}(?:,\\s\\p{Lu}[\\p{L} .]{1,20})?(?:,\\s\\p{L}{3,9}\\.? \\d{1,2})?)\\s[—–-]{1,2}\\s+${sentence}`,
  'u',
);

const capitals = /^\p{Lu}{3,}(?!\p{L})/u;

/** The shapes with an agency; in `strict` ones it must be a known one. */
const shapes = [
  { shape: bracketed, strict: false },
  { shape: slashed, strict: true },
  { shape: undashed, strict: true },
  { shape: agencyBehind, strict: true },
  { shape: dotted, strict: true },
] as const;

/**
 * The dateline with which a paragraph begins. One without an agency only at the `opening` of the body; words in small
 * letters before the dash, or behind it, make it part of the sentence.
 */
export function datelineOf(paragraph: string, opening: boolean): Dateline | undefined {
  const text = paragraph.slice(0, DATELINE_AT_MOST);
  for (const { shape, strict } of shapes) {
    const found = shape.exec(text);
    if (!found?.groups) continue;
    const place = found.groups.place.trim();
    const publisher = found.groups.agency.trim();
    if (!isAgencyAt(publisher, strict ? '' : place) || (place !== '' && !isPlaceAndDay(place))) continue;
    const behind = place === '' ? placeBehind.exec(text.slice(found[0].length)) : undefined;
    const published = publishedIn(place);
    return {
      length: found[0].length + (behind?.[0].length ?? 0),
      facts: { publisher, ...(published && { published }) },
    };
  }
  const found = opening ? bare.exec(text) : undefined;
  const place = found?.groups?.place;
  if (!found || place === undefined || (!capitals.test(place) && !isAgency(place))) return undefined;
  return { length: found[0].length, facts: isAgency(place) ? { publisher: place } : {} };
}

/** A known agency, or behind a place in capitals any name with one, or a short sign: "LUNMOUTH (NW) — ". */
function isAgencyAt(name: string, place: string): boolean {
  return isAgency(name) || (capitals.test(place) && /^(?:\p{Lu}[\p{L}\p{N} &.-]*|\p{Ll}{2,4})$/u.test(name));
}

const alone = /^(?<place>[^()—]{0,60}?)(?:\((?<agency>[^()]{2,30})\))?\s*[—–-]{1,2}$/u;

/**
 * What a line tells that is a dateline and nothing more, "CNN —", "KYIV, Ukraine (AP) —"; undefined for any other line.
 */
export function datelineAlone(line: string): Metadata | undefined {
  const found = alone.exec(line);
  if (!found?.groups) return undefined;
  const place = found.groups.place.trim();
  const { agency } = found.groups;
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

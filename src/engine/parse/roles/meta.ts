/** Lines that tell about the article: addresses, dates, names of authors and publishers, sections. */
import { dateInUrl, readDate } from '../dates.js';
import type { Metadata } from '../../model.js';
import { isCounted, isShareBar } from './furniture.js';
import { endsWithStop, type Facts, type Judgement, phraseOf } from './line.js';
import { datelineAlone } from './datelines.js';
import { isAgency, isNames } from './names.js';
import { sections, staff } from './phrases.js';
import { partsAtLabels, readStamp } from './stamps.js';
import { isClock, isCue } from './times.js';

/**
 * "By Ada Lind", "Von Ada Lind", "Par …", "Por …", "Di …", "Door …": names with two words, or an agency, must follow.
 */
const byline =
  /^(?:by|written by|story by|reported by|words by|von|text von|par|por|texto de|di|a cura di|door)\s+(?=\S)/iu;
const authorLabel =
  /^(?:by|authors?|writers?|reporters?|written by|autor(?:in|en|es|a|ka|zy)?|auteurs?|autor[ei]|redac(?:teur|tie)|text|автор|авторы|автори|журналист|текст|作者|记者|記者|執筆|الكاتب|بقلم)\s?[:：]\s*(?=\S)/iu;
const sourceLabel =
  /^(?:(?:sources?|quellen?|fuentes?|fonte|fonti|fontes|bron|źródło|источник|джерело|via|publisher|agency|المصدر)(?<colon>\s?:)?\s+|(?:来源|來源|出典)(?<wide>[:：])\s?)(?=\S)/iu;
/** Names in a script that has no capitals; a label must stand before them. */
const uncased = /^[\p{Lo}\p{M}·・、،,\s]{2,24}$/u;
/** What an author is, behind the name: "Ada Lind, Transport correspondent", "Ada Lind, special to the Gazette". */
const office =
  /,\s(?:\p{L}+[\s-]){0,3}(?:correspondent|reporter|editor|writer|columnist|producer|journalist|contributor|korrespondent(?:in)?|redakteur(?:in)?|reporter(?:in)?|journaliste?|correspondante?|envoyée? spéciale?|corresponsal|redactora?|periodista|inviat[oa]|corrispondente|correspondente|repórter|jornalista|verslaggever|redacteur|dziennikarka|dziennikarz)$|,\s(?:da )?(?:redaktion|redação|redazione|redacción|redakcja)$|,?\sspecial (?:to|for) [\p{L}\s]{3,40}$/iu;
/** "Ada Lind (avec AFP)" */
const withAgency = /\s\((?:with|mit|avec|con|com|met|z|с|з) (?<agency>[^()]{2,30})\)$/iu;
/** "By the Gazette staff" */
const byStaff =
  /^(?:By|BY) (?:[Tt]he )?(?:\p{Lu}[\p{L}.]*\s){0,3}(?:[Ss]taff|STAFF|[Nn]ewsroom|[Nn]ews desk|[Ee]ditorial [Bb]oard)$/u;
const handle = /^@\w{2,30}$/;
/** Where a link of Markdown leads, "[1]: https://a.example". */
const linkTarget = /^\[[^[\]]{1,60}\]:\s*<?https?:\/\/\S+$/i;
/** "Lunmouth - 03 may 2023 - 14:05", "Lunmouth, 3 May 2023" */
const placeAndDate = /^(?<place>\p{Lu}[^-–—|,\d]{1,40}?)(?:,|\s[-–—|])\s(?<rest>.*\d.*)$/u;
/** "Press release of the town of Tarnsey, 12 February 2026", "云港日报 2026年3月6日": what it is, and its day and year. */
const noteAndDate =
  /^(?:as (?:prepared|delivered)(?!\p{L})|(?:press|media) (?:release|statement)|transcript|(?:presse|medien)mitteilung|communiqué|comunicado|nota de prensa|comunicato|прес-?реліз|пресс-?релиз|\p{Lo}{2,6}(?:日报|晚报|时报|社)(?=\s))[^\d.!?:;]{0,60}(?:,\s|\s(?=\d{4}年))(?<date>(?=.*\d{4}).{6,29})$/iu;
const PLACE_WORDS_AT_MOST = 3;
const DAY_AT_MOST = 30;
const DATED_BYLINE_AT_MOST = 160;
const AGENCY_AT_LEAST = 4;
const SOURCE_WORDS = 6;
const BARE_SOURCE_WORDS = 3;
/** So many steps has a breadcrumb trail, and so many pieces a head line. */
const TRAIL_AT_MOST = 7;
const PIECES_AT_MOST = 8;
const SECTION_AT_MOST = 40;
const bar = /\s*[|•·]\s*/;
/** Most lines have none, and are spared the longer look. */
const hasBar = /[|•·]/;
const sectionLabel =
  /^(?:section|category|categories|posted in|filed under|filed in|rubrik|ressort|kategorie|rubrique|catégorie|sección|categoría|sezione|categoria|editoria|seção|rubriek|categorie|kategoria|dział|рубрика|категория|розділ|категорія)\s?:\s*\S/iu;
const addressLabel = /^(?:url|link|source url|canonical|permalink)\s?:\s*/i;
const address = /^https?:\/\/[^\s/]\S*$/i;

/** The role of a line that tells about the article, and what it tells; undefined for all other lines. */
export function judgeMeta(line: string): Judgement | undefined {
  const url = readAddress(line);
  if (url) return { role: 'meta', facts: url };
  if (
    (/^B[yY] /.test(line) && byStaff.test(line)) ||
    isClock(line) ||
    isCue(line) ||
    handle.test(line) ||
    linkTarget.test(line)
  )
    return { role: 'meta' };
  const open = !endsWithStop.test(line);
  if (open && sectionLabel.test(line)) return { role: 'meta' };
  const trail = /[>»›→]/.test(line) ? line.split(/\s*[>»›→]\s*/) : [];
  if (trail.length > 1 && trail.length <= TRAIL_AT_MOST && trail.every(isSection))
    return { role: 'meta', atEdge: true };
  const facts: Facts = {};
  if (readPieces(line, facts)) return { role: 'meta', facts };
  const dateline = datelineAlone(line);
  if (dateline) return { role: 'meta', facts: dateline };
  return open ? judgeHeadline(line) : undefined;
}

/**
 * Whether all pieces of a line, between bars, dashes and labels, are dates, bylines or sources. Between bars there may
 * be a section's name too: "World | March 3, 2023".
 */
function readPieces(line: string, facts: Facts): boolean {
  if (readPiece(line, facts)) return true;
  const bars = (hasBar.test(line) ? line.split(bar) : [line]).filter((text) => text.trim() !== '');
  if (bars.length > PIECES_AT_MOST) return false;
  let read = 0;
  for (const text of bars) {
    const pieces = (/\d/.test(text) ? partsAtLabels(text) : [text]).map((piece) =>
      piece.replace(/\s[–—/-]$/, '').trim(),
    );
    // The whole line has been read above.
    if (pieces.every((piece) => (piece !== line && readPiece(piece, facts)) || readParts(piece, facts)))
      read += pieces.length;
    else if (bars.length === 1 || !(isSection(text) || isCounted(text.trim()))) return false;
  }
  return read > 0;
}

/** Between dashes: "Publié le 3 mars 2023 - Par Ada Lind". */
function readParts(piece: string, facts: Facts): boolean {
  if (!/\s[–—/-]\s/.test(piece)) return false;
  const parts = piece.split(/\s+[–—/-]\s+/);
  return parts.length > 1 && parts.every((part) => readPiece(part.trim(), facts));
}

function readPiece(text: string, facts: Facts): boolean {
  const piece = text.replace(/^\((.*)\)$/u, '$1');
  return readStamp(piece, facts) || readByline(piece, facts) || readSource(piece, facts);
}

function readByline(text: string, facts: Facts): boolean {
  const labelled = authorLabel.exec(text);
  const label = labelled ?? byline.exec(text);
  if (!label) return false;
  const told = text.slice(label[0].length).trim();
  const [whole, day] = namesAndDay(told);
  const agency = withAgency.exec(whole)?.groups?.agency;
  const names = (agency !== undefined && isAgency(agency) ? whole.replace(withAgency, '') : whole).replace(office, '');
  if (!isNames(names, { full: !labelled }) && !(labelled && uncased.test(names))) return false;
  if (day !== '') readStamp(day, facts);
  const comma = names.lastIndexOf(',');
  const last = names.slice(comma + 1).trim();
  if (!isAgency(last)) facts.author ??= names;
  else {
    facts.publisher ??= last;
    if (comma > 0) facts.author ??= names.slice(0, comma).trim();
  }
  return true;
}

/** "Ada Lind and Jo Berg, 3 May 2023": the names, and the day behind them, which is empty where none stands there. */
function namesAndDay(told: string): readonly [names: string, day: string] {
  if (told.length > DATED_BYLINE_AT_MOST || !/\d/.test(told)) return [told, ''];
  for (let comma = told.indexOf(', '); comma > 0; comma = told.indexOf(', ', comma + 1)) {
    const day = told.slice(comma + 2);
    if (readStamp(day, {})) return [told.slice(0, comma), day];
  }
  return [told, ''];
}

function readSource(text: string, facts: Facts): boolean {
  const label = sourceLabel.exec(text);
  const name = label ? text.slice(label[0].length) : '';
  const colon = label?.groups?.colon ?? label?.groups?.wide;
  if (colon === undefined || !isSourceName(name, SOURCE_WORDS)) return false;
  facts.publisher ??= name;
  return true;
}

function isSourceName(name: string, wordsAtMost: number): boolean {
  if (name.split(/\s+/).length > wordsAtMost || endsWithStop.test(name)) return false;
  return (
    isNames(name, { full: false }) ||
    uncased.test(name) ||
    /^\p{Lu}[\p{L}\p{N}.]*$/u.test(name) ||
    /^[\w-]+(?:\.[\w-]+)+$/.test(name)
  );
}

/** What could as well be a headline or words of the body. */
function judgeHeadline(line: string): Judgement | undefined {
  const soft = { role: 'meta', headline: true, atEdge: true } as const;
  const label = sourceLabel.exec(line);
  const name = label ? line.slice(label[0].length) : '';
  if (label && isSourceName(name, BARE_SOURCE_WORDS)) return { ...soft, facts: { publisher: name } };
  if (line.length <= SECTION_AT_MOST && (sections.has(phraseOf(line)) || staff.has(phraseOf(line)))) return soft;
  // "Sid" is a name too.
  const isName = line.length < AGENCY_AT_LEAST && /^\p{Lu}\p{Ll}/u.test(line);
  if (isAgency(line) && !isName) return { ...soft, facts: { publisher: line } };
  const placed = placeAndDate.exec(line)?.groups;
  const facts: Facts = {};
  if (placed && isPlace(placed.place) && readPieces(placed.rest, facts)) return { ...soft, facts };
  const noted = noteAndDate.exec(line)?.groups?.date;
  if (noted !== undefined && readStamp(noted, facts)) return { ...soft, facts };
  // "May 3": any year serves to see that it is a day.
  if (line.length <= DAY_AT_MOST && !/\d{3}/.test(line) && readDate(`${line} 2000`) !== undefined) return soft;
  const bars = line.split(/\s*[|•·]\s*|\s+\/\s+/);
  const isTrail = bars.length > 1 && bars.length <= TRAIL_AT_MOST && bars.every(isSection);
  return isTrail && !isShareBar(phraseOf(line)) ? soft : undefined;
}

const isPlace = (text: string): boolean =>
  text.split(/\s+/).length <= PLACE_WORDS_AT_MOST && isNames(text, { full: false });

/** A section's name: three words at most, the first with a capital. */
function isSection(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length <= 3 &&
    words.every((word) => /^[\p{L}&'’.-]+$/u.test(word)) &&
    /^[\p{Lu}\p{Lo}]/u.test(words[0]) &&
    !/\.$/.test(text)
  );
}

function readAddress(line: string): Metadata | undefined {
  const url = line.replace(addressLabel, '').replace(/^<(.*)>$/, '$1');
  if (!address.test(url)) return undefined;
  const site = /^https?:\/\/(?:[^/@\s]*@)?(?:www\.)?([^/:?#\s]+)/i.exec(url)?.[1].toLowerCase();
  const published = dateInUrl(url);
  return { url, ...(site !== undefined && { site }), ...(published !== undefined && { published }) };
}

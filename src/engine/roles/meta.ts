/** Lines that tell about the article: addresses, dates, names of authors and publishers, sections. */
import { dateInUrl } from '../dates.js';
import type { Metadata } from '../model.js';
import { endsWithStop, type Facts, type Judgement, phraseOf, phrases } from './line.js';
import { datelineAlone } from './datelines.js';
import { isAgency, isNames } from './names.js';
import { labelInside, readStamp } from './stamps.js';

/** "By Ada Lind", "Von Ada Lind", "Par …", "Por …", "Di …", "Door …": names with two words, or an agency, must follow. */
const byline =
  /^(?:by|written by|story by|reported by|words by|von|text von|par|por|texto de|di|a cura di|door)\s+(?=\S)/iu;
const authorLabel =
  /^(?:by|authors?|writers?|reporters?|written by|autor(?:in|en|es|a|ka|zy)?|auteurs?|autor[ei]|redac(?:teur|tie)|text|автор|авторы|автори|журналист|текст)\s?:\s*(?=\S)/iu;
const sourceLabel =
  /^(?:sources?|quellen?|fuentes?|fonte|fonti|fontes|bron|źródło|источник|джерело|via|publisher|agency)(?<colon>\s?:)?\s+(?=\S)/iu;
const SOURCE_WORDS = 6;
const BARE_SOURCE_WORDS = 3;
/** So many steps has a breadcrumb trail, and so many pieces a head line. */
const TRAIL_AT_MOST = 7;
const PIECES_AT_MOST = 8;
const SECTION_AT_MOST = 40;
const bar = /\s*[|•·]\s*/;
const sectionLabel =
  /^(?:section|category|categories|posted in|filed under|filed in|rubrik|ressort|kategorie|rubrique|catégorie|sección|categoría|sezione|categoria|editoria|seção|rubriek|categorie|kategoria|dział|рубрика|категория|розділ|категорія)\s?:\s*\S/iu;
const addressLabel = /^(?:url|link|source url|canonical|permalink)\s?:\s*/i;
const address = /^https?:\/\/[^\s/]+\S*$/i;

/** Names of sections, alone on a line. */
const sections = phrases(`
  world, world news, news, us news, u.s. news, uk news, politics, business, economy, europe, africa, asia, middle east, americas, opinion, sport, sports, science, health, technology, tech, culture, entertainment, local news, breaking news, national, international, top stories, latest news
  politik, ausland, inland, panorama, wirtschaft, welt, nachrichten, kultur, wissen, meinung
  monde, politique, économie, international, actualité, actualités, société, culture, sports, opinions
  mundo, política, economía, internacional, sociedad, deportes, noticias, opinión, españa
  mondo, esteri, politica, economia, cronaca, notizie, cultura, ultime notizie
  internacional, economia, esportes, notícias, brasil, portugal, últimas notícias
  buitenland, binnenland, nieuws, politiek, economie, wereld
  świat, polska, kraj, polityka, gospodarka, wiadomości
  мир, в мире, политика, экономика, новости, общество, россия
  світ, політика, економіка, новини, суспільство, україна
`);

/** The role of a line that tells about the article, and what it tells; undefined for all other lines. */
export function judgeMeta(line: string): Judgement | undefined {
  const url = readAddress(line);
  if (url) return { role: 'meta', facts: url };
  const open = !endsWithStop.test(line);
  if (open && sectionLabel.test(line)) return { role: 'meta' };
  const trail = line.split(/\s*[>»›→]\s*/);
  if (trail.length > 1 && trail.length <= TRAIL_AT_MOST && trail.every(isSection))
    return { role: 'meta', atEdge: true };
  const facts: Facts = {};
  if (readPieces(line, facts)) return { role: 'meta', facts };
  const dateline = datelineAlone(line);
  if (dateline) return { role: 'meta', facts: dateline };
  return open ? judgeHeadline(line) : undefined;
}

/**
 * Whether all pieces of a line, between bars, dashes and labels, are dates, bylines or sources. Between bars there may be
 * a section's name too: "World | March 3, 2023".
 */
function readPieces(line: string, facts: Facts): boolean {
  if (readPiece(line, facts)) return true;
  const bars = line.split(bar).filter((text) => text.trim() !== '');
  if (bars.length > PIECES_AT_MOST) return false;
  let read = 0;
  for (const text of bars) {
    const pieces = text
      .split(/\s+[–—/-]\s+/)
      .flatMap((piece) => piece.split(labelInside))
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
    if (pieces.every((piece) => readPiece(piece, facts))) read += pieces.length;
    else if (bars.length === 1 || !isSection(text)) return false;
  }
  return read > 0;
}

function readPiece(text: string, facts: Facts): boolean {
  const piece = text.replace(/^\((.*)\)$/u, '$1');
  return readStamp(piece, facts) || readByline(piece, facts) || readSource(piece, facts);
}

function readByline(text: string, facts: Facts): boolean {
  const labelled = authorLabel.exec(text);
  const label = labelled ?? byline.exec(text);
  if (!label) return false;
  const names = text.slice(label[0].length).trim();
  if (!isNames(names, { full: !labelled })) return false;
  const comma = names.lastIndexOf(',');
  const last = names.slice(comma + 1).trim();
  if (!isAgency(last)) facts.author ??= names;
  else {
    facts.publisher ??= last;
    if (comma > 0) facts.author ??= names.slice(0, comma).trim();
  }
  return true;
}

function readSource(text: string, facts: Facts): boolean {
  const label = sourceLabel.exec(text);
  const name = label ? text.slice(label[0].length) : '';
  if (!label?.groups?.colon || !isSourceName(name, SOURCE_WORDS)) return false;
  facts.publisher ??= name;
  return true;
}

function isSourceName(name: string, wordsAtMost: number): boolean {
  if (name.split(/\s+/).length > wordsAtMost || endsWithStop.test(name)) return false;
  return isNames(name, { full: false }) || /^\p{Lu}[\p{L}\p{N}.]*$/u.test(name) || /^[\w-]+(?:\.[\w-]+)+$/.test(name);
}

/** What could as well be a headline or words of the body. */
function judgeHeadline(line: string): Judgement | undefined {
  const soft = { role: 'meta', headline: true, atEdge: true } as const;
  const label = sourceLabel.exec(line);
  const name = label ? line.slice(label[0].length) : '';
  if (label && isSourceName(name, BARE_SOURCE_WORDS)) return { ...soft, facts: { publisher: name } };
  if (line.length <= SECTION_AT_MOST && sections.has(phraseOf(line))) return soft;
  const bars = line.split(/\s*[|•·]\s*|\s+\/\s+/);
  return bars.length > 1 && bars.length <= TRAIL_AT_MOST && bars.every(isSection) ? soft : undefined;
}

/** A section's name: three words at most, the first with a capital. */
function isSection(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length <= 3 &&
    words.every((word) => /^[\p{L}&'’.-]+$/u.test(word)) &&
    /^\p{Lu}/u.test(words[0]) &&
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

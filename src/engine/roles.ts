import { dateInUrl, readDate } from './dates.js';
import type { Metadata, Role } from './model.js';
import type { Paragraph } from './paragraphs.js';

/** What the head and the foot of an article may be made of. Each pattern speaks of a whole paragraph. */
const dateLabel = /^(published|posted|updated|last updated|first published|modified)(?:\s+(?:on|at))?\s*:?\s+/i;
const url = /^https?:\/\/[^\s/]+\S*$/i;
const byline = /^by\s+\p{Lu}[\p{L}.'’-]+(?:,?\s+(?:and\s+)?[\p{Lu}&][\p{L}.'’-]*){0,12}$/u;
const contributors = /\bcontributed to (?:this|the) (?:report|story|article)\.?$/i;
const sourceLine = /^source:?\s+(\p{Lu}[\p{L}\p{N}.&'’ -]{1,40})$/iu;
const datelineAlone = /^(\p{Lu}[\p{L}\p{N}.,&()'’ -]{1,60}?)\s+[—–-]{1,2}$/u;
/** "KYIV, Ukraine (AP) — " or "NEWSWIRE — " before the first words of a paragraph. */
const datelineBefore =
  /^(?:\p{Lu}[\p{Lu} .'’-]{2,30}(?:,\s\p{Lu}[\p{L} .]{1,20})?\s*\((?<agency>\p{Lu}[\p{L}\p{N} &.]{1,25})\)|(?<name>\p{Lu}[\p{Lu}\p{N}.&-]{1,25}))\s+[—–]\s+(?=\S)/u;
const timing = /^\d{1,2}:\d\d(?::\d\d)?\s*(?:-|–|—|\||·)\s*source:?\s*(\p{Lu}[\p{L}\p{N}.& -]{1,40})$/iu;

const furniture = [
  /^skip to (?:main )?content$/i,
  /^(?:views?:?\s*[\d,.]+|[\d,.]+\s+(?:views?|shares?|comments?))$/i,
  /^(?:related(?: topics| articles| stories| content)?|read (?:more|also|next)|more (?:on this|stories|from)\b.{0,40}|most (?:read|viewed|popular)|trending(?: now)?|tags?|topics)\s*:?$/i,
  /^(?:share(?: this)?(?: article| story)?|tweet|print|email|copy link|save|follow us|advertisement|sponsored|menu|home|search|log ?in|sign (?:in|up)|subscribe)(?: now| here)?\s*:?$/i,
  /^your e-?mail address will not be published\b/i,
  /\b(?:uses?|using) cookies\b/i,
  /^(?:©|\(c\)|copyright)\s/i,
  /\ball rights reserved\.?$/i,
];

/** From here on a page is about its readers: their comments and the site's notices. */
const footOpens = /^(?:leave a (?:reply|comment)|post a comment|comments?(?: \(\d+\))?)\s*:?$/i;

const endsWithStop = /[.!?…。！？]["'”’»)\]]*$/u;
/** Longer than any title or caption. */
const TITLE_AT_MOST = 250;
/** A standfirst has more words than a section's name or a caption's keywords. */
const STANDFIRST_WORDS = 6;

export interface Roles {
  /** A role for each paragraph. */
  readonly roles: readonly Role[];
  readonly metadata: Metadata;
  /** How many UTF-16 units at the start of a paragraph are its dateline; 0 for most. */
  readonly datelines: readonly number[];
}

/**
 * Gives each paragraph its role and reads the metadata, by rules on single paragraphs, then by their place: what stands
 * before the first full sentence without a stop is title, standfirst or caption. Rules are narrow on purpose, since a
 * body line that is taken for furniture is lost to matching; an article without any body or title is all body.
 */
export function assignRoles(text: string, paragraphs: readonly Paragraph[]): Roles {
  const lines = paragraphs.map(({ start, end }) =>
    end - start > 2 * TITLE_AT_MOST ? undefined : text.slice(start, end),
  );
  const metadata: { -readonly [K in keyof Metadata]: Metadata[K] } = {};
  const roles = lines.map((line): Role => (line === undefined ? 'body' : roleOfLine(line, metadata)));
  markCaptions(lines, paragraphs, roles);
  markFoot(lines, roles);
  markHead(lines, roles);
  const datelines = paragraphs.map(() => 0);
  const first = roles.indexOf('body');
  if (first >= 0) {
    const { start } = paragraphs[first];
    const dateline = datelineBefore.exec(text.slice(start, start + TITLE_AT_MOST));
    if (dateline) {
      datelines[first] = dateline[0].length;
      metadata.publisher ??= dateline.groups?.agency ?? dateline.groups?.name;
    }
  }
  if (!roles.includes('body')) {
    // What a source has is compared, whatever it looks like.
    const hasTitle = roles.includes('title');
    return { roles: roles.map((role) => (role === 'title' || !hasTitle ? 'body' : role)), metadata, datelines };
  }
  return { roles, metadata, datelines };
}

function roleOfLine(line: string, metadata: { -readonly [K in keyof Metadata]: Metadata[K] }): Role {
  const label = dateLabel.exec(line);
  const date = readDate(label ? line.slice(label[0].length) : line);
  if (date) {
    if (label && /updated|modified/i.test(label[1])) metadata.updated ??= date;
    else metadata.published ??= date;
    return 'meta';
  }
  if (url.test(line)) {
    if (metadata.url === undefined) {
      metadata.url = line;
      metadata.site = siteOf(line);
      const published = dateInUrl(line);
      if (published) metadata.published ??= published;
    }
    return 'meta';
  }
  const video = timing.exec(line);
  if (video) {
    metadata.publisher ??= video[1].trim();
    return 'caption';
  }
  const source = sourceLine.exec(line) ?? datelineAlone.exec(line);
  if (source && !endsWithStop.test(line)) {
    metadata.publisher ??= agencyOf(source[1]);
    return 'meta';
  }
  if (byline.test(line) || (contributors.test(line) && line.length < 2 * TITLE_AT_MOST)) return 'meta';
  return furniture.some((pattern) => pattern.test(line)) ? 'furniture' : 'body';
}

/** "KYIV, Ukraine (AP)" names AP, "CNN" itself. */
function agencyOf(dateline: string): string {
  return /\(([^()]+)\)$/.exec(dateline)?.[1] ?? dateline.trim();
}

function siteOf(address: string): string | undefined {
  return /^https?:\/\/(?:[^/@\s]*@)?(?:www\.)?([^/:?#\s]+)/i.exec(address)?.[1].toLowerCase();
}

/** The lines of a video or picture block: those right above its timing, up to a blank line. */
function markCaptions(lines: readonly (string | undefined)[], paragraphs: readonly Paragraph[], roles: Role[]): void {
  roles.forEach((role, i) => {
    if (role !== 'caption') return;
    for (let above = i; !paragraphs[above].blankBefore && above > 0; above--) {
      const line = lines[above - 1];
      if (roles[above - 1] !== 'body' || line === undefined || endsWithStop.test(line)) return;
      roles[above - 1] = 'caption';
    }
  });
}

function markFoot(lines: readonly (string | undefined)[], roles: Role[]): void {
  const foot = lines.findIndex(
    (line, i) => line !== undefined && footOpens.test(line) && roles.slice(0, i).includes('body'),
  );
  if (foot >= 0) roles.fill('furniture', foot);
}

/** Title, repeated title and standfirst: the lines before the first full sentence that end without a stop. */
function markHead(lines: readonly (string | undefined)[], roles: Role[]): void {
  const body = lines.findIndex((line, i) => roles[i] === 'body' && (line === undefined || endsWithStop.test(line)));
  let title: string | undefined;
  for (let i = 0; i < (body < 0 ? 1 : body); i++) {
    const line = lines[i];
    if (roles[i] !== 'body' || line === undefined || line.length > TITLE_AT_MOST) continue;
    if (title === undefined || line === title || line.split(/\s+/).length >= STANDFIRST_WORDS) roles[i] = 'title';
    title ??= line;
  }
}

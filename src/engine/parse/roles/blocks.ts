/** Roles that a paragraph has by the line above or below it: a video's block, lists of other articles, contacts. */
import type { Role } from '../../model.js';
import type { Paragraph } from '../paragraphs.js';
import { endsWithStop, isBullet, type Judgement } from './line.js';
import { isNames } from './names.js';
import { isReachable } from './press.js';
import { isCue, isTime } from './times.js';

const NAME_WORDS_AT_MOST = 4;

type Lines = readonly (string | undefined)[];

/** No headline in a list of other articles is longer. */
const HEADLINE_AT_MOST = 200;

/**
 * The lines of a video's block are those right above its timing, up to a blank line; the text's first line is a title.
 */
export function markVideos(
  judged: readonly Judgement[],
  lines: Lines,
  paragraphs: readonly Paragraph[],
  roles: Role[],
): void {
  const first = roles.findIndex((role) => role === 'body');
  judged.forEach(({ opens }, i) => {
    if (opens !== 'block') return;
    for (let above = i - 1; above > first && !paragraphs[above + 1].blankBefore; above--) {
      const line = lines[above];
      const isLabelled = roles[above] === 'furniture' && judged[above].headline; // "Watch: the bridge gives way"
      if ((roles[above] !== 'body' && !isLabelled) || line === undefined || endsWithStop.test(line)) return;
      roles[above] = 'caption';
    }
  });
}

/**
 * Behind "Related stories": bulleted lines that are no sentences, and behind the first full sentence of the article
 * (`firstFull`) further lines without a stop, up to a blank line, or behind the last full one up to the end.
 */
export function markRelated(
  judged: readonly Judgement[],
  lines: Lines,
  paragraphs: readonly Paragraph[],
  roles: Role[],
  { firstFull, lastFull }: { readonly firstFull: number; readonly lastFull: number },
): void {
  let open = false;
  lines.forEach((line, i) => {
    if (roles[i] === 'furniture') open = judged[i].opens === 'related' || (open && judged[i].opens === undefined);
    else if (open && roles[i] === 'body' && line !== undefined && line.length <= HEADLINE_AT_MOST) {
      const follows = firstFull >= 0 && i > firstFull && (i > lastFull || !paragraphs[i].blankBefore);
      open = isBullet(line) ? !/[.。]["'”’»)\]]*$/u.test(line) : follows && !endsWithStop.test(line);
      if (open) roles[i] = 'furniture';
    } else open = false;
  });
}

/** A name alone, beside a date or a byline and below the title, is an author's, as where a copy lost the "By". */
export function markNames(lines: Lines, roles: Role[], firstFull: number): void {
  const title = roles.indexOf('title');
  if (title < 0) return;
  for (let i = title + 1; i < firstFull; i++) {
    const line = lines[i];
    if (roles[i] !== 'body' || line === undefined || line.split(/\s+/).length > NAME_WORDS_AT_MOST) continue;
    if ((roles[i - 1] === 'meta' || roles[i + 1] === 'meta') && isNames(line, { full: true })) roles[i] = 'meta';
  }
}

/** No contact of a press release has more lines. */
const CONTACT_LINES = 6;

/** Below "Media contact:" the names of whom to ask and how to reach them, up to a blank line. */
export function markContacts(
  judged: readonly Judgement[],
  lines: Lines,
  paragraphs: readonly Paragraph[],
  roles: Role[],
): void {
  judged.forEach(({ opens }, i) => {
    if (opens !== 'contact') return;
    for (let at = i + 1; at < Math.min(lines.length, i + 1 + CONTACT_LINES); at++) {
      const line = lines[at];
      if (roles[at] === 'meta') continue;
      const isApart = paragraphs[at].blankBefore && roles[at + 1] !== 'meta';
      if (roles[at] !== 'body' || line === undefined || isApart || !isReachable(line)) return;
      roles[at] = 'meta';
    }
  });
}

/** No name of a subtitle is longer, in UTF-16 units. */
const CUE_NAME_AT_MOST = 40;

/** The numbers and names of subtitles, each above its timing; of WebVTT also the lines of its head, and its notes. */
export function markCues(lines: Lines, paragraphs: readonly Paragraph[], roles: Role[]): void {
  const isWebVtt = /^WEBVTT(?:\s|$)/.test(lines[0] ?? '');
  let isNote = isWebVtt;
  lines.forEach((line, i) => {
    if (i > 0 && paragraphs[i].blankBefore) isNote = isWebVtt && /^NOTE(?:\s|$)/.test(line ?? '');
    const next = lines[i + 1];
    const isName =
      line !== undefined &&
      next !== undefined &&
      isCue(next) &&
      (/^\d{1,6}$/.test(line) ||
        (line.length <= CUE_NAME_AT_MOST && paragraphs[i].blankBefore && !paragraphs[i + 1].blankBefore));
    if (isNote || isName) roles[i] = 'meta';
  });
}

/** Lines that are a time and nothing else are those of entries, where a text has several of them. */
export function markTimes(lines: Lines, roles: Role[]): void {
  const times = [...lines.keys()].filter((i) => lines[i] !== undefined && isTime(lines[i]));
  if (times.length < 2) return;
  for (const i of times) if (roles[i] !== 'furniture') roles[i] = 'meta';
}

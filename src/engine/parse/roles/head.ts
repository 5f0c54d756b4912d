/** The head of an article: its title, the title again, its standfirst. */
import type { Role } from '../../model.js';
import { foldText } from '../../text/typography.js';
import { endsWithStop, headingMark, plain, STANDFIRST_WORDS, TITLE_AT_MOST } from './line.js';
import { titleLabelOf } from './frontMatter.js';
import { isCue, isTime } from './times.js';

/** "Ferry sinks | Lunmouth Gazette": what a page's own title adds behind a bar or a dash. */
const siteName = /\s+[|–—-]\s+(?<site>\p{Lu}[^|–—]{1,40})$/u;
/** So far into the text a title may be given again behind the first full sentence. */
const REPEATED_WITHIN = 12;

export interface Head {
  /** The publisher whose name the page's title adds to the article's. */
  readonly publisher?: string;
  /** Whether there is a title. */
  readonly titled: boolean;
}

/**
 * Marks titles in `roles`: the first line before `firstFull`, the first full sentence; that line again; further lines
 * without a stop there that are long enough for a standfirst. A first sentence with a stop is the title where a byline,
 * a date or its own words follow it.
 */
export function markTitles(lines: readonly (string | undefined)[], roles: Role[], firstFull: number): Head {
  const candidates: number[] = [];
  const end = firstFull < 0 ? lines.length : firstFull;
  for (let i = 0; i < end; i++)
    if (roles[i] === 'body' && isTitleLong(lines[i]) && !isCue(lines[i - 1] ?? '')) candidates.push(i);
  if (candidates.length === 0 && firstFull >= 0 && isStoppedTitle(lines, roles, firstFull)) candidates.push(firstFull);
  if (candidates.length === 0) return { titled: false };
  // Without a full sentence every line of the text is one before it.
  const head = firstFull < 0 ? candidates.slice(0, 1) : candidates;
  const first = head.find((i) => headingMark(lines[i] as string) > 0) ?? head[0];
  const title = wordsOf(lines[first] as string);
  const folded = foldText(title);
  let publisher: string | undefined;
  for (const i of head) {
    const words = wordsOf(lines[i] as string);
    const site = siteName.exec(words);
    const shorter = site ? words.slice(0, site.index) : words;
    if (i !== first && site?.groups && foldText(shorter) === folded) publisher ??= site.groups.site.trim();
    if (i === first || foldText(shorter) === folded || isStandfirst(words)) roles[i] = 'title';
  }
  const ownSite = siteName.exec(title);
  const shortTitle = ownSite && foldText(title.slice(0, ownSite.index));
  for (let i = first + 1; i < Math.min(lines.length, first + REPEATED_WITHIN); i++) {
    const line = lines[i];
    if ((roles[i] !== 'body' && roles[i] !== 'title') || !isTitleLong(line)) continue;
    const words = foldText(wordsOf(line));
    if (words === folded) roles[i] = 'title';
    else if (ownSite?.groups && words === shortTitle) {
      roles[i] = 'title';
      publisher ??= ownSite.groups.site.trim();
    }
  }
  return { titled: true, ...(publisher !== undefined && { publisher }) };
}

/** Whether a line is short enough for a title, and no row of a table. */
function isTitleLong(line: string | undefined): line is string {
  return line !== undefined && line.length <= TITLE_AT_MOST && !line.startsWith('|');
}

/** Whether a line is long enough for a standfirst, and no line of verse, which goes on in the next one. */
function isStandfirst(words: string): boolean {
  return words.split(/\s+/).length >= STANDFIRST_WORDS && !/^\p{Ll}|[,;:–—-]$/u.test(words);
}

function isStoppedTitle(lines: readonly (string | undefined)[], roles: readonly Role[], i: number): boolean {
  const [line, next] = [lines[i], lines[i + 1]];
  if (!isTitleLong(line) || next === undefined || !endsWithStop.test(line)) return false;
  // An entry of a running report or a subtitle is followed by a time.
  if (isTime(next) || isCue(next) || /^\d{1,6}$/.test(next)) return false;
  return roles[i + 1] === 'meta' || (roles[i + 1] === 'body' && foldText(next) === foldText(line));
}

/** The title's words alone, without heading marks and labels. */
function wordsOf(line: string): string {
  return plain(line.slice(titleLabelOf(line)));
}

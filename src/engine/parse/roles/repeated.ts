/**
 * Evidence from other stories: a short line that stands on pages of other stories too belongs to the page, not to the
 * article. What the rules on single lines know is furniture already; this finds what no list of phrases has, such as a
 * site's name or its slogan.
 */
import { type Article, isMatchable, type Role } from '../../model.js';
import type { Range } from '../../text/range.js';
import { foldText } from '../../text/typography.js';
import { wordsOf } from '../../text/words.js';
import { endsWithStop, STANDFIRST_WORDS } from './line.js';

/** Before the first full sentence of the body, between it and the last one, or behind that. */
type Part = 'head' | 'middle' | 'foot';

/** A title's or body's line that is short and has no stop. */
export interface ShortLine {
  /** Its words without their typography. */
  readonly fold: string;
  readonly part: Part;
  readonly role: Role;
}

/** What an article's lines tell of the page that they were taken from. */
export interface PageLines {
  readonly short: readonly ShortLine[];
  /** The head has further lines that could be the title, too long to be the page's. */
  readonly longHead: boolean;
}

/** No line of a page is longer, in UTF-16 units. */
const LENGTH_AT_MOST = 100;
/** So many pages of other stories must have a line that stands amid the text, where a page's own lines are rare. */
const PAGES_AMID = 2;

const none: PageLines = { short: [], longHead: false };

/** The short lines of an article that was parsed without such evidence; none of a text that has no full sentence. */
export function pageLinesOf({ text, sentences }: Article): PageLines {
  const paragraphs = new Map<number, Range & { readonly role: Role; readonly single: boolean }>();
  for (const { start, end, role, paragraph } of sentences) {
    const before = paragraphs.get(paragraph);
    paragraphs.set(paragraph, { start: before?.start ?? start, end, role, single: before === undefined });
  }
  const lines = [...paragraphs.values()].filter(({ role }) => isMatchable(role));
  const isFull = ({ end, role }: Range & { readonly role: Role }): boolean =>
    role === 'body' && endsWithStop.test(text.slice(Math.max(0, end - LENGTH_AT_MOST), end));
  const [firstFull, lastFull] = [lines.findIndex(isFull), lines.findLastIndex(isFull)];
  if (firstFull < 0) return none;
  const short: ShortLine[] = [];
  let longHead = false;
  lines.forEach(({ start, end, role, single }, i) => {
    const part = i < firstFull ? 'head' : i < lastFull ? 'middle' : 'foot';
    const line = text.slice(start, Math.min(end, start + LENGTH_AT_MOST + 1));
    const fold = isShort(line, part) && single ? foldText(line) : '';
    if (fold !== '') short.push({ fold, part, role });
    else if (part === 'head') longHead = true;
  });
  return { short, longHead };
}

/** What has the length of a headline or standfirst is no page's line in a head, where pages name other articles too. */
function isShort(line: string, part: Part): boolean {
  if (line.length > LENGTH_AT_MOST || endsWithStop.test(line) || /[:：]$/.test(line)) return false;
  return part !== 'head' || wordsOf(line).length < STANDFIRST_WORDS;
}

/** How many of some pages have each short line, in their head and behind it. */
export interface PageCounts {
  readonly head: ReadonlyMap<string, number>;
  readonly behind: ReadonlyMap<string, number>;
}

export function countLines(pages: readonly PageLines[]): PageCounts {
  const [head, behind] = [new Map<string, number>(), new Map<string, number>()];
  for (const { short } of pages) {
    for (const [counts, isHead] of [[head, true] as const, [behind, false] as const]) {
      const folds = new Set(short.filter(({ part }) => (part === 'head') === isHead).map(({ fold }) => fold));
      for (const fold of folds) counts.set(fold, (counts.get(fold) ?? 0) + 1);
    }
  }
  return { head, behind };
}

/**
 * The lines, without their typography, that an article shares with the pages of other stories: at its head or foot with
 * one of them, amid its text with two; a headline that another page lists at its foot is none. Its title goes only
 * where the head has another line to be the title.
 */
export function repeatedLines({ short, longHead }: PageLines, others: PageCounts): string[] {
  const isRepeated = ({ fold, part }: ShortLine): boolean =>
    part === 'head' ? others.head.has(fold) : (others.behind.get(fold) ?? 0) >= (part === 'middle' ? PAGES_AMID : 1);
  const repeated = short.filter(isRepeated);
  const titleLeft = longHead || short.some((line) => line.part === 'head' && !isRepeated(line));
  const kept = new Set(titleLeft ? [] : repeated.filter(({ role }) => role === 'title').map(({ fold }) => fold));
  return [...new Set(repeated.map(({ fold }) => fold))].filter((fold) => !kept.has(fold)).sort();
}

/** The indexes of the paragraphs that are one of these lines, as `repeatedLines` gives them. */
export function repeatedParagraphs(
  text: string,
  paragraphs: readonly Range[],
  lines: readonly string[],
): ReadonlySet<number> {
  const folds = new Set(lines);
  const found = new Set<number>();
  if (folds.size === 0) return found;
  paragraphs.forEach(({ start, end }, i) => {
    if (end - start <= LENGTH_AT_MOST && folds.has(foldText(text.slice(start, end)))) found.add(i);
  });
  return found;
}

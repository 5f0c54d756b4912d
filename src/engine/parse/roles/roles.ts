import { rulesFor } from '../../languages/tables.js';
import type { Metadata, Role } from '../../model.js';
import { isDirection } from '../../text/said.js';
import type { Paragraph } from '../paragraphs.js';
import type { Range } from '../../text/range.js';
import type { Remembered } from '../../text/remembered.js';
import { markContacts, markCues, markNames, markRelated, markTimes, markVideos } from './blocks.js';
import { judgeCaption } from './captions.js';
import { markComments } from './comments.js';
import { judgeCredits } from './credits.js';
import { datelineOf } from './datelines.js';
import { readFrontMatter, titleLabelOf } from './frontMatter.js';
import { isNotice, judgeFurniture } from './furniture.js';
import { markTitles } from './head.js';
import { endsWithStop, type Facts, headingMark, type Judgement, plain } from './line.js';
import { judgeMeta } from './meta.js';
import { judgePress } from './press.js';

/** Longer paragraphs, in UTF-16 units, are body, but for notices. */
const LINE_AT_MOST = 500;
const DATELINE_WITHIN = 160;
/** No standfirst is longer, in UTF-16 units. */
const STANDFIRST_AT_MOST = 300;
const STOP_WITHIN = 8;

export interface Roles {
  /** A role for each paragraph. */
  readonly roles: readonly Role[];
  readonly metadata: Metadata;
  /**
   * How many UTF-16 units at the start of a paragraph are no part of its sentences: its dateline, or a title's label,
   * "Title: "; 0 for most.
   */
  readonly datelines: readonly number[];
}

export interface RoleParts {
  /** The indexes of paragraphs that are body, whatever they look like. */
  readonly marked: ReadonlySet<number>;
  /** The indexes of paragraphs that pages of other stories have too. */
  readonly repeated: ReadonlySet<number>;
  /** How many UTF-16 units at the start of each paragraph are its label; all of one that is a number alone. */
  readonly labels: readonly number[];
  /** A primary subtag. */
  readonly language: string;
  /** What was found of paragraphs before. */
  readonly judgements: Remembered<Judgement>;
}

const body: Judgement = { role: 'body' };

/**
 * Gives each paragraph its role and reads the metadata: first by rules on single paragraphs, then by their place. What
 * could be a sentence of the article counts as furniture or metadata only before the first full sentence or behind the
 * last one, and in doubt a paragraph is body, since a body line that is taken for furniture is lost to matching. An
 * article without any body or title is all body. Each rule looks at a bounded part of a paragraph, so that the time is
 * linear in the text.
 */
export function assignRoles(text: string, paragraphs: readonly Paragraph[], parts: RoleParts): Roles {
  const { marked, repeated, judgements, labels } = parts;
  const front = readFrontMatter(text);
  const lines = paragraphs.map(({ start, end }) => (end - start > LINE_AT_MOST ? undefined : text.slice(start, end)));
  const judged = lines.map((line, i): Judgement => {
    const { start, end } = paragraphs[i];
    if (marked.has(i)) return body;
    if (end <= front.end) return isAt(front.title, paragraphs[i]) ? { role: 'title' } : { role: 'meta' };
    if (labels[i] > 0 && labels[i] >= end - start) return { role: 'meta' };
    if (line === undefined) return isNotice(text.slice(start, start + LINE_AT_MOST)) ? atEdge('furniture') : body;
    const judgement = unlessHeadline(judgements.of(line, judge), line, i === 0);
    return repeated.has(i) && judgement.role === 'body' ? { role: 'furniture' } : judgement;
  });
  const roles = judged.map(({ role, atEdge }): Role => (atEdge ? 'body' : role));
  const isFull = (i: number): boolean =>
    judged[i].role === 'body' && roles[i] === 'body' && (lines[i] === undefined || endsWithStop.test(lines[i]));
  markTimes(lines, roles);
  markCues(lines, paragraphs, roles);
  markContacts(judged, lines, paragraphs, roles);
  markVideos(judged, lines, paragraphs, roles);
  const firstFull = lines.findIndex((_, i) => isFull(i));
  markComments(judged, lines, paragraphs, roles, firstFull);
  const lastFull = lines.findLastIndex((_, i) => isFull(i));
  judged.forEach(({ role, atEdge }, i) => {
    if (atEdge && roles[i] === 'body' && firstFull >= 0 && (i < firstFull || i > lastFull)) roles[i] = role;
  });
  markRelated(judged, lines, paragraphs, roles, { firstFull, lastFull });
  const head = markTitles(lines, roles, firstFull);
  const headline = head.titled ? -1 : judged.findIndex((judgement, i) => judgement.headline && i < firstFull);
  if (headline >= 0 && !roles.includes('title')) roles[headline] = 'title';
  markNames(lines, roles, firstFull);
  for (const i of marked) roles[i] = 'body';
  const metadata = gather(front.facts, judged, roles, { firstFull, lastFull });
  if (head.publisher !== undefined) metadata.publisher ??= head.publisher;
  const datelines = markDatelines(text, paragraphs, roles, metadata, { ...parts, frontTitle: front.title });
  if (roles.includes('body')) return { roles, metadata, datelines };
  // A source without a body is compared by what it has, whatever that looks like.
  const hasTitle = roles.includes('title');
  const shown = roles.map((role): Role => (role === 'title' || !hasTitle ? 'body' : role));
  const further = markDatelines(text, paragraphs, shown, metadata, { ...parts, frontTitle: front.title });
  return { roles: shown, metadata, datelines: datelines.map((length, i) => length || further[i]) };
}

/** What a paragraph's own words say; Markdown around them says nothing but that a heading is no caption or byline. */
function judge(line: string): Judgement {
  const words = plain(line);
  if (isDirection(words)) return { role: 'meta' };
  return (
    judgeCaption(line) ??
    judgePress(words) ??
    judgeMeta(words) ??
    judgeCredits(words) ??
    (words === line ? undefined : judgeCaption(words)) ??
    judgeFurniture(words) ??
    body
  );
}

/** What could be a headline is one on a text's first line and in a heading. */
function unlessHeadline(judgement: Judgement, line: string, isFirst: boolean): Judgement {
  return judgement.headline && !judgement.atEdge && (isFirst || headingMark(line) > 0) ? body : judgement;
}

const atEdge = (role: Role): Judgement => ({ role, atEdge: true });

function isAt(title: Range | undefined, { start, end }: Range): title is Range {
  return title !== undefined && title.start >= start && title.end === end;
}

/**
 * What the front matter and the paragraphs at the head and the foot say, where they kept the role that they were given
 * for it; what stands amid the text is about a part of it, as the byline of an entry in a running report.
 */
function gather(
  front: Metadata,
  judged: readonly Judgement[],
  roles: readonly Role[],
  { firstFull, lastFull }: { readonly firstFull: number; readonly lastFull: number },
): Facts {
  const metadata: Facts = { ...front };
  judged.forEach(({ facts, role }, i) => {
    if (!facts || roles[i] !== role || (i > firstFull && i < lastFull)) return;
    // A second address is another page's, and so is its date.
    if (facts.url !== undefined && metadata.url !== undefined) return;
    for (const key of Object.keys(facts) as (keyof Facts)[]) metadata[key] ??= facts[key];
  });
  return metadata;
}

function markDatelines(
  text: string,
  paragraphs: readonly Paragraph[],
  roles: readonly Role[],
  metadata: Facts,
  { frontTitle, marked, labels, language }: Omit<RoleParts, 'judgements'> & { readonly frontTitle: Range | undefined },
): number[] {
  const rules = rulesFor(language);
  let opening = true;
  let standfirst = false;
  return paragraphs.map((paragraph, i) => {
    const { start, end } = paragraph;
    const head = text.slice(start, Math.min(end, start + DATELINE_WITHIN));
    if (roles[i] === 'title') return isAt(frontTitle, paragraph) ? frontTitle.start - start : titleLabelOf(head);
    if (roles[i] !== 'body' || marked.has(i)) return 0;
    const dateline = labels[i] > 0 ? undefined : datelineOf(head, opening, rules);
    const isFull = endsWithStop.test(text.slice(Math.max(start, end - STOP_WITHIN), end));
    // Behind the first full paragraph, if that could be a standfirst, the body may open once more.
    if (isFull || dateline) opening &&= !dateline && !standfirst && end - start <= STANDFIRST_AT_MOST;
    standfirst ||= isFull;
    if (!dateline) return 0;
    for (const key of Object.keys(dateline.facts) as (keyof Facts)[]) metadata[key] ??= dateline.facts[key];
    return dateline.length;
  });
}

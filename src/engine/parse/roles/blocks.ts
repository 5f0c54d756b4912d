/** Roles that a paragraph has by the line above or below it: a video's block, lists of other articles, comments. */
import type { Role } from '../../model.js';
import type { Paragraph } from '../paragraphs.js';
import { endsWithStop, isBullet, type Judgement } from './line.js';
import { isNames } from './names.js';

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

/**
 * All behind the invitation to comment, where a full sentence stands before it. A heading "Comments" could be a
 * section's too: what follows must be shorter than what stands before it.
 */
export function markComments(
  judged: readonly Judgement[],
  paragraphs: readonly Paragraph[],
  roles: Role[],
  firstFull: number,
): void {
  if (firstFull < 0) return;
  const end = paragraphs[paragraphs.length - 1].end;
  const foot = judged.findIndex(
    ({ opens }, i) =>
      i > firstFull &&
      (opens === 'foot' ||
        (opens === 'comments' && end - paragraphs[i].end < paragraphs[i].start - paragraphs[firstFull].start)),
  );
  if (foot >= 0) roles.fill('furniture', foot);
}

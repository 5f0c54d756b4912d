import { diffArrays } from 'diff';

/** Replaces [start, end), UTF-16 offsets of the text before, by `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies edits of one text at once; they are in order and do not overlap. Of two at one place the first stands first.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let done = 0;
  const parts: string[] = [];
  for (const edit of edits) {
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return [...parts, text.slice(done)].join('');
}

/** The same edits, those that touch each other as one, without those that change nothing. */
export function mergeEdits(edits: readonly TextEdit[]): TextEdit[] {
  const merged: TextEdit[] = [];
  for (const edit of edits) {
    const last = merged.at(-1);
    if (last && last.end === edit.start) {
      merged[merged.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
    } else merged.push(edit);
  }
  return merged.filter(({ start, end, text }) => start < end || text !== '');
}

/**
 * With more insertions and deletions of lines between two versions of a file, all between the first and the last is one
 * edit.
 */
const MAXIMUM_LINE_EDITS = 2000;
/** The same for the words of a passage. */
const MAXIMUM_WORD_EDITS = 500;

/**
 * The edits that lead from one version of a text to another, in order: by lines first, then by words inside the lines
 * that differ. Exact, and small where the versions are near each other.
 */
export function editsBetween(from: string, to: string): TextEdit[] {
  return refine(
    from,
    { start: 0, end: from.length, text: to },
    /[^\r\n]*(?:\r\n|\r|\n|$)/g,
    MAXIMUM_LINE_EDITS,
  ).flatMap((edit) => refine(from, edit, WORDS, MAXIMUM_WORD_EDITS));
}

/** The edits that lead from one sentence to another, by words, white space and signs. */
export function wordEdits(from: string, to: string): TextEdit[] {
  return refine(from, { start: 0, end: from.length, text: to }, WORDS, MAXIMUM_WORD_EDITS);
}

const WORDS = /\s+|[\p{L}\p{M}\p{N}]+|[^]/gu;

/**
 * Parts an edit of `text` into smaller ones, at the borders of what `parts` matches; as it is, where that is too much
 * work.
 */
function refine(text: string, edit: TextEdit, parts: RegExp, maxEditLength: number): TextEdit[] {
  const before = text.slice(edit.start, edit.end);
  if (before === edit.text) return [];
  const split = (whole: string) => whole.match(parts)?.filter((part) => part !== '') ?? [];
  const changes = diffArrays(split(before), split(edit.text), { maxEditLength });
  if (changes === undefined) return [edit];
  const edits: TextEdit[] = [];
  let at = edit.start;
  for (const { added, removed, value } of changes) {
    const joined = value.join('');
    const end = added ? at : at + joined.length;
    if (added || removed) edits.push({ start: at, end, text: added ? joined : '' });
    at = end;
  }
  return mergeEdits(edits);
}

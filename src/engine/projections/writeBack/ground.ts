import { lineOf } from '../text.js';
import type { Collation } from '../collation/collation.js';
import type { CollationDocument } from '../collation/collationText.js';
import { groundTextOf, type GroundText } from '../edits/groundText.js';
import { editsBetween, type TextEdit } from '../edits/textEdits.js';

/**
 * What the base's side of a collation was written from: all that it takes to write it back. Plain data, so that it can
 * be kept beside an unsaved document.
 */
export interface Ground extends GroundText {
  readonly rows: readonly GroundRow[];
}

export interface GroundRow {
  /** The row's number, as its heading gives it. */
  readonly number: number;
  readonly heading: string;
  readonly lines: readonly GroundLine[];
  /** The source's sentences of the row, in order. */
  readonly source: readonly SourceLine[];
}

export interface SourceLine {
  /** On one line, as the source has it. */
  readonly text: string;
  /** The source's paragraph that it stands in. */
  readonly paragraph: number;
}

export interface GroundLine {
  readonly text: string;
  /** Index into the ground's sentences. */
  readonly sentence: number;
}

/** The ground of a collation as it was written from its articles; `document` is its base side. */
export function groundOf({ base, source, rows }: Collation, document: CollationDocument): Ground {
  return {
    ...groundTextOf(base.article),
    rows: rows.map((row, index) => ({
      number: row.number,
      heading: document.rows[index].headingText,
      lines: row.base.map((sentence) => ({ text: lineOf(base.article, sentence), sentence })),
      source: row.source.map((sentence) => ({
        text: lineOf(source.article, sentence),
        paragraph: source.article.sentences[sentence].paragraph,
      })),
    })),
  };
}

/**
 * The ground as it lies in a later text of the same file: ranges move with what was written before them. A sentence
 * whose own text is another now, or gone, is marked as changed.
 */
export function moveGround(ground: Ground, text: string): Ground {
  const edits = editsBetween(ground.text, text);
  if (edits.length === 0) return ground;
  const growth = ({ start, end, text: added }: TextEdit) => added.length - (end - start);
  let [next, shift] = [0, 0];
  const sentences = ground.sentences.map((sentence) => {
    const { start, end } = sentence;
    for (; next < edits.length && edits[next].end <= start; next++) shift += growth(edits[next]);
    let last = next;
    while (last < edits.length && edits[last].start < end) last++;
    const touching = edits.slice(next, last);
    if (touching.length === 0) return { ...sentence, start: start + shift, end: end + shift };
    return {
      ...sentence,
      start: Math.min(start, touching[0].start) + shift,
      end: touching.reduce((at, edit) => at + growth(edit), Math.max(end, touching[touching.length - 1].end) + shift),
      changed: true,
    };
  });
  return { ...ground, text, sentences };
}

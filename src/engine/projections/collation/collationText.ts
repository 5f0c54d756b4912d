/**
 * The two documents of a collation. Each row is a heading line, identical on both sides and unique, then one line for
 * each of the side's sentences. `collationReader.ts` reads such a document back.
 */
import type { Source } from '../../model.js';
import type { Collation } from './collation.js';
import { lineOf } from '../text.js';

export interface CollationDocument {
  /** Lines end in \n. */
  readonly text: string;
  readonly rows: readonly CollationRow[];
}

/** Where a row stands in the document. Line numbers count from 0. */
export interface CollationRow {
  readonly heading: number;
  /** The heading line itself, as `readCollation` wants it. */
  readonly headingText: string;
  readonly firstLine: number;
  readonly lineCount: number;
  /** For each line, the sentence's range in the source's own text. */
  readonly ranges: readonly CollationRange[];
}

export interface CollationRange {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Whether the line is the sentence's own text to the character; else a line break in it became a space. */
  readonly verbatim: boolean;
}

/**
 * Writes both sides, each text as its source has it, one sentence a line. A heading is a mark and the row's number:
 * what never changes while the row is there. The mark is longer than any row of its sign that begins a sentence, so
 * that no sentence can be taken for a heading.
 */
export function writeCollation(collation: Collation): {
  readonly base: CollationDocument;
  readonly source: CollationDocument;
} {
  const rows = collation.rows.map((row) => ({
    row,
    base: row.base.map((sentence) => lineOf(collation.base.article, sentence)),
    source: row.source.map((sentence) => lineOf(collation.source.article, sentence)),
  }));
  const mark = markFor(rows);
  const headings = rows.map(({ row }) => `${mark} ${row.number}`);
  return {
    base: layOut(
      collation.base,
      headings,
      rows.map(({ row, base }) => ({ sentences: row.base, lines: base })),
    ),
    source: layOut(
      collation.source,
      headings,
      rows.map(({ row, source }) => ({ sentences: row.source, lines: source })),
    ),
  };
}

const SHORTEST_MARK = 2;

function markFor(rows: readonly { readonly base: readonly string[]; readonly source: readonly string[] }[]): string {
  let length = SHORTEST_MARK;
  const outdo = (line: string): void => {
    if (line.startsWith('─')) length = Math.max(length, (/^─*/.exec(line)?.[0].length ?? 0) + 1);
  };
  for (const { base, source } of rows) {
    base.forEach(outdo);
    source.forEach(outdo);
  }
  return '─'.repeat(length);
}

/** One side: each row's heading and lines; `sentences` are those of the lines. */
export function layOut(
  { article }: Source,
  headings: readonly string[],
  rows: readonly { readonly sentences: readonly number[]; readonly lines: readonly string[] }[],
): CollationDocument {
  const all: string[] = [];
  const laidOut = rows.map(({ sentences, lines }, index): CollationRow => {
    const heading = all.push(headings[index]) - 1;
    for (const line of lines) all.push(line);
    const ranges = sentences.map((sentence, at) => {
      const { start, end } = article.sentences[sentence];
      return { start, end, verbatim: lines[at] === article.text.slice(start, end) };
    });
    return { heading, headingText: headings[index], firstLine: heading + 1, lineCount: lines.length, ranges };
  });
  all.push('');
  return { text: all.join('\n'), rows: laidOut };
}

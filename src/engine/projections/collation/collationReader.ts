import type { Failure } from '../../text/failure.js';

export interface ReadCollation {
  /** The lines of each row. */
  readonly rows: readonly (readonly string[])[];
}

/** A heading is missing, repeated or out of its place. */
export interface DamagedHeading {
  readonly kind: 'damagedHeading';
  /** The first such row, from 0. */
  readonly row: number;
}

/**
 * Reads a document that `writeCollation` laid out, and that may have been edited since, back into the lines of its
 * rows. `headings`: the heading lines it was written with. Refuses a document in which these do not all stand, once,
 * in order and before anything else: then it is not known which text belongs to which row.
 */
export function readCollation(text: string, headings: readonly string[]): ReadCollation | Failure<DamagedHeading> {
  const lines = text.split(/\r\n|\r|\n/);
  // The last line's own ending, not an empty line of the last row.
  if (lines.at(-1) === '') lines.pop();
  const rowOf = new Map(headings.map((heading, row) => [heading, row]));
  const rows: string[][] = [];
  for (const line of lines) {
    const row = rowOf.get(line);
    if (row === undefined) {
      const current = rows.at(-1);
      if (!current) return damaged(0);
      current.push(line);
    } else if (row === rows.length) rows.push([]);
    else return damaged(Math.min(row, rows.length));
  }
  return rows.length === headings.length ? { rows } : damaged(rows.length);
}

const damaged = (row: number): Failure<DamagedHeading> => ({ failure: { kind: 'damagedHeading', row } });

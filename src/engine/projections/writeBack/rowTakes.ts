import { sameButForTypography } from '../../text/typography.js';
import type { Ground } from './ground.js';
import type { LineEdit } from './rowEdits.js';

/** Wording of the source that an edited row brings into the base. */
export interface RowTake {
  /** The number of the row, as its heading gives it. */
  readonly row: number;
  /** The source's sentences, the base's that went, and those that came; each on one line. */
  readonly said: readonly string[];
  readonly before: readonly string[];
  readonly sentences: readonly string[];
}

/**
 * What the edits of a collation take over from its source: in each row the new lines that say, but for typography, what
 * the source says there. A line that said so before is the base's own, whatever became of its commas.
 */
export function rowTakes({ rows }: Ground, edits: readonly LineEdit[]): RowTake[] {
  return rows.flatMap(({ number, lines, source }, row) => {
    const inRow = edits.filter((edit) => edit.row === row);
    const textBefore = (sentence: number): string[] =>
      lines.filter((line) => line.sentence === sentence).map(({ text }) => text);
    const open = [...source];
    const said: string[] = [];
    const sentences: string[] = [];
    const before = inRow.flatMap((edit) => (edit.kind === 'deleted' ? textBefore(edit.sentence) : []));
    for (const edit of inRow) {
      if (edit.kind !== 'edited' && edit.kind !== 'inserted') continue;
      const old = edit.kind === 'edited' ? textBefore(edit.sentence) : [];
      const at = open.findIndex(({ text }) => sameButForTypography(edit.text, text));
      if (at < 0 || old.some((text) => sameButForTypography(text, edit.text))) continue;
      const [{ text }] = open.splice(at, 1);
      said.push(text);
      sentences.push(edit.written ?? edit.text);
      before.push(...old);
    }
    return said.length > 0 ? [{ row: number, said, before, sentences }] : [];
  });
}

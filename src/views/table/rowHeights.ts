import type { TableRow } from '../../engine/projections/table/versionsTable.js';

/** How text is set in a cell, in pixels. */
export interface TextSize {
  /** How wide the lines of the narrowest column are. */
  readonly width: number;
  /** How wide a letter is, on the average. */
  readonly letter: number;
  readonly line: number;
  /** What stands above and around the text. */
  readonly around: number;
}

/** From here on letters are about twice as wide: Chinese, Japanese, Korean. */
const WIDE = 0x2e80;

/**
 * How high a row is, about: as its longest cell of the shown columns. Cells that are out of sight on the left or right
 * are not drawn, and a row keeps the room that they need.
 */
export function rowHeight({ cells }: TableRow, columns: readonly number[], size: TextSize): number {
  const letters = Math.max(1, size.width / size.letter);
  let most = 1;
  for (const column of columns) {
    const text = cells[column]?.text;
    if (text === undefined) continue;
    const factor = text.charCodeAt(text.length >> 1) >= WIDE ? 2 : 1;
    let lines = 0;
    for (const sentence of text.split('\n')) lines += Math.ceil((sentence.length * factor) / letters);
    most = Math.max(most, lines);
  }
  return Math.round(size.around + most * size.line);
}

/** One replacement in a document: from a line and character to another, and how many line breaks came in its place. */
export interface LineEdit {
  readonly startLine: number;
  readonly startCharacter: number;
  readonly endLine: number;
  readonly endCharacter: number;
  readonly addedLines: number;
}

/** After a keystroke no row comes or goes for so long, in milliseconds. */
export const QUIET = 1000;

type Rows<T> = ReadonlyMap<number, readonly T[]>;

/**
 * The rows of lenses that a document shows: for a 0-based line, its lenses. Until a new result is in, they move with
 * the edits. A result that comes within a second after a keystroke changes what rows say, never which rows there are,
 * so that the text does not move while it is typed. Times are milliseconds of any one clock.
 */
export class LensRows<T> {
  #shown: Rows<T> = new Map();
  /** The newest result, shifted as `#shown` is. */
  #latest: Rows<T> = new Map();
  #quietFrom = Number.NEGATIVE_INFINITY;

  /** A key was pressed, here or in another source of the story. */
  keystroke(now: number): void {
    this.#quietFrom = now + QUIET;
  }

  /** This document was edited; `edits` stand in the order they apply. */
  edit(edits: readonly LineEdit[]): void {
    for (const edit of edits) {
      this.#shown = shiftRows(this.#shown, edit);
      this.#latest = shiftRows(this.#latest, edit);
    }
  }

  /** A matching of the text as it stands now has finished. */
  finish(rows: Rows<T>): void {
    this.#latest = rows;
  }

  /** The reader asked for a change, by a command or a setting: it holds at once. */
  release(): void {
    this.#quietFrom = Number.NEGATIVE_INFINITY;
  }

  /** The rows to show at `now`. */
  show(now: number): Rows<T> {
    if (now >= this.#quietFrom) {
      this.#shown = this.#latest;
    } else {
      this.#shown = new Map([...this.#shown].map(([line, row]) => [line, this.#latest.get(line) ?? row]));
    }
    return this.#shown;
  }

  /** When rows that are held back may be shown; undefined where none are. */
  heldUntil(): number | undefined {
    const same =
      this.#shown.size === this.#latest.size && [...this.#latest.keys()].every((line) => this.#shown.has(line));
    return same ? undefined : this.#quietFrom;
  }
}

function shiftRows<T>(rows: Rows<T>, edit: LineEdit): Rows<T> {
  const shifted = new Map<number, readonly T[]>();
  for (const [line, row] of rows) {
    const to = shiftLine(line, edit);
    if (to !== undefined && !shifted.has(to)) shifted.set(to, row);
  }
  return shifted;
}

/** Where the text that began a line stands after the edit; undefined where all of the line went. */
function shiftLine(line: number, edit: LineEdit): number | undefined {
  const { startLine, startCharacter, endLine, endCharacter, addedLines } = edit;
  if (line < startLine) return line;
  if (line > endLine) return line - (endLine - startLine) + addedLines;
  if (line === endLine && (endLine > startLine || startCharacter === 0)) {
    // The line's end stands after what was put in; at the edit's own line this is so when the edit is at its start.
    return endCharacter === 0 || endLine > startLine ? startLine + addedLines : line;
  }
  if (line === startLine) return startCharacter === 0 && endLine > startLine ? undefined : line;
  return undefined;
}

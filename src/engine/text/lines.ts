import { firstPlace } from './firstPlace.js';

/**
 * Where the lines of a text start. Lines end at \r\n, \n or a lone \r, as VS Code splits them when it loads a file,
 * so that (line, character) pairs hold in the editor even where it unifies the line endings.
 */
export class LineMap {
  readonly #starts: readonly number[];
  readonly #text: string;

  constructor(text: string) {
    const starts = [0];
    for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + ending.length);
    this.#starts = starts;
    this.#text = text;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The 0-based line that holds the UTF-16 `offset`; offsets outside the text count as its start or end. */
  lineAt(offset: number): number {
    return Math.max(0, firstPlace(this.#starts.length, (line) => this.#starts[line] > offset) - 1);
  }

  /** The 0-based line and UTF-16 character of `offset`. */
  positionAt(offset: number): { line: number; character: number } {
    const clamped = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - this.#starts[line] };
  }

  /** The UTF-16 offset of a 0-based line and character, held inside that line. */
  offsetAt(line: number, character: number): number {
    if (line < 0) return 0;
    if (line >= this.#starts.length) return this.#text.length;
    const end = line + 1 < this.#starts.length ? this.#starts[line + 1] : this.#text.length;
    return Math.min(this.#starts[line] + Math.max(0, character), end);
  }
}

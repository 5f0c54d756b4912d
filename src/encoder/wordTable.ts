import type { EncoderFile } from './file.js';

interface GradeOfRows {
  readonly firstRow: number;
  readonly firstByte: number;
  /** Bytes of a row. */
  readonly width: number;
  readonly perByte: number;
  /** The values that each byte stands for, perByte after perByte, without the row's scale. */
  readonly values: Int8Array;
}

/** The vectors of the pieces, kept as the file has them and unpacked when they are used. */
export class WordTable {
  readonly #grades: readonly GradeOfRows[];
  readonly #symbols: Uint8Array;
  readonly #scales: Float32Array;
  readonly #hidden: number;

  constructor({ table, sizes }: EncoderFile) {
    // The file's bytes hold the layers as well, which are packed elsewhere by then.
    this.#symbols = table.symbols.slice();
    this.#scales = table.scales;
    this.#hidden = sizes.hidden;
    let firstRow = 0;
    let firstByte = 0;
    this.#grades = table.grades.map(({ rows, levels, step, offset }) => {
      const perByte = symbolsPerByte(levels);
      const width = Math.ceil(sizes.hidden / perByte);
      const grade = { firstRow, firstByte, width, perByte, values: valuesOf(levels, perByte, step, offset) };
      firstRow += rows;
      firstByte += rows * width;
      return grade;
    });
  }

  /** Adds the vector of a piece to `hidden` values of `to` from `at`. */
  add(piece: number, to: Float32Array, at: number): void {
    const grade = this.#grades.findLast(({ firstRow }) => firstRow <= piece) ?? this.#grades[0];
    const { width, perByte, values } = grade;
    const start = grade.firstByte + (piece - grade.firstRow) * width;
    const scale = this.#scales[piece];
    for (let i = 0; i < this.#hidden; i++) {
      const byte = this.#symbols[start + Math.floor(i / perByte)];
      to[at + i] += values[byte * perByte + (i % perByte)] * scale;
    }
  }
}

/** How many symbols of so many levels fit into a byte. */
function symbolsPerByte(levels: number): number {
  let count = 1;
  while (levels ** (count + 1) <= 256) count++;
  return count;
}

function valuesOf(levels: number, perByte: number, step: number, offset: number): Int8Array {
  const values = new Int8Array(256 * perByte);
  for (let byte = 0; byte < 256; byte++) {
    for (let i = perByte - 1, rest = byte; i >= 0; i--) {
      values[byte * perByte + i] = step * (rest % levels) - offset;
      rest = Math.floor(rest / levels);
    }
  }
  return values;
}

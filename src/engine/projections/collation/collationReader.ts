import type { Failure } from '../../text/failure.js';

export interface ReadCollation {
  /** The lines of each row. */
  readonly rows: readonly (readonly string[])[];
}

/** A heading is missing, repeated or out of its place, and it is not clear which text belongs to which row. */
export interface DamagedHeading {
  readonly kind: 'damagedHeading';
  /** The first such row, from 0. */
  readonly row: number;
}

/** A row as it was written: its heading line, and the lines below it. */
export interface WrittenRow {
  readonly heading: string;
  readonly lines: readonly string[];
}

/**
 * Reads a document that `writeCollation` laid out, and that may have been edited since, back into the lines of its
 * rows; `written` are the rows as they were written. A heading that was typed into, joined with a line or deleted is
 * put right where only one reading is possible; else the document is refused: it is not known which text belongs to
 * which row.
 */
export function readCollation(text: string, written: readonly WrittenRow[]): ReadCollation | Failure<DamagedHeading> {
  const lines = text.split(/\r\n|\r|\n/);
  // The last line's own ending, not an empty line of the last row.
  if (lines.at(-1) === '') lines.pop();
  const read = readExactly(lines, written);
  return 'failure' in read ? readExactly(withHeadings(lines, written), written) : read;
}

function readExactly(
  lines: readonly string[],
  written: readonly WrittenRow[],
): ReadCollation | Failure<DamagedHeading> {
  const rowOf = new Map(written.map(({ heading }, row) => [heading, row]));
  const own = new Set(written.flatMap((row) => row.lines));
  const rows: string[][] = [];
  for (const line of lines) {
    const row = rowOf.get(line);
    if (row === undefined) {
      const current = rows.at(-1);
      if (!current || (!own.has(line) && looksLikeHeading(line, written))) return damaged(rows.length);
      current.push(line);
    } else if (row === rows.length) rows.push([]);
    else return damaged(Math.min(row, rows.length));
  }
  return rows.length === written.length ? { rows } : damaged(rows.length);
}

/**
 * No sentence begins with the mark of the headings: they are written so. What does is no text, and never to be saved.
 */
function looksLikeHeading(line: string, [first]: readonly WrittenRow[]): boolean {
  return line.startsWith(first.heading.replace(/\d+$/, '')) || /^─+\s*\d+\s*$/.test(line);
}

const damaged = (row: number): Failure<DamagedHeading> => ({ failure: { kind: 'damagedHeading', row } });

/** The lines with the headings that are missing put back, as far as there is one place for each. */
function withHeadings(lines: readonly string[], written: readonly WrittenRow[]): readonly string[] {
  const whole = new Set(lines);
  const missing = written.filter(({ heading }) => !whole.has(heading));
  const parted = missing.reduce(partFromText, startingWithHeading(lines, written));
  return missing.reduce((now, { heading }) => (now.includes(heading) ? now : putBack(now, heading, written)), parted);
}

/** Without blank lines before the first heading: Enter was pressed there. */
function startingWithHeading(lines: readonly string[], written: readonly WrittenRow[]): readonly string[] {
  const headings = new Set(written.map(({ heading }) => heading));
  const first = lines.findIndex((line) => headings.has(line));
  return lines.slice(0, first).every((line) => line.trim() === '') ? lines.slice(Math.max(0, first)) : lines;
}

/**
 * A heading that was joined with the line before it or the first one below it, or whose signs were touched, on a line
 * of its own again. What somebody typed behind the number is no text of the row, as long as its lines stand below.
 */
function partFromText(lines: readonly string[], { heading, lines: own }: WrittenRow): readonly string[] {
  const number = heading.replace(/^─+ /, '');
  const isTouched = (line: string): boolean => {
    const signs = line.trimEnd();
    const mark = signs.endsWith(number) ? signs.slice(0, -number.length) : signs;
    return mark.includes('─') && /^[─\s]*$/.test(mark);
  };
  const places = lines.flatMap((line, at) => {
    if (isTouched(line)) return [{ at, parts: [heading] }];
    const rest = line.slice(heading.length);
    if (line.startsWith(heading) && !/^\d/.test(rest) && lacksLine(lines, at, own)) {
      return [{ at, parts: [heading, rest] }];
    }
    if (line.endsWith(heading) && !line.endsWith(`─${heading}`)) {
      return [{ at, parts: [line.slice(0, -heading.length), heading] }];
    }
    return [];
  });
  if (places.length !== 1) return lines;
  const [{ at, parts }] = places;
  return [...lines.slice(0, at), ...parts.filter((part) => part.trim() !== ''), ...lines.slice(at + 1)];
}

/** Whether fewer lines stand below a heading than the row was written with. */
function lacksLine(lines: readonly string[], heading: number, own: readonly string[]): boolean {
  const next = lines.findIndex((line, at) => at > heading && /^─{2,} \d+/.test(line));
  return (next < 0 ? lines.length : next) - heading - 1 < own.length;
}

/**
 * A deleted heading between the lines of its row and of the one before it, where these tell which is which: the one
 * begins as it was written, or the other ends so. A row that was deleted with its heading leaves nothing behind the one
 * before.
 */
function putBack(lines: readonly string[], heading: string, written: readonly WrittenRow[]): readonly string[] {
  const row = written.findIndex((each) => each.heading === heading);
  const start = row === 0 ? 0 : lines.indexOf(written[row - 1].heading) + 1;
  const next = row + 1 < written.length ? lines.indexOf(written[row + 1].heading) : lines.length;
  if (next < start || (row > 0 && start === 0)) return lines;
  const between = lines.slice(start, next);
  const own = written[row].lines;
  const before = row === 0 ? [] : written[row - 1].lines;
  const [beginsSo, endsSo] = [isAt(between, before, 0), isAt(between, own, between.length - own.length)];
  const byBeginning = beginsSo ? before.length : undefined;
  const byEnd = endsSo ? between.length - own.length : undefined;
  // Nothing tells anything of lines that are none.
  const places = [
    ...(before.length > 0 || row === 0 || between.length === own.length ? [byBeginning] : []),
    ...(own.length > 0 || between.length === before.length ? [byEnd] : []),
  ].filter((place) => place !== undefined);
  const [place] = places;
  if (place === undefined || places.some((each) => each !== place)) return lines;
  return [...lines.slice(0, start + place), heading, ...lines.slice(start + place)];
}

const isAt = (lines: readonly string[], part: readonly string[], at: number): boolean =>
  at >= 0 && part.every((line, nth) => lines[at + nth] === line);

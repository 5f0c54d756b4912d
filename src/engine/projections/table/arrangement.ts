import { holdsWords, searchedWords } from './searching.js';
import type { TableRow, VersionsTable } from './versionsTable.js';

/**
 * Which rows are shown: all, where sources differ, where they differ in a fact, what one source alone says, or what the
 * base lacks.
 */
export type TableFilter = 'all' | 'differing' | 'facts' | 'onlyHere' | 'missing';
export const tableFilters: readonly TableFilter[] = ['all', 'differing', 'facts', 'onlyHere', 'missing'];

/** What of a table is shown, and in which order. */
export interface Arrangement {
  readonly filter: TableFilter;
  /** Rows that fewer sources carry are left out. */
  readonly atLeast: number;
  /** Words that a row holds in one of its shown cells; empty for all rows. */
  readonly search: string;
  /** The column whose order the rows stand in, or `sources`: what most independent sources carry first. */
  readonly sort: number | 'sources';
  /** The columns that are shown, in order. */
  readonly columns: readonly number[];
}

/** The rows that are shown, in order: indexes into `rows`. A row of which no shown column has anything is left out. */
export function arrange(table: VersionsTable, arrangement: Arrangement): number[] {
  const { sort, columns, search, atLeast, filter } = arrangement;
  const wanted = searchedWords(search);
  const isShown = (row: TableRow): boolean =>
    row.sources >= atLeast &&
    passes(row, filter) &&
    columns.some((column) => row.cells[column]) &&
    (wanted.length === 0 || holds(row, columns, wanted));
  const shown = ordered(table, sort).filter((row) => isShown(table.rows[row]));
  if (sort !== 'sources') return shown;
  const { rows } = table;
  return shown.sort(
    (one, other) =>
      rows[other].independent - rows[one].independent || rows[other].sources - rows[one].sources || one - other,
  );
}

/** A cell as it is shown: its row and column count as they stand there, from 0. */
export interface ShownCell {
  readonly row: number;
  readonly column: number;
}

/** The shown cells that hold what is searched for, row by row; none where nothing is. */
export function cellsFound(
  table: VersionsTable,
  rows: readonly number[],
  { search, columns }: Pick<Arrangement, 'search' | 'columns'>,
): ShownCell[] {
  const wanted = searchedWords(search);
  if (wanted.length === 0) return [];
  return rows.flatMap((index, row) =>
    columns.flatMap((each, column) => {
      const cell = table.rows[index].cells[each];
      return cell && holdsWords(cell, wanted) ? [{ row, column }] : [];
    }),
  );
}

function ordered({ rows, orders }: VersionsTable, sort: Arrangement['sort']): readonly number[] {
  return sort === 'sources' ? [...rows.keys()] : (orders[sort] ?? [...rows.keys()]);
}

function passes(row: TableRow, filter: TableFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'differing':
      return row.differs;
    case 'facts':
      return row.findings.some(({ fact }) => fact);
    case 'onlyHere':
      return row.sources === 1 && !row.isRepeat;
    case 'missing':
      return row.cells[0] === null;
  }
}

/** Whether one of the shown cells holds all words, in any order. */
function holds({ cells }: TableRow, columns: readonly number[], words: readonly string[]): boolean {
  return columns.some((column) => {
    const cell = cells[column];
    return cell !== null && holdsWords(cell, words);
  });
}

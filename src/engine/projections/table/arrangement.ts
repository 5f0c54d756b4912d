import type { TableRow, VersionsTable } from './versionsTable.js';

/** Which rows are shown: all, where sources differ, what one source alone says, or what the base lacks. */
export type TableFilter = 'all' | 'differing' | 'onlyHere' | 'missing';
export const tableFilters: readonly TableFilter[] = ['all', 'differing', 'onlyHere', 'missing'];

/** What of a table is shown, and in which order. */
export interface Arrangement {
  readonly filter: TableFilter;
  /** Rows that fewer sources carry are left out. */
  readonly atLeast: number;
  /** Words that a row holds in one of its shown cells; empty for all rows. */
  readonly search: string;
  /** The column whose order the rows stand in, or `sources`: what most sources carry first. */
  readonly sort: number | 'sources';
  /** The columns that are shown, in order. */
  readonly columns: readonly number[];
}

/** The rows that are shown, in order: indexes into `rows`. A row of which no shown column has anything is left out. */
export function arrange(table: VersionsTable, arrangement: Arrangement): number[] {
  const { sort, columns, search, atLeast, filter } = arrangement;
  const wanted = searchable(search).split(/\s+/).filter(Boolean);
  const isShown = (row: TableRow): boolean =>
    row.sources >= atLeast &&
    passes(row, filter) &&
    columns.some((column) => row.cells[column]) &&
    (wanted.length === 0 || holds(row, columns, wanted));
  const shown = ordered(table, sort).filter((row) => isShown(table.rows[row]));
  if (sort !== 'sources') return shown;
  return shown.sort((one, other) => table.rows[other].sources - table.rows[one].sources || one - other);
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
    case 'onlyHere':
      return row.sources === 1;
    case 'missing':
      return row.cells[0] === null;
  }
}

/** Whether one of the shown cells holds all words, in any order. */
function holds({ cells }: TableRow, columns: readonly number[], words: readonly string[]): boolean {
  return columns.some((column) => {
    const text = cells[column]?.text;
    if (text === undefined) return false;
    const said = searchable(text);
    return words.every((word) => said.includes(word));
  });
}

/** Text as it is searched: without capitals and accents, with plain quotation marks. */
function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .toLowerCase();
}

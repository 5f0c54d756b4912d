import type { PluralForms } from './language.js';
import type { TableFilter } from '../engine/projections/table/arrangement.js';
import type { VersionsTable } from '../engine/projections/table/versionsTable.js';
import { isCount } from './count.js';

/** What the host tells the table's view. Texts of articles are data: the view draws them as text alone. */
export type ToTable =
  | {
      readonly kind: 'table';
      /** Counts the tables that were sent: what the view asks for is meant for this one. */
      readonly revision: number;
      readonly table: VersionsTable;
      /** In words, what the rows' findings count. */
      readonly findings: readonly TableFinding[];
    }
  | {
      readonly kind: 'words';
      readonly words: TableWords;
      readonly font: TableFont;
      /** The base's URI as a string: what the view keeps to be opened again. */
      readonly base: string;
    }
  /** Asks what is shown, to export it. */
  | { readonly kind: 'askShown' }
  /** There is no table: the article has no story any more, or cannot be read. */
  | { readonly kind: 'absent'; readonly reason: string };

/** What sources give differently in one place of a statement. */
export interface TableFinding {
  /** What it is about, in a word: number, name. */
  readonly kind: string;
  readonly fact: boolean;
  /** Who says what, in a sentence. */
  readonly meaning: string;
}

export type TableFont = 'editor' | 'serif';

/** What a person asks of a cell: `row` counts in the table's rows, `column` in its columns. */
export interface CellRequest {
  readonly kind: 'jump' | 'take' | 'copy';
  readonly revision: number;
  readonly row: number;
  readonly column: number;
}

/** What is shown of a table: its rows and columns, in order, as they count in the table. */
export interface ShownPart {
  readonly kind: 'export';
  readonly revision: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What the view tells the host. */
export type FromTable =
  | { readonly kind: 'ready' }
  | CellRequest
  | ShownPart
  | { readonly kind: 'copyRow'; readonly revision: number; readonly row: number };

/** Reads a message of the view; undefined where it is none: who can draw into a view can send anything. */
export function readFromTable(message: unknown): FromTable | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { kind, revision, row, column, rows, columns } = message as Record<string, unknown>;
  if (kind === 'ready') return { kind };
  if (!isCount(revision)) return undefined;
  if (kind === 'export') return areCounts(rows) && areCounts(columns) ? { kind, revision, rows, columns } : undefined;
  if (!isCount(row)) return undefined;
  if (kind === 'copyRow') return { kind, revision, row };
  if ((kind !== 'jump' && kind !== 'take' && kind !== 'copy') || !isCount(column)) return undefined;
  return { kind, revision, row, column };
}

/** Whether a value is a list of counts that holds none twice: it is no longer than what it counts then. */
function areCounts(value: unknown): value is number[] {
  return Array.isArray(value) && value.every(isCount) && new Set(value).size === value.length;
}

/** The view's own words, as they are read in the language of the interface; `{0}` and `{1}` stand for what is named. */
export interface TableWords {
  /** The language that they are in, as a BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly aboutRow: string;
  readonly aboutCell: string;
  readonly waiting: string;
  /** By the number of all rows, `{1}`. */
  readonly rows: PluralForms;
  readonly noRows: string;
  readonly base: string;
  readonly nothingHere: string;
  readonly same: string;
  readonly reworded: string;
  readonly parts: Readonly<Record<'base' | 'source', string>>;
  readonly uncertain: string;
  readonly maybeWrong: string;
  readonly moved: string;
  readonly confirmed: string;
  readonly onlyHere: string;
  readonly onlyIn: string;
  readonly repeatIn: string;
  readonly first: string;
  /** By the number of all sources, `{1}`. */
  readonly inSources: PluralForms;
  readonly publishedFirst: string;
  readonly independent: string;
  readonly line: string;
  readonly otherOrder: string;
  readonly search: string;
  readonly found: PluralForms;
  readonly foundAt: string;
  readonly nextFound: string;
  readonly previousFound: string;
  readonly show: string;
  readonly filters: Readonly<Record<TableFilter, string>>;
  readonly atLeast: string;
  readonly atLeastSources: string;
  readonly sort: string;
  readonly orderOf: string;
  readonly bySources: string;
  readonly columns: string;
  readonly showColumn: string;
  readonly moveLeft: string;
  readonly moveRight: string;
  readonly goTo: string;
  readonly keys: string;
  readonly instead: string;
  readonly help: string;
  readonly meanings: Readonly<Record<TableSign, string>>;
}

/** The signs of a table whose meaning stands in its help, and nowhere else. */
export const tableSigns = [
  'likeness',
  'added',
  'left',
  'absent',
  'fact',
  'difference',
  'moved',
  'otherOrder',
  'independent',
] as const;
export type TableSign = (typeof tableSigns)[number];

import { tableFilters, type Arrangement, type TableFilter } from '../../engine/projections/table/arrangement.js';
import type { VersionsTable } from '../../engine/projections/table/versionsTable.js';
import { shownColumns, stringsIn, type ColumnOrder } from '../common/columnOrder.js';

/** What the view keeps over a reload of the window. */
export interface ViewState extends ColumnOrder {
  readonly base?: string;
  readonly filter: TableFilter;
  readonly atLeast: number;
  readonly search: string;
  /** The label of the source whose order the rows have; absent for the base. */
  readonly orderOf?: string;
  readonly bySources: boolean;
  readonly top?: KeptPlace;
  readonly active?: KeptPlace & { readonly column: number };
}

/** A row that is found again by its key, or else by where it stood; `offset` in pixels, what of it is out of sight. */
export interface KeptPlace {
  readonly key: string;
  readonly row: number;
  readonly offset?: number;
}

export const firstState: ViewState = { filter: 'all', atLeast: 1, search: '', bySources: false, hidden: [], order: [] };

/** Reads what was kept; what is not as it should be is left out. */
export function readState(kept: unknown): ViewState {
  if (typeof kept !== 'object' || kept === null) return firstState;
  const { base, filter, atLeast, search, orderOf, bySources, hidden, order, top, active } = kept as Record<
    string,
    unknown
  >;
  const placeOf = (value: unknown): KeptPlace | undefined => {
    const { key, row, offset } = (value ?? {}) as Record<string, unknown>;
    if (typeof key !== 'string' || typeof row !== 'number') return undefined;
    return { key, row, ...(typeof offset === 'number' ? { offset } : {}) };
  };
  const [topPlace, activePlace] = [placeOf(top), placeOf(active)];
  const column = (active as { column?: unknown } | undefined)?.column;
  return {
    ...(typeof base === 'string' ? { base } : {}),
    filter: tableFilters.find((each) => each === filter) ?? 'all',
    atLeast: typeof atLeast === 'number' ? atLeast : 1,
    search: typeof search === 'string' ? search : '',
    ...(typeof orderOf === 'string' ? { orderOf } : {}),
    bySources: bySources === true,
    hidden: stringsIn(hidden),
    order: stringsIn(order),
    ...(topPlace && { top: topPlace }),
    ...(activePlace && typeof column === 'number' ? { active: { ...activePlace, column } } : {}),
  };
}

/** The arrangement of a table that a state asks for. The base is always shown, and first. */
export function arrangementOf(table: VersionsTable, state: ViewState): Arrangement {
  const { filter, atLeast, search, bySources, orderOf } = state;
  const labels = table.columns.map(({ label }) => label);
  return {
    filter,
    atLeast: Math.min(atLeast, labels.length),
    search,
    sort: bySources ? 'sources' : Math.max(0, orderOf === undefined ? 0 : labels.indexOf(orderOf)),
    columns: shownColumns(table.columns, state),
  };
}

/** A name for each row by what it says, so that it is known again after an edit elsewhere; no two are alike. */
export function rowKeys({ rows }: VersionsTable): string[] {
  const seen = new Map<string, number>();
  return rows.map(({ cells }) => {
    const column = cells.findIndex((cell) => cell !== null);
    const name = `${column} ${cells[column]?.text ?? ''}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${times} ${name}`;
  });
}

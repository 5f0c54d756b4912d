/** A cell of the grid, counted as it stands: rows from top to bottom, columns from left to right, both from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** How large the grid is, and how many rows a page of it has. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** A key, and whether Ctrl (on a Mac, Command) is held. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads in a grid, as the ARIA pattern has it; undefined for any other key. */
export function moveTo({ key, ctrlKey }: Key, from: GridPlace, size: GridSize): GridPlace | undefined {
  const to = (row: number, column: number): GridPlace => ({
    row: Math.max(0, Math.min(size.rows - 1, row)),
    column: Math.max(0, Math.min(size.columns - 1, column)),
  });
  const { row, column } = from;
  switch (key) {
    case 'ArrowUp':
      return ctrlKey ? to(0, column) : to(row - 1, column);
    case 'ArrowDown':
      return ctrlKey ? to(size.rows, column) : to(row + 1, column);
    case 'ArrowLeft':
      return ctrlKey ? to(row, 0) : to(row, column - 1);
    case 'ArrowRight':
      return ctrlKey ? to(row, size.columns) : to(row, column + 1);
    case 'PageUp':
      return to(row - size.page, column);
    case 'PageDown':
      return to(row + size.page, column);
    case 'Home':
      return ctrlKey ? to(0, 0) : to(row, 0);
    case 'End':
      return ctrlKey ? to(size.rows, size.columns) : to(row, size.columns);
    default:
      return undefined;
  }
}

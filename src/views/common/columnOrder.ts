/** The columns as a person arranged them. They go by their labels: a story may have others by then. */
export interface ColumnOrder {
  readonly hidden: readonly string[];
  /** The labels in the order in which a person put them; others stand behind. */
  readonly order: readonly string[];
}

interface Labelled {
  readonly label: string;
}

/** All columns, the hidden ones too, in the order that a person gave them, the base first: indexes. */
export function orderedColumns(columns: readonly Labelled[], { order }: Pick<ColumnOrder, 'order'>): number[] {
  const place = (column: number): number => {
    const found = order.indexOf(columns[column].label);
    return column === 0 ? -1 : found < 0 ? Infinity : found;
  };
  return [...columns.keys()].sort((one, other) => (place(one) === place(other) ? 0 : place(one) - place(other)));
}

/** The columns that are shown, in order. The base is always shown, and first. */
export function shownColumns(columns: readonly Labelled[], arranged: ColumnOrder): number[] {
  const isShown = (column: number): boolean => column === 0 || !arranged.hidden.includes(columns[column].label);
  return orderedColumns(columns, arranged).filter(isShown);
}

/** Those of a kept value that are strings. */
export function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

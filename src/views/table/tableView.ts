import { html, type TemplateResult } from 'lit';
import { arrange, cellsFound, type Arrangement, type ShownCell } from '../../engine/projections/table/arrangement.js';
import { searchedWords } from '../../engine/projections/table/searching.js';
import type { FromTable, ToTable } from '../../protocol/table.js';
import { StoryPage } from '../common/storyPage.js';
import { TableGrid, type GridAction } from './grid.js';
import { Toolbar } from './toolbar.js';
import { arrangementOf, readState, rowKeys, type ViewState } from './viewState.js';

customElements.define('crossread-grid', TableGrid);
customElements.define('crossread-toolbar', Toolbar);

type SentWords = Extract<ToTable, { readonly kind: 'words' }>;
type SentTable = Extract<ToTable, { readonly kind: 'table' }>;

/** What is shown of a table as somebody looks at it. */
interface Arranged {
  readonly of: SentTable;
  readonly view: ViewState;
  readonly arrangement: Arrangement;
  readonly rows: readonly number[];
  /** The words that are searched for, and the shown cells that hold them. */
  readonly searched: readonly string[];
  readonly found: readonly ShownCell[];
}

/** The page: its toolbar, its grid, and what it says where there is no table. */
export class TableView extends StoryPage<SentWords, SentTable, FromTable> {
  static override readonly properties = { ...StoryPage.properties, foundAt: { state: true } };
  declare private view: ViewState;
  /** Which of the found cells has the keyboard, from 1; 0 for none. */
  declare private foundAt: number;

  #keys: readonly string[] = [];
  #arranged: Arranged | undefined;

  constructor() {
    super();
    this.view = readState(this.keptBefore);
    this.foundAt = 0;
    this.addEventListener('keydown', this.#pressed);
  }

  protected override content(sent: SentTable, { words, font }: SentWords): TemplateResult {
    const { rows, arrangement, searched, found } = this.#arrange(sent);
    return html`<crossread-toolbar
        .table=${sent.table}
        .words=${words}
        .view=${this.view}
        .shown=${rows.length}
        .found=${searched.length > 0 ? found.length : undefined}
        .foundAt=${this.foundAt}
        @crossread-view=${this.#viewChanged}
        @crossread-step=${({ detail }: CustomEvent<1 | -1>) => this.#step(detail)}
      ></crossread-toolbar>
      ${rows.length === 0 ? html`<p class="message">${words.noRows}</p>` : ''}
      <crossread-grid
        .table=${sent.table}
        .revision=${sent.revision}
        .rowKeys=${this.#keys}
        .rows=${rows}
        .columns=${arrangement.columns}
        .words=${words}
        .findings=${sent.findings}
        .searched=${searched}
        .font=${font}
        .kept=${this.view}
        @crossread-action=${this.#acted}
        @crossread-moved=${this.#moved}
      ></crossread-grid>`;
  }

  protected override get kept(): object {
    return { ...this.view, ...this.main?.places };
  }

  protected override get main(): TableGrid | null {
    return this.renderRoot.querySelector<TableGrid>('crossread-grid');
  }

  protected override sending({ table }: SentTable): void {
    this.#keys = rowKeys(table);
  }

  /** Tells the host what is shown, which it exports. */
  protected override asked(): void {
    if (!this.sent) return;
    const { rows, arrangement } = this.#arrange(this.sent);
    this.tell({ kind: 'export', revision: this.sent.revision, rows, columns: arrangement.columns });
  }

  protected override updated(): void {
    // Where the keyboard is in what is shown now is known once the grid has been drawn.
    void this.main?.updateComplete.then(() => this.#lookWhere());
  }

  /** What is shown; the same lists as long as nothing in them changes. */
  #arrange(sent: SentTable): Arranged {
    const last = this.#arranged;
    if (last?.of === sent && last.view === this.view) return last;
    const arrangement = arrangementOf(sent.table, this.view);
    const same = <T>(one: readonly T[], other: readonly T[] | undefined): readonly T[] =>
      other && String(other) === String(one) ? other : one;
    const columns = same(arrangement.columns, last?.arrangement.columns);
    const searched = same(searchedWords(this.view.search), last?.searched);
    const rows = arrange(sent.table, arrangement);
    const found = cellsFound(sent.table, rows, arrangement);
    return (this.#arranged = {
      of: sent,
      view: this.view,
      arrangement: { ...arrangement, columns },
      rows,
      searched,
      found,
    });
  }

  /** Goes to the next or the last cell that holds what is searched for, and round. */
  #step(by: 1 | -1): boolean {
    const [grid, found] = [this.main, this.#arranged?.found ?? []];
    if (!grid || found.length === 0) return false;
    const { row, column } = grid.active;
    const isBehind = (cell: ShownCell): boolean => cell.row > row || (cell.row === row && cell.column > column);
    const isBefore = (cell: ShownCell): boolean => cell.row < row || (cell.row === row && cell.column < column);
    const next = by > 0 ? (found.find(isBehind) ?? found[0]) : (found.findLast(isBefore) ?? found[found.length - 1]);
    grid.show(next);
    return true;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const { key, shiftKey, ctrlKey, metaKey } = event;
    if (key.toLowerCase() === 'f' && (ctrlKey || metaKey)) {
      this.renderRoot.querySelector<Toolbar>('crossread-toolbar')?.search();
    } else if (key !== 'F3' || !this.#step(shiftKey ? -1 : 1)) return;
    event.preventDefault();
  };

  readonly #moved = (): void => {
    this.#lookWhere();
    this.keepSoon();
  };

  #lookWhere(): void {
    const active = this.main?.active;
    const found = this.#arranged?.found ?? [];
    this.foundAt = 1 + found.findIndex(({ row, column }) => row === active?.row && column === active.column);
  }

  readonly #viewChanged = ({ detail }: CustomEvent<Partial<ViewState>>): void => {
    this.view = { ...this.view, ...detail };
    this.keepSoon();
  };

  readonly #acted = ({ detail }: CustomEvent<GridAction>): void => {
    if (!this.sent) return;
    const { revision } = this.sent;
    const { kind, row, column } = detail;
    this.tell(kind === 'copyRow' ? { kind, revision, row } : { kind, revision, row, column });
  };
}

import { html, type TemplateResult } from 'lit';
import { arrange, type Arrangement } from '../../engine/projections/table/arrangement.js';
import type { FromTable, ToTable } from '../../protocol/table.js';
import { StoryPage } from '../common/storyPage.js';
import { TableGrid, type GridAction } from './grid.js';
import { Toolbar } from './toolbar.js';
import { arrangementOf, readState, rowKeys, type ViewState } from './viewState.js';

customElements.define('crossread-grid', TableGrid);
customElements.define('crossread-toolbar', Toolbar);

type SentWords = Extract<ToTable, { readonly kind: 'words' }>;
type SentTable = Extract<ToTable, { readonly kind: 'table' }>;

/** The page: its toolbar, its grid, and what it says where there is no table. */
export class TableView extends StoryPage<SentWords, SentTable, FromTable> {
  declare private view: ViewState;

  #keys: readonly string[] = [];
  #arranged:
    | { readonly of: SentTable; readonly view: ViewState; readonly rows: number[]; readonly arrangement: Arrangement }
    | undefined;

  constructor() {
    super();
    this.view = readState(this.keptBefore);
  }

  protected override content(sent: SentTable, { words, font }: SentWords): TemplateResult {
    const { rows, arrangement } = this.#arrange(sent);
    return html`<crossread-toolbar
        .table=${sent.table}
        .words=${words}
        .view=${this.view}
        .shown=${rows.length}
        @crossread-view=${this.#viewChanged}
      ></crossread-toolbar>
      ${rows.length === 0 ? html`<p class="message">${words.noRows}</p>` : ''}
      <crossread-grid
        .table=${sent.table}
        .revision=${sent.revision}
        .rowKeys=${this.#keys}
        .rows=${rows}
        .columns=${arrangement.columns}
        .words=${words}
        .font=${font}
        .kept=${this.view}
        @crossread-action=${this.#acted}
        @crossread-moved=${this.keepSoon}
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

  /** The rows that are shown; the same list as long as nothing changes. */
  #arrange(sent: SentTable) {
    if (this.#arranged?.of !== sent || this.#arranged.view !== this.view) {
      const arrangement = arrangementOf(sent.table, this.view);
      const last = this.#arranged?.arrangement.columns;
      const isSame = last && String(last) === String(arrangement.columns);
      const columns = isSame ? last : arrangement.columns;
      const rows = arrange(sent.table, arrangement);
      this.#arranged = { of: sent, view: this.view, rows, arrangement: { ...arrangement, columns } };
    }
    return this.#arranged;
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

import { css, html, LitElement, type TemplateResult } from 'lit';
import { arrange, type Arrangement } from '../../engine/projections/table/arrangement.js';
import type { FromTable, TableWords, ToTable } from '../../protocol/table.js';
import { TableGrid, type GridAction } from './grid.js';
import { Toolbar } from './toolbar.js';
import { arrangementOf, readState, rowKeys, type ViewState } from './viewState.js';

customElements.define('crossread-grid', TableGrid);
customElements.define('crossread-toolbar', Toolbar);

type SentWords = Extract<ToTable, { readonly kind: 'words' }>;
type SentTable = Extract<ToTable, { readonly kind: 'table' }>;

/** Waits so long after the last step before where the reader stands is kept, in milliseconds. */
const KEEP_AFTER = 250;

/** The page: its toolbar, its grid, and what it says where there is no table. */
export class TableView extends LitElement {
  static override readonly styles = css`
    main {
      display: flex;
      flex-direction: column;
      height: 100vh;
      margin: 0 -20px;
      background: var(--vscode-editor-background);
      color: var(--vscode-foreground);
      font-family: var(--vscode-font-family);
      font-size: var(--vscode-font-size);
    }
    h1 {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .message {
      padding: 1rem 1.5rem;
    }
  `;
  static override readonly properties = { sent: { state: true }, words: { state: true }, view: { state: true } };
  declare private sent: SentTable | undefined;
  declare private words: SentWords | undefined;
  declare private view: ViewState;

  readonly #vsCode = acquireVsCodeApi();
  #absent: string | undefined;
  #keys: readonly string[] = [];
  #arranged:
    | { readonly of: SentTable; readonly view: ViewState; readonly rows: number[]; readonly arrangement: Arrangement }
    | undefined;
  #keeping: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.view = readState(this.#vsCode.getState());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', this.#received);
    window.addEventListener('focus', this.#focused);
    this.#tell({ kind: 'ready' });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('message', this.#received);
    window.removeEventListener('focus', this.#focused);
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<main>
      ${
        words
          ? html`<h1>${words.words.title}</h1>
              ${this.#content(words)}`
          : ''
      }
    </main>`;
  }

  #content(words: SentWords): TemplateResult {
    const { sent } = this;
    if (!sent) return html`<p class="message" role="status">${this.#absent ?? words.words.waiting}</p>`;
    const { rows, arrangement } = this.#arrange(sent);
    return html`<crossread-toolbar
        .table=${sent.table}
        .words=${words.words}
        .view=${this.view}
        .shown=${rows.length}
        @crossread-view=${this.#viewChanged}
      ></crossread-toolbar>
      ${rows.length === 0 ? this.#noRows(words.words) : ''}
      <crossread-grid
        .table=${sent.table}
        .revision=${sent.revision}
        .rowKeys=${this.#keys}
        .rows=${rows}
        .columns=${arrangement.columns}
        .words=${words.words}
        .font=${words.font}
        .kept=${this.view}
        @crossread-action=${this.#acted}
        @crossread-moved=${this.#keepSoon}
      ></crossread-grid>`;
  }

  #noRows(words: TableWords): TemplateResult {
    return html`<p class="message">${words.noRows}</p>`;
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

  get #grid(): TableGrid | null {
    return this.renderRoot.querySelector<TableGrid>('crossread-grid');
  }

  readonly #received = ({ data }: MessageEvent<ToTable>): void => {
    switch (data.kind) {
      case 'words':
        this.words = data;
        document.title = data.words.title;
        this.#keepSoon();
        break;
      case 'table': {
        const isFirst = !this.sent;
        this.#keys = rowKeys(data.table);
        this.sent = data;
        this.#keepSoon();
        if (isFirst && document.hasFocus()) void this.updateComplete.then(() => this.#grid?.focus());
        break;
      }
      case 'absent':
        this.#absent = data.reason;
        this.sent = undefined;
        this.requestUpdate();
    }
  };

  /** A tab that is opened again has the keyboard in its table, as an editor has it in its text. */
  readonly #focused = (): void => {
    if (!this.renderRoot.querySelector(':focus')) this.#grid?.focus();
  };

  readonly #viewChanged = ({ detail }: CustomEvent<Partial<ViewState>>): void => {
    this.view = { ...this.view, ...detail };
    this.#keepSoon();
  };

  readonly #acted = ({ detail }: CustomEvent<GridAction>): void => {
    if (!this.sent) return;
    const { revision } = this.sent;
    const { kind, row, column } = detail;
    this.#tell(kind === 'copyRow' ? { kind, revision, row } : { kind, revision, row, column });
  };

  readonly #keepSoon = (): void => {
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => {
      if (this.words) this.#vsCode.setState({ ...this.view, ...this.#grid?.places, base: this.words.base });
    }, KEEP_AFTER);
  };

  #tell(message: FromTable): void {
    this.#vsCode.postMessage(message);
  }
}

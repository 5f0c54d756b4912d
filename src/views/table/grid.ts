import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { VersionsTable } from '../../engine/projections/table/versionsTable.js';
import { dateSaid } from '../../protocol/language.js';
import type { CellRequest, TableFinding, TableFont, TableWords } from '../../protocol/table.js';
import { cellContent } from './cell.js';
import { ColumnWindow, showColumn, textSizeIn } from './columnWindow.js';
import { moveTo, type GridPlace } from '../common/gridKeys.js';
import { gridStyle } from './gridStyle.js';
import { rowHeight, type TextSize } from './rowHeights.js';
import { RowVirtualizer } from './rowVirtualizer.js';
import { styled } from '../common/styled.js';
import type { KeptPlace } from './viewState.js';

/** What a person asks of a cell or row of the grid; rows and columns count in the table. */
export type GridAction = Pick<CellRequest, 'row' | 'column'> & { readonly kind: CellRequest['kind'] | 'copyRow' };

/** Where the grid stands, for the state that outlives the page. */
export interface GridPlaces {
  readonly top?: KeptPlace;
  readonly active?: KeptPlace & { readonly column: number };
}

const actionKeys: Readonly<Record<string, GridAction['kind']>> = {
  Enter: 'jump',
  t: 'take',
  c: 'copy',
  r: 'copyRow',
};

/** The rows and columns that are shown, as an ARIA grid of which the rows on the screen are drawn. */
export class TableGrid extends LitElement {
  static override readonly styles = gridStyle;
  static override readonly properties = {
    table: { attribute: false },
    revision: { attribute: false },
    rowKeys: { attribute: false },
    rows: { attribute: false },
    columns: { attribute: false },
    words: { attribute: false },
    findings: { attribute: false },
    searched: { attribute: false },
    font: { reflect: true },
    kept: { attribute: false },
  };
  declare table: VersionsTable;
  /** Which table it is. */
  declare revision: number;
  /** The key of each row of the table. */
  declare rowKeys: readonly string[];
  /** The rows that are shown, in order, as indexes into those of the table. */
  declare rows: readonly number[];
  /** The columns that are shown, the base first. */
  declare columns: readonly number[];
  declare words: TableWords;
  declare findings: readonly TableFinding[];
  /** The words that are searched for; the same list as long as they are the same. */
  declare searched: readonly string[];
  declare font: TableFont;
  /** Where the grid stood when it was last seen: gone to once. */
  declare kept: GridPlaces | undefined;

  #active: GridPlace = { row: 0, column: 0 };
  #focusWanted = false;
  #restoring: { readonly row: number; readonly offset: number } | undefined;
  #keys: readonly string[] = [];
  #headHeight = 0;
  #size: TextSize = { width: 220, letter: 8, line: 20, around: 45 };
  #measuredAt = 0;
  readonly #window = new ColumnWindow();
  readonly #virtualizer = new RowVirtualizer(this, {
    scroller: () => this.#scroller,
    keys: () => this.#keys,
    kept: () => this.#active.row,
    heightOf: (row) => rowHeight(this.table.rows[this.rows[row]], this.columns, this.#size),
    headHeight: () => this.#headHeight,
  });

  get #scroller(): HTMLElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector<HTMLElement>('.scroller') : null;
  }

  /** Where the grid stands now. */
  get places(): GridPlaces {
    return this.#placesAmong(this.columns);
  }

  #placesAmong(columns: readonly number[]): GridPlaces {
    const top = this.#virtualizer.top;
    const { row, column } = this.#active;
    return {
      ...(top && { top: { key: this.#keys[top.index], row: top.index, offset: top.offset } }),
      ...(this.#keys.length > 0 && { active: { key: this.#keys[row], row, column: columns[column] } }),
    };
  }

  /** The cell that has the keyboard, or will have it. */
  get active(): GridPlace {
    return this.#active;
  }

  /** Goes to a cell, without the keyboard. */
  show(to: GridPlace): void {
    this.#active = to;
    this.#virtualizer.show(to.row);
    if (this.#scroller) showColumn(this.#scroller, to.column);
    this.requestUpdate();
    this.#tell('crossread-moved');
  }

  override focus(): void {
    this.#focusWanted = true;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const columns = changed.get('columns') ?? this.columns;
    if (['rows', 'rowKeys', 'columns'].some((name) => changed.has(name as keyof TableGrid))) {
      const before = this.hasUpdated ? this.#placesAmong(columns) : this.kept;
      this.#keys = this.rows.map((row) => this.rowKeys[row]);
      this.#stayAt(before);
    }
    if (this.hasUpdated && changed.has('columns')) this.#virtualizer.remeasure();
    const { row, column } = this.#active;
    this.#active = {
      row: Math.max(0, Math.min(row, this.rows.length - 1)),
      column: Math.min(column, this.columns.length - 1),
    };
  }

  protected override render(): TemplateResult {
    const { columns, rows, words } = this;
    return html`<div
      class="scroller"
      role="grid"
      aria-label=${words.title}
      aria-rowcount=${rows.length + 1}
      aria-colcount=${columns.length}
      @keydown=${this.#pressed}
      @focusin=${this.#focused}
      @click=${this.#clicked}
      @dblclick=${this.#doubleClicked}
      @scroll=${this.#scrolled}
    >
      <div class="sized" ${styled({ '--columns': String(columns.length - 1) })}>
        <div role="rowgroup" class="head">${this.#head()}</div>
        <div role="rowgroup" class="body" ${styled({ height: `${this.#virtualizer.height}px` })}>
          ${repeat(
            this.#virtualizer.rows,
            ({ key }) => key,
            ({ index, start }) => this.#row(index, start - this.#headHeight),
          )}
        </div>
      </div>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const height = scroller.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0;
    const hasMoved = this.#window.look(scroller);
    const isMeasured = this.#measuredAt === this.#window.width && !changed.has('font');
    const size = isMeasured ? undefined : textSizeIn(scroller);
    if (size) {
      this.#size = size;
      this.#measuredAt = this.#window.width;
      this.#virtualizer.remeasure();
    }
    if (height !== this.#headHeight || hasMoved || size) {
      this.#headHeight = height;
      return this.requestUpdate();
    }
    if (this.#restoring) {
      this.#virtualizer.restore(this.#restoring.row, this.#restoring.offset);
      this.#restoring = undefined;
    }
    if (!this.#focusWanted) return;
    const cell = this.renderRoot.querySelector<HTMLElement>('.cell[tabindex="0"]');
    if (!cell) return;
    this.#focusWanted = false;
    cell.focus({ preventScroll: true });
  }

  #head(): TemplateResult {
    const { columns, table, words } = this;
    return html`<div role="row" class="row" aria-rowindex="1">
      ${columns.map((column, at) => {
        const { label, published, otherOrder } = table.columns[column];
        return html`<div role="columnheader" class="cell ${at === 0 ? 'fixed' : ''}" aria-colindex=${at + 1}>
          <span class="label" dir="auto">${label}</span>
          ${column === 0 ? html`<span class="badge">${words.base}</span>` : nothing}
          ${otherOrder ? html`<span class="badge">${words.otherOrder}</span>` : nothing}
          ${published ? html`<span class="date">${dateSaid(published, words.language)}</span>` : nothing}
        </div>`;
      })}
    </div>`;
  }

  #row(index: number, start: number): TemplateResult {
    const row = this.table.rows[this.rows[index]];
    const active = this.#active.row === index ? this.#active.column : -1;
    return html`<div
      role="row"
      class="row"
      data-index=${index}
      aria-rowindex=${index + 2}
      ${styled({ transform: `translateY(${start}px)`, 'min-height': `${rowHeight(row, this.columns, this.#size)}px` })}
    >
      ${guard([row, active, this.columns, this.words, this.searched, this.revision, this.#window.key], () =>
        this.#cells(index, active),
      )}
    </div>`;
  }

  #cells(index: number, active: number): TemplateResult[] {
    const { columns, table, words, findings, searched } = this;
    const row = table.rows[this.rows[index]];
    const known = { words, columns: table.columns, findings, searched };
    // Where the base says nothing the first that does is what the others are compared with.
    const against = columns.find((column) => row.cells[column]) ?? 0;
    return columns.map((column, at) => {
      if (!this.#window.has(at) && at !== active) return html``;
      return html`<div
        role=${at === 0 ? 'rowheader' : 'gridcell'}
        class="cell ${at === 0 ? 'fixed' : ''} ${row.cells[column] ? '' : 'empty'}"
        aria-colindex=${at + 1}
        tabindex=${active === at ? 0 : -1}
        ${styled({ 'grid-column': String(at + 1) })}
        data-vscode-context=${this.#menuContext(index, column)}
      >
        ${cellContent(row, column, against, known)}
      </div>`;
    });
  }

  /** What the commands of the cell's menu are called with; nothing for an empty cell, which has no menu of ours. */
  #menuContext(index: number, column: number): string | typeof nothing {
    const row = this.rows[index];
    if (!this.table.rows[row].cells[column]) return nothing;
    return JSON.stringify({ webviewSection: 'cell', revision: this.revision, row, column });
  }

  /** Goes to where the grid stood: to the same row where it is still there, else to where that stood. */
  #stayAt(places: GridPlaces | undefined): void {
    const indexOf = ({ key, row }: KeptPlace): number => {
      const found = this.#keys.indexOf(key);
      return found < 0 ? row : found;
    };
    if (places?.active) {
      const column = Math.max(0, this.columns.indexOf(places.active.column));
      this.#active = { row: indexOf(places.active), column };
    }
    if (places?.top) this.#restoring = { row: indexOf(places.top), offset: places.top.offset ?? 0 };
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const { altKey, metaKey, shiftKey } = event;
    if (altKey || shiftKey) return;
    const ctrlKey = event.ctrlKey || metaKey;
    const size = { rows: this.rows.length, columns: this.columns.length, page: this.#virtualizer.page };
    const to = moveTo({ key: event.key, ctrlKey }, this.#active, size);
    const action = ctrlKey ? undefined : actionKeys[event.key];
    if (to) {
      this.show(to);
      this.focus();
      this.scrollIntoView({ block: 'nearest' });
    } else if (action) this.#act(action);
    else return;
    event.preventDefault();
  };

  readonly #focused = (event: FocusEvent): void => {
    const place = this.#placeOf(event.target);
    if (!place || (place.row === this.#active.row && place.column === this.#active.column)) return;
    this.#active = place;
    this.requestUpdate();
    this.#tell('crossread-moved');
  };

  readonly #doubleClicked = (event: MouseEvent): void => {
    if (this.#placeOf(event.target)) this.#act('jump');
  };

  readonly #clicked = ({ target }: MouseEvent): void => {
    if (target instanceof Element && target.closest('.line')) this.#act('jump');
  };

  readonly #scrolled = (): void => {
    if (this.#scroller && this.#window.look(this.#scroller)) this.requestUpdate();
    this.#tell('crossread-moved');
  };

  #act(kind: GridAction['kind']): void {
    const row = this.rows.at(this.#active.row);
    if (row === undefined) return;
    this.#tell('crossread-action', { kind, row, column: this.columns[this.#active.column] });
  }

  #tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  #placeOf(target: EventTarget | null): GridPlace | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>('.body .cell') : null;
    const row = Number(cell?.parentElement?.dataset.index);
    const column = Number(cell?.ariaColIndex) - 1;
    return Number.isNaN(row) || Number.isNaN(column) ? undefined : { row, column };
  }
}

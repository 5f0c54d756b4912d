import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import { html, LitElement, type TemplateResult } from 'lit';
import { tableFilters, type TableFilter } from '../../engine/projections/table/arrangement.js';
import type { VersionsTable } from '../../engine/projections/table/versionsTable.js';
import type { TableWords } from '../../protocol/table.js';
import '../common/columnsMenu.js';
import '../common/help.js';
import { icon } from '../common/icons.js';
import { signsOf } from './signs.js';
import { toolbarStyle } from './toolbarStyle.js';
import { said, saidOf } from '../../protocol/said.js';
import type { ViewState } from './viewState.js';

/** What is shown and how, to choose. */
export class Toolbar extends LitElement {
  static override readonly styles = toolbarStyle;
  static override readonly properties = {
    table: { attribute: false },
    words: { attribute: false },
    view: { attribute: false },
    shown: { attribute: false },
    found: { attribute: false },
    foundAt: { attribute: false },
  };
  declare table: VersionsTable;
  declare words: TableWords;
  declare view: ViewState;
  /** How many rows are shown. */
  declare shown: number;
  /** How many cells hold what is searched for; undefined where nothing is. */
  declare found: number | undefined;
  /** Which of them has the keyboard, from 1; 0 for none. */
  declare foundAt: number;

  /** Goes to the search field. */
  search(): void {
    const field = this.renderRoot.querySelector('vscode-textfield')?.shadowRoot?.querySelector('input');
    field?.focus();
    field?.select();
  }

  protected override render(): TemplateResult {
    const { table, words, view } = this;
    const base = table.columns[0].label;
    return html`<div class="bar">
      <span class="search">
        <vscode-textfield
          type="search"
          label=${words.search}
          placeholder=${words.search}
          .value=${view.search}
          @input=${(event: Event) => this.#change({ search: valueOf(event) })}
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.#step(event.shiftKey ? -1 : 1)}
        ></vscode-textfield>
        ${this.#found()}
      </span>
      ${this.#select(
        words.show,
        tableFilters.map((filter) => ({ value: filter, text: said(words.filters[filter], base) })),
        view.filter,
        (filter) => this.#change({ filter: filter as TableFilter }),
      )}
      ${this.#select(
        words.atLeast,
        [...table.columns.keys()].map((at) => ({ value: String(at + 1), text: said(words.atLeastSources, at + 1) })),
        String(Math.min(view.atLeast, table.columns.length)),
        (least) => this.#change({ atLeast: Number(least) }),
      )}
      ${this.#select(
        words.sort,
        [
          ...table.columns.map(({ label }) => ({ value: `=${label}`, text: said(words.orderOf, label) })),
          { value: 'sources', text: words.bySources },
        ],
        view.bySources ? 'sources' : `=${view.orderOf ?? base}`,
        (value) =>
          this.#change({ bySources: value === 'sources', orderOf: value === 'sources' ? base : value.slice(1) }),
      )}
      <crossread-columns-menu
        .columns=${table.columns}
        .words=${words}
        .arranged=${view}
        @crossread-columns=${({ detail }: CustomEvent<Partial<ViewState>>) => this.#change(detail)}
      ></crossread-columns-menu>
      <span class="end">
        <span class="count" role="status">${saidOf(words.rows, table.rows.length, words, this.shown)}</span>
        <crossread-help .label=${words.help} .keys=${words.keys} .signs=${signsOf(words)}></crossread-help>
      </span>
    </div>`;
  }

  /** Stands there always, so that nothing beside it moves when a search begins. */
  #found(): TemplateResult {
    const { words, found } = this;
    const button = (by: 1 | -1, label: string): TemplateResult =>
      html`<button title=${label} aria-label=${label} ?disabled=${!found} @click=${() => this.#step(by)}>
        ${icon(by > 0 ? 'arrow-down' : 'arrow-up')}
      </button>`;
    return html`<span class="found"
      >${button(-1, words.previousFound)}${button(1, words.nextFound)} <span role="status">${this.#told}</span></span
    >`;
  }

  get #told(): string {
    const { words, found, foundAt } = this;
    if (found === undefined) return '';
    return foundAt > 0 ? said(words.foundAt, foundAt, found) : saidOf(words.found, found, words, found);
  }

  #step(by: 1 | -1): void {
    this.dispatchEvent(new CustomEvent('crossread-step', { detail: by }));
  }

  #select(
    label: string,
    options: readonly { readonly value: string; readonly text: string }[],
    value: string,
    chosen: (value: string) => void,
  ): TemplateResult {
    return html`<label
      ><span>${label}</span>
      <select @change=${(event: Event) => chosen(valueOf(event))}>
        ${options.map(
          (option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.text}</option>`,
        )}
      </select></label
    >`;
  }

  #change(detail: Partial<ViewState>): void {
    this.dispatchEvent(new CustomEvent('crossread-view', { detail }));
  }
}

const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

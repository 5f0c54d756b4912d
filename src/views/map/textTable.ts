import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { counterpartsOf, type MapPlace } from '../../engine/projections/map/counterparts.js';
import type { StoryMap } from '../../engine/projections/map/storyMap.js';
import { orderOf } from '../../engine/projections/table/rowOrder.js';
import type { MapWords } from '../../protocol/map.js';
import { said } from '../../protocol/said.js';
import { linkWords } from './linkWords.js';

/** So many statements are drawn, and so many more whenever a reader asks: each is a row of cells. */
const ROWS = 200;

/**
 * The map as a table in words: a row a statement, as the first column that has it says it, then where it stands in each
 * source. It is shown instead of the picture, never hidden behind it: twenty thousand cells that nobody sees would cost
 * everybody, and who reads by magnifier or by keyboard is to see them, too.
 */
export class MapText extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
      min-height: min(100vh, 14rem);
      flex: 1;
    }
    .scroller {
      height: 100%;
      overflow: auto;
    }
    table {
      border-collapse: separate;
      border-spacing: 0;
      width: 100%;
    }
    th,
    td {
      padding: 0.3rem 0.7rem;
      border-bottom: 1px solid var(--vscode-editorGroup-border, var(--vscode-contrastBorder, transparent));
      text-align: start;
      vertical-align: top;
    }
    th {
      position: sticky;
      background: var(--vscode-editor-background);
    }
    thead th {
      top: 0;
      z-index: 1;
      min-width: 7rem;
      overflow-wrap: break-word;
    }
    tbody th,
    thead th:first-child {
      left: 0;
    }
    thead th:first-child {
      z-index: 2;
    }
    tbody th {
      min-width: min(16rem, 40vw);
      font-weight: 400;
      line-height: 1.4;
      font-family: var(--vscode-editor-font-family);
      font-size: var(--vscode-editor-font-size);
    }
    .absent {
      color: var(--vscode-descriptionForeground);
    }
    button {
      margin: 0.7rem;
      padding: 0.2rem 0.8rem;
      border: 1px solid var(--vscode-dropdown-border, var(--vscode-contrastBorder, transparent));
      background: var(--vscode-dropdown-background);
      color: var(--vscode-dropdown-foreground);
      font: inherit;
    }
    button:focus-visible {
      outline: 2px solid var(--vscode-focusBorder);
    }
  `;
  static override readonly properties = {
    map: { attribute: false },
    columns: { attribute: false },
    words: { attribute: false },
    shown: { state: true },
  };
  declare map: StoryMap;
  declare columns: readonly number[];
  declare words: MapWords;
  declare private shown: number;
  #firsts: readonly MapPlace[] = [];

  constructor() {
    super();
    this.shown = ROWS;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('map') || changed.has('columns')) this.#firsts = firstPlaces(this.map, this.columns);
  }

  protected override render(): TemplateResult {
    const { columns, map, words } = this;
    const left = this.#firsts.length - this.shown;
    return html`<div class="scroller" tabindex="0" role="region" aria-label=${words.parts.text}>
      <table aria-label=${words.title}>
        <thead>
          <tr>
            <th scope="col">${words.statement}</th>
            ${columns.map((column) => html`<th scope="col" dir="auto">${map.columns[column].label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.#firsts.slice(0, this.shown).map((place) => this.#row(place))}
        </tbody>
      </table>
      ${
        left > 0
          ? html`<button @click=${() => (this.shown += ROWS)}>${said(words.more, Math.min(left, ROWS))}</button>`
          : nothing
      }
    </div>`;
  }

  #row(first: MapPlace): TemplateResult {
    const { columns, map, words } = this;
    return html`<tr>
      <th scope="row" dir="auto">${map.columns[first.column].ticks[first.tick].text}</th>
      ${counterpartsOf(map, first, columns).map(({ column, ticks, link }) => {
        if (ticks.length === 0) return html`<td class="absent">${words.nothingHere}</td>`;
        const lines = ticks.map((tick) => said(words.line, map.columns[column].ticks[tick].line));
        return html`<td>${[...(link ? [linkWords(link, words)] : []), ...lines].join(', ')}</td>`;
      })}
    </tr>`;
  }
}

/** For each statement of the shown columns, in the order of the first of them, where it stands first. */
function firstPlaces(map: StoryMap, columns: readonly number[]): MapPlace[] {
  const places = new Map<number, { readonly source: number; readonly sentence: number }[]>();
  columns.forEach((column, source) =>
    map.columns[column].ticks.forEach(({ statement }, sentence) => {
      const found = places.get(statement);
      if (found) found.push({ source, sentence });
      else places.set(statement, [{ source, sentence }]);
    }),
  );
  const groups = Array.from(places.values(), (each) => ({ places: each, sources: each.length }));
  return orderOf(groups, columns.length, 0).map((group) => {
    const [{ source, sentence }] = groups[group].places;
    return { column: columns[source], tick: sentence };
  });
}

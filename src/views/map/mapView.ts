import { css, html, type TemplateResult } from 'lit';
import { counterpartsOf, type MapPlace } from '../../engine/projections/map/counterparts.js';
import type { StoryMap } from '../../engine/projections/map/storyMap.js';
import { lineKinds, mapParts, type FromMap, type MapPart, type ToMap } from '../../protocol/map.js';
import { mapOf } from '../../protocol/mapForm.js';
import { shownColumns, type ColumnOrder } from '../common/columnOrder.js';
import '../common/columnsMenu.js';
import '../common/help.js';
import { barStyle } from '../common/controlStyle.js';
import { icon } from '../common/icons.js';
import { StoryPage } from '../common/storyPage.js';
import { detailsOf, detailsStyle } from './details.js';
import { keptTick, MOST_ZOOM, placeOf, readMapState, type MapState } from './mapState.js';
import { MapPicture } from './picture.js';
import { lineStyle } from './pictureStyle.js';
import { sharesOf, sharesStyle } from './shares.js';
import { MapText } from './textTable.js';

customElements.define('crossread-picture', MapPicture);
customElements.define('crossread-map-text', MapText);

type SentWords = Extract<ToMap, { readonly kind: 'words' }>;
type SentMap = Extract<ToMap, { readonly kind: 'map' }>;

/** The page: a choice of what is shown, the picture or what stands for it, and what the lit sentence says. */
export class MapView extends StoryPage<SentWords, SentMap, FromMap> {
  static override readonly styles = [
    StoryPage.styles,
    barStyle,
    lineStyle,
    detailsStyle,
    sharesStyle,
    css`
      .parts {
        display: flex;
      }
      button {
        min-height: 26px;
        padding: 0 0.6rem;
        border: 1px solid var(--vscode-dropdown-border, var(--vscode-contrastBorder, transparent));
        background: var(--vscode-dropdown-background);
        color: var(--vscode-dropdown-foreground);
        font: inherit;
        cursor: pointer;
      }
      .parts button + button {
        border-left: none;
      }
      button[aria-pressed='true'] {
        background: var(--vscode-button-background);
        color: var(--vscode-button-foreground);
        font-weight: 600;
        text-decoration: underline;
      }
      button:focus-visible {
        outline: 2px solid var(--vscode-focusBorder);
        outline-offset: 1px;
      }
      button.sign {
        display: inline-flex;
        align-items: center;
        padding: 0 4px;
        border: none;
        border-radius: 3px;
        background: none;
        color: inherit;
      }
      button.sign:hover {
        background: var(--vscode-toolbar-hoverBackground);
      }
      button:disabled {
        opacity: 0.4;
        cursor: default;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem 1rem;
        margin: 0;
        padding: 0.45rem 0.8rem 0.2rem;
        list-style: none;
        color: var(--vscode-descriptionForeground);
        font-size: 0.9em;
      }
      .legend li {
        display: flex;
        align-items: center;
        gap: 0.4rem;
      }
      .icon svg {
        width: 16px;
        height: 16px;
        fill: currentColor;
      }
      crossread-help {
        margin-left: auto;
      }
      /* The picture comes before the words that explain it where there is no room for both. */
      @media (max-height: 28rem) {
        main {
          --details: 24vh;
        }
        .legend {
          order: 1;
        }
        .details {
          order: 2;
        }
      }
    `,
  ];
  static override readonly properties = { ...StoryPage.properties, lit: { state: true } };
  declare private view: MapState;
  /** The sentence that is pointed at. */
  declare private lit: MapPlace | undefined;
  /** The sentence that the keyboard stands on, and whether its line stays lit. */
  #active: MapPlace = { column: 0, tick: 0 };
  #isHeld = false;
  /** The map that was sent. */
  #map: StoryMap = { columns: [], pairs: [], families: [] };

  constructor() {
    super();
    this.view = readMapState(this.keptBefore);
  }

  protected override content(sent: SentMap, { words }: SentWords): TemplateResult {
    const { view } = this;
    return html`<div class="bar">
        <div class="parts" role="group" aria-label=${words.show}>
          ${mapParts.map(
            (part) =>
              html`<button aria-pressed=${view.part === part} @click=${() => this.#change({ part })}>
                ${words.parts[part]}
              </button>`,
          )}
        </div>
        <crossread-columns-menu
          .columns=${this.#map.columns}
          .words=${words}
          .arranged=${view}
          @crossread-columns=${({ detail }: CustomEvent<Partial<ColumnOrder>>) => this.#change(detail)}
        ></crossread-columns-menu>
        ${view.part === 'lines' ? this.#zoom(words) : ''}
        <crossread-help .label=${words.help} .keys=${words.keys}></crossread-help>
      </div>
      ${this.#part(view.part, sent, words)}`;
  }

  protected override get kept(): object {
    const active = this.sent && keptTick(this.#map, this.#active);
    return { ...this.view, ...(active && { active }), top: this.#picture?.topTick ?? this.view.top };
  }

  protected override get main(): HTMLElement | null {
    return this.#picture ?? this.renderRoot.querySelector<HTMLElement>('button[aria-pressed="true"]');
  }

  /** The sentence that the keyboard stands on is found again in what is shown now. */
  protected override sending({ map }: SentMap): void {
    const active = this.sent ? keptTick(this.#map, this.#active) : this.view.active;
    this.#map = mapOf(map);
    if (active) this.#active = placeOf(this.#map, active);
    this.lit = undefined;
  }

  get #picture(): MapPicture | null {
    return this.renderRoot.querySelector<MapPicture>('crossread-picture');
  }

  #part(part: MapPart, { relations }: SentMap, words: SentWords['words']): TemplateResult {
    const map = this.#map;
    const columns = shownColumns(map.columns, this.view);
    if (part === 'shares') return sharesOf(map, columns, relations, words);
    if (part === 'text')
      return html`<crossread-map-text .map=${map} .columns=${columns} .words=${words}></crossread-map-text>`;
    if (!columns.includes(this.#active.column)) this.#active = { column: columns[0], tick: 0 };
    const lit = this.lit ?? (this.#isHeld ? this.#active : undefined);
    return html`${this.#legend(words)}
      <crossread-picture
        .map=${map}
        .columns=${columns}
        .words=${words}
        .zoom=${this.view.zoom}
        .active=${this.#active}
        .top=${this.view.top}
        .lit=${lit}
        @crossread-pointed=${this.#pointed}
        @crossread-stand=${this.#stood}
        @crossread-jump=${this.#jumped}
        @crossread-moved=${this.keepSoon}
      ></crossread-picture>
      ${detailsOf(
        map,
        lit,
        lit
          ? counterpartsOf(
              map,
              lit,
              columns.filter((each) => each !== lit.column),
            )
          : [],
        words,
      )}`;
  }

  #zoom(words: SentWords['words']): TemplateResult {
    const { zoom } = this.view;
    return html`<span>
      <button
        class="sign icon"
        title=${words.zoomOut}
        aria-label=${words.zoomOut}
        ?disabled=${zoom === 1}
        @click=${() => this.#change({ zoom: zoom / 2 })}
      >
        ${icon('zoom-out')}
      </button>
      <button
        class="sign icon"
        title=${words.zoomIn}
        aria-label=${words.zoomIn}
        ?disabled=${zoom === MOST_ZOOM}
        @click=${() => this.#change({ zoom: zoom * 2 })}
      >
        ${icon('zoom-in')}
      </button>
    </span>`;
  }

  #legend(words: SentWords['words']): TemplateResult {
    return html`<ul class="legend" aria-label=${words.legend}>
      ${lineKinds.map(
        (kind) =>
          html`<li>
            <svg aria-hidden="true" width="34" height="10"><path class="line ${kind}" d="M1 5.5H33"></path></svg
            >${words.kinds[kind]}
          </li>`,
      )}
      <li>
        <svg aria-hidden="true" width="34" height="10"><path class="line across" d="M1 5.5H33"></path></svg
        >${words.across}
      </li>
      <li>
        <svg aria-hidden="true" width="18" height="10"><path class="tick" d="M0 2h18v6h-18z"></path></svg
        >${words.elsewhere}
      </li>
      <li>
        <svg aria-hidden="true" width="18" height="10"><path class="tick" d="M5 2h8v6h-8z"></path></svg
        >${words.onlyHere}
      </li>
    </ul>`;
  }

  #change(change: Partial<MapState>): void {
    this.view = { ...this.view, top: this.#picture?.topTick ?? this.view.top, ...change };
    this.keepSoon();
  }

  readonly #pointed = ({ detail }: CustomEvent<MapPlace | null>): void => {
    if (detail?.column !== this.lit?.column || detail?.tick !== this.lit?.tick) this.lit = detail ?? undefined;
  };

  /** The keyboard goes to a sentence, whose line stays lit; without one nothing is lit any more. */
  readonly #stood = ({ detail }: CustomEvent<MapPlace | null>): void => {
    this.#isHeld = detail !== null;
    if (detail) this.#active = detail;
    this.lit = undefined;
    this.requestUpdate();
    this.keepSoon();
  };

  readonly #jumped = ({ detail }: CustomEvent<MapPlace>): void => {
    if (this.sent) this.tell({ kind: 'jump', revision: this.sent.revision, ...detail });
  };
}

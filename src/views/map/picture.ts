import { html, LitElement, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { counterpartsOf, type Counterpart, type MapPlace } from '../../engine/projections/map/counterparts.js';
import { linksBetween } from '../../engine/projections/map/pairs.js';
import type { StoryMap } from '../../engine/projections/map/storyMap.js';
import { lineKinds, type MapWords } from '../../protocol/map.js';
import { styled } from '../common/styled.js';
import { countSaid, said } from '../../protocol/said.js';
import { counterpartWords } from './linkWords.js';
import { COLUMN, isDense, mapLayout, placeAt, tickHeight, tickTop, type MapLayout } from './mapLayout.js';
import { lineKind, linesPath, ticksPath } from './mapPaths.js';
import { stepTo } from './mapKeys.js';
import { pictureStyle } from './pictureStyle.js';

/** How wide the tick of a sentence is that stands in no other source: narrow, so that a shape tells it. */
const ALONE = 8;

/**
 * Between which columns a lit line goes on although no match of the two joins them: over columns that lack the
 * sentence, and where others alone bring two sentences together. Pairs of indexes.
 */
function gapsIn(found: readonly Counterpart[], joined: readonly boolean[]): [number, number][] {
  const having = [...found.keys()].filter((at) => found[at].ticks.length > 0);
  return having.slice(1).flatMap((to, nth): [number, number][] => {
    const from = having[nth];
    return to === from + 1 && joined[from] ? [] : [[from, to]];
  });
}

/**
 * The picture of a map: columns of ticks, lines between neighbours. An ARIA grid of which one cell is drawn, the active
 * one.
 */
export class MapPicture extends LitElement {
  static override readonly styles = pictureStyle;
  static override readonly properties = {
    map: { attribute: false },
    columns: { attribute: false },
    words: { attribute: false },
    zoom: { attribute: false },
    active: { attribute: false },
    top: { attribute: false },
    lit: { attribute: false },
  };
  declare map: StoryMap;
  /** The columns that are shown. */
  declare columns: readonly number[];
  declare words: MapWords;
  declare zoom: number;
  /** The sentence that the keyboard stands on. */
  declare active: MapPlace;
  /** How far the picture is to be scrolled down, in ticks; gone to once. */
  declare top: number;
  /** The sentence whose line is lit. */
  declare lit: MapPlace | undefined;

  /** What there is for the picture, in pixels; nothing is drawn before that is known. */
  #room: { readonly width: number; readonly height: number } | undefined;
  #layout: MapLayout = mapLayout([1], { width: 600, height: 400 }, 1);
  /** What does not change while sentences are pointed at. */
  #still: SVGTemplateResult = svg``;
  #focusWanted = false;
  #isPlaced = false;
  readonly #sizes = new ResizeObserver(() => this.#measure());

  get #scroller(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.scroller');
  }

  /** How far the picture is scrolled down, in ticks. */
  get topTick(): number {
    return this.#isPlaced ? (this.#scroller?.scrollTop ?? 0) / this.#layout.pitch : this.top;
  }

  override focus(): void {
    this.#focusWanted = true;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override firstUpdated(): void {
    if (this.#scroller) this.#sizes.observe(this.#scroller);
    this.#measure();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = ['map', 'columns', 'zoom'].some((name) => changed.has(name as keyof MapPicture));
    if (this.#room && (isOther || changed.size === 0)) this.#draw(this.#room);
  }

  protected override render(): TemplateResult {
    const { columns, words } = this;
    const { width, height } = this.#layout;
    return html`<div
      class="scroller"
      role="grid"
      aria-label=${words.title}
      aria-describedby="keys"
      aria-rowcount=${Math.max(...this.#counts) + 1}
      aria-colcount=${columns.length}
      @keydown=${this.#pressed}
      @scroll=${() => this.#tell('crossread-moved')}
    >
      <p id="keys" class="unseen">${words.keys}</p>
      <div role="rowgroup" class="heads" ${styled({ width: `${width}px` })}>
        <div role="row" aria-rowindex="1">${columns.map((column, at) => this.#head(column, at))}</div>
      </div>
      <div
        role="rowgroup"
        class="body ${this.lit ? 'dimmed' : ''} ${isDense(this.#layout) ? 'dense' : ''}"
        ${styled({ width: `${width}px`, height: `${height}px` })}
        @pointermove=${this.#pointed}
        @pointerleave=${() => this.#tell('crossread-pointed')}
        @click=${this.#clicked}
      >
        <svg aria-hidden="true" width=${width} height=${height}>${this.#still}${this.#litPaths()}</svg>
        ${this.#cell()}
      </div>
    </div>`;
  }

  protected override updated(): void {
    const scroller = this.#scroller;
    if (!this.#isPlaced && this.#room && scroller && scroller.clientHeight > 0) {
      scroller.scrollTop = this.top * this.#layout.pitch;
      this.#isPlaced = true;
    }
    if (!this.#focusWanted) return;
    const cell = this.renderRoot.querySelector<HTMLElement>('.cursor');
    if (!cell) return;
    this.#focusWanted = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  get #counts(): number[] {
    return this.columns.map((column) => this.map.columns[column].ticks.length);
  }

  #measure(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const heads = this.renderRoot.querySelector<HTMLElement>('.heads')?.offsetHeight ?? 0;
    const room = { width: scroller.clientWidth, height: scroller.clientHeight - heads };
    if (room.width === this.#room?.width && room.height === this.#room.height) return;
    this.#room = room;
    this.requestUpdate();
  }

  #draw(room: Parameters<typeof mapLayout>[1]): void {
    const { columns, map } = this;
    const layout = (this.#layout = mapLayout(this.#counts, room, this.zoom));
    const ticks = columns.map((column, at) => {
      const all = [...map.columns[column].ticks.keys()];
      const isAlone = (tick: number): boolean => map.columns[column].ticks[tick].alone;
      return svg`<path class="tick" d=${ticksPath(
        layout,
        at,
        all.filter((tick) => !isAlone(tick)),
      )}></path
        ><path class="tick alone" d=${ticksPath(layout, at, all.filter(isAlone), ALONE)}></path>`;
    });
    const lines = columns.slice(1).map((to, at) => {
      const links = linksBetween(map.pairs, map.columns.length, columns[at], to);
      return lineKinds.map((kind) => {
        const path = linesPath(
          layout,
          at,
          links.filter((link) => lineKind(link) === kind),
        );
        return path === '' ? nothing : svg`<path class="line ${kind}" d=${path}></path>`;
      });
    });
    this.#still = svg`<g class="lines">${lines}</g><g class="ticks">${ticks}</g>`;
  }

  #head(column: number, at: number): TemplateResult {
    const { words } = this;
    const { label, ticks } = this.map.columns[column];
    return html`<div
      role="columnheader"
      class="head"
      aria-colindex=${at + 1}
      title=${label}
      ${styled({ left: `${this.#layout.left[at] + COLUMN / 2}px`, width: `${this.#layout.name}px` })}
    >
      <span class="label" dir="auto">${label}</span>
      <span class="about">${column === 0 ? words.base : countSaid(words.sentences, ticks.length, words)}</span>
    </div>`;
  }

  /** The lit sentence's counterparts, and the lines that join those in neighbouring columns. */
  #litPaths(): SVGTemplateResult | typeof nothing {
    const { columns, lit, map } = this;
    if (!lit || !columns.includes(lit.column)) return nothing;
    const layout = this.#layout;
    const found = counterpartsOf(map, lit, columns);
    const lines = columns.slice(1).map((to, at) => {
      const [here, there] = [found[at].ticks, found[at + 1].ticks];
      return linksBetween(map.pairs, map.columns.length, columns[at], to)
        .filter(({ a, b }) => here.includes(a) && there.includes(b))
        .map((link) => svg`<path class="line ${lineKind(link)}" d=${linesPath(layout, at, [link])}></path>`);
    });
    const ticks = found.map((each, at) => svg`<path class="tick" d=${ticksPath(layout, at, each.ticks)}></path>`);
    const at = columns.indexOf(lit.column);
    const across = gapsIn(
      found,
      lines.map((each) => each.length > 0),
    ).map(
      ([from, to]) =>
        svg`<path class="line across" d=${linesPath(layout, from, [{ a: found[from].ticks[0], b: found[to].ticks[0] }], to)}></path>`,
    );
    return svg`<g class="lit">${across}${lines}${ticks}<path class="meant" d=${ticksPath(layout, at, [lit.tick], COLUMN + 6)}></path></g>`;
  }

  /** The one cell that is drawn: what the keyboard stands on, in words. */
  #cell(): TemplateResult {
    const { active, columns, map, words } = this;
    const at = columns.indexOf(active.column);
    const column = map.columns[active.column];
    const tick = column.ticks.at(active.tick);
    if (at < 0) return html``;
    const others: Counterpart[] = counterpartsOf(
      map,
      active,
      columns.filter((each) => each !== active.column),
    );
    const layout = this.#layout;
    return html`<div role="row" aria-rowindex=${active.tick + 2}>
      <div
        role="gridcell"
        class="cursor"
        tabindex="0"
        aria-colindex=${at + 1}
        ${styled({
          left: `${layout.left[at] - 3}px`,
          top: `${tickTop(layout, active.tick) - 3}px`,
          width: `${COLUMN + 6}px`,
          height: `${tickHeight(layout) + 6}px`,
        })}
      >
        <span class="unseen"
          >${
            tick
              ? html`${said(words.place, column.label, active.tick + 1, column.ticks.length)},
                  ${said(words.line, tick.line)}:
                  <span dir="auto">${tick.text}</span>
                  ${others.map((other) => `${counterpartWords(map, other, words)}. `)}`
              : `${column.label}: ${words.nothingHere}`
          }</span
        >
      </div>
    </div>`;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const { altKey, ctrlKey, key, metaKey, shiftKey } = event;
    if (altKey || shiftKey) return;
    const page = Math.max(1, Math.floor((this.#room?.height ?? 0) / this.#layout.pitch / 2));
    const to = stepTo({ key, ctrlKey: ctrlKey || metaKey }, this.active, this.map, this.columns, page);
    if (to) {
      this.#tell('crossread-stand', to);
      this.focus();
    } else if (key === 'Enter') this.#tell('crossread-jump', this.active);
    else if (key === 'Escape') this.#tell('crossread-stand');
    else return;
    event.preventDefault();
  };

  readonly #pointed = (event: PointerEvent): void => this.#tell('crossread-pointed', this.#placeAt(event));

  readonly #clicked = (event: PointerEvent): void => {
    const place = this.#placeAt(event);
    if (!place) return;
    this.#tell('crossread-stand', place);
    this.#tell('crossread-jump', place);
  };

  #placeAt({ clientX, clientY }: PointerEvent): MapPlace | undefined {
    const box = this.renderRoot.querySelector('svg')?.getBoundingClientRect();
    const point = box && { x: clientX - box.left, y: clientY - box.top };
    const place = point && placeAt(this.#layout, this.#counts, point);
    return place && { column: this.columns[place.column], tick: place.tick };
  }

  #tell(name: string, detail?: MapPlace): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
} from '@tanstack/virtual-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is asked of the grid: the rows, by their keys, and the one that is to stay in the page, out of sight or not. */
export interface RowSource {
  scroller(): HTMLElement | null;
  keys(): readonly string[];
  kept(): number;
  /** About how high a row is that was never drawn, in pixels. */
  heightOf(row: number): number;
  /** How high the head is, which stands above the rows and stays, in pixels. */
  headHeight(): number;
}

/** So many rows are drawn beyond each edge of the screen. */
const OVERSCAN = 4;

/** So long at most a row is put back to where it stood, while the heights of those around it become known, in ms. */
const HOLD_FOR = 5000;

/** What says that a reader goes on to another place. */
const leads = ['wheel', 'keydown', 'pointerdown'] as const;

/** A row at the top of the page, and which part of it is out of sight, 0-1. */
interface Seen {
  readonly index: number;
  readonly share: number;
}

/** Draws of many rows those that are on the screen; heights are measured, since text wraps. */
export class RowVirtualizer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: RowSource;
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  #unmount: (() => void) | undefined;
  /** What is kept at the top since all heights were forgotten. */
  #held: (Seen & { readonly until: number }) | undefined;
  /** What stood at the top when rows were last drawn as wide as now, and how wide that was, in pixels. */
  #seen: Seen | undefined;
  #width = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, source: RowSource) {
    this.#host = host;
    this.#source = source;
    this.#virtualizer = new Virtualizer(this.#options());
    host.addController(this);
  }

  hostConnected(): void {
    this.#unmount = this.#virtualizer._didMount();
    for (const lead of leads) this.#host.addEventListener(lead, this.#letGo, { passive: true });
  }

  hostDisconnected(): void {
    this.#unmount?.();
    for (const lead of leads) this.#host.removeEventListener(lead, this.#letGo);
  }

  hostUpdate(): void {
    this.#virtualizer.setOptions(this.#options());
  }

  hostUpdated(): void {
    this.#virtualizer._willUpdate();
    const drawn = this.#source.scroller()?.querySelectorAll<HTMLElement>('[data-index]') ?? [];
    for (const row of drawn) this.#virtualizer.measureElement(row);
    this.#hold();
    this.#see();
  }

  get rows(): readonly VirtualItem[] {
    return this.#virtualizer.getVirtualItems();
  }

  /** How many rows a page on the screen has. */
  get page(): number {
    const { range } = this.#virtualizer;
    return range ? Math.max(1, range.endIndex - range.startIndex) : 1;
  }

  /** The height of all rows, in pixels. */
  get height(): number {
    return this.#virtualizer.getTotalSize();
  }

  /** The first row that is not out of sight above, and how much of it is, in pixels. */
  get top(): { readonly index: number; readonly offset: number } | undefined {
    const offset = this.#virtualizer.scrollOffset ?? 0;
    const item = this.#virtualizer.getVirtualItemForOffset(offset + this.#source.headHeight());
    return item && { index: item.index, offset: offset + this.#source.headHeight() - item.start };
  }

  show(index: number, align: 'auto' | 'start' = 'auto'): void {
    this.#letGo();
    this.#virtualizer.scrollToIndex(index, { align });
  }

  /** Puts a row at the top, so much of it out of sight, in pixels. */
  restore(index: number, offset: number): void {
    this.#letGo();
    this.#put(index, offset);
  }

  #put(index: number, offset: number): void {
    const [start] = this.#virtualizer.getOffsetForIndex(index, 'start') ?? [];
    if (start !== undefined) this.#virtualizer.scrollToOffset(start + offset);
  }

  /** Forgets how high rows are, after their widths or fonts have changed; the row at the top stays there. */
  remeasure(): void {
    if (this.#seen) this.#held ??= { ...this.#seen, until: performance.now() + HOLD_FOR };
    this.#virtualizer.measure();
  }

  /** Heights that follow from another width move rows before anything is told of it. */
  #see(): void {
    const width = this.#source.scroller()?.clientWidth ?? 0;
    const isAsWide = width === this.#width;
    this.#width = width;
    const { top } = this;
    if (!isAsWide || this.#held || !top) return;
    const { size } = this.#virtualizer.measurementsCache[top.index];
    this.#seen = { index: top.index, share: Math.min(1, top.offset / size) };
  }

  /** Puts the held row back, until it stands there with its own height known. */
  #hold(): void {
    const held = this.#held;
    if (!held) return;
    const row = this.#virtualizer.measurementsCache.at(held.index);
    const top = this.top;
    const offset = row && held.share * row.size;
    const stands = top?.index === held.index && Math.abs(top.offset - (offset ?? 0)) < 2;
    const isDrawn = this.#source.scroller()?.querySelector(`[data-index="${held.index}"]`);
    if (offset === undefined || (stands && isDrawn) || performance.now() > held.until) this.#held = undefined;
    else if (!stands) this.#put(held.index, offset);
  }

  readonly #letGo = (): void => {
    this.#held = undefined;
  };

  #options(): ConstructorParameters<typeof Virtualizer<HTMLElement, HTMLElement>>[0] {
    const [keys, kept, headHeight] = [this.#source.keys(), this.#source.kept(), this.#source.headHeight()];
    return {
      count: keys.length,
      getScrollElement: () => this.#source.scroller(),
      getItemKey: (index) => keys[index],
      estimateSize: (row) => this.#source.heightOf(row),
      overscan: OVERSCAN,
      scrollMargin: headHeight,
      scrollPaddingStart: headHeight,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      rangeExtractor: (range) => {
        const shown = defaultRangeExtractor(range);
        return kept >= range.count || shown.includes(kept) ? shown : [...shown, kept].sort((one, other) => one - other);
      },
      onChange: () => this.#host.requestUpdate(),
    };
  }
}

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

/** So long a row is put back to where it stood, while the heights of those around it become known, in milliseconds. */
const HOLD_FOR = 500;

/** Draws of many rows those that are on the screen; heights are measured, since text wraps. */
export class RowVirtualizer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #source: RowSource;
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  #unmount: (() => void) | undefined;
  /** The row that stood at the top when all heights were forgotten, and which part of it was out of sight, 0-1. */
  #held: { readonly index: number; readonly share: number; readonly until: number } | undefined;

  constructor(host: ReactiveControllerHost, source: RowSource) {
    this.#host = host;
    this.#source = source;
    this.#virtualizer = new Virtualizer(this.#options());
    host.addController(this);
  }

  hostConnected(): void {
    this.#unmount = this.#virtualizer._didMount();
  }

  hostDisconnected(): void {
    this.#unmount?.();
  }

  hostUpdate(): void {
    this.#virtualizer.setOptions(this.#options());
  }

  hostUpdated(): void {
    this.#virtualizer._willUpdate();
    const drawn = this.#source.scroller()?.querySelectorAll<HTMLElement>('[data-index]') ?? [];
    for (const row of drawn) this.#virtualizer.measureElement(row);
    this.#hold();
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
    this.#virtualizer.scrollToIndex(index, { align });
  }

  /** Puts a row at the top, so much of it out of sight, in pixels. */
  restore(index: number, offset: number): void {
    const [start] = this.#virtualizer.getOffsetForIndex(index, 'start') ?? [];
    if (start !== undefined) this.#virtualizer.scrollToOffset(start + offset);
  }

  /** Forgets how high rows are, after their widths or fonts have changed; the row at the top stays there. */
  remeasure(): void {
    const { top } = this;
    if (top && !this.#held) {
      const { size } = this.#virtualizer.measurementsCache[top.index];
      this.#held = { index: top.index, share: Math.min(1, top.offset / size), until: performance.now() + HOLD_FOR };
    }
    this.#virtualizer.measure();
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
    else if (!stands) this.restore(held.index, offset);
  }

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

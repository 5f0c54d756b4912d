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

/** Draws of many rows those that are on the screen; heights are measured, since text wraps. */
export class RowVirtualizer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #source: RowSource;
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  #unmount: (() => void) | undefined;

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

  /** Forgets how high rows are, after their widths or fonts have changed. */
  remeasure(): void {
    this.#virtualizer.measure();
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

import type { TextSize } from './rowHeights.js';

/** So many columns are drawn beyond each edge of the screen. */
const OVERSCAN = 1;
/** What the average width of a letter is measured by. */
const SAMPLE = 'The ferry was to sail on Tuesday, its owners said, as soon as the harbour opened.';

/** Tells which columns are on the screen, and how text is set in them, from what is drawn. */
export class ColumnWindow {
  #width = 0;
  #from = 1;
  #to = 8;

  /** Whether a column is drawn; counted as shown, the base is 0 and stays. */
  has(column: number): boolean {
    return column === 0 || (this.#from <= column && column < this.#to);
  }

  /** How wide a column is beside the base's, in pixels; 0 before any is drawn. */
  get width(): number {
    return this.#width;
  }

  /** The same as long as the same columns are drawn. */
  get key(): string {
    return `${this.#from} ${this.#to}`;
  }

  /** Looks again; whether other columns are on the screen now. */
  look(scroller: HTMLElement): boolean {
    const [base, other] = headsOf(scroller);
    if (!base || !other || other.offsetWidth === 0) return false;
    this.#width = other.offsetWidth;
    const { scrollLeft, clientWidth } = scroller;
    const from = 1 + Math.max(0, Math.floor(scrollLeft / other.offsetWidth) - OVERSCAN);
    const to = 1 + Math.ceil((scrollLeft + clientWidth - base.offsetWidth) / other.offsetWidth) + OVERSCAN;
    const isOther = from !== this.#from || to !== this.#to;
    [this.#from, this.#to] = [from, to];
    return isOther;
  }
}

/** Scrolls a column into sight from left or right, beside the base, which stays. */
export function showColumn(scroller: HTMLElement, column: number): void {
  const heads = headsOf(scroller);
  const head = heads[column];
  if (!head || column === 0) return;
  const [left, right] = [
    head.offsetLeft - heads[0].offsetWidth,
    head.offsetLeft + head.offsetWidth - scroller.clientWidth,
  ];
  if (scroller.scrollLeft > left) scroller.scrollLeft = left;
  else if (scroller.scrollLeft < right) scroller.scrollLeft = right;
}

/** How text is set in the cells; undefined where none is drawn. */
export function textSizeIn(scroller: HTMLElement): TextSize | undefined {
  const text =
    scroller.querySelector<HTMLElement>('.cell:not(.fixed) .text') ?? scroller.querySelector<HTMLElement>('.text');
  const canvas = document.createElement('canvas').getContext('2d');
  if (!text?.parentElement || !canvas) return undefined;
  const style = getComputedStyle(text);
  const cell = getComputedStyle(text.parentElement);
  canvas.font = `${style.fontSize} ${style.fontFamily}`;
  const about = text.parentElement.querySelector<HTMLElement>('.about');
  return {
    width: text.clientWidth,
    letter: canvas.measureText(SAMPLE).width / SAMPLE.length,
    line: parseFloat(style.lineHeight),
    around:
      (about?.offsetHeight ?? 0) +
      3 +
      parseFloat(cell.paddingTop) +
      parseFloat(cell.paddingBottom) +
      parseFloat(cell.borderBottomWidth),
  };
}

const headsOf = (scroller: HTMLElement): NodeListOf<HTMLElement> => scroller.querySelectorAll('[role=columnheader]');

// The table of versions as a person sees and uses it.
import { faultsIn } from './faults.mjs';
import { frameOf } from './pageFrame.mjs';

/** The table that is open in a window, once it has its rows. */
export async function tableIn(/** @type {import('./workbench.mjs').Workbench} */ workbench) {
  return new TableView(workbench, await frameOf(workbench, 'the table', 'crossread-grid .body [role=row]'));
}

export class TableView {
  #workbench;
  frame;

  /**
   * @param {import('./workbench.mjs').Workbench} workbench
   * @param {import('playwright-core').Frame} frame
   */
  constructor(workbench, frame) {
    this.#workbench = workbench;
    this.frame = frame;
  }

  /** What the head of each column says. */
  async heads() {
    return this.frame.locator('[role=columnheader]').allInnerTexts();
  }

  /** What the cells of each drawn row say, from top to bottom. */
  async rows() {
    return this.frame
      .locator('.body [role=row]')
      .evaluateAll((rows) =>
        rows.map((row) => Array.from(row.children, (cell) => /** @type {HTMLElement} */ (cell).innerText)),
      );
  }

  /** How many rows are shown, of how many: "12 of 52 rows". */
  async count() {
    return this.frame.locator('.count').innerText();
  }

  /** The cell that has the keyboard, counted as a screen reader counts: from 1, the head is row 1. */
  async focused() {
    return this.frame.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const cell = element?.closest('[aria-colindex]');
      return {
        row: Number(cell?.parentElement?.getAttribute('aria-rowindex')),
        column: Number(cell?.getAttribute('aria-colindex')),
        text: /** @type {HTMLElement | null | undefined} */ (cell)?.innerText ?? '',
      };
    });
  }

  /** Puts the keyboard into a drawn cell; both count from 0, the base's column is 0. */
  async click(/** @type {number} */ row, /** @type {number} */ column) {
    await this.frame
      .locator('.body [role=row]')
      .nth(row)
      .locator('.cell')
      .nth(column)
      .click({ position: { x: 5, y: 40 } });
  }

  async choose(/** @type {string} */ label, /** @type {string} */ option) {
    await this.frame
      .locator('crossread-toolbar label', { hasText: label })
      .locator('select')
      .selectOption({ label: option });
  }

  async search(/** @type {string} */ text) {
    await this.frame.locator('crossread-toolbar vscode-textfield input').fill(text);
  }

  /** How many cells hold what is searched for, and which of them has the keyboard, from 1; 0 for none. */
  async found() {
    const said = await this.frame.locator('.found [role=status]').innerText();
    const [, at = '0', of = '0'] = /(?:cell (\d+) of )?(\d+)/.exec(said) ?? [];
    return { at: Number(at), of: Number(of) };
  }

  /** What is marked of what is searched for, in the drawn cells. */
  async marks() {
    return this.frame.locator('.body .text mark').allInnerTexts();
  }

  async press(/** @type {string[]} */ ...keys) {
    for (const key of keys) await this.#workbench.press(key);
  }

  /** The number of the row that stands right below the head, as a screen reader counts. */
  async topRow() {
    return this.frame.locator('crossread-grid').evaluate((grid) => {
      const below = grid.shadowRoot?.querySelector('.head')?.getBoundingClientRect().bottom ?? 0;
      const rows = Array.from(grid.shadowRoot?.querySelectorAll('.body [role=row]') ?? []);
      const at = rows.find((row) => row.getBoundingClientRect().bottom > below + 4);
      return at?.getAttribute('aria-rowindex') ?? '';
    });
  }

  /** How far the lines across an empty cell stand out from what is behind them, from 0 to 255 of the strongest channel. */
  async hatching() {
    return this.frame
      .locator('.body .empty')
      .first()
      .evaluate((cell) => {
        const drawing = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
        const { backgroundImage } = window.getComputedStyle(cell);
        const colours = (backgroundImage.match(/(?:rgb|rgba|color)\([^)]*\)/g) ?? []).map((colour) => {
          if (!drawing) return [];
          drawing.fillStyle = colour;
          drawing.fillRect(0, 0, 1, 1);
          return Array.from(drawing.getImageData(0, 0, 1, 1).data.slice(0, 3));
        });
        const [behind = [], line = []] = [colours[0], colours.at(-1)];
        return Math.max(0, ...line.map((value, channel) => Math.abs(value - behind[channel])));
      });
  }

  /** What axe finds that a keyboard or a screen reader cannot use, or an eye cannot read. */
  async faults() {
    return faultsIn(this.frame);
  }
}

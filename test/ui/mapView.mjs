// The map of a story as a person sees and uses it.
import { faultsIn } from './faults.mjs';
import { frameOf } from './pageFrame.mjs';

/** The map that is open in a window, once it is drawn. */
export async function mapIn(/** @type {import('./workbench.mjs').Workbench} */ workbench) {
  return new MapView(workbench, await frameOf(workbench, 'the map', 'crossread-map main .bar'));
}

export class MapView {
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
    return this.frame.locator('crossread-picture [role=columnheader]').allInnerTexts();
  }

  /** How many lines of each kind are drawn, from column to column. */
  async lines() {
    const paths = await this.frame
      .locator('crossread-picture .lines .line')
      .evaluateAll((lines) => lines.map((line) => [line.classList[1], line.getAttribute('d') ?? '']));
    /** @type {Record<string, number>} */
    const counts = {};
    for (const [kind, path] of paths) counts[kind] = (counts[kind] ?? 0) + path.split('M').length - 1;
    return counts;
  }

  /** The lines that are lit, by their kinds. */
  async lit() {
    return this.frame
      .locator('crossread-picture .lit .line')
      .evaluateAll((lines) => lines.map((line) => line.classList[1]));
  }

  /** What is told of the sentence that is lit. */
  async details() {
    return this.frame.locator('.details').innerText();
  }

  /** What a screen reader says of the sentence that the keyboard stands on, and whether it has the keyboard. */
  async standsOn() {
    const cell = this.frame.locator('crossread-picture [role=gridcell]');
    return {
      text: ((await cell.textContent()) ?? '').replace(/\s+/g, ' ').trim(),
      column: Number(await cell.getAttribute('aria-colindex')),
      hasKeyboard: await cell.evaluate((element) => element.matches(':focus')),
    };
  }

  /** Where a tick stands on the screen; `column` counts as columns are shown, `tick` among those of its path. */
  async #tick(/** @type {number} */ column, /** @type {number} */ tick) {
    const box = await this.frame.locator('crossread-picture svg').first().boundingBox();
    const path = await this.frame.locator('crossread-picture .ticks .tick:not(.alone)').nth(column).getAttribute('d');
    const [, x, y] = /^([\d.]+) ([\d.]+)/.exec((path ?? '').split('M')[tick + 1]) ?? [];
    if (!box) throw new Error('The picture is not on the screen.');
    return { x: box.x + Number(x) + 6, y: box.y + Number(y) + 2 };
  }

  async pointAt(/** @type {number} */ column, /** @type {number} */ tick) {
    const { x, y } = await this.#tick(column, tick);
    await this.#workbench.page.mouse.move(x, y, { steps: 3 });
  }

  async click(/** @type {number} */ column, /** @type {number} */ tick) {
    const { x, y } = await this.#tick(column, tick);
    await this.#workbench.page.mouse.click(x, y);
  }

  async pointAway() {
    await this.#workbench.page.mouse.move(2, 2);
  }

  /** Shows the lines, the shares or the table. */
  async show(/** @type {string} */ part) {
    await this.frame.locator('.parts').getByRole('button', { name: part }).click();
  }

  /** What each cell of the table that is shown says, row by row, heads among them. */
  async cells() {
    return this.frame
      .locator('table tr')
      .evaluateAll((rows) =>
        rows.map((row) => Array.from(row.children, (cell) => /** @type {HTMLElement} */ (cell).innerText)),
      );
  }

  async families() {
    return this.frame.locator('.families li').allInnerTexts();
  }

  async press(/** @type {string[]} */ ...keys) {
    for (const key of keys) await this.#workbench.press(key);
  }

  /** What axe finds that a keyboard or a screen reader cannot use, or an eye cannot read. */
  async faults() {
    return faultsIn(this.frame);
  }
}

// The table of versions as a person sees and uses it.
import { eventually } from './eventually.mjs';

/** The table that is open in a window, once it has its rows. */
export async function tableIn(/** @type {import('./workbench.mjs').Workbench} */ workbench) {
  const frame = await eventually('the table is open', async () => {
    for (const each of workbench.page.frames()) {
      if (await each.locator('crossread-grid .body [role=row]').first().isVisible()) return each;
    }
    return undefined;
  });
  return new TableView(workbench, frame);
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

  async press(/** @type {string[]} */ ...keys) {
    for (const key of keys) await this.#workbench.press(key);
  }
}

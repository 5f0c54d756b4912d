// VS Code's workbench as a person sees and uses it: text on the screen, mouse, keyboard.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { eventually, settled, sleep } from './eventually.mjs';

/** VS Code draws spaces as no-break spaces, so that they keep their width. */
const plain = (/** @type {string} */ text) => text.replaceAll('\u00a0', ' ');

/** A tab draws a file name's ending on a line of its own. */
const oneLine = (/** @type {string} */ text) => plain(text).replaceAll('\n', '');

/** @typedef {{ x: number, y: number, width: number, height: number }} Box pixels of the page */

export class Workbench {
  /** @type {import('playwright-core').Page} */
  page;
  #pictures;
  #taken = 0;

  /**
   * @param {import('playwright-core').Page} page
   * @param {string} pictures the folder of this window's pictures
   */
  constructor(page, pictures) {
    this.page = page;
    this.#pictures = pictures;
  }

  /** Opens the address and waits until the workbench stands. */
  async open(/** @type {string} */ url) {
    await this.page.goto(url);
    await this.#stands();
  }

  async #stands() {
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    await sleep(1000);
  }

  /**
   * Takes the next picture of this window, where somebody looks at it; they are numbered in the order of the steps. What
   * has failed is always pictured.
   */
  async picture(/** @type {string} */ name) {
    if (process.env.CI && name !== 'failed') return;
    await mkdir(this.#pictures, { recursive: true });
    const number = String(++this.#taken).padStart(2, '0');
    // What fades in is shown as it stands in the end.
    await this.page.screenshot({ path: path.join(this.#pictures, `${number}-${name}.png`), animations: 'disabled' });
  }

  async press(/** @type {string[]} */ ...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types into the quick input once it is open. */
  async fillQuickInput(/** @type {string} */ text) {
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor({ state: 'visible' });
    await input.fill(text);
  }

  /** The rows of the open quick pick: label, description and detail as they are read. */
  async quickPickRows() {
    const rows = this.page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
    return (await rows.allInnerTexts()).map((text) => plain(text).replaceAll('\n', ' '));
  }

  /** The row of the quick pick that Enter takes, as it is read; empty where there is none on the screen. */
  async chosen() {
    return this.text('.quick-input-widget:visible .quick-input-list .monaco-list-row.focused:visible');
  }

  /** Waits for a row of the quick pick that holds `text` and clicks it. */
  async pick(/** @type {string} */ text) {
    await this.page
      .locator('.quick-input-widget .quick-input-list .monaco-list-row', { hasText: text })
      .first()
      .click();
  }

  /** Clicks a button of the quick pick's row that holds `text`. */
  async clickPickButton(/** @type {string} */ text, /** @type {string} */ button) {
    const row = this.page.locator('.quick-input-widget .quick-input-list .monaco-list-row', { hasText: text }).first();
    await row.hover();
    await row.getByRole('button', { name: button }).click();
  }

  /** Runs a command of the palette by its title, as it is written there. */
  async command(/** @type {string} */ title) {
    const row = this.page.locator('.quick-input-widget .quick-input-list .monaco-list-row', { hasText: title }).first();
    await this.#inPalette(title, () => row.click({ timeout: 3000 }));
  }

  /** The same by keys alone: the command is the one that Enter takes. */
  async offer(/** @type {string} */ title) {
    const isChosen = async () => (await this.chosen()).includes(title);
    await this.#inPalette(title, async () => {
      await eventually('it is chosen', isChosen, 3000);
      await sleep(500);
      if (!(await isChosen())) throw new Error('Another one is chosen by now.');
    });
  }

  /** Puts the caret to a line and column, "10:5"; what takes the focus closes the input, which is opened again then. */
  async goTo(/** @type {string} */ place) {
    const input = this.page.locator('.quick-input-widget input.input');
    await eventually(`the caret goes to ${place}`, async () => {
      await this.press('Control+g');
      await input.fill(`:${place}`, { timeout: 3000 });
      await sleep(200);
      return input.isVisible();
    });
    await this.press('Enter');
  }

  /**
   * Opens the palette on a command. It offers what holds when it opens, and may forget what is typed before it is ready:
   * where `find` fails, it is opened again, as a person would.
   */
  async #inPalette(/** @type {string} */ title, /** @type {() => Promise<unknown>} */ find) {
    await eventually(`the palette offers ${title}`, async () => {
      await this.press('F1');
      await this.fillQuickInput(`>${title}`);
      try {
        await find();
        return true;
      } catch (error) {
        await this.press('Escape');
        throw error;
      }
    });
  }

  /** The commands that the palette offers for a search. */
  async paletteRows(/** @type {string} */ text) {
    await this.press('F1');
    await this.fillQuickInput(`>${text}`);
    await sleep(500);
    const rows = await this.quickPickRows();
    await this.press('Escape');
    return rows;
  }

  /** Opens a file of the folder with a click in the Explorer. */
  async openFile(/** @type {string} */ name) {
    await this.#pointNowhere();
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick();
    await eventually(`the tab ${name} is open`, async () => (await this.tabs()).some((tab) => tab.includes(name)));
  }

  /** Selects two files of the Explorer and opens the menu of the second, until it has an item and both are selected. */
  async openMenuOfTwo(/** @type {string} */ first, /** @type {string} */ second, /** @type {string} */ item) {
    const row = (/** @type {string} */ name) =>
      this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
    await this.openFile(first);
    await eventually(`the menu of both files offers ${item}`, async () => {
      // The Explorer selects the file of the active editor, and it alone, some time after that was opened.
      await row(first).click();
      await row(second).click({ modifiers: ['Control'] });
      const selected = this.page.locator('.explorer-folders-view .monaco-list-row.selected');
      if ((await selected.count()) !== 2) return false;
      await row(second).click({ button: 'right' });
      try {
        await this.#menuItem(item).waitFor({ timeout: 3000 });
        if ((await selected.count()) !== 2) throw new Error('One of them is not selected any more.');
        return true;
      } catch (error) {
        await this.press('Escape');
        throw error;
      }
    });
  }

  /** Chooses from the open menu. */
  async chooseFromMenu(/** @type {string} */ item) {
    await this.#menuItem(item).click();
  }

  /** Opens the menu at a point of an editor, found anew at each try, and there the submenu of that name; its items. */
  async openSubmenuAt(/** @type {() => Promise<{ x: number, y: number }>} */ find, /** @type {string} */ name) {
    return eventually(`the menu has ${name}`, async () => {
      const { x, y } = await find();
      await this.page.mouse.click(x, y, { button: 'right' });
      try {
        await this.#menuItem(name).click({ timeout: 3000 });
        const items = this.page.locator('.monaco-submenu .action-item:not(.disabled) .action-label:not(.separator)');
        await items.first().waitFor({ timeout: 3000 });
        return (await items.allInnerTexts()).map((text) => text.trim());
      } catch (error) {
        await this.press('Escape');
        throw error;
      }
    });
  }

  #menuItem(/** @type {string} */ name) {
    return this.page.getByRole('menuitem', { name, exact: true });
  }

  /** Clicks a button of the active editor's title. */
  async clickTitleButton(/** @type {string} */ name) {
    await this.page
      .locator('.editor-group-container.active .editor-actions')
      .getByRole('button', { name, exact: true })
      .click();
  }

  /** Reloads the window as a person does, so that the workbench keeps what is open. */
  async reload() {
    const loaded = this.page.waitForEvent('load');
    await this.command('Developer: Reload Window');
    await loaded;
    await this.#stands();
  }

  /**
   * Waits until VS Code has saved the active editor. It writes the file before that, and forgets an Undo that comes
   * in between: what is on the screen counts as saved then.
   */
  async isSaved() {
    await eventually('the editor is saved', async () => (await this.page.locator('.tab.active.dirty').count()) === 0);
  }

  /** Undoes by keys all since the save; a key that comes before the editor has the keyboard is lost. */
  async undo() {
    await eventually('what was done is undone', async () => {
      await this.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor({ timeout: 3000 });
      await this.press('Control+z');
      await this.page.locator('.tab.active.dirty').waitFor({ state: 'hidden', timeout: 3000 });
      return true;
    });
  }

  /** Drops what a step that failed has left unsaved: it would be asked about whenever it is closed. */
  async forgetUnsaved() {
    await this.press('Escape');
    for (const dirty = this.page.locator('.tab.dirty').first(); await dirty.count();) {
      await dirty.click();
      await this.command('File: Revert File');
      await this.isSaved();
    }
  }

  /** The names of all tabs. */
  async tabs() {
    return (await this.page.locator('.tabs-container .tab').allInnerTexts()).map(oneLine);
  }

  /** The name of the active group's active tab. */
  async activeTab() {
    return oneLine(await this.page.locator('.editor-group-container.active .tab.active').first().innerText());
  }

  /** What the status bar says of the caret: "Ln 3, Col 1 (12 selected)". */
  async caret() {
    return this.page.locator('#status\\.editor\\.selection').innerText();
  }

  /** What stands on the screen for a selector, read at one moment, from top to bottom and left to right. */
  async shown(/** @type {string} */ selector) {
    const found = await this.page.locator(selector).evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { text: /** @type {HTMLElement} */ (element).innerText, box: { x, y, width, height } };
      }),
    );
    return found
      .map(({ text, box }) => ({ text: plain(text), box }))
      .filter(({ box }) => box.width > 0 && box.height > 0)
      .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  }

  /** Clicks into a box; `x` counts from its left edge, its middle where absent. */
  async click(/** @type {Box} */ box, /** @type {number} */ x = box.width / 2) {
    await this.#pointNowhere();
    await this.page.mouse.click(box.x + x, box.y + box.height / 2);
  }

  /** A hover that has opened where the pointer rested may lie over what is clicked: it goes when the pointer leaves. */
  async #pointNowhere() {
    await this.page.mouse.move(0, 0);
    await this.page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
  }

  /** The lenses on the screen, with their boxes; one that leads nowhere is no link. */
  async lenses(/** @type {string} */ within = '') {
    const shown = await this.shown(`${within} .codelens-decoration > :is(a, span)`);
    return shown.filter(({ text }) => text.trim() !== '' && text.trim() !== '|');
  }

  /** Waits until there are lenses and they have stopped changing. */
  async settledLenses(/** @type {string} */ within = '') {
    return settled('lenses stand and stay', async () => {
      const lenses = await this.lenses(within);
      return lenses.length > 0 && lenses;
    });
  }

  /** The lines of text on the screen within an editor, with their boxes; a wrapped line is one, as tall as its rows. */
  async lines(/** @type {string} */ within) {
    return this.shown(`${within} .view-line`);
  }

  /** Waits until the lines within an editor stand still: until it has ended scrolling and laying out. */
  async standsStill(/** @type {string} */ within) {
    await settled(`the lines of ${within} stand still`, () => this.lines(within));
  }

  /** The text on the screen within a part of the page. */
  async text(/** @type {string} */ selector) {
    return plain((await this.page.locator(selector).allInnerTexts()).join('\n'));
  }

  /** The notifications on the screen. */
  async notifications() {
    return (await this.page.locator('.notification-toast').allInnerTexts()).map((text) => plain(text));
  }
}

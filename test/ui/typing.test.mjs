// A minute of writing in an article with four sources: the lenses stay where they are.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eventually, sleep } from './eventually.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';
const sentence = 'A car and driver will pay 19';
const editor = '.editor-group-container.active .editor-instance';

/** How long somebody writes, in milliseconds. */
const MINUTE = 60_000;
/** Milliseconds between two keystrokes of a quick typist. */
const PAUSE = 120;

const words =
  ' It was not said how long the lower fares will hold. The company has promised this twice before, in the spring and in the autumn of last year, and each time it took its word back within a month. ';

/** Runs in the page: from now on looks at each frame. */
function watch(/** @type {string} */ within) {
  const frames = /** @type {string[][]} */ ([]);
  const rows = () =>
    [...document.querySelectorAll(`${within} .codelens-decoration`)]
      .filter((row) => /** @type {HTMLElement} */ (row).innerText.trim() !== '')
      .map((row) => String(Math.round(row.getBoundingClientRect().y)))
      .sort((a, b) => Number(a) - Number(b));
  const look = () => {
    const now = rows();
    if (now.join() !== frames.at(-1)?.join()) frames.push(now);
    requestAnimationFrame(look);
  };
  look();
  Object.assign(globalThis, { frames });
}

describe('writing', () => {
  const folder = copyOf();
  /** @type {Awaited<ReturnType<typeof openWindow>>} */
  let window;

  before(async () => {
    const settings = { 'files.autoSave': 'afterDelay', 'files.associations': { '*.txt': 'article' } };
    window = await openWindow({ name: 'typing', folder, settings });
  });
  after(() => window?.close());

  it('for a minute moves no lens and takes none away', async () => {
    const { workbench } = window;
    await workbench.openFile(original);
    await workbench.settledLenses(editor);
    const line = await eventually('the sentence is on the screen', async () =>
      (await workbench.lines(editor)).find(({ text }) => text.startsWith(sentence)),
    );
    await workbench.click(line.box, 60);
    await workbench.press('End', 'End');
    // A long line that goes on in a row of its own moves what stands below: here it may not.
    await workbench.command('View: Toggle Word Wrap');
    await workbench.standsStill(editor);
    await workbench.page.evaluate(watch, editor);
    const end = Date.now() + MINUTE;
    for (let at = 0; Date.now() < end; at++) {
      await workbench.page.keyboard.type(words[at % words.length] ?? '');
      await sleep(PAUSE);
    }
    await sleep(3000);
    const frames = await workbench.page.evaluate(() => /** @type {string[][]} */ (Reflect.get(globalThis, 'frames')));
    await workbench.picture('a-minute-later');
    expect(readFileSync(path.join(folder, original), 'utf8'), 'what was written is saved').to.contain(words.trim());
    expect(frames, 'each arrangement of lenses that was on the screen').to.have.length(1);
  });
});

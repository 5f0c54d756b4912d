// Takes the pictures of the walkthrough and the README from the sample story, in light and dark, into media/walkthrough,
// and in light into media/readme: `npm run test:ui -- firstMinutes`. They are looked at and committed; no test takes them anew.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '../../scripts/lib/paths.mjs';
import { palettePng } from '../../scripts/lib/palettePng.mjs';
import { eventually, settled, sleep } from './eventually.mjs';
import { pixelsOf } from './pixels.mjs';
import { tableIn } from './tableView.mjs';
import { copyOf, openWindow } from './window.mjs';

const folder = inRepository('media', 'walkthrough');
const size = { width: 800, height: 520 };
/** The title bar above, and the status bar below, say nothing of a story. */
const clip = { x: 0, y: 35, width: size.width, height: size.height - 35 - 32 };

for (const [name, colorTheme] of Object.entries({ light: 'Light Modern', dark: 'Dark Modern' })) {
  describe(`the first minutes, ${name}`, () => {
    /** @type {Awaited<ReturnType<typeof openWindow>>} */
    let window;
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;

    before(async () => {
      mkdirSync(folder, { recursive: true });
      const settings = {
        'workbench.colorTheme': colorTheme,
        'files.associations': { '*.txt': 'article' },
        'editor.minimap.enabled': false,
        'editor.folding': false,
        'editor.lineNumbersMinChars': 3,
        'breadcrumbs.enabled': false,
      };
      window = await openWindow({ name: `first-minutes-${name}`, folder: copyOf(), settings });
      workbench = window.workbench;
      await workbench.openFile('northwire-original.txt');
      await workbench.settledLenses();
      await workbench.page.setViewportSize(size);
    });
    after(() => window?.close());

    async function take(/** @type {string} */ picture) {
      await workbench.page.mouse.move(size.width - 4, size.height - 4);
      await sleep(1200);
      const shot = await workbench.page.screenshot({ clip, animations: 'disabled' });
      writeFileSync(path.join(folder, `${picture}-${name}.png`), await small(workbench.page, shot));
    }

    it('the story', async () => {
      await workbench.page.locator('.activitybar .action-label[aria-label="Crossread"]').click();
      const tree = workbench.page.locator('.pane-body .customview-tree');
      const courier = tree.locator('.monaco-list-row', { hasText: 'courier' }).first();
      await courier.locator('.monaco-tl-twistie').click();
      await settled('the view stands still', () => tree.innerText());
      await take('story');
    });

    it('the lenses', async () => {
      await workbench.command('View: Toggle Primary Side Bar Visibility');
      await workbench.settledLenses();
      await take('lenses');
    });

    it('a comparison', async () => {
      await workbench.command('Crossread: Compare with…');
      await workbench.pick('ourier');
      await eventually('both sides are there', async () =>
        /─ 2\b/.test(await workbench.text('.monaco-diff-editor .modified')),
      );
      await sleep(1500);
      await take('collation');
    });

    it('the table of versions', async () => {
      await workbench.page.locator('.tab', { hasText: 'northwire-original.txt' }).click();
      await workbench.settledLenses();
      await workbench.command('Crossread: Show Table of Versions');
      const table = await tableIn(workbench);
      await table.choose('Rows', 'Where facts differ');
      await eventually('the rows have their flags', async () =>
        (await table.rows()).every(([base]) => base.includes('⚑')),
      );
      await take('table');
    });

    if (name === 'light') {
      it('a row, and what is to be inserted, for the README', async () => {
        await workbench.page.setViewportSize({ width: 1100, height: 900 });
        await workbench.page.locator('.tab', { hasText: '↔' }).first().click();
        await workbench.standsStill('.editor-group-container.active');
        await takePart('take-row', '.monaco-diff-editor', 132);
        await workbench.page.locator('.tab', { hasText: 'northwire-original.txt' }).click();
        await workbench.settledLenses();
        await workbench.press('Shift+Alt+Enter');
        await workbench.pick('ourier');
        for (const words of ['Seven in ten voters', 'Opposition lawmakers']) await workbench.pick(words);
        await takePart('take-insert', '.quick-input-widget');
        await workbench.press('Escape');
      });
    }

    /** The part of the window that a selector names, or its top. */
    async function takePart(
      /** @type {string} */ picture,
      /** @type {string} */ selector,
      /** @type {number | undefined} */ height,
    ) {
      await sleep(1200);
      const box = await workbench.page.locator(selector).first().boundingBox();
      if (!box) throw new Error(`There is no ${selector}.`);
      const part = { ...box, height: height ?? box.height };
      const shot = await workbench.page.screenshot({ clip: part, animations: 'disabled' });
      writeFileSync(inRepository('media', 'readme', `${picture}.png`), await small(workbench.page, shot));
    }
  });
}

/** A screenshot with few colours. */
async function small(/** @type {import('playwright-core').Page} */ page, /** @type {Buffer} */ shot) {
  const { pixels, width, height } = await pixelsOf(page, shot);
  return palettePng(Uint8Array.from(pixels), width, height);
}

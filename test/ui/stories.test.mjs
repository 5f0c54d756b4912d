// Stories in several languages and of several kinds: what is on the screen is what the sources say, and what is written
// is what was asked for. Each is pictured in two widths and in every kind of theme.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '../../scripts/lib/paths.mjs';
import { alignedHeadings, headings, sides } from './diff.mjs';
import { eventually, settled } from './eventually.mjs';
import { inEveryTheme } from './looks.mjs';
import { stories } from './stories/stories.mjs';
import { copyOf, openWindow } from './window.mjs';

const [left = '', right = ''] = sides;
const active = '.editor-group-container.active';
const size = { width: 1400, height: 1100 };
const narrow = { ...size, width: 900 };

/** With one space for any white space: a text as it is read, however its lines are broken. */
const flat = (/** @type {string} */ text) => text.replace(/\s+/gu, ' ').trim();

describe('stories', () => {
  const folder = copyOf(inRepository('test', 'ui', 'stories'));
  /** @type {Awaited<ReturnType<typeof openWindow>>} */
  let window;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async () => {
    window = await openWindow({
      name: 'stories',
      folder,
      settings: { 'files.autoSave': 'off', 'workbench.colorTheme': 'Light Modern' },
    });
    workbench = window.workbench;
    await workbench.page.setViewportSize(size);
    await workbench.command('View: Toggle Primary Side Bar Visibility');
  });
  after(() => window?.close());

  const textOf = (/** @type {string} */ story, /** @type {string} */ file) =>
    readFileSync(path.join(folder, story, file), 'utf8');

  /** Opens a file of a story alone, by its name. */
  async function open(/** @type {string} */ story, /** @type {string} */ file) {
    await workbench.command('View: Close All Editors');
    await workbench.press('Control+p');
    await workbench.fillQuickInput(`${story}/${file}`);
    await workbench.pick(file);
    await eventually(`${file} is open`, async () => (await workbench.activeTab()).includes(file));
  }

  /**
   * Pictures the comparison that is open and the article behind it, in both widths and every theme, where somebody looks
   * at them.
   */
  async function looks(/** @type {string} */ name) {
    if (process.env.CI) return;
    await inEveryTheme(workbench, async (theme) => {
      for (const view of ['rows', 'lenses']) {
        for (const viewport of [size, narrow]) {
          await workbench.page.setViewportSize(viewport);
          await workbench.standsStill(active);
          await workbench.picture(`${name}-${view}-${theme}-${viewport.width}`);
        }
        await workbench.page.setViewportSize(size);
        await workbench.press('Control+PageUp');
      }
    });
    await workbench.standsStill(active);
  }

  for (const { name, base, source, lenses, rows, lacks, take } of stories) {
    describe(name, () => {
      it('has above its sentences where they stand elsewhere', async () => {
        await open(name, base);
        // Where facts differ is found behind the lenses.
        await eventually('they say so', async () => {
          const shown = (await workbench.settledLenses(active)).map(({ text }) => flat(text));
          expect(shown).to.deep.equal(lenses);
          return true;
        });
      });

      it('is compared word for word as its sources have it', async () => {
        await workbench.command('Crossread: Compare with…');
        await workbench.pick(source);
        await alignedHeadings(workbench);
        const said = await settled('the headings are told, and stand still', async () => {
          const found = (await headings(workbench, right)).map(({ text }) => flat(text));
          return !found.some((text) => /^── \d+$/.test(text)) && found;
        });
        expect(said).to.deep.equal(rows.map((words, at) => `── ${at + 1}· ${words}`));
        for (const [side, file] of [
          [left, source],
          [right, base],
        ]) {
          const text = flat(textOf(name, file));
          const lines = (await workbench.lines(side)).map((line) => flat(line.text)).filter((line) => line !== '');
          const strange = lines.filter((line) => !/^── \d/.test(line) && !text.includes(line));
          expect(strange, `${file} says this`).to.deep.equal([]);
        }
        await looks(name);
      });

      it('lists what the base lacks of it, as the comparison does', async () => {
        await open(name, base);
        await workbench.settledLenses(active);
        await workbench.press('Shift+Alt+Enter');
        const nothing = async () =>
          (await workbench.notifications()).some((text) => text.includes('Nothing to insert'));
        const offered = await settled('there is an answer', async () => {
          const found = await workbench.quickPickRows();
          return found.length > 0 ? found : (await nothing()) && [];
        });
        const asksWhose = offered.some((row) => row.includes('All sources'));
        if (asksWhose) await workbench.pick(source);
        const listed = await settled('the sentences are listed', async () => {
          const found = await workbench.quickPickRows();
          return !(asksWhose && found.some((row) => row.includes('All sources'))) && found;
        });
        await workbench.picture(`${name}-lacks`);
        await workbench.press('Escape');
        await workbench.command('Notifications: Clear All Notifications');
        expect(listed).to.deep.equal(lacks);
      });

      it('takes a row as the source has it, and is as it was when that is undone', async () => {
        const start = textOf(name, base);
        await workbench.command('Crossread: Compare with…');
        await workbench.pick(source);
        await alignedHeadings(workbench);
        const line = await settled('the row is on the screen', async () =>
          (await workbench.lines(right)).find(({ text }) => text.includes(take.row)),
        );
        await workbench.click(line.box, 60);
        await workbench.press('Alt+Enter');
        await eventually('it is taken', async () => (await workbench.text(`${right} .view-line`)).includes(take.shows));
        await workbench.press('Control+s');
        const written = start.replace(take.from, take.to);
        expect(written).not.to.equal(start);
        await eventually('it is written', async () => textOf(name, base) === written);
        await workbench.isSaved();
        await eventually('both sides say what the row is now', async () => {
          const said = (await Promise.all(sides.map((side) => headings(workbench, side)))).flat();
          return said.length > 0 && !said.some(({ text }) => text.includes('not saved'));
        });
        await workbench.picture(`${name}-taken`);
        await workbench.press('Control+z');
        await eventually('it is taken back', async () =>
          (await workbench.text(`${right} .view-line`)).includes(take.row),
        );
        await workbench.press('Control+s');
        await eventually('the file is as it was', async () => textOf(name, base) === start);
        await workbench.isSaved();
      });
    });
  }
});

// A comparison as the place where the draft is edited while VS Code saves by itself, which is how most people work.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compareOriginalWithCourier, sides } from './diff.mjs';
import { eventually, settled, sleep } from './eventually.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';
const [, base = ''] = sides;
const title = 'Tarnsey ferry operator to halve fares as talks over closed bridge make headway';
const writtenTitle = 'Tarnsey ferry operator vows to ‘immediately’ halve fares after talks over closed bridge';

/** How the file comes to be written in each mode of `files.autoSave`. */
const modes = {
  afterDelay: async () => undefined,
  onFocusChange: async (/** @type {import('./workbench.mjs').Workbench} */ workbench) => {
    await workbench.command('View: Show Explorer');
    await sleep(500);
  },
};

for (const [mode, leave] of Object.entries(modes)) {
  describe(`a comparison that is saved by itself, ${mode}`, () => {
    const folder = copyOf();
    const file = path.join(folder, original);
    const onDisk = () => readFileSync(file, 'utf8');
    const start = onDisk();
    /** @type {Awaited<ReturnType<typeof openWindow>>} */
    let window;
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;

    before(async () => {
      window = await openWindow({ name: `auto-save-${mode}`, folder, settings: { 'files.autoSave': mode } });
      workbench = window.workbench;
      await compareOriginalWithCourier(workbench);
    });
    after(() => window?.close());

    const clickLine = async (/** @type {string} */ words) => {
      const line = await settled(`"${words}" stands on the right`, async () =>
        (await workbench.lines(base)).find(({ text }) => text.replaceAll('\n', '').includes(words)),
      );
      await workbench.click(line.box, 60);
    };
    const written = (/** @type {string} */ text) =>
      eventually('the file holds what it should', async () => {
        expect(onDisk().split('\n')).to.deep.equal(text.split('\n'));
        return onDisk() === text;
      });

    it('is undone with one Ctrl+Z, in the file too', async () => {
      await clickLine(title.slice(0, 30));
      await workbench.press('Alt+Enter');
      await eventually('the row is taken', async () =>
        (await workbench.text(`${base} .view-line`)).includes(writtenTitle.slice(0, 40)),
      );
      await leave(workbench);
      await written(start.replace(title, writtenTitle));
      await workbench.isSaved();
      await clickLine(writtenTitle.slice(0, 30));
      await workbench.press('Control+z');
      await eventually('the row is as it was', async () =>
        (await workbench.text(`${base} .view-line`)).includes(title.slice(0, 40)),
      );
      await leave(workbench);
      await written(start);
      expect(await workbench.notifications()).to.deep.equal([]);
    });

    it('takes what is typed while it is saved, and leaves the caret where it is', async () => {
      await clickLine(title.slice(0, 30));
      await workbench.press('End', 'End');
      const words = ' soon, and for good, the company says';
      for (const letter of words) {
        await workbench.page.keyboard.type(letter);
        // Longer than VS Code waits before it saves, now and then.
        await sleep(letter === ',' ? 2500 : 60);
      }
      await leave(workbench);
      await written(start.replace(title, title + words));
      await workbench.picture('typed');
      expect(await workbench.notifications()).to.deep.equal([]);
    });
  });
}

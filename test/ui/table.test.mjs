// The table of versions of the sample story, in each kind of theme, by keyboard.
import { expect } from 'chai';
import { eventually, sleep } from './eventually.mjs';
import { themes } from './themes.mjs';
import { tableIn } from './tableView.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';

for (const [name, colorTheme] of Object.entries(themes)) {
  describe(`the table of versions, ${name}`, () => {
    /** @type {Awaited<ReturnType<typeof openWindow>>} */
    let window;
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;
    /** @type {import('./tableView.mjs').TableView} */
    let table;

    before(async () => {
      const settings = { 'workbench.colorTheme': colorTheme };
      window = await openWindow({ name: `table-${name}`, folder: copyOf(), settings });
      workbench = window.workbench;
    });
    after(() => window?.close());

    it('has a column a source and a row a statement, in the base’s order', async () => {
      await workbench.openFile(original);
      await workbench.settledLenses();
      await workbench.command('Crossread: Show Table of Versions');
      table = await tableIn(workbench);
      await sleep(500);
      await workbench.picture('table');
      expect(await table.heads()).to.have.length(5);
      expect(await workbench.activeTab()).to.contain('Versions of NORTHWIRE');
    });

    it('jumps to a sentence with Enter', async () => {
      await table.press('ArrowDown', 'ArrowDown', 'ArrowRight');
      await sleep(300);
      await workbench.picture('walked');
      await table.press('Enter');
      await eventually('a sentence is selected', async () => /selected/.test(await workbench.caret()));
      await workbench.picture('jumped');
    });
  });
}

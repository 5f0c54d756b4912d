// Every source of a story in one editor, in each kind of theme.
import { expect } from 'chai';
import { eventually } from './eventually.mjs';
import { themes } from './themes.mjs';
import { copyOf, openWindow } from './window.mjs';

for (const [name, colorTheme] of Object.entries(themes)) {
  describe(`all sources at once, ${name}`, () => {
    /** @type {Awaited<ReturnType<typeof openWindow>>} */
    let window;
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;

    before(async () => {
      const settings = { 'workbench.colorTheme': colorTheme };
      window = await openWindow({ name: `all-sources-${name}`, folder: copyOf(), settings });
      workbench = window.workbench;
    });
    after(() => window?.close());

    it('stand below each other, most alike first, each saying what it covers', async () => {
      await workbench.openFile('northwire-original.txt');
      await workbench.settledLenses();
      await workbench.command('Crossread: Compare with All Sources');
      const entries = workbench.page.locator('.multiDiffEntry');
      await entries.first().waitFor({ timeout: 40_000 });
      const titles = await eventually('the entries have their titles', async () => {
        const found = (await workbench.shown('.multiDiffEntry .file-path .title.modified')).map(({ text }) => text);
        // VS Code keeps parts of entries that are out of sight.
        const titles = found.filter((title) => title !== '');
        return titles.length > 0 ? titles : undefined;
      });
      await eventually('the headings have their words', async () =>
        (await workbench.shown('.multiDiffEntry .view-line')).some(({ text }) => text.includes('quotes differ')),
      );
      await workbench.picture('all-sources');
      expect(titles[0]).to.equal('QVLM');
      await eventually('what it covers stands above its first row', async () =>
        /QVLM · other order[^]*\d+ of your \d+ sentences, \d+ more there/.test(
          await workbench.text('.multiDiffEntry .codelens-decoration'),
        ),
      );
      expect(await workbench.text('.multiDiffEntry .file-path')).not.to.contain('/');
      expect(await workbench.activeTab()).to.contain('NORTHWIRE ↔ all sources');
    });

    it('are collations, wrapped, with their headings', async () => {
      await eventually('headings stand in both sides', async () => {
        const text = await workbench.text('.multiDiffEntry .editor.modified .view-line');
        return /^── \d+\s*· (?:same|\d+%|reworded|only in)/m.test(text);
      });
      expect(await workbench.text('.statusbar')).to.contain('Crossread Collation');
    });

    it('have the base on the right', async () => {
      const text = (/** @type {string} */ side) => workbench.text(`.multiDiffEntry .editor.${side} .view-line`);
      await eventually('both sides have text', async () => {
        const [left, right] = await Promise.all([text('original'), text('modified')]);
        expect(right).to.contain('A car and driver will pay 19');
        expect(left).not.to.equal(right);
        return true;
      });
    });
  });
}

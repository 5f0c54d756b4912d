// The five articles that the product was made for; where they are missing these tests are skipped, but not in CI.
import { existsSync } from 'node:fs';
import { expect } from 'chai';
import { seeds } from '../../scripts/test/workspaces.mjs';
import { alignedHeadings, bothWrapped } from './diff.mjs';
import { eventually } from './eventually.mjs';
import { copyOf, openWindow } from './window.mjs';

describe('the five articles', () => {
  /** @type {Awaited<ReturnType<typeof openWindow>> | undefined} */
  let window;

  before(async function () {
    if (!existsSync(seeds)) {
      if (process.env.CI) throw new Error(`There is no folder ${seeds}.`);
      this.skip();
    }
    window = await openWindow({ name: 'five-articles', folder: copyOf(seeds) });
  });
  after(() => window?.close());

  it('show lenses, and offer the shuffled copy first with all of the original’s sentences', async () => {
    if (!window) return;
    const { workbench } = window;
    await workbench.openFile('000_');
    const lenses = await workbench.settledLenses();
    await workbench.picture('lenses');
    expect(lenses.some(({ text }) => /KRDO.*same/.test(text))).to.equal(true);
    await workbench.command('Crossread: Compare with…');
    const rows = await eventually('the sources are listed', async () => {
      const read = await workbench.quickPickRows();
      return read.length > 0 && !read.some((row) => row.includes('Crossread:')) ? read : undefined;
    });
    await workbench.picture('compare-with');
    expect(rows[0]).to.contain('KRDO').and.to.contain('19 of your 19 sentences, 31 more there');
    await workbench.pick('KRDO');
    await alignedHeadings(workbench);
    await bothWrapped(workbench);
    await workbench.picture('collation');
  });
});

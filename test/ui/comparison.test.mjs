// The ways to a comparison and through its views, with the mouse; and a reload with a comparison open.
import { expect } from 'chai';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { alignedHeadings, bothWrapped, filesAsPublished, sides } from './diff.mjs';
import { eventually, settled } from './eventually.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';
const rewrite = 'courier-rewrite.txt';

describe('comparisons', () => {
  /** @type {Awaited<ReturnType<typeof openWindow>>} */
  let window;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  const folder = copyOf();
  before(async () => {
    window = await openWindow({ name: 'comparisons', folder });
    workbench = window.workbench;
  });
  after(() => window?.close());

  it('of two files that are selected in the Explorer: the clicked one is the base', async () => {
    await workbench.openMenuOfTwo(original, rewrite, 'Compare as Articles');
    await workbench.picture('explorer-menu');
    await workbench.chooseFromMenu('Compare as Articles');
    await alignedHeadings(workbench);
    await workbench.picture('from-the-explorer');
    expect(await workbench.activeTab()).to.match(/^NORTHWIRE ↔ courier/);
  });

  it('are shown as published and row by row, in one tab', async () => {
    const before = (await workbench.tabs()).length;
    await workbench.command('Crossread: Show as Published');
    await filesAsPublished(workbench);
    await workbench.picture('as-published');
    await workbench.command('Crossread: Show Row by Row');
    await alignedHeadings(workbench);
    await bothWrapped(workbench);
    await eventually('the other tab is gone', async () => (await workbench.tabs()).length === before);
  });

  it('are rebuilt when the window is loaded anew', async () => {
    const tab = await workbench.activeTab();
    const text = () => workbench.text(`${sides[1]} .view-line`);
    // Where facts differ is found behind the rows.
    const before = await settled('the rows say where facts differ, and stand still', async () => {
      const found = await text();
      return found.includes('⚑') && found;
    });
    await workbench.reload();
    await alignedHeadings(workbench);
    await bothWrapped(workbench);
    await workbench.picture('reloaded');
    expect(await workbench.activeTab()).to.equal(tab);
    // Right after loading both panes are wrapped to and fro, and meanwhile other lines are on the screen.
    await eventually('the same text is on the screen', async () => expect(await text()).to.equal(before));
  });

  it('wrap both panes also beside another editor, and when they are opened again', async () => {
    // Two panes beside an editor are narrow: without the Explorer, which opens the file, some headings fit on the screen.
    const toggleExplorer = () => workbench.command('View: Toggle Primary Side Bar Visibility');
    for (let time = 1; time <= 2; time++) {
      await workbench.command('View: Close All Editors');
      await workbench.openFile(original);
      await workbench.command('View: Split Editor Right');
      await toggleExplorer();
      if (time === 1) await workbench.command('Crossread: Compare with…');
      else await workbench.clickTitleButton('Compare with Article Sources…');
      await workbench.pick('ourier');
      await alignedHeadings(workbench);
      await bothWrapped(workbench);
      await toggleExplorer();
    }
    await workbench.picture('beside');
  });

  it('open as published by the button of a source in the pick', async () => {
    await workbench.command('View: Close All Editors');
    await workbench.openFile(original);
    await workbench.command('Crossread: Compare with…');
    await workbench.clickPickButton('ourier', 'As published');
    await filesAsPublished(workbench);
    await workbench.picture('as-published-from-the-pick');
    expect(await workbench.activeTab()).to.match(/courier ↔ NORTHWIRE as published/);
  });

  it('take the name of a file for words, never for a link or an icon', async () => {
    const name = '[here](command:workbench.action.closeWindow) $(alert).txt';
    copyFileSync(path.join(folder, original), path.join(folder, name));
    await workbench.command('View: Close All Editors');
    await workbench.openFile('[here]');
    await workbench.settledLenses();
    await workbench.command('Crossread: Compare with Saved');
    await eventually('it is named', async () =>
      (await workbench.notifications()).some((text) => text.replace(/\u2060/g, '').startsWith(name)),
    );
    await workbench.picture('named-like-a-link');
    expect(await workbench.page.locator('.notification-toast .notification-list-item-message a').count()).to.equal(0);
    await workbench.openFile(original);
    await eventually('a lens names it', async () =>
      (await workbench.lenses()).some(({ text }) => text.includes('[here]')),
    );
    expect(await workbench.page.locator('.codelens-decoration .codicon').count()).to.equal(0);
    await workbench.command('Crossread: Compare with…');
    await eventually('it is offered', async () => (await workbench.quickPickRows()).join().includes('[here]'));
    expect(await workbench.page.locator('.quick-input-list .codicon-alert').count()).to.equal(0);
    await workbench.press('Escape');
  });
});

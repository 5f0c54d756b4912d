// Pictures what the suites picture in fewer sizes or kinds of theme: lenses, comparisons, findings, pickers and the
// walkthrough, each in every kind of theme with much room, with little, and magnified: `npm run test:ui -- everyView`. They
// are looked at; no test judges them.
import { alignedHeadings } from './diff.mjs';
import { settled, sleep } from './eventually.mjs';
import { problems } from './findingsView.mjs';
import { inEveryTheme, looks } from './looks.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';
const active = '.editor-group-container.active';

describe('every view', () => {
  /** @type {Awaited<ReturnType<typeof openWindow>>} */
  let window;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async () => {
    const settings = { 'files.autoSave': 'off', 'editor.wordWrap': 'on' };
    window = await openWindow({ name: 'every-view', folder: copyOf(), settings });
    workbench = window.workbench;
    await workbench.openFile(original);
    await workbench.settledLenses();
    await workbench.command('View: Toggle Primary Side Bar Visibility');
  });
  after(() => window?.close());

  const look = (/** @type {string} */ view) => inEveryTheme(workbench, (theme) => looks(workbench, `${view}-${theme}`));

  it('lenses', () => look('lenses'));

  it('a comparison', async () => {
    await workbench.command('Crossread: Compare with…');
    await workbench.pick('courier');
    await alignedHeadings(workbench);
    await look('comparison');
  });

  it('all sources', async () => {
    await workbench.page.locator('.tab', { hasText: original }).first().click();
    await workbench.command('Crossread: Compare with All Sources');
    await workbench.settledLenses(active);
    await look('all-sources');
  });

  it('findings', async () => {
    await workbench.page.locator('.tab', { hasText: original }).first().click();
    await problems(workbench);
    await look('findings');
    await workbench.command('View: Hide Panel');
  });

  it('the walkthrough', async () => {
    await workbench.command('Welcome: Open Walkthrough...');
    await workbench.pick('Crossread');
    await workbench.page.locator('.getting-started-step').first().waitFor();
    await sleep(1000);
    await look('walkthrough');
  });

  it('a picker, and the hover of a sentence', () =>
    inEveryTheme(workbench, async (theme) => {
      await workbench.page.locator('.tab', { hasText: original }).first().click();
      for (const [size, viewport] of Object.entries({
        900: { width: 900, height: 850 },
        magnified: { width: 700, height: 425 },
      })) {
        await workbench.page.setViewportSize(viewport);
        await workbench.goTo('10:3');
        await workbench.settledLenses(active);
        await workbench.command('Crossread: Insert From Source…');
        await workbench.pick('All sources');
        await settled('sentences are offered', () => workbench.quickPickRows());
        await workbench.picture(`picker-${theme}-${size}`);
        await workbench.press('Escape');
        await workbench.command('Show or Focus Hover');
        await workbench.page.locator('.monaco-hover:visible').first().waitFor();
        await sleep(600);
        await workbench.picture(`hover-${theme}-${size}`);
        await workbench.press('Escape');
      }
      await workbench.page.setViewportSize({ width: 1500, height: 950 });
    }));
});

// What the sources give differently in substance, wherever it is seen, in each kind of theme.
import { expect } from 'chai';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { headings, sides } from './diff.mjs';
import { eventually } from './eventually.mjs';
import { active, hoverAt, panel, problems } from './findingsView.mjs';
import { stopAtFailure } from './steps.mjs';
import { themes } from './themes.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';

for (const [name, colorTheme] of Object.entries(themes)) {
  describe(`findings of the sample story, ${name}`, function () {
    stopAtFailure();
    const folder = copyOf();
    /** @type {Awaited<ReturnType<typeof openWindow>>} */
    let window;
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;

    before(async () => {
      const settings = { 'workbench.colorTheme': colorTheme, 'files.autoSave': 'off' };
      window = await openWindow({ name: `findings-${name}`, folder, settings });
      workbench = window.workbench;
    });
    after(() => window?.close());

    it('stand in Problems, each once, with who says what and the page of the rule', async () => {
      await workbench.openFile(original);
      await workbench.settledLenses();
      const rows = await problems(workbench);
      await workbench.picture('problems');
      const said = rows.filter((row) => row.includes('Crossread'));
      expect(said.join('\n')).to.contain('‘19’ in NORTHWIRE').and.to.contain('‘18’ in courier');
      expect(new Set(said).size).to.equal(said.length);
      expect(await workbench.page.locator(`${panel} a`, { hasText: 'number' }).count()).to.be.greaterThan(0);
      await workbench.command('View: Hide Panel');
    });

    it('are flagged in the margin, below the words and in the lenses', async () => {
      await workbench.page.locator('.tab', { hasText: original }).first().click();
      const flags = await eventually('there are flags', async () => {
        const urls = await workbench.page
          .locator('.glyph-margin-widgets .cgmr')
          .evaluateAll((signs) =>
            signs.map((sign) => document.defaultView?.getComputedStyle(sign).backgroundImage ?? ''),
          );
        return urls.some((url) => url.includes('fact-')) && urls;
      });
      expect(flags.every((url) => url.includes(name.endsWith('light') ? '-light.svg' : '-dark.svg'))).to.equal(true);
      await eventually('a lens has a flag', async () =>
        (await workbench.lenses()).some(({ text }) => text.includes('⚑')),
      );
      await workbench.picture('marks');
    });

    it('are flags of facts alone where their reader wants it quiet', async () => {
      const signs = workbench.page.locator('.glyph-margin-widgets .cgmr');
      // Below the words alone: in high contrast VS Code puts a dotted line around each word that is the caret's.
      const lines = () =>
        workbench.page.locator(`${active} .view-overlays .cdr`).evaluateAll(
          (all) =>
            all.filter((each) => {
              const style = document.defaultView?.getComputedStyle(each);
              return style?.borderBottomStyle === 'dotted' && style.borderTopWidth === '0px';
            }).length,
        );
      expect(await lines()).to.be.greaterThan(0);
      const before = await signs.count();
      mkdirSync(path.join(folder, '.vscode'));
      writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'crossread.density': 'quiet' }));
      await eventually('the lines are gone', async () => (await lines()) === 0);
      expect(await signs.count()).to.equal(before);
      await workbench.picture('quiet');
      rmSync(path.join(folder, '.vscode'), { recursive: true });
      await eventually('the lines are back', async () => (await lines()) > 0);
    });

    it('are told in the hover, with who has which reading', async () => {
      const hover = await hoverAt(workbench, 'A car and driver will pay 19 crowns');
      await workbench.picture('hover');
      const cells = await hover.locator('td').allInnerTexts();
      expect(cells.join(' | ')).to.contain('19').and.to.contain('18').and.to.contain('courier');
      await workbench.page.mouse.move(0, 0);
    });

    it('are named above the rows of a comparison', async () => {
      await workbench.command('Crossread: Compare with…');
      await workbench.pick('courier');
      const said = await eventually('a heading has a flag', async () => {
        const found = (await headings(workbench, sides[1] ?? '')).map(({ text }) => text);
        return found.some((text) => text.includes('⚑')) && found;
      });
      expect(said.join('\n')).to.match(/⚑ [a-z]/);
      await workbench.picture('comparison');
    });
  });
}

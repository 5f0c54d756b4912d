// The Story view: the story of the article in front, as a tree beside the editor.
import { expect } from 'chai';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from './eventually.mjs';
import { looks } from './looks.mjs';
import { onceIn, themes } from './themes.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';
const tree = '.pane-body .customview-tree';

for (const [name, theme] of Object.entries(themes)) {
  const once = onceIn(name);

  describe(`the Story view in a ${name} theme`, () => {
    const folder = copyOf();
    const storyFile = path.join(folder, 'crossread.json');
    /** @type {Awaited<ReturnType<typeof openWindow>>} */
    let window;
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;

    before(async () => {
      writeFileSync(
        path.join(folder, 'recipe.txt'),
        'Bean soup for six\n\nSoak the beans overnight in cold water.\n\nFry two onions in oil until they are brown.\n',
      );
      window = await openWindow({
        name: `story-view-${name}`,
        folder,
        settings: { 'workbench.colorTheme': theme, 'files.autoSave': 'off' },
      });
      workbench = window.workbench;
    });
    after(() => window?.close());

    /** The rows of the view from top to bottom: label, a space, description. */
    const texts = async () => {
      const found = await workbench.page.locator(`${tree} .monaco-list-row`).evaluateAll((elements) =>
        elements.map((element) => ({
          y: element.getBoundingClientRect().y,
          parts: ['.label-name', '.label-description'].map((part) => element.querySelector(part)?.textContent ?? ''),
        })),
      );
      return found.sort((one, other) => one.y - other.y).map(({ parts }) => parts.join(' ').trim());
    };
    const row = (/** @type {string} */ words) =>
      workbench.page.locator(`${tree} .monaco-list-row`, { hasText: words }).first();
    const listed = (/** @type {string} */ what, /** @type {(texts: string[]) => boolean} */ is) =>
      eventually(what, async () => {
        const now = await texts();
        return is(now) && now;
      });
    /** The articles by their labels, in the order of the view. */
    const articles = async () =>
      (await texts())
        .map((text) => text.split(' ')[0])
        .filter((label) => /^(NORTH|QVLM|coastal$|courier$|Salt)/.test(label));
    /**
     * Presses a button of a row, which stands there while the pointer is on the row, until that has come of it. Rows that
     * are drawn anew meanwhile lose the pointer, and a click.
     */
    const press = (
      /** @type {string} */ words,
      /** @type {string} */ button,
      /** @type {() => boolean | Promise<boolean>} */ isDone,
    ) =>
      eventually(`${button} of ${words}`, async () => {
        if (await isDone()) return true;
        await away();
        await row(words).hover({ timeout: 3000 });
        await row(words).getByRole('button', { name: button }).click({ timeout: 3000 });
        await eventually('it is done', isDone, 5000);
        return true;
      });
    /** A hover of the row where the pointer rests would lie over others. */
    const away = async () => {
      await workbench.page.mouse.move(760, 500);
      await workbench.page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
    };
    const activityBar = () => workbench.page.locator('.activitybar .action-label[aria-label="Crossread"]');

    it('welcomes a reader who has opened no article', async () => {
      await activityBar().click();
      await eventually('it offers the sample story', async () =>
        (await workbench.text('.welcome-view')).includes('Open Sample Story'),
      );
      await looks(workbench, 'welcome');
    });

    it('tells the story of the article in front', async () => {
      await workbench.press('Control+Shift+E');
      await workbench.openFile(original);
      await workbench.settledLenses();
      await activityBar().click();
      const said = await listed('the story is listed', (now) => now.length === 6);
      await workbench.picture('story');
      expect(said).to.include('NORTHWIRE this article');
      expect(said.find((text) => text.startsWith('QVLM'))).to.contain('100% · almost verbatim, other order');
      expect(said.at(-1)).to.match(/^Left out 1$/);
    });

    it('lists under a source what stands there alone, and leads there', async () => {
      await row('courier').locator('.monaco-tl-twistie').click();
      await listed('what is below it', (now) => now.some((text) => text.startsWith('Not in this article')));
      await row('Not in this article').locator('.monaco-tl-twistie').click();
      const said = await listed('its sentences', (now) => now.some((text) => /line \d+$/.test(text)));
      await row('Left out').locator('.monaco-tl-twistie').click();
      await listed('what was left out', (now) => now.some((text) => text === 'recipe.txt another story'));
      await looks(workbench, 'only-there');
      const sentence = said.find((text) => /line \d+$/.test(text)) ?? '';
      await row(sentence.slice(0, 30)).click();
      await eventually('the sentence is selected in its source', async () =>
        /\(\d+ selected\)/.test(await workbench.caret()),
      );
      expect(await workbench.activeTab()).to.contain('courier');
      // The reader goes on in the list.
      expect(await texts()).to.include('NORTHWIRE this article');
      await workbench.picture('at-the-sentence');
    });

    once(
      'keeps what is open, and what is selected, while another article is in front and while it is edited',
      async () => {
        const open = (/** @type {string[]} */ now) =>
          now.filter((text) => /^(Not in this article|Left out)/.test(text)).length;
        await away();
        await row('courier').click();
        await listed('the other article is in front', (now) => now.some((text) => /^courier.*this article/.test(text)));
        // The order is the story's, whichever article is in front.
        expect(await articles()).to.deep.equal(['QVLM', 'coastal', 'courier', 'NORTHWIRE', 'Saltmarshnews']);
        await away();
        await row('NORTHWIRE').click();
        await listed('the first article is in front', (now) =>
          now.some((text) => /^NORTHWIRE.*this article/.test(text)),
        );
        await eventually(
          'what was open is open',
          async () => open(await texts()) >= 1 && (await texts()).includes('recipe.txt another story'),
        );
        await workbench.page.locator('.editor-group-container .view-line').first().click();
        await workbench.press('Control+End');
        await workbench.page.keyboard.type('A sentence that nobody else has was put in here.');
        await listed(
          'it stands in this article alone',
          (now) => now.some((text) => /^NORTHWIRE/.test(text)) && now.includes('recipe.txt another story'),
        );
        await eventually(
          'the base has a list now',
          async () => (await row('NORTHWIRE').locator('.monaco-tl-twistie.collapsible').count()) === 1,
        );
        expect(await row('NORTHWIRE').getAttribute('aria-selected')).to.equal('true');
        await workbench.picture('after-typing');
        await workbench.command('File: Revert File');
        await eventually(
          'the base has none again',
          async () => (await row('NORTHWIRE').locator('.monaco-tl-twistie.collapsible').count()) === 0,
        );
      },
    );

    once('compares, notes the draft, leaves a source out and takes it in again', async () => {
      const written = () => (existsSync(storyFile) ? readFileSync(storyFile, 'utf8') : '');
      await press('QVLM', 'Compare', async () => (await workbench.activeTab()).includes('QVLM ↔ NORTHWIRE'));
      await listed('the story is still the same', (now) => now.some((text) => /^NORTHWIRE.*this article/.test(text)));
      await workbench.picture('compared');
      await press('courier', 'Set as Base', () => written().includes('"base": "courier-rewrite.txt"'));
      await listed('its row says so', (now) => now.some((text) => /^courier.* · draft/.test(text)));
      await press('coastal', 'Exclude From Story', () => written().includes('"exclude": true'));
      await listed('it is left out', (now) => now.includes('coastal-brief.txt excluded'));
      await workbench.picture('left-out');
      await press('coastal-brief.txt', 'Include in Story Again', () => !written().includes('"exclude": true'));
      await listed('it is a source again', (now) => now.some((text) => /^coastal \d+%/.test(text)));
      rmSync(storyFile);
    });

    it('counts in the status bar, which leads to the view', async () => {
      await workbench.press('Control+Shift+E');
      await workbench.openFile(original);
      await eventually('it counts', async () => /Crossread: 4 sources, \d+%/.test(await workbench.text('.statusbar')));
      await workbench.page.locator('.statusbar-item', { hasText: 'Crossread: 4 sources' }).click();
      await listed('the view is open', (now) => now.some((text) => text.startsWith('QVLM')));
    });
  });
}

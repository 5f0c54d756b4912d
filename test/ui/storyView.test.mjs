// The Story view: the story of the article in front, as a tree beside the editor.
import { expect } from 'chai';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { eventually, settled } from './eventually.mjs';
import { onceIn, themes } from './themes.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';
const copy = 'qvlm-copy.txt';
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

    /** The rows of the view, as they are read: label and description. */
    const rows = async () => {
      const shown = await workbench.shown(`${tree} .monaco-list-row`);
      return shown.map(({ text, box }) => ({ text: text.replaceAll(/\s+/g, ' ').trim(), box }));
    };
    const texts = async () => (await rows()).map(({ text }) => text);
    const row = (/** @type {string} */ words) =>
      workbench.page.locator(`${tree} .monaco-list-row`, { hasText: words }).first();
    const listed = (/** @type {string} */ what, /** @type {(texts: string[]) => boolean} */ is) =>
      eventually(what, async () => {
        const now = await texts();
        return is(now) && now;
      });
    /** A button of a row, which stands there while the pointer is on the row. */
    const press = async (/** @type {string} */ words, /** @type {string} */ button) => {
      await row(words).hover();
      await row(words).getByRole('button', { name: button }).click();
    };
    const activityBar = () => workbench.page.locator('.activitybar .action-label[aria-label="Crossread"]');

    it('welcomes a reader who has opened no article', async () => {
      await activityBar().click();
      await eventually('it offers the sample story', async () =>
        (await workbench.text('.welcome-view')).includes('Open Sample Story'),
      );
      await workbench.picture('welcome');
    });

    it('tells the story of the article in front', async () => {
      await workbench.press('Control+Shift+E');
      await workbench.openFile(original);
      await workbench.settledLenses();
      await activityBar().click();
      const said = await listed('the story is listed', (now) => now.length === 6);
      await workbench.picture('story');
      expect(said[0]).to.match(/^NORTHWIRE ?this article/);
      expect(said.find((text) => text.startsWith('QVLM'))).to.contain('100% · same text, other order');
      expect(said.at(-1)).to.match(/^Left out ?1$/);
    });

    it('lists under a source what stands there alone, and leads there', async () => {
      await row('courier').locator('.monaco-tl-twistie').click();
      await listed('what is below it', (now) => now.some((text) => text.startsWith('Only there')));
      await row('Only there').locator('.monaco-tl-twistie').click();
      const said = await listed('its sentences', (now) => now.some((text) => /line \d+$/.test(text)));
      await row('Left out').locator('.monaco-tl-twistie').click();
      await listed('what was left out', (now) => now.some((text) => /^recipe.txt ?another story$/.test(text)));
      await workbench.picture('only-there');
      const sentence = said.find((text) => /line \d+$/.test(text)) ?? '';
      await row(sentence.slice(0, 30)).click();
      await eventually('the sentence is selected in its source', async () =>
        /\(\d+ selected\)/.test(await workbench.caret()),
      );
      expect(await workbench.activeTab()).to.contain('courier');
      await workbench.picture('at-the-sentence');
    });

    once('keeps open what is open, and its selection, when another article is in front and when it is edited', async () => {
      await listed('the other article is the base', (now) => now.some((text) => /^courier.*this article/.test(text)));
      await workbench.openFile(original);
    });
  });
}

void existsSync, readFileSync, rmSync, settled, copy;

// A person's way through the sample story, in each kind of theme.
import { expect } from 'chai';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alignedHeadings, bothWrapped, diff, filesAsPublished, overflow, sides } from './diff.mjs';
import { eventually, settled, sleep } from './eventually.mjs';
import { stopAtFailure } from './steps.mjs';
import { onceIn, themes } from './themes.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';
const rewrite = 'courier-rewrite.txt';
const copy = 'qvlm-copy.txt';
const brief = 'coastal-brief.txt';
const active = '.editor-group-container.active';

/** The beginnings of one sentence in three of its versions. */
const sentence = {
  inOriginal: 'A car and driver will pay 19',
  inBrief: 'Chief executive Renée Vaultier confirmed',
  inRewrite: 'A car and driver will now pay 18',
};

for (const [name, colorTheme] of Object.entries(themes)) {
  describe(`the sample story, ${name}`, function () {
    stopAtFailure();

    const once = onceIn(name);
    const folder = copyOf();

    /** @type {Awaited<ReturnType<typeof openWindow>>} */
    let window;
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;

    before(async () => {
      window = await openWindow({ name, folder, settings: { 'workbench.colorTheme': colorTheme } });
      workbench = window.workbench;
    });
    after(() => window?.close());

    it('opens the folder without a lens, a message or an open editor', async () => {
      expect(await workbench.text('.explorer-folders-view')).to.contain(original);
      expect(await workbench.lenses()).to.deep.equal([]);
      await workbench.picture('folder');
    });

    it('shows lenses for the sentences that stand in other sources, the most alike first', async () => {
      await workbench.openFile(original);
      const lenses = await workbench.settledLenses();
      await workbench.picture('lenses-of-the-original');
      for (const { text } of lenses)
        expect(text).to.match(/^(\d(–\d)?: (best )?)?(QVLM|courier|coastal|Saltmarshnews).* (same|\d{1,2}%|reworded)/);
      expect(lenses.some(({ text }) => text === 'QVLM same')).to.equal(true);
      expect(lenses.some(({ text }) => /^\d: /.test(text))).to.equal(true);
    });

    it('says of a sentence that it stands only here', async () => {
      await workbench.openFile(copy);
      await eventually('a lens says so', async () =>
        (await workbench.lenses()).some(({ text }) => text.includes('only here')),
      );
      await workbench.picture('lenses-of-the-copy');
      await workbench.command('View: Close Editor');
    });

    it('says in words how like the other versions are', async () => {
      await workbench.openFile(brief);
      const lenses = await workbench.settledLenses();
      await workbench.picture('lenses-of-the-brief');
      const texts = lenses.map(({ text }) => text).join(' | ');
      expect(texts)
        .to.match(/\d{1,2}%/)
        .and.to.contain('reworded');
      expect(texts).not.to.contain('100%');
    });

    once('keeps every lens inside the window', async () => {
      const { width } = workbench.page.viewportSize() ?? { width: 0 };
      for (const { text, box } of await workbench.lenses()) expect(box.x + box.width, text).to.be.at.most(width);
    });

    it('takes a click on a lens to the sentence in its own source, beside, selected', async () => {
      await clickLensAbove(workbench, sentence.inBrief, /^courier/, async () => {
        return (await workbench.activeTab()).includes(rewrite) && /selected/.test(await workbench.caret());
      });
      expect(await workbench.page.locator('.editor-group-container').count()).to.equal(2);
      await eventually('the sentence is selected', async () =>
        (await selectedLine(workbench)).includes(sentence.inRewrite),
      );
      await workbench.picture('jumped');
    });

    it('peeks where a lens stands for several sources', async () => {
      await workbench.openFile(original);
      const peek = workbench.page.locator('.peekview-widget').first();
      await clickLensAbove(workbench, sentence.inOriginal, /courier.* (?:and \d more|\+\d)/, () => peek.isVisible());
      await eventually('the peek shows a version', async () =>
        /crowns/.test(await workbench.text('.peekview-widget .view-lines')),
      );
      await sleep(500);
      await workbench.picture('peek-from-a-lens');
      await workbench.press('Escape');
    });

    it('says each version of a sentence in a hover', async () => {
      await workbench.openFile(original);
      const line = await lineOf(workbench, sentence.inOriginal);
      await workbench.page.mouse.move(line.box.x + 60, line.box.y + line.box.height / 2);
      const hover = await eventually('a hover is shown', async () => {
        const text = await workbench.text('.monaco-hover:not(.hidden) .hover-contents');
        return text.length > 20 ? text : undefined;
      });
      await sleep(500);
      await workbench.picture('hover');
      expect(hover).to.match(/\d{1,2}%|same/);
      expect(hover).not.to.match(/&nbsp;|command:|\*\*/);
      await workbench.press('Escape');
    });

    it('peeks the definition of a sentence in the other sources', async () => {
      const line = await lineOf(workbench, sentence.inOriginal);
      await workbench.click(line.box, 60);
      await workbench.command('Peek Definition');
      await workbench.page.locator('.peekview-widget').first().waitFor({ timeout: 40_000 });
      await eventually('the peek shows text', async () =>
        /crowns/.test(await workbench.text('.peekview-widget .view-lines')),
      );
      await workbench.picture('peek');
      await workbench.press('Escape', 'Escape');
    });

    once('lists its commands in the palette under one category', async () => {
      const rows = await workbench.paletteRows('Crossread: ');
      await workbench.press('F1');
      await workbench.fillQuickInput('>Crossread: ');
      await sleep(500);
      await workbench.picture('palette');
      await workbench.press('Escape');
      expect(rows.some((row) => row.includes('Compare with…'))).to.equal(true);
      expect(rows.filter((row) => /openMatches|jump\b/.test(row))).to.deep.equal([]);
    });

    it('offers the sources of the story with their coverage, most alike first', async () => {
      await workbench.command('View: Single Column Editor Layout');
      await workbench.openFile(original);
      await workbench.command('Crossread: Compare with…');
      const rows = await eventually('the sources are listed', async () => {
        const read = await workbench.quickPickRows();
        return read.length > 0 && !read.some((row) => row.includes('Crossread:')) ? read : undefined;
      });
      await workbench.picture('compare-with');
      expect(rows).to.have.length(4);
      expect(rows[0]).to.match(/qvlm/i);
      for (const row of rows) expect(row).to.match(/\d+ of your \d+/);
    });

    it('opens the collation with its rows aligned and both panes wrapped', async () => {
      await workbench.pick('ourier');
      await workbench.page.locator(diff).first().waitFor({ timeout: 40_000 });
      await alignedHeadings(workbench);
      await bothWrapped(workbench);
      await workbench.picture('collation');
      const said = await eventually('what is shared stands above the first row', async () => {
        const found = (await workbench.lenses(diff)).map(({ text }) => text);
        return found.length === 2 ? found : undefined;
      });
      expect(said.join(' ')).to.match(/\d+ of your \d+/);
      // What a narrow pane cuts is read by pointing at it, on either side.
      const pointedAt = await workbench.page
        .locator(`${diff} .codelens-decoration a`)
        .evaluateAll((lenses) => lenses.map((lens) => lens.getAttribute('title') ?? ''));
      expect(pointedAt).to.have.length(2);
      for (const words of pointedAt) expect(words).to.match(/courier[^]*\d+ of your \d+ sentences, \d+ more there/);
    });

    it('scrolls to rows that are moved or stand on one side only', async () => {
      await workbench.page.locator(`${sides[1]} .view-lines`).click({ position: { x: 100, y: 100 } });
      await workbench.press('Control+End');
      await sleep(1000);
      await workbench.picture('collation-end');
      const shown = await workbench.text(`${sides[1]} .view-line`);
      expect(shown).to.match(/─{2,} \d+\s*· (?:same|\d+%|reworded|like|only in|left out)/);
    });

    it('shows the two files as published', async () => {
      await workbench.command('Crossread: Show as Published');
      await filesAsPublished(workbench);
      await sleep(500);
      await workbench.picture('as-published');
      for (const side of sides) expect(await overflow(workbench, side), `${side} is wrapped`).to.be.at.most(1);
    });

    once('goes into article mode after it has asked', async () => {
      await workbench.openFile(original);
      await workbench.command('Crossread: Use Article Mode in This Folder');
      await workbench.page.locator('.monaco-dialog-box').waitFor({ timeout: 40_000 });
      await sleep(300);
      await workbench.picture('article-mode-question');
      await workbench.page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Use Article Mode' }).click();
      await eventually('the file is an article', async () =>
        /article/i.test(await workbench.text('#status\\.editor\\.mode')),
      );
      await workbench.settledLenses();
      await workbench.picture('article-mode');
      expect(await overflow(workbench, `${active} .editor-instance`)).to.be.at.most(1);
    });

    once('leaves an unrelated file without a lens', async () => {
      await workbench.command('File: New Untitled Text File');
      await workbench.page.keyboard.type('Bread is baked from flour, water and salt. The oven has to be hot.\n', {
        delay: 5,
      });
      await sleep(2500);
      await workbench.picture('unrelated');
      expect(await workbench.lenses(`${active} .editor-instance`)).to.deep.equal([]);
    });

    once('lists the folder’s other articles below those of the story', async () => {
      writeFileSync(path.join(folder, 'bread.txt'), 'Bread is baked from flour, water and salt.\n');
      await workbench.openFile(original);
      await eventually('the file that was written is listed', async () => {
        await workbench.command('Crossread: Compare with…');
        await sleep(1000);
        const rows = await workbench.quickPickRows();
        if (rows.some((row) => row.includes('bread.txt'))) return true;
        await workbench.press('Escape');
        return false;
      });
      expect(await workbench.text('.quick-input-widget')).to.contain('Not of this story, as far as can be told');
      await workbench.picture('compare-with-others');
      await workbench.press('Escape');
    });

    once('says of a page that it is a source, and reads it from its title bar', async () => {
      const said = readFileSync(path.join(folder, rewrite), 'utf8').split('\n\n').slice(6, 14);
      const paragraphs = said.map((paragraph) => `<p>${paragraph}</p>`).join('');
      writeFileSync(path.join(folder, 'page.html'), `<html><body><article>${paragraphs}</article></body></html>`);
      await eventually('the page is a source', async () =>
        /5 sources/.test(await workbench.text('.statusbar-item.left, .statusbar-item.right')),
      );
      await workbench.openFile('page.html');
      await eventually('it says that it is a source', async () =>
        (await workbench.notifications()).some((text) => text.includes('This page is a source of an article here')),
      );
      await workbench.picture('page');
      await workbench.clickTitleButton('Read as Article');
      await eventually('its article is open', async () => /page\.article/.test(await workbench.activeTab()));
      await workbench.picture('page-as-article');
    });
  });
}

/** The first row of the line that starts with `start`, in the active editor. */
async function lineOf(/** @type {import('./workbench.mjs').Workbench} */ workbench, /** @type {string} */ start) {
  return settled(`the line "${start}" is on the screen`, async () => {
    const lines = await workbench.lines(`${active} .editor-instance`);
    return lines.find(({ text }) => text.startsWith(start));
  });
}

/**
 * Clicks a lens of the row above the line that starts with `start`; lenses may still move while the pointer goes there,
 * so it is clicked again until `led` says that it led somewhere.
 */
async function clickLensAbove(
  /** @type {import('./workbench.mjs').Workbench} */ workbench,
  /** @type {string} */ start,
  /** @type {RegExp} */ says,
  /** @type {() => Promise<boolean>} */ led,
) {
  await workbench.settledLenses(active);
  await eventually(`a lens above "${start}" leads where it should`, async () => {
    if (await led()) return true;
    const line = (await workbench.lines(`${active} .editor-instance`)).find(({ text }) => text.startsWith(start));
    const isAbove = (/** @type {number} */ y) =>
      line !== undefined && y < line.box.y && line.box.y - y < line.box.height * 1.6;
    const lens = (await workbench.lenses(active)).find(({ text, box }) => isAbove(box.y) && says.test(text));
    if (!lens) return false;
    await workbench.click(lens.box);
    for (let time = 1; time <= 30; time++) {
      if (await led()) return true;
      await sleep(100);
    }
    return false;
  });
}

/** The text of the row that holds the selection's start in the active editor. */
async function selectedLine(/** @type {import('./workbench.mjs').Workbench} */ workbench) {
  const box = await workbench.page.locator(`${active} .editor-instance .selected-text`).first().boundingBox();
  const lines = await workbench.lines(`${active} .editor-instance`);
  const middle = (box?.y ?? 0) + (box?.height ?? 0) / 2;
  return lines.find((line) => line.box.y <= middle && middle < line.box.y + line.box.height)?.text ?? '';
}

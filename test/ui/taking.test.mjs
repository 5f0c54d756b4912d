// Taking wording in an ordinary editor: by the lightbulb and by keyboard, down to the bytes on disk.
import { expect } from 'chai';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alignedHeadings, sides } from './diff.mjs';
import { eventually, settled, sleep } from './eventually.mjs';
import { themes } from './themes.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';

const fares =
  'A car and driver will pay 19 crowns instead of 38, chief executive Renée Vaultier said, the Lunmouth Gazette reported.';
const theirFares = 'A car and driver will now pay 18 crowns instead of 38, the Lunmouth Gazette reported.';
const protests =
  'The offer follows a week of protests in which residents blocked the Lunmouth pier with tractors and fishing vans.';
const mayor =
  'Gullhaven Mayor Jörn Håkvik called the figure “a guess in a good suit” and demanded an independent inquiry.';
const terminal =
  'Opposition lawmakers want to know why a cruise terminal was built last year while the bridge rusted next to it.';
const voters = 'Seven in ten voters blame the province rather than the company, a poll published on Sunday showed.';

for (const [name, colorTheme] of Object.entries(themes)) {
  describe(`taking wording, ${name}`, () => {
    const folder = copyOf();
    const file = path.join(folder, original);
    const storyFile = path.join(folder, 'crossread.json');
    writeFileSync(storyFile, '{}\n');
    const onDisk = () => readFileSync(file, 'utf8');
    const start = onDisk();
    /** @type {Awaited<ReturnType<typeof openWindow>>} */
    let window;
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;

    before(async () => {
      const settings = {
        'files.autoSave': 'off',
        'files.associations': { '*.txt': 'article' },
        'workbench.colorTheme': colorTheme,
      };
      window = await openWindow({ name: `taking-${name}`, folder, settings });
      workbench = window.workbench;
      await workbench.openFile(original);
    });
    after(() => window?.close());

    /** Puts the caret into the line that starts with `words`. */
    async function caretIn(/** @type {string} */ words) {
      await workbench.settledLenses();
      const line = await settled(`the line "${words}" is on the screen`, async () =>
        (await workbench.lines('.editor-instance')).find(({ text }) => text.startsWith(words.slice(0, 30))),
      );
      await workbench.page.mouse.click(line.box.x + 60, line.box.y + 8);
    }

    /** Saves what has changed, and waits until the file holds `text`. */
    async function saved(/** @type {string} */ text) {
      await workbench.page.locator('.tab.active.dirty').waitFor();
      await workbench.press('Control+s');
      await eventually('the file holds what it should', async () => {
        expect(onDisk().split('\n')).to.deep.equal(text.split('\n'));
        return onDisk() === text;
      });
      await workbench.isSaved();
    }

    it('is offered by the lightbulb, and changes the one sentence', async () => {
      await workbench.settledLenses();
      await workbench.picture('lenses');
      await caretIn(fares);
      // The lightbulb follows the caret after a while.
      await sleep(1500);
      await workbench.page.locator('.lightBulbWidget').first().click();
      const rows = workbench.page.locator('.action-widget .monaco-list-row');
      await rows.first().waitFor();
      await sleep(500);
      await workbench.picture('lightbulb');
      const offered = (await rows.allInnerTexts()).join('\n');
      expect(offered).to.match(/Use .*ourier’s wording: A car and driver will now pay 18 .*…/);
      expect(offered).to.match(/Insert missing sentences from .*ourier…/);
      expect(offered).to.contain('Copy with attribution…');
      await rows.filter({ hasText: /Use .*ourier’s wording/ }).click();
      await saved(start.replace(fares, theirFares));
      await eventually('the story file remembers it', async () => {
        const { taken = [] } = JSON.parse(readFileSync(storyFile, 'utf8'));
        return taken[0]?.into.file === original && taken[0].into.text[0] === theirFares;
      });
      await workbench.press('Control+z');
      await saved(start);
      await eventually('the story file forgets it', async () => {
        const { taken = [] } = JSON.parse(readFileSync(storyFile, 'utf8'));
        return taken.length === 0;
      });
    });

    it('is done with Alt+Enter, which asks whose', async () => {
      await caretIn(fares);
      await workbench.press('Alt+Enter');
      await eventually('the wordings are listed', async () =>
        (await workbench.quickPickRows()).some((row) => row.includes('will now pay 18')),
      );
      await workbench.picture('take-wording');
      await workbench.pick('will now pay 18');
      await saved(start.replace(fares, theirFares));
      await workbench.press('Control+z');
      await saved(start);
    });

    it('inserts with Shift+Alt+Enter all that is ticked of what the draft lacks, where it belongs, in one step', async () => {
      await caretIn(protests);
      await workbench.press('Shift+Alt+Enter');
      await eventually('the sources are listed', async () =>
        (await workbench.quickPickRows()).some((row) => row.includes('All sources')),
      );
      await workbench.picture('insert-from-which-source');
      await workbench.pick('ourier');
      for (const words of [voters, terminal]) {
        await eventually('the sentence is listed', async () =>
          (await workbench.quickPickRows()).some((row) => row.includes(words.slice(0, 40))),
        );
        await workbench.pick(words.slice(0, 40));
      }
      await workbench.picture('insert-from-source');
      await workbench.press('Enter');
      await saved(start.replace(`${mayor} `, `${mayor} ${terminal} ${voters} `));
      await workbench.picture('inserted');
      await workbench.press('Control+z');
      await saved(start);
    });

    it('lists what the draft lacks of all sources', async () => {
      await caretIn(protests);
      await workbench.press('Shift+Alt+Enter');
      await workbench.pick('All sources');
      await eventually('the sentences are listed', async () =>
        (await workbench.quickPickRows()).some((row) => row.includes('· line')),
      );
      await workbench.picture('insert-from-all');
      await workbench.fillQuickInput('dialysis');
      const [dialysis = ''] = await settled('the sentence is listed alone', async () => {
        const rows = await workbench.quickPickRows();
        return rows.length === 1 && rows;
      });
      expect(dialysis, 'a source that does not say it').to.contain('QVLM · line 29').and.not.to.contain('courier');
      await workbench.press('Escape');
    });

    it('drops with Shift+Alt+Delete a sentence with its paragraph', async () => {
      await caretIn(protests);
      await workbench.press('Shift+Alt+Delete');
      await saved(start.replace(`${protests}\n\n`, ''));
      await workbench.press('Control+z');
      await saved(start);
    });

    it('is told as CSV', async () => {
      await caretIn(fares);
      await workbench.press('Alt+Enter');
      await workbench.pick('will now pay 18');
      await saved(start.replace(fares, theirFares));
      await eventually('the story file remembers it', async () => readFileSync(storyFile, 'utf8').includes(theirFares));
      const csv = path.join(folder, 'northwire-original-origins.csv');
      await workbench.command('Crossread: Export Origins of Wording…');
      await workbench.page.locator('.quick-input-widget input.input').waitFor({ state: 'visible' });
      await sleep(800);
      await workbench.press('Enter');
      await eventually('the file is there', async () => existsSync(csv));
      const rows = readFileSync(csv, 'utf8').split('\r\n');
      expect(rows[0]).to.equal('\uFEFF"Wording as taken","Wording now","Source","File","Source’s wording","When"');
      expect(rows[1]).to.contain(`"${theirFares}","${theirFares}"`).and.to.contain('"courier-rewrite.txt"');
      await workbench.press('Control+z');
      await saved(start);
    });

    it('has an arrow beside the row in a comparison', async () => {
      await workbench.command('Crossread: Compare with…');
      await workbench.pick('ourier');
      await alignedHeadings(workbench);
      const row = await settled('the row stands on the left', async () =>
        (await workbench.lines(sides[0] ?? '')).find(({ text }) => text.includes('will now pay')),
      );
      await workbench.page.mouse.move(row.box.x + 100, row.box.y + 8);
      await workbench.page.locator('.monaco-diff-editor .gutterItem a.codicon-arrow-right').first().waitFor();
      const arrows = await workbench.shown('.monaco-diff-editor .gutterItem a.codicon-arrow-right');
      const arrow = arrows.find(({ box }) => box.y + box.height / 2 > row.box.y);
      if (!arrow) throw new Error('No arrow stands beside the row.');
      // It shows under the pointer.
      await workbench.page.mouse.move(arrow.box.x + arrow.box.width / 2, arrow.box.y + arrow.box.height / 2);
      await sleep(500);
      await workbench.picture('arrow');
    });
  });
}

// The pages of docs/ for each kind of user, followed step by step on the sample story as they are written: each numbered
// heading is the name of a test, and the tests ask the page for the words that they go by.
import { expect } from 'chai';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { eventually, settled, sleep } from './eventually.mjs';
import { inEveryTheme, looks } from './looks.mjs';
import { tableIn } from './tableView.mjs';
import { userPage } from './userPage.mjs';
import { openWindow, copyOf } from './window.mjs';

/** @typedef {import('./userPage.mjs').Said} Said */

const active = '.editor-group-container.active .editor-instance';
const tree = '.pane-body .customview-tree';
const report = 'northwire-original.txt';

describe('the pages for each kind of user', () => {
  /** @type {Awaited<ReturnType<typeof openWindow>>} */
  let window;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;
  /** @type {import('./tableView.mjs').TableView} */
  let table;
  /** The folder of the sample story that the command opens. */
  let folder = '';

  before(async () => {
    window = await openWindow({ name: 'user-pages', folder: copyOf(), settings: { 'files.autoSave': 'off' } });
    workbench = window.workbench;
    folder = path.join(window.dataFolder, 'data', 'User', 'globalStorage', 'crossread.crossread', 'sample');
  });
  after(() => window?.close());

  const run = (/** @type {string} */ title) => workbench.command(`Crossread: ${title}`);
  const storyFile = () => path.join(folder, 'crossread.json');
  /** How many problems the status bar counts, which are findings all. */
  const problems = async () => Number(/(\d+)\s*$/.exec(await workbench.text('#status\\.problems'))?.[1]);
  const treeText = () => workbench.text(tree);

  /** Puts the caret behind `words`, in the line of the active editor, or of the editor within `editor`, that has them. */
  async function clickOn(/** @type {string} */ words, editor = active) {
    const line = await settled(`“${words}” is on the screen`, async () =>
      (await workbench.lines(editor)).find(({ text }) => text.includes(words)),
    );
    await workbench.click(line.box, 60);
    return line;
  }

  /** Goes to the report, whatever stands in front of it, and puts the caret on `words` there, or into its first line. */
  async function toReport(words = '') {
    await workbench.page.locator('.tab', { hasText: report }).first().click();
    const before = readFileSync(path.join(folder, report), 'utf8').split(words)[0]?.split('\n') ?? [];
    await workbench.goTo(words === '' ? '1:1' : `${before.length}:${(before.at(-1) ?? '').length + 1}`);
    await workbench.settledLenses(active);
  }

  async function openStory(/** @type {Said} */ page) {
    await workbench.command('View: Close All Editors');
    await run(page.says('Open Sample Story'));
    await eventually('the report is open', async () =>
      (await workbench.activeTab()).includes('northwire-original.txt'),
    );
    await workbench.settledLenses();
    await eventually('the Story view tells the story', async () => (await treeText()).includes('courier'));
  }

  async function showTable(/** @type {Said} */ page) {
    await run(page.says('Show Table of Versions'));
    table = await tableIn(workbench);
    return settled('the rows stand still', () => table.rows());
  }

  async function exportAs(/** @type {Said} */ page, /** @type {string} */ format) {
    const file = path.join(folder, `northwire-original.versions.${format.toLowerCase()}`);
    rmSync(file, { force: true });
    await run(page.says('Export Table of Versions…'));
    await workbench.pick(page.says(`choose “${format}”`).slice('choose “'.length, -1));
    await workbench.page.locator('.quick-input-widget .quick-input-title').first().waitFor();
    await sleep(800);
    await workbench.press('Enter');
    await eventually('the file is there', async () => existsSync(file) && readFileSync(file, 'utf8') !== '');
    return readFileSync(file, 'utf8');
  }

  /** By page and heading, what its reader does, and sees. @type {Record<string, Record<string, (page: Said) => unknown>>} */
  const pages = {
    'for-desk-editors': {
      '1. Open the story': openStory,
      '2. Go where another house prints it otherwise': async (page) => {
        const line = await clickOn(page.says('A car and driver will pay 19 crowns').slice(0, 26));
        const lens = await eventually('a lens above it names courier with a flag', async () => {
          const above = (await workbench.lenses()).filter(({ box }) => box.y < line.box.y && box.y > line.box.y - 40);
          return above.find(({ text }) => text.includes(page.says('courier')) && text.includes(page.says('⚑')));
        });
        await workbench.click(lens.box);
        const peek = workbench.page.locator('.peekview-widget');
        await peek
          .locator('.monaco-list-row', { hasText: page.says('courier-rewrite.txt') })
          .first()
          .click();
        const theirs = page.says('A car and driver will now pay 18 crowns');
        await eventually('its sentence is shown', async () =>
          (await workbench.text('.peekview-widget')).includes(theirs),
        );
        await workbench.picture('peek');
        await workbench.press(page.says('Escape'));
        await peek.first().waitFor({ state: 'hidden' });
      },
      '3. Compare the two row by row': async (page) => {
        await toReport();
        await run(page.says('Compare with…'));
        await workbench.pick(page.says('courier'));
        await eventually('the comparison is open', async () => /courier ↔ NORTHWIRE/.test(await workbench.activeTab()));
        await workbench.standsStill('.monaco-diff-editor .modified');
      },
      '4. Take a wording, and take it back': async (page) => {
        const right = '.monaco-diff-editor .modified';
        const [before, after] = [page.says('will pay 19 crowns'), page.says('will now pay 18 crowns')];
        await clickOn(before, right);
        await workbench.press(page.says('Alt+Enter'));
        await eventually('the row has it', async () => (await workbench.text(`${right} .view-line`)).includes(after));
        await workbench.press(page.says('Ctrl+Z').replace('Ctrl', 'Control'));
        await eventually('it is back', async () => (await workbench.text(`${right} .view-line`)).includes(before));
      },
      '5. Insert what your text lacks': async (page) => {
        await toReport('Håkvik');
        await workbench.press(page.says('Shift+Alt+Enter'));
        await workbench.pick(page.says('courier'));
        const words = page.says('Seven in ten voters');
        await eventually('it is listed', async () =>
          (await workbench.quickPickRows()).some((row) => row.includes(words)),
        );
        await workbench.pick(words);
        await workbench.press('Enter');
        await eventually('it is in', async () => (await workbench.text(`${active} .view-line`)).includes(words));
        page.says('Ctrl+Z');
        await workbench.undo();
      },
    },
    'for-fact-checkers': {
      '1. Open the story': openStory,
      '2. Read the list of what differs': async (page) => {
        await toReport();
        await workbench.press(page.says('Ctrl+Shift+M').replace('Ctrl', 'Control'));
        const said = page.says('‘19’ in NORTHWIRE, QVLM, coastal, Saltmarshnews, ‘18’ in courier');
        await eventually('Problems has it', async () => (await workbench.text('.markers-panel')).includes(said));
        await workbench.picture('problems');
        await workbench.press('Control+Shift+M');
      },
      '3. Go from one to the next': async (page) => {
        await toReport();
        await workbench.press(
          'Control+Home',
          ...page.says('Ctrl+K Alt+PageDown').replace('Ctrl', 'Control').split(' '),
        );
        await eventually('a value is selected', async () => /selected/.test(await workbench.caret()));
      },
      '4. See who says what, side by side': async (page) => {
        await showTable(page);
        await table.choose(page.says('Rows'), page.says('Where facts differ'));
        const rows = await eventually('the rows have their flags', async () => {
          const now = await table.rows();
          return now.length > 1 && now.every(([base]) => base?.includes('⚑')) && now;
        });
        expect(rows.flat().join()).to.contain('‘64 million’');
      },
      '5. Keep the list for your file': async (page) => {
        const shown = (await table.rows()).length;
        const lines = (await exportAs(page, 'CSV')).trimEnd().split('\r\n');
        expect(lines).to.have.length(1 + shown);
        expect(lines.join()).to.contain('‘64 million’');
      },
      '6. Note what you have checked': async (page) => {
        await toReport(page.says('46 million'));
        const before = await problems();
        expect(before).to.be.greaterThan(1);
        await workbench.press(page.says('Ctrl+.').replace('Ctrl', 'Control'));
        const choice = workbench.page.locator('.action-widget .monaco-list-row', {
          hasText: page.says('Mark as checked'),
        });
        await choice.first().click();
        await eventually('the story file remembers it', async () =>
          readFileSync(storyFile(), 'utf8').includes('checked'),
        );
        await eventually('it is no problem any more', async () => (await problems()) === before - 1);
      },
    },
    'for-media-researchers': {
      '1. Open the story': openStory,
      '2. See how each version stands to this one': async (page) => {
        for (const words of [page.says('QVLM'), page.says('almost verbatim, other order')])
          await eventually(`the view says ${words}`, async () => (await treeText()).includes(words));
        expect(await workbench.text('.statusbar')).to.match(/Crossread: 4 sources, \d+%/);
      },
      '3. See what a version adds': async (page) => {
        const row = (/** @type {string} */ words) =>
          workbench.page.locator(`${tree} .monaco-list-row`, { hasText: words }).first();
        await row(page.says('courier')).locator('.monaco-tl-twistie').click();
        await row(page.says('Not in this article')).locator('.monaco-tl-twistie').click();
        await eventually('its sentences are listed', async () => /line \d+/.test(await treeText()));
      },
      '4. Put all versions side by side': async (page) => {
        await toReport();
        const rows = await showTable(page);
        expect(rows[0]?.[0]).to.contain(page.says('in 4 of 5 sources, independent: 3'));
      },
      '5. Begin with what most independent sources say': async (page) => {
        await table.choose(page.says('Order'), page.says('Most independent sources first'));
        await eventually('the order is another', async () =>
          (await table.rows())[0]?.[0]?.includes('in 5 of 5 sources, independent: 4'),
        );
      },
      '6. Take the table into your own program': async (page) => {
        page.says('Each source has two columns');
        expect((await exportAs(page, 'CSV')).match(/how it compares/g)).to.have.length(5);
      },
    },
    keyboard: {
      '1. Open the story': async (page) => {
        await workbench.command('View: Close All Editors');
        await byPalette(page, 'Open Sample Story');
        await workbench.settledLenses();
        await workbench.press(page.says('Ctrl+1').replace('Ctrl', 'Control'));
        await eventually('the article has the keyboard', async () => (await workbench.caret()).startsWith('Ln'));
      },
      '2. Step through what differs': async (page) => {
        await workbench.press('Control+Home', page.says('Shift+Alt+PageDown'));
        await eventually('a sentence is selected', async () => /selected/.test(await workbench.caret()));
      },
      '3. Look at it elsewhere': async (page) => {
        await workbench.press(page.says('Ctrl+Shift+F10').replace('Ctrl', 'Control'));
        await workbench.page.locator('.peekview-widget').first().waitFor();
        await workbench.picture('peek');
        await workbench.press(page.says('Escape'));
        await workbench.page.locator('.peekview-widget').first().waitFor({ state: 'hidden' });
      },
      '4. Take another wording': async (page) => {
        await workbench.press(page.says('Alt+Enter'));
        await eventually('a wording is chosen', async () => /line \d+/.test(await workbench.chosen()));
        await workbench.press(page.says('Enter'));
        await workbench.page.locator('.tab.active.dirty').waitFor();
        page.says('Ctrl+Z');
        await workbench.undo();
      },
      '5. Walk through the table of versions': async (page) => {
        await byPalette(page, 'Show Table of Versions');
        table = await tableIn(workbench);
        await eventually('a cell has the keyboard', async () => (await table.focused()).row === 2);
        await table.press('ArrowDown', 'ArrowDown', page.says('End'));
        await eventually('the keyboard is there', async () => (await table.focused()).column === 5);
        await table.press(page.says('Home'), page.says('Enter'));
        await eventually('the sentence is selected', async () => /selected/.test(await workbench.caret()));
      },
    },
    'for-scholars': {
      '1. Open the witnesses': openStory,
      '2. Give a witness its siglum': async (page) => {
        await toReport();
        await run(page.says('Set Label…'));
        await workbench.pick(page.says('qvlm-copy.txt'));
        await eventually('it is asked for', async () => /short name/.test(await workbench.text('.quick-input-widget')));
        await workbench.fillQuickInput(page.says('type “Q”').slice('type “'.length, -1));
        await workbench.press('Enter');
        await eventually('the lenses have it', async () =>
          (await workbench.lenses()).some(({ text }) => /\bQ\b/.test(text)),
        );
        expect(readFileSync(storyFile(), 'utf8')).to.contain('"label": "Q"');
      },
      '3. Read all witnesses beside each other': async (page) => {
        await showTable(page);
        expect((await table.heads()).map((head) => head.split(/\s/)[0])).to.include('Q');
      },
      '4. Follow the order of another witness': async (page) => {
        await table.choose(page.says('Order'), page.says('As in Q'));
        await eventually('the order is another', async () => {
          const said = (await table.rows()).map((row) => row[1] ?? '').filter((cell) => !cell.endsWith('not here'));
          return said[1]?.includes('Both sides will meet again');
        });
      },
      '5. Copy the variants of a statement': async (page) => {
        await table.click(0, 0);
        await table.press(page.says('press R').slice(-1).toLowerCase());
        await eventually('it is said', async () => /Copied 4 versions/.test(await workbench.text('.statusbar')));
      },
      '6. Print the table': async (page) => expect(await exportAs(page, 'HTML')).to.contain('<ins>'),
      '7. Say where a match is right': async (page) => {
        await toReport(page.says('The goats are calmer than I am'));
        await run(page.says('Confirm Match'));
        await sleep(800);
        if (await workbench.page.locator('.quick-input-widget').isVisible()) await workbench.press('Enter');
        const lens = page.says('confirmed');
        await eventually('a lens says so', async () =>
          (await workbench.lenses()).some(({ text }) => text.includes(lens)),
        );
        expect(readFileSync(storyFile(), 'utf8')).to.contain(lens);
        await workbench.picture('confirmed');
      },
    },
  };

  /** Runs a command by keys alone. */
  async function byPalette(/** @type {Said} */ page, /** @type {string} */ title) {
    expect(page.says('F1')).to.equal('F1');
    await workbench.offer(`Crossread: ${page.says(`type “${title}”`).slice('type “'.length, -1)}`);
    await workbench.press(page.says('Enter'));
  }

  for (const [name, follow] of Object.entries(pages)) {
    const { title, steps } = userPage(name);
    describe(title, () => {
      before(() => workbench.forgetUnsaved());
      it('has the steps that are followed here', () =>
        expect(steps.map(({ heading }) => heading)).to.deep.equal(Object.keys(follow)));
      for (const step of steps) it(step.heading, () => follow[step.heading]?.(step));
      after(() => inEveryTheme(workbench, (theme) => looks(workbench, `${name}-${theme}`)));
    });
  }
});

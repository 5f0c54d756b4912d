// The table of versions of the sample story, in each kind of theme, by keyboard.
import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { faultsInThemes } from './faults.mjs';
import { eventually, settled, sleep } from './eventually.mjs';
import { littleRoom, looks, outOfSight } from './looks.mjs';
import { stopAtFailure } from './steps.mjs';
import { onceIn, themes } from './themes.mjs';
import { tableIn } from './tableView.mjs';
import { copyOf, openWindow, pictureFolder } from './window.mjs';

const original = 'northwire-original.txt';
const showTable = 'Crossread: Show Table of Versions';

for (const [name, colorTheme] of Object.entries(themes)) {
  describe(`the table of versions, ${name}`, function () {
    stopAtFailure();

    const once = onceIn(name);
    const folder = copyOf();
    /** @type {Awaited<ReturnType<typeof openWindow>>} */
    let window;
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;
    /** @type {import('./tableView.mjs').TableView} */
    let table;

    before(async () => {
      const settings = {
        'workbench.colorTheme': colorTheme,
        'crossread.table.font': name === 'light' ? 'serif' : 'editor',
      };
      window = await openWindow({ name: `table-${name}`, folder, settings });
      workbench = window.workbench;
    });
    after(() => window?.close());

    it('has a column a source and a row a statement, in the base’s order', async () => {
      await workbench.openFile(original);
      await workbench.settledLenses();
      await workbench.command(showTable);
      table = await tableIn(workbench);
      await settled('the rows stand still', () => table.rows());
      await looks(workbench, 'table');
      expect(await workbench.activeTab()).to.contain('Versions of NORTHWIRE');
      const heads = await table.heads();
      expect(heads).to.have.length(5);
      expect(heads[0]).to.match(/^NORTHWIRE\s+base/);
      const rows = await table.rows();
      expect(rows[0][0]).to.contain('Tarnsey ferry operator to halve fares');
      expect(rows[0][1]).to.match(/^same line 1\s/);
      expect(rows.some((row) => /^only in courier/.test(row[0]) && row[1] === 'not here')).to.equal(true);
      expect(rows.every((row) => row.length === 5)).to.equal(true);
    });

    once('draws the columns that come into sight where the window becomes wider', async () => {
      await workbench.page.setViewportSize({ width: 900, height: 850 });
      await eventually('a column out of sight is not drawn', async () => (await table.rows())[0].length < 5);
      await sleep(800);
      await workbench.page.setViewportSize({ width: 1400, height: 850 });
      await eventually('each is drawn', async () => (await table.rows()).every((row) => row.length === 5));
      await workbench.page.setViewportSize({ width: 1500, height: 950 });
    });

    it('has nothing that axe finds, whatever the theme', async () =>
      expect(await faultsInThemes(workbench, colorTheme, () => table.frame)).to.deep.equal([]));

    it('is walked through by the arrow keys, to its end and back', async () => {
      await eventually('a cell has the keyboard', async () => (await table.focused()).row === 2);
      await table.press('ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown');
      const { row, column, text } = await settled('the keyboard is there', () => table.focused());
      expect([row, column]).to.deep.equal([4, 3]);
      expect(text).to.contain('Ternline says its fares to Tarnsey will be halved');
      await workbench.picture('walked');
      await table.press('Control+End');
      const last = await settled('the keyboard is at the end', () => table.focused());
      expect([last.row, last.column]).to.deep.equal([53, 5]);
      await workbench.picture('end');
      await table.press('Control+Home');
      expect(await settled('it is back', () => table.focused())).to.include({ row: 2, column: 1 });
    });

    it('shows what one source alone says, what holds a word, and what most sources say', async () => {
      await table.choose('Rows', 'Only in one source');
      const alone = await settled('rows are left out', () => table.rows());
      await workbench.picture('only-in-one');
      for (const row of alone)
        expect(
          row.filter((cell) => !cell.endsWith('not here')),
          row.join(),
        ).to.have.length(1);
      await table.choose('Rows', 'All rows');
      await table.search('car and driver');
      const found = await settled('rows are searched', () => table.rows());
      expect(found.length).to.be.within(1, 3);
      for (const row of found) expect(row.join(' ')).to.match(/car and driver/i);
      expect(await table.count()).to.equal(`${found.length} of 52 rows`);
      await table.search('');
      await table.choose('Order', 'Most independent sources first');
      const [first] = await settled('the order is another', () => table.rows());
      expect(first[0]).to.contain('in 5 of 5 sources, independent: 4');
      await table.choose('Order', 'As in NORTHWIRE');
    });

    it('marks what is searched for, counts the cells, and steps through them', async () => {
      await table.search('vaultier');
      await settled('rows are searched', () => table.rows());
      const [cells, from] = [(await table.found()).of, (await table.found()).at];
      expect(cells).to.be.greaterThan(3);
      expect(new Set((await table.marks()).map((mark) => mark.toLowerCase()))).to.deep.equal(new Set(['vaultier']));
      const steps = /** @type {const} */ ([
        ['Enter', 1],
        ['F3', 2],
        ['Shift+Enter', 1],
        ['Shift+F3', 0],
      ]);
      for (const [key, by] of steps) {
        await table.press(key);
        const at = ((from + by + cells - 1) % cells) + 1;
        await eventually(`${key} has gone to cell ${at}`, async () => (await table.found()).at === at);
      }
      await workbench.picture('found');
      await table.search('');
      await table.press('Tab');
    });

    it('shows where facts differ, with who says what', async () => {
      await table.choose('Rows', 'Where facts differ');
      const rows = await eventually('the rows have their flags', async () => {
        const now = await table.rows();
        return now.length > 1 && now.every(([base]) => base.includes('⚑')) && now;
      });
      await looks(workbench, 'facts');
      const fares = rows.find(([base]) => base.includes('A car and driver will pay 19')) ?? [];
      expect(fares[0]).to.match(/⚑ number.*‘19.*’ in .*NORTHWIRE.*‘18.*’ in courier/s);
      const flagged = fares.map((cell) => cell.includes('⚑'));
      expect(flagged.slice(0, 4)).to.deep.equal([true, false, false, true]);
      expect(await table.faults()).to.deep.equal([]);
      await table.choose('Rows', 'All rows');
    });

    once('hides and moves columns', async () => {
      await table.frame.locator('crossread-columns-menu summary').click();
      await table.frame
        .locator('li', { hasText: 'courier' })
        .getByRole('button', { name: 'Move courier left' })
        .click();
      await table.frame.locator('li', { hasText: 'coastal' }).locator('vscode-checkbox').click();
      await looks(workbench, 'columns');
      await workbench.press('Escape');
      const heads = await settled('the columns are others', () => table.heads());
      expect(heads.map((head) => head.split(/\s/)[0])).to.deep.equal(['NORTHWIRE', 'QVLM', 'courier', 'Saltmarshnews']);
    });

    it('says which keys it has and what its signs mean', async () => {
      const help = table.frame.locator('crossread-help');
      await help.locator('summary').click();
      const said = await help.locator('.box').innerText();
      for (const sign of ['R copies all versions', '82%', '‸', '⚑', 'other order', 'no copies of each other'])
        expect(said).to.contain(sign);
      await looks(workbench, 'help');
      expect(await table.faults()).to.deep.equal([]);
      await workbench.press('Escape');
      await help.locator('.box').waitFor({ state: 'hidden' });
    });

    once('is within reach where there is little room', async () => {
      const controls = 'crossread-toolbar :is(input, select, button, summary, .found)';
      // What is open stays in sight also while the room gets less.
      await table.frame.locator('crossread-columns-menu summary').click();
      await workbench.page.setViewportSize(littleRoom);
      expect(await outOfSight(table.frame, controls)).to.deep.equal([]);
      await workbench.press('Escape');
      await table.frame.locator('crossread-help summary').click();
      expect(await outOfSight(table.frame, 'crossread-help .box')).to.deep.equal([]);
      await workbench.press('Escape');
      await workbench.page.setViewportSize({ ...littleRoom, width: 580 });
      expect(await outOfSight(table.frame, controls), 'as narrow as an editor gets').to.deep.equal([]);
      await workbench.page.setViewportSize(littleRoom);
      await table.click(0, 1);
      const from = await settled('a cell has the keyboard', () => table.focused());
      await table.press('ArrowDown');
      await eventually('the keyboard is below it', async () => (await table.focused()).row === from.row + 1);
      const share = await table.frame.locator('crossread-grid').evaluate((grid) => {
        const { top, bottom } = grid.getBoundingClientRect();
        return (Math.min(bottom, window.innerHeight) - Math.max(0, top)) / window.innerHeight;
      });
      expect(share, 'the part of the page that is the table').to.be.greaterThan(0.9);
      await workbench.picture('little-room');
      await workbench.page.setViewportSize({ width: 1500, height: 950 });
      await table.press('Control+Home');
    });

    once('stays where its reader is, however wide the window gets', async () => {
      await table.frame.locator('crossread-grid .scroller').evaluate((scroller) => scroller.scrollTo(0, 3000));
      const before = await settled('it has scrolled', () => table.topRow());
      expect(Number(before)).to.be.greaterThan(6);
      for (const width of [800, 1500, 1000, 1500]) {
        await workbench.page.setViewportSize({ width, height: 950 });
        expect(await settled(`it stands in ${width} pixels`, () => table.topRow())).to.equal(before);
      }
      await table.press('Control+Home');
    });

    once('exports what is shown, as CSV, Markdown and HTML', async () => {
      await table.search('lunmouth pier');
      const shown = await settled('rows are searched', () => table.rows());
      const written = async (/** @type {string} */ format, /** @type {string} */ ending) => {
        const file = path.join(folder, `northwire-original.versions.${ending}`);
        await workbench.command('Crossread: Export Table of Versions…');
        await workbench.pick(format);
        await workbench.page.locator('.quick-input-widget input.input').waitFor({ state: 'visible' });
        await sleep(800);
        await workbench.press('Enter');
        await eventually('the file is there', async () => existsSync(file));
        return readFileSync(file, 'utf8');
      };
      const csv = (await written('CSV', 'csv')).trimEnd().split('\r\n');
      expect(csv).to.have.length(1 + shown.length);
      expect(csv[0]).to.match(/^\uFEFF"Statement","NORTHWIRE","NORTHWIRE, how it compares","QVLM",.*"courier",.*"Salt/);
      expect(csv[0]).not.to.contain('coastal');
      expect(csv.join()).to.contain('blocked the Lunmouth pier with tractors and fishing vans.');
      const markdown = (await written('Markdown', 'md')).trimEnd().split('\n');
      expect(markdown).to.have.length(4 + shown.length);
      const html = await written('HTML', 'html');
      expect(html.match(/<tr>/g)).to.have.length(1 + shown.length);
      const page = await workbench.page.context().newPage();
      await page.setContent(html);
      await page.screenshot({ path: path.join(pictureFolder, 'table-dark', 'exported.png') });
      await page.close();
      await table.search('');
    });

    once('leads to a sentence by Enter', async () => {
      await table.search('car and driver');
      await settled('rows are searched', () => table.rows());
      await table.click(0, 2);
      await table.press('Enter');
      await eventually('the sentence is selected', async () => /selected/.test(await workbench.caret()));
      expect(await workbench.activeTab()).to.contain('courier-rewrite.txt');
      await workbench.picture('jumped');
    });

    once('takes a wording into the base, as one step to undo, and follows it', async () => {
      await table.click(0, 2);
      await table.press('t');
      await eventually('the base has the wording', async () =>
        (await table.rows())[0][0].includes('A car and driver will now pay'),
      );
      await workbench.picture('taken');
      await workbench.openFile(original);
      await workbench.page.locator('.editor-group-container.active .view-lines').first().click();
      await workbench.press('Control+z');
      await workbench.page.locator('.tab', { hasText: 'Versions of' }).click();
      table = await tableIn(workbench);
      await eventually('the table follows the undo', async () =>
        (await table.rows())[0][0].includes('A car and driver will pay'),
      );
    });

    once('stands where it stood after a reload of the window', async () => {
      await table.search('');
      await settled('all rows are there', () => table.rows());
      await table.click(1, 1);
      await table.press('PageDown', 'PageDown', 'PageDown');
      const before = await settled('the keyboard is further down', () => table.focused());
      expect(before.row).to.be.greaterThan(8);
      await sleep(500);
      await workbench.reload();
      table = await tableIn(workbench);
      const heads = await table.heads();
      expect(heads).to.have.length(4);
      await eventually('the same row is on the screen', async () => {
        const cell = table.frame.locator(`.body [aria-rowindex="${before.row}"] [aria-colindex="${before.column}"]`);
        return (await cell.innerText()) === before.text && cell.isVisible();
      });
      await workbench.picture('reloaded');
    });
  });
}

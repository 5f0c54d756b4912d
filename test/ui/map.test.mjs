// The map of the sample story, in each kind of theme, by pointer and by keyboard.
import { expect } from 'chai';
import path from 'node:path';
import { inRepository } from '../../scripts/lib/paths.mjs';
import { eventually, settled, sleep } from './eventually.mjs';
import { faultsInThemes } from './faults.mjs';
import { littleRoom, looks, outOfSight } from './looks.mjs';
import { mapIn } from './mapView.mjs';
import { pixelsOf, strengthOf } from './pixels.mjs';
import { stopAtFailure } from './steps.mjs';
import { tableIn } from './tableView.mjs';
import { onceIn, themes } from './themes.mjs';
import { openView, sendToView, syntheticMap } from './viewPage.mjs';
import { copyOf, openWindow, pictureFolder } from './window.mjs';

const original = 'northwire-original.txt';
const showMap = 'Crossread: Show Map of Versions';

for (const [name, colorTheme] of Object.entries(themes)) {
  describe(`the map of versions, ${name}`, function () {
    stopAtFailure();

    const once = onceIn(name);
    /** @type {Awaited<ReturnType<typeof openWindow>>} */
    let window;
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;
    /** @type {import('./mapView.mjs').MapView} */
    let map;

    before(async () => {
      window = await openWindow({
        name: `map-${name}`,
        folder: copyOf(),
        settings: { 'workbench.colorTheme': colorTheme },
      });
      workbench = window.workbench;
    });
    after(() => window?.close());

    it('stands beside the article, a column a source, a line a match of neighbours', async () => {
      await workbench.openFile(original);
      await workbench.settledLenses();
      await workbench.command(showMap);
      map = await mapIn(workbench);
      const heads = await settled('the columns stand', () => map.heads());
      await workbench.picture('map');
      expect(await workbench.activeTab()).to.contain('Map of NORTHWIRE');
      expect(await workbench.page.locator('.editor-group-container').count()).to.equal(2);
      expect(heads).to.have.length(5);
      expect(heads[0]).to.match(/^NORTHWIRE\s+base$/);
      const lines = await map.lines();
      expect(lines.same).to.be.greaterThan(3);
      expect(lines.changed).to.be.greaterThan(10);
      expect(lines.reworded).to.be.greaterThan(0);
    });

    it('explains its lines in the colours that they have, not in fainter ones', async () => {
      const samples = map.frame.locator('.legend svg:has(.line)');
      expect(await samples.count()).to.equal(5);
      for (const sample of await samples.all()) {
        const { kind, stroke } = await sample.locator('.line').evaluate((line) => {
          return { kind: line.classList[1], stroke: getComputedStyle(line).stroke };
        });
        const shown = strengthOf(await pixelsOf(workbench.page, await sample.screenshot()), stroke);
        expect(shown, kind).to.be.greaterThan(0.9);
      }
    });

    it('has nothing that axe finds, whatever the theme', async () =>
      expect(await faultsInThemes(workbench, colorTheme, () => map.frame)).to.deep.equal([]));

    it('lights the line of a sentence that is pointed at, and tells it in each source', async () => {
      await map.pointAt(0, 1);
      await eventually('a line is lit', async () => (await map.lit()).length > 0);
      await workbench.picture('pointed');
      const told = await map.details();
      for (const label of ['NORTHWIRE', 'coastal', 'courier', 'QVLM']) expect(told).to.contain(label);
      expect(told).to.match(/line \d+/);
      await map.pointAt(0, 2);
      await eventually('the line goes on where no match leads', async () => (await map.lit()).includes('across'));
      const drawn = await map.frame
        .locator('.lit .line')
        .evaluateAll((lines) => lines.map(({ classList }) => classList[1]));
      const explained = await map.frame
        .locator('.legend .line')
        .evaluateAll((lines) => lines.map(({ classList }) => classList[1]));
      expect(explained, 'the legend').to.include.members(drawn);
      await map.pointAway();
      await eventually('nothing is lit', async () => (await map.lit()).length === 0);
    });

    it('is walked through by the arrow keys, along the lines', async () => {
      await eventually('the picture has the keyboard', async () => (await map.standsOn()).hasKeyboard);
      await map.press('ArrowDown');
      const first = await settled('the keyboard is there', () => map.standsOn());
      expect(first.text).to.match(/^NORTHWIRE, sentence 2 of 30, line \d+: /);
      expect(first.text).to.match(/QVLM: same, line \d+\./);
      await map.press('ArrowRight');
      const next = await settled('the keyboard is in the next column', () => map.standsOn());
      expect(next.column).to.equal(2);
      expect(next.text).to.match(/^QVLM, sentence \d+ of 40/);
      await workbench.picture('walked');
      expect((await map.lit()).length).to.be.greaterThan(0);
      await map.press('Escape');
      await eventually('nothing is lit', async () => (await map.lit()).length === 0);
    });

    it('fills a wide and a narrow window', async () => {
      await workbench.command('View: Join All Editor Groups');
      map = await mapIn(workbench);
      await map.pointAt(0, 6);
      await looks(workbench, 'lines');
    });

    it('has the shares and the family in numbers and words', async () => {
      await map.show('Shares and family');
      const cells = await settled('the shares are there', () => map.cells());
      await looks(workbench, 'shares');
      expect(cells).to.have.length(6);
      for (const [at, row] of cells.slice(1).entries()) {
        expect(row[at + 1]).to.equal('–');
        expect(row.filter((cell) => /^\d+%$/.test(cell))).to.have.length(4);
      }
      expect(cells[1][2]).to.equal('100%');
      const families = await map.families();
      expect(families).to.have.length(5);
      expect(families.join('\n')).to.match(/NORTHWIRE: QVLM almost verbatim, other order/);
      expect(await faultsInThemes(workbench, colorTheme, () => map.frame)).to.deep.equal([]);
    });

    once('keeps the names of a large matrix in sight', async () => {
      const page = await workbench.page.context().newPage();
      await page.setViewportSize({ width: 700, height: 425 });
      await openView(page, 'map', inRepository('dist', 'views', 'map.js'));
      const large = syntheticMap(40, 20);
      await sendToView(page, { kind: 'map', revision: 1, map: large, relations: large.columns.map(() => '') });
      await page.getByRole('button', { name: 'shares' }).click();
      const matrix = page.locator('.matrix');
      await matrix.focus();
      const press = async (/** @type {string} */ key) => {
        for (let times = 0; times < 30; times++) await page.keyboard.press(key);
      };
      await press('ArrowRight');
      await press('ArrowDown');
      const last = matrix.locator('tbody tr').last();
      await eventually('the last source is on the screen', async () => {
        const { y = 0, height = 0 } = (await last.locator('th').boundingBox()) ?? {};
        return y > 0 && y + height <= 425;
      });
      const box = async (/** @type {import('playwright-core').Locator} */ of) => {
        const { x, y, width, height } = (await of.boundingBox()) ?? {};
        return { x: Math.round(x ?? NaN), y: Math.round(y ?? NaN), width, height };
      };
      const [whole, names, head] = [matrix, last.locator('th'), matrix.locator('thead th').nth(20)];
      const at = await box(whole);
      expect((await box(names)).x, 'the name of a row').to.equal(at.x);
      expect((await box(head)).y, 'the name of a column').to.equal(at.y);
      expect((await box(head)).width).to.be.greaterThan(60);
      expect((await box(last.locator('td').first())).x, 'the first column has gone').to.be.lessThan(at.x);
      const tooWide = await page.evaluate(() => {
        const shares = document.querySelector('crossread-map')?.shadowRoot?.querySelector('.shares');
        return [document.documentElement, shares].filter((each) => each && each.scrollWidth > each.clientWidth).length;
      });
      expect(tooWide, 'what scrolls to the side beside the matrix').to.equal(0);
      await page.screenshot({ path: path.join(pictureFolder, 'map-dark', 'large-matrix.png') });
      await page.close();
    });

    it('stands as a table, too', async () => {
      await map.show('As table');
      const cells = await settled('the table is there', () => map.cells());
      await looks(workbench, 'table');
      expect(cells[0]).to.deep.equal(['Statement', 'NORTHWIRE', 'QVLM', 'coastal', 'courier', 'Saltmarshnews']);
      expect(cells.length).to.be.greaterThan(40);
      expect(cells[1][0]).to.contain('Tarnsey ferry operator to halve fares');
      expect(cells[1][1]).to.equal('line 1');
      expect(cells[1][4]).to.match(/line \d+/);
      expect(await map.faults()).to.deep.equal([]);
      await map.show('Lines');
    });

    once('is within reach where there is little room', async () => {
      await workbench.page.setViewportSize(littleRoom);
      const inSight = () =>
        map.frame.locator('crossread-picture').evaluate((picture) => {
          const { top, bottom } = picture.getBoundingClientRect();
          const told = picture.getRootNode().querySelector('.details').getBoundingClientRect();
          return (Math.min(bottom, told.top) - Math.max(0, top)) / window.innerHeight;
        });
      expect(await inSight(), 'the part of the page that is the picture as it opens').to.be.greaterThan(0.5);
      await map.frame.locator('crossread-columns-menu summary').click();
      expect(await outOfSight(map.frame, '.bar :is(button, summary)')).to.deep.equal([]);
      await workbench.press('Escape');
      await map.frame.locator('crossread-help summary').click();
      expect(await outOfSight(map.frame, 'crossread-help .box')).to.deep.equal([]);
      await workbench.press('Escape');
      await map.frame.locator('crossread-picture .cursor').focus();
      await map.press('ArrowDown');
      await settled('the keyboard is there', () => map.standsOn());
      await workbench.picture('little-room');
      expect(await inSight(), 'the part of the page that is the picture').to.be.greaterThan(0.5);
      await workbench.page.setViewportSize({ width: 1500, height: 950 });
      await map.press('Escape');
    });

    once('leads to a sentence by a click and by Enter', async () => {
      await map.click(2, 3);
      await eventually('the sentence is selected', async () => /selected/.test(await workbench.caret()));
      expect(await workbench.activeTab()).to.contain('coastal-brief.txt');
      await workbench.picture('jumped');
      await workbench.page.locator('.tab', { hasText: 'Map of' }).click();
      map = await mapIn(workbench);
      await eventually('the picture has the keyboard', async () => (await map.standsOn()).hasKeyboard);
      await eventually('it stands where it stood', async () => (await map.standsOn()).column === 3);
      await map.press('Control+ArrowLeft');
      await eventually('the keyboard is in the first column', async () => {
        const { column, hasKeyboard } = await map.standsOn();
        return column === 1 && hasKeyboard;
      });
      await map.press('Enter');
      await eventually('the base is in front', async () => (await workbench.activeTab()).includes(original));
    });

    once('follows what is written', async () => {
      const before = await map.heads();
      await workbench.press('Control+End', 'Enter', 'Enter');
      await workbench.page.keyboard.type('A harbour seal slept on the slipway all afternoon.');
      await map.show('As table');
      await eventually('the map has the new sentence', async () =>
        (await map.cells()).some(([text]) => text.includes('A harbour seal slept')),
      );
      await map.show('Lines');
      expect(await map.heads()).to.deep.equal(before);
    });

    once('stands where it stood after a reload of the window', async () => {
      await map.frame.locator('crossread-picture .cursor').focus();
      await map.press('ArrowDown', 'ArrowDown', 'ArrowRight');
      await map.frame.getByRole('button', { name: 'Zoom in' }).click();
      const before = await settled('the keyboard stands', () => map.standsOn());
      await sleep(500);
      await workbench.reload();
      await workbench.page.locator('.tab', { hasText: 'Map of' }).click();
      map = await mapIn(workbench);
      await eventually('the same sentence has the keyboard', async () => (await map.standsOn()).text === before.text);
      expect(await map.frame.getByRole('button', { name: 'Zoom out' }).isEnabled()).to.equal(true);
      await workbench.picture('reloaded');
    });

    once('is opened from the table of versions, too', async () => {
      await workbench.openFile(original);
      await workbench.settledLenses();
      await workbench.page.locator('.tab', { hasText: 'Map of' }).click({ button: 'middle' });
      await workbench.command('Crossread: Show Table of Versions');
      await tableIn(workbench);
      await workbench.clickTitleButton('Show Map of Versions');
      map = await mapIn(workbench);
      expect(await workbench.activeTab()).to.contain('Map of NORTHWIRE');
    });
  });
}

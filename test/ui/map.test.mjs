// The map of the sample story, in each kind of theme, by pointer and by keyboard.
import { expect } from 'chai';
import { eventually, settled, sleep } from './eventually.mjs';
import { mapIn } from './mapView.mjs';
import { stopAtFailure } from './steps.mjs';
import { tableIn } from './tableView.mjs';
import { onceIn, themes } from './themes.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';
const showMap = 'Crossread: Show Map of Versions';

/** Both widths that a map is pictured at. */
const widths = [1400, 900];

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

    /** Pictures of the whole map at both widths. */
    const pictures = async (/** @type {string} */ of) => {
      for (const width of widths) {
        await workbench.page.setViewportSize({ width, height: 850 });
        await sleep(400);
        await workbench.picture(`${of}-${width}`);
      }
      await workbench.page.setViewportSize({ width: 1500, height: 950 });
      await sleep(200);
    };

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

    it('has nothing that axe finds', async () => expect(await map.faults()).to.deep.equal([]));

    it('lights the line of a sentence that is pointed at, and tells it in each source', async () => {
      await map.pointAt(0, 1);
      await eventually('a line is lit', async () => (await map.lit()).length > 0);
      await workbench.picture('pointed');
      const told = await map.details();
      for (const label of ['NORTHWIRE', 'coastal', 'courier', 'QVLM']) expect(told).to.contain(label);
      expect(told).to.match(/line \d+/);
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
      await pictures('lines');
    });

    it('has the shares and the family in numbers and words', async () => {
      await map.show('Shares and family');
      const cells = await settled('the shares are there', () => map.cells());
      await pictures('shares');
      expect(cells).to.have.length(6);
      for (const [at, row] of cells.slice(1).entries()) {
        expect(row[at + 1]).to.equal('–');
        expect(row.filter((cell) => /^\d+%$/.test(cell))).to.have.length(4);
      }
      expect(cells[1][2]).to.equal('100%');
      const families = await map.families();
      expect(families).to.have.length(5);
      expect(families.join('\n')).to.match(/NORTHWIRE: same text as QVLM, other order/);
      expect(await map.faults()).to.deep.equal([]);
    });

    it('stands as a table, too', async () => {
      await map.show('As table');
      const cells = await settled('the table is there', () => map.cells());
      await pictures('table');
      expect(cells[0]).to.deep.equal(['Statement', 'NORTHWIRE', 'QVLM', 'coastal', 'courier', 'Saltmarshnews']);
      expect(cells.length).to.be.greaterThan(40);
      expect(cells[1][0]).to.contain('Tarnsey ferry operator to halve fares');
      expect(cells[1][1]).to.equal('line 1');
      expect(cells[1][4]).to.match(/line \d+/);
      expect(await map.faults()).to.deep.equal([]);
      await map.show('Lines');
    });

    once('leads to a sentence by a click and by Enter', async () => {
      await map.click(2, 3);
      await eventually('the sentence is selected', async () => /selected/.test(await workbench.caret()));
      expect(await workbench.activeTab()).to.contain('coastal-brief.txt');
      await workbench.picture('jumped');
      await workbench.page.locator('.tab', { hasText: 'Map of' }).click();
      map = await mapIn(workbench);
      await eventually('the picture has the keyboard', async () => (await map.standsOn()).hasKeyboard);
      await map.press('Control+ArrowLeft', 'Enter');
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

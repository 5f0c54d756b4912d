// A window that is loaded anew over an unsaved row of a comparison, whose file another program has changed meanwhile.
import { expect } from 'chai';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alignedHeadings, compareOriginalWithCourier, sides } from './diff.mjs';
import { eventually, settled, sleep } from './eventually.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';
const [, base = ''] = sides;

const title = 'Tarnsey ferry operator to halve fares as talks over closed bridge make headway';
const offer = 'The offer follows a week of protests';

describe('an unsaved row over a window that is loaded anew, whose file has changed meanwhile', () => {
  const folder = copyOf();
  const file = path.join(folder, original);
  const onDisk = () => readFileSync(file, 'utf8');
  const start = onDisk();
  /** @type {Awaited<ReturnType<typeof openWindow>>} */
  let window;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async () => {
    window = await openWindow({ name: 'hot-exit', folder, settings: { 'files.autoSave': 'off' } });
    workbench = window.workbench;
    await compareOriginalWithCourier(workbench);
  });
  after(() => window?.close());

  const line = (/** @type {string} */ words, side = base) =>
    settled(`"${words}" stands there`, async () =>
      (await workbench.lines(side)).find(({ text }) => text.replaceAll('\n', '').includes(words)),
    );

  const says = (/** @type {string} */ words) =>
    eventually(`it is said: ${words}`, async () =>
      (await workbench.notifications()).some((text) => text.includes(words)),
    );

  /** Types behind the title, has the file become `changed`, and loads the window anew. */
  async function reloadOver(/** @type {string} */ typed, /** @type {string} */ changed) {
    await workbench.click((await line(title.slice(0, 30))).box, 20);
    await workbench.press('End', 'End');
    await workbench.page.keyboard.type(typed);
    // VS Code backs an unsaved document up a second after the last keystroke.
    await sleep(3000);
    writeFileSync(file, changed);
    await workbench.reload();
    await line(`headway${typed}`);
  }

  const compared = async () => (await workbench.tabs()).filter((tab) => tab.includes('↔')).join(', ');
  const standsAlone = async () =>
    expect(await settled('the comparison stands alone', compared)).to.equal('courier ↔ NORTHWIRE');

  it('stands in the one comparison, beside the rows that it was typed in, and is saved into the file as it is', async () => {
    const first = start.indexOf('\n\n', start.indexOf(title)) + 2;
    const meanwhile = `${start.slice(0, first)}Nobody had expected it so soon.\n\n${start.slice(first)}`.replace(
      offer,
      'That offer follows a week of protests',
    );
    await reloadOver(' soon', meanwhile);
    await standsAlone();
    await says('has changed since you edited this comparison');
    await alignedHeadings(workbench);
    for (const side of sides) await line('── 1· edited, not saved', side);
    const saidOfRows = (await workbench.text(`${base} .view-line`)).match(/edited, not saved/g);
    expect(saidOfRows, 'what is edited is the one row').to.have.length(1);
    await workbench.picture('changed-elsewhere');
    expect(onDisk()).to.equal(meanwhile);
    await workbench.command('File: Save');
    await eventually('it is written', async () => onDisk() === meanwhile.replace(title, `${title} soon`));
    await workbench.isSaved();
    const said = new Set();
    for (const end = Date.now() + 2000; Date.now() < end; await sleep(50)) {
      for (const { text } of await workbench.lines(base)) {
        if (/^── (?!1\b).*edited, not saved/.test(text)) said.add(text);
      }
    }
    expect([...said], 'rows that nobody edited, while they are compared anew').to.deep.equal([]);
    await workbench.picture('saved');
    await standsAlone();
  });

  it('is refused, and stays on the screen, where the file has another sentence there', async () => {
    writeFileSync(file, start);
    await eventually('the comparison follows', async () => {
      const said = (await workbench.lines(base)).map(({ text }) => text.replaceAll('\n', '')).join('\n');
      return said.includes(title.slice(0, 30)) && !said.includes('headway soon');
    });
    await sleep(1500);
    const meanwhile = start.replace('make headway', 'fail');
    await reloadOver(' today', meanwhile);
    await standsAlone();
    await says('Row 1: this sentence has changed');
    await alignedHeadings(workbench);
    await workbench.picture('conflict');
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.command('File: Save');
    await says('Row 1: this sentence has changed');
    expect(onDisk()).to.equal(meanwhile);
    await line('headway today');
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.command('File: Revert File');
    await line('bridge fail');
    await standsAlone();
    await alignedHeadings(workbench);
    await workbench.picture('reverted');
  });
});

// Two windows on one story: what one of them writes the other shows, and what both decide stays.
import { expect } from 'chai';
import fs from 'node:fs';
import path from 'node:path';
import { alignedHeadings, sides } from './diff.mjs';
import { eventually, settled } from './eventually.mjs';
import { stopAtFailure } from './steps.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';
const active = '.editor-group-container.active .editor-instance';
const [, right = ''] = sides;
const fares = 'A car and driver will pay 19';
const protests = 'The offer follows a week of protests';

describe('two windows on one story', function () {
  stopAtFailure();
  const folder = copyOf();
  const article = path.join(folder, original);
  const storyFile = path.join(folder, 'crossread.json');
  /** @type {Awaited<ReturnType<typeof openWindow>>[]} */
  const windows = [];
  /** @type {import('./workbench.mjs').Workbench} */
  let one;
  /** @type {import('./workbench.mjs').Workbench} */
  let other;

  before(async () => {
    for (const name of ['one', 'other']) {
      const settings = { 'files.autoSave': 'off' };
      windows.push(await openWindow({ name: `two-windows-${name}`, folder, settings }));
    }
    [one, other] = windows.map(({ workbench }) => workbench);
    for (const workbench of [one, other]) await workbench.openFile(original);
    await other.settledLenses(active);
    await one.command('Crossread: Compare with…');
    await one.pick('courier');
    await alignedHeadings(one);
  });
  after(async () => {
    for (const window of windows) await window.close();
  });

  const lineOf = (
    /** @type {import('./workbench.mjs').Workbench} */ workbench,
    /** @type {string} */ where,
    /** @type {string} */ words,
  ) =>
    settled(`"${words}" is on the screen`, async () =>
      (await workbench.lines(where)).find(({ text }) => text.replaceAll('\n', '').includes(words)),
    );

  it('the other shows what one took and saved', async () => {
    await one.click((await lineOf(one, right, 'halve fares as talks')).box, 20);
    await one.command('Crossread: Take Row');
    await one.command('File: Save');
    await eventually('it is on disk', async () => fs.readFileSync(article, 'utf8').includes('operator vows to'));
    await lineOf(other, active, 'operator vows to');
    expect(await other.notifications()).to.deep.equal([]);
  });

  it('the comparison of one follows what the other saved', async () => {
    await other.click((await lineOf(other, active, protests)).box, 20);
    await other.press('End');
    await other.page.keyboard.type(' So it went on.');
    await other.command('File: Save');
    await lineOf(one, right, 'So it went on.');
    expect(fs.readFileSync(article, 'utf8')).to.include('operator vows to');
  });

  it('decisions of both stand in the story file', async () => {
    await one.click((await lineOf(one, right, 'operator vows to')).box, 20);
    await one.command('Crossread: Confirm Match');
    await eventually('the decision of one is on disk', async () => fs.existsSync(storyFile));
    await other.click((await lineOf(other, active, fares)).box, 60);
    await other.command('Crossread: Reject Match');
    await eventually('the matches are listed', async () =>
      (await other.quickPickRows()).some((row) => /courier\s*line \d+/.test(row)),
    );
    await other.pick('courier');
    const verdicts = await eventually('both decisions are on disk', async () => {
      const found = [...fs.readFileSync(storyFile, 'utf8').matchAll(/"verdict": "(\w+)"/g)].map(
        ([, verdict]) => verdict,
      );
      return found.length === 2 && found;
    });
    expect(verdicts.sort()).to.deep.equal(['confirmed', 'rejected']);
  });
});

// A branch with hundreds of other files that is checked out beneath a story: lenses, a comparison and an unsaved row.
import { expect } from 'chai';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compareOriginalWithCourier, sides } from './diff.mjs';
import { eventually, settled, sleep } from './eventually.mjs';
import { gitIn } from './gitRepository.mjs';
import { extensionHosts } from './processes.mjs';
import { startClerk, telltale } from './timeline.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';
const rewrite = 'courier-rewrite.txt';
const [, base = ''] = sides;
const title = 'Tarnsey ferry operator to halve fares as talks over closed bridge make headway';
const offer = 'The offer follows a week of protests';

/** So many files change with the branch, most of them another story each. */
const CHANGED = 500;
/** So often the branches are changed. */
const TIMES = 6;
/** So often a text may be sent to the worker for each check-out, and the story be asked about; one reading is needed. */
const READINGS_AT_MOST = 3;
/** So many files beside an article are looked at. */
const LOOKED_AT = 200;

const towns = ['Aldermouth', 'Brackenford', 'Corrie', 'Dunmere', 'Eskdale', 'Fennwick', 'Garrow', 'Hollin'];
const things = ['library', 'swimming bath', 'tram line', 'brewery', 'school', 'post office', 'lighthouse', 'mill'];

/** An article of a few sentences that is no other's story. */
function article(/** @type {number} */ number, /** @type {string} */ branch) {
  const [town, thing] = [towns[number % 8], things[(number >> 3) % 8]];
  return `${town} ${thing} number ${number} opens ${branch}\n\nThe ${thing} of ${town} has ${number * 7} visitors a week, said clerk ${number} of the council ${branch}.\n\nWork took ${number + 3} months and was paid for by ${number + 20} families.\n`;
}

describe(`a branch with ${CHANGED} other files`, () => {
  const folder = copyOf();
  const onDisk = (/** @type {string} */ name) => readFileSync(path.join(folder, name), 'utf8');
  const write = (/** @type {string} */ name, /** @type {string} */ text) =>
    writeFileSync(path.join(folder, name), text);
  const git = gitIn(folder);
  /** @type {Awaited<ReturnType<typeof openWindow>>} */
  let window;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;
  /** @type {Awaited<ReturnType<typeof startClerk>>} */
  let clerk;

  const commit = (/** @type {string} */ branch) => {
    for (let number = 1; number <= CHANGED - 2; number++) {
      write(`wire-${String(number).padStart(3, '0')}.txt`, article(number, branch));
    }
    git('add', '.');
    git('commit', '--quiet', '--message', branch);
  };

  before(async () => {
    git('init', '--quiet', '--initial-branch=main');
    commit('main');
    git('checkout', '--quiet', '-b', 'desk');
    write(original, onDisk(original).replace(offer, 'That offer follows a week of protests'));
    write(rewrite, onDisk(rewrite).replace(onDisk(rewrite).split('\n')[0] ?? '', title));
    commit('desk');
    git('checkout', '--quiet', 'main');
    clerk = await startClerk();
    const installed = process.env.CROSSREAD_EXTENSIONS ?? '';
    const ours = readdirSync(installed).find((name) => name.startsWith('crossread.')) ?? '';
    const extension = telltale(path.join(installed, ours), clerk.url);
    const settings = { 'files.autoSave': 'off' };
    window = await openWindow({ name: 'check-out', folder, settings, extensions: path.dirname(extension) });
    workbench = window.workbench;
    await compareOriginalWithCourier(workbench);
    await workbench.command('View: Move Editor into Right Group');
    await eventually('both stand side by side', async () => (await leftLenses()).length > 3);
  });
  after(async () => {
    await window?.close();
    clerk?.stop();
  });

  const line = (/** @type {string} */ words) =>
    settled(`"${words}" stands on the right`, async () =>
      (await workbench.lines(base)).find(({ text }) => text.replaceAll('\n', '').includes(words)),
    );

  /** The lenses over the article, which stands on the left. */
  const leftLenses = async () => (await workbench.lenses()).filter(({ box }) => box.x < 900);
  const lenses = async () => {
    const found = await settled('lenses stand and stay', leftLenses);
    return found.map(({ text }) => text).join('\n');
  };

  const questions = () => {
    /** @type {Record<string, number>} */
    const counts = {};
    for (const { name } of clerk.marks) {
      const [, method] = /^host: question (\w+)/.exec(name) ?? [];
      if (method) counts[method] = (counts[method] ?? 0) + 1;
    }
    clerk.marks.length = 0;
    return counts;
  };

  const memory = () => {
    const [host = NaN] = extensionHosts(window.serverPid);
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${host}/status`, 'utf8'))?.[1]) / 1024);
  };

  it('has its lenses in seconds, asks about each file a few times, and leaves the unsaved row alone', async () => {
    await workbench.click((await line(title.slice(0, 15))).box, 20);
    await workbench.press('End', 'End');
    await workbench.page.keyboard.type(' soon');
    await line('soon');
    const ofBranch = { main: await lenses(), desk: '' };
    const held = [];
    for (let time = 1; time <= TIMES; time++) {
      const branch = time % 2 === 1 ? 'desk' : 'main';
      await sleep(3000);
      questions();
      const began = Date.now();
      git('checkout', '--quiet', branch);
      const checkedOut = Date.now() - began;
      const right = ofBranch[branch];
      let took = 0;
      const now = await eventually('the lenses are those of the branch', async () => {
        const found = await lenses();
        took = Date.now() - began;
        if (right !== '') return found === right && found;
        // What these are is not known before: they are other ones, and no change to the second file is still to come.
        await sleep(2000);
        return found !== ofBranch.main && found === (await lenses()) && found;
      });
      await sleep(4000);
      ofBranch[branch] = await lenses();
      expect(ofBranch[branch]).to.equal(now);
      const { setSource = 0, ...asked } = questions();
      held.push(memory());
      console.log(
        `      information: ${branch} checked out in ${checkedOut} ms, lenses right and settled after ${took} ms; ${setSource} texts sent, ${JSON.stringify(asked)}; host ${held.at(-1)} MB`,
      );
      expect(setSource, 'texts sent').to.be.lessThan(LOOKED_AT * READINGS_AT_MOST);
      for (const [method, count] of Object.entries(asked)) expect(count, method).to.be.lessThan(20);
      expect(git('status', '--porcelain'), 'nothing is written').to.equal('');
      await line('soon');
    }
    await workbench.picture('checked-out');
    expect(await workbench.notifications()).to.deep.equal([]);
    // What is held after the second time each branch was there, and at the end.
    expect((held.at(-1) ?? NaN) - (held[3] ?? NaN), 'MB more').to.be.lessThan(60);
    await workbench.command('Crossread: Refresh');
    await sleep(3000);
    expect(await lenses(), 'as read anew').to.equal(ofBranch.main);
  }).timeout(300_000);

  it('has the row written into the file as it is then', async () => {
    git('checkout', '--quiet', 'desk');
    const theirs = onDisk(original);
    await sleep(3000);
    await workbench.click((await line('soon')).box, 20);
    await workbench.command('File: Save');
    await eventually('it is written', async () => onDisk(original) === theirs.replace(title, `${title} soon`));
    expect(git('status', '--porcelain').trim()).to.equal(`M ${original}`);
  });
});

// The history of an article: several revisions at once, and all of them in one step.
import { expect } from 'chai';
import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '../../scripts/lib/paths.mjs';
import { temporaryFolder } from '../../scripts/lib/run.mjs';
import { eventually } from './eventually.mjs';
import { makeRevisions } from './gitRepository.mjs';
import { openWindow } from './window.mjs';

const paragraphs = readFileSync(inRepository('sample', 'northwire-original.txt'), 'utf8').trimEnd().split('\n\n');
/** Two more than are compared at once; each has one sentence of its own. */
const states = Array.from({ length: 22 }, (_, at) => {
  const last = `This is what the desk knew when it wrote this for the ${at + 1}th time.`;
  return `${[...paragraphs.slice(0, 8), last].join('\n\n')}\n`;
});

describe('revisions', () => {
  const folder = path.join(realpathSync(temporaryFolder('revisions')), 'story');
  /** @type {Awaited<ReturnType<typeof openWindow>>} */
  let window;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async () => {
    mkdirSync(folder);
    makeRevisions(folder, 'draft.txt', states);
    window = await openWindow({ name: 'revisions', folder });
    workbench = window.workbench;
    await workbench.openFile('draft.txt');
    await eventually('its language is known', async () => (await workbench.text('.statusbar')).includes('Plain Text'));
  });
  after(() => window?.close());

  it('become sources several at once, called by subject and day', async () => {
    await workbench.command('Crossread: Add Git Revision…');
    await eventually('all are offered', async () => (await workbench.quickPickRows()).length > 10);
    for (const subject of ['Draft 21', 'Draft 20']) await workbench.pick(subject);
    await workbench.picture('two-ticked');
    await workbench.press('Enter');
    await eventually('both are sources', async () => (await workbench.text('.statusbar')).includes('2 sources'));
    await eventually('lenses name both', async () => {
      const said = (await workbench.lenses()).map(({ text }) => text).join();
      return said.includes('Draft 21') && said.includes('Draft 20');
    });
    await workbench.picture('two-added');
  });

  it('are compared with the article in one step, the newest of them, which is said', async () => {
    await workbench.command('Crossread: Compare Revisions…');
    const entries = workbench.page.locator('.multiDiffEntry');
    await entries.first().waitFor({ timeout: 60_000 });
    await eventually('how many there are is said', async () =>
      (await workbench.notifications()).join().includes('draft.txt has 22 revisions; the newest 20 are compared'),
    );
    expect(await workbench.activeTab()).to.match(/its revisions \(20 files\)/);
    expect(await workbench.text('.multiDiffEntry')).to.contain('Draft 22 (May 22)');
    await workbench.picture('history');
  });
});

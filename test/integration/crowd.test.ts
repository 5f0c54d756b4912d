// A story file that lists 2,000 sources: told as it comes, never a judgement of the machine.
import { expect } from 'chai';
import * as vscode from 'vscode';
import { closeAll, describeIn, isCurrentNodeHost, lensesOf, newFolder, open } from './support.js';
import { harbour, paragraphs } from './texts.js';

const SOURCES = 2_000;

/** What the process of the host may hold more than before, in MB. */
const MORE_AT_MOST = 600;

const megabytes = (): number =>
  (globalThis as unknown as { process: { memoryUsage: { rss(): number } } }).process.memoryUsage.rss() / 1_000_000;

describeIn('one folder', 'a story of 2,000 sources', () => {
  if (!isCurrentNodeHost) return;

  it('has its lenses, and the window answers meanwhile', async () => {
    const names = Array.from({ length: SOURCES }, (_, at) => `source-${at}.txt`);
    const story = { sources: ['draft.txt', ...names].map((file) => ({ file })) };
    const text = (at: number): string =>
      `${paragraphs([...harbour.slice(0, 2), `Clerk ${at} of the council counted ${at * 3} boats that week.`])}\n`;
    const folder = await newFolder('crowd', {
      'draft.txt': paragraphs(harbour),
      'crossread.json': JSON.stringify(story),
      ...Object.fromEntries(names.map((name, at) => [name, text(at)])),
    });
    const before = megabytes();
    let [most, longest, last] = [before, 0, performance.now()];
    const watch = setInterval(() => {
      most = Math.max(most, megabytes());
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 20);
    const draft = vscode.Uri.joinPath(folder, 'draft.txt');
    try {
      const began = performance.now();
      await open(draft);
      const lenses = await lensesOf(draft);
      const took = performance.now() - began;
      console.log(
        `  information: ${SOURCES} sources: ${lenses.length} lenses after ${Math.round(took)} ms (${lenses[1]?.title}); the host held ${Math.round(most - before)} MB more than ${Math.round(before)}, and its longest pause was ${Math.round(longest)} ms`,
      );
      expect(lenses).to.have.length.greaterThan(1);
      expect(lenses[1]?.title).to.match(/same/);
      expect(most - before).to.be.lessThan(MORE_AT_MOST);
    } finally {
      clearInterval(watch);
      await closeAll();
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  }).timeout(180_000);
});

// A story in two languages, compared by meaning, in a window that shows another one.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { alignedHeadings, sides } from './diff.mjs';
import { eventually, settled } from './eventually.mjs';
import { addMixedStory } from './tongues.mjs';

const [left = '', right = ''] = sides;

/**
 * Steps in a window on `folder`, which gets the story.
 * @param {string} folder
 * @param {() => import('./workbench.mjs').Workbench} windowOf known once the window is open
 * @param {(workbench: import('./workbench.mjs').Workbench, words: string) => Promise<string>} hoverOf what the hover of a
 *   line with these words says
 */
export function describeMixedStory(folder, windowOf, hoverOf) {
  describe('beside them a story in two languages, compared by meaning', () => {
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;
    before(() => {
      workbench = windowOf();
    });
    const start = () => readFileSync(path.join(folder, 'mill', 'courier.txt'), 'utf8');
    const dialog = () => workbench.page.locator('.monaco-dialog-box');
    const answer = async (/** @type {string} */ button) => {
      await dialog().getByRole('button', { name: button, exact: true }).click();
      await dialog().waitFor({ state: 'hidden' });
    };
    const council = 'The council voted on Tuesday';
    const beschloss = 'Der Gemeinderat beschloss am Dienstag';
    const shown = () => workbench.text('.editor-group-container.active .view-line');

    it('has lenses by meaning that name the other language', async () => {
      addMixedStory(folder);
      await workbench.command('View: Close All Editors');
      await workbench.press('Control+p');
      await workbench.fillQuickInput('mill/courier.txt');
      await workbench.pick('courier.txt');
      await eventually('they are better than by words', async () => {
        const lenses = (await workbench.settledLenses()).map(({ text }) => text.replace(/\s+/g, ' '));
        expect(lenses.filter((text) => /^bote \(de\) \d+%$/.test(text))).to.have.length(6);
        expect(lenses.filter((text) => text === 'ledger reworded')).to.have.length.at.least(4);
        return true;
      });
      await workbench.picture('mixed-lenses');
    });

    it('shows the sentence of the other language in the hover', async () => {
      const text = await hoverOf(workbench, council);
      await workbench.picture('mixed-hover');
      expect(text).to.contain(beschloss).and.to.contain('(de)').and.to.contain('alike in meaning, few words in common');
      await workbench.page.mouse.move(0, 0);
    });

    it('asks before a sentence gets wording in another language', async () => {
      const before = start();
      const lines = await workbench.lines('.editor-group-container.active');
      const line = lines.find(({ text }) => text.startsWith(council));
      if (!line) throw new Error('The sentence is not on the screen.');
      for (const button of ['Cancel', 'Take It As It Is']) {
        await workbench.click(line.box, 60);
        await workbench.press('Alt+Enter');
        await workbench.pick('bote');
        await dialog().waitFor();
        await workbench.picture('mixed-asked');
        expect(await workbench.text('.monaco-dialog-box')).to.contain('bote: German');
        expect(await shown())
          .to.contain(council)
          .and.not.to.contain(beschloss);
        await answer(button);
      }
      await eventually('it is taken', async () => (await shown()).includes(beschloss));
      await workbench.press('Control+z');
      await eventually('it is taken back', async () => (await shown()).includes(council));
      expect(start()).to.equal(before);
    });

    it('is compared row by row, and asks before a row goes over and into the file', async () => {
      const before = start();
      await workbench.command('Crossread: Compare with…');
      await workbench.pick('bote');
      await alignedHeadings(workbench);
      await workbench.picture('mixed-rows');
      const line = await settled('the row is on the screen', async () =>
        (await workbench.lines(right)).find(({ text }) => text.includes(council)),
      );
      await workbench.click(line.box, 60);
      await workbench.press('Alt+Enter');
      await dialog().waitFor();
      await answer('Cancel');
      expect(await workbench.text(`${right} .view-line`)).to.contain(council);
      // The arrow between the sides, which is VS Code's own.
      const arrow = await settled('an arrow stands beside the row', async () => {
        const row = (await workbench.lines(left)).find(({ text }) => text.includes(beschloss));
        const arrows = await workbench.shown('.monaco-diff-editor .gutterItem a.codicon-arrow-right');
        return row && arrows.find(({ box }) => box.y + box.height / 2 > row.box.y);
      });
      await workbench.click(arrow.box);
      await eventually('VS Code takes it', async () =>
        (await workbench.text(`${right} .view-line`)).includes(beschloss),
      );
      await workbench.press('Control+s');
      await dialog().waitFor();
      await workbench.picture('mixed-saving');
      await answer('Cancel');
      await eventually('it is said why nothing was saved', async () =>
        (await workbench.notifications()).some((text) => text.includes('is in another language')),
      );
      expect(start()).to.equal(before);
      await workbench.press('Control+s');
      await dialog().waitFor();
      await answer('Take It As It Is');
      await workbench.isSaved();
      expect(start()).to.contain(beschloss).and.not.to.contain(council);
    });
  });
}

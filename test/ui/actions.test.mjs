// The actions on a sentence and on a row of a comparison, where a person looks for them: menus, titles, keys.
import { expect } from 'chai';
import { alignedHeadings, filesAsPublished, headings, sides } from './diff.mjs';
import { eventually, settled } from './eventually.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';

describe('actions', () => {
  /** @type {Awaited<ReturnType<typeof openWindow>>} */
  let window;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async () => {
    window = await openWindow({ name: 'actions', folder: copyOf() });
    workbench = window.workbench;
  });
  after(() => window?.close());

  const left = /** @type {string} */ (sides[0]);
  const right = /** @type {string} */ (sides[1]);
  const compareWithCopy = async () => {
    await workbench.command('Crossread: Compare with…');
    await workbench.pick('QVLM');
    await alignedHeadings(workbench);
  };
  /** Clicks into the first line on the screen of a side that says `text`, once it stands still. */
  const clickLine = async (/** @type {string} */ side, /** @type {string} */ text) => {
    const line = await settled(`${text} is on the screen`, async () =>
      (await workbench.lines(side)).find((each) => each.text.includes(text)),
    );
    await workbench.click(line.box, 60);
    return line;
  };

  /** What our menu offers on the first line of a side that says `text`; words of ours behind a heading have no menu. */
  const menuOn = async (/** @type {string} */ side, /** @type {string} */ text) =>
    workbench.openSubmenuAt(async () => {
      const { box } = await clickLine(side, text);
      return { x: box.x + 80, y: box.y + 8 };
    }, 'Crossread');

  it('on a sentence stand in one menu of an article', async () => {
    await workbench.openFile(original);
    await workbench.settledLenses();
    const items = await menuOn('.editor-group-container.active', 'Despite the promise');
    await workbench.picture('menu-of-a-sentence');
    expect(items).to.include.members([
      'Compare with…',
      'Take Wording',
      'Go to Matching Sentence…',
      'Confirm Match',
      'Reject Match',
    ]);
    await workbench.press('Escape', 'Escape');
  });

  it('on a row stand in one menu of a comparison, and those on all in its title', async () => {
    await compareWithCopy();
    const items = await menuOn(right, 'Despite the promise');
    await workbench.picture('menu-of-a-row');
    expect(items).to.include.members(['Take Row', 'Next Change', 'Filter Rows…', 'Show as Published', 'Confirm Match']);
    expect(items).not.to.include('Show Row by Row');
    await workbench.press('Escape', 'Escape');
    await workbench.clickTitleButton('Show as Published');
    await filesAsPublished(workbench);
    await workbench.picture('title-as-published');
    await workbench.clickTitleButton('Show Row by Row');
    await alignedHeadings(workbench);
  });

  it('filter rows by a key, say which are shown, and how many each choice has', async () => {
    await clickLine(right, 'Despite the promise');
    const before = (await headings(workbench, right)).map(({ text }) => text);
    await workbench.press('Control+k', 'h');
    const rows = await eventually('the choices are offered', async () => {
      const found = await workbench.quickPickRows();
      return found.length >= 6 ? found : undefined;
    });
    await workbench.picture('filter');
    expect(rows[0]).to.match(/^All rows.*\d+ rows · shown now/);
    await workbench.pick('differ in more than punctuation');
    await eventually('other rows are shown', async () => {
      const now = (await headings(workbench, right)).map(({ text }) => text);
      return now.length > 3 && now.join() !== before.join();
    });
    await alignedHeadings(workbench);
    await eventually('the first row says so', async () =>
      (await workbench.lenses(left)).some(({ text }) => text.includes('shown: Rows that differ in more than')),
    );
    for (const side of sides) {
      const pane = await workbench.page.locator(side).first().boundingBox();
      for (const { text, box } of await workbench.lenses(side))
        expect(box.x + box.width, text).to.be.at.most((pane?.x ?? 0) + (pane?.width ?? 0));
    }
    await workbench.picture('filtered');
    await workbench.clickTitleButton('Filter Rows… (Ctrl+K H)');
    await eventually('the choice is marked', async () =>
      (await workbench.quickPickRows()).some((row) => /^Rows that differ in more .*shown now/.test(row)),
    );
    await workbench.pick('All rows');
    await alignedHeadings(workbench);
  });

  it('step by keys, and lead from a row to its line in either file', async () => {
    await clickLine(right, 'Despite the promise');
    const before = await workbench.caret();
    await workbench.press('Shift+Alt+PageDown');
    await eventually('the caret stands elsewhere', async () => (await workbench.caret()) !== before);
    // The row that it leads to is brought into the middle some time after the caret stands there.
    await workbench.standsStill(right);
    await workbench.press('Control+Home');
    await clickLine(right, 'Despite the promise');
    await workbench.press('Control+k', '1');
    await eventually('the source’s file is open', async () => (await workbench.activeTab()).includes('qvlm-copy.txt'));
    await eventually('its sentence is selected', async () => /selected/.test(await workbench.caret()));
    await workbench.picture('line-of-the-source');
    await workbench.command('View: Close Editor');
    await clickLine(left, 'Despite the promise');
    await workbench.press('Control+k', '2');
    await eventually('the base’s file is open', async () => (await workbench.activeTab()).includes(original));
    await workbench.command('View: Close Editor');
  });

  it('of VS Code lead from a row to the file that its side shows', async () => {
    await clickLine(left, 'Despite the promise');
    await workbench.press('F12');
    await eventually('the source’s file is open', async () => (await workbench.activeTab()).includes('qvlm-copy.txt'));
    await workbench.command('Go Back');
    await clickLine(right, 'Despite the promise');
    await workbench.press('Shift+F12');
    await eventually('both places are listed', async () =>
      (await workbench.text('.peekview-widget')).includes('qvlm-copy.txt'),
    );
    await workbench.picture('references-of-a-row');
    await workbench.press('Escape');
  });

  it('work below each other, too', async () => {
    await workbench.command('View: Close All Editors');
    await workbench.openFile(original);
    await workbench.settledLenses();
    await workbench.command('Crossread: Compare with All Sources');
    const pane = '.multiDiffEntry .editor.modified';
    const items = await menuOn(pane, 'Despite the promise');
    await workbench.picture('menu-below-each-other');
    expect(items).to.include.members(['Take Row', 'Go to This Row in Source (Left)']);
    await workbench.press('Escape', 'Escape');
    await clickLine(pane, 'Despite the promise');
    await workbench.press('Control+k', '2');
    await eventually('the base’s file is open', async () => (await workbench.activeTab()).includes(original));
    await workbench.picture('from-below-each-other');
  });
});

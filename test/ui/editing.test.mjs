// The collation as the place where the draft is edited: what a person does on the screen, and the bytes on disk after it.
import { expect } from 'chai';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alignedHeadings, compareOriginalWithCourier, sides } from './diff.mjs';
import { eventually, settled, sleep } from './eventually.mjs';
import { extensionHosts } from './processes.mjs';
import { onceIn, themes } from './themes.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';
const [source = '', base = ''] = sides;

const title = 'Tarnsey ferry operator to halve fares as talks over closed bridge make headway';
/** As the source has it, with straight marks, and as it is written into the article, which has curly ones. */
const theirTitle = "Tarnsey ferry operator vows to 'immediately' halve fares after talks over closed bridge";
const writtenTitle = theirTitle.replace("'immediately'", '‘immediately’');
const protests =
  'The offer follows a week of protests in which residents blocked the Lunmouth pier with tractors and fishing vans.';

for (const [name, colorTheme] of Object.entries(themes)) {
  describe(`the collation as an editor, ${name}`, () => {
    const once = onceIn(name);
    const folder = copyOf();
    const file = path.join(folder, original);
    const storyFile = path.join(folder, 'crossread.json');
    writeFileSync(storyFile, '{}\n');
    const onDisk = () => readFileSync(file, 'utf8');
    const start = onDisk();
    /** @type {Awaited<ReturnType<typeof openWindow>>} */
    let window;
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;

    before(async () => {
      const settings = { 'files.autoSave': 'off', 'workbench.colorTheme': colorTheme };
      window = await openWindow({ name: `editing-${name}`, folder, settings });
      workbench = window.workbench;
      await compareOriginalWithCourier(workbench);
    });
    after(() => window?.close());

    /** The line of the base's side that holds `words`, on one line of text, where it has come to rest. */
    const line = (/** @type {string} */ words) =>
      settled(`"${words}" stands on the right`, async () =>
        (await workbench.lines(base)).find(({ text }) => text.replaceAll('\n', '').includes(words)),
      );

    /** Puts the caret into the line that holds `words`, at its end. What is said behind a heading takes no caret. */
    async function toEndOf(/** @type {string} */ words) {
      await workbench.click((await line(words)).box, 20);
      // Once to the end of the row on the screen, then to that of the line.
      await workbench.press('End', 'End');
    }

    const type = (/** @type {string} */ words) => workbench.page.keyboard.type(words);
    const save = () => workbench.press('Control+s');

    const stands = (/** @type {string} */ text) =>
      eventually('the file holds what it should', async () => {
        expect(onDisk().split('\n')).to.deep.equal(text.split('\n'));
        return onDisk() === text;
      });

    const isDirty = async () => (await workbench.page.locator('.tab.active.dirty').count()) > 0;

    /** The file as it was, and the collation of it. */
    async function begin() {
      if (await isDirty()) await workbench.command('File: Revert File');
      writeFileSync(file, start);
      await line(title.slice(0, 30));
      await line(protests.slice(0, 40));
      await sleep(1500);
    }

    /** VS Code's arrow beside the line of the source that holds `words`. */
    async function clickArrow(/** @type {string} */ words) {
      const arrow = await settled(`"${words}" stands on the left, with an arrow`, async () => {
        const row = (await workbench.lines(source)).find(({ text }) => text.replaceAll('\n', '').includes(words));
        const arrows = await workbench.shown('.monaco-diff-editor .gutterItem a.codicon-arrow-right');
        // It stands at the middle of its row.
        return row && arrows.find(({ box }) => box.y + box.height / 2 > row.box.y);
      });
      await workbench.click(arrow.box);
    }

    it('takes a row’s wording with VS Code’s own arrow', async () => {
      await clickArrow("'immediately'");
      await line(theirTitle.slice(0, 40));
      await workbench.picture('taken');
      expect(onDisk()).to.equal(start);
      await workbench.command('File: Save');
      await stands(start.replace(title, writtenTitle));
      await workbench.isSaved();
      await alignedHeadings(workbench);
      await workbench.picture('saved');
      await eventually('the story file remembers where it came from', async () => {
        const { taken = [] } = JSON.parse(readFileSync(storyFile, 'utf8'));
        return taken[0]?.into.text[0] === writtenTitle && taken[0].from.file === 'courier-rewrite.txt';
      });
    });

    it('says which row cannot be saved, and writes nothing', async () => {
      await begin();
      await toEndOf(title.slice(0, 30));
      await type(' soon');
      await toEndOf('── 3');
      await type(' mine');
      await save();
      await eventually('the row is named', async () =>
        (await workbench.notifications()).some((text) => text.includes('The heading of row 3 was changed')),
      );
      await workbench.picture('damaged-heading');
      const said = await workbench.notifications();
      expect(said, 'it is said once').to.have.length(1);
      expect(said[0], 'in words').not.to.match(/[{}"]|file:/);
      await workbench.press('Control+Home');
      await workbench.page.locator('.notification-toast a', { hasText: 'Show Row' }).click();
      await eventually('the caret stands in the row before it', async () => /Ln 3,/.test(await workbench.caret()));
      expect(onDisk()).to.equal(start);
      await line('headway soon');
    });

    it('takes back by Undo a row that was taken on the source’s side, which has nothing to undo', async () => {
      await begin();
      const row = await settled('the row stands on the left', async () =>
        (await workbench.lines(source)).find(({ text }) => text.includes("'immediately'")),
      );
      await workbench.click(row.box, 20);
      await workbench.press('Alt+Enter');
      await line(writtenTitle.slice(0, 40));
      await eventually('the caret stands in the row', async () => /Ln 2,/.test(await workbench.caret()));
      await save();
      await stands(start.replace(title, writtenTitle));
      await workbench.isSaved();
      await workbench.press('Control+z');
      await line(title.slice(0, 31));
      await save();
      await stands(start);
      await workbench.isSaved();
    });

    it('takes back a row by Undo after it was saved, and can be saved then', async () => {
      await begin();
      await workbench.click((await line(title.slice(0, 30))).box);
      await workbench.press('Alt+Enter');
      await line(writtenTitle.slice(0, 40));
      await save();
      await stands(start.replace(title, writtenTitle));
      await workbench.isSaved();
      await eventually('the row is the same but for its marks', async () =>
        (await workbench.lines(base)).some(({ text }) => /^── 1\s*· same/.test(text)),
      );
      await workbench.picture('taken-and-saved');
      await workbench.press('Control+z');
      await line(title.slice(0, 31));
      for (const side of sides) {
        await eventually('nothing is said of the row before it is saved', async () =>
          (await workbench.lines(side)).some(({ text }) => /^── 1\s*· edited, not saved/.test(text)),
        );
      }
      await save();
      await stands(start);
      await workbench.isSaved();
      await workbench.picture('taken-back');
    });

    once('takes typing in a row, and the caret stays where it is typed', async () => {
      await begin();
      await toEndOf('A car and driver will pay');
      await type(' More will follow');
      await sleep(500);
      const suggested = await workbench.page.locator('.suggest-widget.visible').count();
      expect(suggested, 'words that Enter would write in place of a line end').to.equal(0);
      await save();
      await stands(start.replace('Gazette reported.', 'Gazette reported. More will follow'));
      await workbench.isSaved();
      await sleep(2000);
      await workbench.picture('after-the-save');
      await type(' soon.');
      await save();
      await stands(start.replace('Gazette reported.', 'Gazette reported. More will follow soon.'));
    });

    once('deletes a line that is cleared, and inserts a sentence that only the source has', async () => {
      await begin();
      await workbench.click((await line(protests.slice(0, 40))).box);
      await workbench.press('Control+l', 'Delete');
      // The arrows find their new places.
      await sleep(1500);
      await clickArrow('For weeks Ternline');
      await line('For weeks Ternline');
      await workbench.picture('cleared-and-filled');
      await workbench.command('File: Save');
      const first = 'cracks closed the St. Aveline Bridge three weeks ago.';
      await eventually('the file holds both', async () =>
        onDisk().includes(`${first}\n\nFor weeks Ternline had insisted`),
      );
      const inserted =
        onDisk()
          .split('\n')
          .find((each) => each.startsWith('For weeks Ternline')) ?? '';
      expect(inserted).to.match(/ on lobster boats\.$/);
      await stands(start.replace(`\n\n${protests}`, '').replace(first, `${first}\n\n${inserted}`));
    });

    once('takes a row with the keyboard', async () => {
      await begin();
      await workbench.click((await line(title.slice(0, 30))).box);
      await workbench.press('Alt+Enter');
      await line(writtenTitle.slice(0, 40));
      await save();
      await stands(start.replace(title, writtenTitle));
    });

    once('leaves a file with unsaved changes unsaved, and says so', async () => {
      await begin();
      await workbench.openFile(original);
      await workbench.press('Control+End');
      await type('An end of my own.');
      await workbench.press('Control+Tab');
      await alignedHeadings(workbench);
      await sleep(1500);
      await toEndOf(title.slice(0, 30));
      await type(' soon');
      await save();
      await eventually('the message stands there', async () =>
        (await workbench.notifications()).some((text) => text.includes('it is not saved yet')),
      );
      await workbench.picture('unsaved-file');
      expect(onDisk()).to.equal(start);
      await workbench.page.getByRole('button', { name: 'Save File' }).click();
      await stands(`${start.replace(title, `${title} soon`)}An end of my own.`);
    });

    once('refuses to overwrite what changed in the file meanwhile, and keeps the row on the screen', async () => {
      await begin();
      await toEndOf(title.slice(0, 30));
      await type(' soon');
      const changed = start.replace('make headway', 'fail');
      writeFileSync(file, changed);
      await sleep(1500);
      await save();
      await eventually('the row is named', async () =>
        (await workbench.notifications()).some((text) => text.includes('Row 1: this sentence has changed')),
      );
      await workbench.picture('conflict');
      expect(onDisk()).to.equal(changed);
      await line('headway soon');
    });

    once('loses nothing when the extension host is killed between edit and save', async () => {
      await begin();
      await toEndOf(title.slice(0, 30));
      await type(' soon');
      const [host, ...others] = extensionHosts(window.serverPid);
      expect(others).to.deep.equal([]);
      process.kill(host ?? NaN, 'SIGKILL');
      const meanwhile = start.replace('The offer follows', 'That offer follows');
      writeFileSync(file, meanwhile);
      await eventually('another extension host runs', async () => {
        const [next] = extensionHosts(window.serverPid);
        return next !== undefined && next !== host;
      });
      await workbench.picture('killed');
      await line('headway soon');
      await eventually('it can be saved', async () => {
        await workbench.command('File: Save');
        await sleep(1000);
        return !(await isDirty());
      });
      await stands(meanwhile.replace(title, `${title} soon`));
    });

    once('loses nothing when the window is loaded anew between edit and save', async () => {
      await begin();
      await toEndOf(title.slice(0, 30));
      await type(' soon');
      // VS Code backs an unsaved document up a second after the last keystroke.
      await sleep(3000);
      await workbench.reload();
      await line('headway soon');
      const compared = async () => (await workbench.tabs()).filter((tab) => tab.includes('↔')).join(', ');
      expect(await settled('the comparison stands alone', compared)).to.equal('courier ↔ NORTHWIRE');
      const meanwhile = start.replace('The offer follows', 'That offer follows');
      writeFileSync(file, meanwhile);
      await line('headway soon');
      expect(await isDirty()).to.equal(true);
      await workbench.picture('reloaded');
      await workbench.command('File: Save');
      await stands(meanwhile.replace(title, `${title} soon`));
      // VS Code brings a tab of the rows alone, late.
      expect(await compared()).to.equal('courier ↔ NORTHWIRE');
    });
  });
}

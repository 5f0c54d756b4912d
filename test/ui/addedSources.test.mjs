// Sources that a person adds by hand: files from elsewhere, the clipboard, Git revisions, and the file as it was saved.
import { expect } from 'chai';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '../../scripts/lib/paths.mjs';
import { temporaryFolder } from '../../scripts/lib/run.mjs';
import { alignedHeadings, sides } from './diff.mjs';
import { eventually, sleep } from './eventually.mjs';
import { makeRevisions } from './gitRepository.mjs';
import { stopAtFailure } from './steps.mjs';
import { onceIn, themes } from './themes.mjs';
import { openWindow } from './window.mjs';

const article = readFileSync(inRepository('sample', 'northwire-original.txt'), 'utf8');
const rewrite = readFileSync(inRepository('sample', 'courier-rewrite.txt'), 'utf8');

/** Ten states of an article: each has one paragraph more. */
const paragraphs = article.trimEnd().split('\n\n');
const states = Array.from(
  { length: 10 },
  (_, at) => `${paragraphs.slice(0, paragraphs.length - 9 + at).join('\n\n')}\n`,
);

for (const [name, colorTheme] of Object.entries(themes)) {
  describe(`sources added by hand, ${name}`, function () {
    stopAtFailure();

    const once = onceIn(name);
    const home = realpathSync(temporaryFolder('added'));
    const folder = path.join(home, 'story');
    const elsewhere = path.join(home, 'elsewhere.txt');
    const draft = path.join(folder, 'draft.txt');
    /** @type {Awaited<ReturnType<typeof openWindow>>} */
    let window;
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;

    before(async () => {
      mkdirSync(folder);
      makeRevisions(folder, 'draft.txt', states);
      writeFileSync(elsewhere, rewrite);
      const settings = {
        'workbench.colorTheme': colorTheme,
        'files.simpleDialog.enable': true,
        'files.autoSave': 'off',
      };
      window = await openWindow({ name: `added-sources-${name}`, folder, settings });
      workbench = window.workbench;
      await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    });
    after(() => window?.close());

    /** The palette knows the file's language only when its editor stands. */
    const openDraft = async () => {
      await workbench.openFile('draft.txt');
      const focused = workbench.page.locator('.editor-group-container.active .monaco-editor.focused');
      await eventually('its editor has the focus', async () => (await focused.count()) > 0);
      await eventually('its language is known', async () =>
        (await workbench.text('.statusbar')).includes('Plain Text'),
      );
    };
    const lensesSay = (/** @type {RegExp} */ pattern) =>
      eventually(`a lens says ${String(pattern)}`, async () =>
        (await workbench.lenses()).some(({ text }) => pattern.test(text)),
      );

    once('are none at first, and nothing is shown', async () => {
      await openDraft();
      await workbench.command('Crossread: Remove Source…');
      await eventually('that is said', async () =>
        (await workbench.notifications()).some((text) => text.includes('No source was added by hand here.')),
      );
      expect(await workbench.lenses()).to.deep.equal([]);
    });

    it('can be a Git revision, picked by subject, author and date', async () => {
      await openDraft();
      await workbench.command('Crossread: Add Git Revision…');
      const rows = await eventually('all ten revisions are offered', async () => {
        const found = await workbench.quickPickRows();
        return found.length === 10 ? found : undefined;
      });
      await workbench.picture('revisions');
      expect(rows[0]).to.match(/^Draft 10 ?May 10, 2026 .* · Mara Lindqvist · [\da-f]{7}/);
      expect(rows.join()).not.to.contain('More about it');
      await workbench.pick('Draft 4');
      await workbench.press('Enter');
      await lensesSay(/Draft 4 \(May 4\)/);
      await workbench.picture('lenses-of-a-revision');
    });

    once('open at the matching sentence with the bytes that Git has, and lead back', async () => {
      const lenses = await workbench.settledLenses();
      const lens = lenses.find(({ text }) => text.includes('May 4'));
      await workbench.click(/** @type {import('./workbench.mjs').Box} */ (lens?.box));
      await eventually('the revision is open and a sentence selected', async () => {
        return /May 4/.test(await workbench.activeTab()) && /selected/.test(await workbench.caret());
      });
      const active = '.editor-group-container.active';
      await eventually('lenses there name the draft', async () =>
        (await workbench.lenses(active)).some(({ text }) => /NORTHWIRE|draft/.test(text)),
      );
      await workbench.picture('revision');
      await workbench.press('Control+A', 'Control+C');
      await eventually('the text is what Git has', async () => {
        const text = await workbench.page.evaluate(() => globalThis.navigator.clipboard.readText());
        return text.replaceAll('\r\n', '\n') === states[3];
      });
      await workbench.command('View: Close Editor');
    });

    once('can be a file from anywhere', async () => {
      await openDraft();
      await workbench.command('Crossread: Add File…');
      // The dialog writes the folder into its input once more when it has listed it.
      await eventually('the file is offered', async () => {
        await workbench.fillQuickInput(elsewhere);
        await sleep(700);
        return (await workbench.quickPickRows()).some((row) => row.includes('elsewhere.txt'));
      });
      await workbench.page.locator('.quick-input-widget').getByRole('button', { name: 'Add' }).click();
      await lensesSay(/Courier|elsewhere/);
      expect(readFileSync(elsewhere, 'utf8')).to.equal(rewrite);
    });

    once('can be the clipboard', async () => {
      await workbench.page.evaluate(
        (text) => globalThis.navigator.clipboard.writeText(text),
        `${paragraphs[1]}\n\n${paragraphs[3]}\n`,
      );
      await workbench.command('Crossread: Add Clipboard');
      await eventually('it is a source', async () => (await workbench.text('.statusbar')).includes('3 sources'));
      await workbench.picture('three-added');
    });

    once('are still there when the window is loaded anew', async () => {
      await workbench.reload();
      await eventually('all three are sources', async () => (await workbench.text('.statusbar')).includes('3 sources'));
      await workbench.command('Crossread: Compare with…');
      const rows = await eventually('all are offered', async () => {
        const found = await workbench.quickPickRows();
        return found.length === 3 ? found.join(' | ') : undefined;
      });
      await workbench.picture('offered');
      expect(rows).to.contain('Clipboard').and.to.contain('May 4');
      await workbench.pick('Clipboard');
      await alignedHeadings(workbench);
      await workbench.picture('clipboard-compared');
    });

    once('leave the story when they are removed, and files stay', async () => {
      await openDraft();
      await workbench.command('Crossread: Remove Source…');
      for (const added of ['May 4', 'elsewhere.txt', 'Clipboard']) await workbench.pick(added);
      await workbench.picture('remove');
      await workbench.press('Enter');
      await eventually('no lens is left', async () => (await workbench.lenses()).length === 0);
      expect(readFileSync(elsewhere, 'utf8')).to.equal(rewrite);
    });

    once('unsaved changes are compared with the file on disk, which stays as it is', async () => {
      await openDraft();
      await workbench.page.locator('.editor-group-container.active .view-lines').first().click();
      await workbench.press('Control+Home');
      await workbench.page.keyboard.type('Breaking: ');
      await workbench.command('Crossread: Compare with Saved');
      await alignedHeadings(workbench);
      await workbench.picture('compared-with-saved');
      expect(await workbench.activeTab()).to.match(/^saved ↔ /);
      expect(await workbench.text(`${sides[1]} .view-line`)).to.contain('Breaking: ');
      expect(await workbench.text(`${sides[0]} .view-line`)).not.to.contain('Breaking: ');
      expect(readFileSync(draft, 'utf8')).to.equal(states[9]);
    });
  });
}

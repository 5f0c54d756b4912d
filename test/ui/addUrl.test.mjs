// A web page as a source: asked about, fetched once, named by its reader, kept beside the article.
import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alignedHeadings } from './diff.mjs';
import { eventually, settled, sleep } from './eventually.mjs';
import { servePages } from './pageServer.mjs';
import { stopAtFailure } from './steps.mjs';
import { onceIn, themes } from './themes.mjs';
import { copyOf, openWindow } from './window.mjs';

for (const [name, colorTheme] of Object.entries(themes)) {
  describe(`web pages as sources, ${name}`, function () {
    stopAtFailure();

    const once = onceIn(name);
    const folder = copyOf();
    const original = readFileSync(path.join(folder, 'northwire-original.txt'), 'utf8');
    const sentences = original.split('\n').filter((line) => line.length > 80);
    /** @type {Awaited<ReturnType<typeof servePages>>} */
    let pages;
    /** @type {Awaited<ReturnType<typeof openWindow>>} */
    let window;
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;

    before(async () => {
      pages = await servePages(sentences);
      window = await openWindow({ name: `add-url-${name}`, folder, settings: { 'workbench.colorTheme': colorTheme } });
      workbench = window.workbench;
      await workbench.openFile('northwire-original.txt');
      await workbench.settledLenses();
    });
    after(async () => {
      await window?.close();
      pages?.close();
    });

    const dialog = () => workbench.page.locator('.monaco-dialog-box');
    const clickInDialog = (/** @type {string} */ button) =>
      dialog().getByRole('button', { name: button, exact: true }).click();
    const said = (/** @type {RegExp} */ pattern) =>
      eventually(`it says ${String(pattern)}`, async () =>
        (await workbench.notifications()).some((text) => pattern.test(text)),
      );
    const ask = async (/** @type {string} */ address) => {
      await workbench.command('Crossread: Add URL…');
      await workbench.fillQuickInput(address);
      await workbench.press('Enter');
      await dialog().waitFor();
    };

    it('are not fetched before their reader says so', async () => {
      await ask(`${pages.origin}/moved`);
      expect(await workbench.text('.monaco-dialog-box')).to.contain('Fetch this page from 127.0.0.1');
      await workbench.picture('asks-first');
      await clickInDialog('Cancel');
      expect(pages.asked).to.deep.equal([]);
    });

    it('are kept as a file of the name that their reader gives, and nothing that they name is fetched', async () => {
      await ask(`${pages.origin}/moved`);
      await clickInDialog('Fetch Page');
      await eventually('a name is proposed', async () => {
        const input = workbench.page.locator('.quick-input-widget input.input');
        return (await input.inputValue()) === 'Fares fall by half.txt';
      });
      await workbench.picture('asks-for-a-name');
      await workbench.fillQuickInput('courier-rewrite.txt');
      await eventually('a taken name is refused', async () =>
        (await workbench.text('.quick-input-widget')).includes('There is a file of this name already.'),
      );
      await workbench.fillQuickInput('gazette.txt');
      await workbench.press('Enter');
      await eventually('the file is there', async () => existsSync(path.join(folder, 'gazette.txt')));
      expect(readFileSync(path.join(folder, 'gazette.txt'), 'utf8')).to.equal(
        [
          '---\nauthor: Ida Thorsen\nsource: Gullhaven Gazette\ndate: 2026-05-03T09:30:00Z',
          `url: ${pages.origin}/article\n---\n\nFares fall by half\n\n${sentences.join('\n\n')}\n`,
        ].join('\n'),
      );
      expect(pages.asked).to.deep.equal(['/moved', '/article']);
    });

    it('are sources like any other then', async () => {
      await eventually('lenses name the site', async () =>
        (await workbench.lenses()).some(({ text }) => text.includes('Gullhaven Gazette')),
      );
      await workbench.picture('lenses');
    });

    once('say so where they show hardly any text', async () => {
      const before = readdirSync(folder);
      await ask(`${pages.origin}/login`);
      await clickInDialog('Fetch Page');
      await eventually('that is said', async () =>
        (await workbench.text('.monaco-dialog-box')).includes('hardly any article text'),
      );
      await workbench.picture('hardly-any-text');
      await clickInDialog('Cancel');
      expect(readdirSync(folder)).to.deep.equal(before);
    });

    once('say so where they are too large or lead nowhere', async () => {
      const before = readdirSync(folder);
      for (const [page, message] of /** @type {const} */ ([
        ['/large', /larger than 5 MB/],
        ['/loop', /leads from one address to the next/],
        ['/gone', /answered with error 404/],
      ])) {
        // Of messages that come faster than a person asks, VS Code shows some in its list only.
        await sleep(1000);
        await ask(pages.origin + page);
        await clickInDialog('Fetch Page');
        await said(message);
      }
      await workbench.picture('refused');
      expect(readdirSync(folder)).to.deep.equal(before);
    });

    once(
      'that are files of the folder are read as articles, lead back to their files, and stay as they are',
      async () => {
        const body = sentences.map((each) => `<p>${each}</p>`).join('');
        const markup = `<html><body><nav>Home</nav><article>${body}</article></body></html>`;
        writeFileSync(path.join(folder, 'melgrund.html'), markup);
        await workbench.openFile('coastal-brief.txt');
        const lens = await eventually('a lens names the page', async () =>
          (await workbench.lenses()).find(({ text }) => text.includes('melgrund')),
        );
        // Where the lens stands for other sources too, a click shows a list; the pick leads to the page alone.
        const line = await settled('the line below the lens', async () =>
          (await workbench.lines('.editor-instance')).find(({ box }) => box.y > lens.box.y && box.y < lens.box.y + 60),
        );
        await workbench.page.mouse.click(line.box.x + 60, line.box.y + 8);
        await workbench.command('Crossread: Go to Matching Sentence…');
        await workbench.pick('melgrund');
        await eventually('its article is open', async () =>
          (await workbench.tabs()).some((tab) => tab === 'melgrund.article'),
        );
        // Beside another editor a heading may go on in a second line.
        await workbench.command('View: Close All Editors');
        await workbench.openFile('coastal-brief.txt');
        await workbench.command('Crossread: Compare with…');
        await workbench.pick('melgrund');
        await alignedHeadings(workbench);
        await workbench.picture('web-page-compared');
        expect(readFileSync(path.join(folder, 'melgrund.html'), 'utf8')).to.equal(markup);
      },
    );
  });
}

// How long a person waits for the first lens in a window that was just opened: told, never judged, for it is the
// machine's time as well. What of it is ours stands in the log (Crossread, level Debug).
import { launchBrowser } from '../../scripts/host/browser.mjs';
import { unpackExtension } from '../../scripts/host/server.mjs';
import { startWeb } from '../../scripts/host/web.mjs';
import { packedExtension } from '../../scripts/lib/package.mjs';
import { temporaryFolder } from '../../scripts/lib/run.mjs';
import { copyOf, openWindow } from './window.mjs';
import { Workbench } from './workbench.mjs';

/** Opens an article and answers how many milliseconds after its text its first lens was drawn. */
async function firstLens(/** @type {Workbench} */ workbench) {
  const { page } = workbench;
  const waited = page.evaluate(
    () =>
      new Promise((/** @type {(milliseconds: number) => void} */ resolve) => {
        const { document, performance, requestAnimationFrame } = /** @type {any} */ (globalThis);
        const isDrawn = (/** @type {string} */ selector) =>
          [...document.querySelectorAll(selector)].some((each) => each.textContent.trim().length > 5);
        let text = 0;
        const look = () => {
          if (text === 0 && isDrawn('.editor-group-container .view-line')) text = performance.now();
          if (text > 0 && isDrawn('.codelens-decoration a')) return resolve(performance.now() - text);
          requestAnimationFrame(look);
        };
        look();
      }),
  );
  await workbench.openFile('northwire-original.txt');
  return Math.round(await waited);
}

const tell = (/** @type {string} */ host, /** @type {number} */ milliseconds) =>
  console.log(`      information: the first lens stood ${milliseconds} ms after the text, ${host} host, cold`);

describe('the first lens', () => {
  it('is waited for in the Node host', async () => {
    const window = await openWindow({ name: 'first-lens', folder: copyOf() });
    tell('Node', await firstLens(window.workbench));
    await window.close();
  });

  it('is waited for in the web host', async () => {
    const extension = await unpackExtension(temporaryFolder('unpacked'), packedExtension());
    const server = await startWeb({ folder: copyOf(), extensions: [extension] });
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
    const workbench = new Workbench(page, '');
    await workbench.open(server.url);
    tell('web', await firstLens(workbench));
    await browser.close();
    server.stop();
  });
});

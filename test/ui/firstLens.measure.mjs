// How long a person waits for the first lens in a window that was just opened, in turn with an extension that has its
// lenses ready: told, never judged. What is not VS Code's is the difference.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../../scripts/host/browser.mjs';
import { unpackExtension } from '../../scripts/host/server.mjs';
import { startWeb } from '../../scripts/host/web.mjs';
import { packedExtension } from '../../scripts/lib/package.mjs';
import { temporaryFolder } from '../../scripts/lib/run.mjs';
import { copyOf, openWindow } from './window.mjs';
import { Workbench } from './workbench.mjs';

const ROUNDS = 3;

/**
 * A folder with an extension that answers at once, with a lens above each of the first lines: what VS Code takes by itself.
 */
function instantLenses() {
  const folder = path.join(temporaryFolder('instant'), 'test.instant-lenses-0.0.1');
  mkdirSync(folder);
  const manifest = {
    name: 'instant-lenses',
    publisher: 'test',
    version: '0.0.1',
    engines: { vscode: '^1.100.0' },
    main: './main.js',
    browser: './main.js',
    activationEvents: ['onLanguage:plaintext'],
  };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(
    path.join(folder, 'main.js'),
    `const vscode = require('vscode');
    const lens = (line) => new vscode.CodeLens(new vscode.Range(line, 0, line, 1), { title: 'ready at once', command: '' });
    exports.activate = () => vscode.languages.registerCodeLensProvider('*', { provideCodeLenses: () => [0, 1, 2].map(lens) });`,
  );
  return folder;
}

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
          if (text > 0 && isDrawn('.codelens-decoration a, .codelens-decoration span')) {
            return resolve(performance.now() - text);
          }
          requestAnimationFrame(look);
        };
        look();
      }),
  );
  await workbench.openFile('northwire-original.txt');
  return Math.round(await waited);
}

async function inNodeHost(/** @type {boolean} */ isOurs) {
  const others = isOurs ? {} : { extensions: path.dirname(instantLenses()) };
  const window = await openWindow({ name: 'first-lens', folder: copyOf(), ...others });
  const waited = await firstLens(window.workbench);
  await window.close();
  return waited;
}

async function inWebHost(/** @type {boolean} */ isOurs) {
  const extension = isOurs ? await unpackExtension(temporaryFolder('unpacked'), packedExtension()) : instantLenses();
  const server = await startWeb({ folder: copyOf(), extensions: [extension] });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
  const workbench = new Workbench(page, '');
  await workbench.open(server.url);
  const waited = await firstLens(workbench);
  await browser.close();
  server.stop();
  return waited;
}

describe('the first lens', () => {
  for (const [host, measured] of /** @type {const} */ ([
    ['Node', inNodeHost],
    ['web', inWebHost],
  ])) {
    it(`is waited for in the ${host} host`, async () => {
      for (let round = 1; round <= ROUNDS; round++) {
        const [instant, ours] = [await measured(false), await measured(true)];
        console.log(
          `      information: ${host} host, cold: the first lens ${ours} ms after the text; of an extension that answers at once ${instant} ms`,
        );
      }
    }).timeout(300_000);
  }
});

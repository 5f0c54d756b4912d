// How long a person waits for the first lens in a window that was just opened, in turn with an extension that has its
// lenses ready, and what happens meanwhile: told, never judged. What is not VS Code's is the difference. ROUNDS says how
// many windows of each are opened, 3 where it is absent: on a busy machine ten tell little.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../../scripts/host/browser.mjs';
import { startWeb } from '../../scripts/host/web.mjs';
import { temporaryFolder } from '../../scripts/lib/run.mjs';
import { eventually } from './eventually.mjs';
import { startClerk, telltale } from './timeline.mjs';
import { copyOf, openWindow } from './window.mjs';
import { Workbench } from './workbench.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 3);

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

/** Opens an article and answers when its text and its first lens were drawn, in milliseconds since 1970. */
async function firstLens(/** @type {Workbench} */ workbench) {
  const { page } = workbench;
  const drawn = page.evaluate(
    () =>
      new Promise((/** @type {(drawn: { text: number, lens: number }) => void} */ resolve) => {
        const { document, performance, requestAnimationFrame } = /** @type {any} */ (globalThis);
        const isDrawn = (/** @type {string} */ selector) =>
          [...document.querySelectorAll(selector)].some((each) => each.textContent.trim().length > 5);
        let text = 0;
        const look = () => {
          const now = performance.timeOrigin + performance.now();
          if (text === 0 && isDrawn('.editor-group-container .view-line')) text = now;
          if (text > 0 && isDrawn('.codelens-decoration a, .codelens-decoration span'))
            return resolve({ text, lens: now });
          requestAnimationFrame(look);
        };
        look();
      }),
  );
  await workbench.openFile('northwire-original.txt');
  return drawn;
}

/**
 * One cold opening: how long the first lens was waited for, and when after the text what else happened, the first time
 * of each; milliseconds.
 * @typedef {{ waited: number, events: Map<string, { after: number, cpu: number }> }} Opening
 */

/** @returns {Promise<Opening>} */
async function opening(/** @type {boolean} */ isOurs, /** @type {typeof inNodeHost} */ inHost) {
  const clerk = await startClerk();
  const { CROSSREAD_EXTENSIONS: installed = '' } = process.env;
  const ours = isOurs && readdirSync(installed).find((name) => name.startsWith('crossread.'));
  const extension = telltale(ours ? path.join(installed, ours) : instantLenses(), clerk.url);
  const { text, lens } = await inHost(extension, () =>
    eventually('the marks have come', () => {
      const has = (/** @type {string} */ name) => clerk.marks.some((mark) => mark.name === name);
      return has('host: lenses returned') && (!isOurs || has('worker: answer to match'));
    }),
  );
  clerk.stop();
  const events = new Map([['page: first lens drawn', { after: lens - text, cpu: 0 }]]);
  for (const { name, at, cpu } of clerk.marks.sort((one, other) => one.at - other.at)) {
    if (!events.has(name)) events.set(name, { after: at - text, cpu });
  }
  return { waited: Math.round(lens - text), events };
}

async function inNodeHost(/** @type {string} */ extension, /** @type {() => Promise<unknown>} */ told) {
  const window = await openWindow({ name: 'first-lens', folder: copyOf(), extensions: path.dirname(extension) });
  const drawn = await firstLens(window.workbench);
  await told();
  await window.close();
  return drawn;
}

async function inWebHost(/** @type {string} */ extension, /** @type {() => Promise<unknown>} */ told) {
  const server = await startWeb({ folder: copyOf(), extensions: [extension] });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
  const workbench = new Workbench(page, '');
  await workbench.open(server.url);
  const drawn = await firstLens(workbench);
  await told();
  await browser.close();
  server.stop();
  return drawn;
}

const median = (/** @type {number[]} */ values) => values.sort((one, other) => one - other)[values.length >> 1];

const afterText = (/** @type {Opening['events']} */ events, /** @type {string} */ name) =>
  events.get(`host: ${name}`)?.after ?? Number.NaN;

/** The median of some durations and the longest. */
const told = (/** @type {number[]} */ all) => `${Math.round(median(all))} ms, ${Math.round(Math.max(...all))} at most`;

/** What happened in most of some openings, in order: when, and what its thread had used of the processor; medians. */
function timeline(/** @type {readonly Opening[]} */ openings) {
  const names = new Set(openings.flatMap(({ events }) => [...events.keys()]));
  return [...names]
    .map((name) => ({ name, all: openings.flatMap(({ events }) => events.get(name) ?? []) }))
    .filter(({ all }) => all.length > openings.length / 2)
    .map(({ name, all }) => ({
      name,
      after: median(all.map((each) => each.after)),
      cpu: median(all.map((each) => each.cpu)),
    }))
    .sort((one, other) => one.after - other.after)
    .map(
      ({ name, after, cpu }) =>
        `${String(Math.round(after)).padStart(10)} ms  ${name}${cpu > 0 ? ` (${Math.round(cpu)} ms)` : ''}`,
    );
}

describe('the first lens', () => {
  for (const [host, inHost] of /** @type {const} */ ([
    ['Node', inNodeHost],
    ['web', inWebHost],
  ])) {
    it(`is waited for in the ${host} host`, async () => {
      const [instant, ours] = [/** @type {Opening[]} */ ([]), /** @type {Opening[]} */ ([])];
      for (let round = 1; round <= ROUNDS; round++) {
        instant.push(await opening(false, inHost));
        ours.push(await opening(true, inHost));
        console.log(
          `      information: ${host} host, cold: the first lens ${ours.at(-1)?.waited} ms after the text; of an extension that answers at once ${instant.at(-1)?.waited} ms`,
        );
      }
      const [one, other] = [ours, instant].map((each) => median(each.map(({ waited }) => waited)));
      const answers = ours.map(
        ({ events }) => afterText(events, 'lenses returned') - afterText(events, 'lenses asked'),
      );
      console.log(`      information: ${host} host, medians: ${one} ms, at once ${other} ms`);
      console.log(`      information: ${host} host, from VS Code's question to our lenses: ${told(answers)}`);
      console.log('      what happens when:');
      for (const [whose, openings] of /** @type {const} */ ([
        ['ours', ours],
        ['at once', instant],
      ])) {
        console.log(
          [
            `      ${whose}, after the text, with what the thread has used of the processor:`,
            ...timeline(openings),
          ].join('\n'),
        );
      }
    }).timeout(60_000 * ROUNDS);
  }
});

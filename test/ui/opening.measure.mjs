// How long a person waits for the table, the map and the Story view, of the sample story and of one of 20 sources × 1,000
// sentences, in turn with views that have nothing to show: told, never judged. What is not VS Code's is the difference.
import { cpSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../scripts/lib/run.mjs';
import { eventually, sleep } from './eventually.mjs';
import { copyOf, openWindow } from './window.mjs';

const ROUNDS = 5;
const SOURCES = 20;
const SENTENCES = 1000;

/** Versions of one article, a sentence a line: three in ten are left out of each, one in three has another word. */
function largeStory() {
  let seed = 1;
  const random = (/** @type {number} */ below) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const syllables = 'ta ren lo mi sor ka den vu pel nis gra bo hal fe rin du'.split(' ');
  const word = (/** @type {number} */ number) => [0, 4, 8].map((shift) => syllables[(number >> shift) & 15]).join('');
  const sentences = Array.from({ length: SENTENCES * 1.5 }, (_, at) => {
    const words = Array.from({ length: 12 + random(10) }, () => word(random(4096)));
    return `The ${words.join(' ')} ${at + 1000}`;
  });
  const folder = path.join(realpathSync(temporaryFolder('story')), 'large');
  mkdirSync(folder);
  for (let source = 0; source < SOURCES; source++) {
    const said = sentences.filter(() => random(3) > 0).slice(0, SENTENCES);
    const lines = said.map((each) => `${random(3) === 0 ? each.replace(/ \S+ /, ` ${word(random(4096))} `) : each}.`);
    writeFileSync(path.join(folder, `version-${source + 10}.txt`), `${lines.join('\n')}\n`);
  }
  return folder;
}

/** A folder with the packed extension, and one that has a tab and a tree with hardly anything in them. */
function extensionsWithEmpty() {
  const folder = temporaryFolder('extensions');
  cpSync(process.env.CROSSREAD_EXTENSIONS ?? '', folder, { recursive: true });
  // Where the list of the installed ones is absent, VS Code looks into the folder.
  rmSync(path.join(folder, 'extensions.json'), { force: true });
  const place = path.join(folder, 'test.empty-views-0.0.1');
  mkdirSync(place);
  const manifest = {
    name: 'empty-views',
    publisher: 'test',
    version: '0.0.1',
    engines: { vscode: '^1.100.0' },
    main: './main.js',
    activationEvents: ['*'],
    contributes: {
      commands: [
        { command: 'empty.show', title: 'Show Empty Tab', category: 'Empty' },
        { command: 'empty.beside', title: 'Show Empty Tab Beside', category: 'Empty' },
      ],
      viewsContainers: { activitybar: [{ id: 'empty', title: 'Empty', icon: 'icon.svg' }] },
      views: { empty: [{ id: 'empty.tree', name: 'Tree' }] },
    },
  };
  writeFileSync(path.join(place, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(place, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"/>');
  writeFileSync(
    path.join(place, 'main.js'),
    `const vscode = require('vscode');
    exports.activate = () => {
      const rows = ['one', 'two', 'three', 'four', 'five'].map((label) => new vscode.TreeItem(label));
      vscode.window.createTreeView('empty.tree', { treeDataProvider: { getChildren: () => rows, getTreeItem: (row) => row } });
      const show = (column) => () => {
        const panel = vscode.window.createWebviewPanel('empty', 'Empty', column, { enableScripts: true });
        panel.webview.onDidReceiveMessage(() => panel.webview.postMessage('words'));
        panel.webview.html = '<!DOCTYPE html><body></body><script>onmessage = () => { document.body.innerHTML = "<p id=drawn>words</p>"; }; acquireVsCodeApi().postMessage("ready");</script>';
      };
      vscode.commands.registerCommand('empty.show', show(vscode.ViewColumn.Active));
      vscode.commands.registerCommand('empty.beside', show(vscode.ViewColumn.Beside));
    };`,
  );
  return folder;
}

/** Runs in every frame: notes when the pointer was let go, and when a view was drawn. */
function watch() {
  const now = () => performance.timeOrigin + performance.now();
  const inside = (/** @type {string[]} */ ...path) =>
    path.reduce((/** @type {any} */ root, selector, at) => {
      const found = root?.querySelector(selector);
      return at < path.length - 1 ? found?.shadowRoot : found;
    }, document);
  /** @type {Record<string, () => unknown>} */
  const views = {
    empty: () => document.querySelector('#drawn'),
    table: () => inside('crossread-table', 'crossread-grid', '.body [role=row]'),
    map: () => inside('crossread-map', 'crossread-picture', '.lines .line'),
    tree: () => document.querySelectorAll('.pane-body .customview-tree .monaco-list-row').length >= 5,
  };
  const seen = { pressed: 0, /** @type {Record<string, number>} */ drawn: {} };
  Object.assign(globalThis, { crossreadSeen: seen });
  window.addEventListener('pointerup', () => Object.assign(seen, { pressed: now(), drawn: {} }), { capture: true });
  // A frame that is written anew keeps its timers, and forgets what it was to do before the next picture.
  setInterval(() => {
    for (const [name, isDrawn] of Object.entries(views)) if (isDrawn()) seen.drawn[name] ??= now();
  }, 4);
}

const middle = (/** @type {number[]} */ times) =>
  [...times].sort((one, other) => one - other)[times.length >> 1] ?? NaN;
const told = (/** @type {number[]} */ times) => `${Math.round(middle(times))} (${times.map(Math.round).join(' ')})`;

for (const { name, folder, file } of [
  { name: 'the sample story', folder: () => copyOf(), file: 'northwire-original.txt' },
  { name: `${SOURCES} × ${SENTENCES}`, folder: largeStory, file: 'version-10.txt' },
]) {
  describe(`opening a view, ${name}`, () => {
    /** @type {Awaited<ReturnType<typeof openWindow>>} */
    let window;
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;

    before(async function () {
      this.timeout(900_000);
      window = await openWindow({ name: 'opening', folder: folder(), extensions: extensionsWithEmpty() });
      workbench = window.workbench;
      await workbench.page.context().addInitScript(watch);
      await workbench.page.evaluate(watch);
      const from = Date.now();
      await workbench.openFile(file);
      await eventually('the story is matched', async () => /Crossread: \d+ sources, \d+%/.test(await workbench.text('.statusbar')), 800_000); // prettier-ignore
      console.log(`      information: ${name} was matched after ${Date.now() - from} ms`);
      await sleep(5000);
    });
    after(() => window?.close());

    /** When something was noted, in whichever frame that was. */
    async function noted(/** @type {string} */ view) {
      return eventually(`${view} is drawn`, async () => {
        for (const frame of workbench.page.frames()) {
          // @ts-expect-error the frame has noted it there.
          const seen = await frame.evaluate(() => globalThis.crossreadSeen).catch(() => undefined);
          if (seen?.drawn[view]) return seen.drawn[view];
        }
      });
    }

    async function opened(/** @type {string} */ view, /** @type {() => Promise<void>} */ open) {
      await open();
      const drawn = await noted(view);
      // @ts-expect-error the page has noted it there.
      return drawn - (await workbench.page.evaluate(() => globalThis.crossreadSeen.pressed));
    }

    it('is timed, tabs', async function () {
      this.timeout(900_000);
      const commands = /** @type {const} */ ({
        empty: 'Empty: Show Empty Tab',
        beside: 'Empty: Show Empty Tab Beside',
        table: 'Crossread: Show Table of Versions',
        map: 'Crossread: Show Map of Versions',
      });
      /** @type {Record<keyof typeof commands, number[]>} */
      const times = { empty: [], beside: [], table: [], map: [] };
      for (let round = 0; round < ROUNDS; round++)
        for (const [view, command] of Object.entries(commands)) {
          await workbench.page.locator('.tab', { hasText: file }).first().click();
          await sleep(1000);
          times[/** @type {keyof typeof commands} */ (view)].push(
            await opened(view === 'beside' ? 'empty' : view, () => workbench.command(command)),
          );
          await sleep(1000);
          await workbench.page.locator('.tab', { hasText: /Empty|Versions of|Map of/ }).click({ button: 'middle' });
        }
      console.log(
        `      information: ${name}, ms from the click to what is drawn, the middle one (each): an empty tab ${told(times.empty)}, one beside ${told(times.beside)}, table ${told(times.table)}, map ${told(times.map)}`,
      );
    });

    it('is timed, trees', async () => {
      /** @type {{ Empty: number[], Crossread: number[] }} */
      const times = { Empty: [], Crossread: [] };
      for (let round = 0; round < ROUNDS; round++)
        for (const title of /** @type {const} */ (['Empty', 'Crossread'])) {
          await workbench.press('Control+Shift+E');
          await sleep(1000);
          const icon = workbench.page.locator(`.activitybar .action-label[aria-label="${title}"]`);
          times[title].push(await opened('tree', () => icon.click()));
        }
      console.log(
        `      information: ${name}, ms from the click to what is drawn, the middle one (each): an empty tree ${told(times.Empty)}, Story view ${told(times.Crossread)}`,
      );
    });
  });
}

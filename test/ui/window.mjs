// A window of a real VS Code with the packed extension installed, on a copy of the sample story.
import { cpSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { holdStill, launchBrowser } from '../../scripts/host/browser.mjs';
import { quietSettings, startServer, writeSettings } from '../../scripts/host/server.mjs';
import { workbenchUrl } from '../../scripts/host/workbench.mjs';
import { inRepository } from '../../scripts/lib/paths.mjs';
import { temporaryFolder } from '../../scripts/lib/run.mjs';
import { Workbench } from './workbench.mjs';

export const pictureFolder = inRepository('test', 'ui', 'pictures');

/** A copy of a folder of articles, the sample story where none is named, that a test may change. */
export function copyOf(/** @type {string} */ folder = inRepository('sample')) {
  const copy = path.join(realpathSync(temporaryFolder('story')), path.basename(folder));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Where nobody looks at the window and no time is measured in it. */
const isBrief = process.env.CI !== undefined;

/** @type {Promise<import('playwright-core').Browser> | undefined} */
let launched;

/** What to keep of each open window where a test fails. @type {Set<() => Promise<void>>} */
const open = new Set();

/** Keeps a picture and the logs of each window where a test has failed, for whoever looks for the cause. */
export async function keepFailure(/** @type {import('mocha').Test | undefined} */ test) {
  if (test?.state === 'failed') for (const keep of open) await keep();
}

/**
 * Opens a window, with a server of its own; it shares no storage with the others of the one browser.
 * @param {{ name: string, folder: string, settings?: Record<string, unknown>, extensions?: string, language?: string }} options
 *   `name` names its folder of pictures; `extensions` is a folder of extensions, that with the packed one where absent;
 *   `language` is that of the interface, English where absent: extensions speak it, VS Code itself has no words of it
 * @returns {Promise<{ workbench: Workbench, serverPid: number, dataFolder: string, close(): Promise<void> }>}
 *   `dataFolder` is the server's: settings, logs, and what extensions keep
 */
export async function openWindow({ name, folder, settings = {}, extensions, language }) {
  const dataFolder = temporaryFolder('server');
  // Lenses that get better while a step looks at them would be another test.
  const byWords = { 'crossread.matching.meaning': 'words' };
  writeSettings(dataFolder, { ...quietSettings, ...byWords, 'workbench.reduceMotion': 'on', ...settings });
  const workspaceTrust = settings['security.workspace.trust.enabled'] === true;
  const extensionsFolder = extensions ?? process.env.CROSSREAD_EXTENSIONS;
  if (extensionsFolder === undefined) throw new Error('scripts/test/ui.mjs runs the UI suite.');
  const server = await startServer({ dataFolder, extensionsFolder, workspaceTrust });
  const browser = await (launched ??= launchBrowser({ isBrief }));
  const context = await browser.newContext({ viewport: { width: 1500, height: 950 }, reducedMotion: 'reduce' });
  if (isBrief) await holdStill(context);
  // What VS Code's page takes from a language pack, which no registry of packages has.
  if (language) await context.addInitScript((tag) => void Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: tag }), language); // prettier-ignore
  const page = await context.newPage();
  const workbench = new Workbench(page, path.join(pictureFolder, name));
  await workbench.open(workbenchUrl(server.authority, { folder }));
  const keep = async () => {
    await workbench.picture('failed');
    cpSync(path.join(dataFolder, 'data', 'logs'), path.join(pictureFolder, name, 'failed-logs'), { recursive: true });
  };
  open.add(keep);
  return {
    workbench,
    serverPid: server.pid,
    dataFolder,
    async close() {
      open.delete(keep);
      await context.close();
      await server.stop();
    },
  };
}

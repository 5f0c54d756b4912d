#!/usr/bin/env node
// Stands in for the `code` executable of VS Code desktop: takes its flags and runs the test host's server and browser.
// CROSSREAD_SERVER=oldest chooses the oldest VS Code that we support.
import fs from 'node:fs';
import path from 'node:path';
import { asProgram, interrupted, temporaryFolder } from '../lib/run.mjs';
import { launchBrowser } from './browser.mjs';
import { readFlags, toPath } from './cli.mjs';
import { chosenServer } from './layout.mjs';
import { installExtension, listExtensions, quietSettings, startServer, writeSettings } from './server.mjs';
import { setUpHost } from './setup.mjs';
import { runTestPage, workbenchUrl } from './workbench.mjs';

const flags = readFlags(process.argv.slice(2));

/** Where this run keeps its data: beside desktop's own in `--user-data-dir`, or in a folder that goes with the process. */
function place() {
  const userData = flags.last('user-data-dir');
  const dataFolder = userData ? path.join(path.resolve(userData), 'server') : temporaryFolder('data');
  const extensions = flags.last('extensions-dir');
  return { dataFolder, ...(extensions ? { extensionsFolder: path.resolve(extensions) } : {}) };
}

/** Desktop reads its settings in `--user-data-dir`; the server reads them in its own folder. */
function userSettings() {
  const userData = flags.last('user-data-dir');
  const file = userData && path.join(path.resolve(userData), 'User', 'settings.json');
  return file && fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
}

function version() {
  return JSON.parse(fs.readFileSync(path.join(chosenServer.folder, 'package.json'), 'utf8')).version;
}

async function openWindow() {
  const where = place();
  writeSettings(where.dataFolder, { ...quietSettings, ...userSettings() });
  const tests = flags.last('extensionTestsPath');
  const server = await startServer({ ...where, testDriver: tests !== undefined });
  const folder = flags.paths[0] ?? flags.last('folder-uri');
  const url = workbenchUrl(server.authority, {
    ...(folder === undefined ? {} : { folder: toPath(folder) }),
    ...(tests === undefined ? {} : { tests: toPath(tests) }),
    development: flags.all('extensionDevelopmentPath').map(toPath),
  });
  const browser = await launchBrowser({ isBrief: tests !== undefined });
  const code = await Promise.race([
    runTestPage(browser, url),
    interrupted().then(() => 130),
    server.ended.then(() => 71),
  ]);
  await browser.close();
  await server.stop();
  return code;
}

await asProgram(async () => {
  await setUpHost();
  if (flags.has('version')) return void console.log(version());
  if (flags.has('install-extension')) {
    for (const vsix of flags.all('install-extension')) await installExtension(place(), vsix);
    return;
  }
  if (flags.has('list-extensions')) return listExtensions(place());
  return openWindow();
});

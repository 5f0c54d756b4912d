#!/usr/bin/env node
// Opens the sample story, or a folder of the user's own, in a real VS Code with the packed extension installed.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openInDesktop } from './desktop.mjs';
import { installExtension, quietSettings, startServer, writeSettings } from './host/server.mjs';
import { setUpHost } from './host/setup.mjs';
import { workbenchUrl } from './host/workbench.mjs';
import { packExtension } from './lib/package.mjs';
import { inRepository } from './lib/paths.mjs';
import { asProgram, Failure, interrupted, needPackages, temporaryFolder } from './lib/run.mjs';

const help = `Opens VS Code with Crossread installed.

npm start                      a copy of the sample story, in VS Code server on this machine
npm start -- --folder PATH     your own folder of articles
npm start -- --desktop         the desktop VS Code that "code" starts, with settings of its own
npm start -- --no-open         print the address, open no browser
npm start -- --help            this text

Ctrl+C ends it.`;

function readOptions() {
  try {
    return parseArgs({
      options: {
        folder: { type: 'string' },
        desktop: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
}

/** The folder to open: the user's own, or a copy of the sample story that may be edited freely. */
function folderToOpen(/** @type {string | undefined} */ asked) {
  if (asked === undefined) {
    const copy = path.join(temporaryFolder('story'), 'sample');
    fs.cpSync(inRepository('sample'), copy, { recursive: true });
    return copy;
  }
  // npm runs us in the repository; a relative path counts from where the user called npm.
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), asked);
  const found = fs.statSync(folder, { throwIfNoEntry: false });
  if (!found) throw new Failure(`There is no folder ${folder}.`);
  if (!found.isDirectory()) throw new Failure(`${folder} is a file; --folder takes the folder of the articles.`);
  return fs.realpathSync(folder);
}

/** Opens an address in the user's browser where there is one to be seen; the printed address serves otherwise. */
function openAddress(/** @type {string} */ url) {
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const opener = spawn('xdg-open', [url], { stdio: 'ignore', detached: true });
  opener.on('error', () => console.log('(xdg-open is not installed: open the address yourself.)'));
  opener.unref();
}

async function openInServer(
  /** @type {string} */ vsix,
  /** @type {string} */ folder,
  /** @type {boolean} */ own,
  open = true,
) {
  await setUpHost();
  const dataFolder = temporaryFolder('server');
  writeSettings(dataFolder, own ? { ...quietSettings, 'security.workspace.trust.enabled': true } : quietSettings);
  await installExtension({ dataFolder }, vsix);
  const token = randomBytes(24).toString('hex');
  const server = await startServer({ dataFolder, token, workspaceTrust: own });
  const url = workbenchUrl(server.authority, { folder, token });
  console.log(
    `\nVS Code with Crossread, ${own ? folder : 'a copy of the sample story'}:\n\n  ${url}\n\nCtrl+C ends it.`,
  );
  if (open) openAddress(url);
  const code = await Promise.race([interrupted().then(() => 0), server.ended.then(() => 1)]);
  if (code !== 0) console.error('VS Code server ended by itself.');
  await server.stop();
  return code;
}

await asProgram(async () => {
  const options = readOptions();
  if (options.help) return void console.log(help);
  const folder = folderToOpen(options.folder);
  await needPackages();
  console.log('Building and packing the extension …');
  const vsix = await packExtension();
  if (options.desktop) return openInDesktop(vsix, folder);
  return openInServer(vsix, folder, options.folder !== undefined, !options['no-open']);
});

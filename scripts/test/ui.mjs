#!/usr/bin/env node
// Runs the UI suite: a real VS Code in a real browser, with the packed extension installed. `ui.mjs editing story` runs
// the files of these names alone, and keeps the other pictures; so is run what measures and judges nothing.
import fs from 'node:fs';
import { installExtension } from '../host/server.mjs';
import { setUpHost } from '../host/setup.mjs';
import { packedExtension, packExtension } from '../lib/package.mjs';
import { inRepository } from '../lib/paths.mjs';
import { asProgram, Failure, needPackages, temporaryFolder } from '../lib/run.mjs';
import { runChildren } from './children.mjs';
import { resultsLine, summary } from './results.mjs';

/** So many files run at once, each in a window of its own: they wait more than they work. */
const FILES_AT_ONCE = 2;

const folder = inRepository('test', 'ui');

/** The names of the files to run, the longest first, so that what ends last is short. */
function wantedFiles(/** @type {readonly string[]} */ names) {
  const files = fs.readdirSync(folder);
  const wanted =
    names.length === 0
      ? files.filter((name) => name.endsWith('.test.mjs'))
      : names.map((name) => {
          const found = [`${name}.test.mjs`, `${name}.measure.mjs`].find((file) => files.includes(file));
          if (found === undefined) throw new Failure(`There is no test/ui/${name}.test.mjs.`);
          return found;
        });
  const length = (/** @type {string} */ name) => fs.statSync(inRepository('test', 'ui', name)).size;
  return wanted.sort((one, other) => length(other) - length(one));
}

/** A folder of extensions that holds the packed one, for all windows: installing takes longer than opening one. */
async function installedExtensions() {
  const extensionsFolder = temporaryFolder('extensions');
  await installExtension({ dataFolder: temporaryFolder('installing'), extensionsFolder }, packedExtension());
  return extensionsFolder;
}

await asProgram(async () => {
  const names = process.argv.slice(2);
  const files = wantedFiles(names);
  await needPackages();
  await setUpHost();
  await packExtension();
  if (names.length === 0) fs.rmSync(inRepository('test', 'ui', 'pictures'), { recursive: true, force: true });
  const env = { CROSSREAD_EXTENSIONS: await installedExtensions() };
  const program = inRepository('scripts', 'test', 'uiFile.mjs');
  const children = files.map((name) => ({ title: `UI, ${name}`, program, args: [name], env }));
  const results = await runChildren(children, { atOnce: FILES_AT_ONCE });
  console.log(`UI: ${summary(results)}`);
  console.log(resultsLine(results));
  return results.failed.length > 0 ? 1 : 0;
});

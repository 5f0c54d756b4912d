// The windows of the UI suite: each file of test/ui has one of its own.
import fs from 'node:fs';
import { installExtension } from '../host/server.mjs';
import { packedExtension } from '../lib/package.mjs';
import { inRepository } from '../lib/paths.mjs';
import { Failure, temporaryFolder } from '../lib/run.mjs';

const folder = inRepository('test', 'ui');

/** The names of the files to run, the longest first, so that what ends last is short. */
function wantedFiles(/** @type {readonly string[]} */ names) {
  const files = fs.readdirSync(folder);
  const wanted =
    names.length === 0
      ? files.filter((name) => name.endsWith('.test.mjs'))
      : names.map((name) => {
          const found = ['test', 'measure', 'pictures']
            .map((kind) => `${name}.${kind}.mjs`)
            .find((file) => files.includes(file));
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

/**
 * The window of each file that `names` names, or of every one, whose pictures go then. The packed extension must stand
 * there. Throws a Failure where there is no such file.
 * @param {readonly string[]} [names]
 * @returns {Promise<import('./children.mjs').Child[]>}
 */
export async function uiWindows(names = []) {
  const files = wantedFiles(names);
  if (names.length === 0) fs.rmSync(inRepository('test', 'ui', 'pictures'), { recursive: true, force: true });
  const env = { CROSSREAD_EXTENSIONS: await installedExtensions() };
  const program = inRepository('scripts', 'test', 'uiFile.mjs');
  // Keys and clicks that come while VS Code moves the focus are lost, on a busy machine now and then.
  const isTriedAgain = process.env.CI !== undefined;
  return files.map((name) => ({
    title: `UI, ${name}`,
    program,
    args: [name],
    // What is measured is measured as people have it: see `launchBrowser`.
    env: name.endsWith('.measure.mjs') ? { ...env, CI: undefined } : env,
    isTriedAgain,
  }));
}

// A real VS Code server: start, stop, install an extension.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { atExit, Failure, mustRun, run, temporaryFolder } from '../lib/run.mjs';
import { chosenServer } from './layout.mjs';

/** Keeps what does not belong to the product off the screen and the network. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * @typedef {object} Place
 * @property {string} dataFolder settings and logs of this server
 * @property {string} [extensionsFolder] the installed extensions; inside `dataFolder` where absent
 */

/** The built-in extensions that tests and demo need; the other ninety cost each window two seconds of CPU at its start. */
const builtIn = [
  'configuration-editing',
  'git',
  'git-base',
  'html',
  'json',
  'json-language-features',
  'markdown-basics',
  'markdown-language-features',
  'references-view',
  'search-result',
  'theme-defaults',
  'theme-seti',
];

/** @type {string | undefined} */
let builtInFolder;

/** A folder that holds the built-in extensions of the server that are wanted, and lasts as long as this process. */
function builtInExtensions() {
  if (builtInFolder !== undefined) return builtInFolder;
  builtInFolder = temporaryFolder('built-in');
  for (const name of builtIn) {
    const place = path.join(chosenServer.folder, 'extensions', name);
    if (fs.existsSync(place)) fs.symlinkSync(place, path.join(builtInFolder, name));
  }
  return builtInFolder;
}

/** @param {Place} place */
const command = ({ dataFolder, extensionsFolder }) => [
  path.join(chosenServer.folder, 'out', 'server-main.js'),
  '--accept-server-license-terms',
  '--server-data-dir',
  dataFolder,
  '--telemetry-level',
  'off',
  '--builtin-extensions-dir',
  builtInExtensions(),
  ...(extensionsFolder ? ['--extensions-dir', extensionsFolder] : []),
];

/** Writes the user's settings that the workbench of this server reads. */
export function writeSettings(/** @type {string} */ dataFolder, /** @type {Record<string, unknown>} */ settings) {
  const folder = path.join(dataFolder, 'data', 'User');
  fs.mkdirSync(folder, { recursive: true });
  fs.mkdirSync(path.join(dataFolder, 'data', 'logs'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

/**
 * Installs a packed extension.
 * @param {Place} place
 * @param {string} vsix
 */
export async function installExtension(place, vsix) {
  const args = [...command(place), '--install-extension', path.resolve(vsix), '--force'];
  await mustRun(`Installing ${path.basename(vsix)}`, chosenServer.node, args, { quiet: true });
}

/**
 * Unpacks a packed extension as an installation does.
 * @param {string} dataFolder holds no other extension
 * @param {string} vsix
 * @returns {Promise<string>} the folder of its files
 */
export async function unpackExtension(dataFolder, vsix) {
  await installExtension({ dataFolder }, vsix);
  const extensions = path.join(dataFolder, 'extensions');
  const [folder] = fs.readdirSync(extensions, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  if (!folder) throw new Failure(`Nothing was installed from ${vsix}.`);
  return path.join(extensions, folder.name);
}

/**
 * Prints the names of the installed extensions, one a line.
 * @param {Place} place
 * @returns {Promise<number>} the exit code
 */
export const listExtensions = (place) => run(chosenServer.node, [...command(place), '--list-extensions']);

/**
 * Starts a server on a free port of 127.0.0.1. It ends with this process; `stop` ends it earlier.
 * @param {Place & { token?: string, testDriver?: boolean, workspaceTrust?: boolean, env?: NodeJS.ProcessEnv }} options
 *   without a `token` anybody on this machine may connect; `testDriver` lets a page run extension tests (and hides toasts)
 * @returns {Promise<{ authority: string, pid: number, stop(): Promise<void>, ended: Promise<void> }>}
 */
export async function startServer({ token, testDriver = false, workspaceTrust = false, env = {}, ...place }) {
  const tokenFile = path.join(place.dataFolder, 'token');
  // In a file, because every user of this machine can read a command line.
  if (token) fs.writeFileSync(tokenFile, token, { mode: 0o600 });
  const args = [
    ...command(place),
    ...(token ? ['--connection-token-file', tokenFile] : ['--without-connection-token']),
    ...(testDriver ? chosenServer.testDriver : []),
    ...(workspaceTrust ? [] : ['--disable-workspace-trust']),
    '--host',
    '127.0.0.1',
    '--port',
    '0',
  ];
  // A group of its own: extension hosts and file watchers end with the server, whatever ends us.
  const server = spawn(chosenServer.node, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, ELECTRON_RUN_AS_NODE: undefined },
  });
  const ended = new Promise((/** @type {(value: void) => void} */ resolve) => server.once('exit', () => resolve()));
  const kill = (/** @type {NodeJS.Signals} */ signal) => {
    if (server.pid === undefined) return;
    try {
      process.kill(-server.pid, signal);
    } catch {
      // The group has ended already.
    }
  };
  const killNow = () => kill('SIGKILL');
  const left = atExit(killNow);

  const port = await new Promise((resolve, reject) => {
    let output = '';
    const read = (/** @type {Buffer} */ data) => {
      output += data;
      const found = /listening on (\d+)/.exec(output);
      if (found) resolve(found[1]);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`VS Code server ended with code ${code}:\n${output}`)));
  });
  return {
    authority: `127.0.0.1:${port}`,
    pid: server.pid ?? 0,
    ended,
    async stop() {
      kill('SIGTERM');
      const patience = setTimeout(killNow, 3000);
      await ended;
      clearTimeout(patience);
      killNow();
      left();
    },
  };
}

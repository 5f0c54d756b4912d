// A headless browser that shows VS Code's workbench.
import { createRequire } from 'node:module';
import path from 'node:path';
import { inHost } from '../lib/paths.mjs';

export const browserFolder = inHost('browser');
export const executable = path.join(browserFolder, 'chromium');
/** Latin, Cyrillic, Greek, Arabic and Hebrew in the first, Chinese in the second. */
export const fontFolders = [
  inHost('node_modules', 'dejavu-fonts-ttf', 'ttf'),
  inHost('node_modules', '@expo-google-fonts', 'zcool-xiaowei', '400Regular'),
];

/** What the browser needs in its environment beside the user's own. */
export const browserEnvironment = () => ({
  LD_LIBRARY_PATH: path.join(browserFolder, 'al2023', 'lib'),
  FONTCONFIG_FILE: path.join(browserFolder, 'fonts.conf'),
});

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing but this machine is reached, so that a test says the same with and without a network.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE *.localhost',
];

/**
 * Starts the browser.
 * @param {{ isBrief?: boolean }} [options] `isBrief` says that windows are closed again within minutes: the compiler that
 *   makes long-lived pages fast costs a tenth of a window's time then, and is left out; never where time is measured
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchBrowser({ isBrief = false } = {}) {
  const { chromium } = createRequire(inHost('package.json'))('playwright-core');
  const forBrief = isBrief ? ['--js-flags=--no-opt'] : [];
  return chromium.launch({
    executablePath: executable,
    args: [...args, ...forBrief],
    env: { ...process.env, ...browserEnvironment() },
  });
}

/**
 * Stops what moves by itself on every page to come, such as a bar that runs to and fro while something is waited for:
 * each of its steps is drawn by the processor here, which takes a quarter of a window's time.
 * @param {import('playwright-core').Page | import('playwright-core').BrowserContext} pages
 */
export const holdStill = (pages) => pages.addInitScript({ content: stillness });

/** A sheet of the page's own, which no policy of a page forbids. */
const stillness = `
  const still = new CSSStyleSheet();
  still.replaceSync('*, *::before, *::after { animation: none !important; transition: none !important; }');
  document.adoptedStyleSheets.push(still);
`;

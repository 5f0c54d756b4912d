// The address of a workbench page, and the way out of it for what an extension test prints.
import { format } from 'node:util';
import { holdStill } from './browser.mjs';

/**
 * The address that opens a folder, a `.code-workspace` file or an empty window.
 * @param {string} authority host and port of the server
 * @param {{ folder?: string, token?: string, development?: readonly string[], tests?: string }} options absolute paths
 */
export function workbenchUrl(authority, { folder, token, development = [], tests }) {
  const remote = (/** @type {string} */ path) => `vscode-remote://${authority}${encodeURI(path)}`;
  const query = new URLSearchParams();
  if (token) query.set('tkn', token);
  if (folder === undefined) query.set('ew', 'true');
  else query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  const payload = [
    ...development.map((path) => ['extensionDevelopmentPath', remote(path)]),
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
  ];
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query}`;
}

// What the workbench itself says on every start, and no test is about.
const noise =
  /AccountPolicy|DefaultAccount|chat-stt|AgentHost|Canceled|ChatModel|ChatSessionStore|Creating a socket|Service Worker|additional builtin|bindings file|connection token|grace time|open-vsx|spdlog|watchdog/;

// What the workbench says when an editor was opened on a text that is gone; editors that are opened later may break.
const grave = /Model is disposed|got disposed before/;
// A lens that is resolved while its document closes says so too; there is no editor any more that could break.
const closing = /at \S*resolveCodeLens/;

/**
 * Opens a page that runs an extension test and waits for its end.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<number>} the test's exit code; 70 where the page crashed, 72 where the tests passed and the workbench
 *   said that an editor broke
 */
export async function runTestPage(browser, url) {
  let broken = false;
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await holdStill(page);
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const text = format(...args);
    broken ||= grave.test(text) && !closing.test(text);
    if (!noise.test(text)) (type === 'error' ? console.error : console.log)(text);
  });
  const code = new Promise((/** @type {(code: number) => void} */ resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    page.on('crash', () => resolve(70));
  });
  await page.goto(url);
  return (await code) || (broken ? 72 : 0);
}

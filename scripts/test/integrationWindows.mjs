// The windows that the integration suite runs in.
import { inRepository } from '../lib/paths.mjs';
import { Failure } from '../lib/run.mjs';
import { bundleIntegrationTests } from './bundle.mjs';
import { WINDOWS_AT_ONCE } from './children.mjs';
import { storyFolder, twoRoots } from './workspaces.mjs';

const script = (/** @type {string} */ name) => inRepository('scripts', 'test', name);

const noFolder = () => '';
/** @type {Record<string, () => string>} */
const everyWindow = { 'one folder': storyFolder, 'two roots': twoRoots, 'no folder': noFolder };
const shim = { CROSSREAD_CODE: inRepository('scripts', 'host', 'code-shim.mjs') };
const desktop = { program: script('desktopWindow.mjs'), windows: everyWindow };

/**
 * The program that opens one window in each host, what its windows hold, and what chooses its VS Code. The web host
 * mounts one folder at most; the oldest VS Code opens what most people have open; `desktop` has no choice made, so that
 * test-electron downloads a VS Code.
 * @type {Record<string, { program: string, windows: Record<string, () => string>, env?: NodeJS.ProcessEnv }>}
 */
const hosts = {
  node: { ...desktop, env: shim },
  oldest: {
    ...desktop,
    windows: { 'one folder': storyFolder },
    env: { ...shim, CROSSREAD_SERVER: 'oldest' },
  },
  web: { program: script('webWindow.mjs'), windows: { 'one folder': storyFolder, 'no folder': noFolder }, env: {} },
  desktop,
};

/**
 * Every window of the hosts that `words` names; further words name files of test/integration, which run alone. Throws a
 * Failure where none is named.
 * @param {readonly string[]} words
 * @returns {Promise<{ children: import('./children.mjs').Child[], atOnce: number }>}
 */
export async function integrationWindows(words) {
  const names = words.filter((word) => Object.hasOwn(hosts, word));
  const files = words.filter((word) => !Object.hasOwn(hosts, word));
  if (names.length === 0) throw new Failure(`Name a host: ${Object.keys(hosts).join(', ')}.`);
  const tests = await bundleIntegrationTests(files);
  // Windows on one folder run longest, and come first.
  const children = Object.keys(everyWindow).flatMap((window) =>
    names.flatMap((name) => {
      const { program, windows, env } = hosts[name];
      if (!windows[window]) return [];
      return { title: `Integration, ${name} host, ${window}`, program, args: [tests, windows[window]()], env };
    }),
  );
  // Desktop windows would take the focus from each other.
  return { children, atOnce: names.includes('desktop') ? 1 : WINDOWS_AT_ONCE };
}

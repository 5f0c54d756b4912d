#!/usr/bin/env node
// Runs the integration suite inside real extension hosts: `integration.mjs [node] [oldest] [web] [desktop]`; further words
// name files of test/integration, which run alone.
import { setUpHost } from '../host/setup.mjs';
import { packExtension } from '../lib/package.mjs';
import { inRepository } from '../lib/paths.mjs';
import { asProgram, Failure, needPackages } from '../lib/run.mjs';
import { bundleIntegrationTests } from './bundle.mjs';
import { runChildren } from './children.mjs';
import { resultsLine, summary } from './results.mjs';
import { storyFolder, twoRoots } from './workspaces.mjs';

const script = (/** @type {string} */ name) => inRepository('scripts', 'test', name);

const noFolder = () => '';
const everyWindow = { 'one folder': storyFolder, 'two roots': twoRoots, 'no folder': noFolder };
const shim = { CROSSREAD_CODE: inRepository('scripts', 'host', 'code-shim.mjs') };
const desktop = { program: script('desktopWindow.mjs'), windows: everyWindow };

/**
 * The program that opens one window in each host, what its windows hold, and what chooses its VS Code. The web host
 * mounts one folder at most; `desktop` has no choice made, so that test-electron downloads a VS Code.
 * @type {Record<string, { program: string, windows: Record<string, () => string>, env?: NodeJS.ProcessEnv }>}
 */
const hosts = {
  node: { ...desktop, env: shim },
  oldest: { ...desktop, env: { ...shim, CROSSREAD_SERVER: 'oldest' } },
  web: { program: script('webWindow.mjs'), windows: { 'one folder': storyFolder, 'no folder': noFolder }, env: {} },
  desktop,
};

/** So many windows run at once: they wait more than they work. Desktop windows would take the focus from each other. */
const windowsAtOnce = (/** @type {string} */ host) => (host === 'desktop' ? 1 : 2);

/** Runs the suite in every window of some hosts. */
async function runHosts(/** @type {readonly string[]} */ names, /** @type {string} */ tests) {
  if (names.some((name) => hosts[name].env)) await setUpHost();
  const children = names.flatMap((name) => {
    const { program, windows, env } = hosts[name];
    return Object.entries(windows).map(([window, folder]) => {
      return { title: `Integration, ${name} host, ${window}`, program, args: [tests, folder()], env };
    });
  });
  const results = await runChildren(children, {
    atOnce: Math.min(...names.map(windowsAtOnce)),
    nameOf: ({ title }, test) => `${title}: ${test}`,
  });
  console.log(`\nIntegration: ${summary(results)}`);
  console.log(resultsLine(results));
  return results;
}

await asProgram(async () => {
  const words = process.argv.slice(2);
  const names = words.filter((word) => Object.hasOwn(hosts, word));
  const files = words.filter((word) => !Object.hasOwn(hosts, word));
  if (names.length === 0) throw new Failure(`Name a host: ${Object.keys(hosts).join(', ')}.`);
  await needPackages();
  // Packing builds; the web host runs what is packed, the others what is built.
  await packExtension();
  const results = await runHosts(names, await bundleIntegrationTests(files));
  return results.failed.length > 0 ? 1 : 0;
});

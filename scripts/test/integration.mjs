#!/usr/bin/env node
// Runs the integration suite inside real extension hosts: `integration.mjs [node] [oldest] [web] [desktop]`; further words
// name files of test/integration, which run alone.
import { setUpHost } from '../host/setup.mjs';
import { packExtension } from '../lib/package.mjs';
import { inRepository } from '../lib/paths.mjs';
import { asProgram, Failure, needPackages, run } from '../lib/run.mjs';
import { bundleIntegrationTests } from './bundle.mjs';
import { add, noResults, readResults, resultsLine, summary } from './results.mjs';
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

/** Runs one window to its end and prints what it said; one that tells no results, or ends badly without a failed test, has failed. */
async function runWindow(
  /** @type {string} */ name,
  /** @type {string} */ program,
  /** @type {readonly string[]} */ args,
  env = {},
) {
  const named = (/** @type {string} */ test) => `${name}: ${test}`;
  const said = [`\n${name}`];
  let results = noResults;
  let told = false;
  const code = await run(process.execPath, [program, ...args], {
    env: { ...process.env, ...env },
    quiet: true,
    onLine(line) {
      const read = readResults(line);
      if (!read) return void said.push(line);
      results = { ...read, failed: read.failed.map(named), skipped: read.skipped.map(named) };
      told = true;
    },
  });
  console.log(said.join('\n'));
  if (told && (code === 0 || results.failed.length > 0)) return results;
  return add(results, {
    ...noResults,
    failed: [`${name} ended with code ${code}${told ? '' : ' and told no results'}`],
  });
}

/** Runs the suite in every window of some hosts. */
async function runHosts(/** @type {readonly string[]} */ names, /** @type {string} */ tests) {
  if (names.some((name) => hosts[name].env)) await setUpHost();
  const waiting = names.flatMap((name) =>
    Object.entries(hosts[name].windows).map(([window, folder]) => ({ name, window, folder })),
  );
  let results = noResults;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { program, env } = hosts[next.name];
      const title = `Integration, ${next.name} host, ${next.window}`;
      const ofWindow = await runWindow(title, program, [tests, next.folder()], env);
      results = add(results, ofWindow);
    }
  };
  await Promise.all(Array.from({ length: Math.min(...names.map(windowsAtOnce)) }, work));
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

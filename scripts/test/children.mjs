// Test runs in processes of their own, a few at once.
import { run } from '../lib/run.mjs';
import { add, noResults, readResults } from './results.mjs';

/** So many windows run at once; with three, two cores are full and none is sooner. */
export const WINDOWS_AT_ONCE = 2;

/**
 * @typedef {object} Child a script that runs tests and tells its results
 * @property {string} title
 * @property {string} program the script's path
 * @property {readonly string[]} args
 * @property {NodeJS.ProcessEnv} [env] what is set besides this process's own
 * @property {boolean} [isTriedAgain] whether it is run once more where a test of it fails
 */

/**
 * Runs children in their order, `atOnce` of them at a time, and prints what each said once it has ended.
 * @param {readonly Child[]} children
 * @param {number} atOnce
 * @returns {Promise<import('./results.mjs').Results>} the sum of what they told
 */
export async function runChildren(children, atOnce) {
  const waiting = [...children];
  let results = noResults;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const ofChild = await (next.isTriedAgain ? runTwice(next) : runChild(next));
      results = add(results, ofChild);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

/** Runs a child whose failed tests may pass at a second try, in another window; which did is told. */
async function runTwice(/** @type {Child} */ child) {
  const first = await runChild(child);
  if (first.failed.length === 0) return first;
  const second = await runChild({ ...child, title: `${child.title}, once more` });
  return { ...second, again: second.failed.length > 0 ? [] : first.failed };
}

/** One that tells no results, or ends badly without a failed test, has failed. */
async function runChild(/** @type {Child} */ { title, program, args, env }) {
  const named = (/** @type {string} */ test) => `${title}: ${test}`;
  const said = [`\n${title}`];
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
    failed: [`${title} ended with code ${code}${told ? '' : ' and told no results'}`],
  });
}

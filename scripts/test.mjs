#!/usr/bin/env node
// Runs every check and every test; ends with one line that counts them all. `--help` names the single steps.
import fs from 'node:fs';
import { inRepository } from './lib/paths.mjs';
import { asProgram, needPackages, npmRun, run } from './lib/run.mjs';
import { add, fromVitest, noResults, readResults, summary } from './test/results.mjs';

const help = `npm test runs everything. Its steps, one by one:
  npm run check              types, lint, formatting, who imports whom
  npm run test:unit          engine, projections, grammars
  npm run test:hostile       what hostile texts cost, here some, up to 62 kB
  npm run audit:regexes      what a text could make regular expressions cost: here of new ones
  npm run fuzz               readers of foreign texts, here 3 s each from the same seed
  npm run build, package     the extension and its .vsix file
  npm run test:windows       the next two, through one queue
  npm run test:integration   the suite inside real extension hosts: Node host, oldest VS Code that we support, web host
  npm run test:web           the same suite, web host alone
  npm run test:ui            a person's way through the workbench, with pictures in test/ui/pictures
  npm run test:desktop       the same integration suite in desktop VS Code (downloads one; CROSSREAD_CODE names another)`;

/** @typedef {import('./test/results.mjs').Results} Results */
/** @typedef {{ name: string, run: () => Promise<Results> }} Step */

/**
 * A script of package.json that passes or fails as a whole; `environment` says what part of it is run here.
 * @returns {Step}
 */
const whole = (/** @type {string} */ script, /** @type {NodeJS.ProcessEnv} */ environment = {}) => ({
  name: script,
  async run() {
    const [command, args] = npmRun(script);
    const code = await run(command, args, { quiet: true, env: { ...process.env, ...environment } });
    return code === 0 ? { ...noResults, passed: 1 } : { ...noResults, failed: [script] };
  },
});

/**
 * The script's own texts of up to 1 MB take half an hour; these are an eleventh of them, of so many kB, which shows what
 * grows too fast.
 */
const hostile = {
  CROSSREAD_HOSTILE: process.env.CROSSREAD_HOSTILE ?? '16,62',
  CROSSREAD_HOSTILE_EVERY: process.env.CROSSREAD_HOSTILE_EVERY ?? '11',
};

/** The script's own 10 minutes each are for a person's machine; the environment may ask for others. */
const fuzz = { CROSSREAD_FUZZ_SECONDS: process.env.CROSSREAD_FUZZ_SECONDS ?? '3' };

/** Where a step ended badly and no test of it failed, the step itself has failed. */
const orCrashed = (
  /** @type {string} */ script,
  /** @type {number} */ code,
  /** @type {Results | undefined} */ results,
) => {
  if (results && (code === 0 || results.failed.length > 0)) return results;
  return add(results ?? noResults, { ...noResults, failed: [`${script} (ended with code ${code})`] });
};

/** A script that tells its results in a line of its output. @returns {Step} */
const telling = (/** @type {string} */ script, /** @type {NodeJS.ProcessEnv} */ environment = {}) => ({
  name: script,
  async run() {
    /** @type {Results | undefined} */
    let results;
    const [command, args] = npmRun(script);
    const code = await run(command, args, {
      env: { ...process.env, ...environment },
      onLine(line) {
        const read = readResults(line);
        if (read) results = add(results ?? noResults, read);
        else console.log(line);
      },
    });
    return orCrashed(script, code, results);
  },
});

/** @type {Step} */
const unit = {
  name: 'test:unit',
  async run() {
    const report = inRepository('out', 'unit.json');
    fs.rmSync(report, { force: true });
    const [command, args] = npmRun('test:unit');
    const reporters = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await run(command, [...args, ...reporters]);
    return orCrashed(
      'test:unit',
      code,
      fs.existsSync(report) ? fromVitest(fs.readFileSync(report, 'utf8')) : undefined,
    );
  },
};

/** `check` is the sum of the scripts `check:…`; here each of them counts. */
function checks() {
  const { scripts } = JSON.parse(fs.readFileSync(inRepository('package.json'), 'utf8'));
  return Object.keys(scripts)
    .filter((script) => script.startsWith('check:'))
    .map((script) => whole(script));
}

/** Runs a step, tells how it went and how long it took. */
async function timed(/** @type {Step} */ step) {
  console.log(`\n== ${step.name}`);
  const started = Date.now();
  const results = await step.run();
  console.log(`== ${step.name}: ${summary(results)} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return results;
}

/** Runs steps one after the other, or `atOnce` of them at a time. */
async function inTurn(/** @type {readonly Step[]} */ steps, atOnce = 1) {
  const waiting = [...steps];
  let all = noResults;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const results = await timed(next);
      all = add(all, results);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return all;
}

await asProgram(async () => {
  if (process.argv.includes('--help')) return void console.log(help);
  await needPackages();
  // Downloads and unpacks while the checks run. Where it fails, the first step that needs the host says why.
  const hostSetUp = run(process.execPath, [inRepository('scripts', 'host', 'setup.mjs')], { quiet: true });
  // What a hostile text costs is counted in time of the processor: it may share the machine.
  const beside = [whole('audit:regexes', { CI: '1' }), whole('fuzz', fuzz), whole('build'), whole('package')];
  let all = await inTurn(checks(), 2);
  all = add(all, await inTurn([unit]));
  for (const results of await Promise.all([inTurn([whole('test:hostile', hostile)]), inTurn(beside)])) {
    all = add(all, results);
  }
  await hostSetUp;
  all = add(all, await inTurn([telling('test:windows', { CROSSREAD_PACKED: 'yes' })]));
  console.log();
  for (const name of all.skipped) console.log(`skipped: ${name}`);
  for (const name of all.again ?? []) console.log(`passed at the second try: ${name}`);
  for (const name of all.failed) console.log(`failed: ${name}`);
  console.log(summary(all));
  return all.failed.length > 0 ? 1 : 0;
});

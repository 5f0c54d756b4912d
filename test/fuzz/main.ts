/**
 * Feeds the readers of foreign texts with changed seeds until the time is up: `npm run fuzz` 10 minutes each, `-- WORD`
 * those whose name has the word. CROSSREAD_FUZZ_SECONDS=5 takes other times, CROSSREAD_FUZZ_SEED=1 another seed. What
 * fails is written in its shortest form to test/fuzz/found, and is run by the unit tests from then on.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { changedSeed } from './changes.js';
import { targets } from './targets.js';

const seconds = Number(process.env.CROSSREAD_FUZZ_SECONDS ?? 600);
const seed = Number(process.env.CROSSREAD_FUZZ_SEED ?? 1);
/** No input of some kilobytes may take longer, in milliseconds of CPU. */
const SLOW = 5_000;
const folder = 'test/fuzz/found';
const [wanted = ''] = process.argv.slice(2);
let failures = 0;

for (const [name, { seeds, isBytes, run }] of Object.entries(targets)) {
  if (!name.includes(wanted)) continue;
  let inputs = 0;
  const property = fc.property(changedSeed(seeds, isBytes === true), (input) => {
    inputs++;
    const before = process.cpuUsage();
    run(input);
    const took = process.cpuUsage(before).user / 1000;
    if (took > SLOW) throw new Error(`It took ${took.toFixed(0)} ms`);
  });
  const details = fc.check(property, {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: seconds * 1000,
    markInterruptAsFailure: false,
  });
  console.log(`${name.padEnd(18)} ${String(inputs).padStart(8)} inputs, ${details.failed ? 'FAILED' : 'none failed'}`);
  if (!details.failed || details.counterexample === null) continue;
  failures++;
  const [input] = details.counterexample;
  const text = JSON.stringify({ target: name, input }, null, 2);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`, `${text}\n`);
  console.log(`${text}\n${String(details.errorInstance)}`);
}
process.exitCode = failures > 0 ? 1 : 0;

/**
 * How long hostile texts take to be parsed, compared and brought side by side, how that grows, and what memory it needs:
 * each kind of text in a process of its own. `npm run test:hostile`; `-- WORD` takes the kinds whose name has the word.
 * With CROSSREAD_HOSTILE=short texts of 62 and 250 kB only, which says nothing of larger ones.
 */
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { measure, type Measured, steps } from './measure.js';
import { hostileTexts } from './texts.js';

const isShort = process.env.CROSSREAD_HOSTILE === 'short';
const SIZES = isShort ? [62_500, 250_000] : [62_500, 125_000, 250_000, 1_000_000];
/** A kind that takes longer is given up, in milliseconds. */
const GIVEN_UP = 120_000;

const program = fileURLToPath(import.meta.url);
const [wanted = '', child] = process.argv.slice(2);

if (child === '--child') {
  console.log(JSON.stringify(measure(hostileTexts[wanted], SIZES)));
} else {
  const waiting = Object.keys(hostileTexts).filter((name) => name.includes(wanted));
  const faults: string[] = [];
  const worst = { milliseconds: 0, megabytes: 0 };
  console.log(
    `${`CPU in ms: ${steps.join(', ')}`.padEnd(44)}${SIZES.map((size) => `${size / 1000} kB`.padStart(28)).join('')}`,
  );
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const found = await ofKind(name);
      faults.push(...found.faults.map((fault) => `${name}: ${fault}`));
      worst.milliseconds = Math.max(worst.milliseconds, ...found.times.flat());
      worst.megabytes = Math.max(worst.megabytes, found.megabytes);
      const cells = found.times.map((times) => times.map((each) => each.toFixed(0).padStart(6)).join(' '));
      console.log(
        `${name.padEnd(44)}${cells.map((cell) => cell.padStart(28)).join('')}  ${found.megabytes.toFixed(0)} MB`,
      );
    }
  };
  const kinds = waiting.length;
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  for (const fault of faults) console.log(`FAULT ${fault}`);
  console.log(
    `${kinds} kinds of text of up to ${SIZES.at(-1)! / 1000} kB: ${faults.length} beyond the bounds; ` +
      `at most ${worst.milliseconds.toFixed(0)} ms a step and ${worst.megabytes.toFixed(0)} MB`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}

async function ofKind(name: string): Promise<Measured> {
  const args = [...process.execArgv, program, name, '--child'];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: GIVEN_UP });
    return JSON.parse(stdout) as Measured;
  } catch (error) {
    return { times: [], megabytes: 0, faults: [`its process ended: ${(error as Error).message.slice(0, 200)}`] };
  }
}

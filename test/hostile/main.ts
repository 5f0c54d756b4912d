/**
 * How long hostile texts take to be parsed, compared, brought side by side and searched for findings, how that grows,
 * and what memory it needs. `npm run test:hostile`: each kind of text in a process of its own, up to 1 MB; `-- WORD`
 * takes the kinds whose name has the word. `npm test` takes every eleventh of them at two sizes, some in one process: what
 * grows too fast shows there, too. Memory is the most that the process had, which is what is bounded, and what the
 * engine holds of the largest texts in the end.
 */
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Bounds, measure, type Measured, steps, warmUp } from './measure.js';
import { hostileTexts } from './texts.js';

/** Sizes in kB, rising, instead of the whole; with CROSSREAD_HOSTILE=16,62 for instance. */
const given = process.env.CROSSREAD_HOSTILE?.split(',').map((kilo) => Number(kilo) * 1000);
/** Only every so many kinds are taken; those that are alike stand beside each other. */
const every = Number(process.env.CROSSREAD_HOSTILE_EVERY ?? 1);
const MEGABYTES_AT_MOST = 500;

const bounds: Bounds = {
  sizes: given ?? [62_500, 125_000, 250_000, 1_000_000],
  atMost: 2_000,
  ratioAtMost: 2.3,
  floor: 150,
};
/** So many kinds share a process where sizes are given. */
const TOGETHER = given ? 5 : 1;
/** A process that takes longer is given up, in milliseconds. */
const GIVEN_UP = 300_000;

/** Beyond the bounds, and known: sentences of a few signs in all orders are like each other, each like thousands. */
const known = ['full width: story', 'any characters: story'];

const program = fileURLToPath(import.meta.url);
const [wanted = '', child] = process.argv.slice(2);

if (child === '--child') {
  warmUp();
  for (const name of JSON.parse(wanted) as string[]) {
    console.log(JSON.stringify({ name, ...measure(hostileTexts[name], bounds) }));
  }
  console.log(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024 }));
} else {
  const all = Object.keys(hostileTexts).filter((name) => name.includes(wanted));
  const names = all.filter((_, at) => at % every === 0);
  const waiting: string[][] = [];
  for (let at = 0; at < names.length; at += TOGETHER) waiting.push(names.slice(at, at + TOGETHER));
  const faults: string[] = [];
  const worst = { milliseconds: 0, megabytes: 0 };
  console.log(`CPU in ms: ${steps.join(', ')}; texts of ${bounds.sizes.map((size) => size / 1000).join(', ')} kB`);
  const work = async (): Promise<void> => {
    for (let kinds = waiting.shift(); kinds !== undefined; kinds = waiting.shift()) {
      const { measured, megabytes, fault } = await ofKinds(kinds);
      for (const { name, times, held, faults: found } of measured) {
        faults.push(...found.map((each) => `${name}: ${each}`));
        worst.milliseconds = Math.max(worst.milliseconds, ...times.flat());
        const cells = times.map((each) => each.map((time) => time.toFixed(0).padStart(5)).join(''));
        console.log(`${name.padEnd(36)}${cells.join('  |')}  ${TOGETHER === 1 ? memoryOf(megabytes, held) : ''}`);
      }
      if (fault) {
        faults.push(`${kinds[measured.length]}: ${fault}`);
        const left = kinds.slice(measured.length + 1);
        if (left.length > 0) waiting.push(left);
      }
      worst.megabytes = Math.max(worst.megabytes, megabytes);
      if (TOGETHER === 1 && megabytes > MEGABYTES_AT_MOST)
        faults.push(`${kinds.join(', ')}: ${megabytes.toFixed(0)} MB of memory`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  const isKnown = (fault: string): boolean => known.some((each) => fault.startsWith(each));
  const unknown = faults.filter((fault) => !isKnown(fault));
  for (const fault of faults) console.log(`${isKnown(fault) ? 'KNOWN' : 'FAULT'} ${fault}`);
  console.log(
    `${names.length} kinds of text of up to ${bounds.sizes.at(-1)! / 1000} kB: ${faults.length} beyond the bounds; ` +
      `at most ${worst.milliseconds.toFixed(0)} ms a step and ${worst.megabytes.toFixed(0)} MB`,
  );
  process.exitCode = unknown.length === 0 ? 0 : 1;
}

interface OfKinds {
  readonly measured: readonly (Measured & { readonly name: string })[];
  /** The most that the process held, with the program itself. */
  readonly megabytes: number;
  /** Why the process ended before it was done. */
  readonly fault?: string;
}

/** The most that a process had, and what of that was in use in the end: the rest is garbage, or the program itself. */
function memoryOf(megabytes: number, held: number): string {
  return `${megabytes.toFixed(0)} MB, ${held.toFixed(0)} held`;
}

async function ofKinds(names: readonly string[]): Promise<OfKinds> {
  const args = [
    ...process.execArgv,
    ...(TOGETHER === 1 ? ['--expose-gc'] : []),
    program,
    JSON.stringify(names),
    '--child',
  ];
  const read = (stdout: string): (Measured & { name: string; megabytes?: number })[] =>
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Measured & { name: string; megabytes?: number });
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: GIVEN_UP });
    const lines = read(stdout);
    return { measured: lines.slice(0, -1), megabytes: lines.at(-1)?.megabytes ?? 0 };
  } catch (error) {
    const { message, stdout = '' } = error as Error & { stdout?: string };
    const measured = read(stdout);
    return { measured, megabytes: 0, fault: `its process ended: ${message.slice(-200)}` };
  }
}

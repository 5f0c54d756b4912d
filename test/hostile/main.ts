/**
 * How long hostile texts take to be parsed, matched with themselves but for the last word, and brought side by side;
 * how that grows, and what memory it needs. `npm run test:hostile`; `-- WORD` takes the kinds whose name has the word,
 * and `-- WORD parse` parses only.
 */
import { createEngine } from '../../src/engine/create.js';
import { collate } from '../../src/engine/projections/collation/collation.js';
import { writeCollation } from '../../src/engine/projections/collation/collationText.js';
import type { Source } from '../../src/engine/model.js';
import { hostileTexts } from './texts.js';

const SIZES = [62_500, 125_000, 250_000, 1_000_000];
/** Of CPU, for the largest. */
const MILLISECONDS_AT_MOST = 2_000;
const RATIO_AT_MOST = 2.3;
/** Shorter times say nothing of how they grow. */
const FLOOR = 150;
const TRIES = 3;
const MEGABYTES_AT_MOST = 500;
const steps = ['parse', 'match', 'collate'] as const;

type Times = Record<(typeof steps)[number], number>;

const [wanted = '', lastStep] = process.argv.slice(2);
const parsesOnly = lastStep === 'parse';

function timesOf(text: string): Times {
  const engine = createEngine();
  const times: Times = { parse: 0, match: 0, collate: 0 };
  const timed = <T>(step: keyof Times, work: () => T): T => {
    const before = process.cpuUsage();
    const result = work();
    times[step] = process.cpuUsage(before).user / 1000;
    return result;
  };
  const source = (id: string, own: string): Source => ({ id, label: id, article: engine.setSource(id, own) });
  const base = timed('parse', () => source('a', text));
  if (parsesOnly) return times;
  const other = source('b', `${text} Lind`);
  const pair = timed('match', () => engine.match('a', 'b'));
  timed('collate', () => writeCollation(collate(base, other, pair, { rows: 'all', showFurniture: true })));
  return times;
}

/** The least times of some tries; one is enough where it is within the limits. */
function bestTimes(text: string, isGood: (times: Times) => boolean): Times {
  let best = timesOf(text);
  for (let tries = 1; tries < TRIES && !isGood(best); tries++) {
    const times = timesOf(text);
    best = Object.fromEntries(steps.map((step) => [step, Math.min(best[step], times[step])])) as Times;
  }
  return best;
}

const faults: string[] = [];
console.log(
  `${'CPU in ms: parse, match, collate'.padEnd(34)}${SIZES.map((size) => `${size / 1000} kB`.padStart(24)).join('')}`,
);
timesOf('It sank. Nobody knows why.\n'.repeat(1000)); // compiles what all need

for (const [name, make] of Object.entries(hostileTexts)) {
  if (!name.includes(wanted)) continue;
  let smaller: { readonly size: number; readonly times: Times } | undefined;
  const cells: string[] = [];
  for (const size of SIZES) {
    const before = smaller;
    const ratioOf = (times: Times, step: keyof Times): number =>
      before === undefined
        ? 0
        : (times[step] / Math.max(before.times[step], FLOOR)) ** (1 / Math.log2(size / before.size));
    const wrong = (times: Times): string[] =>
      steps.flatMap((step) => [
        ...(times[step] > MILLISECONDS_AT_MOST ? [`${step} takes ${times[step].toFixed(0)} ms`] : []),
        ...(ratioOf(times, step) > RATIO_AT_MOST
          ? [`${step} grows ${ratioOf(times, step).toFixed(1)} × a doubling`]
          : []),
      ]);
    const times = bestTimes(make(size), (each) => wrong(each).length === 0);
    cells.push(steps.map((step) => times[step].toFixed(0).padStart(7)).join(' '));
    const found = wrong(times);
    faults.push(...found.map((fault) => `${name}, ${size / 1000} kB: ${fault}`));
    if (found.length > 0) break; // a larger one may never end
    smaller = { size, times };
  }
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${name.padEnd(34)}${cells.map((cell) => cell.padStart(24)).join('')}  ${megabytes.toFixed(0)} MB so far`,
  );
}
const megabytes = process.resourceUsage().maxRSS / 1024;
if (megabytes > MEGABYTES_AT_MOST) faults.push(`${megabytes.toFixed(0)} MB of memory`);
for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(faults.length === 0 ? 'Every hostile text is answered in time' : `${faults.length} beyond the limits`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** What one kind of text costs, and whether that is within the bounds. */
import { createEngine } from '../../src/engine/create.js';
import { collate } from '../../src/engine/projections/collation/collation.js';
import { writeCollation } from '../../src/engine/projections/collation/collationText.js';
import type { Source } from '../../src/engine/model.js';

/** Of CPU, for 1 MB and less. */
const MILLISECONDS_AT_MOST = 2_000;
/** A text that is twice as long costs at most so much more. */
const RATIO_AT_MOST = 2.3;
/** Shorter times say nothing of how they grow. */
const FLOOR = 150;
const TRIES = 3;
const MEGABYTES_AT_MOST = 500;

/** `match`: with the text and one more word; `edited`: with the text that is edited all over; `collate`: the former. */
export const steps = ['parse', 'match', 'edited', 'collate'] as const;

type Times = readonly number[];

export interface Measured {
  /** In milliseconds of CPU: for each size, one after the other, the steps' times. */
  readonly times: readonly Times[];
  /** The most that the process held, with the program itself. */
  readonly megabytes: number;
  readonly faults: readonly string[];
}

/** Measures a kind at rising sizes and stops where it is beyond the bounds: a larger text may never end. */
export function measure(make: (size: number) => string, sizes: readonly number[]): Measured {
  timesOf('It sank. Nobody knows why.\n'.repeat(1000)); // compiles what all need
  const all: Times[] = [];
  const faults: string[] = [];
  for (const [at, size] of sizes.entries()) {
    const before = all[at - 1];
    const doublings = Math.log2(size / sizes[at - 1]);
    const wrong = (times: Times): string[] =>
      steps.flatMap((step, i) => {
        const ratio = before ? (times[i] / Math.max(before[i], FLOOR)) ** (1 / doublings) : 0;
        return [
          ...(times[i] > MILLISECONDS_AT_MOST ? [`${step} of ${size / 1000} kB takes ${times[i].toFixed(0)} ms`] : []),
          ...(ratio > RATIO_AT_MOST ? [`${step} grows ${ratio.toFixed(1)} × a doubling, up to ${size / 1000} kB`] : []),
        ];
      });
    const times = bestTimes(make(size), (each) => wrong(each).length === 0);
    all.push(times);
    faults.push(...wrong(times));
    if (faults.length > 0) break;
  }
  const megabytes = process.resourceUsage().maxRSS / 1024;
  if (megabytes > MEGABYTES_AT_MOST) faults.push(`${megabytes.toFixed(0)} MB of memory`);
  return { times: all, megabytes, faults };
}

/** The least times of some tries; one is enough where it is within the bounds. */
function bestTimes(text: string, isGood: (times: Times) => boolean): Times {
  let best = timesOf(text);
  for (let tries = 1; tries < TRIES && !isGood(best); tries++) {
    const times = timesOf(text);
    best = best.map((each, i) => Math.min(each, times[i]));
  }
  return best;
}

function timesOf(text: string): Times {
  const engine = createEngine();
  const times: number[] = [];
  const timed = <T>(work: () => T): T => {
    const before = process.cpuUsage();
    const result = work();
    times.push(process.cpuUsage(before).user / 1000);
    return result;
  };
  const source = (id: string, own: string): Source => ({ id, label: id, article: engine.setSource(id, own) });
  const base = timed(() => source('a', text));
  const other = source('b', `${text} Lind`);
  const pair = timed(() => engine.match('a', 'b'));
  engine.setSource('c', editedText(text));
  timed(() => [engine.related('a', ['c']), engine.match('a', 'c')]);
  timed(() => writeCollation(collate(base, other, pair, { rows: 'all', showFurniture: true })));
  return times;
}

const BETWEEN_EDITS = 97;

/** Another text with a letter in place of every 97th unit. */
function editedText(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += BETWEEN_EDITS) pieces.push(text.slice(at, at + BETWEEN_EDITS - 1));
  return pieces.join('q');
}

/** What one kind of text costs, and whether that is within the bounds. */
import { newEngine } from '../../bench/lexicon.js';
import type { Source } from '../../src/engine/model.js';
import { collate } from '../../src/engine/projections/collation/collation.js';
import { writeCollation } from '../../src/engine/projections/collation/collationText.js';
import { projectLenses } from '../../src/engine/projections/lenses/lenses.js';
import { overviewOf } from '../../src/engine/projections/overview.js';
import { versionsTable } from '../../src/engine/projections/table/versionsTable.js';
import type { Make } from './make.js';

/**
 * What is timed. `match`: with the text and one more word; `edited`: with the text that is edited all over; `mixed`: with its pieces
 * in another order; `collate`: the first of these; `story`: the text and the first two as one story, its statements, its
 * table, its lenses; `findings`: what the three give differently, and what they quote.
 */
export const steps = ['parse', 'match', 'edited', 'mixed', 'collate', 'story', 'findings'] as const;

/** What takes three texts, all of that size, may take three times as much as the others. */
const ofThree: ReadonlySet<string> = new Set(['story', 'findings']);

type Times = readonly number[];

export interface Bounds {
  /** Texts of so many UTF-16 units, rising. */
  readonly sizes: readonly number[];
  /** What a step may take, in milliseconds of CPU. */
  readonly atMost: number;
  /** A text that is twice as long costs at most so much more, … */
  readonly ratioAtMost: number;
  /** … times below this, in milliseconds, apart, which say nothing of how they grow. */
  readonly floor: number;
}

export interface Measured {
  /** In milliseconds of CPU: for each size, one after the other, the steps' times. */
  readonly times: readonly Times[];
  /** What the engine held of the last size once all that nobody needs was collected, in megabytes; NaN without `gc`. */
  readonly held: number;
  readonly faults: readonly string[];
}

const TRIES = 3;
const MEGABYTE = 1 << 20;

/** What the last engine held when all steps were done, in megabytes. */
let held = NaN;

/** Runs once what all kinds need, so that the first is not charged for its compilation. */
export function warmUp(): void {
  timesOf('It sank. “Nobody knows,” Ada Lind said on 3 May.\n'.repeat(300));
}

/** Measures a kind at rising sizes and stops where it is beyond the bounds: a larger text may never end. */
export function measure(make: Make, { sizes, atMost, ratioAtMost, floor }: Bounds): Measured {
  const all: Times[] = [];
  const faults: string[] = [];
  held = NaN;
  for (const [at, size] of sizes.entries()) {
    const before = all[at - 1];
    const doublings = Math.log2(size / sizes[at - 1]);
    const wrong = (times: Times): string[] =>
      steps.flatMap((step, i) => {
        const most = ofThree.has(step) ? 3 * atMost : atMost;
        const ratio = before ? (times[i] / Math.max(before[i], floor)) ** (1 / doublings) : 0;
        return [
          ...(times[i] > most ? [`${step} of ${size / 1000} kB takes ${times[i].toFixed(0)} ms`] : []),
          ...(ratio > ratioAtMost ? [`${step} grows ${ratio.toFixed(1)} × a doubling, up to ${size / 1000} kB`] : []),
        ];
      });
    const times = bestTimes(make(size), (each) => wrong(each).length === 0);
    all.push(times);
    faults.push(...wrong(times));
    if (faults.length > 0) break;
  }
  return { times: all, held, faults };
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
  const engine = newEngine();
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
  const edited = source('c', editedText(text));
  engine.setSource('d', mixedText(text));
  const pair = timed(() => engine.match('a', 'b'));
  timed(() => [engine.related('a', ['c']), engine.match('a', 'c')]);
  timed(() => engine.match('a', 'd'));
  timed(() => writeCollation(collate(base, other, pair, { rows: 'all', showFurniture: true })));
  timed(() => {
    engine.setStory(['a', 'b', 'c']);
    const groups = engine.groups(['a', 'b', 'c']);
    const pairs = [engine.match('a', 'b'), engine.match('a', 'c')];
    const story = { base, sources: [other, edited], pairs };
    const room = { maxPerLine: 3, maxCharacters: 100, widthOf: () => 24 };
    return [versionsTable(story, groups), overviewOf(story), projectLenses(story, { ...room, onlyHere: 'all' })];
  });
  timed(() => [engine.findings(['a', 'b', 'c']), engine.quotations('a')]);
  if (globalThis.gc) {
    globalThis.gc();
    const { heapUsed, external } = process.memoryUsage();
    held = (heapUsed + external) / MEGABYTE;
    // Asked once more, so that the engine is not freed before it is measured.
    if (!engine.article('a')) throw new Error('The engine has lost its articles.');
  }
  return times;
}

const BETWEEN_EDITS = 97;

/** Another text with a letter in place of every 97th unit. */
export function editedText(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += BETWEEN_EDITS) pieces.push(text.slice(at, at + BETWEEN_EDITS - 1));
  return pieces.join('q');
}

/** The lines or sentences of a text, the last first. */
function mixedText(text: string): string {
  return text
    .split(/(?<=[\n.])/)
    .reverse()
    .join('');
}

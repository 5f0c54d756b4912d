import { existsSync, readFileSync } from 'node:fs';
import { openEncoder } from '../src/encoder/encoder.js';
import { row } from './measure.js';

const FILE = 'resources/encoder.bin';
const RUNS = 3;

/** Prints what the sentence encoder takes, in time of the processor, and what it holds; nothing where it has not been built. */
export function printEncoder(sentences: readonly string[]): void {
  if (!existsSync(FILE)) {
    console.log(`  the sentence encoder: ${FILE} has not been built`);
    return;
  }
  const before = held();
  let encoder = openEncoder(readFileSync(FILE));
  const growth = (held() - before) / 1_000_000;
  const load = leastOf(() => (encoder = openEncoder(readFileSync(FILE))));
  const encode = leastOf(() => [...encoder.encode(sentences)]) / sentences.length;
  const pieces = sentences.reduce((sum, sentence) => sum + encoder.piecesOf(sentence).length, 0) / sentences.length;
  console.log(row('a sentence encoded, time of the processor', encode, `target 24 ms; ${pieces.toFixed(1)} pieces`));
  console.log(row('the encoder read, time of the processor', load, 'target 200 ms'));
  console.log(`  the encoder: ${growth.toFixed(1)} MB held, target 120`);
}

/** The least time of the processor that one call takes, in milliseconds: what else runs only adds to it. */
function leastOf(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function held(): number {
  if (!globalThis.gc) throw new Error('Start Node with --expose-gc.');
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

import { existsSync, readFileSync } from 'node:fs';
import { openEncoder, type SentenceEncoder } from '../src/encoder/encoder.js';
import { VectorStore } from '../src/host/meaning/vectorStore.js';
import { packVector, unpackVector } from '../src/protocol/vectors.js';
import type { Engine } from '../src/engine/engine.js';
import { newEngine } from './lexicon.js';
import { row } from './measure.js';

const FILE = 'resources/encoder.bin';
const RUNS = 3;

/**
 * Prints what the sentence encoder takes, in time of the processor, and what it holds; nothing where it has not been
 * built. `articles` are one story.
 */
export function printEncoder(sentences: readonly string[], articles: readonly string[]): void {
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

  const store = new VectorStore();
  let encoded = 0;
  const cold = leastOf(() => {
    store.clear();
    encoded = refine(articles, encoder, store);
  });
  const kept = store.toBytes();
  const warm = leastOf(() => {
    const next = new VectorStore();
    next.addBytes(kept);
    if (refine(articles, encoder, next) > 0) throw new Error('The store has lost a vector.');
  });
  const byWords = leastOf(() => matchAll(newEngine(), articles));
  console.log(row('five sample articles by words, of the processor', byWords, ''));
  console.log(row('of them, better by meaning', cold - byWords, `target 2,500 ms; ${encoded} sentences encoded`));
  console.log(row('of them, better from the store', warm - byWords, 'target 50 ms'));
}

/** Matches all pairs by words, then with the vectors of what these leave unclear; how many had to be encoded. */
function refine(articles: readonly string[], encoder: SentenceEncoder, store: VectorStore): number {
  const engine = newEngine();
  const ids = matchAll(engine, articles);
  const unclear = [...new Set(ids.flatMap((id, i) => engine.unclear(id, ids.slice(i + 1))))];
  const missing = unclear.filter((text) => !store.has(text));
  let at = 0;
  for (const vector of encoder.encode(missing)) store.add(missing[at++], packVector(vector));
  const known = new Map(
    unclear.flatMap((text) => {
      const vector = store.get(text);
      return vector ? [[text, unpackVector(vector)] as const] : [];
    }),
  );
  engine.setVectors({ vectorOf: (text) => known.get(text) });
  matchPairs(engine, ids);
  return missing.length;
}

function matchAll(engine: Engine, articles: readonly string[]): string[] {
  const ids = articles.map((text, i) => {
    engine.setSource(String(i), text);
    return String(i);
  });
  engine.setStory(ids);
  matchPairs(engine, ids);
  return ids;
}

function matchPairs(engine: Engine, ids: readonly string[]): void {
  ids.forEach((a, i) => ids.slice(i + 1).forEach((b) => engine.match(a, b)));
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

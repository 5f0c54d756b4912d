import { createEngine } from '../src/engine/create.js';
import { readAgain } from './lexicon.js';

/** What an engine with lexicons of its own holds after it has matched all pairs of `texts`, in megabytes. */
export function megabytesOf(texts: readonly string[]): number {
  const before = held();
  const lexicons = new Map(readAgain());
  const engine = createEngine((language) => lexicons.get(language));
  texts.forEach((text, i) => engine.setSource(String(i), text));
  for (let i = 0; i < texts.length; i++) {
    for (let j = i + 1; j < texts.length; j++) engine.match(String(i), String(j));
  }
  const after = held();
  // Used once more, so that the engine is not freed before it is measured.
  if (!engine.article('0')) throw new Error('The engine has lost its articles.');
  return (after - before) / 1_000_000;
}

function held(): number {
  if (!globalThis.gc) throw new Error('Start Node with --expose-gc.');
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

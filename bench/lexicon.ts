import { readFileSync } from 'node:fs';
import { createEngine } from '../src/engine/create.js';
import type { Engine } from '../src/engine/engine.js';
import { Lexicon } from '../src/engine/lexicon.js';

const file = readFileSync('resources/lexicon.en.bin');

export const lexicon = new Lexicon(file);

/** An engine as the product runs it. */
export function newEngine(): Engine {
  return createEngine(() => lexicon);
}

/** Reads the lexicon again. */
export function readAgain(): Lexicon {
  return new Lexicon(file);
}

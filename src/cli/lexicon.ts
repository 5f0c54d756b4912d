import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lexicon } from '../engine/lexicon.js';

let lexicon: { readonly value: Lexicon | undefined } | undefined;

/** The lexicon beside the program, read once; without one, matching goes by words, and stderr says so. */
export function readLexicon(): Lexicon | undefined {
  lexicon ??= { value: tryReading() };
  return lexicon.value;
}

function tryReading(): Lexicon | undefined {
  try {
    return new Lexicon(readFileSync(join(__dirname, '..', 'resources', 'lexicon.en.bin')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`crossread: matching by words alone, since the lexicon cannot be read: ${reason}`);
    return undefined;
  }
}

import { readFileSync } from 'node:fs';
import { createEngine } from '../src/engine/create.js';
import type { Engine } from '../src/engine/engine.js';
import type { Lexicon } from '../src/engine/match/likeness/lexicon.js';
import { lexiconFile, lexiconLanguages, openLexicon } from '../src/engine/match/likeness/lexicons.js';

const files = new Map(
  lexiconLanguages.map((language) => [language, readFileSync(`resources/${lexiconFile(language)}`)] as const),
);

export const lexicons: ReadonlyMap<string, Lexicon> = new Map(readAgain());

/** An engine as the product runs it. */
export function newEngine(): Engine {
  return createEngine((language) => lexicons.get(language));
}

/** Reads the lexicons again. */
export function readAgain(): [string, Lexicon][] {
  return [...files].map(([language, file]) => [language, openLexicon(language, file)]);
}

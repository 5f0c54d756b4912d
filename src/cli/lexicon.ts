import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../engine/match/likeness/lexicon.js';
import { hasLexicon, lexiconFile, openLexicon } from '../engine/match/likeness/lexicons.js';

const lexicons = new Map<string, Lexicon | undefined>();

/** A language's lexicon beside the program, read once; without one, matching goes by words, and stderr says so. */
export function readLexicon(language: string): Lexicon | undefined {
  if (!lexicons.has(language)) lexicons.set(language, tryReading(language));
  return lexicons.get(language);
}

function tryReading(language: string): Lexicon | undefined {
  if (!hasLexicon(language)) return undefined;
  try {
    return openLexicon(language, readFileSync(join(__dirname, '..', 'resources', lexiconFile(language))));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`crossread: matching by words alone, since the lexicon (${language}) cannot be read: ${reason}`);
    return undefined;
  }
}

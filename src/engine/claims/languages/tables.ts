import type { ClaimWords } from './claimWords.js';
import { en } from './en.js';
import { plain } from './plain.js';

const tables: ReadonlyMap<string, ClaimWords> = new Map(Object.entries({ en }));

/** What reading claims knows of a language (a primary subtag). */
export function claimWordsOf(language: string | undefined): ClaimWords {
  return tables.get(language ?? '') ?? plain;
}

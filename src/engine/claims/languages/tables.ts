import type { ClaimWords } from './claimWords.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { plain } from './plain.js';
import { ru } from './ru.js';
import { uk } from './uk.js';

const tables: ReadonlyMap<string, ClaimWords> = new Map(Object.entries({ en, de, es, fr, ru, uk }));

/** What reading claims knows of a language (a primary subtag). */
export function claimWordsOf(language: string | undefined): ClaimWords {
  return tables.get(language ?? '') ?? plain;
}

import type { ClaimWords } from './claimWords.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { plain } from './plain.js';
import { ru } from './ru.js';
import { uk } from './uk.js';
import { zh } from './zh.js';

/** Made when a text of the language is first read: all of them would cost the start of the engine some 30 ms. */
const makers: ReadonlyMap<string, () => ClaimWords> = new Map(Object.entries({ en, de, es, fr, ru, uk, zh }));
const made = new Map<string, ClaimWords>();

/** What reading claims knows of a language (a primary subtag). */
export function claimWordsOf(language = ''): ClaimWords {
  const known = made.get(language);
  if (known) return known;
  const words = makers.get(language)?.();
  if (words) made.set(language, words);
  return words ?? plain;
}

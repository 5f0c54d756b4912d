import { languages } from './tables.js';
import type { Word } from '../text/words.js';

/** What the language swallows has so many letters at most, of two units each. */
const ELIDED_AT_MOST = 10;
const elided = /^(\p{L}{1,5})['’]\p{L}/u;

/**
 * A word without the article or pronoun that it swallowed, where the language elides ("l’homme" is "homme", as in
 * "un homme"): the function words that the language's rules list with an apostrophe.
 */
export function withoutElision(word: Word, text: string, language: string): Word {
  const rules = languages.get(language);
  if (!rules?.elides || !hasApostrophe(word, text)) return word;
  const [, lost = ''] = elided.exec(text.slice(word.start, word.end)) ?? [];
  if (lost === '' || !rules.functionWords.has(`${lost.toLowerCase()}'`)) return word;
  return { start: word.start + lost.length + 1, end: word.end, fold: word.fold.slice(lost.length) };
}

/** Whether an apostrophe stands where a word that is swallowed ends; most words have none, and are spared the rest. */
function hasApostrophe({ start, end }: Word, text: string): boolean {
  const last = Math.min(end, start + ELIDED_AT_MOST + 1);
  for (let at = start + 1; at < last; at++) if (text[at] === "'" || text[at] === '’') return true;
  return false;
}

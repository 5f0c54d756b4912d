import { germanStem } from '../../languages/germanStem.js';
import { Lexicon } from './lexicon.js';

/** The languages that have a lexicon, `resources/lexicon.*.bin`, and how its words stand in it. */
const formsOf = {
  en: (fold: string): string => fold,
  de: germanStem,
} as const;

export type LexiconLanguage = keyof typeof formsOf;

export const lexiconLanguages = Object.keys(formsOf) as LexiconLanguage[];

export function hasLexicon(language: string | undefined): language is LexiconLanguage {
  return language !== undefined && language in formsOf;
}

/** The file of a language's lexicon, in `resources`. */
export function lexiconFile(language: string): string {
  return `lexicon.${language}.bin`;
}

/** Reads a lexicon from the bytes of its file; throws where these are damaged. */
export function openLexicon(language: LexiconLanguage, bytes: Uint8Array): Lexicon {
  return new Lexicon(bytes, formsOf[language]);
}

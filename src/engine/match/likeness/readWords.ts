import { withoutElision } from '../../languages/elision.js';
import { withoutPrefix } from '../../languages/negativePrefixes.js';
import { unitOf } from '../../languages/units.js';
import { tokensOf } from '../../text/typography.js';
import type { Word } from '../../text/words.js';
import { figuresOf } from './figures.js';

/** A word, and what matching reads it as: "million" in "356m", "not" and "clear" in "unclear". */
export interface ReadWord extends Word {
  readonly own: string;
}

/**
 * The words of a sentence as matching reads them in its language: spellings of a number and of its unit are one word,
 * and so are a denial by prefix and one by a word of its own. `tokens` are those of the text, where they are at hand.
 */
export function readWords(text: string, language: string, tokens = tokensOf(text, language)): ReadWord[] {
  const words: ReadWord[] = [];
  for (const token of tokens) {
    const { start, end, fold } = withoutElision(token, text, language);
    const unit = unitOf(fold, language);
    if (unit === undefined && !isWord(fold)) continue;
    // "per cent" is "percent".
    if (language === 'en' && fold === 'cent' && words.at(-1)?.own === 'per') {
      words[words.length - 1] = { start: words[words.length - 1].start, end, fold: 'percent', own: 'percent' };
      continue;
    }
    const owns = unit ?? figuresOf(fold, language) ?? withoutPrefix(fold, language) ?? [fold];
    for (const own of owns) words.push({ start, end, fold, own });
  }
  return words;
}

function isWord(fold: string): boolean {
  const code = fold.charCodeAt(0);
  return (code >= 97 && code <= 122) || /^[\p{L}\p{M}\p{N}]/u.test(fold);
}

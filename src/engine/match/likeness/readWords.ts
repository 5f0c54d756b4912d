import { withoutElision } from '../../languages/elision.js';
import { withoutPrefix } from '../../languages/negativePrefixes.js';
import { unitOf } from '../../languages/units.js';
import { detached } from '../../text/detached.js';
import { tokensOf } from '../../text/typography.js';
import type { Word } from '../../text/words.js';
import { compoundNumber } from './compoundNumbers.js';
import { figuresOf, millionOf } from './figures.js';

/** A word, and what matching reads it as: "million" in "356m", "not" and "clear" in "unclear". */
export interface ReadWord extends Word {
  readonly own: string;
}

/** Right behind an "M" these make it a million: "2,5 M€". */
const SUMS = '€$£';

/** What the words of one language are read as, by their typography-free forms. */
export type Readings = Map<string, readonly string[]>;

/**
 * The words of a sentence as matching reads them in its language: spellings of a number and of its unit are one word,
 * and so are a denial by prefix and one by a word of its own. `tokens` are those of the text, where they are at hand;
 * what was read in that language before is looked up in `readings`, and added to them.
 */
export function readWords(
  text: string,
  language: string,
  tokens = tokensOf(text, language),
  readings: Readings = new Map(),
): ReadWord[] {
  const words: ReadWord[] = [];
  for (const token of tokens) {
    const { start, end, fold } = withoutElision(token, text, language);
    let owns = readings.get(fold);
    if (!owns) {
      const kept = detached(fold);
      readings.set(kept, (owns = readingOf(kept, language)));
    }
    // "per cent" is "percent".
    if (fold === 'cent' && language === 'en' && words.at(-1)?.own === 'per') {
      words[words.length - 1] = { start: words[words.length - 1].start, end, fold: 'percent', own: 'percent' };
      continue;
    }
    const compound = owns.length === 1 ? compoundNumber(words, owns[0], token, text, language) : undefined;
    if (compound) {
      const [first] = words.splice(-compound.before);
      words.push({ start: first.start, end, fold: compound.figure, own: compound.figure });
      if (compound.rest !== '') words.push({ start, end, fold: compound.rest, own: compound.rest });
      continue;
    }
    if (fold === 'm' && SUMS.includes(text[end] ?? ' '))
      owns = [millionOf(language) ?? fold, ...(unitOf(text[end], language) ?? [])];
    for (const own of owns) words.push({ start, end, fold, own });
  }
  return words;
}

/** What a word is read as; nothing for a sign that tells nothing. */
function readingOf(fold: string, language: string): readonly string[] {
  const unit = unitOf(fold, language);
  if (unit === undefined && !isWord(fold)) return [];
  return unit ?? figuresOf(fold, language) ?? withoutPrefix(fold, language) ?? [fold];
}

function isWord(fold: string): boolean {
  const code = fold.charCodeAt(0);
  return (code >= 97 && code <= 122) || /^[\p{L}\p{M}\p{N}]/u.test(fold);
}

import { wordsOf } from '../text/words.js';
import { cueAt } from './cues.js';
import { claimWordsOf } from './languages/tables.js';
import { readTokens } from './tokens.js';

/**
 * Whether a sentence tells a quotation's words as reported speech: with a word of saying that is not the quotation's
 * own, and with other pronouns or tenses or right behind "that". The very words after a comma or a colon are a
 * quotation whose marks were lost. The sentence must be known to have most of the words.
 */
export function isIndirect(sentence: string, quotation: string, language: string | undefined): boolean {
  const quoted = wordsOf(quotation, language).map(({ fold }) => fold);
  const own = new Set(quoted);
  const reading = readTokens(sentence, claimWordsOf(language), language ?? '');
  const { reportOpeners, reportedVerbs } = reading.words;
  const { tokens } = reading;
  const cue = tokens.findIndex(({ fold }, at) => !own.has(fold) && cueAt(reading, at) !== undefined);
  const words = wordsOf(sentence, language);
  const at = words.findIndex((_, from) => quoted.every((fold, k) => words.at(from + k)?.fold === fold));
  if (at < 0) return cue >= 0 || tokens.some(({ fold }) => reportedVerbs?.has(fold) === true && !own.has(fold));
  const before = words.at(at - 1);
  if (cue < 0 || at === 0 || before === undefined) return false;
  const isNext = /^\s*['’]?$/.test(sentence.slice(before.end, words[at].start));
  return isNext && (reportOpeners?.has(before.fold) === true || before.fold === tokens[cue].fold);
}

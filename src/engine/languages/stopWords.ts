import { languages } from './tables.js';
import { foldsOf } from '../text/words.js';

/**
 * English function words and verbs of saying, typography-free: they tell nothing about which sentence matches which.
 */
const english: ReadonlySet<string> = new Set(
  `a about above according after again all also although am an and any are as at be because been before being below
  between both but by can could did do does doing don down during each few for from further had has have having he her
  here hers herself him himself his how however i if in into is it its itself just me more most my myself now
  of off on once only or other our ours ourselves out over own s said same say says saying she should so some such t
  tell telling tells than that the their theirs them themselves then there these they this those through to told too
  under until up us very was we were what when where which while who whom why will with would you your yours yourself`
    .trim()
    .split(/\s+/),
);

const byLanguage = new Map([['en', english]]);

/** The words of a language (a primary subtag) that tell nothing; the English ones where the language has no rules. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  let stopWords = byLanguage.get(language);
  if (!stopWords) {
    const rules = languages.get(language);
    stopWords = rules ? foldsOf([...rules.functionWords, ...rules.speech]) : english;
    byLanguage.set(language, stopWords);
  }
  return stopWords;
}

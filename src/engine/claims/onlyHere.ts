import { type Article, type Finding, isMatchable } from '../model.js';
import { claimWordsOf } from './languages/tables.js';

/** The words of articles' title and body, gathered once, so that an edit costs its own article. */
const wordsOfArticles = new WeakMap<Article['sentences'], ReadonlySet<string>>();

/**
 * The findings without those that call only here what another source has, and without the sources that are called
 * silent and have one of the readings: whoever reads "not in KRDO" looks for it in all of KRDO. No source is said to
 * lack what it may have in other words, since it is in another language, but for figures; nor figures that it may have
 * in words which nobody here can read.
 */
export function trulyOnlyHere(findings: readonly Finding[], articles: readonly Article[]): Finding[] {
  return findings.flatMap((finding) => {
    const { kind, relation, readings } = finding;
    if (finding.silent.length === 0 && relation !== 'onlyHere') return [finding];
    const [{ text }] = readings;
    const languages = readings.flatMap(({ sides }) => sides.map(({ source }) => articles[source].language));
    const isFigure = readings.every((reading) => /^\d/.test(reading.text));
    const mayTell = (source: number): boolean => {
      if (kind === 'number' && !readsNumerals(articles[source].language)) return true;
      return !languages.includes(articles[source].language) && !isFigure;
    };
    // A quotation was looked for as a whole.
    const has = (source: number, told: string): boolean =>
      kind !== 'quotation' && hasAll(wordsOf(articles[source]), wordsIn(told));
    const silent = finding.silent.filter((source) => !mayTell(source));
    if (relation !== 'onlyHere')
      return [{ ...finding, silent: silent.filter((source) => !readings.some((each) => has(source, each.text))) }];
    return silent.length === 0 || silent.some((source) => has(source, text)) ? [] : [{ ...finding, silent }];
  });
}

/** Whether numbers in words are read: "forty", "сорок". */
const readsNumerals = (language: string | undefined): boolean => claimWordsOf(language).numerals.size > 0;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const hasAll = (known: ReadonlySet<string>, words: readonly string[]): boolean =>
  words.every((word) => known.has(word));

function wordsOf({ text, sentences }: Article): ReadonlySet<string> {
  let words = wordsOfArticles.get(sentences);
  if (!words) {
    words = new Set(
      sentences.flatMap(({ role, start, end }) => (isMatchable(role) ? wordsIn(text.slice(start, end)) : [])),
    );
    wordsOfArticles.set(sentences, words);
  }
  return words;
}

import { type Article, type Finding, isMatchable } from '../model.js';
import { claimWordsOf } from './languages/tables.js';

/** The words of articles' title and body, gathered once, so that an edit costs its own article. */
const wordsOfArticles = new WeakMap<Article['sentences'], ReadonlySet<string>>();

/**
 * The findings without those that call only here what another source has: whoever reads "not in KRDO" looks for it in
 * all of KRDO. No source is said to lack what it may have in other words, since it is in another language, but for
 * figures; nor figures that it may have in words which nobody here can read.
 */
export function trulyOnlyHere(findings: readonly Finding[], articles: readonly Article[]): Finding[] {
  return findings.flatMap((finding) => {
    const [{ text, sides }] = finding.readings;
    if (finding.relation !== 'onlyHere') return [finding];
    const words = wordsIn(text);
    const { language } = articles[sides[0].source];
    const mayTell = (source: number): boolean => {
      if (finding.kind === 'number' && !readsNumerals(articles[source].language)) return true;
      return articles[source].language !== language && !/^\d/.test(text);
    };
    const silent = finding.silent.filter((source) => !mayTell(source));
    // A quotation was looked for as a whole.
    const isElsewhere =
      finding.kind !== 'quotation' && silent.some((source) => hasAll(wordsOf(articles[source]), words));
    return silent.length === 0 || isElsewhere ? [] : [{ ...finding, silent }];
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

import type { Article, Quotation, Side } from '../model.js';
import { OldestFirst } from '../text/oldestFirst.js';
import { wordsOf } from '../text/words.js';
import { claimWordsOf } from './languages/tables.js';

/** A quotation, or a sentence that may hold its words without marks, as its words. */
export interface Passage extends Side {
  readonly folds: string;
  readonly stems: ReadonlySet<string>;
  readonly speaker?: Quotation['speaker'];
}

/** What stands in a quotation or sentence: its words, and the telling ones among them by their stems. */
type Content = Pick<Passage, 'folds' | 'stems'>;

/** Each state of a sentence while it is typed leaves an entry. */
const contents = new OldestFirst<string, Content>(20_000);

function contentOf(text: string, language = ''): Content {
  const key = `${language} ${text}`;
  const known = contents.get(key);
  if (known) return known;
  const words = claimWordsOf(language);
  const folds = wordsOf(text, language).map(({ fold }) => words.euphonic?.get(fold) ?? fold);
  const stems = new Set(folds.filter((fold) => !words.functionWords.has(fold)).map((fold) => words.stem(fold)));
  const content = { folds: folds.join(' '), stems };
  contents.set(key, content);
  return content;
}

/** A stretch of an article (UTF-16 offsets), by its words. */
export const passageOf = (
  { text, language }: Article,
  source: number,
  { start, end, speaker }: { start: number; end: number; speaker?: Quotation['speaker'] },
): Passage => ({ source, start, end, ...contentOf(text.slice(start, end), language), ...(speaker && { speaker }) });

/** Whether one of two is said within the other. */
export const isPart = (a: Passage, b: Passage): boolean => a.folds.includes(b.folds) || b.folds.includes(a.folds);

/** Bounds the work: a word leads to no more quotations, or sentences of a source. */
export const POSTINGS_AT_MOST = 200;

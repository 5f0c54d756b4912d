/** What a comparison leaves out of an article, counted in lines. */
import type { Article } from '../../model.js';
import { LineMap } from '../../text/lines.js';
import { lineOf } from '../text.js';

/**
 * How many lines some sentences stand in, and how many of these hold nothing else; the number of a clause or a page
 * alone is no line that is missed.
 */
export function linesLeftOut(article: Article, sentences: readonly number[]): { count: number; whole: number } {
  const lineMap = new LineMap(article.text);
  const linesOfAll = (all: readonly number[]) =>
    new Set(all.map((sentence) => lineMap.lineAt(article.sentences[sentence].start)));
  const lines = linesOfAll(sentences.filter((sentence) => !NUMBER_ALONE.test(lineOf(article, sentence))));
  const left = new Set(sentences);
  const shown = linesOfAll([...article.sentences.keys()].filter((sentence) => !left.has(sentence)));
  return { count: lines.size, whole: [...lines].filter((line) => !shown.has(line)).length };
}

/** `4.`, `§ 4.1`, `Article 4`, `(a)`, `iv)`. */
const NUMBER_ALONE = /^[\s§#(]*(?:(?:\p{L}{3,12}\.?\s)?\p{N}{1,3}(?:[.,]\p{N}+)*|\p{N}+|\p{L}|[ivxlc]+)?[\s.):–-]*$/iu;

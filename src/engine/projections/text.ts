import type { Article } from '../model.js';
import { saidOf } from '../text/said.js';

/** All that ends a line somewhere: in VS Code, and by Unicode. */
export const LINE_BREAK = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;

/** `text` on one line: a line break inside it, with the white space around it, becomes one space. */
export function oneLine(text: string): string {
  if (!LINE_BREAK.test(text)) return text;
  return text
    .split(LINE_BREAK)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** The text of one sentence on one line. */
export function lineOf(article: Article, sentence: number): string {
  const { start, end } = article.sentences[sentence];
  return oneLine(article.text.slice(start, end));
}

/** The texts of some sentences on one line, with a space between two. */
export function textOf(article: Article, sentences: readonly number[]): string {
  return sentences.map((sentence) => lineOf(article, sentence)).join(' ');
}

/** What some sentences say, without their labels and stage directions, with a space between two. */
export function saidBy(article: Article, sentences: readonly number[]): string {
  return sentences.map((sentence) => oneLine(saidOf(article, sentence))).join(' ');
}

/** No sentence of an article has so many UTF-16 units; what is longer may be the other side of thousands of matches. */
const LONG = 2_000;
/** Of what is longer so many units are read. */
const READ_AT_MOST = 20_000;

/** Reads what some sentences say, and remembers what came of long ones while their article is there. */
export function readingSaid<T>(read: (said: string) => T): (article: Article, sentences: readonly number[]) => T {
  const known = new WeakMap<Article, Map<string, T>>();
  return (article, sentences) => {
    const last = article.sentences[sentences[sentences.length - 1]];
    if (last.end - article.sentences[sentences[0]].start < LONG) return read(saidBy(article, sentences));
    const results = known.get(article) ?? new Map<string, T>();
    known.set(article, results);
    const key = sentences.join();
    const found = results.get(key);
    if (found !== undefined) return found;
    const result = read(saidBy(article, sentences).slice(0, READ_AT_MOST));
    results.set(key, result);
    return result;
  };
}

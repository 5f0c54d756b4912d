import { createEngine } from '../engine/create.js';
import { LineMap } from '../engine/text/lines.js';
import type { Article, Metadata, ParseOptions, Role } from '../engine/model.js';
import { readArticle } from './input.js';

interface DescribedSentence {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  /** Counted from 1. */
  readonly line: number;
}

/** The sentences and metadata of a file; JSON carries UTF-16 offsets, text one sentence a line. */
export function listSentences(file: string, format: 'text' | 'json', options: ParseOptions): string {
  const article = createEngine().setSource(file, readArticle(file), options);
  const sentences = describeSentences(article);
  if (format === 'json') return JSON.stringify({ id: file, metadata: article.metadata, sentences }, undefined, 2);
  const names = Object.keys(article.metadata) as (keyof Metadata)[];
  const facts = names.map((name) => `${name}: ${printable(article.metadata[name] ?? '')}`);
  return [...facts, ...sentences.map(({ line, role }, i) => `${line}\t${role}\t${sentenceText(article, i)}`)].join(
    '\n',
  );
}

export function describeSentences(article: Article): DescribedSentence[] {
  const lines = new LineMap(article.text);
  return article.sentences.map(({ start, end, role }) => ({ start, end, role, line: lines.lineAt(start) + 1 }));
}

/** A sentence on one line, cut to `length` UTF-16 units where one is given. */
export function sentenceText(article: Article, index: number, length = Infinity): string {
  const { start, end } = article.sentences[index];
  const text = printable(article.text.slice(start, end));
  return text.length > length ? `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/u, '')}…` : text;
}

/** Article text is data: no line breaks and no characters that control the terminal or the reading direction. */
function printable(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim();
}

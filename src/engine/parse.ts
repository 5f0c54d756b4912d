import { detectLanguage, primaryLanguage } from './language.js';
import { paragraphLabels } from './listItems.js';
import type { Article, Sentence } from './model.js';
import { paragraphsOf } from './paragraphs.js';
import { assignRoles } from './roles.js';
import { splitSentences } from './sentences.js';

/** What is known of a source beside its text. */
export interface ParseOptions {
  /** A language tag such as `de` or `pt-BR`; detected where absent. */
  readonly language?: string;
}

/**
 * Parses a source's text: paragraphs, their roles, and sentences with exact UTF-16 ranges. Nothing is thrown away:
 * between two sentences stands white space only. Never throws; time is linear in the text.
 */
export function parseArticle(text: string, options: ParseOptions = {}): Article {
  const language = options.language === undefined ? detectLanguage(text) : primaryLanguage(options.language);
  const paragraphs = paragraphsOf(text);
  const { roles, metadata, datelines } = assignRoles(text, paragraphs);
  const labels = paragraphLabels(text, paragraphs);
  const sentences: Sentence[] = [];
  paragraphs.forEach(({ start, end }, paragraph) => {
    const body = start + Math.max(datelines[paragraph], labels[paragraph]);
    if (body > start)
      sentences.push({ start, end: start + text.slice(start, body).trimEnd().length, role: 'meta', paragraph });
    for (const range of splitSentences(text, body, end, language)) {
      sentences.push({ ...range, role: roles[paragraph], paragraph });
    }
  });
  return { text, language, sentences, metadata };
}

import type { Article, Sentence } from './model.js';
import { paragraphsOf } from './paragraphs.js';
import { assignRoles } from './roles.js';
import { splitSentences } from './sentences.js';

/**
 * Parses a source's text: paragraphs, their roles, and sentences with exact UTF-16 ranges. Nothing is thrown away:
 * between two sentences stands white space only. Never throws; time is linear in the text.
 */
export function parseArticle(text: string): Article {
  const paragraphs = paragraphsOf(text);
  const { roles, metadata, datelines } = assignRoles(text, paragraphs);
  const sentences: Sentence[] = [];
  paragraphs.forEach(({ start, end }, paragraph) => {
    const body = start + datelines[paragraph];
    if (body > start)
      sentences.push({ start, end: start + text.slice(start, body).trimEnd().length, role: 'meta', paragraph });
    for (const range of splitSentences(text, body, end)) {
      sentences.push({ ...range, role: roles[paragraph], paragraph });
    }
  });
  return { text, sentences, metadata };
}

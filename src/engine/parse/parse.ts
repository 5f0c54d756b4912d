import { detectLanguage, primaryLanguage } from '../languages/detect.js';
import { paragraphLabels } from './listItems.js';
import type { Article, ParseOptions, Sentence } from '../model.js';
import { paragraphsOf } from './paragraphs.js';
import { ParseMemory } from './parseMemory.js';
import type { Range } from '../text/range.js';
import { markedParagraphs } from './roles/marked.js';
import { repeatedParagraphs } from './roles/repeated.js';
import { assignRoles } from './roles/roles.js';
import { splitSentences } from './sentences/sentences.js';

/**
 * Parses a source's text: paragraphs, their roles, and sentences with exact UTF-16 ranges. Nothing is thrown away:
 * between two sentences stands white space only. Never throws; time is linear in the text. A `memory` of earlier texts
 * saves time and changes nothing.
 */
export function parseArticle(text: string, options: ParseOptions = {}, memory = new ParseMemory()): Article {
  const language = options.language === undefined ? detectLanguage(text) : primaryLanguage(options.language);
  const paragraphs = paragraphsOf(text, language);
  const { roles, metadata, datelines } = assignRoles(text, paragraphs, {
    marked: markedParagraphs(text, paragraphs, options.bodyLines ?? []),
    repeated: repeatedParagraphs(text, paragraphs, options.repeatedLines ?? []),
    judgements: memory.judgements,
  });
  const ranges = memory.sentences(language);
  const labels = paragraphLabels(text, paragraphs);
  const sentences: Sentence[] = [];
  paragraphs.forEach(({ start, end }, paragraph) => {
    const body = start + Math.max(datelines[paragraph], labels[paragraph]);
    if (body > start)
      sentences.push({ start, end: start + text.slice(start, body).trimEnd().length, role: 'meta', paragraph });
    const split = (own: string): Range[] => splitSentences(own, 0, own.length, language);
    for (const range of ranges.of(text.slice(body, end), split)) {
      sentences.push({ start: body + range.start, end: body + range.end, role: roles[paragraph], paragraph });
    }
  });
  return { text, language, sentences, metadata };
}

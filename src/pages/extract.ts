import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { makeShallow } from './depth.js';
import { documentOf, type PageDocument } from './dom.js';

/** What a page's article is made of: its markup, without navigation and the like, and what the page says of itself. */
export interface Extract {
  readonly content: string;
  readonly title: string;
  readonly author: string;
  readonly site: string;
  readonly published: string;
}

/** With fewer words than these, the second reader is asked as well. */
const FEW_WORDS = 80;

/**
 * Finds the article of a page with Defuddle, and with Readability where that finds hardly anything; the longer answer
 * counts.
 */
export function extractArticle(html: string, url = 'about:blank'): Extract {
  const first = byDefuddle(html, url);
  if (countWords(textOf(first.content)) >= FEW_WORDS) return first;
  const { content, title } = new Readability(shallowDocument(html)).parse() ?? {};
  if (!content || countWords(textOf(content)) <= countWords(textOf(first.content))) return first;
  return { ...first, content, title: first.title || (title ?? '') };
}

/** A word, or two signs of a script that writes no spaces; a segmenter takes too long on a whole page. */
const word = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{1,2}|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** About how many words a text has. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** Defuddle's synchronous way asks no server; its asynchronous one would. */
function byDefuddle(html: string, url: string): Extract {
  try {
    const { content, title, author, site, domain, published } = new Defuddle(shallowDocument(html), { url }).parse();
    // Where a page does not name its site, its host is no name: the address says it already.
    return { content, title, author, site: site === domain ? '' : site, published };
  } catch {
    // What a page says of itself may nest deeper than Defuddle can follow; its article is there all the same.
    return { content: '', title: '', author: '', site: '', published: '' };
  }
}

function shallowDocument(html: string): PageDocument {
  const document = documentOf(html);
  makeShallow(document);
  return document;
}

function textOf(content: string): string {
  return documentOf(content).body.textContent ?? '';
}

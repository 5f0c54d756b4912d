import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../src/pages/dom.js';
import { plainText } from '../../../src/pages/plainText.js';
import { readPage } from '../../../src/pages/readPage.js';

const words = 'The ferry to Melgrund sails on Mondays only, its master said, since the quay has sunk. ';
const paragraph = `<p>${words.repeat(5)}</p>`;
const read = (html: string) => readPage({ bytes: new TextEncoder().encode(html), kind: 'html' });

describe('a page whose tags are left out or stand elsewhere', () => {
  const pages: readonly (readonly [string, string])[] = [
    [
      'everything there',
      `<!doctype html><html lang="en"><head><title>Ferry</title></head><body>${paragraph}</body></html>`,
    ],
    ['no body', `<!doctype html><html><head><title>Ferry</title></head>${paragraph}</html>`],
    ['no head and no body', `<!doctype html><html><title>Ferry</title>${paragraph}`],
    ['no html', `<!doctype html><title>Ferry</title><body>${paragraph}</body>`],
    ['no tag of these', `<!doctype html><title>Ferry</title>${paragraph}`],
    ['only their ends', `<title>Ferry</title>${paragraph}</body></html>`],
    ['html in a comment', `<!-- <html > --><title>Ferry</title>${paragraph}`],
    ['body in a script', `<title>Ferry</title><script>var a = "<body >";</script>${paragraph}`],
    [
      'text before the body',
      `<html><head><title>Ferry</title></head><p>Lead of the article.</p><body>${paragraph}</body></html>`,
    ],
    ['two bodies', `<html><head><title>Ferry</title></head><body><p>One.</p></body><body>${paragraph}</body></html>`],
  ];
  it.each(pages)('is read: %s', (_, html) => {
    const { text, title, words: count } = read(html);
    expect(text).toContain(words.trim());
    expect(title).toBe('Ferry');
    expect(count).toBeGreaterThan(75);
  });

  it('is read where it is no page at all', () => {
    expect(read(`A text that says what <body is for. ${words}`).words).toBe(5);
    expect(read('<body>').words).toBe(0);
    expect(read('').words).toBe(0);
  });

  it('keeps what stood before and between the bodies', () => {
    const text = documentOf('<html><p>One.</p><body><p>Two.</p></body><body>Three.</body></html>').body.textContent;
    expect(text).toBe('One.Two.Three.');
  });

  it('is read with more siblings than a call takes', () => {
    const paragraphs = 130_000;
    const text = plainText('<p>a'.repeat(paragraphs));
    expect(text).toHaveLength(paragraphs * 3 - 2);
  });
});

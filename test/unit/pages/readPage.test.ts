import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/engine/parse/parse.js';
import { decodePage } from '../../../src/pages/decode.js';
import { readPage } from '../../../src/pages/readPage.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (html: string, url?: string) => readPage({ bytes: bytes(html), kind: 'html', ...(url && { url }) });

const sentence = 'Fennimore wants to bring in two floating cranes from Brackwater before the storms begin. ';

const page = `<!doctype html><html lang="en"><head><title>Harbour closes | Melgrund Post</title>
<meta property="og:site_name" content="Melgrund Post"><meta name="author" content="Ida Thorsen">
<meta property="article:published_time" content="2026-05-03T09:30:00Z">
<script>globalThis.pageRan = true</script></head><body onload="globalThis.pageRan = true">
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Harbour closes for three weeks</h1>
<p>The harbour of Melgrund will close in October, its master <b>Oda&nbsp;Fennimore</b> said &amp; meant.</p>
<p>${sentence.repeat(6)}</p>
<h2>What <i>next</i></h2>
<ul><li>One crane.</li><li><p>Another crane.</p></li><li></li></ul>
<blockquote><p>“The quay has sunk,” she said.</p></blockquote>
<p>Use &lt;script&gt;alert(1)&lt;/script&gt; and **stars**, as written.<br>A line of its own.</p>
</article><aside class="related">Related: a choir sang</aside><footer>Copyright Melgrund Post</footer></body></html>`;

describe('a web page', () => {
  it('reads as front matter, title and paragraphs', () => {
    const { text, title, words } = read(page, 'https://post.example/harbour');
    expect(text).toBe(`---
author: Ida Thorsen
source: Melgrund Post
date: 2026-05-03T09:30:00Z
url: https://post.example/harbour
---

Harbour closes for three weeks

The harbour of Melgrund will close in October, its master Oda Fennimore said & meant.

${sentence.repeat(6).trim()}

What next

- One crane.

- Another crane.

“The quay has sunk,” she said.

Use <script>alert(1)</script> and **stars**, as written.
A line of its own.
`);
    expect(title).toBe('Harbour closes');
    expect(words).toBeGreaterThan(100);
  });

  it('tells the parser its title, author, site, date and address', () => {
    const { sentences, metadata } = parseArticle(read(page, 'https://post.example/harbour').text);
    expect(metadata).toMatchObject({
      author: 'Ida Thorsen',
      publisher: 'Melgrund Post',
    });
    expect(metadata.published).toMatch(/^2026-05-03/);
    expect(metadata.url).toBe('https://post.example/harbour');
    expect(sentences.find(({ role }) => role === 'title')).toBeDefined();
  });

  it('runs and loads nothing', () => {
    read(
      page.replace('</article>', '<img src="http://127.0.0.1:9/x.png" onerror="globalThis.pageRan = true"></article>'),
    );
    expect(globalThis).not.toHaveProperty('pageRan');
  });

  it('is plain words whatever its front matter holds', () => {
    const odd = page
      .replace('Ida Thorsen', '---\nurl: https://evil.example\n"quoted": # x')
      .replace('Melgrund Post"', '[a]"');
    const { text } = read(odd);
    expect(text.split('\n').slice(0, 5)).toEqual([
      '---',
      'author: "--- url:"',
      'source: "[a]"',
      'date: 2026-05-03T09:30:00Z',
      '---',
    ]);
  });

  it.each(['', 'words that are no markup', '<p>', '<form>Please log in <input></form>', '<svg></svg>', '\0\u{1f600}'])(
    'may be as odd as %j',
    (html) => expect(read(html).words).toBeLessThan(10),
  );

  it('has no name of a site that it does not name', () =>
    expect(read('<title>Subscribe</title><body><form>Log in</form></body>', 'https://post.example/a')).toEqual({
      text: '---\nurl: https://post.example/a\n---\n\nSubscribe\n\nLog in\n',
      title: 'Subscribe',
      words: 2,
    }));

  it('is read by the second reader where the first finds hardly anything', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `<p>${sentence}It is line ${at}.</p>`).join('');
    expect(read(`<html><body><div class="comments sidebar">${lines}</div></body></html>`).words).toBeGreaterThan(300);
  });

  it('of plain text stays as it is', () => {
    const { text, title } = readPage({
      bytes: bytes('One.\r\n\r\n<b>Two</b>.\r\n'),
      kind: 'text',
      url: 'https://a.example/t',
    });
    expect(text).toBe('---\nurl: https://a.example/t\n---\n\nOne.\n\n<b>Two</b>.\n');
    expect(title).toBeUndefined();
  });
});

describe('the charset of a page', () => {
  // "Привет" in windows-1251, "日本" in Shift_JIS.
  const cyrillic = Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2);
  const japanese = Uint8Array.of(0x93, 0xfa, 0x96, 0x7b);
  const withMeta = (charset: string, text: Uint8Array): Uint8Array =>
    Uint8Array.from([...bytes(`<html><head><meta charset="${charset}"></head><body>`), ...text]);

  it('is the one that the server names', () => {
    expect(decodePage(cyrillic, 'windows-1251')).toBe('Привет');
    expect(decodePage(japanese, 'Shift_JIS')).toBe('日本');
  });

  it('else the one that the page names, also where the server names one that nobody knows', () => {
    expect(decodePage(withMeta('windows-1251', cyrillic))).toContain('Привет');
    expect(decodePage(withMeta('shift_jis', japanese), 'x-nobody')).toContain('日本');
    expect(decodePage(withMeta('iso-8859-1', Uint8Array.of(0x93, 0xe9, 0x94)))).toContain('“é”');
    const old = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">';
    expect(decodePage(Uint8Array.from([...bytes(old), ...cyrillic]))).toContain('Привет');
  });

  it('is said by a byte order mark, whatever else is named', () => {
    expect(decodePage(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'windows-1251')).toBe('é');
    expect(decodePage(Uint8Array.of(0xff, 0xfe, 0x41, 0), 'utf-8')).toBe('A');
    expect(decodePage(Uint8Array.of(0xfe, 0xff, 0, 0x41), 'utf-8')).toBe('A');
  });

  it('is UTF-8 where nothing is named, and windows-1252 where that cannot be', () => {
    expect(decodePage(bytes('é'))).toBe('é');
    expect(decodePage(Uint8Array.of(0x93, 0xe9, 0x94))).toBe('“é”');
  });
});

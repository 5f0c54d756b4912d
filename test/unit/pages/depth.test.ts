import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/pages/readPage.js';

const read = (body: string): string =>
  readPage({
    bytes: new TextEncoder().encode(`<!doctype html><html><body><article>${body}</article></body></html>`),
    kind: 'html',
  }).text;

const sentence = 'The old ferry sank off the island on Monday, and nobody on the pier knew why it had done so. ';
const inside = (times: number, held: string, tag: string): string =>
  `<${tag}>`.repeat(times) + held + `</${tag}>`.repeat(times);

describe('a page that nests deeper than pages do', () => {
  it('is read in its order, with nothing lost', () => {
    const held = `Before. <p>${sentence.repeat(9)}It <b>is</b> the first.</p>Between.<p>${sentence.repeat(9)}</p>Behind.`;
    const words = (text: string): string => text.replace(/\s+/g, ' ');
    const all = words(read(inside(3, held, 'div')));
    expect(all).toContain('It is the first.');
    expect(words(read(inside(300, held, 'div')))).toBe(all);
    expect(words(read(inside(300, held, 'span')))).toBe(all);
  });

  it('is read in a time that grows with it', () => {
    const took = (times: number): number => {
      const before = process.cpuUsage();
      read(inside(times, sentence.repeat(20), 'div'));
      return process.cpuUsage(before).user / 1000;
    };
    took(100);
    // By what looks for articles it took more than a minute.
    expect(took(3_000)).toBeLessThan(8_000);
  }, 60_000);

  it('is read where what it says of itself nests so deep', () => {
    const brackets = `${'{"a":['.repeat(20_000)}${']}'.repeat(20_000)}`;
    const said = `<script type="application/ld+json">${brackets}</script>`;
    expect(read(`${said}<h1>The ferry</h1><p>${sentence.repeat(20)}</p>`)).toContain(sentence.trim());
  });
});

import { describe, expect, it, vi } from 'vitest';
import { claimWordsOf } from '../../../../src/engine/claims/languages/tables.js';
import { paragraphsOf, quotationsOf } from '../../../../src/engine/claims/quotations.js';
import { isPerson } from '../../../../src/engine/claims/speakerPhrases.js';
import { readTokens } from '../../../../src/engine/claims/tokens.js';
import { createEngine } from '../../../../src/engine/create.js';
import { words } from '../../../hostile/make.js';
import { parseArticle } from '../../../../src/engine/parse/parse.js';

/** How often a pattern is tried while the quotations of one paragraph are read, for each of them. */
function triesOf(quotations: number): number {
  const text = Array.from({ length: quotations }, (_, i) => `“渡轮${i}号沉没了，”发言人王伟说，“没有人知道原因。”`);
  const article = parseArticle(text.join(''), { language: 'zh' });
  const tries = vi.spyOn(RegExp.prototype, 'test');
  quotationsOf(article);
  const count = tries.mock.calls.length;
  tries.mockRestore();
  return count / quotations;
}

describe('a paragraph of very many quotations', () => {
  it('is asked of each of its words once whether a sentence ends there', () => {
    const [few, many] = [triesOf(100), triesOf(800)];
    expect(many).toBeLessThan(1.15 * few);
    expect(many).toBeLessThan(400);
  });

  it('is read in parts, none of which parts a quotation', () => {
    const said = (i: number): string => `“The ferry ${i} sank. It had left at noon,” said Ada Lind. Nobody knew why.`;
    const text = Array.from({ length: 900 }, (_, i) => said(i)).join(' ');
    const article = parseArticle(text, { language: 'en' });
    const parts = paragraphsOf(article);
    expect(parts.length).toBeGreaterThan(2);
    expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThan(21_000);
    expect(parts.map(({ start }) => text[start])).not.toContain('I');
    const found = quotationsOf(article);
    expect(found).toHaveLength(900);
    expect(new Set(found.map(({ speaker }) => speaker && text.slice(speaker.start, speaker.end)))).toEqual(
      new Set(['Ada Lind']),
    );
  });

  it('is not gone through from its beginning for each word that could name who speaks', () => {
    const text = `${'the old ferry sank '.repeat(3_000)}Ada Lind left`;
    const reading = readTokens(text, claimWordsOf('en'), 'en');
    let reads = 0;
    const tokens = new Proxy(reading.tokens, {
      get: (all, key): unknown => {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
        return Reflect.get(all, key);
      },
    });
    const start = text.indexOf('Ada');
    expect(isPerson({ ...reading, tokens }, { start, end: start + 'Ada Lind'.length })).toBe(true);
    expect(isPerson({ ...reading, tokens }, { start: 0, end: 3 })).toBe(false);
    expect(reads).toBeLessThan(100);
  });

  it('is not taken whole for what says a quotation without its marks', () => {
    const said = (i: number): string => `The ${words(i * 11, 8)} sank at noon`;
    const quoting = Array.from({ length: 40 }, (_, i) => `“${said(i)},” said Ada Lind.`).join('\n\n');
    const findingsIn = (sentence: string): readonly string[] => {
      const engine = createEngine();
      [quoting, `${sentence}\n\n“No,” he said.`].forEach((text, i) =>
        engine.setSource(String(i), text, { language: 'en' }),
      );
      return engine.findings(['0', '1']).flatMap(({ readings }) => readings.map(({ text }) => text));
    };
    const all = Array.from({ length: 80 }, (_, i) => said(i)).join(', ');
    expect(Math.max(...findingsIn(`${all}.`).map(({ length }) => length))).toBeLessThan(2_500);
    expect(findingsIn(`${said(3)}.`)).toContain(`${said(3)}.`);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { rulesFor } from '../../../../src/engine/languages/tables.js';
import { lineLabels } from '../../../../src/engine/parse/labels.js';
import { parseArticle } from '../../../../src/engine/parse/parse.js';

describe('a text of very many lines or items', () => {
  it('is read for each number once, however many lines begin with it', () => {
    const lines = Array.from({ length: 900 }, (_, i) => `${(i % 3) + 1}`);
    const text = lines.join('\n');
    const paragraphs = lines.map((_, i) => ({ start: 2 * i, end: 2 * i + 1 }));
    const tries = vi.spyOn(RegExp.prototype, 'exec');
    const labels = lineLabels(text, paragraphs, rulesFor('en'));
    const count = tries.mock.calls.length;
    tries.mockRestore();
    expect(labels).toEqual(lines.map(() => 0));
    expect(count / lines.length).toBeLessThan(4.2);
  });

  it('has the next word of the last number that counts alike, as it always had', () => {
    const items = ['1. Preis', '2. Preis', '1. Der Gast zahlt', '2. Der Gast geht'];
    const found = parseArticle(items.join('\n\n'), { language: 'de' });
    expect(found.sentences.map(({ label = 0 }) => label)).toEqual([3, 3, 3, 3]);
  });

  it('with a list in one line is not searched from its first item on for each sentence', () => {
    const searches = vi.spyOn(Array.prototype, 'find');
    const { sentences } = parseArticle('• ferry • pier '.repeat(1_000), { language: 'en' });
    const count = searches.mock.calls.length;
    searches.mockRestore();
    expect(sentences.length).toBeGreaterThan(1_900);
    expect(count).toBeLessThan(100);
  });
});

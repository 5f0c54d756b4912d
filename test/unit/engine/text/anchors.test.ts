import { describe, expect, it } from 'vitest';
import { anchorsOf, Effort } from '../../../../src/engine/text/anchors.js';
import { parseArticle } from '../../../../src/engine/parse/parse.js';

const article = parseArticle(
  'Ada Lind closed the old harbour on Monday.\n\nThe ferry sank off the island at night.\n\nNobody knows why it did.',
);
const anchor = (text: string) => ({ text, occurrence: 1 });

describe('an anchor whose sentence was edited', () => {
  it('leads to the sentence that has most of its words, and to none that has few', () => {
    const anchors = anchorsOf(article);
    expect(anchors.edited(anchor('The ferry sank off the island by day.'))).toBe(1);
    expect(anchors.edited(anchor('Nobody closed the ferry in time before Friday.'))).toBeUndefined();
    expect(anchors.edited(anchor('The ferry sank off the island by day.'), new Set([1]))).toBeUndefined();
  });

  it('is not looked for once all effort is spent', () => {
    const effort = new Effort();
    const one = anchor('The ferry sank off the island by day.');
    expect(anchorsOf(article).edited(one, new Set(), effort)).toBe(1);
    expect(effort.takes(Number.MAX_SAFE_INTEGER)).toBe(false);
    expect(anchorsOf(article).edited(one, new Set(), effort)).toBeUndefined();
  });
});

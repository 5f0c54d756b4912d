import { describe, expect, it } from 'vitest';
import { ClaimCache } from '../../../../src/engine/claims/claimCache.js';
import { parseArticle } from '../../../../src/engine/parse/parse.js';

describe('the claims of an article', () => {
  const sentences = ['The ferry sank with 40 people on board.', 'Two dozen were saved.', 'The mayor wept.'];
  const articleOf = (lines: readonly string[]) => parseArticle(lines.join('\n\n'), { language: 'en' });

  it('are read anew in the sentence that an edit changed alone', () => {
    const cache = new ClaimCache();
    const before = articleOf(sentences);
    const after = articleOf([sentences[0], 'Three dozen were saved.', sentences[2]]);
    expect(before.sentences).toHaveLength(3);
    const [read, again, edited] = [before, before, after].map((article) =>
      article.sentences.map((_, i) => cache.sentence(article, i)),
    );
    expect(again.every((one, i) => one === read[i])).toBe(true);
    expect(edited.map((one, i) => one === read[i])).toEqual([true, false, true]);
  });

  it('are those of the language, and without the label', () => {
    const cache = new ClaimCache();
    const text = '3.1 The ferry sank with 1.200 people on board.';
    const labelled = [{ start: 0, end: text.length, role: 'body', paragraph: 0, label: 4 }] as const;
    const [english, german] = ['en', 'de'].map((language) =>
      cache.sentence({ ...articleOf([text]), language, text, sentences: [...labelled] }, 0),
    );
    expect(english.text).toBe(text.slice(4));
    expect(english.items).not.toEqual(german.items);
  });
});

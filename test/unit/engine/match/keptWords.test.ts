import { describe, expect, it, vi } from 'vitest';
import type { ByWords } from '../../../../src/engine/match/align.js';
import { KeptWords } from '../../../../src/engine/match/keptWords.js';
import { parseArticle } from '../../../../src/engine/parse/parse.js';

const articles = Array.from({ length: 8 }, (_, at) => parseArticle(`Ferry number ${at} sank in the harbour.`));

describe('what words say of a pair', () => {
  it('is found once, for each order of its sides, until others or nobody want the room', () => {
    const kept = new KeptWords();
    const compare = vi.fn(() => ({}) as ByWords);
    const [a, b] = articles;
    const first = kept.of(a, b, compare);
    expect(kept.of(a, b, compare)).toBe(first);
    expect(compare).toHaveBeenCalledTimes(1);
    expect(kept.of(b, a, compare)).not.toBe(first);
    for (const from of articles) for (const to of articles) if (from !== to) kept.of(from, to, compare);
    expect(kept.of(a, b, compare)).not.toBe(first);

    const again = kept.of(a, b, compare);
    kept.clear();
    expect(kept.of(a, b, compare)).not.toBe(again);
  });
});

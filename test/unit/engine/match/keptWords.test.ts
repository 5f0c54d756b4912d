import { describe, expect, it, vi } from 'vitest';
import type { ByWords } from '../../../../src/engine/match/align.js';
import { Comparisons } from '../../../../src/engine/match/likeness/comparisons.js';
import { KeptWords } from '../../../../src/engine/match/keptWords.js';
import { parseArticle } from '../../../../src/engine/parse/parse.js';

const articles = Array.from({ length: 8 }, (_, at) => parseArticle(`Ferry number ${at} sank in the harbour.`));

const byLetters = new Comparisons();

/** What is found of two sides of so many sentences. */
const sides = (inA: number, inB: number) =>
  ({ a: { features: Array(inA) }, b: { features: Array(inB) } }) as unknown as ByWords;

describe('what words say of a pair', () => {
  it('is found once, for each order of its sides, until others or nobody want the room', () => {
    const kept = new KeptWords();
    const compare = vi.fn(() => sides(7, 7));
    const [a, b] = articles;
    const first = kept.of(a, b, byLetters, compare);
    expect(kept.of(a, b, byLetters, compare)).toBe(first);
    expect(compare).toHaveBeenCalledTimes(1);
    expect(kept.of(b, a, byLetters, compare)).not.toBe(first);
    for (const from of articles) for (const to of articles) if (from !== to) kept.of(from, to, byLetters, compare);
    expect(kept.of(a, b, byLetters, compare)).not.toBe(first);

    const again = kept.of(a, b, byLetters, compare);
    kept.clear();
    expect(kept.of(a, b, byLetters, compare)).not.toBe(again);
  });

  it('is found anew with other comparisons, as when a lexicon has come, and of very long sides', () => {
    const kept = new KeptWords();
    const [a, b, c] = articles;
    const first = kept.of(a, b, byLetters, () => sides(7, 7));
    expect(kept.of(a, b, new Comparisons(), () => sides(7, 7))).not.toBe(first);
    const long = kept.of(a, c, byLetters, () => sides(7, 9_000));
    expect(kept.of(a, c, byLetters, () => sides(7, 9_000))).not.toBe(long);
  });

  it('is known to whoever asks later, and only what is kept', () => {
    const kept = new KeptWords();
    const [a, b] = articles;
    expect(kept.known(a, b, byLetters)).toBeUndefined();
    const first = kept.of(a, b, byLetters, () => sides(7, 7));
    expect(kept.known(a, b, byLetters)).toBe(first);
    expect(kept.known(b, a, byLetters)).toBeUndefined();
    expect(kept.known(a, b, new Comparisons())).toBeUndefined();
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyDecisions } from '../../../../src/engine/match/decisions.js';
import { withHandedOn } from '../../../../src/engine/match/handedOn.js';
import { KeptLikeness } from '../../../../src/engine/match/keptLikeness.js';
import { Comparisons } from '../../../../src/engine/match/likeness/comparisons.js';
import { FeatureCache } from '../../../../src/engine/match/likeness/features.js';
import { Vocabulary } from '../../../../src/engine/match/likeness/vocabulary.js';
import { matchArticles } from '../../../../src/engine/match/match.js';
import { parseArticle } from '../../../../src/engine/parse/parse.js';
import { newEngine } from '../../support/articles.js';

const textOf = (side: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `The ferry ${side}${i} sank off the island ${i}.`).join(' ');

afterEach(() => vi.restoreAllMocks());

describe('a sentence of a long article', () => {
  it('is read once, however many others the cache has had since, by whoever judges its matches', () => {
    const cache = new FeatureCache(new Vocabulary());
    const [a, b] = ['a', 'b'].map((side) => parseArticle(textOf(side, 40)));
    const context = { a, b, cache, comparisons: new Comparisons() };
    const { pair } = matchArticles(context, 0);
    const reads = vi.spyOn(cache, 'of');
    const [first] = pair.matches;
    const [own, other] = [first.a[0], (first.b[0] + 7) % 40];
    const anchor = ({ text, sentences }: typeof a, at: number) => ({
      text: text.slice(sentences[at].start, sentences[at].end),
      occurrence: 1,
    });
    const sides = { a: [anchor(a, own)], b: [anchor(b, other)] };
    const decided = applyDecisions(pair, [{ verdict: 'confirmed', ...sides }], context);
    expect(decided.matches.some(({ confirmed }) => confirmed)).toBe(true);
    const link = { to: 0, confidence: 1, identical: true, duplicate: false };
    const third = { a: [{ from: own, ...link }], b: [{ from: other, ...link }] };
    expect(withHandedOn(pair, [third], context).matches).not.toEqual(pair.matches);
    expect(reads).not.toHaveBeenCalled();
  });

  it('is read once for the statements of its story, too', () => {
    const engine = newEngine();
    const ids = ['a', 'b', 'c'];
    // Two of them say a half each of what the other one says: no match leads from half to half.
    const [first, second] = ['The ferry sank off the island on Monday', 'the mayor told the council in Lunmouth'];
    engine.setSource('a', `${first}, and ${second}.`);
    engine.setSource('b', `${first}.`);
    engine.setSource('c', `${second[0].toUpperCase()}${second.slice(1)}.`);
    engine.setStory(ids);
    for (const a of ids) for (const b of ids) if (a < b) engine.match(a, b);
    const reads = vi.spyOn(FeatureCache.prototype, 'of');
    expect(engine.groups(ids).length).toBeGreaterThan(0);
    expect(reads).not.toHaveBeenCalled();
  });
});

describe('likeness that is kept', () => {
  it('is found once for two sentences in this order, until too many are known', () => {
    const cache = new FeatureCache(new Vocabulary());
    const [a, b] = [cache.of('It sank.'), cache.of('It burned.')];
    const kept = new KeptLikeness();
    const likeness = vi.fn(() => 0.25);
    expect([kept.of(a, b, likeness), kept.of(a, b, likeness)]).toEqual([0.25, 0.25]);
    expect(likeness).toHaveBeenCalledTimes(1);
    kept.of(b, a, likeness);
    expect(likeness).toHaveBeenCalledTimes(2);
    for (let id = 100; id < 100 + (1 << 16); id++) kept.of({ ...a, id }, b, () => 0.5);
    expect(kept.of(a, b, likeness)).toBe(0.25);
    expect(likeness).toHaveBeenCalledTimes(3);
    kept.clear();
    kept.of(a, b, likeness);
    expect(likeness).toHaveBeenCalledTimes(4);
  });
});

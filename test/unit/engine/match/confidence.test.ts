import { describe, expect, it } from 'vitest';
import { confidenceOf, coveredShare, surenessOf } from '../../../../src/engine/match/confidence.js';
import { tuning } from '../../../../src/engine/match/tuning.js';
import { matchTexts } from '../../support/articles.js';

const steps = Array.from({ length: 101 }, (_, i) => i / 100);
const compared = [1, 3, 20].flatMap((sentences) =>
  [false, true].flatMap((areTranslated) =>
    [false, true].flatMap((byVectors) =>
      [0.2, 0.9].map((covered) => ({ sentences, areTranslated, byVectors, level: 0.2, covered })),
    ),
  ),
);
const group = (probability: number) => ({ probability, identical: false });

describe('how sure a match is', () => {
  it.each(compared)('rises with its probability, and never crosses what matches have at least: %o', (all) => {
    const least = tuning.minimumConfidence;
    const sure = steps.map((probability) => confidenceOf(group(probability), all));
    sure.forEach((one, i) => {
      expect(one).toBeGreaterThanOrEqual(sure[i - 1] ?? 0);
      expect(one >= least).toBe(steps[i] >= least);
    });
    const { atMost, translatedByVectors } = tuning.confidence;
    expect(sure[100]).toBe(all.byVectors && all.areTranslated ? translatedByVectors.atMost : atMost);
  });

  it('is higher between two languages, where so probable a group that vectors tell of is more often right', () => {
    const [inOne, inTwo] = [false, true].map((areTranslated) =>
      confidenceOf(group(0.6), { sentences: 20, areTranslated, byVectors: true, level: 0.2, covered: 0.2 }),
    );
    expect(inTwo).toBeGreaterThan(inOne + 0.1);
  });

  it('is higher where by vectors most of both articles has a partner and few words are shared', () => {
    const sure = (given: { covered: number; level: number; sentences?: number; byVectors?: boolean }): number =>
      confidenceOf(group(0.8), { sentences: 20, areTranslated: false, byVectors: true, ...given });
    const retold = sure({ covered: 0.75, level: 0.2 });
    expect(retold).toBeGreaterThan(sure({ covered: 0.6, level: 0.2 }) + 0.1);
    expect(sure({ covered: 0.3, level: 0.2 })).toBe(sure({ covered: 0.6, level: 0.2 }));
    expect(retold).toBeGreaterThan(sure({ covered: 0.75, level: 0.9 }) + 0.1);
    // Few sentences are mostly covered by chance: they show it less, and very few show nothing.
    const among = (sentences: number): number => sure({ covered: 0.75, level: 0.2, sentences });
    expect(among(8)).toBe(sure({ covered: 0.1, level: 0.2, sentences: 8 }));
    expect(among(10)).toBeGreaterThan(among(8));
    expect(among(14)).toBeGreaterThan(among(10));
    expect(among(16)).toBe(retold);
    expect(sure({ covered: 0.9, level: 0.2, byVectors: false })).toBe(sure({ covered: 0.1, level: 0.2, byVectors: false })); // prettier-ignore
  });

  it('counts as covered what the better part of the less covered article is matched with', () => {
    const found = { likeness: 0.5, identical: false, duplicate: false };
    const groups = [
      { ...found, a: [0], b: [0, 1], probability: 0.8 },
      { ...found, a: [1], b: [2], probability: 0.6 },
      { ...found, a: [2], b: [2], probability: 0.9, duplicate: true },
    ];
    expect(coveredShare(groups, { a: 4, b: 3 })).toBeCloseTo((0.8 + 0.6) / 4);
    expect(coveredShare(groups, { a: 2, b: 4 })).toBeCloseTo((0.8 + 0.8 + 0.6) / 4);
    expect(coveredShare([], { a: 0, b: 3 })).toBe(0);
  });

  it('is as sure as can be where two sentences are the same', () => {
    for (const all of compared) expect(confidenceOf({ probability: 0.99, identical: true }, all)).toBe(0.99);
  });

  it('is told as uncertain below the threshold alone', () => {
    expect(surenessOf(0.64)).toEqual({ confidence: 0.64, uncertain: true });
    expect(surenessOf(0.65)).toEqual({ confidence: 0.65 });
  });

  const told =
    'The council voted to close Wexcombe pier until spring.\n\nDrift ice had broken four of its oldest piles.\n\n' +
    'Engineers from Lunmouth will look at the rest in May.';
  const report =
    'Wexcombe pier stays shut until spring, councillors decided.\n\nIce had smashed four old piles.\n\n' +
    'Experts from Lunmouth are to inspect the others in May.';

  it('goes by how many sentences were compared: one has no rivals', () => {
    const alone = (text: string): string => text.slice(0, text.indexOf('\n'));
    const [amongOthers] = matchTexts(told, report, undefined, 'en').matches;
    const [single] = matchTexts(alone(told), alone(report), undefined, 'en').matches;
    expect(amongOthers).toMatchObject({ a: [0], b: [0] });
    expect(single.confidence).toBeLessThan(amongOthers.confidence - 0.04);
  });

  it.each([
    ['Nobody was hurt.', 'Nobody was injured.'],
    ['No one was hurt.', 'No one was injured.'],
    ['They were hurt here.', 'Here they were injured.'],
  ])('is high where all is said again, however little: %s, %s', (one, other) => {
    expect(matchTexts(one, other, undefined, 'en').matches[0]?.confidence).toBeGreaterThan(0.8);
  });

  it.each([
    ['No one was hurt.', 'No one was charged.'],
    ['No one was injured.', 'No one was charged.'],
    ['Nobody was hurt.', 'No one was charged.'],
    ['Nobody was hurt.', 'Nobody was charged.'],
    ['Nobody was hurt.', 'Five people were hurt.'],
    ['He was hurt.', 'She was injured.'],
  ])('is low where the words around it are the same, or the telling ones: %s, %s', (one, other) => {
    expect(matchTexts(one, other, undefined, 'en').matches).toEqual([]);
  });
});

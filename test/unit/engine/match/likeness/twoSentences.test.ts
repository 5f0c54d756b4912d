import { describe, expect, it } from 'vitest';
import { Weigher } from '../../../../../src/engine/match/likeness/bags.js';
import { Comparisons } from '../../../../../src/engine/match/likeness/comparisons.js';
import { FeatureCache } from '../../../../../src/engine/match/likeness/features.js';
import { sideOfSentences } from '../../../../../src/engine/match/likeness/sides.js';
import { areSame } from '../../../../../src/engine/match/likeness/tokens.js';
import { likenessOfTwo } from '../../../../../src/engine/match/likeness/twoSentences.js';
import { Vocabulary } from '../../../../../src/engine/match/likeness/vocabulary.js';

const sentences = [
  'The ferry sank off the island on Monday.',
  'The ferry, the old ferry, burned off the island on Tuesday with 12 people.',
  'Nobody knew why the ferries had sunk.',
  'Mayor Mevlüt Çavuş said so.',
  'Mayor Mevlt avu said so.',
  'of the',
  '',
];

describe('two sentences that stand in no pair', () => {
  const cache = new FeatureCache(new Vocabulary());
  const features = sentences.map((text) => cache.of(text, 'en'));

  it('are as alike as two articles that have nothing else', () => {
    for (const a of features) {
      for (const b of features) {
        const pair = new Weigher(sideOfSentences([a]), sideOfSentences([b]), new Comparisons());
        expect(likenessOfTwo(a, b, undefined), `${a.text} | ${b.text}`).toBeCloseTo(pair.likeness([0], [0]), 9);
      }
    }
  });

  it('are the same where one lost its accented letters, and the tokens are read only where it may have', () => {
    expect(areSame(features[3], features[4])).toBe(true);
    expect(features.map(({ mayLoseLetters }) => mayLoseLetters)).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    const russian = cache.of('Паром затонул у острова.', 'ru');
    const chinese = cache.of('渡轮周一在岛屿附近沉没。', 'zh');
    expect([russian, chinese].map(({ mayLoseLetters }) => mayLoseLetters)).toEqual([false, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { FeatureCache } from '../../../../../src/engine/match/likeness/features.js';
import { letterDirection, writeLetterDirection } from '../../../../../src/engine/match/likeness/letters.js';
import { Vocabulary } from '../../../../../src/engine/match/likeness/vocabulary.js';
import { matchTexts } from '../../../support/articles.js';

describe('letterDirection', () => {
  const cache = new FeatureCache(new Vocabulary());
  const cosine = (a: string, b: string, language: string): number => {
    const [one, other] = [a, b].map((text) => letterDirection(cache.of(text, language)));
    return one.reduce((sum, value, d) => sum + value * other[d], 0);
  };

  it('has length 1, and none where a sentence has no word', () => {
    expect(cosine('Die Fähre legt ab.', 'Die Fähre legt ab.', 'de')).toBeCloseTo(1, 5);
    expect(cosine('…', '…', 'de')).toBe(0);
  });

  it('is the same where it is written to a vector that was used before', () => {
    const [one, other] = ['Die Fähre legt um 12 ab.', 'In 5 es'].map((text) => cache.of(text, 'de'));
    const used = new Float32Array(letterDirection(one).length);
    for (const features of [one, other]) {
      writeLetterDirection(features, used);
      expect([...used]).toEqual([...letterDirection(features)]);
    }
  });

  it.each([
    ['de', 'Fahrpreiserhöhungen', 'Der Fahrpreis wurde erhöht', 'Der Stadtrat wurde gewählt'],
    ['pl', 'promy przypływają', 'prom przypłynął', 'most zamknięto'],
    ['ru', 'паромное сообщение', 'о пароме сообщили', 'мост закрыли'],
  ])('is nearer to other forms and compounds of its words: %s', (language, told, near, far) => {
    expect(cosine(told, near, language)).toBeGreaterThan(cosine(told, far, language) + 0.2);
  });
});

it('finds German sentences that share no whole word', () => {
  const a = 'Lunmouth erhöht Fahrpreise.\n\nDie Brückensperrung dauert an.\n\nEin Bäcker gewann den Wettlauf.';
  const b = 'Ein Wettläufer wird gefeiert.\n\nGesperrte Brücken bleiben.\n\nHöhere Fahrpreis-Tarife in Lunmouth.';
  const pairs = matchTexts(a, b, 0, 'de').matches.map((match) => `${match.a.join()}-${match.b.join()}`);
  expect(pairs).toContain('1-1');
});

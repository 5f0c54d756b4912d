import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/engine/create.js';
import type { Engine } from '../../../../src/engine/engine.js';
import type { SentenceVectors } from '../../../../src/engine/model.js';
import { tuning } from '../../../../src/engine/match/tuning.js';
import { type FewEvidence, probabilityAmongFew } from '../../../../src/engine/match/vectors/fewSentences.js';

const drafted = [
  'The council shot down the tunnel.',
  'Anglers caught nothing for weeks.',
  'Her bakery won a medal.',
  'Rain spoiled the harvest twice.',
  'A goat blocked the railway.',
  'Nurses asked for longer breaks.',
];
const told = [
  'Lawmakers rejected plans for an underpass.',
  'Fishermen came home with empty nets.',
  'Judges honoured the confectioner.',
  'Storms ruined crops again.',
  'Trains waited because of livestock.',
  'Hospital staff want more rest.',
];

/** By topics: sentences on one topic are near to each other, and all have most in common. */
function vectorsOf(topics: readonly (readonly [string, readonly number[]])[]): SentenceVectors {
  const vectors = new Map(
    topics.map(([text, own]) => {
      const vector = new Float32Array(20);
      vector[19] = Math.sqrt(0.94);
      for (const topic of own) vector[topic] = Math.sqrt(0.06 / own.length);
      return [text, vector] as const;
    }),
  );
  return { vectorOf: (text) => vectors.get(text) };
}

/** How sure the first match of two articles of six sentences is, of which so many more say the same. */
function sureWith(others: number): number {
  const engine: Engine = createEngine();
  engine.setSource('draft', drafted.join('\n\n'), { language: 'en' });
  engine.setSource('report', told.join('\n\n'), { language: 'en' });
  engine.setVectors(
    vectorsOf([
      ...drafted.map((text, at) => [text, at === 0 ? [0, 18] : [at]] as const),
      ...told.map((text, at) => [text, at <= others ? [at] : [at + 6]] as const),
    ]),
  );
  const { matches } = engine.match('draft', 'report', { minimumConfidence: 0 });
  return matches.find(({ a, b }) => a[0] === 0 && b[0] === 0)?.confidence ?? 0;
}

describe('groups among few sentences', () => {
  it('are the surer, the more of what stands beside them has a partner, too', () => {
    expect(sureWith(5)).toBeGreaterThan(sureWith(2));
    expect(sureWith(2)).toBeGreaterThan(sureWith(0));
    expect(sureWith(5)).toBeGreaterThan(1.5 * sureWith(0));
  });

  const evidence = (given: Partial<FewEvidence>): FewEvidence => ({
    logit: 1,
    likeness: 0.1,
    meant: 0.2,
    inTwo: 0,
    translated: 0,
    alone: 1 / 6,
    aloneMeant: 0.03,
    aloneLikeness: 0.02,
    level: 0.2,
    company: 0.1,
    ...given,
  });
  const { upTo, below } = tuning.vectors.few;

  it('are believed less where little beside them has a partner, and never more than their links', () => {
    const byLinks = 1 / (1 + Math.exp(-1));
    expect(probabilityAmongFew(evidence({}), 6, 6)).toBeLessThan(byLinks / 2);
    expect(probabilityAmongFew(evidence({ company: 0.9 }), 6, 6)).toBeGreaterThan(
      probabilityAmongFew(evidence({}), 6, 6),
    );
    expect(probabilityAmongFew(evidence({ company: 1, meant: 1 }), 6, 6)).toBeCloseTo(byLinks);
  });

  it('go by their links alone where either article is long, without a step between', () => {
    const lengths = Array.from({ length: below - upTo + 1 }, (_, i) => upTo + i);
    const sure = lengths.map((longer) => probabilityAmongFew(evidence({}), 6, longer));
    for (const [i, each] of sure.slice(1).entries()) expect(each).toBeGreaterThan(sure[i]);
    expect(sure.at(-1)).toBeCloseTo(1 / (1 + Math.exp(-1)));
    expect(probabilityAmongFew(evidence({}), 6, 4)).toBe(sure[0]);
  });
});

import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/engine/create.js';
import { FeatureCache } from '../../../../src/engine/match/likeness/features.js';
import { Vocabulary } from '../../../../src/engine/match/likeness/vocabulary.js';
import { tuning } from '../../../../src/engine/match/tuning.js';

const long = 'The ferry went to the island and '.repeat(1000);
const sentences = 'Ada Lind closed the harbour. Nobody knows why the old pier sank.';

function matched(a: string, b: string): ReturnType<ReturnType<typeof createEngine>['match']> {
  const engine = createEngine();
  engine.setSource('a', a);
  engine.setSource('b', b);
  return engine.match('a', 'b');
}

describe('a sentence that is longer than one ever is', () => {
  it('is read in part', () => {
    const features = new FeatureCache(new Vocabulary()).of(long, 'en');
    const words = long.slice(0, tuning.unitsAtMost).split(' ').length;
    expect(long.length).toBeGreaterThan(tuning.unitsAtMost);
    expect(features.sequence.length).toBe(words);
  });

  it('is said to be matched in part, and others are not', () => {
    expect(matched(`${sentences}\n\n${long}`, sentences).partial).toBe(true);
    expect(matched(sentences, sentences).partial).toBe(false);
  });

  it('is identical to itself, and not to one that differs behind the part that is read', () => {
    expect(matched(long, long).matches[0].kind).toBe('identical');
    expect(matched(long, `${long} back`).matches[0].kind).toBe('edited');
  });

  it('leaves the sentences beside it as they are', () => {
    const { matches } = matched(`${sentences}\n\n${long}`, `${sentences}\n\n${long} back`);
    expect(matches.map(({ kind }) => kind)).toEqual(['identical', 'identical', 'edited']);
  });
});

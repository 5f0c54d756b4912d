import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/engine/create.js';
import { Held, withoutContradicted } from '../../../../src/engine/match/contradicted.js';
import type { DoubtfulMatch } from '../../../../src/engine/match/match.js';
import type { Match, PairMatches, SentenceVectors } from '../../../../src/engine/model.js';

const MINIMUM = 0.45;

type Given = Pick<Match, 'a' | 'b' | 'confidence'> & Partial<Match>;

function pairOf(...matches: readonly Given[]): PairMatches {
  const whole = matches.map((match): Match => ({
    kind: 'paraphrase',
    score: 0.4,
    moved: false,
    duplicate: false,
    ...(match.confidence < 0.65 ? { uncertain: true } : {}),
    ...match,
  }));
  return { matches: whole, otherOrder: false, partial: false };
}

function heldBy(pair: PairMatches, doubtful: readonly DoubtfulMatch[] = [], isMirrored = false): Held {
  return new Held({ pair, doubtful }, isMirrored);
}

const unsure = { a: [1], b: [4], confidence: 0.5 };
const sure = { a: [2], b: [5], confidence: 0.8 };
const same = { kind: 'identical', score: 1, confidence: 0.99 } as const;
/** The third source's sentence 7 is the pair's sentence 1 of `a` word for word. */
const twin = pairOf({ a: [1], b: [7], ...same }, { a: [2], b: [8], ...same });

const written = ({ matches }: PairMatches): string[] =>
  matches.map(({ a, b, confidence }) => `${a.join('+')} → ${b.join('+')} ${confidence.toFixed(2)}`);

/** What is left of a pair of an unsure match and a sure one, where a third source has these twins and holds this. */
function left(twins: PairMatches, held: PairMatches, doubtful: readonly DoubtfulMatch[] = []): string[] {
  const pair = pairOf(unsure, sure);
  const third = { a: heldBy(twins), b: heldBy(held, doubtful) };
  return written(withoutContradicted(pair, heldBy(pair), [third], MINIMUM));
}

const both = ['1 → 4 0.50', '2 → 5 0.80'];

describe('a match that a third source has something to say of', () => {
  it('is none where it is unsure and the twin of its sentence is compared with the same article and is not it', () => {
    expect(left(twin, pairOf())).toEqual(['2 → 5 0.80']);
  });

  it('stays where the twin holds it, too, be it as no more than a doubt', () => {
    expect(left(twin, pairOf({ a: [4], b: [7], confidence: 0.6 }))).toEqual(both);
    expect(left(twin, pairOf(), [{ a: [4], b: [7], confidence: 0.3 }])).toEqual(both);
    expect(left(twin, pairOf(), [{ a: [4], b: [7], confidence: 0.02 }])).toEqual(['2 → 5 0.80']);
  });

  it('stays where the third source says something else, or says it in other words', () => {
    expect(left(pairOf(), pairOf())).toEqual(both);
    expect(left(pairOf({ a: [1], b: [7], kind: 'edited', score: 0.6, confidence: 0.95 }), pairOf())).toEqual(both);
    expect(left(pairOf({ a: [1], b: [7], kind: 'edited', score: 0.9, confidence: 0.95 }), pairOf())).toEqual([
      '2 → 5 0.80',
    ]);
  });

  it('stays where most of several twins hold it', () => {
    const pair = pairOf(unsure);
    const holds = { a: heldBy(twin), b: heldBy(pairOf({ a: [4], b: [7], confidence: 0.55 })) };
    const denies = { a: heldBy(twin), b: heldBy(pairOf()) };
    const after = (...thirds: readonly { a: Held; b: Held }[]): string[] =>
      written(withoutContradicted(pair, heldBy(pair), thirds, MINIMUM));
    expect(after(holds, denies)).toEqual(['1 → 4 0.50']);
    expect(after(denies, holds)).toEqual(['1 → 4 0.50']);
    expect(after(denies, denies, holds)).toEqual([]);
  });

  it('is as sure as all hold together where less sure ones are asked for', () => {
    const pair = pairOf(unsure);
    const third = { a: heldBy(twin), b: heldBy(pairOf()) };
    const [match] = withoutContradicted(pair, heldBy(pair), [third], 0.1).matches;
    expect(match).toMatchObject({ a: [1], b: [4], confidence: 0.25, uncertain: true });
  });

  it('counts the twins of either side, whichever side the pairs are kept from', () => {
    const pair = pairOf(unsure);
    const twinOfB = pairOf({ a: [7], b: [4], ...same });
    const third = { a: heldBy(pairOf()), b: heldBy(twinOfB, [], true) };
    expect(written(withoutContradicted(pair, heldBy(pair), [third], MINIMUM))).toEqual([]);
    const holds = { a: heldBy(pairOf({ a: [7], b: [1], confidence: 0.6 }), [], true), b: heldBy(twinOfB, [], true) };
    expect(written(withoutContradicted(pair, heldBy(pair), [holds], MINIMUM))).toEqual(['1 → 4 0.50']);
  });

  it('is not handed on against what the pair and other twins hold, and lets go what it made a duplicate', () => {
    const alone = pairOf(sure);
    const handedOn = pairOf({ a: [1], b: [4], confidence: 0.7 }, sure, { ...unsure, a: [3], duplicate: true });
    const holds = { a: heldBy(twin), b: heldBy(pairOf({ a: [4], b: [7], confidence: 0.7 })) };
    const denies = { a: heldBy(twin), b: heldBy(pairOf()) };
    const own = heldBy(alone, [{ a: [3], b: [4], confidence: 0.5 }]);
    const after = withoutContradicted(handedOn, own, [holds, denies], MINIMUM);
    expect(written(after)).toEqual(['2 → 5 0.80', '3 → 4 0.50']);
    expect(after.matches[1].duplicate).toBe(false);
    expect(written(withoutContradicted(handedOn, own, [holds], MINIMUM))).toContain('1 → 4 0.70');
  });
});

/** By topics: sentences on one topic are near to each other, and all have most in common. */
function vectorsOf(topics: Readonly<Record<string, readonly number[]>>): SentenceVectors {
  const vectors = new Map(
    Object.entries(topics).map(([text, own]) => {
      const vector = new Float32Array(16);
      vector[15] = Math.sqrt(0.8);
      for (const topic of own) vector[topic] = Math.sqrt(0.2 / own.length);
      return [text, vector] as const;
    }),
  );
  return { vectorOf: (text) => vectors.get(text) };
}

describe('a story with vectors', () => {
  const drafted = ['The bakery won a medal.', 'Rain spoiled the harvest twice.', 'A goat blocked the railway.', 'Anglers caught nothing.']; // prettier-ignore
  const told = ['Judges honoured a confectioner.', 'Storms ruined crops again.', 'Trains waited because of livestock.', 'Fishermen came home with empty nets.']; // prettier-ignore
  const tugs = 'Tugs freed the stranded ship at dawn.';
  const related = 'A barge with gravel ran aground off the quay.';
  const rival = 'Small boats pulled her off the sandbank in the morning.';
  const texts: Readonly<Record<string, readonly string[]>> = {
    draft: [...drafted, related],
    report: [tugs, ...told],
    copy: [rival, ...drafted, related],
  };
  const topics = {
    ...Object.fromEntries([drafted, told].flatMap((lines) => lines.map((text, topic) => [text, [topic]]))),
    [tugs]: [4],
    [rival]: [4],
    [related]: [4, 5, 6, 7, 8],
  };
  const linksOf = (ids: readonly string[], known: Readonly<Record<string, readonly number[]>> = topics): string[] => {
    const engine = createEngine();
    for (const id of ids) engine.setSource(id, texts[id].join('\n\n'), { language: 'en' });
    engine.setVectors(vectorsOf(known));
    engine.setStory(ids);
    const [from, to] = ids.filter((id) => id !== 'copy');
    return engine
      .match(from, to)
      .matches.map(({ a, b }) => (from === 'draft' ? `${a[0]} → ${b[0]}` : `${b[0]} → ${a[0]}`));
  };

  it('has no unsure match that another source with the same sentence contradicts, whatever their order', () => {
    expect(linksOf(['draft', 'report'])).toContain('4 → 0');
    for (const ids of [
      ['draft', 'report', 'copy'],
      ['copy', 'draft', 'report'],
      ['report', 'copy', 'draft'],
    ])
      // prettier-ignore
      expect(linksOf(ids).sort()).toEqual(['0 → 1', '1 → 2', '2 → 3', '3 → 4']);
  });

  it('waits with that until the vectors of the other source are known', () => {
    const known = Object.fromEntries(Object.entries(topics).filter(([text]) => text !== rival));
    expect(linksOf(['draft', 'report', 'copy'], known)).toContain('4 → 0');
  });
});

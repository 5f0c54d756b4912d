import { describe, expect, it } from 'vitest';
import { FeatureCache } from '../../../../../src/engine/match/likeness/features.js';
import { type Side, sideOfSentences } from '../../../../../src/engine/match/likeness/sides.js';
import { Vocabulary } from '../../../../../src/engine/match/likeness/vocabulary.js';
import { Comparisons } from '../../../../../src/engine/match/likeness/comparisons.js';
import { Weigher } from '../../../../../src/engine/match/likeness/bags.js';
import { withGapsFilled } from '../../../../../src/engine/match/vectors/gaps.js';
import { MeantTogether } from '../../../../../src/engine/match/vectors/meantTogether.js';
import type { Pointed } from '../../../../../src/engine/match/vectors/pointed.js';

const others = ['She did not answer him.', 'They waited for an hour.', 'It rained again.'];
const told = ['Elle ne lui répondit pas.', 'On attendit une heure.', 'Il pleuvait encore.'];
const cache = new FeatureCache(new Vocabulary());

function sideOf(lines: readonly string[], language: string): Side {
  return sideOfSentences(lines.map((line) => cache.of(line, language)));
}

/** A vector for each sentence: the first ones have so much of what both sides tell, the others one thing each. */
function pointing(shares: readonly number[]): Pointed[] {
  const first = shares.map((share) => [share, Math.sqrt(1 - share * share), 0, 0, 0]);
  const rest = others.map((_, i) => [0, 0, ...others.map((_, j) => Number(i === j))]);
  return [...first, ...rest].map((vector, place) => ({ place, vector: Float32Array.from(vector) }));
}

/** Whether the second sentence of `lines` joins the first, which is matched with `whole`. */
function joins(lines: readonly [string, string], whole: string, language: string, probability = 0.3): boolean {
  const [a, b] = [sideOf([...lines, ...others], 'en'), sideOf([whole, ...told], language)];
  const pointed = { ofA: pointing([1, 0.6]), ofB: pointing([1]) };
  const [group, joined] = [
    { a: [0], b: [0] },
    { a: [0, 1], b: [0] },
  ];
  return new MeantTogether(a, b, pointed).joins(group, joined, { probability, isNext: true });
}

const whole = 'Quand le maire fut mort, les gens du village fermèrent la vieille école et vendirent les bancs.';
const halves = ['When the mayor had died, people closed the old school.', 'The benches were sold.'] as const;
const wholly = [
  'When the mayor had died, the people of the village closed the old school and sold its benches.',
  'No one was glad of it.',
] as const;

describe('sentences that stand together', () => {
  it('are two halves of a translation where both together are as long as it, though a little less near', () => {
    expect(joins(halves, whole, 'fr')).toBe(true);
    expect(joins(wholly, whole, 'fr')).toBe(false);
  });

  it('are not by their lengths where the link is improbable, nor within one language', () => {
    expect(joins(halves, whole, 'fr', 0.19)).toBe(false);
    expect(joins(halves, whole, 'en')).toBe(false);
  });
});

describe('a sentence that nobody has, next to a group', () => {
  /** Of the sentences before the others, which are matched, the first two that are. */
  function filled(lines: readonly string[], translated: readonly string[], language: string, share = 0.9) {
    const [a, b] = [sideOf([...lines, ...others], 'en'), sideOf([...translated, ...told], language)];
    const shares = (count: number): number[] => [1, share, share].slice(0, count);
    const pointed = { ofA: pointing(shares(lines.length)), ofB: pointing(shares(translated.length)) };
    const groups = [0, ...others.map((_, i) => i + 1)].map((place) => ({
      a: [place === 0 ? 0 : place + lines.length - 1],
      b: [place === 0 ? 0 : place + translated.length - 1],
      likeness: 0.1,
      probability: 0.9,
      identical: false,
      duplicate: false,
    }));
    const weigher = new Weigher(a, b, new Comparisons(undefined));
    const [first, ...rest] = withGapsFilled(groups, a, b, new MeantTogether(a, b, pointed), weigher);
    const turned = withGapsFilled(
      groups.map((group) => ({ ...group, a: group.b, b: group.a })),
      b,
      a,
      new MeantTogether(b, a, { ofA: pointed.ofB, ofB: pointed.ofA }),
      new Weigher(b, a, new Comparisons(undefined)),
    );
    expect(turned.map((group) => [group.b, group.a])).toEqual([first, ...rest].map((group) => [group.a, group.b]));
    return { a: first.a, b: first.b };
  }

  it('is the rest of it where that is too long without it', () => {
    expect(filled(halves, [whole], 'fr')).toEqual({ a: [0, 1], b: [0] });
    expect(filled([halves[0], 'They sold', 'the benches.'], [whole], 'fr')).toEqual({ a: [0, 1, 2], b: [0] });
  });

  it('is none where that is long enough, means something else, or is in the same language', () => {
    expect(filled(wholly, [whole], 'fr')).toEqual({ a: [0], b: [0] });
    expect(filled(halves, [whole], 'fr', 0)).toEqual({ a: [0], b: [0] });
    expect(filled(halves, [whole], 'en')).toEqual({ a: [0], b: [0] });
  });

  it('is none where the other side, too, has a sentence there that nobody has', () => {
    expect(filled(halves, [whole, 'Nul ne fut content.'], 'fr', 0.95)).toEqual({ a: [0], b: [0] });
  });
});

import { describe, expect, it, vi } from 'vitest';
import { findCandidates } from '../../../../src/engine/match/candidates.js';
import { directionsOf } from '../../../../src/engine/match/directions.js';
import { kindAndScore } from '../../../../src/engine/match/kindAndScore.js';
import { Weigher } from '../../../../src/engine/match/likeness/bags.js';
import { compareWords } from '../../../../src/engine/match/likeness/compareWords.js';
import { Comparisons, RUN, WORDS } from '../../../../src/engine/match/likeness/comparisons.js';
import { FeatureCache } from '../../../../src/engine/match/likeness/features.js';
import { type Meaning, UNKNOWN } from '../../../../src/engine/match/likeness/meaning.js';
import { spellingLikeness } from '../../../../src/engine/match/likeness/spelling.js';
import { type Side, sideOfSentences } from '../../../../src/engine/match/likeness/sides.js';
import { type Term, Vocabulary } from '../../../../src/engine/match/likeness/vocabulary.js';
import { longestRun, sharesWord } from '../../../../src/engine/match/longestRun.js';
import { tuning } from '../../../../src/engine/match/tuning.js';

/** A text doubled costs at most so many times as much. */
const GROWTH = 2.3;

/** A list that counts how often it is read. */
function counted<L extends object>(items: L, count: () => void): L {
  return new Proxy(items, {
    get: (list, key): unknown => {
      if (typeof key === 'string' && /^\d+$/.test(key)) count();
      return Reflect.get(list, key);
    },
  });
}

function readsOf(work: (list: (items: readonly number[]) => readonly number[]) => void): number {
  let reads = 0;
  work((items) => counted(items, () => void reads++));
  return reads;
}

const growthOf = (reads: (words: number) => number): number => reads(8_000) / reads(4_000);
const numbers = (size: number, numberAt: (i: number) => number): number[] =>
  Array.from({ length: size }, (_, i) => numberAt(i));

describe('what a sentence without an end costs', () => {
  it('is linear in one word again and again', () => {
    const reads = (size: number): number =>
      readsOf((list) => void longestRun(list(numbers(size, () => 1)), list(numbers(size, () => 1)), 6));
    expect(growthOf(reads)).toBeLessThanOrEqual(GROWTH);
  });

  it('is linear in words of which no two stand side by side in both texts', () => {
    const reads = (size: number): number =>
      readsOf((list) => {
        const [a, b] = [numbers(size, (i) => i), numbers(size, (i) => size - i)];
        expect(longestRun(list(a), list(b), 6)).toBe(1);
      });
    expect(growthOf(reads)).toBeLessThanOrEqual(GROWTH);
  });

  it('is linear where no word is in both texts', () => {
    const reads = (size: number): number =>
      readsOf((list) =>
        expect(sharesWord(list(numbers(size, (i) => i)), list(numbers(size, (i) => -1 - i)))).toBe(false),
      );
    expect(growthOf(reads)).toBeLessThanOrEqual(GROWTH);
  });

  it('is linear from a few hundred words on', () => {
    const runReads = (size: number): number =>
      readsOf((list) => void longestRun(list(numbers(size, (i) => i)), list(numbers(size, (i) => size - i)), 6));
    const wordReads = (size: number): number =>
      readsOf((list) => void sharesWord(list(numbers(size, (i) => i)), list(numbers(size, (i) => -1 - i))));
    expect(runReads(800) / runReads(400)).toBeLessThanOrEqual(GROWTH);
    expect(wordReads(800) / wordReads(400)).toBeLessThanOrEqual(GROWTH);
  });

  it('is no more than so many sentences looked at for each of them, by their rarest words', () => {
    const cache = new FeatureCache(new Vocabulary());
    const [words, sentences] = [520, 40];
    const textOf = (side: string) => (i: number) =>
      `${side}${i} rare${i} ${numbers(words, (k) => k * 7 + (i % 2))
        .map((k) => `q${k % words}q`)
        .join(' ')}`;
    const sideOf = (name: string): Side =>
      sideOfSentences(numbers(sentences, (i) => i).map((i) => cache.of(textOf(name)(i), 'en')));
    const [a, b] = [sideOf('a'), sideOf('b')];
    let looked = 0;
    const { words: own } = b;
    const values = counted(own.sentences.values, () => void looked++);
    Object.defineProperty(b, 'words', { value: { ...own, sentences: { ...own.sentences, values } } });
    const found = findCandidates(a, b, new Map(), new Weigher(a, b));
    expect(looked).toBeLessThanOrEqual(sentences * tuning.candidates.postingsOfSentence);
    expect(looked).toBeGreaterThan(0);
    for (let i = 0; i < sentences; i++) expect(found).toContainEqual({ a: i, b: i });
  });

  it('is linear in quotations and figures', () => {
    const reads = (size: number): number => {
      let count = 0;
      const cache = new FeatureCache(new Vocabulary());
      const list = numbers(size / 8, (i) => 3 * i + 1001);
      const features = cache.of(list.map((n) => `“${n} boats”`).join(' '), 'en');
      const other = cache.of(list.map((n) => n + 1).join(' '), 'en');
      const countedTerms = (terms: readonly Term[]): readonly Term[] =>
        terms.map((term) => new Proxy(term, { get: (one, key): unknown => (count++, Reflect.get(one, key)) }));
      const of = (each: typeof features): typeof features => ({ ...each, terms: countedTerms(each.terms) });
      kindAndScore([of(features)], [of(other)], { likeness: 0.5, identical: false });
      return count;
    };
    expect(growthOf(reads)).toBeLessThanOrEqual(GROWTH);
  });

  it('compares words by their meaning no more where there are more than in any sentence', () => {
    const comparisonsOf = (size: number): number => {
      let count = 0;
      const likeness = () => (count++, 0);
      const meaning = { lexicon: { hasVectors: true }, areUnlike: () => false, likeness } as unknown as Meaning;
      const vocabulary = new Vocabulary();
      const words = (from: number) => ({
        terms: numbers(size, (i) => from + i).map((n) => vocabulary.term(`q${n}`)),
        numbers: numbers(size, (i) => from + i),
      });
      compareWords(words(0), words(size), meaning, new Float64Array(2 * size), 0);
      return count;
    };
    expect(comparisonsOf(20)).toBe(400);
    expect(comparisonsOf(5_000)).toBe(0);
  });

  it('compares each equal word with those alone that the other version has not', () => {
    const vocabulary = new Vocabulary();
    const terms = numbers(100, (i) => i)
      .map((i) => vocabulary.term(`w${i}`))
      .sort((x, y) => x.id - y.id);
    const readsFor = (changed: number): number =>
      readsOf((list) => {
        const [a, b] = [terms.slice(0, 100 - changed), terms.slice(changed)];
        const unknown = numbers(100, () => UNKNOWN);
        compareWords(
          { terms: a, numbers: unknown },
          { terms: b, numbers: list(unknown) },
          undefined,
          new Float64Array(200),
          0,
        );
      });
    expect(readsFor(0)).toBe(0);
    // The one new word is compared with the 98 equal ones and with the one that stood in its place; that one with all.
    expect(readsFor(1)).toBe(98 + 99);
  });
});

describe('what a word without an end costs', () => {
  it('is nothing beside another: it is spelt like none', () => {
    const vocabulary = new Vocabulary();
    const [word, end] = ['Lunmouth', 'x'];
    const likeness = (times: number): number =>
      spellingLikeness(vocabulary.term(word.repeat(times)), vocabulary.term(word.repeat(times) + end));
    expect(likeness(2)).toBeGreaterThan(0.9);
    expect(likeness(1_000)).toBe(0);
  });
});

describe('comparisons', () => {
  it('find the longest run in long lists as in short ones', () => {
    const short = numbers(200, (i) => (i * 7) % 50);
    for (const run of [2, 3, 5]) {
      const [a, b] = [
        [...short, ...numbers(run, (i) => 900 + i)],
        [...numbers(run, (i) => 900 + i), 1],
      ];
      const padding = numbers(3_000, (i) => 10_000 + i);
      expect(longestRun(a, b, 6)).toBe(run);
      expect(longestRun([...a, ...padding], [...b, ...padding.map((n) => -n)], 6)).toBe(run);
    }
  });

  it('are the same when they are asked for again, and after all were forgotten', () => {
    const cache = new FeatureCache(new Vocabulary());
    const comparisons = new Comparisons();
    const sentence = (n: number) =>
      cache.of(`The ferry number ${n} left the harbour of Lunmouth before ${n} boats did.`, 'en');
    const read = (a: number, b: number): number[] => {
      const [from, to] = [sentence(a), sentence(b)];
      const at = comparisons.of(from, to);
      return [...comparisons.values.subarray(at, at + WORDS + from.terms.length + to.terms.length)];
    };
    const first = read(1, 2);
    expect(first[RUN]).toBe(6);
    expect(read(1, 2)).toEqual(first);
    for (let i = 0; i < 300; i++) for (let j = 0; j < 300; j++) comparisons.of(sentence(i), sentence(j));
    expect(read(1, 2)).toEqual(first);
  });
});

describe('what is held of a long article', () => {
  it('is not where its sentences point, which is many megabytes', () => {
    const cache = new FeatureCache(new Vocabulary());
    const sideOf = (size: number): Side =>
      sideOfSentences(Array.from({ length: size }, () => cache.of('Le ferry a coulé.', 'fr')));
    const isHeld = (side: Side): boolean => {
      const first = directionsOf(side, undefined);
      return directionsOf(side, undefined) === first;
    };
    expect(isHeld(sideOf(100))).toBe(true);
    expect(isHeld(sideOf(4_000))).toBe(false);
  });

  it('is no vector of a sentence of its own', () => {
    const cache = new FeatureCache(new Vocabulary());
    const features = Array.from({ length: 4_000 }, (_, i) => cache.of(`Le ferry ${i} a coulé.`, 'fr'));
    let vectors = 0;
    class Counted extends Float32Array {
      constructor(length: number) {
        super(length);
        vectors++;
      }
    }
    vi.stubGlobal('Float32Array', Counted);
    directionsOf(sideOfSentences(features), undefined);
    vi.unstubAllGlobals();
    expect(vectors).toBe(1);
  });
});

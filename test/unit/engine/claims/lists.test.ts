import { describe, expect, it } from 'vitest';
import { align, type Unit, unitOfSentences } from '../../../../src/engine/claims/alignment.js';
import type { Compared, Pair } from '../../../../src/engine/claims/comparison.js';
import { compareUnits } from '../../../../src/engine/claims/differences.js';
import { readItems } from '../../../../src/engine/claims/items.js';
import { numberDifferences } from '../../../../src/engine/claims/numberDifferences.js';

/** A text doubled costs at most so many times as much. */
const GROWTH = 2.3;

const around = { nearA: [], nearB: [], haveBoth: () => false, areSpellings: () => false, isName: () => true };
const listOf = (size: number, pieceAt: (i: number) => string): Unit =>
  unitOfSentences(0, [readItems(`It is ${Array.from({ length: size }, (_, i) => pieceAt(i)).join(', ')}.`, 'en')], [0]);

/** A unit that counts how often its items' claims are read. */
const counted = (unit: Unit, count: (key: string | symbol) => void): Unit => ({
  ...unit,
  items: unit.items.map((item) => new Proxy(item, { get: (one, key): unknown => (count(key), Reflect.get(one, key)) })),
});

/** How often claims are read while two lists are compared. */
function readsOf(compare: (pair: Pair) => Compared, a: Unit, b: Unit): number {
  let reads = 0;
  const count = (key: string | symbol): void => {
    if (key === 'quantity' || key === 'key') reads++;
  };
  const alignment = align(a, b);
  if (!alignment) throw new Error('too long to be aligned');
  const [one, other] = [counted(a, count), counted(b, count)];
  compare({ a: one, b: other, alignment, around, inA: one.items, inB: other.items, isClose: true });
  return reads;
}

/** One in ten is another. */
const changed = (i: number): number => (i % 10 === 5 ? 7_000 + i : i);
const nameAt = (i: number): string =>
  `Ada ${[...String(1000 + i)]
    .map((digit) => 'BCDFGHKLMN'[Number(digit)] + 'a')
    .join('')
    .replace(/^./, (letter) => letter.toUpperCase())}`;

describe('a list', () => {
  it('of figures costs as much as it is long', () => {
    const reads = (size: number): number =>
      readsOf(
        numberDifferences,
        listOf(size, (i) => `${301 + 3 * i}`),
        listOf(size, (i) => `${301 + 3 * changed(i)}`),
      );
    expect(reads(150) / reads(75)).toBeLessThanOrEqual(GROWTH);
  });

  it('of names is aligned without comparing each name with each', () => {
    const reads = (size: number): number => {
      let names = 0;
      const count = (key: string | symbol): void => void (key === 'name' && names++);
      align(
        counted(listOf(size, nameAt), count),
        counted(
          listOf(size, (i) => nameAt(changed(i))),
          count,
        ),
      );
      return names;
    };
    expect(reads(60) / reads(30)).toBeLessThanOrEqual(GROWTH);
  });

  it('is still said to have another figure in a place', () => {
    const [a, b] = [listOf(40, (i) => `${301 + 3 * i}`), listOf(40, (i) => (i === 20 ? '988' : `${301 + 3 * i}`))];
    const { differences, agreements } = compareUnits(a, b, around);
    expect(differences.map(({ kind }) => kind)).toEqual(['number']);
    expect(a.items[differences[0].a[0]].key).toContain('361');
    expect(b.items[differences[0].b[0]].key).toContain('988');
    expect(agreements).toHaveLength(39);
  });

  it('is still said to have another name in a place', () => {
    const { openA, openB, agreements, differences } = compareUnits(
      listOf(30, nameAt),
      listOf(30, (i) => nameAt(i === 12 ? 900 : i)),
      around,
    );
    expect(differences.map(({ kind }) => kind)).toEqual(['name']);
    expect([openA.length, openB.length, agreements.length]).toEqual([0, 0, 29]);
  });

  it('is still said to have names that the other lacks', () => {
    const { openA, openB, differences } = compareUnits(
      listOf(30, nameAt),
      listOf(31, (i) => nameAt(i === 12 ? 900 : i < 12 ? i : i - 1)),
      around,
    );
    expect([openA.length, openB.length, differences.length]).toEqual([0, 1, 0]);
  });
});

describe('a number in one German word', () => {
  const numberIn = (word: string): unknown =>
    readItems(`Es waren ${word} Boote.`, 'de').items.find(({ kind }) => kind === 'number')?.key;

  it('is read up to the longest that there is', () => {
    expect(numberIn('siebenhundertsiebenundsiebzigtausendsiebenhundertsiebenundsiebzig')).toContain('777777');
  });

  it('is not looked for in a longer word', () => {
    expect(numberIn('hundert'.repeat(12))).toBeUndefined();
  });
});

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { rowFilters } from '../../../../src/engine/projections/collation/collation.js';
import { decodeAddress, encodeAddress, keepComparisons } from '../../../../src/host/collation/addresses.js';
import { comparisonKey, type Comparison } from '../../../../src/host/collation/comparison.js';

const comparison: Comparison = {
  base: 'file:///stories/ferry%20fares/one.txt',
  source: 'vscode-vfs://github/somebody/stories/two.txt',
  baseLabel: 'NORTHWIRE',
  sourceLabel: 'QVLM',
  view: 'rows',
  rows: 'all',
  showFurniture: false,
};

/** A window's memory, which holds its values as they are written to disk. */
function memoryOf(kept = new Map<string, string>()) {
  return {
    kept,
    get: (key: string): unknown => JSON.parse(kept.get(key) ?? 'null'),
    update: (key: string, value: unknown) => void kept.set(key, JSON.stringify(value)),
  };
}

describe('the address of a comparison', () => {
  let memory = memoryOf();
  beforeEach(() => keepComparisons((memory = memoryOf())));

  const again = (address: { comparison: Comparison; side: 'base' | 'source' }) =>
    decodeAddress(encodeAddress(address).query);

  it('leads to it, with any choice of rows', () => {
    for (const rows of rowFilters) {
      for (const side of ['base', 'source'] as const) {
        const address = { comparison: { ...comparison, rows }, side };
        expect(again(address)).toEqual(address);
      }
    }
    expect(rowFilters).toContain('changed');
  });

  it('is the same each time, and another for another comparison', () => {
    const { query } = encodeAddress({ comparison, side: 'base' });
    expect(encodeAddress({ comparison: { ...comparison }, side: 'base' }).query).toBe(query);
    expect(encodeAddress({ comparison: { ...comparison, rows: 'shared' }, side: 'base' }).query).not.toBe(query);
  });

  it('leads to it also after the window was loaded anew', () => {
    const { query } = encodeAddress({ comparison, side: 'source' });
    keepComparisons(memoryOf(memory.kept));
    expect(decodeAddress(query)).toEqual({ comparison, side: 'source' });
    expect(encodeAddress({ comparison, side: 'source' }).query).toBe(query);
    keepComparisons(memoryOf());
    expect(decodeAddress(query)).toBeUndefined();
  });

  it('names no file: nobody can make up one that leads to a file of their choice', () => {
    const { query } = encodeAddress({ comparison, side: 'base' });
    expect(query).toMatch(/^base=[\da-f]{8}$/);
    expect(decodeAddress(JSON.stringify({ side: 'base', ...comparison }))).toBeUndefined();
    for (const bad of ['', 'x', 'base', 'base=', 'base=0', `${query}=`, query.replace('base', 'both')])
      expect(decodeAddress(bad), bad).toBeUndefined();
  });

  it('has a path that people can read', () => {
    expect(encodeAddress({ comparison, side: 'base' }).path).toBe('/QVLM ↔ NORTHWIRE.collation');
    const published = { ...comparison, view: 'published' } as const;
    expect(encodeAddress({ comparison: published, side: 'base' }).path).toBe('/NORTHWIRE.article');
    expect(encodeAddress({ comparison: published, side: 'source' }).path).toBe('/QVLM.article');
  });

  it('has the name that it is given, which makes no folders either', () => {
    const named = { ...comparison, name: 'QVLM · 3/4 of your 5' };
    expect(encodeAddress({ comparison: named, side: 'base' }).path).toBe('/QVLM · 3 4 of your 5');
    expect(again({ comparison: named, side: 'base' })?.comparison).toEqual(named);
    expect(comparisonKey(named)).not.toBe(comparisonKey(comparison));
  });

  it('does not let a label make folders', () => {
    const odd = { ...comparison, sourceLabel: '../../etc\\x\n' };
    expect(encodeAddress({ comparison: odd, side: 'base' }).path).toBe('/.. .. etc x  ↔ NORTHWIRE.collation');
  });

  it('is forgotten where what was kept is damaged, and only there', () => {
    const good = ['11111111', comparison];
    const bad = [7, [], ['22222222'], ['33333333', { ...comparison, rows: 'some' }], [4, comparison], ['5', null]];
    keepComparisons(memoryOf(new Map([['comparisons', JSON.stringify([...bad, good])]])));
    expect(decodeAddress('base=11111111')?.comparison).toEqual(comparison);
    for (const name of ['22222222', '33333333', '4', '5']) expect(decodeAddress(`base=${name}`)).toBeUndefined();
    for (const value of ['{}', '7', '"x"']) {
      keepComparisons(memoryOf(new Map([['comparisons', value]])));
      expect(again({ comparison, side: 'base' })?.comparison).toEqual(comparison);
    }
  });

  it('is forgotten after 500 others, so that the memory is bounded', () => {
    const queryOf = (sourceLabel: string) =>
      encodeAddress({ comparison: { ...comparison, sourceLabel }, side: 'base' }).query;
    const [first, ...others] = Array.from({ length: 501 }, (_, at) => queryOf(`source ${at}`));
    expect(decodeAddress(first)).toBeUndefined();
    // Some more go with it; all that a window may have open stay.
    for (const query of others.slice(-450)) expect(decodeAddress(query)).toBeDefined();
    expect((memory.get('comparisons') as unknown[]).length).toBeLessThanOrEqual(500);
  });

  it('leads back to the same comparison, whatever the files are called', () => {
    const text = fc.oneof(fc.constantFrom('a.txt', '%', 'a=b', '..', 'x?y#z', '日本.md'), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(text, text, text, text, fc.boolean(), (base, source, baseLabel, sourceLabel, showFurniture) => {
        const address = {
          comparison: { ...comparison, base, source, baseLabel, sourceLabel, showFurniture },
          side: 'base' as const,
        };
        expect(again(address)).toEqual(address);
      }),
      { numRuns: 300 },
    );
  });
});

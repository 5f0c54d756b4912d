import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowFilters } from '../../../../src/engine/projections/collation/collation.js';
import {
  comparisonKey,
  decodeAddress,
  encodeAddress,
  type Comparison,
} from '../../../../src/host/collation/comparison.js';

const comparison: Comparison = {
  base: 'file:///stories/ferry%20fares/one.txt',
  source: 'vscode-vfs://github/somebody/stories/two.txt',
  baseLabel: 'NORTHWIRE',
  sourceLabel: 'QVLM',
  view: 'rows',
  rows: 'all',
  showFurniture: false,
};

describe('the address of a comparison', () => {
  it('is rebuilt from its query alone', () => {
    const address = {
      comparison: { ...comparison, rows: 'changed' } as const,
      side: 'source' as const,
    };
    expect(decodeAddress(encodeAddress(address).query)).toEqual(address);
  });

  it('opens with any choice of rows, also one of earlier versions, and with no other', () => {
    for (const rows of rowFilters) {
      const address = { comparison: { ...comparison, rows }, side: 'base' as const };
      expect(decodeAddress(encodeAddress(address).query)).toEqual(address);
    }
    expect(rowFilters).toContain('changed');
    expect(decodeAddress(JSON.stringify({ side: 'base', ...comparison, rows: 'some' }))).toBeUndefined();
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
    expect(decodeAddress(encodeAddress({ comparison: named, side: 'base' }).query)?.comparison).toEqual(named);
    expect(comparisonKey(named)).not.toBe(comparisonKey(comparison));
    expect(decodeAddress(JSON.stringify({ ...named, side: 'base', name: 7 }))).toBeUndefined();
  });

  it('does not let a label make folders', () => {
    const odd = { ...comparison, sourceLabel: '../../etc\\x\n' };
    expect(encodeAddress({ comparison: odd, side: 'base' }).path).toBe('/.. .. etc x  ↔ NORTHWIRE.collation');
  });

  it('is refused where it is not ours', () => {
    const good = { side: 'base', ...comparison };
    expect(decodeAddress(JSON.stringify(good))).toBeDefined();
    for (const bad of ['', 'x', 'null', '[]', '7', '{}']) expect(decodeAddress(bad)).toBeUndefined();
    for (const name of Object.keys(good)) {
      expect(decodeAddress(JSON.stringify({ ...good, [name]: { evil: true } })), name).toBeUndefined();
      const { [name]: left, ...rest } = good as Record<string, unknown>;
      const usual = { baseLabel: 'one', sourceLabel: 'two', view: 'rows', rows: 'all' };
      const withUsual = {
        ...comparison,
        showFurniture: false,
        ...(name in usual && { [name]: usual[name as 'rows'] }),
      };
      const isNeeded = ['side', 'base', 'source'].includes(name);
      expect(decodeAddress(JSON.stringify(rest))?.comparison, `${name} ${String(left)}`).toEqual(
        isNeeded ? undefined : withUsual,
      );
    }
  });

  it('says only what is not usual, since VS Code shows all of it where a document cannot be saved', () => {
    const { base, source, baseLabel, sourceLabel } = comparison;
    const { query } = encodeAddress({ comparison, side: 'base' });
    expect(JSON.parse(query)).toEqual({ side: 'base', base, source, baseLabel, sourceLabel });
    const changed = { ...comparison, rows: 'shared', showFurniture: true } as const;
    expect(JSON.parse(encodeAddress({ comparison: changed, side: 'base' }).query)).toMatchObject({
      rows: 'shared',
      showFurniture: true,
    });
  });

  it('is short where a source stands beside its base, and both are called as their files are', () => {
    const beside = { ...comparison, source: 'file:///stories/ferry%20fares/the%20wire.txt' };
    const plain = { ...beside, baseLabel: 'one', sourceLabel: 'the wire' };
    const { query } = encodeAddress({ comparison: plain, side: 'base' });
    expect(JSON.parse(query)).toEqual({ side: 'base', base: comparison.base, source: 'the%20wire.txt' });
    expect(decodeAddress(query)).toEqual({ comparison: plain, side: 'base' });
  });

  it('leads back to the same comparison and to the same address, whatever the files are called', () => {
    const name = fc.oneof(fc.constantFrom('a.txt', '%', 'a:b', '..', 'x?y#z', '?/', '', '日本.md'), fc.string());
    const uri = fc
      .tuple(
        fc.constantFrom('file:///s/', 'file:///s/t/', 'untitled:', 'crossread-source:/a?{"file":"file:///s/'),
        name,
      )
      .map((parts) => parts.join(''));
    const label = fc.oneof(fc.constantFrom('a', '日本'), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(uri, uri, label, label, fc.boolean(), (base, source, baseLabel, sourceLabel, showFurniture) => {
        const told = { ...comparison, base, source, baseLabel, sourceLabel, showFurniture };
        const address = { comparison: told, side: 'base' as const };
        const encoded = encodeAddress(address);
        const decoded = decodeAddress(encoded.query);
        expect(decoded).toEqual(address);
        expect(decoded && encodeAddress(decoded)).toEqual(encoded);
      }),
      { numRuns: 1000 },
    );
  });

  it('tells comparisons apart', () => {
    expect(comparisonKey({ ...comparison })).toBe(comparisonKey(comparison));
    expect(comparisonKey({ ...comparison, rows: 'shared' })).not.toBe(comparisonKey(comparison));
  });
});

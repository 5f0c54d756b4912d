import { describe, expect, it } from 'vitest';
import { nameSources } from '../../../../src/engine/projections/labels.js';
import type { Metadata } from '../../../../src/engine/model.js';

const names = (...sources: [id: string, metadata?: Metadata][]): string[] =>
  nameSources(sources.map(([id, metadata = {}]) => ({ id, metadata })));

describe('nameSources', () => {
  it('takes the publisher, else the site, else what is the file’s own in its name', () => {
    expect(
      names(
        ['file:///news/000_1fde.txt', { publisher: 'CNN' }],
        ['file:///news/001_085c.txt', { site: 'krdo.com' }],
        ['file:///news/002_cde2.txt'],
        ['file:///news/003_7004.txt', { site: 'news.lunmouthherald.co.uk' }],
      ),
    ).toEqual(['CNN', 'KRDO', '002', 'Lunmouthherald']);
  });

  it('names two sources of one publisher by their files', () => {
    expect(names(['a/one.txt', { publisher: 'CNN' }], ['a/two.txt', { publisher: 'CNN' }])).toEqual(['one', 'two']);
  });

  it('passes over a first word that tells nothing, where there is another', () => {
    expect(names(['a/our-draft.txt'], ['a/wire.txt'])).toEqual(['draft', 'wire']);
    expect(names(['a/unser-bericht.txt'], ['a/bericht-bote.txt'])).toEqual(['unser', 'bote']);
  });

  it('is unique whatever the names', () => {
    expect(names(['a/draft.txt'], ['b/draft.txt'], ['c/Draft.md'])).toEqual(['draft', 'draft 2', 'Draft 3']);
    expect(
      names(
        ['untitled:Untitled-1'],
        ['untitled:Untitled-2'],
        ['file:///a/story%20final.txt'],
        ['file:///a/story%20first.txt'],
      ),
    ).toEqual(['Untitled-1', 'Untitled-2', 'final', 'first']);
  });

  it('bounds a name that an article gives itself, and takes out what turns it round or is not seen', () => {
    const [long, turned, unseen, given] = nameSources([
      { id: 'a/one.txt', metadata: { publisher: 'x'.repeat(4000) } },
      { id: 'a/two.txt', metadata: { publisher: 'Wire\u202eexe\u0000\n Post' } },
      { id: 'a/three.txt', metadata: { publisher: '\u200b\u2066' } },
      { id: 'a/four.txt', metadata: {}, label: '\u2067Ours' },
    ]);
    expect(long).toBe(`${'x'.repeat(79)}…`);
    expect([turned, unseen, given]).toEqual(['Wire exe Post', 'three', 'Ours']);
    expect(names([`a/${'y'.repeat(300)}.txt`])[0]).toHaveLength(80);
    expect(names(['a/one.txt', { publisher: 'می‌خواهم' }])).toEqual(['می‌خواهم']);
  });

  it('bears file names of every kind', () => {
    expect(names(['.txt'], ['%E0%A4%A'], [''])).toHaveLength(3);
  });

  it('takes no part of an address of numbers for a name, and a path for a path', () => {
    expect(names(['a/one.txt', { site: '192.168.1.10' }], ['a/two.txt', { site: '.com' }])).toEqual(['one', 'two']);
    expect(names(['a/draft#1.txt'], ['a/draft#2.txt'])).toEqual(['draft#1', 'draft#2']);
  });
});

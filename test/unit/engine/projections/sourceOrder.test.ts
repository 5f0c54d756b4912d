import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inStoryOrder } from '../../../../src/engine/projections/sourceOrder.js';

type Given = string | readonly [name: string, published: string];

const inOrder = (sources: readonly Given[], listed: readonly string[] = []): string[] =>
  inStoryOrder(
    sources.map((given) => {
      const [id, published] = typeof given === 'string' ? [given] : given;
      return { id, published };
    }),
    listed,
  ).map(({ id }) => id);

describe('inStoryOrder', () => {
  it('goes by file names with their numbers in order', () => {
    expect(inOrder(['v10.txt', 'v2.txt', 'v1.txt', 'a.txt'])).toEqual(['a.txt', 'v1.txt', 'v2.txt', 'v10.txt']);
    expect(inOrder(['s/draft 2.txt', 's/draft.txt'])).toEqual(['s/draft.txt', 's/draft 2.txt']);
    expect(inOrder(['file:///s/%C3%A9t%C3%A9.txt', 'file:///s/zebra.txt'])[1]).toBe('file:///s/zebra.txt');
  });

  it('puts what says when it was published first, the oldest first', () => {
    expect(
      inOrder(['a', ['d', '2021-03-28'], ['b', '2021-03-27T12:45'], ['c', '2021-03-27'], ['e', '2021-03-27T12:40']]),
    ).toEqual(['c', 'e', 'b', 'd', 'a']);
  });

  it('compares times of several zones as moments, and takes no heed of what is no date', () => {
    expect(inOrder([['a', '2021-03-27T12:00-08:00'], ['b', '2021-03-27T13:00Z'], ['c', 'soon']])).toEqual(['b', 'a', 'c']); // prettier-ignore
  });

  it('puts what a person listed before all others, by the list', () => {
    expect(inOrder([['a', '2021-03-27'], 'b', 'c', 'd'], ['d', 'x', 'b'])).toEqual(['d', 'b', 'a', 'c']);
  });

  const names = fc.constantFrom('v1.txt', 'v2.txt', 'v10.txt', 'a/v2.txt', 'Draft.txt', 'draft.txt', '', 'é.txt');
  const dates = fc.option(fc.constantFrom('2021-03-27', '2021-03-27T00:00', '2021-04-01T10:00+02:00', 'x'), {
    nil: undefined,
  });
  const sources = fc.uniqueArray(fc.record({ id: names, published: dates }), { selector: ({ id }) => id });

  it('is the same whatever order the sources come in, and whichever are there', () => {
    fc.assert(
      fc.property(sources, fc.uniqueArray(names), fc.uniqueArray(names), (given, listed, gone) => {
        const isThere = ({ id }: { id: string }) => !(gone as readonly string[]).includes(id);
        const all = inStoryOrder(given, listed);
        expect(inStoryOrder([...given].reverse(), listed)).toEqual(all);
        expect(inStoryOrder(given.filter(isThere), listed)).toEqual(all.filter(isThere));
      }),
    );
  });
});

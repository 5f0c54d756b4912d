import { describe, expect, it } from 'vitest';
import type { Source, StatementGroup } from '../../../../../src/engine/model.js';
import { counterpartsOf } from '../../../../../src/engine/projections/map/counterparts.js';
import { familiesOf } from '../../../../../src/engine/projections/map/family.js';
import { linkAt, linkCount, pairLinks } from '../../../../../src/engine/projections/map/pairLinks.js';
import { linksBetween, pairIndex, pairOf } from '../../../../../src/engine/projections/map/pairs.js';
import { storyMap } from '../../../../../src/engine/projections/map/storyMap.js';
import { match, pair, source } from '../../../support/engineParts.js';

const group = (...places: readonly (readonly [number, number])[]): StatementGroup => ({
  places: places.map(([at, sentence]) => ({ source: at, sentence })),
  sources: new Set(places.map(([at]) => at)).size,
});
const dated = (each: Source, published: string): Source => ({
  ...each,
  article: { ...each.article, metadata: { published } },
});

const same = { kind: 'identical' } as const;
const lines = ['The ferry stopped at noon.', 'Nobody was hurt in it.', 'It sails again on Monday.'];
const wire = source('wire', '# Ferry stops', '@ 12 March', ...lines);
const copy = source('copy', ...lines.toReversed(), 'A bolt broke, an engineer said.');
const brief = source('brief', 'Nobody was hurt in it.');

const ofCopy = pairLinks(
  pair([match(2, 2, same), match(3, 1, { score: 0.8, moved: true }), match(4, 0, { confidence: 0.5 })]),
  wire,
  copy,
);
const ofBrief = pairLinks(pair([match(3, 0, same)]), wire, brief);
const ofBoth = pairLinks(pair([]), copy, brief);
const groups = [
  group([0, 0]),
  group([0, 2], [1, 2]),
  group([0, 3], [1, 1], [2, 0]),
  group([0, 4], [1, 0]),
  group([1, 3]),
];
const map = storyMap([wire, copy, brief], [ofCopy, ofBrief, ofBoth], groups);

describe('what two sources have in common', () => {
  it('is counted in title and body sentences, with what a match says of each', () => {
    expect(linkCount(ofCopy)).toBe(3);
    expect(linkAt(ofCopy, 0)).toEqual({
      a: 1,
      b: 2,
      kind: 'same',
      percent: 100,
      uncertain: false,
      moved: false,
      again: false,
    });
    expect(linkAt(ofCopy, 1)).toEqual({
      a: 2,
      b: 1,
      kind: 'percent',
      percent: 80,
      uncertain: false,
      moved: true,
      again: false,
    });
    expect(linkAt(ofCopy, 2)).toMatchObject({ a: 3, b: 0, uncertain: true });
  });

  it('has a link for each sentence of a split, and says which repeats a better match; that is not drawn', () => {
    const split = pairLinks(pair([match([2, 3], 0), match(4, 0, { duplicate: true })]), wire, brief);
    expect([0, 1, 2].map((at) => linkAt(split, at))).toMatchObject([
      { a: 1, again: false },
      { a: 2, again: false },
      { a: 3, again: true },
    ]);
    expect(linksBetween([split], 2, 0, 1).map(({ a }) => a)).toEqual([1, 2]);
  });

  it('tells how much of each stands in the other', () => {
    expect(ofCopy.shares).toEqual([0.75, 0.75]);
    expect(ofBrief.shares).toEqual([0.25, 1]);
    expect(pairLinks(pair([]), source('none'), brief).shares).toEqual([0, 0]);
  });

  it('says of no link that it moved where all is in another order', () => {
    const shuffled = pairLinks(pair([match(2, 2, { moved: true })], true), wire, copy);
    expect(linkAt(shuffled, 0).moved).toBe(false);
  });

  it('is read from either side', () => {
    const order = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].flatMap((b) => (a < b ? [pairIndex(4, a, b)] : [])));
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
    expect(pairOf(map.pairs, 3, 2, 0).shares).toEqual([1, 0.25]);
    expect(linksBetween(map.pairs, 3, 2, 0)).toMatchObject([{ a: 0, b: 2, kind: 'same' }]);
  });
});

describe('the map of a story', () => {
  it('has the title and body sentences of each source, as they stand there', () => {
    const [first] = map.columns;
    expect(first.ticks.map(({ text, line, sentence }) => [text, line, sentence])).toEqual([
      ['Ferry stops', 1, 0],
      [lines[0], 3, 2],
      [lines[1], 4, 3],
      [lines[2], 5, 4],
    ]);
    expect(map.columns.map(({ label, ticks }) => [label, ticks.map(({ statement }) => statement)])).toEqual([
      ['wire', [0, 1, 2, 3]],
      ['copy', [3, 2, 1, 4]],
      ['brief', [2]],
    ]);
  });

  it('leads from a sentence to where it stands in each column, by match or by what others say', () => {
    const place = { column: 1, tick: 1 };
    const found = counterpartsOf(map, place, [2, 1, 0]);
    expect(found).toMatchObject([
      { column: 2, ticks: [0] },
      { column: 1, ticks: [1] },
      { column: 0, ticks: [2], link: { a: 1, b: 2, percent: 80, moved: true } },
    ]);
    expect(found[0]).not.toHaveProperty('link');
    expect(counterpartsOf(map, { column: 0, tick: 0 }, [1])).toEqual([{ column: 1, ticks: [] }]);
  });

  it('leads to what a sentence repeats where no better one stands there, and calls neither alone', () => {
    const [one, other] = [
      source('one', 'A bolt broke.', 'A bolt had broken.'),
      source('other', 'A bolt broke.', 'Why?'),
    ];
    const links = pairLinks(pair([match(0, 0, same), match(1, 0, { score: 0.7, duplicate: true })]), one, other);
    const repeat = { ...group([0, 1]), isRepeat: true } as const;
    const told = storyMap([one, other], [links], [group([0, 0], [1, 0]), repeat, group([1, 1])]);
    const [found] = counterpartsOf(told, { column: 0, tick: 1 }, [1]);
    expect(found).toMatchObject({ ticks: [0], link: { percent: 70, again: true } });
    expect(counterpartsOf(told, { column: 1, tick: 0 }, [0])).toMatchObject([{ ticks: [0], link: { kind: 'same' } }]);
    expect(told.columns.map(({ ticks }) => ticks.map(({ alone }) => alone))).toEqual([
      [false, false],
      [false, true],
    ]);
  });

  it('has a column for a draft that nothing is written in', () => {
    const draft = source('draft');
    const begun = storyMap([draft, brief], [pairLinks(pair([]), draft, brief)], [group([1, 0])]);
    expect(begun.columns[0].ticks).toEqual([]);
    expect(counterpartsOf(begun, { column: 0, tick: 0 }, [0, 1])).toEqual([
      { column: 0, ticks: [] },
      { column: 1, ticks: [] },
    ]);
    expect(begun.families).toEqual([
      { source: 0, depth: 0 },
      { source: 1, depth: 0 },
    ]);
  });
});

describe('the family of versions', () => {
  const long = source('long', ...lines, 'The pier is closed to visitors.', 'Nobody waits there.');
  const other = source('other', 'A lamp went out in the lighthouse.');
  const whole = pair([match(2, 0, same), match(3, 1, same), match(4, 2, same)]);
  const none = pair([]);
  const told = (sources: readonly Source[]) =>
    familiesOf(sources, [
      pairLinks(whole, sources[0], sources[1]),
      pairLinks(none, sources[0], sources[2]),
      pairLinks(none, sources[1], sources[2]),
    ]);

  it('hangs a version on the one that it is closest to, and leaves out what has little in common', () => {
    const families = told([wire, long, other]);
    expect(families.map(({ source: at, depth, of }) => [at, depth, of])).toEqual([
      [1, 0, undefined],
      [0, 1, 1],
      [2, 0, undefined],
    ]);
    expect(families[1].standsTo).toEqual({ relation: 'copy', shuffled: false, published: 'unknown' });
    expect(families[0]).not.toHaveProperty('first');
  });

  it('begins with the version that was published first, and tells the direction', () => {
    const families = told([dated(wire, '2021-03-27'), dated(long, '2021-03-28'), other]);
    expect(families[0]).toEqual({ source: 0, depth: 0, first: true });
    expect(families[1]).toMatchObject({ source: 1, depth: 1, of: 0, standsTo: { published: 'later' } });
  });

  it('is a chain where a version was copied from a copy', () => {
    const half = pair([match(0, 0)]);
    const chain = [source('A', ...lines), source('B', ...lines), source('C', ...lines)];
    const copied = pair([match(0, 0, same), match(1, 1, same), match(2, 2, same)]);
    const families = familiesOf(
      chain.map((each, at) => dated(each, `2021-03-0${at + 1}`)),
      [
        pairLinks(copied, chain[0], chain[1]),
        pairLinks(half, chain[0], chain[2]),
        pairLinks(copied, chain[1], chain[2]),
      ],
    );
    expect(families.map(({ source: at, depth, of }) => [at, depth, of])).toEqual([
      [0, 0, undefined],
      [1, 1, 0],
      [2, 2, 1],
    ]);
  });
});

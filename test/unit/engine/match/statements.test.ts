import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupStatements, type StoryMatches } from '../../../../src/engine/match/statements.js';
import { tuning } from '../../../../src/engine/match/tuning.js';
import {
  type Article,
  isMatchable,
  type Match,
  type Place,
  type StatementGroup,
} from '../../../../src/engine/model.js';
import { type AddressedMatch, addressesOf, newEngine, readText, root, sampleFolder } from '../../support/articles.js';

const article = (sentences: number): Article => ({
  text: '',
  metadata: {},
  sentences: Array.from({ length: sentences }, (_, i) => ({ start: i, end: i + 1, role: 'body', paragraph: i })),
});
const match = (a: number, b: number, confidence = 0.9): Match => ({
  a: [a],
  b: [b],
  kind: 'edited',
  score: 0.8,
  confidence,
  moved: false,
  duplicate: false,
});
const story = (sizes: readonly number[], pairs: Record<string, readonly Match[]>, alike = 0): StoryMatches => ({
  articles: sizes.map(article),
  pairs: Object.entries(pairs).map(([key, matches]) => {
    const [a, b] = key.split('-').map(Number);
    return { a, b, found: { matches, otherOrder: false, partial: false } };
  }),
  likeness: () => alike,
});
const written = (groups: readonly StatementGroup[]): string[] =>
  groups.map(({ places }) => places.map(({ source, sentence }) => `${source}.${sentence}`).join(' '));

describe('groupStatements', () => {
  it('joins what is matched in every pair', () => {
    const groups = groupStatements(
      story([1, 1, 1], { '0-1': [match(0, 0)], '1-2': [match(0, 0)], '0-2': [match(0, 0)] }),
    );
    expect(groups).toEqual([{ places: [0, 1, 2].map((source) => ({ source, sentence: 0 })), sources: 3 }]);
  });

  it('compares A and C where A is B and B is C', () => {
    const chain = { '0-1': [match(0, 0)], '1-2': [match(0, 0, 0.5)], '0-2': [] };
    expect(written(groupStatements(story([1, 1, 1], chain, 0.5)))).toEqual(['0.0 1.0 2.0']);
    const many = {
      '0-1': [match(0, 0)],
      '0-2': [match(0, 0)],
      '1-2': [match(0, 0)],
      '2-3': [match(0, 0, 0.5)],
      '0-3': [],
      '1-3': [],
    };
    expect(written(groupStatements(story([1, 1, 1, 1], many, 0))).sort()).toEqual(['0.0 1.0 2.0', '3.0']);
  });

  it('counts sources, not sentences', () => {
    const [group] = groupStatements(story([2, 1], { '0-1': [{ ...match(0, 0), a: [0, 1] }] }));
    expect(group).toEqual({
      places: [
        { source: 0, sentence: 0 },
        { source: 0, sentence: 1 },
        { source: 1, sentence: 0 },
      ],
      sources: 2,
    });
  });

  it('follows the version that carries most, and puts the rest behind what comes before it', () => {
    const groups = groupStatements(story([3, 2], { '0-1': [match(2, 0)] }));
    expect(written(groups)).toEqual(['0.0', '0.1', '0.2 1.0', '1.1']);
  });

  it('leaves out what matching does not look at, which the pairs say', () => {
    const size = tuning.sentencesAtMost;
    const groups = groupStatements(story([size + 5, 2], { '0-1': [match(0, 0), match(size + 1, 1)] }));
    expect(groups.length).toBe(size + 1);
    expect(written(groups).slice(0, 2)).toEqual(['0.0 1.0', '1.1']);
  });

  it('has each title and body sentence of random stories once', () => {
    const links = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.double({ min: 0.4, max: 1, noNaN: true })));
    fc.assert(
      fc.property(links, links, links, fc.double({ min: 0, max: 1, noNaN: true }), (ab, bc, ac, alike) => {
        const toMatches = (list: [number, number, number][]): Match[] => list.map(([a, b, p]) => match(a, b, p));
        const groups = groupStatements(
          story([4, 4, 4], { '0-1': toMatches(ab), '1-2': toMatches(bc), '0-2': toMatches(ac) }, alike),
        );
        const places = groups.flatMap((group) =>
          group.places.map((place: Place) => `${place.source}.${place.sentence}`),
        );
        expect([...places].sort()).toEqual([0, 1, 2].flatMap((s) => [0, 1, 2, 3].map((i) => `${s}.${i}`)));
      }),
    );
  });
});

describe('the groups of the sample story', () => {
  const names = readdirSync(sampleFolder).sort();
  const engine = newEngine();
  const articles = names.map((name) => engine.setSource(name, readText(sampleFolder, name)));
  const groups = engine.groups(names);

  it('hold every title and body sentence once', () => {
    const all = articles.flatMap(({ sentences }, source) =>
      sentences.flatMap(({ role }, sentence) => (isMatchable(role) ? [`${source}.${sentence}`] : [])),
    );
    expect(
      written(groups)
        .flatMap((group) => group.split(' '))
        .sort(),
    ).toEqual(all.sort());
  });

  it('say of what is like another source’s sentence of another group that it repeats it', () => {
    const matched = new Set<string>();
    names.forEach((name, a) =>
      names.slice(a + 1).forEach((other, between) => {
        for (const found of engine.match(name, other).matches) {
          for (const sentence of found.a) matched.add(`${a}.${sentence}`);
          for (const sentence of found.b) matched.add(`${a + 1 + between}.${sentence}`);
        }
      }),
    );
    const single = groups.filter(({ sources }) => sources === 1);
    for (const group of single) {
      const isMatched = written([group])[0]
        .split(' ')
        .some((place) => matched.has(place));
      expect(group.isRepeat ?? false, written([group])[0]).toBe(isMatched);
    }
    const repeats = single.flatMap(({ places, isRepeat }) => (isRepeat ? places : []));
    const said = repeats.map(({ source, sentence }) => {
      const { text, sentences } = articles[source];
      return text.slice(sentences[sentence].start, sentences[sentence].end);
    });
    expect(said.join('\n')).toContain('Ternline chief executive Renée Vaultier told reporters');
    for (const { sources, isRepeat } of groups) if (sources > 1) expect(isRepeat).toBeUndefined();
  });

  it('say how many sources carry each: most of the original stands in three or more', () => {
    const original = names.indexOf('northwire-original.txt');
    const carried = groups.filter(({ places }) => places.some(({ source }) => source === original));
    expect(carried.filter(({ sources }) => sources >= 3).length).toBeGreaterThan(carried.length / 2);
    for (const { places, sources } of groups) expect(new Set(places.map(({ source }) => source)).size).toBe(sources);
  });

  it('hold together what the annotation links: nine in ten of any two sentences of one', () => {
    const { pairs } = JSON.parse(readText(join(root, 'test/fixtures'), 'sample-matches.json')) as {
      pairs: { pair: [string, string]; matches: AddressedMatch[] }[];
    };
    const linked = new Set(
      pairs.flatMap(({ pair, matches }) =>
        matches.flatMap(({ a, b }) =>
          a.flatMap((i) => b.map((j) => [`${pair[0]} ${i}`, `${pair[1]} ${j}`].sort().join())),
        ),
      ),
    );
    const addresses = articles.map(addressesOf);
    const nameOf = ({ source, sentence }: Place): string => `${names[source]} ${addresses[source].get(sentence)}`;
    const together = groups.flatMap(({ places }) =>
      places.flatMap((x) => places.filter((y) => x.source < y.source).map((y) => [nameOf(x), nameOf(y)].sort().join())),
    );
    expect(together.length).toBeGreaterThan(100);
    expect(together.filter((both) => linked.has(both)).length).toBeGreaterThan(0.9 * together.length);
  });
});

describe('the groups of a story that was grouped before', () => {
  const [one, other] = ['The ferry sank off Lunmouth.', 'A ferry sank off Lunmouth. Nobody was on it.'];
  const engine = newEngine();
  engine.setSource('one', one);
  engine.setSource('other', other);

  it('are the same as long as nothing of it changes, in each order of its sources', () => {
    const [first, turned] = [engine.groups(['one', 'other']), engine.groups(['other', 'one'])];
    engine.findings(['one', 'other']);
    expect(engine.groups(['one', 'other'])).toBe(first);
    expect(engine.groups(['other', 'one'])).toBe(turned);
  });

  it('are made anew after an edit', () => {
    const before = engine.groups(['one', 'other']);
    engine.setSource('one', `${one} Nobody was on it.`);
    expect(written(engine.groups(['one', 'other']))).toEqual(['0.0 1.0', '0.1 1.1']);
    engine.setSource('one', one);
    expect(written(engine.groups(['one', 'other']))).toEqual(written(before));
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newEngine } from '../../support/articles.js';
import { parseArticle } from '../../../../src/engine/parse/parse.js';
import { addressed, type AddressedMatch, matchTexts, readText, root, sampleFolder } from '../../support/articles.js';

interface AnnotatedPair {
  readonly pair: readonly [string, string];
  readonly matches: readonly AddressedMatch[];
}

const links = (matches: readonly AddressedMatch[]): Map<string, string> =>
  new Map(matches.flatMap(({ a, b, kind }) => a.flatMap((i) => b.map((j) => [`${i} → ${j}`, kind] as const))));

describe('the matches of the sample story', () => {
  const { pairs } = JSON.parse(readFileSync(join(root, 'test/fixtures/sample-matches.json'), 'utf8')) as {
    pairs: AnnotatedPair[];
  };
  const found = pairs.map(({ pair, matches }) => {
    const [a, b] = pair.map((file) => readFileSync(join(sampleFolder, file), 'utf8'));
    return { pair, right: links(matches), got: links(addressed(matchTexts(a, b), parseArticle(a), parseArticle(b))) };
  });

  it.each(found)('finds every identical sentence of $pair', ({ right, got }) => {
    const identical = (all: Map<string, string>): string[] =>
      [...all].flatMap(([link, kind]) => (kind === 'identical' ? [link] : []));
    expect(identical(got)).toEqual(identical(right));
  });

  it('finds nine in ten of the edited sentences, as edited', () => {
    const edited = found.flatMap(({ right, got }) =>
      [...right].filter(([, kind]) => kind === 'edited').map(([link]) => got.get(link)),
    );
    expect(edited.length).toBeGreaterThan(50);
    expect(edited.filter((kind) => kind === 'edited').length).toBeGreaterThan(0.9 * edited.length);
  });

  it('is right in nine of ten links', () => {
    const right = found.flatMap(({ right, got }) => [...got.keys()].map((link) => right.has(link)));
    expect(right.filter(Boolean).length).toBeGreaterThan(0.9 * right.length);
  });

  it('says of the shuffled copy that it is in another order, of the rewrite that it is not', () => {
    const read = (file: string): string => readFileSync(join(sampleFolder, file), 'utf8');
    expect(matchTexts(read('northwire-original.txt'), read('qvlm-copy.txt')).otherOrder).toBe(true);
    expect(matchTexts(read('northwire-original.txt'), read('courier-rewrite.txt')).otherOrder).toBe(false);
  });
});

const one = 'The island council met the ferry company on Tuesday to talk about winter fares.';
const two = 'Two of the four deckhands who resigned in January have returned to work.';
const three = 'A harbour pilot from Lunmouth found the crack below the third pier.';

describe('matchArticles', () => {
  it('calls sentences identical that differ in typography only, lost accented letters included', () => {
    const { matches } = matchTexts('“It’s Jörn Håkvik’s 24/7 ferry,” she said.', 'Its Jrn Hkviks 247 ferry she said.');
    expect(matches).toMatchObject([{ kind: 'identical', score: 1, a: [0], b: [0] }]);
  });

  it('matches a short sentence with the one that it stands inside, where neither has another match', () => {
    const told = '“So are you,” the mayor told a councillor who had called the building old.';
    const found = (a: readonly string[], b: readonly string[]): unknown[] =>
      matchTexts(a.join('\n'), b.join('\n')).matches.map((match) => [match.a, match.b, match.duplicate]);
    expect(found([one, 'So are you.'], [one, told])).toEqual([[[0], [0], false], [[1], [1], false]]); // prettier-ignore
    expect(found([told, one], ['So are you.', one])).toEqual([[[0], [0], false], [[1], [1], false]]); // prettier-ignore
    // What it stands inside corresponds to another sentence, or to another short one.
    expect(found([told, 'So are you.'], [told])).toEqual([[[0], [0], false], [[1], [0], true]]); // prettier-ignore
  });

  it('never scores 1 what is not identical', () => {
    const { matches } = matchTexts(one, one.replace('on Tuesday', 'on this Tuesday'));
    expect(matches[0].kind).toBe('edited');
    expect(matches[0].score).toBeLessThan(1);
    expect(matches[0].score).toBeGreaterThan(0.9);
  });

  it('scores the reverse and the opposite of a statement below a slip of the pen', () => {
    const score = (a: string, b: string): number => matchTexts(a, b, 0).matches[0].score;
    const sued = 'The mayor of Gullhaven sued the council of Lunmouth.';
    const slip = score(sued, sued.replace('of Gullhaven', 'from Gullhaven'));
    expect(score(sued, 'The council of Lunmouth sued the mayor of Gullhaven.')).toBeLessThan(slip);
    expect(score('The minister approved the bridge.', 'The minister has not approved the bridge.')).toBeLessThan(slip);
  });

  it('finds a split and a merge', () => {
    const whole = `The island council met the ferry company on Tuesday, and a harbour pilot from Lunmouth found the crack below the third pier.`;
    const parts = `The island council met the ferry company on Tuesday.\nA harbour pilot from Lunmouth found the crack below the third pier.`;
    expect(matchTexts(whole, parts).matches).toMatchObject([{ a: [0], b: [0, 1], kind: 'edited' }]);
    expect(matchTexts(parts, whole).matches).toMatchObject([{ a: [0, 1], b: [0], kind: 'edited' }]);
  });

  it.each([
    [
      'the shortest piece, of which one word is shared',
      'The mill, which the Roe yard rebuilt in 1931 out of slate from the quarries of Wexcombe and which had stood empty since the flood of 1994, was blown up on Sunday night. Nobody slept.',
      'The Roe yard rebuilt the mill in 1931. It was made of slate. It had stood empty since the flood of 1994. On Sunday it was blown up. Nobody slept.',
      [0, 1, 2, 3],
    ],
    [
      'a piece that says more than the whole',
      'The driver of the mail van slid off the coast road and was brought to the ward in Gullhaven, where she died early on Sunday. The van burnt out.',
      'The driver of the mail van slid off the coast road and was brought to the ward in Gullhaven. She died early on Sunday, her cousin Bo told the Gazette by phone. The van burnt out.',
      [0, 1],
    ],
  ])('keeps a further piece of a split: %s', (_, whole, parts, pieces) => {
    const [match] = matchTexts(whole, parts, undefined, 'en').matches;
    expect(match.a).toEqual([0]);
    expect(match.b).toEqual(pieces);
  });

  it('takes no neighbour for a piece that tells something else', () => {
    const whole =
      'The driver of the mail van was brought to the ward, where she died early on Sunday. The van burnt out.';
    const parts =
      'The driver of the mail van was brought to the ward. The post office wants a new driver for the mail van. The van burnt out.';
    const { matches } = matchTexts(whole, parts, undefined, 'en');
    expect(matches.some(({ b }) => b.includes(1))).toBe(false);
  });

  it.each([
    ['de', 'Ich habe keine Zeit.', 'Ich habe Durst.'],
    ['de', 'Er hat drei Katzen.', 'Sie hat drei Autos.'],
    ['es', 'Quiero un libro.', 'Quiero comer.'],
    ['fr', 'Je veux une chaise.', 'Je veux partir.'],
    ['it', 'Ho molta fame.', 'Ho due sorelle.'],
    ['nl', 'Ik wil een appel.', 'Ik wil slapen.'],
    ['pt', 'Quero um livro.', 'Quero dormir.'],
  ])('is not sure of two short sentences of %s that share a word: %s, %s', (language, a, b) => {
    for (const { confidence } of matchTexts(a, b, 0, language).matches) expect(confidence).toBeLessThan(0.5);
  });

  it.each([
    ['de', 'Morgen schließt die Brücke wieder.', 'Die Brücke schließt morgen wieder.'],
    ['es', 'Mañana se cierra de nuevo el puente viejo.', 'El puente viejo se cierra de nuevo mañana.'],
    ['fr', 'Le vieux pont ferme demain soir.', 'Demain soir, le vieux pont ferme.'],
  ])('is surer of two of %s that say the same: %s, %s', (language, a, b) => {
    expect(matchTexts(a, b, 0, language).matches[0].confidence).toBeGreaterThan(0.5);
  });

  it('joins a small part that the other side contains, though the larger part resembles it far more', () => {
    const rest = 'Lunmouth estimated that six more weeks of drift ice could close the damaged Wexcombe pier for good.';
    const { matches } = matchTexts(`${two}\n\nThe city of ${rest}`, `${two}\n\nThe city of\n\n${rest}`);
    expect(matches.map(({ a, b }) => [a, b])).toEqual([
      [[0], [0]],
      [[1], [1, 2]],
    ]);
  });

  it('calls a match moved that is out of order', () => {
    const filler = [
      'Rain fell all day on the northern coast of the island.',
      'Schools will stay closed until further notice.',
    ];
    const { matches, otherOrder } = matchTexts(
      [one, two, three, ...filler].join('\n'),
      [two, three, ...filler, one].join('\n'),
    );
    expect(matches.map(({ moved }) => moved)).toEqual([true, false, false, false, false]);
    expect(otherOrder).toBe(false);
  });

  it('calls a sentence that is given again a duplicate', () => {
    const { matches } = matchTexts(`${one}\n${two}`, `${one}\n${two}\n${one}`);
    expect(matches.map(({ a, b, duplicate }) => [a, b, duplicate])).toEqual([
      [[0], [0], false],
      [[0], [2], true],
      [[1], [1], false],
    ]);
    const edited = matchTexts(
      `${one}\n${two}`,
      `${one.replace('winter', 'summer')}\n${two}\n${one.replace('talk', 'speak')}`,
    );
    expect(edited.matches.map(({ a, b, duplicate }) => [a, b, duplicate])).toContainEqual([[0], [2], true]);
  });

  it.each([
    [
      'a negation',
      'The council did not approve the new ferry on Monday.',
      'The council did approve the new ferry again on Monday.',
    ],
    [
      'another figure',
      'The council approved 12 new ferries on Monday.',
      'The council approved dozen new ferries on Monday.',
    ],
    [
      'an antonym',
      'The council said that fares would fall on Monday.',
      'The council said that fares would grow on Monday.',
    ],
  ])('scores less for %s', (_, against, neutral) => {
    const scoreTo = (b: string): number => matchTexts(statement, b, 0, 'en').matches[0].score;
    const statement = against
      .replace('did not approve', 'did approve')
      .replace('12', '15')
      .replace('would fall', 'would rise');
    expect(scoreTo(against)).toBeLessThan(scoreTo(neutral));
  });

  it('leaves out what is below the confidence asked for, and gives a score to any two sentences at 0', () => {
    expect(matchTexts(one, three).matches).toEqual([]);
    expect(matchTexts('The ferry is late.', 'The ferry was on time.', 0).matches).toHaveLength(1);
  });

  it('never matches furniture and metadata', () => {
    const page = (body: string): string => `Ferry fares\n\n${body}\n\nRelated Stories\nSource Herald`;
    const { matches } = matchTexts(page(one), page(two));
    expect(matches.map(({ a }) => a)).toEqual([[0]]);
  });

  it('does not depend on what was matched before', () => {
    const [a, b] = ['northwire', 'courier'].map((name) => readText(sampleFolder, name));
    const fresh = newEngine();
    const used = newEngine();
    used.setSource(
      'other',
      'Operate operates operated. Saying fares are faring unfairly. Bridges bridged closely closing.',
    );
    used.setSource('another', one);
    used.match('other', 'another');
    const results = [fresh, used].map((engine) => {
      engine.setSource('a', a);
      engine.setSource('b', b);
      return engine.match('a', 'b');
    });
    expect(results[1]).toEqual(results[0]);
  });

  it('is its own mirror', () => {
    const sentence = fc.constantFrom(
      one,
      two,
      three,
      one.replace('winter', 'summer'),
      `${two} ${three}`,
      'Ferry.',
      'Lunmouth pilot found it.',
    );
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), fc.array(sentence, { maxLength: 8 }), (a, b) => {
        const sides = (from: string[], to: string[]): { a: readonly number[]; b: readonly number[]; kind: string }[] =>
          matchTexts(from.join('\n'), to.join('\n'), 0).matches.map((match) => ({
            a: match.a,
            b: match.b,
            kind: match.kind,
          }));
        const there = sides(a, b)
          .map((match) => JSON.stringify(match))
          .sort();
        const back = sides(b, a)
          .map((match) => JSON.stringify({ a: match.b, b: match.a, kind: match.kind }))
          .sort();
        expect(back).toEqual(there);
      }),
    );
  });
});

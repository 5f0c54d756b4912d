import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsOf, decisionPlaces } from '../../../../src/engine/text/anchors.js';
import { createEngine } from '../../../../src/engine/create.js';
import type { Decision, Match, PairMatches } from '../../../../src/engine/model.js';
import { tuning } from '../../../../src/engine/match/tuning.js';
import { parseArticle } from '../../../../src/engine/parse/parse.js';
import { newEngine } from '../../support/articles.js';

const fares = 'The island council met the ferry company on Tuesday to talk about winter fares.';
const hands = 'Two of the four deckhands who resigned in January have returned to work.';
const crack = 'A harbour pilot from Lunmouth found the crack below the third pier.';
const rain = 'Rain fell all day on the northern coast of the island.';
const choir = 'A choir from Pellworth sang at the lighthouse on Sunday evening.';

const anchor = (text: string, occurrence = 1) => ({ text, occurrence });
const decision = (verdict: Decision['verdict'], a: string | string[], b: string | string[]): Decision => ({
  verdict,
  a: [a].flat().map((text) => anchor(text)),
  b: [b].flat().map((text) => anchor(text)),
});

function match(a: readonly string[], b: readonly string[], decisions: readonly Decision[], minimum = 0): PairMatches {
  const engine = newEngine();
  engine.setSource('a', a.join('\n'), { language: 'en' });
  engine.setSource('b', b.join('\n'), { language: 'en' });
  return engine.match('a', 'b', { minimumConfidence: minimum, decisions });
}

const sides = ({ matches }: PairMatches): (readonly (readonly number[])[])[] => matches.map(({ a, b }) => [a, b]);

describe('a rejected match', () => {
  it('is gone, and its sentences are free', () => {
    expect(sides(match([fares, hands], [hands, fares], [decision('rejected', fares, fares)]))).toEqual([[[1], [0]]]);
  });

  it('takes its sentence out of a split and leaves the rest, with a kind and score of its own', () => {
    const whole = `The island council met the ferry company on Tuesday, and a harbour pilot from Lunmouth found the crack below the third pier.`;
    const parts = ['The island council met the ferry company on Tuesday.', crack];
    const before = match([whole], parts, []);
    expect(sides(before)).toEqual([[[0], [0, 1]]]);
    const { matches } = match([whole], parts, [decision('rejected', whole, crack)]);
    expect(matches).toMatchObject([{ a: [0], b: [0] }]);
    expect(sides(match(parts, [whole], [decision('rejected', crack, whole)]))).toEqual([[[0], [0]]]);
    expect(matches[0].score).toBeLessThan(before.matches[0].score);
    expect(sides(match([whole], parts, [decision('rejected', whole, parts)]))).toEqual([]);
  });

  it('lets the sentence that repeated it take its place', () => {
    const { matches } = match(
      [fares],
      [fares, hands, fares],
      [{ verdict: 'rejected', a: [anchor(fares)], b: [anchor(fares, 1)] }],
    );
    expect(matches).toMatchObject([{ a: [0], b: [2], duplicate: false }]);
  });

  it('says anew what is moved', () => {
    const rows = [fares, hands, crack, rain];
    const moved = (decisions: Decision[]): boolean[] =>
      match(rows, [crack, fares, hands, rain], decisions).matches.map((each) => each.moved);
    expect(moved([])).toEqual([false, false, true, false]);
    expect(moved([decision('rejected', crack, crack)])).toEqual([false, false, false]);
  });
});

describe('a confirmed match', () => {
  it('is there with confidence 1 although the sentences share no word, also where less is left out', () => {
    for (const minimum of [0, 0.35, 1]) {
      const { matches } = match([fares, choir], [fares, rain], [decision('confirmed', choir, rain)], minimum);
      expect(matches).toContainEqual(expect.objectContaining({ a: [1], b: [1], confidence: 1, confirmed: true }));
    }
  });

  it('has the kind and score that the engine gives such sentences', () => {
    const edited = fares.replace('winter', 'summer');
    const [alone] = match([fares], [edited], []).matches;
    const [confirmed] = match([fares], [edited], [decision('confirmed', fares, edited)]).matches;
    expect(confirmed).toEqual({ ...alone, confidence: 1, confirmed: true });
    // In the place of another one, made by the decision alone.
    const forced = match([fares], [fares, edited], [decision('confirmed', fares, edited)]).matches;
    expect(forced.find(({ b }) => b[0] === 1)).toMatchObject({ kind: 'edited', confirmed: true, duplicate: false });
    expect(forced.find(({ b }) => b[0] === 1)?.score).toBeCloseTo(alone.score, 1);
  });

  it('is scored with words of like meaning, as matching scores', () => {
    const [one, other] = ['Talks about the price go on in the town hall.', 'Negotiations over the cost continue.'];
    const [alone] = match([one], [other], []).matches;
    const forced = match([one], [one, other], [decision('confirmed', one, other)]).matches;
    expect(forced.find(({ b }) => b[0] === 1)?.score).toBeCloseTo(alone.score, 1);
  });

  it('takes the place of what its sentences were matched with', () => {
    const found = match([fares, hands], [fares, hands], [decision('confirmed', fares, hands)]);
    expect(sides(found)).toEqual([[[0], [1]]]);
  });

  it('joins several sentences', () => {
    expect(sides(match([fares], [crack, choir], [decision('confirmed', fares, [crack, choir])]))).toEqual([
      [[0], [0, 1]],
    ]);
  });

  it('keeps its sentences where another is confirmed with one of them: that one repeats it', () => {
    const { matches } = match(
      [fares],
      [crack, choir],
      [decision('confirmed', fares, crack), decision('confirmed', fares, choir)],
    );
    expect(matches.map(({ b, duplicate }) => [b, duplicate])).toEqual([
      [[0], false],
      [[1], true],
    ]);
  });
});

describe('a decision', () => {
  const story = [fares, hands, crack, rain];

  it('holds after edits near by, in another order and after small edits of its own sentences', () => {
    const confirmed = decision('confirmed', crack, choir);
    const edited = crack.replace('found', 'has found').replace('third', 'fourth');
    for (const [a, b] of [
      [[choir, ...story].reverse(), [rain, choir]],
      [
        ['A new first sentence stands here now.', ...story],
        ['Another one was put in.', choir, rain],
      ],
      [
        [fares, edited, rain],
        [rain, choir.replace('Sunday', 'Monday')],
      ],
    ]) {
      const { matches } = match(a, b, [confirmed]);
      const found = matches.find((each) => each.confirmed);
      expect(found && [a[found.a[0]], b[found.b[0]]]).toEqual([
        a.find((s) => /pilot/.test(s)),
        b.find((s) => /sang/.test(s) && b.includes(s)),
      ]);
    }
  });

  it('says nothing once its sentence is gone, and never takes another for it', () => {
    const gone = match([fares, hands, rain], [choir], [decision('confirmed', crack, choir)]);
    expect(gone.matches.filter(({ confirmed }) => confirmed)).toEqual([]);
    // The one that is left is much like the one that went, but has a decision of its own.
    const twin = crack.replace('third', 'fourth');
    const decisions = [decision('confirmed', crack, choir), decision('confirmed', twin, rain)];
    expect(match([twin], [choir, rain], decisions).matches).toMatchObject([{ a: [0], b: [1] }]);
  });

  it('stands where its sentences do, exact or edited, and nowhere once they are all gone', () => {
    const anchors = (...sentences: string[]) => anchorsOf(parseArticle(sentences.join('\n')));
    const both = decision('confirmed', [crack, hands], choir);
    const places = (a: string[], b: string[]) => decisionPlaces([both, decision('rejected', fares, rain)], anchors(...a), anchors(...b)); // prettier-ignore
    expect(places([hands, crack, fares], [rain, choir])).toEqual([
      { a: [0, 1], b: [1] },
      { a: [2], b: [0] },
    ]);
    expect(places([fares, crack.replace('found', 'has found')], [rain])).toEqual([
      { a: [1], b: [] },
      { a: [0], b: [0] },
    ]);
    expect(places([rain], [fares]).flatMap(({ a, b }) => [...a, ...b])).toEqual([]);
  });

  it('means one of equal sentences', () => {
    const second: Decision = { verdict: 'confirmed', a: [anchor(fares, 2)], b: [anchor(choir)] };
    expect(match([fares, hands, fares], [choir], [second], 0.35).matches).toMatchObject([
      { a: [2], b: [0], confirmed: true },
    ]);
  });

  it('is found again through the anchor that is made of a sentence', () => {
    const article = parseArticle([fares, hands, fares].join('\n'));
    const anchors = anchorsOf(article);
    expect([0, 1, 2].map((index) => anchors.exact(anchors.of(index)))).toEqual([0, 1, 2]);
  });

  it('changes nothing where there is none, and is counted anew when it changes', () => {
    const engine = createEngine();
    engine.setSource('a', story.join('\n'));
    engine.setSource('b', story.join('\n'));
    const plain = engine.match('a', 'b');
    expect(engine.match('a', 'b', { decisions: [] })).toBe(plain);
    const rejected = engine.match('a', 'b', { decisions: [decision('rejected', fares, fares)] });
    expect(rejected.matches).toHaveLength(plain.matches.length - 1);
    expect(engine.match('a', 'b', { decisions: [decision('rejected', fares, fares)] })).toBe(rejected);
    expect(engine.match('a', 'b')).toBe(plain);
  });
});

describe('any decisions', () => {
  const sentence = fc.constantFrom(
    fares,
    hands,
    crack,
    rain,
    choir,
    fares.replace('winter', 'summer'),
    `${hands} ${crack}`,
    'Ferry.',
  );
  const article = fc.array(sentence, { maxLength: 7 });
  const some = fc.array(fc.record({ text: sentence, occurrence: fc.integer({ min: 1, max: 3 }) }), {
    minLength: 1,
    maxLength: 2,
  });
  const decisions = fc.array(
    fc.record({ verdict: fc.constantFrom('confirmed' as const, 'rejected' as const), a: some, b: some }),
    { maxLength: 5 },
  );

  it('mirror as matching does', () => {
    fc.assert(
      fc.property(article, article, decisions, (a, b, given) => {
        const said = ({ a: one, b: other, kind, confidence, duplicate, confirmed }: Match): string =>
          JSON.stringify([one, other, kind, confidence.toFixed(6), duplicate, confirmed]);
        const there = match(a, b, given).matches.map(said).sort();
        const flipped = given.map(({ verdict, a: one, b: other }) => ({ verdict, a: other, b: one }));
        const back = match(b, a, flipped)
          .matches.map((each) => said({ ...each, a: each.b, b: each.a }))
          .sort();
        expect(back).toEqual(there);
      }),
      { numRuns: 300 },
    );
  });

  it('leave each sentence in one match at most that is no repeat, and every match with both sides, in order', () => {
    fc.assert(
      fc.property(article, article, decisions, (a, b, given) => {
        const { matches } = match(a, b, given);
        for (const side of ['a', 'b'] as const) {
          const all = matches.filter(({ duplicate }) => !duplicate).flatMap((each) => each[side]);
          expect(new Set(all).size).toBe(all.length);
          for (const each of matches) expect(each[side].length).toBeGreaterThan(0);
        }
        const starts = matches.map((each) => each.a[0]);
        expect(starts).toEqual([...starts].sort((x, y) => x - y));
      }),
      { numRuns: 300 },
    );
  });

  it('leave no question mark where a person confirmed, and each elsewhere that so low a confidence has', () => {
    fc.assert(
      fc.property(article, article, decisions, (a, b, given) => {
        for (const { confidence, confirmed, uncertain } of match(a, b, given).matches) {
          expect(uncertain).toBe(confirmed || confidence >= tuning.confidence.uncertainBelow ? undefined : true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hold: what was only rejected stands in no match together', () => {
    fc.assert(
      fc.property(article, article, decisions, (a, b, given) => {
        const rejected = given.map((each) => ({ ...each, verdict: 'rejected' as const }));
        const [inA, inB] = [a, b].map((lines) => anchorsOf(parseArticle(lines.join('\n'))));
        const { matches } = match(a, b, rejected);
        for (const each of rejected) {
          const [i, j] = [inA.exact(each.a[0]), inB.exact(each.b[0])];
          if (i === undefined || j === undefined) continue;
          expect(matches.filter((found) => found.a.includes(i) && found.b.includes(j))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../../src/engine/create.js';
import type { Match, Story } from '../../../../../src/engine/model.js';
import { collate } from '../../../../../src/engine/projections/collation/collation.js';
import { applyEdits } from '../../../../../src/engine/projections/edits/textEdits.js';
import { Carriers } from '../../../../../src/engine/projections/statements.js';
import { insertWhereTheyBelong } from '../../../../../src/engine/projections/taking/inserting.js';
import { missingSentences } from '../../../../../src/engine/projections/taking/missing.js';
import { missingOf, missingOfAll } from '../../../../../src/engine/projections/taking/missingByCarriers.js';
import { lineOf } from '../../../../../src/engine/projections/text.js';
import { match, pair, source, story } from '../../../support/engineParts.js';

const subjects = ['The ferry', 'A bolt', 'Captain Ebba Lund', 'The harbour of Skarre', 'Nobody', 'Seven divers'];
const ends = [
  'stopped at noon.',
  'broke twice.',
  'waited for the tug Marrowbone.',
  'was old, she said.',
  'sank on Monday.',
];

/** Sentences, some of which several sources share. */
const sentence = fc.tuple(fc.constantFrom(...subjects), fc.constantFrom(...ends)).map((parts) => parts.join(' '));
const sign = fc.constantFrom('', '', '', '', '# ', '~ ', '! ', '@ ');
const lines = fc.array(
  fc.tuple(sign, fc.array(sentence, { minLength: 1, maxLength: 3 })).map(([mark, said]) => mark + said.join(' | ')),
  { maxLength: 7 },
);

/** Any matches of two articles: a sentence stands in at most one that is not a repeat. */
const matchesOf = (a: number, b: number): fc.Arbitrary<Match[]> =>
  a === 0 || b === 0
    ? fc.constant([])
    : fc
        .array(fc.record({ a: fc.nat(a - 1), b: fc.nat(b - 1), moved: fc.boolean(), repeats: fc.boolean() }), {
          maxLength: 8,
        })
        .map((drawn) => {
          const [mine, its] = [new Set<number>(), new Set<number>()];
          return drawn.map((each) => {
            const duplicate = each.repeats || mine.has(each.a) || its.has(each.b);
            mine.add(each.a);
            its.add(each.b);
            return match(each.a, each.b, { duplicate, moved: each.moved });
          });
        });

/** A story of articles in short, with any matches between title and body sentences. */
const drawnStory: fc.Arbitrary<Story> = fc
  .tuple(lines, fc.array(lines, { minLength: 1, maxLength: 3 }))
  .chain(([own, others]) => {
    const base = source('draft', ...own);
    const sources = others.map((each, at) => source(`S${at}`, ...each));
    const matchable = ({ article }: typeof base) =>
      [...article.sentences.keys()].filter((each) => ['title', 'body'].includes(article.sentences[each].role));
    const pairs = sources.map((other) => {
      const [mine, its] = [matchable(base), matchable(other)];
      return matchesOf(mine.length, its.length).map((drawn) =>
        drawn.map((each) => ({ ...each, a: each.a.map((at) => mine[at]), b: each.b.map((at) => its[at]) })),
      );
    });
    return fc
      .tuple(...pairs)
      .map((matched) => story(base, ...sources.map((each, at) => [each, pair(matched[at])] as const)));
  });

/** A story as the engine makes it of texts. */
const matchedStory: fc.Arbitrary<Story> = fc
  .array(fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((texts) => {
    const engine = createEngine();
    const ids = texts.map((_, at) => `S${at}`);
    const articles = texts.map((paragraphs, at) =>
      engine.setSource(ids[at], paragraphs.map((said) => said.join(' ')).join('\n\n')),
    );
    const [base, ...sources] = ids.map((id, at) => ({ id, label: id, article: articles[at] }));
    return { base, sources, pairs: sources.map(({ id }) => engine.match(base.id, id)) };
  });

const stories = fc.oneof(drawnStory, { arbitrary: matchedStory, weight: 1 });

/** The sentences of a source that a comparison with it calls its alone. */
function onlyIn({ base, sources, pairs }: Story, at: number): number[] {
  const { rows } = collate(base, sources[at], pairs[at], { rows: 'all', showFurniture: false });
  return rows.filter(({ kind, also }) => kind === 'onlySource' && also.length === 0).flatMap((row) => row.source);
}

const rising = (numbers: readonly number[]): number[] => [...numbers].sort((one, other) => one - other);

describe('what Insert From Source lists', () => {
  it('is what a comparison calls only in the source, each sentence and no other', () => {
    fc.assert(
      fc.property(stories, (told) => {
        for (const at of told.sources.keys()) {
          const expected = rising(onlyIn(told, at));
          expect(missingSentences(told, at)).toEqual(expected);
          const listed = missingOf(told, at, new Carriers([])).map(({ sentence: each }) => each);
          expect(rising(listed)).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has of all sources every text that one of them alone has', () => {
    fc.assert(
      fc.property(stories, (told) => {
        const textAt = (at: number, each: number) => lineOf(told.sources[at].article, each).toLowerCase();
        const lacked = told.sources.flatMap((_, at) => onlyIn(told, at).map((each) => textAt(at, each)));
        const listed = missingOfAll(told, new Carriers([])).map((each) => textAt(each.source, each.sentence));
        expect([...listed].sort()).toEqual([...new Set(lacked)].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('comes into the draft without touching what stands there', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (told, seed) => {
        const places = missingOfAll(told, new Carriers([])).filter((_, nth) => ((seed >> (nth % 8)) & 1) === 0);
        const { text } = told.base.article;
        const { edits, taken } = insertWhereTheyBelong(told, places, undefined, {});
        for (const { start, end } of edits) expect(start).toBe(end);
        expect(edits.map(({ start }) => start)).toEqual(rising(edits.map(({ start }) => start)));
        const came = edits.map((each) => each.text).join(' ');
        const words = (said: string) =>
          said
            .split(/\s+/)
            .filter((word) => word !== '')
            .sort();
        const wanted = places.map(({ source: at, sentence: each }) => lineOf(told.sources[at].article, each));
        expect(words(came)).toEqual(words(wanted.join(' ')));
        expect(words(applyEdits(text, edits))).toEqual(words(`${text} ${wanted.join(' ')}`));
        expect(taken.reduce((sum, { sentences }) => sum + sentences.length, 0)).toBe(places.length);
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { StatementGroup, Story } from '../../../../../src/engine/model.js';
import { applyEdits } from '../../../../../src/engine/projections/edits/textEdits.js';
import { Carriers, statementsOf } from '../../../../../src/engine/projections/statements.js';
import {
  insertSentences,
  insertWhereTheyBelong,
  sentenceBefore,
} from '../../../../../src/engine/projections/taking/inserting.js';
import { continuation, missingSentences } from '../../../../../src/engine/projections/taking/missing.js';
import { missingOf, missingOfAll } from '../../../../../src/engine/projections/taking/missingByCarriers.js';
import type { Take } from '../../../../../src/engine/projections/taking/wording.js';
import { match, pair, source, story } from '../../../support/engineParts.js';

const applied = ({ base }: Story, { edits }: Pick<Take, 'edits'>): string => applyEdits(base.article.text, edits);

const base = source('draft', '# Ferry stops', 'The ferry stopped. | Nobody was hurt.', 'It sails on Monday.');
const other = source(
  'A',
  '# Ferry',
  'The ferry stopped. | A bolt broke. | It was old.',
  'Many waited.',
  '~ Read more',
  'It sails soon.',
);
const told = story(
  base,
  [other, pair([match(1, 1), match(3, 6)])],
  [source('B', 'Many waited.', 'It was old.'), pair([])],
  [source('C', 'Many had to wait.', 'A seal watched.'), pair([])],
);
const group = (...places: readonly (readonly [number, number])[]): StatementGroup => ({
  places: places.map(([at, sentence]) => ({ source: at, sentence })),
  sources: new Set(places.map(([at]) => at)).size,
});
const groups = [
  group([0, 1], [1, 1]),
  group([1, 2]),
  group([1, 3], [2, 1]),
  group([1, 4], [2, 0], [3, 0]),
  group([0, 3], [1, 6]),
  group([3, 1]),
];
const carriers = new Carriers(statementsOf(groups));

describe('statementsOf', () => {
  it('counts places as the story does, and the base apart', () =>
    expect(statementsOf([group([0, 1], [0, 2], [1, 1], [3, 0])])).toEqual([
      {
        base: [1, 2],
        sources: [
          { source: 0, sentence: 1 },
          { source: 2, sentence: 0 },
        ],
      },
    ]));
});

describe('what a draft lacks', () => {
  it('is every title and body sentence that no match leads to, in whatever statement it stands', () => {
    expect(missingSentences(told, 0)).toEqual([0, 2, 3, 4]);
    const alsoElsewhere = new Carriers(statementsOf([group([0, 2], [1, 2], [2, 0])]));
    expect(missingOf(told, 0, alsoElsewhere).map(({ sentence }) => sentence)).toContain(2);
  });

  it('comes with what most sources say first, then in the source’s order', () => {
    expect(missingOf(told, 0, carriers)).toEqual([
      { source: 0, sentence: 4, carriers: [0, 1, 2] },
      { source: 0, sentence: 3, carriers: [0, 1] },
      { source: 0, sentence: 0, carriers: [0] },
      { source: 0, sentence: 2, carriers: [0] },
    ]);
    expect(missingOf(told, 2, carriers).map(({ sentence }) => sentence)).toEqual([0, 1]);
  });

  it('is not said by a source whose sentence says what the draft has, in a statement drawn together from both', () => {
    const drawnTogether = new Carriers(statementsOf([group([0, 1], [1, 1], [1, 3], [2, 0]), group([1, 2], [2, 1])]));
    const lacking = story(base, [other, pair([match(1, 1)])], [source('B', 'It stopped. | It broke.'), pair([match(1, 0)])]); // prettier-ignore
    const saying = missingOf(lacking, 0, drawnTogether).map(({ sentence, carriers: all }) => [sentence, all]);
    expect(saying).toContainEqual([3, [0]]);
    expect(saying).toContainEqual([2, [0, 1]]);
    expect(missingOfAll(lacking, drawnTogether)).toContainEqual({ source: 0, sentence: 3, carriers: [0] });
  });

  it('of all sources has each text once', () =>
    expect(missingOfAll(told, carriers)).toEqual([
      { source: 0, sentence: 4, carriers: [0, 1, 2] },
      { source: 2, sentence: 0, carriers: [0, 1, 2] },
      { source: 0, sentence: 3, carriers: [0, 1] },
      { source: 0, sentence: 0, carriers: [0] },
      { source: 0, sentence: 2, carriers: [0] },
      { source: 2, sentence: 1, carriers: [2] },
    ]));

  it('continues a sentence to the end of the paragraph', () => {
    expect(continuation(told, { source: 0, sentences: [1], match: 0 })).toEqual([2, 3]);
    expect(continuation(told, { source: 0, sentences: [3], match: 0 })).toEqual([4]);
    expect(continuation(told, { source: 0, sentences: [6], match: 1 })).toEqual([]);
  });
});

describe('insertSentences', () => {
  it('joins the paragraph where the source has it in one, else makes its own', () => {
    const insert = (after: number | undefined, ...sentences: number[]) =>
      applied(told, insertSentences(told, after, { source: 0, sentences }, {}));
    expect(insert(1, 2, 3)).toBe(
      'Ferry stops\nThe ferry stopped. A bolt broke. It was old. Nobody was hurt.\nIt sails on Monday.\n',
    );
    expect(insert(2, 4)).toBe('Ferry stops\nThe ferry stopped. Nobody was hurt.\nMany waited.\nIt sails on Monday.\n');
    expect(insert(3, 4)).toBe('Ferry stops\nThe ferry stopped. Nobody was hurt.\nIt sails on Monday.\nMany waited.\n');
    expect(insert(undefined, 4)).toMatch(/^Many waited\.\nFerry stops\n/);
  });
});

describe('insertWhereTheyBelong', () => {
  const draft = source('draft', '# Ferry stops', 'The ferry stopped.', 'Nobody was hurt.', 'It sails on Monday.');
  const wire = source(
    'wire',
    '# Ferry',
    'A lead.',
    'The ferry stopped. | A bolt broke.',
    'Many waited. | It was old.',
    'Nobody was hurt.',
    'It sails soon.',
    'The crew slept.',
  );
  const insert = (matches: Parameters<typeof pair>[0], places: readonly (readonly [number, number])[], caret = 3) => {
    const of = story(
      draft,
      [wire, pair(matches)],
      [source('B', 'A seal watched. | The ferry stopped.', 'The sea was calm.'), pair([match(1, 1)])],
      [source('C', 'Who knows.'), pair([])],
    );
    const chosen = places.map(([from, sentence]) => ({ source: from, sentence }));
    return applied(of, insertWhereTheyBelong(of, chosen, caret, {}));
  };
  const matched = [match(1, 2), match(2, 6), match(3, 7)];

  it('follows the sentence before it in its source, in the source’s order and paragraphs', () => {
    expect(
      insert(matched, [
        [0, 5],
        [0, 8],
        [0, 3],
        [0, 4],
      ]),
    ).toBe(
      // prettier-ignore
      'Ferry stops\nThe ferry stopped. A bolt broke.\nMany waited. It was old.\nNobody was hurt.\n' +
        'It sails on Monday.\nThe crew slept.\n',
    );
    expect(insert(matched, [[0, 4]])).toBe(
      'Ferry stops\nThe ferry stopped.\nMany waited.\nNobody was hurt.\nIt sails on Monday.\n',
    );
  });

  it('is not led by a moved match, nor by a repeat', () => {
    const moved = [match(1, 2), match(3, 6, { moved: true }), match(2, 7, { duplicate: true })];
    expect(insert(moved, [[0, 8]])).toBe(
      'Ferry stops\nThe ferry stopped.\nThe crew slept.\nNobody was hurt.\nIt sails on Monday.\n',
    );
  });

  it('comes first where its source has nothing of the draft before it: the body after the title', () =>
    expect(
      insert(matched, [
        [0, 1],
        [0, 0],
      ]),
    ).toBe(
      // prettier-ignore
      'Ferry\nFerry stops\nA lead.\nThe ferry stopped.\nNobody was hurt.\nIt sails on Monday.\n',
    ));

  it('stands at the caret where nothing of its source does', () =>
    expect(insert(matched, [[2, 0]], 2)).toBe(
      'Ferry stops\nThe ferry stopped.\nNobody was hurt.\nWho knows.\nIt sails on Monday.\n',
    ));

  it('brings what several sources say to one place in the order of sources, apart', () => {
    expect(
      insert(matched, [
        [1, 2],
        [0, 3],
        [1, 0],
        [0, 1],
      ]),
    ).toBe(
      // prettier-ignore
      'Ferry stops\nA lead.\nA seal watched.\nThe ferry stopped. A bolt broke.\nThe sea was calm.\n' +
        'Nobody was hurt.\nIt sails on Monday.\n',
    );
  });

  it('fills a draft that is empty', () => {
    const of = story(source('draft', ''), [wire, pair([])], [source('C', 'Who knows.'), pair([])]);
    const chosen = [[0, 2], [0, 3], [0, 4], [1, 0]].map(([from, sentence]) => ({ source: from, sentence })); // prettier-ignore
    expect(applied(of, insertWhereTheyBelong(of, chosen, sentenceBefore(of, 0), {}))).toBe(
      'The ferry stopped. A bolt broke.\n\nMany waited.\n\nWho knows.\n',
    );
  });

  it('tells what came from which source', () => {
    const of = story(draft, [wire, pair(matched)]);
    const chosen = [{ source: 0, sentence: 8 }, { source: 0, sentence: 3 }]; // prettier-ignore
    expect(insertWhereTheyBelong(of, chosen, undefined, {}).taken).toEqual([
      { source: 0, sentences: [3], before: [], after: ['A bolt broke.'] },
      { source: 0, sentences: [8], before: [], after: ['The crew slept.'] },
    ]);
  });
});

describe('sentenceBefore', () => {
  it('is the sentence that an offset stands in or behind', () => {
    const { text, sentences } = base.article;
    expect(sentenceBefore(told, sentences[2].start + 3)).toBe(2);
    expect(sentenceBefore(told, sentences[3].start - 1)).toBe(2);
    expect(sentenceBefore(told, text.length)).toBe(3);
    expect(sentenceBefore(story(source('x', '', 'Late.')), 0)).toBe(undefined);
  });
});

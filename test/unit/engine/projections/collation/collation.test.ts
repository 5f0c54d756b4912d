import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collate,
  type Collation,
  type CollationOptions,
  type RowFilter,
} from '../../../../../src/engine/projections/collation/collation.js';
import type { PairMatches, Source } from '../../../../../src/engine/model.js';
import { match, pair, source } from '../../../support/engineParts.js';

const options: CollationOptions = { rows: 'all', showFurniture: false };

/** Rows in short: `kind base|source`, with what is said of them. */
const said = ({ rows }: Collation) =>
  rows.map((row) => {
    const flags = [
      row.moved ? ' moved' : '',
      row.uncertain ? '?' : '',
      row.confirmed ? '!' : '',
      row.punctuation ? ` ${row.punctuation}` : '',
    ].join('');
    const also = row.also.map(({ side, sentence }) => ` also ${side} ${sentence}`).join('');
    return `${row.number} ${row.kind} ${row.base.join('+')}|${row.source.join('+')}${flags}${also}`;
  });

const collated = (base: Source, other: Source, matches: PairMatches, changed: Partial<CollationOptions> = {}) =>
  said(collate(base, other, matches, { ...options, ...changed }));

/** A source of `count` one-sentence lines. */
const lines = (label: string, count: number) =>
  source(label, ...Array.from({ length: count }, (_, index) => `${label} ${index}.`));

describe('collate', () => {
  it('brings matches side by side in the order of the base, split, merged and moved ones too', () => {
    const matches = pair([
      match(0, 0, { kind: 'identical' }),
      match(1, [2, 3]),
      match([2, 3], 1, { moved: true, kind: 'paraphrase', confidence: 0.3 }),
    ]);
    expect(collated(lines('A', 4), lines('B', 4), matches)).toEqual([
      '1 identical 0|0 punctuation',
      '2 edited 1|2+3',
      '3 paraphrase 2+3|1 moved?',
    ]);
  });

  it('lets consecutive sentences that only the base has share a row, but not titles with body', () => {
    const base = source('A', '# Title', 'One.', 'Two. | Three.', 'Four.', 'Five.');
    expect(collated(base, lines('B', 1), pair([match(4, 0)]))).toEqual([
      '1 onlyBase 0|',
      '2 onlyBase 1+2+3|',
      '3 edited 4|0',
      '4 onlyBase 5|',
    ]);
  });

  it('says which matches a person confirmed', () => {
    const matches = pair([match(0, 0, { confidence: 1, confirmed: true }), match(1, 1)]);
    expect(collated(lines('A', 2), lines('B', 2), matches)).toEqual(['1 edited 0|0!', '2 edited 1|1']);
  });

  it('puts beside a sentence, of two that say the same, the one that is the same to the character', () => {
    const same = { kind: 'identical' } as const;
    const matches = pair([match(0, 0, same), match(0, 1, { ...same, duplicate: true }), match(1, 2, same)]);
    const text = ['# ## Bees in a town', 'They need water.'];
    expect(collated(source('A', ...text), source('B', '# Bees in a town', ...text), matches)).toEqual([
      '1 onlySource |0 also base 0',
      '2 identical 0|1 also source 0',
      '3 identical 1|2',
    ]);
    const mirrored = pair([match(0, 0, same), match(1, 0, { ...same, duplicate: true }), match(2, 1, same)]);
    expect(collated(source('B', '# Bees in a town', ...text), source('A', ...text), mirrored)).toEqual([
      '1 onlyBase 0| also source 0',
      '2 identical 1|0 also base 0',
      '3 identical 2|1',
    ]);
  });

  it.each([
    ['It’s on.', "It's on.", undefined],
    ['It’s on.', 'Its on', 'punctuation'],
    ['It is off.', 'It is\noff.', undefined],
    ['The ferry – the Petrel – sails.', 'The ferry—the Petrel—sails.', undefined],
    ['The ferry – the Petrel – sails.', 'The ferry, the Petrel, sails.', 'punctuation'],
    ['“We go,” he said.', '"We go," he said.', undefined],
    ['“We go,” he said.', '‘We go,’ he said.', undefined],
    ['„Wir gehen“, sagte er.', '»Wir gehen«, sagte er.', undefined],
    ['“We go,” he said.', 'We go, he said.', 'quotationMarks'],
    ['“We go,” he said.', '“We go, he said.”', 'quotationMarks'],
    ['“We go,” Mevlüt said.', '"We go," Mevlt said', 'punctuation'],
    ['“We go,” Mevlüt said.', '"We go," Mevlt said.', 'accents'],
    ['Renée said so.', 'Renee said so.', 'accents'],
    ['The sailors’ boat is late.', 'The sailors boat is late.', 'punctuation'],
    ['The [boat](https://a.example) is *late*.[^1]', 'The boat is late.', 'markup'],
    ['- Ask your neighbours first.', 'Ask your neighbours first.', 'markup'],
    ['## The boat is late', 'The boat is late', 'markup'],
    ['The [boat](https://a.example) is late.', 'The boat is late', 'punctuation'],
  ])('tells how the punctuation of equal words differs: %s, %s', (one, other, difference) => {
    const matches = pair([match(0, 0, { kind: 'identical' })]);
    const [row] = collate(source('A', one), source('B', other), matches, options).rows;
    expect(row.punctuation).toBe(difference);
  });

  it('tells of other words whether one side alone quotes', () => {
    const punctuation = (one: string, other: string, kind: 'edited' | 'paraphrase') =>
      collate(source('A', one), source('B', other), pair([match(0, 0, { kind })]), options).rows[0].punctuation;
    expect(punctuation('“We go now,” he said.', 'He said they go now.', 'paraphrase')).toBe('quotationMarks');
    expect(punctuation('“We go now,” he said.', '"We go," he said.', 'edited')).toBe(undefined);
  });

  describe('sentences that only the source has', () => {
    it('follow the row of the sentence before them in the source, one row each', () => {
      const matches = pair([match(0, 1), match(2, 3), match(3, 6)]);
      expect(collated(lines('A', 4), lines('B', 8), matches)).toEqual([
        '1 onlySource |0',
        '2 edited 0|1',
        '3 onlySource |2',
        '4 onlyBase 1|',
        '5 edited 2|3',
        '6 onlySource |4',
        '7 onlySource |5',
        '8 edited 3|6',
        '9 onlySource |7',
      ]);
    });

    it('stand at the end where the sentence before them is moved', () => {
      const matches = pair([match(0, 0), match(1, 3), match(2, 4), match(3, 1, { moved: true })]);
      expect(collated(lines('A', 4), lines('B', 5), matches)).toEqual([
        '1 edited 0|0',
        '2 edited 1|3',
        '3 edited 2|4',
        '4 edited 3|1 moved',
        '5 onlySource |2',
      ]);
      const moved = pair([match(0, 2), match(1, 0, { moved: true }), match(2, 3)]);
      expect(collated(lines('A', 3), lines('B', 4), moved).at(-1)).toBe('4 onlySource |1');
    });

    it('stay with a sentence that keeps its place although the next one is moved', () => {
      const matches = pair([match(0, 0), match(1, 3), match(2, 2, { moved: true })]);
      expect(collated(lines('A', 3), lines('B', 4), matches)[1]).toBe('2 onlySource |1');
    });

    it('stay with their neighbours inside a moved block, and inside one split sentence', () => {
      const swapped = pair(
        [
          ...[match(0, 4), match(1, 6), match(2, 7)],
          ...[match(3, 0, { moved: true }), match(4, 2, { moved: true }), match(5, 3, { moved: true })],
        ],
        true,
      );
      expect(collated(lines('A', 6), lines('B', 8), swapped)).toEqual([
        '1 edited 0|4',
        '2 onlySource |5',
        '3 edited 1|6',
        '4 edited 2|7',
        '5 edited 3|0',
        '6 onlySource |1',
        '7 edited 4|2',
        '8 edited 5|3',
      ]);
      const split = pair([match(0, 3), match(1, [0, 2], { moved: true }), match(2, 4, { moved: true })]);
      expect(collated(lines('A', 3), lines('B', 5), split)).toContain('3 onlySource |1');
    });

    it('stay with a block that moved in a pair that keeps its order on the whole', () => {
      const others = [3, 4, 5, 6, 7, 8].map((sentence, index) => match(index, sentence));
      const block = [match(6, 0, { moved: true }), match(7, 2, { moved: true })];
      expect(collated(lines('A', 8), lines('B', 9), pair([...others, ...block])).slice(-3)).toEqual([
        '7 edited 6|0 moved',
        '8 onlySource |1',
        '9 edited 7|2 moved',
      ]);
    });

    it('take two neighbours in a shuffled pair for no block', () => {
      const order = [9, 3, 7, 1, 2, 8, 4, 0, 6, 5];
      const shuffled = pair(
        order.map((row, index) => match(row, index * 2, { moved: index % 3 > 0 })),
        true,
      );
      const rows = collated(lines('A', 10), lines('B', 19), shuffled);
      expect(rows.slice(10)).toEqual(
        [1, 3, 5, 7, 9, 11, 13, 15, 17].map((only, index) => `${index + 11} onlySource |${only}`),
      );
    });

    it('all stand at the end of a shuffled pair, in the order of the source', () => {
      const shuffled = pair(
        [
          match(0, 4),
          match(1, 1, { moved: true }),
          match(2, 6),
          match(3, 3, { moved: true }),
          match(4, 8, { moved: true }),
        ],
        true,
      );
      expect(collated(lines('A', 5), lines('B', 9), shuffled)).toEqual([
        '1 edited 0|4',
        '2 edited 1|1',
        '3 edited 2|6',
        '4 edited 3|3',
        '5 edited 4|8',
        '6 onlySource |0',
        '7 onlySource |2',
        '8 onlySource |5',
        '9 onlySource |7',
      ]);
    });

    it('stand at the end where nothing matches', () => {
      expect(collated(lines('A', 2), lines('B', 2), pair([]))).toEqual([
        '1 onlyBase 0+1|',
        '2 onlySource |0',
        '3 onlySource |1',
      ]);
    });
  });

  it('gives repeats a row of their own and says where else they stand', () => {
    const matches = pair([
      match(0, 0, { kind: 'identical' }),
      match(0, 1, { kind: 'identical', duplicate: true }),
      match(2, 0, { kind: 'identical', duplicate: true }),
      match(1, 2),
    ]);
    const [base, other] = [source('A', 'Ferry.', 'One.', 'Ferry.', 'Two.'), source('B', 'Ferry.', 'Ferry.', 'One!')];
    expect(collated(base, other, matches)).toEqual([
      '1 identical 0|0 also base 2 also source 1',
      '2 onlySource |1 also base 0',
      '3 edited 1|2',
      '4 onlyBase 2| also source 0',
      '5 onlyBase 3|',
    ]);
  });

  it('says whose text stands word for word inside the other’s, where that tells more than the likeness', () => {
    const part = (one: string, other: string, score = 0.2) => {
      const matches = pair([match(0, 0, { kind: 'edited', score })]);
      return collate(source('A', one), source('B', other), matches, options).rows[0].part;
    };
    const long = '“So are you,” she told the harbour master, and left the room without her coat.';
    expect(part('“So are you!”', long)).toBe('base');
    expect(part(long, 'So are you')).toBe('source');
    expect(part('“So is he.”', long)).toBe(undefined);
    expect(part('“So are yours.”', 'So are you and me.')).toBe(undefined);
    expect(part('So are you.', 'So are you all.', 0.8)).toBe(undefined);
    const repeats = pair([
      match(0, 0, { kind: 'identical' }),
      match(0, 1, { kind: 'edited', score: 0.2, duplicate: true }),
    ]);
    const { rows } = collate(source('A', 'So are you.'), source('B', 'So are you.', long), repeats, options);
    expect(rows.map(({ also }) => also.map((place) => place.part))).toEqual([['base'], ['base']]);
  });

  describe('furniture', () => {
    const base = source('A', '# Title', '@ 2031-05-04', '~ Share | Print', 'One.');
    const other = source('B', '# Title', '! A ferry.', 'One!', '~ Comments');
    const matches = pair([match(0, 0, { kind: 'identical' }), match(4, 2)]);

    it('is left out, and the last row stands for its lines', () => {
      const collation = collate(base, other, matches, options);
      expect(said(collation)).toEqual(['1 identical 0|0', '2 edited 4|2', '3 leftOut |']);
      expect(collation.leftOut).toEqual({ base: 2, source: 2 });
    });

    it('has rows on demand, apart from those of the body', () => {
      const collation = collate(base, other, matches, { ...options, showFurniture: true });
      expect(said(collation)).toEqual([
        '1 identical 0|0',
        '2 onlySource |1',
        '3 onlyBase 1|',
        '4 onlyBase 2+3|',
        '5 edited 4|2',
        '6 onlySource |3',
      ]);
      expect(collation.leftOut).toEqual({ base: 0, source: 0 });
    });
  });

  describe('filters rows', () => {
    const matches = pair([
      match(0, 0, { kind: 'identical' }),
      match(1, 1, { kind: 'identical' }),
      match(2, 2),
      match(4, 4, { kind: 'paraphrase', moved: true }),
    ]);
    const base = source('A', 'Same.', '“Quoted,” he said.', 'Two boats.', 'Only A.', 'The quay sank.', '~ Share');
    const other = source('B', 'Same.', '"Quoted," he said.', 'Ten boats.', 'Only B.', 'The quay was lost.');
    const shown = (rows: RowFilter, otherOrder = false) =>
      collate(base, other, { ...matches, otherOrder }, { rows, showFurniture: false }).rows.map(
        ({ kind, base: [mine], source: [theirs] }) => `${kind} ${mine ?? ''}|${theirs ?? ''}`,
      );

    it('that differ, to the character or in more than punctuation', () => {
      const [edited, lost, paraphrase, added] = ['edited 2|2', 'onlyBase 3|', 'paraphrase 4|4', 'onlySource |3'];
      expect(shown('all')).toHaveLength(7);
      expect(shown('differing').sort()).toEqual([edited, 'identical 1|1', lost, added, paraphrase]);
      expect(shown('differingInWords').sort()).toEqual([edited, lost, added, paraphrase]);
    });

    it('that only one side has, and those that both have', () => {
      expect(shown('onlyInOne').sort()).toEqual(['onlyBase 3|', 'onlySource |3']);
      expect(shown('shared')).toEqual(['identical 0|0', 'identical 1|1', 'edited 2|2', 'paraphrase 4|4']);
    });

    it('that were moved, also where the whole pair is in another order', () => {
      expect(shown('moved')).toEqual(['paraphrase 4|4']);
      expect(shown('moved', true)).toEqual(['paraphrase 4|4']);
    });
  });

  it('filters rows by shared and changed, and keeps their numbers', () => {
    const matches = pair([
      match(0, 0, { kind: 'identical' }),
      match(1, 1),
      match(3, 2, { kind: 'paraphrase' }),
      match(4, 0, { kind: 'identical', duplicate: true }),
    ]);
    const base = source('A', 'A.', 'B.', 'C.', 'D.', 'A.', '~ Share');
    const other = source('B', 'A.', 'B!', 'Dee.', 'E.');
    expect(collated(base, other, matches, { rows: 'shared' })).toEqual([
      '1 identical 0|0 also base 4',
      '2 edited 1|1',
      '4 paraphrase 3|2',
      '6 onlyBase 4| also source 0',
    ]);
    expect(collated(base, other, matches, { rows: 'changed' })).toEqual(['2 edited 1|1', '4 paraphrase 3|2']);
  });

  it('puts each sentence into exactly one row, in the order of the base, for any matches', () => {
    const line = fc.constantFrom('# Title', 'One.', 'Two. | Three.', '~ Share', '@ Date', '! Caption', '');
    const side = fc.array(line, { maxLength: 12 });
    const choice = fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.boolean(), fc.boolean(), fc.boolean()), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(side, side, choice, fc.boolean(), fc.boolean(), (a, b, chosen, otherOrder, showFurniture) => {
        const [base, other] = [source('A', ...a), source('B', ...b)];
        const [takenA, takenB] = [new Set<number>(), new Set<number>()];
        const take = (taken: Set<number>, count: number, first: number, two: boolean) =>
          [first, first + 1].slice(0, two ? 2 : 1).filter((each) => each < count && !taken.has(each));
        const matches = chosen.flatMap(([from, to, twoFrom, twoTo, flag]) => {
          const left = take(takenA, base.article.sentences.length, from, twoFrom);
          const right = take(takenB, other.article.sentences.length, to, twoTo);
          if (left.length === 0 || right.length === 0) return [];
          left.forEach((each) => takenA.add(each));
          right.forEach((each) => takenB.add(each));
          return [match(left, right, { moved: flag })];
        });
        const { rows } = collate(base, other, pair(matches, otherOrder), { ...options, showFurniture });
        const sides = [
          { article: base.article, taken: takenA, inRows: rows.flatMap((row) => row.base) },
          { article: other.article, taken: takenB, inRows: rows.flatMap((row) => row.source) },
        ];
        for (const { article, taken, inRows } of sides) {
          const expected = [...article.sentences.keys()].filter(
            (each) => showFurniture || taken.has(each) || ['title', 'body'].includes(article.sentences[each].role),
          );
          expect([...inRows].sort((x, y) => x - y)).toEqual(expected);
        }
        const firsts = rows.filter((row) => row.base.length > 0).map((row) => row.base[0]);
        expect(firsts).toEqual([...firsts].sort((x, y) => x - y));
        expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
      }),
    );
  });

  it('has a row for each of very many sentences, and every repeat', () => {
    const count = 8_000;
    const [base, other] = [lines('A', count), lines('B', count)];
    const repeats = Array.from({ length: count / 2 }, (_, index) =>
      match(0, index, { duplicate: index > 0, kind: 'identical' }),
    );
    expect(collate(base, other, pair([]), options).rows).toHaveLength(count + 1);
    expect(collate(base, other, pair(repeats), options).rows[0].also).toHaveLength(count / 2 - 1);
  });

  it('has very many sentences in one place share rows', () => {
    const count = 20_001;
    const { rows } = collate(lines('A', 1), lines('B', count), pair([]), options);
    expect(rows).toHaveLength(1 + Math.ceil(count / 100));
    expect(rows.flatMap(({ source: sentences }) => sentences)).toEqual(Array.from({ length: count }, (_, i) => i));
  });

  it('counts what is left out, but no numbers of clauses', () => {
    const base = source(
      'A',
      '~ 1.',
      'The tenant pays.',
      '~ § 2.1',
      '~ (b)',
      '~ iv)',
      '~ Share this',
      'The owner repairs.',
    );
    const { leftOut } = collate(base, source('B', 'The tenant pays.', '~ 12'), pair([match(1, 0)]), options);
    expect(leftOut).toEqual({ base: 1, source: 0 });
  });

  it('says where all that is left out stands in lines that are shown, such as a dateline', () => {
    const told = source('A', 'Ostwick (Fenwire) | The tenant pays.', 'The owner repairs.');
    const sentences = told.article.sentences.map((each, at) => (at === 0 ? { ...each, role: 'meta' as const } : each));
    const dated = { ...told, article: { ...told.article, sentences } };
    const plain = source('B', 'The tenant pays.');
    const matches = pair([match(1, 0, { kind: 'identical' })]);
    expect(collate(dated, plain, matches, options).leftOut).toEqual({ base: 1, source: 0, inPart: true });
    const shared = source('B', 'The tenant pays.', '~ Share this');
    expect(collate(dated, shared, matches, options).leftOut).toEqual({ base: 1, source: 1 });
  });
});

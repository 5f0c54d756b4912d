import { describe, expect, it } from 'vitest';
import type { Finding, Source, StatementGroup } from '../../../../../src/engine/model.js';
import { applyEdits } from '../../../../../src/engine/projections/edits/textEdits.js';
import { arrange, cellsFound, type Arrangement } from '../../../../../src/engine/projections/table/arrangement.js';
import { takeCell } from '../../../../../src/engine/projections/table/cellTake.js';
import { earliest } from '../../../../../src/engine/projections/table/earliest.js';
import { marksAgainst } from '../../../../../src/engine/projections/table/marks.js';
import { placesOfWords, searchedWords } from '../../../../../src/engine/projections/table/searching.js';
import { orderOf } from '../../../../../src/engine/projections/table/rowOrder.js';
import { versionsTable } from '../../../../../src/engine/projections/table/versionsTable.js';
import { match, pair, source, story } from '../../../support/engineParts.js';

const group = (...places: readonly (readonly [number, number])[]): StatementGroup => ({
  places: places.map(([at, sentence]) => ({ source: at, sentence })),
  sources: new Set(places.map(([at]) => at)).size,
});

const dated = (each: Source, published: string): Source => ({
  ...each,
  article: { ...each.article, metadata: { published } },
});

const told = story(
  dated(source('draft', '# Ferry stops', 'The ferry stopped. | Nobody was hurt.', 'It sails on Monday.'), '2021-03-27'),
  [
    dated(source('A', '# Ferry stops', 'The old ferry stopped. | A bolt broke.', 'It sails soon.'), '2021-03-26'),
    pair([
      match(0, 0),
      match(1, 1, { kind: 'edited', score: 0.8 }),
      match(3, 3, { kind: 'paraphrase', score: 0.5, confidence: 0.5, moved: true }),
    ]),
  ],
  [source('B', 'A bolt broke.', 'Nobody was hurt.'), pair([match(2, 1)])],
);
const groups = [
  group([1, 2], [2, 0]),
  group([0, 3], [1, 3]),
  group([0, 0], [1, 0]),
  group([0, 2], [2, 1]),
  group([0, 1], [1, 1]),
];
const table = versionsTable(told, groups);
const firsts = table.rows.map(({ cells }) => cells.find((cell) => cell !== null)?.text);

describe('the table of a story’s versions', () => {
  it('has a row a statement, in the base’s order; what the base lacks stands behind what comes before it', () =>
    expect(firsts).toEqual([
      'Ferry stops',
      'The ferry stopped.',
      'A bolt broke.',
      'Nobody was hurt.',
      'It sails on Monday.',
    ]));

  it('has a column a source, the base first', () =>
    expect(table.columns).toEqual([
      { label: 'draft', published: '2021-03-27', otherOrder: false },
      { label: 'A', published: '2021-03-26', otherOrder: false },
      { label: 'B', otherOrder: false },
    ]));

  it('says of each cell what it says, where, and how it stands to the base', () => {
    const { cells, sources } = table.rows[4];
    expect(cells[0]).toMatchObject({ text: 'It sails on Monday.', sentences: [3] });
    expect(cells[0]).not.toHaveProperty('verdict');
    expect(cells[1]).toMatchObject({ sentences: [3], verdict: { kind: 'reworded', uncertain: true, moved: true } });
    expect(cells[2]).toBeNull();
    expect(sources).toBe(2);
    const bolt = table.rows[2].cells;
    expect(bolt.map((cell) => cell?.verdict)).toEqual([undefined, undefined, undefined]);
    expect(table.rows[1].cells[1]?.verdict).toMatchObject({ kind: 'percent', percent: 80 });
  });

  it('tells where sources differ, not by typography alone', () =>
    expect(table.rows.map(({ differs }) => differs)).toEqual([false, true, false, false, true]));

  it('tells who has a statement first, by the dates that are told', () =>
    expect(table.rows.map(({ first }) => first)).toEqual([1, 1, undefined, undefined, 1]));

  it('has the rows in each source’s order too', () =>
    expect(table.orders).toEqual([
      [0, 1, 2, 3, 4],
      [0, 1, 3, 2, 4],
      [2, 3, 4, 0, 1],
    ]));

  it('counts copies of each other as one independent source', () => {
    const both = ['The ferry stopped in the fog off Lunmouth.', 'A bolt broke, said her captain.'];
    const copied = story(
      source('draft', ...both, 'It sails on Monday.'),
      [source('copy', ...both), pair([match(0, 0, { kind: 'identical' }), match(1, 1, { kind: 'identical' })])],
      [source('own', 'The ferry lay in fog for a night.'), pair([match(0, 0)])],
    );
    const { rows } = versionsTable(copied, [group([0, 0], [1, 0], [2, 0]), group([0, 1], [1, 1]), group([0, 2])]);
    expect(rows.map(({ sources, independent }) => [sources, independent])).toEqual([
      [3, 2],
      [2, 1],
      [1, 1],
    ]);
  });

  it('has several sentences of a source in one cell, each on a line', () => {
    const { rows } = versionsTable(told, [group([0, 1], [0, 2], [1, 1])]);
    expect(rows[0].cells[0]).toMatchObject({ text: 'The ferry stopped.\nNobody was hurt.', sentences: [1, 2] });
  });

  it('calls a cell of several sentences the same only where each of them is', () => {
    const lease = source('new', 'Dogs are not let in.', 'The yard is let.');
    const same = { kind: 'identical', score: 1 } as const;
    const verdictIn = (old: Source, matches: Parameters<typeof pair>[0], ...own: readonly number[]) =>
      versionsTable(story(lease, [old, pair(matches)]), [
        group([0, 0], [0, 1], ...own.map((sentence) => [1, sentence] as const)),
      ]).rows[0].cells[1]?.verdict;
    const old = source('old', 'Dogs are let in.', 'The yard is let.');
    const edited = match(0, 0, { kind: 'edited', score: 0.86 });
    expect(verdictIn(old, [edited, match(1, 1, same)], 0, 1)).toMatchObject({ kind: 'percent', percent: 86 });
    expect(verdictIn(old, [match(0, 0, same), match(1, 1, same)], 0, 1)).toMatchObject({ kind: 'same' });
    // What stands there besides was joined by a third source.
    expect(verdictIn(old, [match(1, 1, same)], 0, 1)).toBeUndefined();
    expect(verdictIn(old, [match(1, 1, same)], 1)).toBeUndefined();
  });
});

describe('findings of rows', () => {
  const reading = (...sides: readonly (readonly [number, string])[]) => ({
    text: sides[0][1],
    sides: sides.map(([at, words]) => {
      const start = [told.sources[1], told.base, told.sources[0]][at].article.text.indexOf(words);
      return { source: at, start, end: start + words.length };
    }),
  });
  const finding = (severity: Finding['severity'], ...readings: readonly ReturnType<typeof reading>[]): Finding => ({
    key: '',
    kind: 'number',
    severity,
    relation: 'differs',
    about: '',
    readings,
    silent: [],
    confidence: 0.9,
  });
  const found = {
    // Not in the order of the columns.
    sources: [told.sources[1], told.base, told.sources[0]],
    findings: [
      finding('fact', reading([1, 'Monday']), reading([2, 'soon'])),
      finding('style', reading([0, 'bolt']), reading([2, 'bolt'])),
      finding('fact', reading([1, 'The ferry']), reading([2, 'The old'])),
    ],
  };

  it('stand in the rows of their sentences, at those who give another reading than the base', () => {
    const { rows } = versionsTable(told, groups, found);
    expect(rows.map(({ findings }) => findings)).toEqual([
      [],
      [{ finding: 2, fact: true, columns: [1] }],
      [{ finding: 1, fact: false, columns: [1, 2] }],
      [],
      [{ finding: 0, fact: true, columns: [1] }],
    ]);
    const arrangement: Arrangement = { filter: 'facts', atLeast: 1, search: '', sort: 0, columns: [0, 1, 2] };
    expect(arrange({ ...table, rows }, arrangement)).toEqual([1, 4]);
  });

  it('stay with sentences that an edit elsewhere has moved', () => {
    const [head, ...rest] = ['# Ferry stops', 'The ferry stopped. | Nobody was hurt.', 'It sails on Monday.'];
    const edited = { ...told, base: source('draft', `${head} at night`, ...rest) };
    const { rows } = versionsTable(edited, groups, found);
    expect(rows[4].findings).toEqual([{ finding: 0, fact: true, columns: [1] }]);
  });
});

describe('what is searched for', () => {
  const marked = (text: string, search: string) =>
    placesOfWords(text, searchedWords(search)).map(({ start, end }) => text.slice(start, end));

  it('is found whatever its capitals, accents and quotation marks, each place once', () => {
    expect(marked('Renée Vaultier’s ferry; the FERRY', "ferry vaultier's")).toEqual(['Vaultier’s', 'ferry', 'FERRY']);
    expect(marked('Re\u0301ne\u0301e', 'RENE')).toEqual(['Re\u0301ne\u0301']);
    expect(marked('ΟΔΟΣ και οδος', 'οδος')).toEqual(['ΟΔΟΣ', 'οδος']);
    expect(marked('anananas', 'ana nan')).toEqual(['ananana']);
  });

  it('is nowhere where one of its words is missing', () =>
    expect(marked('The ferry stopped.', 'ferry bolt')).toEqual([]));

  it('stands in these cells, row by row, as they are shown', () => {
    const rows = [4, 1, 0];
    expect(cellsFound(table, rows, { search: 'ferry', columns: [1, 0] })).toEqual([
      { row: 1, column: 0 },
      { row: 1, column: 1 },
      { row: 2, column: 0 },
      { row: 2, column: 1 },
    ]);
    expect(cellsFound(table, rows, { search: ' ', columns: [1, 0] })).toEqual([]);
  });
});

describe('what is shown of a table', () => {
  const all: Arrangement = { filter: 'all', atLeast: 1, search: '', sort: 0, columns: [0, 1, 2] };
  it.each([
    ['everything in the base’s order', {}, [0, 1, 2, 3, 4]],
    ['where sources differ', { filter: 'differing' }, [1, 4]],
    ['what one source says alone', { filter: 'onlyHere' }, []],
    ['what the base lacks', { filter: 'missing' }, [2]],
    ['what so many sources say', { atLeast: 3 }, []],
    ['rows that hold all words, whatever their capitals', { search: 'monday IT' }, [4]],
    ['rows of the shown columns', { columns: [2] }, [2, 3]],
    ['no word of a hidden column', { search: 'old', columns: [0, 2] }, []],
  ] as const)('is %s', (_, change, rows) => expect(arrange(table, { ...all, ...change })).toEqual(rows));

  it('has what repeats another row not among what one source says alone', () => {
    const repeating = versionsTable(told, [group([0, 0]), { ...group([1, 1]), isRepeat: true }, group([0, 1], [2, 0])]);
    const alone = arrange(repeating, { ...all, filter: 'onlyHere' });
    expect(alone.map((at) => repeating.rows[at].cells[0]?.text)).toEqual(['Ferry stops']);
  });

  it('has what most independent sources say first', () => {
    const wide = versionsTable(told, [group([0, 0]), group([0, 1], [1, 1], [2, 0]), group([0, 2], [2, 1])]);
    expect(arrange(wide, { ...all, sort: 'sources' })).toEqual([1, 2, 0]);
  });
});

describe('the order of a source', () => {
  it('puts what only others have behind what comes before it there, or at the end', () => {
    const some = [group([1, 0]), group([0, 1], [1, 3]), group([1, 2]), group([0, 0], [1, 1])];
    // The base has 3 then 1; source 1 has 0, 3, 2, 1.
    expect(orderOf(some, 2, 0)).toEqual([3, 2, 1, 0]);
    expect(orderOf(some, 2, 1)).toEqual([0, 3, 2, 1]);
  });

  it('has each group once, whatever repeats in it', () => {
    const some = [group([0, 0], [0, 2], [1, 0]), group([0, 1])];
    expect(orderOf(some, 2, 0)).toEqual([0, 1]);
  });
});

describe('the earliest', () => {
  const of = (...dates: readonly (string | undefined)[]) => earliest(dates.map((published) => ({ published })));
  it('is the one before all others that tell their date', () => {
    expect(of('2021-03-27', '2021-03-26T23:00', undefined)).toEqual({ published: '2021-03-26T23:00' });
    expect(of('2021-03-27T12:00', '2021-03-27T11:59')).toEqual({ published: '2021-03-27T11:59' });
  });

  it('is none where that cannot be told', () => {
    expect(of('2021-03-27', undefined)).toBeUndefined();
    expect(of('2021-03-27', '2021-03-27T00:05')).toBeUndefined();
    expect(of('2021-03-27', '2021-03-27')).toBeUndefined();
    expect(of('soon', '2021-03-27')).toBeUndefined();
  });
});

describe('marks of words', () => {
  const texts = (other: string, text: string) =>
    marksAgainst(other, text).runs.map((run) => (run.added ? `[${run.text}]` : run.text));

  it('are on the words that the other has not, and keep the text to the character', () => {
    expect(texts('The ferry stopped today.', 'The old  ferry “stopped” today!')).toEqual([
      'The ',
      '[old]',
      '  ferry “stopped” today!',
    ]);
    const { runs, left } = marksAgainst('The old ferry stopped again.', 'The ferry stopped.');
    expect(runs.map(({ text }) => text).join('')).toBe('The ferry stopped.');
    expect(runs.some(({ instead }) => instead === 'old')).toBe(true);
    expect([...runs.map(({ instead }) => instead), left]).toContain('again');
  });

  it('are the same on a line that is given twice', () => {
    const title = 'Old ferry stops again';
    const marked = texts('Ferry stops', title).join('');
    expect(marked).toMatch(/^\[Old *\].*\[ *again\]$/);
    expect(texts('Ferry stops', `${title}\n${title}`).join('')).toBe(`${marked}\n${marked}`);
    expect(texts('Ferry stops', `${title}\n${title}\nat last`).join('')).toMatch(
      /\[ *again\]\n.*\[ *again\]\n\[at last\]$/,
    );
    const { runs, left } = marksAgainst('Ferry stops today\nFerry stops today', 'Ferry stops\nFerry stops');
    expect(runs.map(({ text }) => text).join('')).toBe('Ferry stops\nFerry stops');
    expect([runs.some(({ added }) => added), left]).toEqual([false, 'today']);
  });

  it('are none on what has too little in common', () => {
    const marked = marksAgainst('A bolt broke in the hull.', 'Nobody was hurt, said police.');
    expect(marked).toEqual({ runs: [{ text: 'Nobody was hurt, said police.', added: false }], whole: true });
  });
});

describe('taking a cell', () => {
  const style = {};
  const taken = (row: number, column: number) => {
    const found = takeCell(told, table.rows[row], column, style);
    return found && applyEdits(told.base.article.text, found.edits);
  };

  it('gives the base’s sentences of the row its wording', () =>
    expect(taken(1, 1)).toBe(told.base.article.text.replace('The ferry stopped.', 'The old ferry stopped.')));

  it('brings in what the base lacks, where it belongs', () =>
    expect(taken(2, 1)).toBe(told.base.article.text.replace('stopped.', 'stopped. A bolt broke.')));

  it('writes nothing where the base has it already, and knows no cell that is empty or the base’s own', () => {
    expect(takeCell(told, table.rows[3], 2, style)).toMatchObject({ edits: [], taken: [] });
    expect(takeCell(told, table.rows[3], 1, style)).toBeUndefined();
    expect(takeCell(told, table.rows[3], 0, style)).toBeUndefined();
  });
});

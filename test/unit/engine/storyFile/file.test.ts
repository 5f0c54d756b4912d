import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionsBetween } from '../../../../src/engine/storyFile/file.js';
import { placesIn, readStoryText } from '../../../../src/engine/storyFile/text.js';
import { root } from '../../support/articles.js';

const whole = {
  $schema: 'anything',
  base: 'draft.txt',
  sources: [
    { file: 'draft.txt' },
    { file: 'agency/wire.txt', label: 'Wire', language: 'en', date: '2021-03-27T12:45', note: 'First.', exclude: true },
  ],
  relations: [{ files: ['draft.txt', 'agency/wire.txt'], note: 'The draft follows the wire.' }],
  matches: [
    {
      verdict: 'confirmed',
      sides: [
        { file: 'draft.txt', text: ['One.', 'Two.'], occurrence: [1, 2] },
        { file: 'agency/wire.txt', text: ['Both.'] },
      ],
      note: 'Said by the editor.',
    },
  ],
  taken: [
    {
      from: { file: 'agency/wire.txt', label: 'Wire', text: ['Both.'] },
      into: { file: 'draft.txt', text: ['Both!'] },
      when: '2026-05-01T10:00:00.000Z',
    },
  ],
  findings: { checked: ['number:2|3 @ cranes floating'], ignored: ['date'] },
};

/** The faults of a text, each with the text that it points at. */
const faults = (text: string, levelsUp = 0): string[] =>
  readStoryText(text, levelsUp).problems.map(({ fault, start, end }) => `${fault} ${text.slice(start, end)}`);
const faultsOf = (value: object, levelsUp = 0): string[] => faults(JSON.stringify(value), levelsUp);

describe('readStoryText', () => {
  it('reads everything that can be said', () => {
    const { story, problems } = readStoryText(JSON.stringify(whole), 0);
    expect(problems).toEqual([]);
    expect(story).toMatchObject({
      base: 'draft.txt',
      sources: [
        { at: 0, file: 'draft.txt', exclude: false },
        { at: 1, file: 'agency/wire.txt', label: 'Wire', language: 'en', date: '2021-03-27T12:45', exclude: true },
      ],
      relations: [{ files: ['draft.txt', 'agency/wire.txt'] }],
      taken: [{ from: { label: 'Wire', sentences: ['Both.'] }, into: { file: 'draft.txt' } }],
    });
    const anchors = [
      { text: 'One.', occurrence: 1 },
      { text: 'Two.', occurrence: 2 },
    ];
    const both = [{ text: 'Both.', occurrence: 1 }];
    const between = (a: string, b: string) => decisionsBetween(story!, a, b);
    expect(between('draft.txt', 'agency/wire.txt')).toEqual([{ verdict: 'confirmed', a: anchors, b: both }]);
    expect(between('agency/wire.txt', 'draft.txt')).toEqual([{ verdict: 'confirmed', a: both, b: anchors }]);
    expect(between('draft.txt', 'other.txt')).toEqual([]);
  });

  it('allows comments and a comma at the end, and a file that says nothing yet', () => {
    expect(readStoryText('// ours\n{ "base": "a.txt", /* draft */ }\n', 0).story?.base).toBe('a.txt');
    for (const text of ['', ' \n', '// soon\n', '{}'])
      expect(readStoryText(text, 0)).toMatchObject({ problems: [], story: { matches: [] } });
  });

  it('points at where the text is no JSON, and has no story then', () => {
    const text = '{\n  "base": "a.txt",\n  "sources": [{ "file" }]\n}\n';
    expect(readStoryText(text, 0).story).toBeUndefined();
    expect(faults(text)).toEqual(['syntax }']);
    expect(faults('[1]')).toEqual(['object [1]']);
    expect(faults('['.repeat(200_000))).toEqual(['tooDeep [']);
  });

  it('leaves out what is wrong, tells it where it stands, and keeps the rest', () => {
    const text = JSON.stringify({
      sources: [{ file: 'a.txt', label: 7 }, { label: 'B' }, { file: 'a.txt' }, { file: 'c.txt', language: 'English' }],
      matches: [{ verdict: 'maybe', sides: [] }, whole.matches[0]],
    });
    expect(faults(text)).toEqual([
      'text 7',
      'absent {"label":"B"}',
      'repeated "a.txt"',
      'language "English"',
      'verdict "maybe"',
    ]);
    const { story } = readStoryText(text, 0);
    expect(story?.sources?.map(({ at, file }) => [at, file])).toEqual([
      [0, 'a.txt'],
      [3, 'c.txt'],
    ]);
    expect(story?.matches.map(({ at }) => at)).toEqual([1]);
  });

  it.each([
    [{ base: 7 }, 'path 7'],
    [{ sources: {} }, 'list {}'],
    [{ sources: [{ file: 'a', exclude: 'yes' }] }, 'flag "yes"'],
    [{ sources: [{ file: 'a', date: '2022-02-30' }] }, 'date "2022-02-30"'],
    [{ sources: [{ file: 'a', date: 'Tuesday' }] }, 'date "Tuesday"'],
    [{ sources: [{ file: 'a', label: 'x'.repeat(81) }] }, `tooLong "${'x'.repeat(81)}"`],
    [{ sources: [{ file: 'a', label: 'X' }, { file: 'b', label: 'x' }] }, 'sameLabel "x"'],
    [{ relations: [{ files: ['a'], note: 'alone' }] }, 'twoFiles ["a"]'],
    [{ matches: [{ verdict: 'rejected', sides: [{ file: 'a', text: [] }, { file: 'b', text: ['B'] }] }] }, 'sentences []'],
    [{ matches: [{ verdict: 'rejected', sides: [{ file: 'a', text: ['A'] }, { file: './a', text: ['B'] }] }] }, 'twoFiles [{"file":"a","text":["A"]},{"file":"./a","text":["B"]}]'],
    [{ taken: [{ from: {}, into: {}, when: 'now' }] }, 'date "now"'],
    [{ colour: 'red' }, 'unknown "colour"'],
  ])('tells of %j', (value, fault) => expect(faultsOf(value)).toContain(fault)); // prettier-ignore

  it('keeps paths inside the workspace folder', () => {
    const read = (file: string, levelsUp: number): string | undefined =>
      readStoryText(JSON.stringify({ base: file }), levelsUp).story?.base;
    expect(read('./a/../b/c.txt', 0)).toBe('b/c.txt');
    expect(read('../a.txt', 1)).toBe('../a.txt');
    expect(read('a/../../b.txt', 1)).toBe('../b.txt');
    expect(faultsOf({ base: '../a.txt' })).toEqual(['outside "../a.txt"']);
    expect(faultsOf({ base: 'a/../../../b.txt' }, 1)).toEqual(['outside "a/../../../b.txt"']);
    for (const file of ['/etc/a.txt', 'C:/a.txt', 'c:', 'a\\b.txt', 'https://x.org/a.txt', '', '.', 'a/..', 'a\u0000b'])
      expect(faultsOf({ base: file })[0], file).toMatch(/^path /);
    expect(read('a: b%20#?.txt', 0)).toBe('a: b%20#?.txt');
  });

  it('says where brackets stand too deep in others, as valid JSON, in comments not, and has no story then', () => {
    for (const depth of [3000, 8000, 200_000]) {
      const text = `{"x": ${'['.repeat(depth)}${']'.repeat(depth)}}`;
      const { story, problems } = readStoryText(text, 0);
      expect(story).toBeUndefined();
      expect(problems).toMatchObject([{ fault: 'tooDeep', detail: '100', start: 105 }]);
      expect(placesIn(text)(['x'])).toEqual({ start: 0, end: 0 });
    }
    expect(faults(`{} // ${'['.repeat(200)}`)).toEqual([]);
    expect(faults(`{"$schema": "${'{'.repeat(200)}"}`)).toEqual([]);
  });

  it('tells so many problems and no more', () => {
    const properties = Array.from({ length: 5000 }, (_, at) => `"x${at}": 1`);
    const { problems, story } = readStoryText(`{${properties.join(', ')}, "base": "a.txt"}`, 0);
    expect(story?.base).toBe('a.txt');
    expect(problems).toHaveLength(101);
    expect(problems[99]).toMatchObject({ fault: 'unknown', detail: 'x99', mild: true });
    expect(problems[100]).toMatchObject({ fault: 'andMore', detail: '100', mild: true });
  });

  it('finds the place of a value', () => {
    const text = '{\n  "sources": [{ "file": "a.txt" }]\n}';
    const { start, end } = placesIn(text)(['sources', 0, 'file']);
    expect(text.slice(start, end)).toBe('"a.txt"');
  });

  it('never throws, whatever a file says', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.jsonValue(), fc.string(), (json, value, text) => {
        const odd = {
          base: value,
          sources: [value, { file: value }],
          matches: [value, { sides: value }],
          taken: value,
        };
        for (const each of [json, text, JSON.stringify(odd)]) readStoryText(each, 1);
      }),
    );
  });
});

describe('the contributed schema', () => {
  interface Schema {
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly items?: Schema;
    readonly description?: string;
    readonly required?: readonly string[];
    readonly maxItems?: number;
  }
  const schema = JSON.parse(readFileSync(join(root, 'schemas/crossread.schema.json'), 'utf8')) as Schema;

  /** The paths of all properties, lists with `*`. */
  const names = ({ properties = {}, items }: Schema, path: string): string[] => [
    ...Object.entries(properties).flatMap(([name, value]) => [`${path}/${name}`, ...names(value, `${path}/${name}`)]),
    ...(items ? names(items, `${path}/*`) : []),
  ];
  const namesOf = (value: unknown, path = ''): string[] =>
    Array.isArray(value)
      ? value.flatMap((item) => namesOf(item, `${path}/*`))
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, item]) => [`${path}/${name}`, ...namesOf(item, `${path}/${name}`)])
        : [];

  it('offers the properties that are read, and no other', () =>
    expect(names(schema, '').sort()).toEqual([...new Set(namesOf(whole))].sort()));

  it('explains each of them', () => {
    const silent = ({ properties = {}, items }: Schema): string[] => [
      ...Object.entries(properties).flatMap(([name, value]) => [
        ...(value.description ? [] : [name]),
        ...silent(value),
      ]),
      ...(items ? silent(items) : []),
    ];
    expect(silent(schema)).toEqual([]);
  });
});

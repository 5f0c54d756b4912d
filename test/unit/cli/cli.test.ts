import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, sampleFolder } from '../support/articles.js';

const folder = mkdtempSync(join(tmpdir(), 'crossread-cli-'));
const cli = join(folder, 'cli.cjs');
const original = join(sampleFolder, 'northwire-original.txt');
const copy = join(sampleFolder, 'qvlm-copy.txt');

const run = (args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', input });
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const batch = (...lines: readonly string[]): Record<string, unknown>[] => {
  const { status, stdout } = run(['batch'], lines.join('\n'));
  expect(status).toBe(0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};

beforeAll(async () => {
  await build({
    entryPoints: [join(root, 'src/cli/main.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    outfile: cli,
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('compare', () => {
  it('lists the matches of two files for a reader', () => {
    const { status, stdout } = run(['compare', original, copy]);
    expect(status).toBe(0);
    expect(stdout).toContain('NORTHWIRE');
    expect(stdout).toContain('in another order');
    expect(stdout.match(/ same {2}/g)).toHaveLength(30);
    expect(stdout.match(/only in QVLM/g)).toHaveLength(10);
  });

  it('says of a match that it is uncertain, as a lens does', () => {
    const one = file('hall.txt', 'The council of Gullhaven met in the old customs hall on Monday evening.\n');
    const other = file('gathering.txt', 'Members of the council came together in Gullhaven on Monday.\n');
    expect(run(['compare', one, other]).stdout).toMatch(/^ {2}1 → 1 {2}\d+ %\? {2}/m);
    const paraphrase = join(sampleFolder, 'saltmarsh-paraphrase.txt');
    expect(run(['compare', original, paraphrase]).stdout).toMatch(/^ {2}10 → 5 {2}reworded {2}/m);
  });

  it('goes by the labels and decisions of a story file', () => {
    const [wire, draft] = [original, copy].map((path, at) => file(`told-${at}.txt`, readFileSync(path)));
    const sentence = readFileSync(original, 'utf8')
      .split('\n')
      .find((line) => line.startsWith('A car and driver'))!;
    const [first] = sentence.split(/(?<=\.) /);
    const quoted = (name: string) => ({ file: name, text: [first] });
    const said = (verdict: string) =>
      file(
        'crossread.json',
        JSON.stringify({
          sources: [{ file: 'told-1.txt', label: 'Our draft', colour: 'red' }],
          matches: [{ verdict, sides: [quoted('told-0.txt'), quoted('told-1.txt')] }],
        }),
      );
    const plain = run(['compare', wire, draft]).stdout;
    const rejected = run(['compare', wire, draft, '--story', said('rejected')]);
    expect(rejected.status).toBe(0);
    expect(rejected.stdout).toContain(' and Our draft (');
    expect(rejected.stderr).toMatch(/crossread\.json:1: "sources\[0\]\.colour" .*unknown/);
    expect(rejected.stdout.match(/only in/g)!.length).toBe(plain.match(/only in/g)!.length + 2);
    expect(run(['compare', wire, draft, '--story', said('confirmed')]).stdout).toMatch(/confirmed {2}A car and driver/);
    const broken = run(['compare', wire, draft, '--story', file('crossread.json', '{\n  "sources": [\n')]);
    expect(broken.status).toBe(2);
    expect(broken.stderr).toMatch(/crossread\.json:\d: This is not valid JSON/);
    expect(run(['batch', '--story', 'x']).status).toBe(2);
  });

  it('gives all pairs of three files as JSON', () => {
    const answer = JSON.parse(run(['compare', original, copy, original, '--format', 'json']).stdout) as {
      sources: { id: string; sentences: unknown[] }[];
      matches: { a: { source: string }; b: { source: string }; kind: string }[];
    };
    expect(answer.sources).toHaveLength(3);
    expect(answer.matches.filter(({ a, b }) => a.source === original && b.source === original)).toHaveLength(30);
  });

  it('keeps control characters of an article off the terminal', () => {
    const path = file('escape.txt', 'A red \u001b[31mferry sank off Tarnsey on Tuesday.');
    expect(run(['compare', path, path]).stdout).not.toContain('\u001b');
  });
});

describe('--language', () => {
  // One sentence in German, where a number with a stop is an ordinal; two in English.
  const dated = 'The boats go out on the 3. Cranes from Brackwater come on the next day.';

  it('decides how sentences and compare split', () => {
    const path = file('dated.txt', dated);
    const count = (...args: string[]): number =>
      (JSON.parse(run([...args, '--format', 'json']).stdout) as { sentences: unknown[] }).sentences.length;
    expect(count('sentences', path)).toBe(2);
    expect(count('sentences', path, '--language', 'de-AT')).toBe(1);
    const { sources } = JSON.parse(run(['compare', path, path, '--language', 'de', '--format', 'json']).stdout) as {
      sources: { sentences: unknown[] }[];
    };
    expect(sources.map(({ sentences }) => sentences.length)).toEqual([1, 1]);
  });

  it('holds for the files whose language the story file does not tell', () => {
    const [told, other] = [file('told.txt', dated), file('other.txt', dated)];
    const story = file('crossread.json', JSON.stringify({ sources: [{ file: 'told.txt', language: 'en' }] }));
    const args = ['compare', told, other, '--language', 'de', '--story', story, '--format', 'json'];
    const { sources } = JSON.parse(run(args).stdout) as { sources: { sentences: unknown[] }[] };
    expect(sources.map(({ sentences }) => sentences.length)).toEqual([2, 1]);
  });

  it('says what it takes', () => {
    const path = file('dated.txt', dated);
    expect(run(['sentences', path, '--language', 'German, please'])).toMatchObject({
      status: 2,
      stderr: 'crossread: --language takes a code such as de or pt-BR, not "German, please".\n',
    });
    expect(run(['batch', '--language', 'de'])).toMatchObject({ status: 2 });
  });
});

describe('sentences', () => {
  it('gives ranges, roles, lines and metadata as JSON', () => {
    const path = file('small.txt', 'Ferry sinks\r\n2025-03-18\r\n\r\nThe ferry sank. All lived.');
    expect(JSON.parse(run(['sentences', path, '--format', 'json']).stdout)).toEqual({
      id: path,
      metadata: { published: '2025-03-18' },
      sentences: [
        { start: 0, end: 11, role: 'title', line: 1 },
        { start: 13, end: 23, role: 'meta', line: 2 },
        { start: 27, end: 42, role: 'body', line: 4 },
        { start: 43, end: 53, role: 'body', line: 4 },
      ],
    });
  });

  it.each([
    ['UTF-16 with a byte order mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('One. Two.', 'utf16le')])],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffOne. Two.')],
  ])('reads %s', (name, bytes) => {
    const { sentences } = JSON.parse(run(['sentences', file(name, bytes), '--format', 'json']).stdout) as {
      sentences: object[];
    };
    expect(sentences).toMatchObject([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ]);
  });

  it('has nothing to say of an empty file', () => {
    expect(run(['sentences', file('empty.txt', '')])).toMatchObject({ status: 0, stdout: '\n' });
  });
});

describe('errors', () => {
  it.each<[string, string[], RegExp]>([
    ['a missing file', ['sentences', join(folder, 'none.txt')], /none\.txt: There is no such file/],
    ['a folder', ['sentences', folder], /This is a folder/],
    ['one file to compare', ['compare', original], /two or more files/],
    ['no command', [], /Give a command/],
    ['another command', ['juggle'], /no command "juggle"/],
    ['another format', ['sentences', original, '--format', 'xml'], /text or json/],
    ['another option', ['sentences', original, '--colour'], /--colour/],
  ])('%s: exit 2, said on standard error', (_, args, message) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('names the line of a byte that is no text', () => {
    const invalid = file(
      'invalid.txt',
      Buffer.concat([Buffer.from('One.\nTwo.\nNa'), Buffer.from([0xef, 0x76]), Buffer.from('ve.\n')]),
    );
    expect(run(['sentences', invalid]).stderr).toContain(`${invalid}:3: This is not valid UTF-8`);
    const binary = file('binary.txt', Buffer.from('One.\nTw\0o.'));
    expect(run(['compare', original, binary]).stderr).toContain(`${binary}:2: This is a binary file`);
  });
});

describe('--meaning', () => {
  it('goes by words where the encoder is not installed, and says so where sentences are asked for', () => {
    expect(run(['compare', original, copy, '--meaning', 'words']).stdout).toBe(run(['compare', original, copy]).stdout);
    const { status, stderr } = run(['compare', original, copy, '--meaning', 'sentences']);
    expect(status).toBe(2);
    expect(stderr).toContain('encoder.bin');
  });

  it('leaves words of like meaning out where it is off', () => {
    const [a, b] = [file('off-a.txt', 'The firm sacked workers.\n'), file('off-b.txt', 'The firm fired workers.\n')];
    const { status, stderr } = run(['compare', a, b, '--meaning', 'off']);
    expect(status).toBe(0);
    expect(stderr).toBe('');
  });

  it('takes no other word, and goes with compare and batch only', () => {
    expect(run(['batch', '--meaning', 'all'])).toMatchObject({ status: 2 });
    expect(run(['sentences', original, '--meaning', 'words'])).toMatchObject({ status: 2 });
  });
});

describe('batch', () => {
  it('tells how each two sources stand to each other where an item wants it, and which of three is between', () => {
    const sentences = [
      'The mayor of Aldermoor opened the new footbridge over the mill race on Thursday morning.',
      'It cost 1.2 million crowns, of which the county paid a third.',
      'Schools on the east bank had waited eleven years for it.',
      'A brass band played, and the rain held off until noon.',
    ];
    const [first, second, third, fourth] = sentences;
    const versions = [
      sentences.join(' '),
      [first, second, third, 'Nobody had thought of lamps.'].join(' '),
      [first, 'Cyclists have to walk their bikes across, a sign says.', third, 'Nobody had thought of lamps.'].join(
        ' ',
      ),
    ];
    const item = (texts: readonly string[], more: object = {}) =>
      JSON.stringify({
        id: 1,
        want: ['relations'],
        sources: texts.map((text, at) => ({ id: 'abc'[at], text })),
        ...more,
      });
    const named = [
      'Orla Fennimore of Tarnwick won the Eskenside cup. Calder was second.',
      'A choir sang in Eskenside. Nobody from Tarnwick came. Calder stayed at home, and Orla Fennimore, too.',
    ];
    const [chain, dated, unrelated, related] = batch(
      item(versions),
      item([`2021-03-27\n\n${versions[0]}`, `2021-03-28\n\n${versions[0]}`]),
      item([fourth, 'Interest rates in Norland stay where they are, its central bank decided.']),
      item(named, { minimumConfidence: 1 }),
    );
    expect(chain.between).toBe('b');
    expect(chain.relations).toMatchObject([
      { a: 'a', b: 'b', verdict: 'copy', direction: 'unknown', reason: 'none' },
      { a: 'a', b: 'c', verdict: 'copyWithChanges', shares: { aInB: 0.5, bInA: 0.5 } },
      { a: 'b', b: 'c', shares: { aInB: 0.75, bInA: 0.75 } },
    ]);
    expect(dated.relations).toMatchObject([{ verdict: 'copy', direction: 'a', reason: 'published' }]);
    expect(dated.between).toBeNull();
    expect(unrelated.relations).toMatchObject([{ verdict: 'unrelated', shares: { aInB: 0, bInA: 0 } }]);
    expect(related.relations).toMatchObject([{ verdict: 'sameEvent', shares: { aInB: 0, bInA: 0 } }]);
  });

  it('answers each line in order, in the shape of the contract', () => {
    const [first, second] = batch(
      JSON.stringify({
        id: 'x',
        sources: [
          { id: 'a', text: 'The ferry sank off Tarnsey.' },
          { id: 'b', text: 'Rain. The ferry sank off Tarnsey!' },
        ],
      }),
      JSON.stringify({ id: 7, sources: [{ id: 'a', text: '' }] }),
    );
    expect(first).toEqual({
      id: 'x',
      sources: [
        { id: 'a', sentences: [{ start: 0, end: 27, role: 'body' }] },
        {
          id: 'b',
          sentences: [
            { start: 0, end: 5, role: 'body' },
            { start: 6, end: 33, role: 'body' },
          ],
        },
      ],
      matches: [
        {
          a: { source: 'a', sentences: [0] },
          b: { source: 'b', sentences: [1] },
          kind: 'identical',
          score: 1,
          confidence: expect.any(Number) as number,
          moved: false,
          duplicate: false,
        },
      ],
    });
    expect(second).toEqual({ id: 7, sources: [{ id: 'a', sentences: [] }], matches: [] });
  });

  it('says which pairs were matched, and which sources were searched for findings, in part', () => {
    const boats = Array.from({ length: 3_100 }, (_, i) => `Boat x${i} met y${i * 7}.\n`).join('');
    const sources = ['ferry '.repeat(4_000), boats, 'It sank.'].map((text, i) => ({ id: 'abc'[i], text }));
    const [whole, cut, read] = batch(
      JSON.stringify({ id: 1, sources: sources.slice(1) }),
      JSON.stringify({ id: 2, sources }),
      JSON.stringify({ id: 3, sources: sources.slice(1), want: ['findings'] }),
    );
    expect(whole).not.toHaveProperty('partial');
    expect(cut.partial).toEqual([
      ['a', 'b'],
      ['a', 'c'],
    ]);
    expect(cut).not.toHaveProperty('partialFindings');
    expect(read.partialFindings).toEqual(['b']);
  });

  it('answers a bad line with an error and goes on', () => {
    const answers = batch(
      'not json',
      '[]',
      '{"id":"a"}',
      '{"id":"b","sources":[{"id":1,"text":"x"}]}',
      '{"id":"c","sources":[{"id":"1","text":"x"},{"id":"1","text":"y"}]}',
      '{"id":"d","minimumConfidence":2,"sources":[]}',
      '{"id":"e","sources":[]}',
    );
    expect(answers.map(({ id, error }) => [id, typeof error])).toEqual([
      [null, 'string'],
      [null, 'string'],
      ['a', 'string'],
      ['b', 'string'],
      ['c', 'string'],
      ['d', 'string'],
      ['e', 'undefined'],
    ]);
  });
});

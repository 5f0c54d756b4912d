import { describe, expect, it } from 'vitest';
import { bodyLinesOf, languageOf, readAtMost } from '../../../../src/host/documents/parseValues.js';

const saying = <T>(read: (value: unknown, say: (problem: string) => void) => T, value: unknown): [T, string[]] => {
  const said: string[] = [];
  return [read(value, (problem) => said.push(problem)), said];
};

describe('the language in the settings', () => {
  it.each([
    ['auto', undefined],
    ['', undefined],
    [' ', undefined],
    ['de', 'de'],
    ['pt-BR', 'pt-BR'],
  ])('%j is %j', (value, language) => {
    expect(saying(languageOf, value)).toEqual([language, []]);
  });

  it.each([
    [42, 'a number'],
    [null, 'null'],
    [['de'], 'a list'],
    [{}, 'an object'],
    [true, 'a boolean'],
  ])('%j is detected, and said', (value, kind) => {
    expect(saying(languageOf, value)).toEqual([
      undefined,
      [`crossread.language must be "auto" or a code such as "de"; it is ${kind} and was left out.`],
    ]);
  });
});

it('a language of a megabyte is detected, and said in a line', () => {
  const [language, said] = saying(languageOf, 'x'.repeat(1_000_000));
  expect(language).toBeUndefined();
  expect(said).toEqual([
    'crossread.language must be "auto" or a code such as "de"; it is a long text and was left out.',
  ]);
});

describe('the body lines in the settings', () => {
  it('are the texts of the list', () => {
    expect(saying(bodyLinesOf, ['One.', ''])).toEqual([['One.', ''], []]);
  });

  it('leave out what is no text, and say so', () => {
    expect(saying(bodyLinesOf, ['One.', 3, null, 'Two.'])).toEqual([
      ['One.', 'Two.'],
      [
        'crossread.article.bodyLines: entry 2 is a number and was left out; put texts into the list.',
        'crossread.article.bodyLines: entry 3 is null and was left out; put texts into the list.',
      ],
    ]);
  });

  it('are none where there is no list', () => {
    expect(saying(bodyLinesOf, 'One.')).toEqual([
      [],
      ['crossread.article.bodyLines must be a list of texts; it is a string and was left out.'],
    ]);
  });

  it('are told of ten times, however many are no texts', () => {
    const [lines, said] = saying(bodyLinesOf, ['One.', ...Array.from({ length: 100_000 }, () => 7)]);
    expect(lines).toEqual(['One.']);
    expect(said).toHaveLength(10);
  });

  it('are looked for up to 100,000 units', () => {
    const lines = Array.from({ length: 2_000 }, (_, at) => `${at} `.padEnd(99, 'x'));
    const say = (value: unknown, told: (problem: string) => void) => readAtMost(value as string[], told);
    const [read, said] = saying(say, lines);
    expect(read).toEqual(lines.slice(0, 1_000));
    expect(said).toEqual([
      'crossread.article.bodyLines: of 2000 lines the first 1000 are looked for; the list is too long.',
    ]);
    expect(saying(say, lines.slice(0, 1_000))).toEqual([lines.slice(0, 1_000), []]);
    expect(saying(say, ['x'.repeat(1_000_000)])[0]).toEqual([]);
  });
});

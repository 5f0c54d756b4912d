import { describe, expect, it } from 'vitest';
import { bodyLinesOf, languageOf } from '../../../../src/host/documents/parseValues.js';

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
});

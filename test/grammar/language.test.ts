import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly comments?: unknown;
}

describe.each(['article', 'collation'])('the language configuration of the %s', (name) => {
  const text = readFileSync(`language-configuration/${name}.json`, 'utf8');
  const { wordPattern, surroundingPairs, comments } = JSON.parse(text) as Configuration;

  it.each([
    ['The keeper’s well-known “tower”, 24.', ['The', 'keeper’s', 'well-known', 'tower', '24']],
    ["isn't 1,300.5 or 12:50pm", ["isn't", '1,300.5', 'or', '12:50', 'pm']],
    ['Mevlüt Çavuşoğlu – Łódź', ['Mevlüt', 'Çavuşoğlu', 'Łódź']],
  ])('knows the words of %j', (line, words) =>
    expect(line.match(new RegExp(wordPattern.pattern, `${wordPattern.flags}g`))).toEqual(words),
  );

  it('puts a selection into each kind of quotation marks', () =>
    expect(surroundingPairs.map(([open]) => open)).toEqual(expect.arrayContaining(['"', '“', '‘', '„', '«'])));

  it('has no comments, since prose has none', () => expect(comments).toBeUndefined());
});

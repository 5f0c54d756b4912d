import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkFinding,
  decide,
  forget,
  ignoreFindings,
  listFiles,
  setBase,
  setFact,
} from '../../../../src/engine/storyFile/edits.js';
import type { DecidedMatch, StoryFile } from '../../../../src/engine/storyFile/file.js';
import { readStoryText } from '../../../../src/engine/storyFile/text.js';
import { addTaken, removeFiles, renameFiles } from '../../../../src/engine/storyFile/upkeep.js';

const byHand = `// The ferry story.
{
\t// Our own text.
\t"base": "draft.txt", // goes out on Friday
\t"sources": [
\t\t{ "file": "wire.txt", "label": "Wire" }, // the agency
\t\t/* a copy */ { "file": "copy.txt" }, // of the wire
\t\t{ "file": "brief.txt" } // short
\t]
}
`;
const comments = byHand.match(/\/\/.*|\/\*.*?\*\//g) ?? [];

const read = (text: string): StoryFile => {
  const { story, problems } = readStoryText(text, 0);
  expect(problems).toEqual([]);
  return story!;
};

const decision = (mine: string, other: string, verdict: 'confirmed' | 'rejected' = 'confirmed', occurrence = 1) => ({
  verdict,
  sides: [
    { file: 'draft.txt', sentences: [{ text: mine, occurrence }] },
    { file: 'wire.txt', sentences: [{ text: other, occurrence: 1 }] },
  ] as DecidedMatch['sides'],
});
const said = ({ matches }: StoryFile): string[] =>
  matches.map(({ verdict, sides }) => `${verdict} ${sides.map(({ sentences }) => sentences[0].text).join(' = ')}`);

describe('a change of a story file', () => {
  it('puts a decision behind what stands there, in the file’s own style', () => {
    const text = decide(byHand, read(byHand), decision('One.', 'Two.', 'confirmed', 2));
    expect(text).toBe(
      byHand.replace(
        '\n\t]\n}\n',
        `
\t],
\t"matches": [
\t\t{
\t\t\t"verdict": "confirmed",
\t\t\t"sides": [{ "file": "draft.txt", "text": ["One."], "occurrence": [2] }, { "file": "wire.txt", "text": ["Two."] }]
\t\t}
\t]
}
`,
      ),
    );
  });

  it('writes a file of its own where there is none', () => {
    expect(setFact('', read(''), 'a.txt', 'label', 'A “b” \\')).toBe(
      '{\n  "sources": [{ "file": "a.txt", "label": "A “b” \\\\" }]\n}\n',
    );
    expect(setBase('// soon\n', read(''), 'a.txt')).toBe('// soon\n{\n  "base": "a.txt"\n}\n');
  });

  it('keeps Windows line endings, a comma at the end and an entry on one line', () => {
    const text = '{\r\n  "sources": [\r\n    { "file": "a.txt" },\r\n  ],\r\n}\r\n';
    const listed = setFact(setFact(text, read(text), 'a.txt', 'exclude', true), read(text), 'b.txt', 'label', 'B');
    expect(listed).toBe(
      '{\r\n  "sources": [\r\n    { "file": "a.txt", "exclude": true },\r\n    { "file": "b.txt", "label": "B" }\r\n  ],\r\n}\r\n',
    );
    expect(read(listed).sources?.map(({ file, exclude }) => [file, exclude])).toEqual([
      ['a.txt', true],
      ['b.txt', false],
    ]);
  });

  it('puts a decision in the place of one on the same sentences, and a link in the place of another', () => {
    let text = byHand;
    const add = (...given: Parameters<typeof decision>): void => {
      text = decide(text, read(text), decision(...given));
    };
    add('One.', 'A.');
    add('Two.', 'B.', 'rejected');
    add('“One”.', 'A', 'rejected');
    expect(said(read(text))).toEqual(['rejected “One”. = A', 'rejected Two. = B.']);
    add('One.', 'C.');
    add('One.', 'D.');
    expect(said(read(text))).toEqual(['rejected “One”. = A', 'rejected Two. = B.', 'confirmed One. = D.']);
    // Another occurrence of the same sentence is another sentence.
    add('One.', 'E.', 'confirmed', 2);
    expect(said(read(text))).toHaveLength(4);
    for (let left = 3; left >= 0; left--) {
      text = forget(text, read(text).matches[0]);
      expect(read(text).matches).toHaveLength(left);
    }
    expect(text).toContain('"matches": []\n');
  });

  it('leaves one decision where a file has the same one twice', () => {
    const sides = [
      { file: 'a.txt', text: ['It sank.'] },
      { file: 'b.txt', text: ['It was lost.'] },
    ];
    const text = JSON.stringify({
      matches: ['confirmed', 'rejected', 'confirmed'].map((verdict) => ({ verdict, sides })),
    });
    const story = readStoryText(text, 0).story as StoryFile;
    const decided = decide(text, story, { verdict: 'rejected', sides: story.matches[0].sides });
    expect(readStoryText(decided, 0).story?.matches.map(({ verdict }) => verdict)).toEqual(['rejected']);
  });

  it('takes a label or an exclusion back and leaves the entry', () => {
    const excluded = setFact(byHand, read(byHand), 'wire.txt', 'exclude', true);
    expect(excluded).toContain('{ "file": "wire.txt", "label": "Wire", "exclude": true }, // the agency');
    expect(setFact(excluded, read(excluded), 'wire.txt', 'exclude', undefined)).toBe(byHand);
    expect(setFact(byHand, read(byHand), 'wire.txt', 'label', undefined)).toContain('{ "file": "wire.txt" }, // the');
    expect(setFact(byHand, read(byHand), 'none.txt', 'label', undefined)).toBe(byHand);
  });

  it('gives a file its new name everywhere', () => {
    let text = decide(byHand, read(byHand), decision('One.', 'Two.'));
    const taken = { from: { file: 'wire.txt', label: 'Wire', sentences: ['A.'] }, into: { file: 'draft.txt', sentences: ['B.'] }, when: '2026-05-01T10:00:00Z' }; // prettier-ignore
    text = addTaken(text, read(text), [taken]);
    const renamed = renameFiles(text, read(text), (file) => (file === 'wire.txt' ? 'old/wire two.txt' : undefined));
    expect(renamed).toBe(text.replaceAll('"wire.txt"', '"old/wire two.txt"'));
    expect(read(renamed).taken).toMatchObject(
      [taken].map((each) => ({ ...each, from: { ...each.from, file: 'old/wire two.txt' } })),
    );
  });

  it('takes out what is said of a file that is gone, but not where wording came from', () => {
    let text = decide(byHand, read(byHand), decision('One.', 'Two.'));
    text = addTaken(text, read(text), [{ from: { file: 'wire.txt', label: 'Wire', sentences: ['A.'] }, into: { file: 'draft.txt', sentences: ['B.'] }, when: '2026-05-01T10:00:00Z' }]); // prettier-ignore
    const left = read(removeFiles(text, read(text), (file) => file === 'wire.txt'));
    expect(left.sources?.map(({ file }) => file)).toEqual(['copy.txt', 'brief.txt']);
    expect([left.matches, left.taken.length, left.base]).toEqual([[], 1, 'draft.txt']);
    expect(read(removeFiles(text, read(text), () => true)).base).toBeUndefined();
  });

  it('lists files that are not listed', () => {
    expect(read(listFiles(byHand, read(byHand), ['copy.txt', 'new.txt'])).sources?.map(({ file }) => file)).toEqual([
      'wire.txt',
      'copy.txt',
      'brief.txt',
      'new.txt',
    ]);
    expect(listFiles('', read(''), [])).toBe('');
  });
});

describe('any changes of a story file', () => {
  const file = fc.constantFrom('draft.txt', 'wire.txt', 'copy.txt', 'brief.txt', 'new “file”.txt');
  const words = fc.constantFrom('One.', 'Two.', 'A "quoted" sentence, // with a slash.', `${'Long. '.repeat(40)}`);
  type Step = (text: string, story: StoryFile) => string;
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.tuple(file, fc.constantFrom('A', 'B "c"', undefined)).map(
      ([name, label]): Step =>
        (text, story) =>
          setFact(text, story, name, 'label', label),
    ),
    fc.tuple(file, fc.constantFrom(true as const, undefined)).map(
      ([name, value]): Step =>
        (text, story) =>
          setFact(text, story, name, 'exclude', value),
    ),
    fc.tuple(words, words, fc.constantFrom('confirmed' as const, 'rejected' as const)).map(
      ([a, b, verdict]): Step =>
        (text, story) =>
          decide(text, story, decision(a, b, verdict)),
    ),
    fc.nat(3).map(
      (nth): Step =>
        (text, story) =>
          story.matches[nth] ? forget(text, story.matches[nth]) : text,
    ),
    file.map(
      (name): Step =>
        (text, story) =>
          setBase(text, story, name),
    ),
    file.map(
      (name): Step =>
        (text, story) =>
          listFiles(text, story, [name]),
    ),
    file.map(
      (name): Step =>
        (text, story) =>
          removeFiles(text, story, (each) => each === name),
    ),
  );

  it('leave a file that can be read, with every comment that a person wrote, in the same order', () => {
    const mild = ['sameLabel'];
    fc.assert(
      fc.property(fc.constantFrom('\n', '\r\n'), fc.array(step, { maxLength: 12 }), (eol, steps) => {
        let text = byHand.replaceAll('\n', eol);
        for (const next of steps) {
          const { story, problems } = readStoryText(text, 0);
          expect(problems.filter(({ fault }) => !mild.includes(fault))).toEqual([]);
          text = next(text, story!);
          const left = comments.map((comment) => text.indexOf(comment));
          expect(left).toEqual([...left].sort((a, b) => a - b));
          expect(left).not.toContain(-1);
          expect(text.replaceAll('\r\n', '').includes('\r')).toBe(false);
          expect(eol === '\r\n' && /[^\r]\n/.test(text)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is said of findings', () => {
  const read = (text: string) => readStoryText(text, 0).story!;

  it('is put where it belongs, once, and read again', () => {
    const checked = checkFinding('', read('{}'), 'number:2|3 @ cranes');
    expect(read(checked).findings.checked).toEqual(['number:2|3 @ cranes']);
    expect(checkFinding(checked, read(checked), 'number:2|3 @ cranes')).toBe(checked);
    const two = checkFinding(checked, read(checked), 'date:a|b @ quay');
    const ignored = ignoreFindings(two, read(two), 'date');
    expect(read(ignored).findings).toMatchObject({
      checked: ['number:2|3 @ cranes', 'date:a|b @ quay'],
      ignored: ['date'],
    });
  });

  it('tells a kind that there is none of', () => {
    const { story, problems } = readStoryText('{ "findings": { "ignored": ["moods", "name"] } }', 0);
    expect(story?.findings.ignored).toEqual(['name']);
    expect(problems.map(({ fault }) => fault)).toEqual(['findingKind']);
  });
});

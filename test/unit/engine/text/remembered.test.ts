import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/engine/parse/parse.js';
import { ParseMemory } from '../../../../src/engine/parse/parseMemory.js';
import { Remembered } from '../../../../src/engine/text/remembered.js';

const counted = (): { memory: Remembered<number>; of: (text: string) => number; made: string[] } => {
  const memory = new Remembered<number>();
  const made: string[] = [];
  return { memory, made, of: (text) => memory.of(text, (own) => (made.push(own), own.length)) };
};

describe('what is remembered of paragraphs', () => {
  it('is made once for each text', () => {
    const { of, made } = counted();
    expect([of('one'), of('three'), of('one')]).toEqual([3, 5, 3]);
    expect(made).toEqual(['one', 'three']);
  });

  it('loses the oldest first, and never holds a paragraph that is very long', () => {
    const { of, made } = counted();
    const paragraph = (i: number): string => `${i} `.padEnd(2_000, 'x');
    for (let i = 0; i < 1_000; i++) of(paragraph(i));
    made.length = 0;
    of(paragraph(999));
    expect(made).toEqual([]);
    of(paragraph(0));
    expect(made).toHaveLength(1);
    made.length = 0;
    of('x'.repeat(5_000));
    of('x'.repeat(5_000));
    expect(made).toHaveLength(2);
  });
});

describe('parsing with a memory of other texts', () => {
  const line = fc.oneof(
    fc.lorem({ maxCount: 4, mode: 'sentences' }),
    fc.constantFrom(
      'By Ada Lind',
      'Source Herald',
      '# Source Herald',
      '03:18 - Source: NW',
      '3 March 2023',
      'Related Stories',
      'LUNMOUTH (NW) — The ferry sank. It was late.',
      'Am 3. März sank die Fähre. Das sagte Dr. Lind.',
      '1. The first.',
      '2. The second.',
      'Leave a comment',
      'World',
    ),
  );
  const edit = fc.record({
    at: fc.nat(),
    removed: fc.nat(40),
    added: fc.constantFrom('', '\n', '\n\n', '. The ', ' der die das und ', 'Source ', '“'),
    language: fc.constantFrom(undefined, 'en', 'de'),
  });

  it('gives what parsing from scratch gives', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.array(edit, { maxLength: 8 }), (lines, edits) => {
        const memory = new ParseMemory();
        let text = lines.join('\n');
        for (const { at, removed, added, language } of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + added + text.slice(from + removed);
          const options = language === undefined ? {} : { language };
          expect(parseArticle(text, options, memory)).toEqual(parseArticle(text, options));
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/engine/sentences.js';

const split = (text: string): string[] =>
  splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['The bridge is shut. Nobody knows why.', ['The bridge is shut.', 'Nobody knows why.']],
    ['Brig. Gen. Tomas Arkvist leads it. He is late.', ['Brig. Gen. Tomas Arkvist leads it.', 'He is late.']],
    ['It opened on Feb. 24 at 9 p.m. Tuesday.', ['It opened on Feb. 24 at 9 p.m. Tuesday.']],
    ['She left the U.S. He stayed.', ['She left the U.S.', 'He stayed.']],
    ['The U.S. Government agreed.', ['The U.S. Government agreed.']],
    [
      '“It is over,” he said. “That is all. [The ferry] will sail.”',
      ['“It is over,” he said.', '“That is all.', '[The ferry] will sail.”'],
    ],
    ['“Stop!” she said. "Why?" he asked.', ['“Stop!” she said.', '"Why?" he asked.']],
    ['Prices rose 3.5 percent. No. 5 won.', ['Prices rose 3.5 percent.', 'No. 5 won.']],
    ['Wait… The boat left.', ['Wait…', 'The boat left.']],
    ['It was late (very late.) The end.', ['It was late (very late.)', 'The end.']],
    ['J. K. Lindqvist wrote it.', ['J. K. Lindqvist wrote it.']],
    ['1. First we sail. 2. Then we row.', ['1. First we sail.', '2. Then we row.']],
    ['a) We sail b) We row c) We swim', ['a) We sail', 'b) We row', 'c) We swim']],
    ['• We sail. • We row', ['• We sail.', '• We row']],
    ['It was calm . . . then it blew. . . . The end.', ['It was calm . . . then it blew. . . .', 'The end.']],
    ['The pier was shut.Nobody sailed.', ['The pier was shut.', 'Nobody sailed.']],
    ['We read it on Node.js and a.Example today.', ['We read it on Node.js and a.Example today.']],
    ['桥关闭了。没有人知道原因！真的？', ['桥关闭了。', '没有人知道原因！', '真的？']],
    ['no stop at all', ['no stop at all']],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('gives ranges that leave white space only between them', () => {
    const piece = fc.oneof(
      fc.constantFrom('. ', '! ', '? ', '.” ', 'Mr. ', '… ', '\u00a0', ' ', '。'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of splitSentences(text, 0, text.length)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { encoderFile } from '../../../scripts/lib/encoder/file.mjs';
import { readEncoderFile } from '../../../src/encoder/file.js';
import { Pieces } from '../../../src/encoder/pieces.js';
import { tinyModel } from './tinyModel.js';

const model = tinyModel();
const pieces = new Pieces(readEncoderFile(encoderFile(model)));
const shown = (text: string, limit = 100): string =>
  pieces
    .cut(text, limit)
    .map((id) => model.pieces[id]?.toString() ?? ['begin', 'end', '?'][id])
    .join(' ');

describe('The pieces of a sentence', () => {
  it.each([
    ['ab', 'begin ▁ab end'],
    // -3.6 for the first, and -3.5 is more than what any longer one leaves.
    ['abab', 'begin ▁ab ab end'],
    // One piece of 20 less costs more than two.
    ['b aba', 'begin ▁ b ▁ab a end'],
    ['', 'begin ▁ end'],
    ['   ', 'begin ▁ end'],
  ])('of %j are those with the greatest sum', (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    ['white space of any kind, once', '\ta\u3000\t b', 'begin ▁a ▁ b end'],
    ['a space at the end as the start of a word', 'a ', 'begin ▁a ▁ end'],
    ['ligatures taken apart', 'ﬁ', 'begin ▁ fi end'],
    ['soft hyphens left out', 'a\u00adb', 'begin ▁ab end'],
    ['other scripts', 'ба é', 'begin ▁ ба ▁ é end'],
  ])('are found with %s', (_, text, expected) => expect(shown(text)).toBe(expected));

  it('have an unknown one for each character that no piece has', () => {
    expect(shown('a漢字b')).toBe('begin ▁a ? ? b end');
    expect(shown('😀')).toBe('begin ▁ ? end');
    expect(shown('a\ud800b')).toBe('begin ▁a ? b end');
    // One that the normaliser replaces by a letter that no piece has, from beyond 16 bits.
    expect(shown('\u{1d4d0}')).toBe('begin ▁ ? end');
  });

  it('hold what special pieces are written as for text', () => {
    expect(shown('<s>')).toBe('begin ▁ < s > end');
  });

  it('are no more than asked for', () => {
    expect(shown('b b b b b', 5)).toBe('begin ▁ b ▁ end');
    expect(pieces.cut('b'.repeat(1_000_000), 50)).toHaveLength(50);
  });
});

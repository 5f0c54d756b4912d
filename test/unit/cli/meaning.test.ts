import { describe, expect, it } from 'vitest';
import { MeaningEngine } from '../../../src/cli/meaning.js';

const wordsOf = (letters: string, i: number): string =>
  Array.from({ length: 12 }, (_, k) => letters[(i * 7 + k * (i % 5) + k) % letters.length].repeat(3 + (k % 4))).join(
    ' ',
  );
/** Sentences that have no word in common with those of other letters. */
const text = (letters: string, sentences: number): string =>
  Array.from({ length: sentences }, (_, i) => `${wordsOf(letters, i)}.`).join('\n');

type Opened = NonNullable<ConstructorParameters<typeof MeaningEngine>[1]>;

describe('the vectors of an answer', () => {
  it('are not made of sources that are longer than an article, and it is told of which pairs', () => {
    const meaning = new MeaningEngine('sentences');
    meaning.engine.setSource('long', text('abcdefg', 1200));
    meaning.engine.setSource('other', text('hijklmn', 30));
    meaning.engine.setSource('same', text('abcdefg', 1200));
    const cut = meaning.learn(['long', 'other', 'same']);
    expect(meaning.engine.article('long')?.text.length).toBeGreaterThan(50_000);
    // Equal sentences leave nothing to ask of vectors.
    const pairs = [
      ['long', 'other'],
      ['long', 'same'],
      ['other', 'same'],
    ] as const;
    expect(pairs.map(([a, b]) => cut.has(a, b))).toEqual([true, false, true]);
  });

  it('are not made between very many sources in one language, and it is told of all their pairs', () => {
    const meaning = new MeaningEngine('sentences');
    const ids = Array.from({ length: 401 }, (_, i) => `source ${i}`);
    for (const [i, id] of ids.entries()) meaning.engine.setSource(id, `${wordsOf('abcdefg', i)}.`, { language: 'en' });
    const cut = meaning.learn(ids);
    expect([cut.has(ids[0], ids[1]), cut.has(ids[3], ids[400])]).toEqual([true, true]);
    expect(meaning.learn(ids.slice(1, 3)).has(ids[1], ids[2])).toBe(false);
  });

  it('are made of the same share of two sources in two languages, up to what an answer may cost', () => {
    const texts = { here: text('abcdefg', 5), there: text('hijklmn', 5) };
    const leftOf = (piecesOfSentence: number): readonly number[] => {
      const encoder: ReturnType<Opened> = {
        piecesOf: () => new Array<number>(piecesOfSentence).fill(0),
        *encode(all: Iterable<string>) {
          yield* Array.from(all, () => Float32Array.of(1, 0));
        },
      };
      const meaning = new MeaningEngine('sentences', () => encoder);
      meaning.engine.setSource('here', texts.here, { language: 'en' });
      meaning.engine.setSource('there', texts.there, { language: 'de' });
      const isCut = meaning.learn(['here', 'there']).has('here', 'there');
      const left = meaning.engine.unclear('here', ['there']);
      expect(isCut).toBe(left.length > 0);
      return Object.values(texts).map((own) => left.filter((each) => own.includes(each)).length);
    };
    expect(leftOf(60_000 / 10)).toEqual([0, 0]);
    expect(leftOf(60_000 / 6)).toEqual([2, 2]);
    expect(leftOf(60_001)).toEqual([5, 5]);
  });
});

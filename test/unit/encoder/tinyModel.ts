import type { LayerParts, MatrixInBlocks, Model, NormParts } from '../../../scripts/lib/encoder/file.mjs';
import { GRADES, quantise } from '../../../scripts/lib/encoder/grades.mjs';
import { toHalf } from '../../../scripts/lib/encoder/half.mjs';

const sizes = { layers: 2, hidden: 64, heads: 2, inner: 96, positions: 100 };

/** The pieces with their scores; the special ones have no text. */
const pieces: readonly (readonly [text: string | undefined, score: number])[] = [
  [undefined, 0],
  [undefined, 0],
  [undefined, 0],
  ['▁', -2],
  ['a', -3],
  ['b', -3.5],
  ['▁a', -3.6],
  ['ab', -4],
  ['fi', -4.5],
  ['▁ab', -5],
  ['ба', -6],
  ['é', -7],
  ['s', -8],
  ['<', -9],
  ['>', -9.5],
  ['aba', -20],
];

/** A model with random weights, the same each time: every part of the real one, small. */
export function tinyModel(): Model {
  const random = normalFrom(7);
  const vector = (length: number, spread: number, mean = 0): Float32Array =>
    Float32Array.from({ length }, () => mean + spread * random());
  const norm = (): NormParts => ({ weight: vector(sizes.hidden, 0.1, 1), bias: vector(sizes.hidden, 0.1) });
  const matrix = (inputs: number, outputs: number): MatrixInBlocks => ({
    scales: Uint16Array.from({ length: (inputs / 32) * outputs }, () => toHalf(0.02 + 0.01 * Math.abs(random()))),
    halves: Buffer.from(
      Array.from({ length: (inputs / 2) * outputs }, () => Math.floor(256 * Math.abs(Math.sin(100 * random())))),
    ),
    bias: vector(outputs, 0.1),
  });
  const { hidden, inner } = sizes;
  const layer = (): LayerParts => ({
    query: matrix(hidden, hidden),
    key: matrix(hidden, hidden),
    value: matrix(hidden, hidden),
    output: matrix(hidden, hidden),
    inner: matrix(hidden, inner),
    outer: matrix(inner, hidden),
    attentionNorm: norm(),
    outputNorm: norm(),
  });
  // A few rows of every grade.
  const grades = GRADES.map((grade, at) => ({
    ...grade,
    ...quantise(
      Array.from({ length: at < 2 ? 2 : 3 }, () => vector(hidden, 0.5)),
      grade,
    ),
  }));
  return {
    sizes,
    special: { begin: 0, end: 1, unknown: 2 },
    epsilon: 1e-12,
    pieces: pieces.map(([text]) => (text === undefined ? undefined : Buffer.from(text))),
    scores: Float32Array.from(pieces, ([, score]) => score),
    normaliser: [
      [0x9, [0x20]],
      [0x3000, [0x20]],
      [0xfb01, [0x66, 0x69]],
      [0x1d4d0, [0x41]],
      [0xad, []],
    ],
    grades,
    embedding: { positions: vector(sizes.positions * hidden, 0.3), type: vector(hidden, 0.3), norm: norm() },
    layers: Array.from({ length: sizes.layers }, layer),
  };
}

/** Numbers that are about normally distributed, from a linear congruential generator. */
function normalFrom(seed: number): () => number {
  let state = seed;
  const even = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(even() + 1e-9)) * Math.cos(2 * Math.PI * even());
}

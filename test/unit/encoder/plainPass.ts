import type { LayerParts, MatrixInBlocks, Model, NormParts } from '../../../scripts/lib/encoder/file.mjs';
import { fromHalf, toHalf } from '../../../scripts/lib/encoder/half.mjs';

type Rows = readonly (readonly number[])[];

/** The model's forward pass as its papers write it, in 64-bit floats and with nothing quantised but the weights. */
export function plainPass(model: Model, ids: readonly number[]): number[] {
  const { hidden } = model.sizes;
  let rows: Rows = ids.map((id, place) =>
    wordOf(model, id).map(
      (value, i) => value + half(model.embedding.positions[place * hidden + i]) + model.embedding.type[i],
    ),
  );
  rows = rows.map((row) => normed(row, model.embedding.norm, model.epsilon, (value) => value));
  for (const layer of model.layers) {
    const added = linear(attended(rows, layer, model.sizes.heads), layer.output);
    rows = plus(rows, added).map((row) => normed(row, layer.attentionNorm, model.epsilon, half));
    const inner = linear(rows, layer.inner).map((row) => row.map((x) => x * normalBelow(x)));
    rows = plus(rows, linear(inner, layer.outer)).map((row) => normed(row, layer.outputNorm, model.epsilon, half));
  }
  const mean = rows[0].map((_, i) => rows.reduce((sum, row) => sum + row[i], 0) / rows.length);
  const length = Math.hypot(...mean);
  return mean.map((value) => value / length);
}

function wordOf({ grades, sizes: { hidden } }: Model, id: number): number[] {
  let row = id;
  for (const { scales, symbols, step, offset } of grades) {
    const [at, own] = [row * hidden, row];
    if (row < scales.length) {
      return [...symbols.subarray(at, at + hidden)].map((symbol) => (step * symbol - offset) * fromHalf(scales[own]));
    }
    row -= scales.length;
  }
  throw new Error(`There is no row ${id}.`);
}

function attended(rows: Rows, layer: LayerParts, heads: number): Rows {
  const [queries, keys, values] = [layer.query, layer.key, layer.value].map((matrix) => linear(rows, matrix));
  const width = rows[0].length / heads;
  return queries.map((query) =>
    Array.from({ length: heads }, (_, head) => {
      const own = (row: readonly number[]): readonly number[] => row.slice(head * width, (head + 1) * width);
      const weights = keys.map((key) => Math.exp(dot(own(query), own(key)) / Math.sqrt(width)));
      const sum = weights.reduce((one, other) => one + other);
      return own(query).map(
        (_, i) =>
          dot(
            weights,
            values.map((value) => own(value)[i]),
          ) / sum,
      );
    }).flat(),
  );
}

function linear(rows: Rows, { scales, halves, bias }: MatrixInBlocks): Rows {
  const inputs = rows[0].length;
  const weights = Array.from(bias, (_, output) =>
    Array.from({ length: inputs }, (_, input) => {
      const block = Math.floor((output * inputs + input) / 32);
      const byte = halves[16 * block + (input % 16)];
      return ((input % 32 < 16 ? byte & 15 : byte >> 4) - 8) * fromHalf(scales[block]);
    }),
  );
  return rows.map((row) => weights.map((column, output) => dot(row, column) + half(bias[output])));
}

function normed(
  row: readonly number[],
  { weight, bias }: NormParts,
  epsilon: number,
  stored: (value: number) => number,
): number[] {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  const variance = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / row.length;
  return row.map((value, i) => ((value - mean) / Math.sqrt(variance + epsilon)) * stored(weight[i]) + stored(bias[i]));
}

function plus(rows: Rows, others: Rows): Rows {
  return rows.map((row, at) => row.map((value, i) => value + others[at][i]));
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, i) => sum + value * other[i], 0);
}

function half(value: number): number {
  return fromHalf(toHalf(value));
}

/** The normal distribution below x, by Simpson's rule. */
function normalBelow(x: number): number {
  const steps = 200;
  const width = x / steps;
  const density = (at: number): number => Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI);
  let sum = density(0) + density(x);
  for (let i = 1; i < steps; i++) sum += density(i * width) * (i % 2 === 1 ? 4 : 2);
  return 0.5 + (sum * width) / 3;
}

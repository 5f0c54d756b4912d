import type { EncoderFile, Sizes } from './file.js';
import type { Kernel } from './kernel.js';
import type { Room } from './room.js';

/** A matrix in the kernel's memory, and what its products are scaled by and shifted. */
export interface Matrix {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: number;
  readonly columnScales: number;
  readonly bias: number;
  /** The largest integer that what it is multiplied with may have, so that no sum leaves 32 bits. */
  limit: number;
}

/** A norm in the kernel's memory: the addresses of its weight and its bias. */
export interface Norm {
  readonly weight: number;
  readonly bias: number;
}

export interface Layer {
  /** Query, key and value as one. */
  readonly attended: Matrix;
  readonly output: Matrix;
  readonly inner: Matrix;
  readonly outer: Matrix;
  readonly attentionNorm: Norm;
  readonly outputNorm: Norm;
}

/** The largest size of a weight in 8 bits. */
const LARGEST_WEIGHT = 127;
/** The largest size of an activation in 16 bits. */
export const LARGEST_ACTIVATION = 32_767;
const LARGEST_SUM = 2 ** 31 - 1;
const BLOCK = 32;

export function layersIn(room: Room, { layers, hidden, inner }: Sizes): Layer[] {
  const matrix = (inputs: number, outputs: number): Matrix => ({
    inputs,
    outputs,
    weights: room.take(inputs * outputs),
    columnScales: room.floats(outputs),
    bias: room.floats(outputs),
    limit: LARGEST_ACTIVATION,
  });
  const norm = (): Norm => ({ weight: room.floats(hidden), bias: room.floats(hidden) });
  return Array.from({ length: layers }, () => ({
    attended: matrix(hidden, 3 * hidden),
    output: matrix(hidden, hidden),
    inner: matrix(hidden, inner),
    outer: matrix(inner, hidden),
    attentionNorm: norm(),
    outputNorm: norm(),
  }));
}

/** The room that fillLayers needs besides, for one matrix as it stands in the file and the inverses of its scales. */
export function unpackingIn(room: Room, { hidden, inner }: Sizes): number {
  const weights = hidden * Math.max(hidden, inner);
  return room.take(weights / 2 + weights / (BLOCK / 2) + 4 * Math.max(hidden, inner));
}

/** Writes the file's layers to their places. */
export function fillLayers(
  layers: readonly Layer[],
  { layers: file, sizes: { hidden, heads, inner } }: EncoderFile,
  kernel: Kernel,
  { unpacking, panel }: { readonly unpacking: number; readonly panel: number },
): void {
  const bytes = new Uint8Array(kernel.memory.buffer);
  const floats = new Float32Array(kernel.memory.buffer);
  let blockAt = 0;
  let smallAt = 0;
  const copy = (count: number, to: number): void => {
    floats.set(file.small.subarray(smallAt, smallAt + count), to / 4);
    smallAt += count;
  };
  /** The next matrix of the file, as the columns of `matrix` from `first`. */
  const fill = (matrix: Matrix, first: number, outputs: number): void => {
    const blocks = (matrix.inputs / BLOCK) * outputs;
    const halves = unpacking;
    const scales = halves + 16 * blocks;
    const inverses = scales + 2 * blocks;
    bytes.set(file.halves.subarray(16 * blockAt, 16 * (blockAt + blocks)), halves);
    new Uint16Array(kernel.memory.buffer).set(file.scales.subarray(blockAt, blockAt + blocks), scales / 2);
    blockAt += blocks;
    const columnScales = matrix.columnScales + 4 * first;
    const worst = kernel.scanMatrix(scales, halves, matrix.inputs, outputs, columnScales, inverses, LARGEST_WEIGHT);
    const to = matrix.weights + matrix.inputs * first;
    kernel.packMatrix(scales, halves, matrix.inputs, outputs, inverses, to, panel);
    matrix.limit = Math.min(matrix.limit, Math.floor(LARGEST_SUM / worst));
  };
  for (const layer of layers) {
    for (let part = 0; part < 3; part++) fill(layer.attended, part * hidden, hidden);
    fill(layer.output, 0, hidden);
    fill(layer.inner, 0, inner);
    fill(layer.outer, 0, hidden);
  }
  for (const layer of layers) {
    copy(3 * hidden, layer.attended.bias);
    copy(hidden, layer.output.bias);
    copy(inner, layer.inner.bias);
    copy(hidden, layer.outer.bias);
    for (const { weight, bias } of [layer.attentionNorm, layer.outputNorm]) {
      copy(hidden, weight);
      copy(hidden, bias);
    }
    // Attention divides by the root of a head's width: the queries are divided here, once.
    for (const address of [layer.attended.columnScales, layer.attended.bias]) {
      const queries = floats.subarray(address / 4, address / 4 + hidden);
      queries.forEach((value, i) => (queries[i] = value / Math.sqrt(hidden / heads)));
    }
  }
}

import { largestOf, rounded, sumOf } from './lanes';

/** Phi(x) = 0.5 + x * P(x * x) for sizes up to GELU_END, by least squares; the error of x * Phi(x) is below 4e-5. */
const GELU_END: f32 = 4.4;
const P0: f32 = 0.39882976;
const P1: f32 = -0.0661515283;
const P2: f32 = 0.0096708766;
const P3: f32 = -0.00105963552;
const P4: f32 = 8.46442466e-5;
const P5: f32 = -4.73083706e-6;
const P6: f32 = 1.73331885e-7;
const P7: f32 = -3.70877897e-9;
const P8: f32 = 3.49353975e-11;

/**
 * Row number `row`, of which the largest size is given, as integers up to `limit`, interleaved as `multiply` reads them; its scale
 * goes to scales[row].
 */
function quantiseRow(from: usize, bytes: usize, largest: f32, limit: f32, row: i32, to: usize, scales: usize): void {
  const factor = f32x4.splat(largest > 0 ? limit / largest : 0);
  let at = to + <usize>(row >> 2) * (bytes << 1) + ((<usize>(row & 3)) << 2);
  for (let i: usize = 0; i < bytes; i += 32) {
    const numbers = rounded(f32x4.mul(v128.load(from + i), factor), f32x4.mul(v128.load(from + i, 16), factor));
    v128.store32_lane(at, numbers, 0);
    v128.store32_lane(at, numbers, 1, 16);
    v128.store32_lane(at, numbers, 2, 32);
    v128.store32_lane(at, numbers, 3, 48);
    at += 64;
  }
  store<f32>(scales + ((<usize>row) << 2), largest / limit);
}

/** rows = norm(rows + added), and these quantised; `added` is 0 where there is nothing to add. */
export function addAndNormalise(
  rows: usize,
  added: usize,
  rowCount: i32,
  width: i32,
  weight: usize,
  bias: usize,
  epsilon: f32,
  limit: f32,
  quantised: usize,
  scales: usize,
): void {
  const bytes = (<usize>width) << 2;
  for (let row = 0; row < rowCount; row++) {
    if (added) {
      for (let i: usize = 0; i < bytes; i += 16)
        v128.store(rows + i, f32x4.add(v128.load(rows + i), v128.load(added + i)));
      added += bytes;
    }
    let sum = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) sum = f32x4.add(sum, v128.load(rows + i));
    const mean = f32x4.splat(sumOf(sum) / <f32>width);
    sum = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const off = f32x4.sub(v128.load(rows + i), mean);
      sum = f32x4.add(sum, f32x4.mul(off, off));
    }
    const factor = f32x4.splat(1 / sqrt<f32>(sumOf(sum) / <f32>width + epsilon));
    let most = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const even = f32x4.mul(f32x4.sub(v128.load(rows + i), mean), factor),
        value = f32x4.add(f32x4.mul(even, v128.load(weight + i)), v128.load(bias + i));
      v128.store(rows + i, value);
      most = f32x4.pmax(most, f32x4.abs(value));
    }
    quantiseRow(rows, bytes, largestOf(most), limit, row, quantised, scales);
    rows += bytes;
  }
}

/** Rows quantised as they are. */
export function quantise(rows: usize, rowCount: i32, width: i32, limit: f32, quantised: usize, scales: usize): void {
  const bytes = (<usize>width) << 2;
  for (let row = 0; row < rowCount; row++) {
    let most = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) most = f32x4.pmax(most, f32x4.abs(v128.load(rows + i)));
    quantiseRow(rows, bytes, largestOf(most), limit, row, quantised, scales);
    rows += bytes;
  }
}

/** rows = x * Phi(x) of each value, and these quantised. */
export function gelu(rows: usize, rowCount: i32, width: i32, limit: f32, quantised: usize, scales: usize): void {
  const bytes = (<usize>width) << 2,
    end = f32x4.splat(GELU_END),
    start = f32x4.splat(-GELU_END),
    half = f32x4.splat(0.5);
  for (let row = 0; row < rowCount; row++) {
    let most = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const value = v128.load(rows + i),
        x = f32x4.pmin(end, f32x4.pmax(start, value)),
        u = f32x4.mul(x, x);
      let p = f32x4.add(f32x4.mul(f32x4.splat(P8), u), f32x4.splat(P7));
      p = f32x4.add(f32x4.mul(p, u), f32x4.splat(P6));
      p = f32x4.add(f32x4.mul(p, u), f32x4.splat(P5));
      p = f32x4.add(f32x4.mul(p, u), f32x4.splat(P4));
      p = f32x4.add(f32x4.mul(p, u), f32x4.splat(P3));
      p = f32x4.add(f32x4.mul(p, u), f32x4.splat(P2));
      p = f32x4.add(f32x4.mul(p, u), f32x4.splat(P1));
      p = f32x4.add(f32x4.mul(p, u), f32x4.splat(P0));
      const result = f32x4.mul(value, f32x4.add(half, f32x4.mul(x, p)));
      v128.store(rows + i, result);
      most = f32x4.pmax(most, f32x4.abs(result));
    }
    quantiseRow(rows, bytes, largestOf(most), limit, row, quantised, scales);
    rows += bytes;
  }
}

/** The mean of rows, brought to length 1. */
export function meanOfRows(rows: usize, rowCount: i32, width: i32, to: usize): void {
  const bytes = (<usize>width) << 2;
  let squares = f32x4.splat(0);
  for (let i: usize = 0; i < bytes; i += 16) {
    let sum = f32x4.splat(0),
      at = rows + i;
    for (let row = 0; row < rowCount; row++) {
      sum = f32x4.add(sum, v128.load(at));
      at += bytes;
    }
    v128.store(to + i, sum);
    squares = f32x4.add(squares, f32x4.mul(sum, sum));
  }
  const factor = f32x4.splat(1 / sqrt<f32>(sumOf(squares)));
  for (let i: usize = 0; i < bytes; i += 16) v128.store(to + i, f32x4.mul(factor, v128.load(to + i)));
}

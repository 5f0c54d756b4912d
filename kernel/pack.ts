import { fromHalf, rounded, storeTransposed } from './lanes';

/** Where one block of four columns is widened, 4 * 64 bytes. */
const SCRATCH: usize = 64;

/** The largest lane of bytes without a sign. */
function largestByte(v: v128): u32 {
  let most = i8x16.max_u(v, v128.shuffle<i64>(v, v, 1, 0));
  most = i8x16.max_u(most, i64x2.shr_u(most, 32));
  most = i8x16.max_u(most, i64x2.shr_u(most, 16));
  most = i8x16.max_u(most, i64x2.shr_u(most, 8));
  return i8x16.extract_lane_u(most, 0);
}

/**
 * Reads a matrix of 4 bits with a scale for 32 inputs, [outputs][inputs / 32]: `scales` in 16 bits, `halves` in 16 bytes a block.
 * Writes what one column is scaled by, so that its largest weight becomes `limit`, to columnScales and its inverse to
 * inverses, and gives the largest sum over a column of the sizes of the weights, as they will be packed.
 */
export function scanMatrix(
  scales: usize,
  halves: usize,
  inputs: i32,
  outputs: i32,
  columnScales: usize,
  inverses: usize,
  limit: f32,
): f32 {
  const blocks = inputs >> 5,
    mask = i8x16.splat(15),
    eight = i8x16.splat(8);
  let worst: f32 = 0;
  for (let output = 0; output < outputs; output++) {
    let largest: f32 = 0,
      sum: f32 = 0;
    for (let block = 0; block < blocks; block++) {
      const scale = abs(fromHalf(load<u16>(scales))),
        bytes = v128.load(halves),
        low = i8x16.abs(i8x16.sub(v128.and(bytes, mask), eight)),
        high = i8x16.abs(i8x16.sub(i8x16.shr_u(bytes, 4), eight)),
        sums = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(i8x16.add(low, high)));
      largest = max(largest, scale * <f32>largestByte(i8x16.max_u(low, high)));
      sum +=
        scale *
        <f32>(
          (i32x4.extract_lane(sums, 0) +
            i32x4.extract_lane(sums, 1) +
            i32x4.extract_lane(sums, 2) +
            i32x4.extract_lane(sums, 3))
        );
      scales += 2;
      halves += 16;
    }
    if (largest == 0) largest = 1e-20;
    store<f32>(columnScales + ((<usize>output) << 2), largest / limit);
    store<f32>(inverses + ((<usize>output) << 2), limit / largest);
    // Rounding adds at most a half to each.
    worst = max(worst, (sum * limit) / largest + <f32>inputs * 0.5);
  }
  return worst;
}

/** The matrix that scanMatrix has read, in 8 bits as `multiply` wants it; `panel` has room for 16 * inputs bytes. */
export function packMatrix(
  scales: usize,
  halves: usize,
  inputs: i32,
  outputs: i32,
  inverses: usize,
  to: usize,
  panel: usize,
): void {
  const panelEnd = panel + ((<usize>inputs) << 4);
  for (let output = 0; output < outputs; output += 8) {
    widenFour(scales, halves, inputs, output, inverses, panel);
    widenFour(scales, halves, inputs, output + 4, inverses, panel + 16);
    for (let at = panel; at < panelEnd; at += 32) {
      v128.store(to, i8x16.narrow_i16x8_s(v128.load(at), v128.load(at, 16)));
      to += 16;
    }
  }
}

/** Four columns from `first` in 16 bits, by pairs of inputs, into their half of a panel: [inputs / 2][8][2]. */
function widenFour(scales: usize, halves: usize, inputs: i32, first: i32, inverses: usize, to: usize): void {
  const blocks = inputs >> 5;
  for (let block = 0; block < blocks; block++) {
    for (let column = 0; column < 4; column++) {
      const place = <usize>((first + column) * blocks + block),
        factor = fromHalf(load<u16>(scales + (place << 1))) * load<f32>(inverses + ((<usize>(first + column)) << 2));
      widenBlock(halves + (place << 4), f32x4.splat(factor), SCRATCH + ((<usize>column) << 6));
    }
    for (let from = SCRATCH; from < SCRATCH + 64; from += 16) {
      storeTransposed(to, 32, v128.load(from), v128.load(from, 64), v128.load(from, 128), v128.load(from, 192));
      to += 128;
    }
  }
}

/** The 32 values of a block, times a factor and rounded to 16 bits, by a table of the 16 values that there can be. */
function widenBlock(halves: usize, factor: v128, to: usize): void {
  const below = rounded(f32x4.mul(factor, f32x4(-8, -7, -6, -5)), f32x4.mul(factor, f32x4(-4, -3, -2, -1))),
    above = rounded(f32x4.mul(factor, f32x4(0, 1, 2, 3)), f32x4.mul(factor, f32x4(4, 5, 6, 7))),
    lowBytes = v128.shuffle<i8>(below, above, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30),
    highBytes = v128.shuffle<i8>(below, above, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31),
    bytes = v128.load(halves);
  storeLooked(to, lowBytes, highBytes, v128.and(bytes, i8x16.splat(15)));
  storeLooked(to + 32, lowBytes, highBytes, i8x16.shr_u(bytes, 4));
}

function storeLooked(to: usize, lowBytes: v128, highBytes: v128, places: v128): void {
  const low = i8x16.swizzle(lowBytes, places),
    high = i8x16.swizzle(highBytes, places);
  v128.store(to, v128.shuffle<i8>(low, high, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
  v128.store(to, v128.shuffle<i8>(low, high, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31), 16);
}

/** The sum of four lanes. */
export function sumOf(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3));
}

/** The largest of four lanes. */
export function largestOf(v: v128): f32 {
  return max(
    max(f32x4.extract_lane(v, 0), f32x4.extract_lane(v, 1)),
    max(f32x4.extract_lane(v, 2), f32x4.extract_lane(v, 3)),
  );
}

/** 1.5 * 2^23: added to a number below 2^22 it leaves that number, rounded, in the lowest bits. */
export const ROUNDING: f32 = 12582912;
/** The bits of ROUNDING. */
export const ROUNDING_BITS: i32 = 0x4b400000;

/** Eight floats as rounded integers of 16 bits, kept within them. */
export function rounded(low: v128, high: v128): v128 {
  const rounding = f32x4.splat(ROUNDING),
    bits = i32x4.splat(ROUNDING_BITS);
  return i16x8.narrow_i32x4_s(i32x4.sub(f32x4.add(low, rounding), bits), i32x4.sub(f32x4.add(high, rounding), bits));
}

/** A number in 16 bits as a float; infinities and what is no number do not occur. */
export function fromHalf(half: u32): f32 {
  const exponent = (half >> 10) & 31,
    fraction = half & 1023;
  if (exponent == 0) return (half & 0x8000 ? -1 : 1) * <f32>fraction * 5.9604644775390625e-8;
  return reinterpret<f32>(((half & 0x8000) << 16) | ((exponent + 112) << 23) | (fraction << 13));
}

/** Writes four columns of 32-bit lanes as rows to `to`, `stride` bytes apart. */
export function storeTransposed(to: usize, stride: usize, a: v128, b: v128, c: v128, d: v128): void {
  const ab = v128.shuffle<i32>(a, b, 0, 4, 1, 5),
    cd = v128.shuffle<i32>(c, d, 0, 4, 1, 5),
    abHigh = v128.shuffle<i32>(a, b, 2, 6, 3, 7),
    cdHigh = v128.shuffle<i32>(c, d, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<i64>(ab, cd, 0, 2));
  v128.store(to + stride, v128.shuffle<i64>(ab, cd, 1, 3));
  v128.store(to + stride * 2, v128.shuffle<i64>(abHigh, cdHigh, 0, 2));
  v128.store(to + stride * 3, v128.shuffle<i64>(abHigh, cdHigh, 1, 3));
}

import { largestOf, ROUNDING, ROUNDING_BITS, storeTransposed, sumOf } from './lanes';

/** The bytes of one head of 32 floats. */
const HEAD: usize = 128;
const NOTHING: f32 = -1e30;

/** e^x for x <= 0: 2 to the whole part by its bits, to the rest by a polynomial of the fifth degree. */
function exponential(x: v128): v128 {
  const power = f32x4.mul(f32x4.pmax(x, f32x4.splat(-80)), f32x4.splat(1.44269504)),
    whole = f32x4.add(power, f32x4.splat(ROUNDING)),
    rest = f32x4.sub(power, f32x4.sub(whole, f32x4.splat(ROUNDING)));
  let p = f32x4.add(f32x4.mul(f32x4.splat(1.33335581e-3), rest), f32x4.splat(9.61812911e-3));
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(5.55041087e-2));
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(2.40226507e-1));
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(6.93147181e-1));
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(1));
  return f32x4.mul(p, i32x4.shl(i32x4.sub(whole, i32x4.splat(ROUNDING_BITS - 127)), 23));
}

/**
 * The attention of one sentence of `length` tokens. `rows` hold query, key and value of each token, each of `heads` heads of 32
 * floats, the queries divided by the root of 32 already; `to` gets one row of heads a token. Room that it needs, with the length
 * rounded up to 8: `keys` 128 bytes a token, `weights` 16.
 */
export function attention(rows: usize, length: i32, heads: i32, to: usize, keys: usize, weights: usize): void {
  const toStride = (<usize>heads) << 7,
    stride = toStride * 3,
    line = (<usize>((length + 7) & ~7)) << 2;
  for (let head: usize = 0; head < toStride; head += HEAD) {
    const queries = rows + head,
      values = queries + toStride * 2;
    transposeKeys(queries + toStride, length, stride, keys, line);
    // Tokens go by fours; past the end the last one is computed again, and written before its place is.
    for (let token = 0; token < length; token += 4) {
      const last = length - 1,
        one = <usize>min(token + 1, last),
        two = <usize>min(token + 2, last),
        three = <usize>min(token + 3, last),
        q = queries + <usize>token * stride;
      likeness(q, queries + one * stride, queries + two * stride, queries + three * stride, keys, line, weights);
      for (let row: usize = 0; row < 4; row++) softmax(weights + row * line, length, line);
      const out = to + head;
      mix(
        values,
        stride,
        weights,
        (<usize>length) << 2,
        line,
        out + <usize>token * toStride,
        out + one * toStride,
        out + two * toStride,
        out + three * toStride,
      );
    }
  }
}

/** The keys of one head, a line for each of their 32 values; what is past the end repeats the last token. */
function transposeKeys(from: usize, length: i32, stride: usize, to: usize, line: usize): void {
  const last = length - 1;
  for (let token = 0; token < <i32>(line >> 2); token += 4) {
    const a = from + <usize>min(token, last) * stride,
      b = from + <usize>min(token + 1, last) * stride,
      c = from + <usize>min(token + 2, last) * stride,
      d = from + <usize>min(token + 3, last) * stride;
    let at = to + ((<usize>token) << 2);
    for (let i: usize = 0; i < HEAD; i += 16) {
      storeTransposed(at, line, v128.load(a + i), v128.load(b + i), v128.load(c + i), v128.load(d + i));
      at += line * 4;
    }
  }
}

/** Products of four queries with all keys, a line each. */
function likeness(q0: usize, q1: usize, q2: usize, q3: usize, keys: usize, line: usize, to: usize): void {
  for (let column: usize = 0; column < line; column += 32) {
    let c00 = f32x4.splat(0),
      c01 = f32x4.splat(0),
      c10 = f32x4.splat(0),
      c11 = f32x4.splat(0),
      c20 = f32x4.splat(0),
      c21 = f32x4.splat(0),
      c30 = f32x4.splat(0),
      c31 = f32x4.splat(0),
      key = keys + column;
    for (let i: usize = 0; i < HEAD; i += 4) {
      const k0 = v128.load(key),
        k1 = v128.load(key, 16);
      key += line;
      let x = v128.load32_splat(q0 + i);
      c00 = f32x4.add(c00, f32x4.mul(x, k0));
      c01 = f32x4.add(c01, f32x4.mul(x, k1));
      x = v128.load32_splat(q1 + i);
      c10 = f32x4.add(c10, f32x4.mul(x, k0));
      c11 = f32x4.add(c11, f32x4.mul(x, k1));
      x = v128.load32_splat(q2 + i);
      c20 = f32x4.add(c20, f32x4.mul(x, k0));
      c21 = f32x4.add(c21, f32x4.mul(x, k1));
      x = v128.load32_splat(q3 + i);
      c30 = f32x4.add(c30, f32x4.mul(x, k0));
      c31 = f32x4.add(c31, f32x4.mul(x, k1));
    }
    const at = to + column;
    v128.store(at, c00);
    v128.store(at, c01, 16);
    v128.store(at + line, c10);
    v128.store(at + line, c11, 16);
    v128.store(at + line * 2, c20);
    v128.store(at + line * 2, c21, 16);
    v128.store(at + line * 3, c30);
    v128.store(at + line * 3, c31, 16);
  }
}

/** A line brought to sum 1; what is past the end becomes 0. */
function softmax(line: usize, length: i32, bytes: usize): void {
  for (let at = line + ((<usize>length) << 2); at < line + bytes; at += 4) store<f32>(at, NOTHING);
  let most = f32x4.splat(NOTHING),
    sum = f32x4.splat(0);
  for (let i: usize = 0; i < bytes; i += 16) most = f32x4.pmax(most, v128.load(line + i));
  most = f32x4.splat(largestOf(most));
  for (let i: usize = 0; i < bytes; i += 16) {
    const e = exponential(f32x4.sub(v128.load(line + i), most));
    v128.store(line + i, e);
    sum = f32x4.add(sum, e);
  }
  const factor = f32x4.splat(1 / sumOf(sum));
  for (let i: usize = 0; i < bytes; i += 16) v128.store(line + i, f32x4.mul(factor, v128.load(line + i)));
}

/** The values of one head, mixed by four lines of weights, of which `used` bytes count. */
function mix(
  values: usize,
  stride: usize,
  weights: usize,
  used: usize,
  line: usize,
  to0: usize,
  to1: usize,
  to2: usize,
  to3: usize,
): void {
  const end = weights + used;
  for (let i: usize = 0; i < HEAD; i += 32) {
    let c00 = f32x4.splat(0),
      c01 = f32x4.splat(0),
      c10 = f32x4.splat(0),
      c11 = f32x4.splat(0),
      c20 = f32x4.splat(0),
      c21 = f32x4.splat(0),
      c30 = f32x4.splat(0),
      c31 = f32x4.splat(0),
      value = values + i;
    for (let at = weights; at < end; at += 4) {
      const v0 = v128.load(value),
        v1 = v128.load(value, 16);
      value += stride;
      let x = v128.load32_splat(at);
      c00 = f32x4.add(c00, f32x4.mul(x, v0));
      c01 = f32x4.add(c01, f32x4.mul(x, v1));
      x = v128.load32_splat(at + line);
      c10 = f32x4.add(c10, f32x4.mul(x, v0));
      c11 = f32x4.add(c11, f32x4.mul(x, v1));
      x = v128.load32_splat(at + line * 2);
      c20 = f32x4.add(c20, f32x4.mul(x, v0));
      c21 = f32x4.add(c21, f32x4.mul(x, v1));
      x = v128.load32_splat(at + line * 3);
      c30 = f32x4.add(c30, f32x4.mul(x, v0));
      c31 = f32x4.add(c31, f32x4.mul(x, v1));
    }
    v128.store(to3 + i, c30);
    v128.store(to3 + i, c31, 16);
    v128.store(to2 + i, c20);
    v128.store(to2 + i, c21, 16);
    v128.store(to1 + i, c10);
    v128.store(to1 + i, c11, 16);
    v128.store(to0 + i, c00);
    v128.store(to0 + i, c01, 16);
  }
}

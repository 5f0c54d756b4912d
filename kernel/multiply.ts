function finish(to: usize, low: v128, high: v128, rowScale: f32, columnScales: usize, bias: usize): void {
  const scale = f32x4.splat(rowScale),
    one = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(low), scale), v128.load(columnScales)),
    two = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(high), scale), v128.load(columnScales, 16));
  v128.store(to, f32x4.add(v128.load(bias), one));
  v128.store(to, f32x4.add(v128.load(bias, 16), two), 16);
}

/**
 * to[r][n] = rowScales[r] * columnScales[n] * sum over k of rows[r][k] * matrix[n][k] + bias[n]
 *
 * `rows` are integers of 16 bits, four rows interleaved by pairs of k: [rowCount / 4][inputs / 2][4][2], so that a tile reads
 * through one pointer; rowCount is a multiple of 4. `matrix` has 8 bits a weight, as packMatrix writes it: [outputs / 8][inputs / 2]
 * [8][2]; a panel of 8 columns is widened to 16 bits in `panel`, 16 * inputs bytes, where it stays in the nearest cache.
 * The host has made sure that no sum leaves 32 bits.
 */
export function multiply(
  rows: usize,
  rowCount: i32,
  inputs: i32,
  matrix: usize,
  outputs: i32,
  to: usize,
  rowScales: usize,
  columnScales: usize,
  bias: usize,
  panel: usize,
): void {
  const panelEnd = panel + ((<usize>inputs) << 4),
    stride = (<usize>outputs) << 2;
  let weights = matrix;
  for (let column: usize = 0; column < stride; column += 32) {
    for (let at = panel; at < panelEnd; at += 32) {
      const bytes = v128.load(weights);
      v128.store(at, i16x8.extend_low_i8x16_s(bytes));
      v128.store(at, i16x8.extend_high_i8x16_s(bytes), 16);
      weights += 16;
    }
    multiplyPanel(
      rows,
      rowCount,
      panel,
      panelEnd,
      to + column,
      stride,
      rowScales,
      columnScales + column,
      bias + column,
    );
  }
}

/**
 * One panel of 8 columns, in tiles of 4 rows, one pair of k a turn: 15 vectors are live at once. V8 moves all loads of a
 * loop's body to its top, so that with a larger tile, or two pairs a turn, some are spilled, which costs a third.
 */
function multiplyPanel(
  rows: usize,
  rowCount: i32,
  panel: usize,
  panelEnd: usize,
  to: usize,
  stride: usize,
  rowScales: usize,
  columnScales: usize,
  bias: usize,
): void {
  let a = rows;
  for (let row = 0; row < rowCount; row += 4) {
    let b = panel;
    let c00 = i32x4.splat(0),
      c01 = i32x4.splat(0),
      c10 = i32x4.splat(0),
      c11 = i32x4.splat(0),
      c20 = i32x4.splat(0),
      c21 = i32x4.splat(0),
      c30 = i32x4.splat(0),
      c31 = i32x4.splat(0);
    while (b < panelEnd) {
      const b0 = v128.load(b),
        b1 = v128.load(b, 16),
        a0 = v128.load32_splat(a),
        a1 = v128.load32_splat(a, 4),
        a2 = v128.load32_splat(a, 8),
        a3 = v128.load32_splat(a, 12);
      c00 = i32x4.add(c00, i32x4.dot_i16x8_s(a0, b0));
      c01 = i32x4.add(c01, i32x4.dot_i16x8_s(a0, b1));
      c10 = i32x4.add(c10, i32x4.dot_i16x8_s(a1, b0));
      c11 = i32x4.add(c11, i32x4.dot_i16x8_s(a1, b1));
      c20 = i32x4.add(c20, i32x4.dot_i16x8_s(a2, b0));
      c21 = i32x4.add(c21, i32x4.dot_i16x8_s(a2, b1));
      c30 = i32x4.add(c30, i32x4.dot_i16x8_s(a3, b0));
      c31 = i32x4.add(c31, i32x4.dot_i16x8_s(a3, b1));
      b += 32;
      a += 16;
    }
    const scales = rowScales + ((<usize>row) << 2);
    finish(to, c00, c01, load<f32>(scales), columnScales, bias);
    finish(to + stride, c10, c11, load<f32>(scales, 4), columnScales, bias);
    finish(to + stride * 2, c20, c21, load<f32>(scales, 8), columnScales, bias);
    finish(to + stride * 3, c30, c31, load<f32>(scales, 12), columnScales, bias);
    to += stride * 4;
  }
}

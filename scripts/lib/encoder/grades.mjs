// How the rows of the word table are written: the rarer a piece, the fewer levels its values have. A value is
// (step * symbol - offset) * the row's scale.
import { fromHalf, toHalf } from './half.mjs';

/** The factors by which the scale of a row of steps of equal width is varied, to find the one with the least error. */
const FACTORS = [0.85, 0.92, 1, 1.08, 1.16];

/** Levels with a step of equal width, `width` standard deviations, around 0: no level is 0 itself. */
const between = (levels, width) => ({ levels, step: 2, offset: levels - 1, unit: width / 2, factors: FACTORS });

/** Minus one, nought and one, of which nought is what lies within `threshold` standard deviations. */
const signs = (threshold) => ({ levels: 3, step: 1, offset: 1, threshold });

/**
 * The grades by a piece's rank. Widths are those of the best even quantiser of a normal distribution (Max, "Quantizing
 * for minimum distortion", 1960); counts were chosen by the size of the whole and by how well the vectors then tell
 * sentences that say the same.
 */
export const GRADES = [
  { rows: 6000, levels: 16, step: 1, offset: 8, unit: 0.3352, factors: FACTORS },
  { rows: 9000, ...between(8, 0.586) },
  { rows: 17_000, ...between(6, 0.73), factors: [1] },
  { rows: 32_000, ...between(4, 0.9957) },
  { rows: 64_000, ...signs(0.612) },
  { rows: Infinity, ...signs(0.9) },
];

/** Writes rows, an array of Float32Array, in a grade: symbols, a byte each, and the scales of the rows in 16 bits. */
export function quantise(rows, grade) {
  const symbols = new Uint8Array(rows.length * (rows[0]?.length ?? 0));
  const scales = new Uint16Array(rows.length);
  const write = grade.threshold === undefined ? inSteps : inSigns;
  rows.forEach((row, at) => {
    const deviation = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0) / row.length) + 1e-6;
    const best = write(row, deviation, grade);
    symbols.set(best.symbols, at * row.length);
    scales[at] = best.scale;
  });
  return { symbols, scales };
}

function inSteps(row, deviation, { levels, step, offset, unit, factors }) {
  let best;
  for (const factor of factors) {
    const scale = toHalf(deviation * unit * factor);
    const size = fromHalf(scale);
    const symbols = Uint8Array.from(row, (value) =>
      Math.min(levels - 1, Math.max(0, Math.round((value / size + offset) / step))),
    );
    const error = row.reduce((sum, value, i) => sum + (value - (step * symbols[i] - offset) * size) ** 2, 0);
    if (!best || error < best.error) best = { symbols, scale, error };
  }
  return best;
}

function inSigns(row, deviation, { threshold }) {
  const isLarge = (value) => Math.abs(value) > deviation * threshold;
  const large = row.filter(isLarge);
  const mean = large.reduce((sum, value) => sum + Math.abs(value), 0) / Math.max(1, large.length);
  return { symbols: Uint8Array.from(row, (value) => (isLarge(value) ? 1 + Math.sign(value) : 1)), scale: toHalf(mean) };
}

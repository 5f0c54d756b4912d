// Numbers in 16 bits (IEEE 754 binary16), which Node 20 has no array for.
const one = new Float32Array(1);
const bits = new Uint32Array(one.buffer);

/** The nearest number in 16 bits, ties to even; what is too large is an error. */
export function toHalf(value) {
  one[0] = value;
  const sign = (bits[0] >>> 16) & 0x8000;
  const size = Math.abs(one[0]);
  if (!(size < 65_504)) throw new Error(`${value} does not fit into 16 bits.`);
  // Below the smallest normal number the step is 2^-24.
  if (size < 2 ** -14) return sign | toEven(size * 2 ** 24);
  const exponent = Math.floor(Math.log2(size));
  const exact = size < 2 ** exponent ? exponent - 1 : size >= 2 ** (exponent + 1) ? exponent + 1 : exponent;
  // A mantissa that is rounded up to 2 goes over into the exponent by itself.
  return sign | (((exact + 15) << 10) + toEven((size / 2 ** exact - 1) * 1024));
}

export function fromHalf(half) {
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  const size = exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15);
  return half & 0x8000 ? -size : size;
}

function toEven(value) {
  const below = Math.floor(value);
  const rest = value - below;
  return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
}

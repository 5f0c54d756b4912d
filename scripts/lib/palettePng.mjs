// Pictures of the workbench as small PNG files: few colours, which flat surfaces and text can do with.
import { crc32, deflateSync } from 'node:zlib';

/** So much more than its lightness the tint of a colour counts. */
const TINT = 2;

/** As many colours as four bits tell apart. */
const COLORS = 16;

/**
 * A picture as PNG with a palette of at most 16 colours of its own; others take the nearest of these.
 * @param {Uint8Array | Uint8ClampedArray} pixels red, green, blue and opacity of each pixel, row by row; opacity is left out
 * @param {number} width in pixels
 * @param {number} height in pixels
 */
export function palettePng(pixels, width, height) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    const color = colorAt(pixels, at);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const palette = paletteOf([...counts]);
  const indexes = new Map([...counts.keys()].map((color) => [color, nearest(palette, color).index]));
  const perRow = Math.ceil(width / 2);
  const rows = Buffer.alloc((perRow + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = indexes.get(colorAt(pixels, (y * width + x) * 4)) ?? 0;
      rows[y * (perRow + 1) + 1 + (x >> 1)] |= x % 2 === 0 ? index << 4 : index;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([4, 3], 8); // Four bits a pixel, which count in the palette.
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => partsOf(color)))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const colorAt = (/** @type {Uint8Array | Uint8ClampedArray} */ pixels, /** @type {number} */ at) =>
  (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];

const partsOf = (/** @type {number} */ color) => [color >> 16, (color >> 8) & 255, color & 255];

/** Takes the most frequent colour, then always the one that is missed most: often there, and far from all others. */
function paletteOf(/** @type {readonly (readonly [number, number])[]} */ counts) {
  /** @type {number[]} */
  const palette = [];
  while (palette.length < Math.min(COLORS, counts.length)) {
    let [most, next] = [-1, 0];
    for (const [color, count] of counts) {
      const missed = count * (palette.length === 0 ? 1 : nearest(palette, color).distance);
      if (missed > most) [most, next] = [missed, color];
    }
    palette.push(next);
  }
  return palette;
}

function nearest(/** @type {readonly number[]} */ palette, /** @type {number} */ color) {
  const [red, green, blue] = partsOf(color);
  let found = { index: 0, distance: Infinity };
  palette.forEach((each, index) => {
    const [r, g, b] = partsOf(each);
    // Grey that becomes a little lighter stays grey text; grey that becomes red is something else to whoever reads it.
    const tint = TINT * ((red - green - r + g) ** 2 + (green - blue - g + b) ** 2);
    const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2 + tint;
    if (distance < found.distance) found = { index, distance };
  });
  return found;
}

function chunk(/** @type {string} */ name, /** @type {Buffer} */ data) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

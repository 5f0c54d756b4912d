// What colours stand on the screen.

/**
 * The pixels of a screenshot, each as red, green, blue and alpha; a page of the browser's own reads them.
 * @param {import('playwright-core').Page} page
 * @param {Buffer} shot
 */
export async function pixelsOf(page, shot) {
  const reader = await page.context().newPage();
  const read = await reader.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = picture;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    context.drawImage(picture, 0, 0);
    return { pixels: Array.from(context.getImageData(0, 0, width, height).data), width, height };
  }, shot.toString('base64'));
  await reader.close();
  return read;
}

/**
 * How much of a colour a screenshot shows at its strongest: 1 where a pixel has it, 0 where each is as far from it as
 * the pixel in the corner, which has the background's.
 * @param {{ pixels: readonly number[] }} shot
 * @param {string} color as the browser gives it: `rgb(1, 2, 3)`
 */
export function strengthOf({ pixels }, color) {
  const wanted = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const away = (/** @type {number} */ at) =>
    Math.hypot(...wanted.map((value, part) => value - (pixels[at + part] ?? 0)));
  let nearest = away(0);
  for (let at = 0; at < pixels.length; at += 4) nearest = Math.min(nearest, away(at));
  return 1 - nearest / away(0);
}

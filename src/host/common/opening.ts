/** VS Code has drawn the lenses of a story so long after it was made, in milliseconds; longer where a window opens. */
const DRAWN = 300;
const DRAWN_FIRST = 1000;
/** A window opens for so long after this file was loaded, in milliseconds. */
const OPENING = 3000;

const loaded = performance.now();

/** How long what nobody waits for is put off once a story was made, in milliseconds: VS Code draws its lenses then. */
export function untilDrawn(): number {
  return performance.now() - loaded < OPENING ? DRAWN_FIRST : DRAWN;
}

import type { EncoderFile } from './file.js';

const SPACE = 0x20;
const REPLACEMENT = 0xfffd;
/** U+2581 in UTF-8: what stands for a space, and before the first word. */
const WORD_START = [0xe2, 0x96, 0x81];

/**
 * A text as the pieces know it: UTF-8, each code point replaced as the model's map says (NFKC, control characters and
 * white space as spaces), runs of spaces as one U+2581, one before the first word.
 */
export class Normaliser {
  /** For each 256 code points their places in the map, counted from 1; 0 for what stays. */
  readonly #pages = new Map<number, Uint16Array>();
  readonly #starts: Uint32Array;
  readonly #outputs: Uint32Array;
  #bytes = new Uint8Array(1024);
  #length = 0;
  #afterSpace = true;

  constructor({ codePoints, counts, outputs }: EncoderFile['normaliser']) {
    this.#outputs = outputs;
    this.#starts = new Uint32Array(codePoints.length + 1);
    codePoints.forEach((codePoint, i) => {
      this.#starts[i + 1] = this.#starts[i] + counts[i];
      const page = this.#pages.get(codePoint >> 8) ?? new Uint16Array(256);
      page[codePoint & 255] = i + 1;
      this.#pages.set(codePoint >> 8, page);
    });
  }

  /** The normalised text, good until the next call. A surrogate by itself counts as U+FFFD. */
  normalise(text: string): Uint8Array {
    this.#length = 0;
    this.#put(WORD_START);
    // A space at the start is the mark that stands there already.
    this.#afterSpace = true;
    for (const character of text) {
      const read = character.codePointAt(0) ?? REPLACEMENT;
      const codePoint = read >= 0xd800 && read < 0xe000 ? REPLACEMENT : read;
      const place = this.#pages.get(codePoint >> 8)?.[codePoint & 255] ?? 0;
      if (place === 0) this.#add(codePoint);
      else for (let i = this.#starts[place - 1]; i < this.#starts[place]; i++) this.#add(this.#outputs[i]);
    }
    return this.#bytes.subarray(0, this.#length);
  }

  #add(codePoint: number): void {
    if (codePoint !== SPACE) {
      this.#put(utf8Of(codePoint));
      this.#afterSpace = false;
    } else if (!this.#afterSpace) {
      this.#put(WORD_START);
      this.#afterSpace = true;
    }
  }

  #put(bytes: readonly number[]): void {
    if (this.#length + 4 > this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#bytes.length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    for (const byte of bytes) this.#bytes[this.#length++] = byte;
  }
}

function utf8Of(c: number): readonly number[] {
  if (c < 0x80) return [c];
  if (c < 0x800) return [0xc0 | (c >> 6), 0x80 | (c & 63)];
  if (c < 0x10000) return [0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63)];
  return [0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63)];
}

/**
 * What kind a sign is, looked up in a table: a regular expression with Unicode's classes takes a thousand times as long
 * to compile as a table to look at, and is compiled anew wherever it stands.
 */

/** Kinds that a sign may have; bits. */
export const LETTER = 1;
export const MARK = 2;
/** A decimal digit of any script. */
export const DIGIT = 4;
/** A number that is no decimal digit: ½, ², Ⅳ. */
const OTHER_NUMBER = 8;
export const CURRENCY = 16;
/** What words are made of. */
export const PART = LETTER | MARK | DIGIT | OTHER_NUMBER;

const KNOWN = 128;
const KINDS = /(\p{L})|(\p{M})|(\p{Nd})|(\p{N})|(\p{Sc})/u;
const BEYOND_TABLE = 0x10000;
/** By code point; 0 is not known yet. */
const table = new Uint8Array(BEYOND_TABLE);

/** The kind of a code point, 0 for what has none of these kinds. */
export function kindOf(code: number): number {
  if (code >= BEYOND_TABLE) return readKind(code);
  const kind = table[code] || (table[code] = readKind(code) | KNOWN);
  return kind & ~KNOWN;
}

/** The kind of the sign that begins at `at` in `text`; 0 behind its end. */
export function kindAt(text: string, at: number): number {
  return at < text.length ? kindOf(text.codePointAt(at) as number) : 0;
}

/** Where the sign that ends at `at` in `text` begins; -1 at its start. */
export function signBefore(text: string, at: number): number {
  const isPair = at > 1 && (text.codePointAt(at - 2) as number) >= BEYOND_TABLE;
  return isPair ? at - 2 : at - 1;
}

/** Where the sign that begins at `at` in `text` ends. */
export function signEnd(text: string, at: number): number {
  return at + ((text.codePointAt(at) as number) >= BEYOND_TABLE ? 2 : 1);
}

function readKind(code: number): number {
  const found = KINDS.exec(String.fromCodePoint(code));
  return found ? 1 << (found.lastIndexOf(found[0]) - 1) : 0;
}

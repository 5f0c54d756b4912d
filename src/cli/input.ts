import { readFileSync } from 'node:fs';

/** Something that the user gave and can put right; its message says what and where. */
export class InputError extends Error {}

/**
 * Reads an article as text: UTF-8, or UTF-16 with a byte order mark.
 * Throws InputError, with the file and where it applies the line, for a file that is missing, binary or wrongly
 * encoded.
 */
export function readArticle(path: string): string {
  const bytes = readBytes(path);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(path, bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(path, bytes, 'utf-16be');
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new InputError(`${path}:${lineOf(bytes, nul)}: This is a binary file. Give a text file.`);
  return decode(path, bytes, 'utf-8');
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'There is no such file.',
      EISDIR: 'This is a folder. Give a text file.',
      EACCES: 'You have no permission to read this file.',
    };
    throw new InputError(`${path}: ${reasons[code ?? ''] ?? `The file could not be read (${code}).`}`);
  }
}

function decode(path: string, bytes: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const line = encoding === 'utf-8' ? `:${lineOf(bytes, firstInvalid(bytes))}` : '';
    throw new InputError(`${path}${line}: This is not valid ${encoding.toUpperCase()}. Save the file as UTF-8.`);
  }
}

/** The byte where the first sequence stands that is not UTF-8; found by halving. */
function firstInvalid(bytes: Buffer): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    try {
      // As a stream, so that a sequence cut in its middle is no fault.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return valid;
}

function lineOf(bytes: Buffer, offset: number): number {
  return bytes
    .subarray(0, offset)
    .toString('latin1')
    .split(/\r\n|\r|\n/).length;
}

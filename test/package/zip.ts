import { inflateRawSync } from 'node:zlib';

/** A file of an archive: what it has, and how many bytes it takes there. */
export interface ZippedFile {
  readonly data: Buffer;
  readonly packed: number;
}

/**
 * The files of a zip archive by name. Throws where the archive does not end with a directory; a zip64
 * archive, which only one of 4 GB or more need be, is not read.
 */
export function unzip(zip: Buffer): Map<string, ZippedFile> {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error('Not a zip archive');
  const files = new Map<string, ZippedFile>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const header = zip.readUInt32LE(at + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    files.set(name, {
      data: zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data),
      packed: data.length,
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

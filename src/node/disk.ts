import fs from 'node:fs/promises';
import path from 'node:path';

/** The disk as Node reads it; paths are absolute. Each function rejects where it fails. */
export const disk = {
  /** The names of the files in a folder, links to files among them. */
  async files(folder: string): Promise<string[]> {
    const entries = await fs.readdir(folder, { withFileTypes: true });
    const isFile = await Promise.all(
      entries.map(async (entry) =>
        entry.isSymbolicLink() ? leadsToFile(path.join(folder, entry.name)) : entry.isFile(),
      ),
    );
    return entries.filter((_, at) => isFile[at]).map(({ name }) => name);
  },

  /** The bytes of a file; undefined where it has more than `maximum`. */
  async read(file: string, maximum: number): Promise<Uint8Array | undefined> {
    const opened = await fs.open(file);
    try {
      const stat = await opened.stat();
      // Of a pipe or a device there is no end.
      if (!stat.isFile()) throw new Error(`${file} is no file.`);
      return stat.size > maximum ? undefined : await atMost(maximum, opened, stat.size);
    } finally {
      await opened.close();
    }
  },

  /** Whether `read` rejected since there is no such file. */
  isMissing: (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT',
};

/** All bytes of an open file, which may have grown since it was `size` bytes long; undefined where it has too many. */
async function atMost(maximum: number, opened: fs.FileHandle, size: number): Promise<Uint8Array | undefined> {
  // One more than there should be: so the end is seen without another buffer.
  let bytes = Buffer.alloc(size + 1);
  for (let length = 0; length <= maximum;) {
    if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length);
    const { bytesRead } = await opened.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
  }
  return undefined;
}

async function leadsToFile(link: string): Promise<boolean> {
  return fs.stat(link).then(
    (stat) => stat.isFile(),
    () => false,
  );
}

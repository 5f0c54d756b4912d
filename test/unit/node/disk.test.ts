import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import handles from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { disk } from '../../../src/node/disk.js';

let folder = '';
const inFolder = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-disk-'));
  fs.writeFileSync(inFolder('one.txt'), 'One.');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

describe('files of a folder', () => {
  it('are those that hold bytes, and links to them', async () => {
    fs.mkdirSync(inFolder('inner.txt'));
    fs.symlinkSync(inFolder('one.txt'), inFolder('link.txt'));
    fs.symlinkSync(inFolder('gone.txt'), inFolder('broken.txt'));
    fs.symlinkSync(inFolder('inner.txt'), inFolder('inner-link.txt'));
    execFileSync('mkfifo', [inFolder('pipe.txt')]);
    expect((await disk.files(folder)).sort()).toEqual(['link.txt', 'one.txt']);
  });

  it('cannot be had where there is no folder', async () => {
    await expect(disk.files(inFolder('gone'))).rejects.toThrow();
  });
});

describe('a file', () => {
  it('is read up to a size, which it may have', async () => {
    expect(Buffer.from((await disk.read(inFolder('one.txt'), 4)) ?? []).toString()).toBe('One.');
    expect(await disk.read(inFolder('one.txt'), 3)).toBeUndefined();
  });

  it('is told from one that is not there, and from what is no file', async () => {
    const errors = await Promise.all(
      [inFolder('gone.txt'), folder].map((each) => disk.read(each, 9).catch((error: unknown) => error)),
    );
    expect(errors.map((error) => disk.isMissing(error))).toEqual([true, false]);
    expect(errors.every((error) => error instanceof Error)).toBe(true);
  });

  it('is read whole where it grows meanwhile, up to that size', async () => {
    const open = handles.open;
    /** Opens a file, which another program adds to as soon as it was asked how long it is. */
    const growing = vi.spyOn(handles, 'open').mockImplementation(async (name, ...how) => {
      const file = await open(name, ...how);
      const stat = file.stat.bind(file);
      file.stat = (async () => {
        const found = await stat();
        fs.appendFileSync(String(name), ' And two more.');
        return found;
      }) as typeof file.stat;
      return file;
    });
    const read = async (most: number): Promise<string | undefined> => {
      const bytes = await disk.read(inFolder('one.txt'), most);
      return bytes && Buffer.from(bytes).toString();
    };
    expect(await read(18)).toBe('One. And two more.');
    expect(await read(31)).toBeUndefined();
    growing.mockRestore();
  });

  it('is read whole where it is deleted meanwhile', async () => {
    const open = handles.open;
    const deleting = vi.spyOn(handles, 'open').mockImplementation(async (name, ...how) => {
      const file = await open(name, ...how);
      fs.rmSync(String(name));
      return file;
    });
    expect(Buffer.from((await disk.read(inFolder('one.txt'), 9)) ?? []).toString()).toBe('One.');
    deleting.mockRestore();
  });
});

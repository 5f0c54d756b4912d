import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const { rooms } = createRequire(import.meta.url)('../../rooms.cjs') as {
  readonly rooms: Readonly<Record<string, object>>;
};

const folders = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ parentPath, name }) => `${parentPath}/${name}/`.replaceAll('\\', '/'));

describe('the rooms', () => {
  it('are listed in the architecture as they are', () => {
    const listed = readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `(src\/[^`]*\/)`/gm);
    expect(Array.from(listed, ([, room]) => room).sort()).toEqual([...folders].sort());
  });

  it('have an entry each, or stand in a room that has one', () => {
    const entries = Object.keys(rooms).map((room) => `src/${room}`);
    const [top, inner] = [folders.filter((folder) => folder.split('/').length === 3), folders];
    expect(top.filter((folder) => !entries.includes(folder.slice(0, -1)))).toEqual([]);
    // Where one room has entries for its folders, each of them has one.
    const divided = ['src/engine/', 'src/host/'];
    const divisions = inner.filter((folder) =>
      divided.some((room) => /^[^/]+\/$/.test(folder.slice(room.length)) && folder.startsWith(room)),
    );
    expect(divisions.filter((folder) => !entries.includes(folder.slice(0, -1)))).toEqual([]);
  });

  it('are the ones that have entries', () => {
    const known = new Set(folders.map((folder) => folder.slice(0, -1)));
    const gone = Object.keys(rooms).filter((room) => !room.endsWith('.ts') && !known.has(`src/${room}`));
    expect(gone).toEqual([]);
  });
});

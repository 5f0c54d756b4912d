import { beforeEach, describe, expect, it, vi } from 'vitest';

let rename: (from: string, to: string) => void;
let open: (id: string) => void;
const nothing = { dispose: () => undefined };

vi.mock('vscode', () => ({
  workspace: {
    onDidRenameFiles: (listener: (event: unknown) => void) => {
      rename = (from, to) => listener({ files: [{ oldUri: from, newUri: to }] });
      return nothing;
    },
    onDidOpenTextDocument: (listener: (event: unknown) => void) => {
      open = (id) => listener({ uri: id });
      return nothing;
    },
  },
}));
const { Renames } = await import('../../../../src/host/documents/renames.js');

describe('where a file is that was renamed', () => {
  let renames: InstanceType<typeof Renames>;
  beforeEach(() => (renames = new Renames()));

  it('is where it went last, alone or with its folder', () => {
    rename('file:///s/a.txt', 'file:///s/b.txt');
    rename('file:///s', 'file:///t');
    expect(renames.now('file:///s/a.txt')).toBe('file:///t/b.txt');
    expect(renames.now('file:///s2/a.txt')).toBe('file:///s2/a.txt');
  });

  it('is its own name again where another file was opened by it', () => {
    rename('file:///s/a.txt', 'file:///s/b.txt');
    open('file:///s/b.txt');
    expect(renames.now('file:///s/a.txt')).toBe('file:///s/b.txt');
    open('file:///s/a.txt');
    expect(renames.now('file:///s/a.txt')).toBe('file:///s/a.txt');
    rename('file:///s/a.txt', 'file:///s/c.txt');
    expect(renames.now('file:///s/a.txt')).toBe('file:///s/c.txt');
    expect(renames.now('file:///s/b.txt')).toBe('file:///s/b.txt');
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Vscode from 'vscode';

/** What may be asked of VS Code by whoever has one of our addresses opened. */
const host = vi.hoisted(() => ({ size: 10, type: 1, asked: [] as string[] }));
vi.mock('vscode', async () => {
  const parts = await import('../../support/vscodeParts.js');
  const parse = (text: string) => {
    const [, scheme, path] = /^([a-z][a-z+.-]*):(.*)$/s.exec(text) ?? [];
    if (scheme === undefined) throw new Error(`[UriError]: ${text.slice(0, 20)}`);
    return { scheme, path, query: '', toString: () => text };
  };
  const failing = (why: string) => (what?: { toString(): string }) => new Error(`${why}: ${String(what).slice(0, 99)}`);
  return {
    ...parts,
    Uri: { parse },
    FileType: { File: 1, Directory: 2 },
    FilePermission: { Readonly: 1 },
    FileSystemError: { FileNotFound: failing('not found'), Unavailable: failing('unavailable') },
    l10n: { t: (text: string) => text },
    extensions: {
      getExtension: () => ({
        activate: async () => ({
          getAPI: () => ({
            toGitUri: (file: unknown, ref: string) => {
              host.asked.push(`git ${ref}`);
              return file;
            },
          }),
        }),
      }),
    },
    workspace: {
      textDocuments: [],
      getConfiguration: () => ({ get: () => 2 }),
      decode: async (bytes: Uint8Array) => new TextDecoder().decode(bytes),
      fs: {
        stat: async () => ({ type: host.type, size: host.size }),
        readFile: async (uri: { toString(): string }) => {
          host.asked.push(`read ${uri.toString()}`);
          return new TextEncoder().encode('The quay sank.');
        },
      },
    },
  };
});
const { SourceFileSystem } = await import('../../../../src/host/sources/sourceFileSystem.js');

const none = { event: () => ({ dispose: () => undefined }) };
const files = new SourceFileSystem({
  added: { onDidChange: none.event, clipboard: () => undefined },
  folders: { onDidWrite: none.event, onDidList: none.event, watchBeside: () => undefined },
  texts: {},
  pages: { read: async () => ({ text: 'The quay sank.' }) },
} as never);

const read = (query: string) =>
  files.readFile({ scheme: 'crossread-source', path: '/x.article', query, toString: () => query } as Vscode.Uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    (error: unknown) => String(error),
  );
const addressed = (address: object) => read(JSON.stringify(address));

describe('an address of a source that anybody may have written', () => {
  beforeEach(() => Object.assign(host, { size: 10, type: 1, asked: [] }));

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '%E0%A4%A',
    '[['.repeat(50_000),
    `{"kind":"saved","file":"file:///a.txt","label":"${'x'.repeat(1_000_000)}"}`,
    '{"kind":"saved"}',
    '{"kind":"saved","file":7}',
    '{"kind":"saved","file":"no address"}',
    '{"kind":"written","file":"file:///a.txt"}',
    '{"kind":"saved","file":"file:///a.txt","label":{}}',
    '{"__proto__":{"kind":"saved","file":"file:///a.txt"}}',
    '{"kind":"clipboard","file":"file:///a.txt","id":"__proto__"}',
    '{"kind":"revision","file":"file:///a.txt"}',
    '{"kind":"revision","file":"file:///a.txt","id":"--output=/tmp/x"}',
    '{"kind":"revision","file":"file:///a.txt","id":"HEAD --output=/tmp/x"}',
    '{"kind":"revision","file":"file:///a.txt","id":"abcdef1\\n--output=/tmp/x"}',
  ])('is not found, and nobody is asked: %.60j', async (query) => {
    expect(await read(query)).toMatch(/^Error: not found/);
    expect(host.asked).toEqual([]);
  });

  it('is read where it is one of ours', async () => {
    const id = 'abcdef0123456789abcdef0123456789abcdef01';
    for (const kind of ['saved', 'revision', 'page']) {
      expect(await addressed({ kind, file: 'file:///a.txt', id, label: 'Draft 1' })).toBe('The quay sank.');
    }
    expect(host.asked).toEqual(['read file:///a.txt', `git ${id}`, 'read file:///a.txt', 'read file:///a.txt']);
  });

  it.each(['saved', 'page'])('of what is no file, or too large, is not read: %s', async (kind) => {
    host.type = 0;
    expect(await addressed({ kind, file: `file:///dev/zero?${kind}` })).toMatch(/^Error: not found/);
    Object.assign(host, { type: 1, size: 1e9 });
    expect(await addressed({ kind, file: `file:///large.txt?${kind}` })).toMatch(/^Error: unavailable/);
    expect(host.asked).toEqual([]);
  });
});

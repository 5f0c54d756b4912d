import { describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import type { Article, Source } from '../../../../src/engine/model.js';
import type { Comparison } from '../../../../src/host/collation/comparison.js';
import type { Comparisons } from '../../../../src/host/collation/comparisons.js';
import type { Grounds } from '../../../../src/host/editing/grounds.js';
import type { Renames } from '../../../../src/host/documents/renames.js';
import type { PendingTakes } from '../../../../src/host/taking/pendingTakes.js';
import { match, source } from '../../support/engineParts.js';
import type { BaseWriterParts } from '../../../../src/host/editing/writer.js';
import type { Ground } from '../../../../src/engine/projections/writeBack/ground.js';
import { ground } from '../../support/writeBack.js';

const base = source('A', 'The quay sank.');
const other = source('B', 'The quay sank on Friday.');
const document = {
  uri: { scheme: 'file', path: '/s/A.txt', toString: () => base.id },
  text: base.article.text,
  isDirty: false,
  encoding: 'utf8',
  getText: () => document.text,
  positionAt: (offset: number) => offset,
  save: async () => {
    document.isDirty = false;
    return true;
  },
};

/** What a person answers a question. */
const ask = vi.fn<(...said: unknown[]) => Promise<unknown>>(async () => undefined);

/** The workspace folder that the file stands in. */
let folder: object | undefined = {};

vi.mock('vscode', () => ({
  Uri: { parse: () => document.uri, from: () => document.uri },
  Range: class {},
  TextEdit: { replace: () => undefined },
  WorkspaceEdit: class {
    readonly set = (): void => undefined;
  },
  FilePermission: { Readonly: 1 },
  FileSystemError: { Unavailable: (message: string) => new Error(message) },
  l10n: {
    t: (message: string, ...args: unknown[]) => message.replace(/\{(\d)\}/g, (_, at) => String(args[Number(at)])),
  },
  window: { showErrorMessage: async () => undefined, showWarningMessage: (...said: unknown[]) => ask(...said) },
  workspace: {
    getConfiguration: () => ({ get: () => 'draft' }),
    textDocuments: [],
    getWorkspaceFolder: () => folder,
    openTextDocument: async () => document,
    applyEdit: async () => (document.isDirty = true),
    decode: async (bytes: Uint8Array) => new TextDecoder().decode(bytes),
    encode: async (text: string) => new TextEncoder().encode(text),
    fs: {
      isWritableFileSystem: () => true,
      stat: async () => ({}),
      readFile: async () => new TextEncoder().encode(document.text),
    },
  },
}));
const { AgreedWording } = await import('../../../../src/host/editing/agreedWording.js');
const { BaseWriter } = await import('../../../../src/host/editing/writer.js');
const vscodeMock = await import('vscode');

describe('writing a collation back', () => {
  const comparisons = { build: async () => ({ collation: { base, source: other } }) } as unknown as Comparisons;
  /** What a writer needs where all goes well; the collation was written from `ground`. */
  const partsOn = (from: Ground): BaseWriterParts => ({
    comparisons,
    grounds: { of: () => from, advance: () => undefined } as unknown as Grounds,
    renames: { now: (id: string) => id } as unknown as Renames,
    pending: { add: async () => undefined } as unknown as PendingTakes,
    agreed: new AgreedWording(),
    log: {} as vscode.LogOutputChannel,
  });

  it('saves the file where what was taken cannot be remembered, and says so in the log', async () => {
    const from = ground(base, other, [match(0, 0)]);
    const grounds = { of: () => from, advance: () => undefined } as unknown as Grounds;
    const renames = { now: (id: string) => id } as unknown as Renames;
    const pending = { add: async () => Promise.reject(new Error('no room')) } as unknown as PendingTakes;
    const log = { warn: vi.fn() };
    const writer = new BaseWriter({
      comparisons,
      grounds,
      renames,
      pending,
      agreed: new AgreedWording(),
      log: log as unknown as vscode.LogOutputChannel,
    });
    const [row] = from.rows;
    await writer.write(
      { base: base.id, source: other.id, sourceLabel: 'B' } as Comparison,
      [row.heading, 'The quay sank on Friday.', ''].join('\n'),
    );
    expect(document.isDirty).toBe(false);
    expect(log.warn).toHaveBeenCalledWith(expect.stringContaining('no room'));
  });

  it('asks before it writes wording in another language, once for each sentence, and saves nothing where the answer is no', async () => {
    const [english, german] = [source('A', 'The quay sank.'), source('B', 'Der Kai sank am Freitag.')];
    const inTwo = [
      [english, 'en'],
      [german, 'de'],
    ].map(([each, language]) => ({
      ...(each as Source),
      article: { ...(each as Source).article, language } as Article,
    }));
    const from = ground(english, german, [match(0, 0)]);
    const inTwoLanguages = { build: async () => ({ collation: { base: inTwo[0], source: inTwo[1] } }) };
    const writer = new BaseWriter({ ...partsOn(from), comparisons: inTwoLanguages as unknown as Comparisons });
    const comparison = { base: base.id, source: other.id, sourceLabel: 'B' } as Comparison;
    const save = async (line: string): Promise<void> =>
      writer.write(comparison, [from.rows[0].heading, line, ''].join('\n'));
    const applied = vi.spyOn(vscodeMock.workspace, 'applyEdit');
    applied.mockClear();
    ask.mockClear();
    await expect(save('Der Kai sank am Freitag.')).rejects.toThrow('Row 1 is in another language than A.txt');
    expect(applied).not.toHaveBeenCalled();
    const [[message, { modal, detail }]] = ask.mock.calls as [string, vscode.MessageOptions][];
    expect([message, modal]).toEqual(['Take wording in another language?', true]);
    expect(detail?.split('\n')).toEqual(['A: English', 'B: German']);

    ask.mockImplementation(async (...said) => said.at(-1));
    await save('Der Kai sank am Freitag.');
    await save('Der Kai sank am Freitag.');
    await save('The quay is gone.');
    expect(ask).toHaveBeenCalledTimes(2);
    expect(applied).toHaveBeenCalledTimes(3);
    applied.mockRestore();
  });

  it('writes to no file that stands outside the workspace and is not open', async () => {
    const from = ground(base, other, [match(0, 0)]);
    const writer = new BaseWriter(partsOn(from));
    const comparison = { base: base.id, source: other.id, sourceLabel: 'B' } as Comparison;
    folder = undefined;
    const applied = vi.spyOn(vscodeMock.workspace, 'applyEdit');
    try {
      const edited = [from.rows[0].heading, 'The quay is gone.', ''].join('\n');
      await expect(writer.write(comparison, edited)).rejects.toThrow('A.txt stands outside this workspace.');
      expect(applied).not.toHaveBeenCalled();
    } finally {
      folder = {};
    }
  });

  it.each([
    ['a heading is damaged', '── 1 · other\nThe quay sank.\n', 'The heading of row 1 was changed'],
    ['nobody knows what it was made from', undefined, 'It is not known any more which version of A.txt'],
  ])('throws a sentence for people and writes nothing where %s', async (_, edited, sentence) => {
    const from = ground(base, other, [match(0, 0)]);
    const advance = vi.fn();
    const grounds = { of: () => (edited === undefined ? undefined : from), advance } as unknown as Grounds;
    const renames = { now: (id: string) => id } as unknown as Renames;
    const writer = new BaseWriter({
      comparisons,
      grounds,
      renames,
      pending: {} as PendingTakes,
      agreed: new AgreedWording(),
      log: {} as vscode.LogOutputChannel,
    });
    const comparison = { base: base.id, source: other.id, sourceLabel: 'B' } as Comparison;
    await expect(writer.write(comparison, edited ?? '')).rejects.toThrow(sentence);
    expect(advance).not.toHaveBeenCalled();
    expect(document.isDirty).toBe(false);
  });
});

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Vscode from 'vscode';
import type { Comparison } from '../../../../src/host/collation/comparison.js';
import type { BaseWriterParts } from '../../../../src/host/editing/writer.js';
import { documents, Uri } from '../../support/vscodeOnDisk.js';
import { laidOut, rowEach } from '../../support/writeBack.js';

let folder = '';
vi.mock('vscode', async () => (await import('../../support/vscodeOnDisk.js')).vscodeOnDisk(() => new Uri(folder)));
const vscode = await import('vscode');
const { BaseWriter } = await import('../../../../src/host/editing/writer.js');

const sentences = ['The quay sank.', 'Nobody knew why.', 'It rained.'];
const textOf = (each: readonly string[]): string => `${each.join('\n\n')}\n`;
const file = (): string => path.join(folder, 'draft.txt');
const onDisk = (): string => fs.readFileSync(file(), 'utf8');

/** What another branch has in the place of the file. */
const checkOut = (each: readonly string[]): void => fs.writeFileSync(file(), textOf(each));

beforeEach(async () => {
  vi.useFakeTimers();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-beneath-'));
  checkOut(sentences);
  await vscode.workspace.openTextDocument(new Uri(file()) as unknown as Vscode.Uri);
});
afterEach(() => {
  vi.useRealTimers();
  documents.clear();
  fs.rmSync(folder, { recursive: true });
});

/** Saves a comparison in which the first sentence was edited; answers what is said where it cannot be. */
async function save(): Promise<string | undefined> {
  const base = laidOut(
    textOf(sentences),
    sentences.map((each) => [each]),
  );
  const from = rowEach(base);
  const writer = new BaseWriter({
    comparisons: { build: async () => ({ collation: { base, source: base } }) },
    grounds: { of: () => from, advance: () => undefined },
    renames: { now: (id: string) => id },
    pending: { add: async () => undefined },
    log: { warn: (message: string) => expect.unreachable(message) },
  } as unknown as BaseWriterParts);
  const edited = from.rows.map(({ heading, lines }, at) =>
    [heading, ...(at === 0 ? ['The quay sank on Friday.'] : lines.map(({ text }) => text)), ''].join('\n'),
  );
  const id = new Uri(file()).toString();
  const saving = writer.write(
    { base: id, source: id, sourceLabel: 'B', baseLabel: 'A' } as Comparison,
    edited.join(''),
  );
  const said = saving.then(
    () => undefined,
    (error: unknown) => String(error),
  );
  await vi.advanceTimersByTimeAsync(10_000);
  return said;
}

/** VS Code reads the file again some time after it changed. */
const reloadSoon = (): void => void setTimeout(() => documents.forEach((each) => each.reload()), 500);

describe('a branch that is checked out beneath an edited comparison', () => {
  it('keeps what it brings, and has the edit in the sentence that it leaves alone', async () => {
    checkOut(['The quay sank.', 'Nobody said why.', 'It snowed.', 'All went home.']);
    reloadSoon();
    expect(await save()).toBeUndefined();
    expect(onDisk()).toBe(textOf(['The quay sank on Friday.', 'Nobody said why.', 'It snowed.', 'All went home.']));
  });

  it('refuses the edit where it brings another text of that sentence, and writes nothing', async () => {
    const theirs = ['The quay broke in two.', 'Nobody knew why.', 'It rained.'];
    checkOut(theirs);
    reloadSoon();
    expect(await save()).toMatch(/: Row 1: /);
    expect(onDisk()).toBe(textOf(theirs));
  });

  it('is not written over where VS Code has not read it', async () => {
    const theirs = ['The quay sank.', 'Nobody said why.'];
    checkOut(theirs);
    expect(await save()).toMatch(/changed on disk/);
    expect(onDisk()).toBe(textOf(theirs));
  });

  it('says that the file is gone where it takes it away, and makes none', async () => {
    documents.clear();
    fs.rmSync(file());
    expect(await save()).toMatch(/draft\.txt/);
    expect(fs.existsSync(file())).toBe(false);
  });
});

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import { decide } from '../../../../src/engine/storyFile/edits.js';
import type { Change } from '../../../../src/host/storyFile/storyWriter.js';
import { disk, documents, Uri } from '../../support/vscodeOnDisk.js';

let folder = '';
vi.mock('vscode', async () => (await import('../../support/vscodeOnDisk.js')).vscodeOnDisk(() => new Uri(folder)));
const { Files } = await import('../../../../src/host/documents/files.js');
const { StoryFiles } = await import('../../../../src/host/storyFile/storyFiles.js');
const { StoryWriter } = await import('../../../../src/host/storyFile/storyWriter.js');
const { makeFile } = await import('../../../../src/host/documents/newFile.js');

const uri = (name: string) => new Uri(path.join(folder, name)) as unknown as vscode.Uri;
const onDisk = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');
const sentencesOnDisk = (): string[] => onDisk('crossread.json').match(/Said by \w+/g) ?? [];

/** A decision that names who made it. */
const decisionOf =
  (who: string): Change =>
  (text, { story }) =>
    decide(text, story, {
      verdict: 'confirmed',
      sides: [
        { file: 'draft.txt', sentences: [{ text: `Said by ${who}.`, occurrence: 1 }] },
        { file: 'wire.txt', sentences: [{ text: `Told by ${who}.`, occurrence: 1 }] },
      ],
    });

/** A window on the folder, which hears nothing of what others do to its files. */
function windowOn() {
  const storyFiles = new StoryFiles(new Files());
  const writer = new StoryWriter(storyFiles);
  return { storyFiles, decide: (who: string) => settled(writer.change(uri('draft.txt'), decisionOf(who))) };
}

/** What comes of it, by a clock that does not wait. */
async function settled<T>(work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(10_000);
  return work;
}

beforeEach(() => {
  vi.useFakeTimers();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-disk-'));
});
afterEach(() => {
  vi.useRealTimers();
  disk.room = Infinity;
  documents.clear();
  fs.rmSync(folder, { recursive: true });
});

describe('a disk that is full', () => {
  it.each([0, 40])('leaves no half of a story file that is made, where it takes %i bytes', async (room) => {
    const { decide, storyFiles } = windowOn();
    disk.room = room;
    expect(await decide('Ada')).toMatchObject({ failure: { kind: 'unwritable' } });
    expect(fs.readdirSync(folder)).toEqual([]);
    disk.room = Infinity;
    expect(await decide('Ada')).toMatchObject({ how: 'made' });
    expect(sentencesOnDisk()).toEqual(['Said by Ada']);
    storyFiles.dispose();
  });

  it('keeps what was decided as an unsaved change, which the next one joins', async () => {
    const { decide, storyFiles } = windowOn();
    await decide('Ada');
    disk.room = 40;
    expect(await decide('Bo')).toMatchObject({ failure: { kind: 'unsaved' } });
    expect(onDisk('crossread.json')).toHaveLength(40);
    disk.room = Infinity;
    expect(await decide('Cy')).toMatchObject({ how: 'unsaved' });
    const [document] = documents.values();
    expect(await document.save()).toBe(true);
    expect(sentencesOnDisk()).toEqual(['Said by Ada', 'Said by Bo', 'Said by Cy']);
    storyFiles.dispose();
  });

  it('leaves no half of an article that is kept', async () => {
    disk.room = 10;
    expect(await settled(makeFile(uri('page.txt'), 'The ferry sank on Monday.'))).toBe(false);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('takes away no file of somebody else’s', async () => {
    fs.writeFileSync(path.join(folder, 'page.txt'), 'The ferry');
    expect(await settled(makeFile(uri('page.txt'), 'The ferry sank on Monday.'))).toBe(false);
    expect(onDisk('page.txt')).toBe('The ferry');
  });

  it('takes away no file that another window is just writing', async () => {
    disk.room = 10;
    setTimeout(() => fs.appendFileSync(path.join(folder, 'page.txt'), 'sank on Monday.'), 100);
    expect(await settled(makeFile(uri('page.txt'), 'The ferry sank on Monday.'))).toBe(false);
    expect(onDisk('page.txt')).toBe('The ferry sank on Monday.');
  });
});

describe('two windows on one folder', () => {
  it('both decide where there was no story file', async () => {
    const [one, other] = [windowOn(), windowOn()];
    for (const { storyFiles } of [one, other]) await storyFiles.nearest(uri('draft.txt'));
    await one.decide('Ada');
    documents.clear();
    expect(await other.decide('Bo')).toMatchObject({ how: 'saved' });
    expect(sentencesOnDisk()).toEqual(['Said by Ada', 'Said by Bo']);
    for (const { storyFiles } of [one, other]) storyFiles.dispose();
  });

  it('both decide in one file, of which the second reads late what the first wrote', async () => {
    const one = windowOn();
    await one.decide('Ada');
    await one.decide('Bo');
    const [mine] = documents.values();
    documents.clear();
    const other = windowOn();
    await other.decide('Cy');
    documents.clear();
    documents.set(mine.uri.toString(), mine);
    setTimeout(() => mine.reload(), 300);
    expect(await one.decide('Di')).toMatchObject({ how: 'saved' });
    expect(sentencesOnDisk()).toEqual(['Said by Ada', 'Said by Bo', 'Said by Cy', 'Said by Di']);
    for (const { storyFiles } of [one, other]) storyFiles.dispose();
  });

  it('lose nothing where the second never hears of it', async () => {
    const one = windowOn();
    await one.decide('Ada');
    await one.decide('Bo');
    fs.writeFileSync(path.join(folder, 'crossread.json'), '{ "matches": [] } // theirs');
    expect(await one.decide('Cy')).toMatchObject({ failure: { kind: 'unsaved' } });
    expect(onDisk('crossread.json')).toContain('theirs');
    const [mine] = documents.values();
    expect(mine.getText()).toContain('Said by Cy');
    one.storyFiles.dispose();
  });
});

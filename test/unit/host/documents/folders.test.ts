import { describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import { Disposables } from '../../../../src/host/common/disposables.js';
import { EventEmitter, never } from '../../support/vscodeParts.js';

const watchers = new Map<string, EventEmitter<string>>();

vi.mock('vscode', async () => ({
  EventEmitter: (await import('../../support/vscodeParts.js')).EventEmitter,
  RelativePattern: class {
    readonly folder: object;
    constructor(folder: object) {
      this.folder = folder;
    }
  },
  workspace: {
    createFileSystemWatcher: ({ folder }: { readonly folder: { readonly path: string } }) => {
      const created = new EventEmitter<string>();
      watchers.set(folder.path, created);
      const dispose = (): void => void watchers.delete(folder.path);
      return { onDidCreate: created.event, onDidDelete: never, onDidChange: never, dispose };
    },
  },
}));
const { Folders } = await import('../../../../src/host/documents/folders.js');

const uri = (path: string, scheme = 'file') => ({ scheme, path, toString: () => path }) as unknown as vscode.Uri;

describe('folders that are watched', () => {
  it('are those that were asked for last, of a bounded number, each once', () => {
    const held = Disposables.live;
    const folders = new Folders();
    const listed = vi.fn();
    folders.onDidList(listed);
    for (let at = 0; at < 300; at++) {
      folders.watch(uri(`/story-${at}`));
      folders.watch(uri('/always'));
    }
    folders.watch(uri('new', 'untitled'));
    expect(watchers.size).toBe(256);
    expect([...watchers.keys()].slice(0, 2)).toEqual(['/always', '/story-45']);
    watchers.get('/always')?.fire('/always/one.txt');
    expect(listed).toHaveBeenCalledExactlyOnceWith('/always/one.txt');
    folders.watch(uri('/story-0'));
    expect(watchers.has('/story-0')).toBe(true);
    folders.dispose();
    expect(watchers.size).toBe(0);
    expect(Disposables.live).toBe(held);
  });
});

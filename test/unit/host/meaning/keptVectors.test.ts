import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import { DIMENSIONS } from '../../../../src/protocol/vectors.js';

interface Change {
  affectsConfiguration(name: string): boolean;
}

interface Host {
  readonly files: Map<string, Uint8Array>;
  isOn: boolean;
  change: (change: Change) => void;
}

const host = vi.hoisted((): Host => ({ files: new Map(), isOn: true, change: () => undefined }));
vi.mock('vscode', () => {
  const { files } = host;
  const fs = {
    readFile: async (name: string) => files.get(name) ?? Promise.reject(new Error('not there')),
    createDirectory: async () => undefined,
    writeFile: async (name: string, bytes: Uint8Array) => void files.set(name, bytes),
    rename: async (from: string, to: string) => {
      files.set(to, files.get(from) ?? new Uint8Array());
      files.delete(from);
    },
    delete: async (name: string) => (files.delete(name) ? undefined : Promise.reject(new Error('not there'))),
  };
  return {
    Uri: { joinPath: (folder: string, name: string) => `${folder}/${name}` },
    env: { sessionId: 'window' },
    workspace: {
      fs,
      getConfiguration: () => ({ get: () => host.isOn }),
      onDidChangeConfiguration: (listener: (change: Change) => void) => {
        host.change = listener;
        return { dispose: () => undefined };
      },
    },
  };
});
const { KeptVectors } = await import('../../../../src/host/meaning/keptVectors.js');

const FILE = 'storage/vectors.bin';
const vector = new Int8Array(DIMENSIONS).fill(7);
const log = { debug: vi.fn(), warn: vi.fn() };

/** What a window that opens now finds. */
function opened() {
  return new KeptVectors('storage' as unknown as vscode.Uri, log as unknown as vscode.LogOutputChannel);
}

async function keep(text: string): Promise<void> {
  const kept = opened();
  await kept.read();
  kept.store.add(text, vector);
  kept.saveSoon();
  await vi.advanceTimersByTimeAsync(5000);
  kept.dispose();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  host.files.clear();
  host.isOn = true;
});
afterEach(() => vi.useRealTimers());

describe('vectors that are kept', () => {
  it('are there in the next window', async () => {
    await keep('one');
    const next = opened();
    await next.read();
    expect(next.store.get('one')).toEqual(vector);
    expect([...host.files.keys()]).toEqual([FILE]);
    next.dispose();
  });

  it('are written once for many', async () => {
    const kept = opened();
    for (let i = 0; i < 10; i++) {
      kept.store.add(`${i}`, vector);
      kept.saveSoon();
      await vi.advanceTimersByTimeAsync(1000);
      expect(host.files.size).toBe(0);
    }
    await vi.advanceTimersByTimeAsync(5000);
    expect(host.files.size).toBe(1);
    kept.dispose();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('of two windows are kept both', async () => {
    const one = opened();
    await one.read();
    await keep('other');
    one.store.add('one', vector);
    one.saveSoon();
    await vi.advanceTimersByTimeAsync(5000);
    const next = opened();
    await next.read();
    expect([next.store.has('one'), next.store.has('other')]).toEqual([true, true]);
  });

  it('are none where their file is damaged, which is no failure and is written anew', async () => {
    host.files.set(FILE, new Uint8Array(1000));
    const kept = opened();
    await kept.read();
    expect(kept.store.size).toBe(0);
    expect(log.warn).not.toHaveBeenCalled();
    await keep('one');
    const next = opened();
    await next.read();
    expect(next.store.size).toBe(1);
  });

  it('are neither read nor written where the setting is off, and go when it is switched off', async () => {
    await keep('one');
    const kept = opened();
    host.isOn = false;
    host.change({ affectsConfiguration: (name) => name === 'crossread.matching.keepVectors' });
    await vi.advanceTimersByTimeAsync(0);
    expect(host.files.size).toBe(0);
    await keep('two');
    expect(host.files.size).toBe(0);
    kept.dispose();
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import type { WorkerOptions, WorkerPort } from '../../../../src/host/common/platform.js';

let meaning: string | undefined = 'sentences';
const place = { path: '/extension' } as vscode.Uri;

vi.mock('vscode', () => ({
  extensions: { getExtension: (name: string) => (name === 'our.own' ? { extensionUri: place } : undefined) },
  workspace: { getConfiguration: () => ({ get: () => meaning }) },
}));
const { EarlyWorker, workerOptions } = await import('../../../../src/host/engine/earlyWorker.js');

const dispose = vi.fn();
const port = async (): Promise<WorkerPort> => ({ dispose }) as unknown as WorkerPort;
const start = vi.fn<(extension: vscode.Uri, options: WorkerOptions) => Promise<WorkerPort>>();

beforeEach(() => {
  meaning = 'sentences';
  dispose.mockReset();
  start.mockReset();
  start.mockImplementation(port);
});

describe('a worker before the extension starts', () => {
  it('is the first that it asks for, and no later one', async () => {
    const early = new EarlyWorker(true, 'our.own', start);
    expect(start).toHaveBeenCalledExactlyOnceWith(place, { withLexicons: true });
    const [first] = start.mock.results;
    expect(await early.start(place, workerOptions())).toBe(await first?.value);
    expect(start).toHaveBeenCalledTimes(1);
    expect(await early.start(place, workerOptions())).not.toBe(await first?.value);
    early.dispose();
    expect(dispose).not.toHaveBeenCalled();
  });

  it('is started with lexicons where something else stands in the place of the settings', () => {
    meaning = undefined;
    new EarlyWorker(true, 'our.own', start).dispose();
    expect(start).toHaveBeenCalledExactlyOnceWith(place, { withLexicons: true });
  });

  it('is ended where it was started with other settings', async () => {
    const early = new EarlyWorker(true, 'our.own', start);
    meaning = 'off';
    await early.start(place, workerOptions());
    expect(start).toHaveBeenLastCalledWith(place, { withLexicons: false });
    expect(dispose).toHaveBeenCalledTimes(1);
  });

  it('is ended with the extension where nobody asked for it', async () => {
    new EarlyWorker(true, 'our.own', start).dispose();
    await vi.waitFor(() => expect(dispose).toHaveBeenCalledTimes(1));
  });

  it('is ended where nobody asks for it in ten seconds, and is one of somebody who has', async () => {
    vi.useFakeTimers();
    const taken = new EarlyWorker(true, 'our.own', start);
    await taken.start(place, workerOptions());
    await vi.advanceTimersByTimeAsync(11_000);
    expect(dispose).not.toHaveBeenCalled();
    new EarlyWorker(true, 'our.own', start);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(dispose).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  it('fails for whoever takes it, who may start another', async () => {
    start.mockRejectedValueOnce(new Error('no memory'));
    const early = new EarlyWorker(true, 'our.own', start);
    await expect(early.start(place, workerOptions())).rejects.toThrow('no memory');
    await expect(early.start(place, workerOptions())).resolves.toBeDefined();
  });

  it('is none where no article is open, or the extension is not known', () => {
    new EarlyWorker(false, 'our.own', start);
    new EarlyWorker(true, 'of.others', start);
    expect(start).not.toHaveBeenCalled();
  });
});

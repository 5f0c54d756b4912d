import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import type { Host } from '../../src/host/extension.js';

const place = { path: '/extension', toString: () => 'https://here/extension' };
const textDocuments: object[] = [];
const createExtension = vi.fn<(host: Host, context: unknown) => object>(() => ({}));

vi.mock('vscode', () => ({
  Uri: {
    joinPath: (uri: typeof place, ...names: string[]) => {
      const address = [uri.toString(), ...names].join('/');
      return { path: address, toString: () => address };
    },
  },
  extensions: { getExtension: () => ({ extensionUri: place }) },
  workspace: { textDocuments, getConfiguration: () => ({ get: () => 'words' }) },
}));
vi.mock('../../src/host/extension.js', () => ({ createExtension }));
const { activate } = await import('../../src/extension.web.js');

const asked: string[] = [];
const started = vi.fn();
const terminate = vi.fn();

beforeEach(() => {
  asked.length = textDocuments.length = 0;
  vi.clearAllMocks();
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return { ok: true, text: async () => '' };
  });
  class Worker {
    addEventListener = () => undefined;
    terminate = terminate;
    constructor() {
      started();
    }
  }
  vi.stubGlobal('Worker', Worker);
});
afterEach(() => void vi.unstubAllGlobals());

/** What the extension is started with, and what ends with it. */
function activated() {
  const subscriptions: vscode.Disposable[] = [];
  activate({ extensionUri: place, subscriptions } as unknown as vscode.ExtensionContext);
  return { host: createExtension.mock.calls[0][0], subscriptions };
}

const workers = (): string[] => asked.filter((address) => address.endsWith('worker.cjs'));

describe('the extension in a browser', () => {
  it('asks for the worker before anybody else does where an article is about to open, and takes that one', async () => {
    const { host } = activated();
    await vi.waitFor(() => expect(started).toHaveBeenCalledTimes(1));
    await host.startWorker(place as unknown as vscode.Uri, { withLexicons: true });
    expect(workers()).toEqual(['https://here/extension/dist/worker.cjs']);
    expect(terminate).not.toHaveBeenCalled();
  });

  it('ends a worker that nobody asked for with itself', async () => {
    const { subscriptions } = activated();
    subscriptions.forEach((each) => void each.dispose());
    await vi.waitFor(() => expect(terminate).toHaveBeenCalledTimes(1));
  });

  it('asks for none where what is open is no article', () => {
    textDocuments.push({ uri: { scheme: 'git', path: '/here/picture.svg' }, languageId: 'xml' });
    activated();
    expect(workers()).toEqual([]);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unpack, type Packed } from '../../../../src/protocol/packed.js';
import { EventEmitter, never } from '../../support/vscodeParts.js';

vi.mock('vscode', () => ({
  l10n: { t: (message: string) => message },
  Uri: { joinPath: (base: string, ...parts: readonly string[]) => [base, ...parts].join('/') },
  workspace: {
    fs: { readFile: async () => new TextEncoder().encode('draw();') },
    onDidChangeConfiguration: () => ({ dispose: () => undefined }),
    openTextDocument: async (uri: unknown) => ({ uri }),
  },
}));
const { StoryPanel } = await import('../../../../src/host/views/storyPanel.js');

const base = { path: '/story/draft.txt', toString: () => 'file:///story/draft.txt' };
const snapshot = { story: { base: { label: 'draft' } } };
const made = { texts: ['Ferries stopped.'] };

/** A view whose tab is seen, or not, and what was posted to its page, unpacked. */
function opened(visible: boolean) {
  const asks = new EventEmitter<unknown>();
  const seen = new EventEmitter<void>();
  const posted: unknown[] = [];
  const webview = {
    html: '',
    options: {},
    onDidReceiveMessage: asks.event,
    postMessage: async (message: { readonly kind: string }) =>
      void posted.push(message.kind === 'packed' ? unpack(message as Packed) : message),
  };
  const panel = { title: '', visible, webview, onDidChangeViewState: seen.event };
  const kind = {
    page: 'map',
    type: 'crossread.map',
    settings: [],
    title: (name: string) => name,
    make: async () => made,
    message: (map: unknown, revision: number) => ({ kind: 'map', revision, map }),
    words: () => ({ kind: 'words' }),
    read: (message: unknown) => message,
    do: async () => undefined,
  };
  const parts = {
    stories: { onDidFinish: never, current: async () => snapshot },
    texts: { onDidChange: never },
    extension: 'extension',
    log: { warn: vi.fn(), error: vi.fn() },
  };
  new StoryPanel(kind as never, parts as never, base as never, panel as never);
  return { panel, posted, webview, ask: () => asks.fire({ kind: 'ready' }), see: () => seen.fire() };
}

const all = [{ kind: 'words' }, { kind: 'map', revision: 1, map: made }];
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the page of a view', () => {
  beforeEach(() => vi.restoreAllMocks());

  it('is sent its words and its story before it asks, once', async () => {
    const { ask, posted, webview } = opened(true);
    await settled();
    expect(webview.html).toContain('>draw();</script>');
    expect(posted).toEqual(all);
    ask();
    await settled();
    expect(posted).toEqual(all);
  });

  it('is sent all again where it asks again: another page stands there', async () => {
    const { ask, posted } = opened(true);
    await settled();
    ask();
    ask();
    await settled();
    expect(posted).toEqual([...all, ...all]);
  });

  it('is sent nothing while it is out of sight, and all when it is there again', async () => {
    const { ask, panel, posted, see } = opened(true);
    await settled();
    panel.visible = false;
    see();
    panel.visible = true;
    see();
    ask();
    await settled();
    expect(posted).toEqual([...all, ...all]);
  });

  it('that nobody has seen yet is sent nothing until it asks', async () => {
    const { ask, posted } = opened(false);
    await settled();
    expect(posted).toEqual([]);
    ask();
    await settled();
    expect(posted).toEqual(all);
  });
});

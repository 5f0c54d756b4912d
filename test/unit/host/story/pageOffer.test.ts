import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import { EventEmitter } from '../../support/vscodeParts.js';

const mocked = vi.hoisted(() => ({ say: vi.fn(), run: vi.fn(), opened: {} }));
vi.mock('vscode', async () => {
  const { EventEmitter: Emitter } = await import('../../support/vscodeParts.js');
  const opened = new Emitter();
  mocked.opened = opened;
  return {
    l10n: { t: (words: string) => words },
    Uri: { parse: (id: string) => ({ toString: () => id }) },
    commands: { executeCommand: mocked.run },
    window: { onDidChangeActiveTextEditor: opened.event, showInformationMessage: mocked.say },
  };
});
const { PageOffer } = await import('../../../../src/host/story/pageOffer.js');

const file = (name: string) => ({ scheme: 'file', toString: () => `file:///s/${name}` }) as unknown as vscode.Uri;
const article = (name: string) =>
  ({
    scheme: 'crossread-source',
    query: JSON.stringify({ kind: 'page', file: file(name).toString() }),
  }) as unknown as vscode.Uri;

const kept = new Map<string, unknown>();
const memory = {
  get: (key: string) => kept.get(key),
  update: async (key: string, value: unknown) => void kept.set(key, value),
} as unknown as vscode.Memento;

/** A window in which a story with these sources was found. */
function windowWith(...sources: readonly vscode.Uri[]) {
  const finished = new EventEmitter<vscode.Uri>();
  const latest = () => ({ sources: sources.map((uri) => ({ uri })) });
  const offer = new PageOffer({ onDidFinish: finished.event, latest } as never, memory);
  finished.fire(file('draft.txt'));
  const open = async (name: string) => {
    (mocked.opened as EventEmitter<unknown>).fire({ document: { uri: file(name) } });
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { open, offer };
}

describe('an HTML file that is a source', () => {
  beforeEach(() => {
    kept.clear();
    mocked.run.mockClear();
    mocked.say.mockReset().mockResolvedValue(undefined);
  });

  it('says so once a workspace, and opens as an article where that is chosen', async () => {
    mocked.say.mockResolvedValue('Read as Article');
    const { open, offer } = windowWith(file('wire.txt'), article('page.html'), article('other.html'));
    await open('page.html');
    expect(mocked.say).toHaveBeenCalledTimes(1);
    expect(mocked.say.mock.calls[0].slice(1)).toEqual(['Read as Article', 'Don’t Ask Again']);
    expect(mocked.run).toHaveBeenCalledTimes(1);
    await open('other.html');
    offer.dispose();
    const later = windowWith(article('page.html'));
    await later.open('page.html');
    expect(mocked.say).toHaveBeenCalledTimes(1);
    later.offer.dispose();
  });

  it('is not any page, nor an article', async () => {
    const { open, offer } = windowWith(file('wire.txt'), article('page.html'));
    await open('index.html');
    await open('wire.txt');
    expect(mocked.say).not.toHaveBeenCalled();
    offer.dispose();
  });
});

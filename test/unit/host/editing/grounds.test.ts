import { describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import type { Built, Comparisons } from '../../../../src/host/collation/comparisons.js';
import { encodeAddress } from '../../../../src/host/collation/addresses.js';

const changed = vi.hoisted(() => ({ fire: undefined as ((event: unknown) => void) | undefined }));
const saved = vi.hoisted(() => ({ fire: undefined as ((event: unknown) => void) | undefined }));
vi.mock('vscode', async () => {
  const parts = await import('../../support/vscodeParts.js');
  const emitter = new parts.EventEmitter();
  changed.fire = (event) => emitter.fire(event);
  const saving = new parts.EventEmitter();
  saved.fire = (event) => saving.fire(event);
  return {
    ...parts,
    TabInputTextDiff: class {},
    window: { tabGroups: { onDidChangeTabs: parts.never }, visibleTextEditors: [] },
    workspace: {
      textDocuments: [],
      onDidOpenTextDocument: parts.never,
      onDidChangeTextDocument: emitter.event,
      onDidSaveTextDocument: saving.event,
      onDidCloseTextDocument: parts.never,
    },
  };
});
const said = vi.hoisted(() => vi.fn());
vi.mock('../../../../src/host/editing/fileChanged.js', () => ({ sayFileChanged: said }));
const { Grounds } = await import('../../../../src/host/editing/grounds.js');

describe('the ground of a collation', () => {
  const comparison = {
    base: 'file:///s/a.txt',
    source: 'file:///s/b.txt',
    baseLabel: 'A',
    sourceLabel: 'B',
    view: 'rows',
    rows: 'all',
    showFurniture: false,
  } as const;
  const query = encodeAddress({ comparison, side: 'base' }).query;
  const uri = { scheme: 'crossread', query, toString: () => query } as unknown as vscode.Uri;
  const built = (text: string) =>
    ({ shown: { base: text }, ground: { text, sentences: [], rows: [] } }) as unknown as Built;
  const [older, newer] = [built('older'), built('newer')];

  /** A collation that shows `newer`, and what happens to its document. */
  function opened() {
    const comparisons = { recent: () => [newer, older], written: () => undefined } as unknown as Comparisons;
    const grounds = new Grounds(comparisons, { get: () => undefined, update: async () => undefined } as never);
    const document = { uri, version: 1, isDirty: false, getText: () => text };
    let text = '';
    const tell = (contentChanges: readonly unknown[], reason?: number) =>
      changed.fire?.({ document, contentChanges, reason });
    return {
      text: () => grounds.of(uri)?.text,
      edit(now: string, reason?: number) {
        text = now;
        document.version++;
        tell([{}], reason);
      },
      dirty() {
        document.isDirty = true;
        tell([]);
      },
      /** The document's text is written into the file, and stands on `ground` there. */
      write: (ground: string) => grounds.advance(uri, { text: ground, sentences: [], rows: [] }, true),
      saved() {
        document.isDirty = false;
        saved.fire?.(document);
      },
    };
  }

  it('is that of the build which VS Code reads', () => {
    const collation = opened();
    collation.edit('newer');
    expect(collation.text()).toBe('newer');
  });

  it('stays where Undo leads back to an older build, whenever the document is said to be dirty', () => {
    const after = opened();
    after.edit('newer');
    after.edit('older', 1);
    after.dirty();
    expect(after.text()).toBe('newer');
    const before = opened();
    before.edit('newer');
    before.dirty();
    before.edit('older', 1);
    expect(before.text()).toBe('newer');
  });

  it('stays where a person types the text of an older build', () => {
    const collation = opened();
    collation.edit('newer');
    collation.edit('older');
    collation.dirty();
    expect(collation.text()).toBe('newer');
  });

  it('is the new one where the document is said to be dirty before the first edit of a new build', () => {
    const collation = opened();
    collation.edit('older');
    collation.edit('newer');
    collation.dirty();
    collation.edit('newer soon');
    expect(collation.text()).toBe('newer');
  });

  it('stays where Undo comes while VS Code is still saving what was there before it', () => {
    const collation = opened();
    collation.edit('newer');
    collation.dirty();
    collation.edit('taken');
    collation.write('taken');
    collation.edit('newer', 1);
    collation.saved();
    expect(collation.text()).toBe('taken');
  });

  it.each([
    ['that is the same', 'kept', 0],
    ['that is another by now, which is said', 'other', 1],
  ])('is what was kept of rows that come back unsaved, over a file %s', async (_, onDisk, times) => {
    said.mockReset();
    const ground = { text: 'kept', sentences: [], rows: [] };
    const cameBack = vi.fn(async () => ({ texts: { base: { text: onDisk } } }));
    const comparisons = { recent: () => [newer], cameBack } as unknown as Comparisons;
    const grounds = new Grounds(comparisons, { get: () => ground, update: async () => undefined } as never);
    const document = { uri, version: 1, isDirty: true, getText: () => 'unsaved' };
    changed.fire?.({ document, contentChanges: [{}] });
    changed.fire?.({ document, contentChanges: [{}] });
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(grounds.of(uri)).toBe(ground);
    expect(cameBack.mock.calls).toEqual([[comparison, ground]]);
    expect(said.mock.calls).toEqual(Array(times).fill([comparison, ground, 'unsaved', onDisk]));
  });
});

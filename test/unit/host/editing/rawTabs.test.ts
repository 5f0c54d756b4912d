import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EventEmitter } from '../../support/vscodeParts.js';

/** What the rows are on disk, with the text that they were written from. */
const shown = ['── 1', 'The quay sank.', '── 2', 'It was late.'].join('\n');
const edited = shown.replace('sank', 'has sunk');

const parts = vi.hoisted(() => {
  class Tab {
    readonly group = { viewColumn: 1 };
    readonly input: object;
    constructor(input: object) {
      this.input = input;
    }
  }
  class TabInputText {
    readonly uri: object;
    constructor(uri: object) {
      this.uri = uri;
    }
  }
  class TabInputTextDiff {
    readonly modified: object;
    constructor(modified: object) {
      this.modified = modified;
    }
  }
  return { Tab, TabInputText, TabInputTextDiff };
});
const uri = { scheme: 'crossread', query: 'rows', toString: () => 'crossread:/rows' };
const tabs: InstanceType<typeof parts.Tab>[] = [];
const changed = new EventEmitter<unknown>();
const group = { tabs, activeTab: undefined as object | undefined };

/** The document of the rows, as VS Code holds it. */
const document = {
  uri,
  text: edited,
  isDirty: true,
  isClosed: false,
  getText: () => document.text,
  lineAt: (line: number) => ({ range: { end: [line, document.text.split('\n')[line]?.length] } }),
};
let isChangeable = true;

vi.mock('../../../../src/host/collation/addresses.js', () => ({
  decodeAddress: () => ({ comparison: 'the comparison', side: 'base' }),
}));
vi.mock('vscode', () => ({
  ...parts,
  Position: Array,
  Range: class {
    readonly ends: unknown;
    constructor(...ends: readonly unknown[]) {
      this.ends = ends;
    }
  },
  WorkspaceEdit: class {
    made: unknown;
    replace(_: unknown, range: { readonly ends: readonly (readonly number[])[] }, text: string): void {
      this.made = { range, text };
    }
  },
  window: {
    tabGroups: {
      all: [group],
      activeTabGroup: group,
      onDidChangeTabs: changed.event,
      close: async (tab: object) => void tabs.splice(tabs.indexOf(tab as never), 1),
    },
    showTextDocument: async () => (group.activeTab = tabs.find(({ input }) => input instanceof parts.TabInputText)),
  },
  workspace: {
    textDocuments: [document],
    openTextDocument: async () => document,
    applyEdit: async ({ made }: { readonly made: { range: { ends: number[][] }; text: string } }) => {
      if (!isChangeable) return false;
      const lines = document.text.split('\n');
      const [[from = 0], [to = 0, column]] = made.range.ends as [number[], number[]];
      expect(column).toBe(lines[to]?.length);
      document.text = [...lines.slice(0, from), made.text, ...lines.slice(to + 1)].join('\n');
      document.isDirty = true;
      return true;
    },
  },
  commands: {
    executeCommand: async (command: string) => {
      expect(command).toBe('workbench.action.revertAndCloseActiveEditor');
      tabs.splice(tabs.indexOf(group.activeTab as never), 1);
      Object.assign(document, { text: shown, isDirty: false });
    },
  },
}));
const { RawTabs } = await import('../../../../src/host/editing/rawTabs.js');

const kept = new Map<string, unknown>();
const storage = {
  get: (key: string) => kept.get(key),
  update: async (key: string, value: unknown) => void (value === undefined ? kept.delete(key) : kept.set(key, value)),
};
const warn = vi.fn();

/** What the rows of a document are said to stand on. */
const restored = vi.fn<(text: string) => void>();

/** A window that opens where the rows were written from `now`, unless that `isUnknown`, and whose file may be gone. */
function openWindow({ now = 'base', isUnknown = false, isGone = false } = {}) {
  return new RawTabs({
    comparisons: { build: async () => (isGone ? Promise.reject(new Error('gone')) : {}) },
    grounds: {
      of: () => (isUnknown ? undefined : { text: now }),
      restore: async (_: unknown, __: unknown, ground: { readonly text: string }) => restored(ground.text),
    },
    storage,
    log: { warn },
  } as unknown as ConstructorParameters<typeof RawTabs>[0]);
}

const comparison = new parts.Tab(new parts.TabInputTextDiff(uri));
const raw = new parts.Tab(new parts.TabInputText(uri));
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  Object.assign(document, { text: edited, isDirty: true });
  isChangeable = true;
  tabs.splice(0, tabs.length, comparison, raw);
  kept.clear();
  warn.mockReset();
  restored.mockReset();
});

describe('a tab that comes back beside its comparison', () => {
  it('is closed, and its unsaved rows stay', async () => {
    const rawTabs = openWindow();
    await settle();
    expect(tabs).toEqual([comparison]);
    expect(document).toMatchObject({ text: edited, isDirty: true });
    expect([...kept]).toEqual([]);
    expect(restored.mock.calls).toEqual([['base']]);
    rawTabs.dispose();
  });

  it('is closed where it comes later', async () => {
    tabs.pop();
    const rawTabs = openWindow();
    await settle();
    tabs.push(raw);
    changed.fire({});
    await settle();
    expect(tabs).toEqual([comparison]);
    rawTabs.dispose();
    tabs.push(raw);
    changed.fire({});
    await settle();
    expect(tabs).toHaveLength(2);
  });

  it.each([{ isGone: true }, { isUnknown: true }])('stays where its rows could not be put back: %j', async (how) => {
    const rawTabs = openWindow(how);
    await settle();
    expect(tabs).toEqual([comparison, raw]);
    expect(document).toMatchObject({ text: edited, isDirty: true });
    expect([...kept]).toEqual([]);
    rawTabs.dispose();
  });

  it('is closed where nothing is unsaved', async () => {
    document.isDirty = false;
    const rawTabs = openWindow();
    await settle();
    expect(tabs).toEqual([comparison]);
    rawTabs.dispose();
  });

  it.each(['', 'The quay', `${shown}\n── 3\nMore.`, shown.replace('── 1\n', ''), `Before.\n${shown}`])(
    'leaves its rows as they are: %j',
    async (text) => {
      document.text = text;
      const rawTabs = openWindow();
      await settle();
      expect(document.text).toBe(text);
      rawTabs.dispose();
    },
  );
});

describe('rows that were not put back', () => {
  it('are by the next window', async () => {
    isChangeable = false;
    openWindow().dispose();
    await settle();
    expect(document.text).toBe(shown);
    expect(warn).toHaveBeenCalledTimes(1);
    isChangeable = true;
    openWindow().dispose();
    await settle();
    expect(document).toMatchObject({ text: edited, isDirty: true });
    expect([...kept]).toEqual([]);
  });

  it('are put back on what they stood on, also where their file is another by then', async () => {
    isChangeable = false;
    openWindow().dispose();
    await settle();
    isChangeable = true;
    openWindow({ now: 'another' }).dispose();
    await settle();
    expect(document).toMatchObject({ text: edited, isDirty: true });
    expect(restored.mock.calls).toEqual([['base']]);
    expect([...kept]).toEqual([]);
  });
});

import { beforeEach, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';

const defaults: Readonly<Record<string, unknown>> = {
  density: 'normal',
  'lens.maxPerLine': 4,
  'lens.style': 'words',
  'lens.onlyHere': 'exceptions',
};
let set: Record<string, unknown> = {};

vi.mock('vscode', () => ({
  workspace: {
    getConfiguration: () => ({
      get: (name: string) => set[name] ?? defaults[name],
      inspect: (name: string) => ({ key: name, defaultValue: defaults[name], workspaceValue: set[name] }),
    }),
  },
}));
const { lensSetting } = await import('../../../../src/host/common/density.js');

const scope = {} as vscode.Uri;
const lenses = () =>
  (['lens.maxPerLine', 'lens.style', 'lens.onlyHere'] as const).map((name) => lensSetting(name, scope));

beforeEach(() => (set = {}));

it('is what the settings say where nobody chose a density', () => {
  expect(lenses()).toEqual([4, 'words', 'exceptions']);
});

it('chooses less or more', () => {
  set = { density: 'quiet' };
  expect(lenses()).toEqual([1, 'signs', 'off']);
  set = { density: 'full' };
  expect(lenses()).toEqual([12, 'words', 'all']);
});

it('leaves what somebody set as it is, also where that is the default', () => {
  set = { density: 'quiet', 'lens.style': 'words', 'lens.maxPerLine': 3 };
  expect(lenses()).toEqual([3, 'words', 'off']);
});

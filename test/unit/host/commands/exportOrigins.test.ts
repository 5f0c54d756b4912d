import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportParts } from '../../../../src/host/commands/exportOrigins.js';
import type { Change } from '../../../../src/host/storyFile/storyWriter.js';

const mocked = vi.hoisted(() => ({ say: vi.fn() }));
vi.mock('vscode', () => {
  const uri = { scheme: 'file', path: '/s/draft.txt', toString: () => 'file:///s/draft.txt' };
  return {
    l10n: { t: (words: string) => words },
    window: {
      activeTextEditor: { document: { uri, languageId: 'plaintext' } },
      showInformationMessage: mocked.say,
    },
  };
});
const { exportOrigins } = await import('../../../../src/host/commands/exportOrigins.js');

/** Exports where nothing is known; answers what was written into the story file. */
async function exported(found: object | undefined): Promise<string | undefined> {
  let written: string | undefined;
  const change = async (_: unknown, changed: Change) => {
    written = changed('', {} as never) as string;
    return { uri: { path: '/s/crossread.json' }, how: 'made' };
  };
  await exportOrigins({
    stories: { current: async () => undefined },
    origins: { taken: async () => [] },
    storyFiles: { nearest: async () => found },
    writer: { change },
  } as unknown as ExportParts);
  return written;
}

describe('Export Origins of Wording… where nothing is known', () => {
  beforeEach(() => mocked.say.mockReset().mockResolvedValue(undefined));

  it('offers to make the story file where there is none, and makes it when that is chosen', async () => {
    mocked.say.mockResolvedValueOnce('Make crossread.json');
    expect(await exported(undefined)).toBe('{}\n');
    expect(await exported(undefined)).toBe(undefined);
  });

  it('offers nothing where it stands', async () => {
    expect(await exported({})).toBe(undefined);
    expect(mocked.say).toHaveBeenCalledTimes(1);
    expect(mocked.say.mock.calls[0]).not.toContain('Make crossread.json');
  });
});

import { describe, expect, it, vi } from 'vitest';
import { LineMap } from '../../../../src/engine/text/lines.js';
import type { Source } from '../../../../src/engine/model.js';
import { readStoryText } from '../../../../src/engine/storyFile/text.js';
import type { StoryCommandParts } from '../../../../src/host/commands/decide.js';
import type { Change } from '../../../../src/host/storyFile/storyWriter.js';
import { pair, source, story } from '../../support/engineParts.js';

const editor = vi.hoisted(() => {
  const at = { line: 0, character: 3 };
  const uri = { scheme: 'file', toString: () => 'file:///story/draft.txt' };
  return { document: { uri }, selection: { isEmpty: true, start: at, end: at, active: at } };
});
vi.mock('vscode', async () => {
  const parts = await import('../../support/quickPick.js');
  const t = (message: string, ...args: unknown[]) => message.replace(/\{(\d)\}/g, (_, at) => String(args[Number(at)]));
  return { ...parts, l10n: { t }, window: { ...parts.window, activeTextEditor: editor } };
});
const { shown } = await import('../../support/quickPick.js');
const { linkSentences } = await import('../../../../src/host/commands/decide.js');

describe('Link Sentences…', () => {
  const draft = source('draft', 'The quay sank.');
  const wire = source('wire', 'It rained. | Under water is the quay.');
  const herald = source('herald', 'No $(trash) quay stands there now.', 'It rained. | Nobody knew.');
  const textOf = ({ id, article: { text } }: Source) => ({
    uri: { scheme: 'file', toString: () => id },
    id,
    text,
    lines: new LineMap(text),
    stamp: 1,
  });
  const snapshot = {
    story: story(draft, [wire, pair([])], [herald, pair([])]),
    base: textOf(draft),
    sources: [wire, herald].map(textOf),
    capped: false,
  };

  /** The story file once some rows of the list were ticked, or the one with the focus was taken. */
  async function linked(...ticked: readonly number[]): Promise<readonly string[][][]> {
    let text = '{}\n';
    const change = async (_: unknown, changed: Change) => {
      const pathOf = (uri: unknown) => String(uri).replace('file:///story/', '');
      text = changed(text, { levelsUp: 0, story: readStoryText(text, 0).story, pathOf } as never) as string;
      return { uri: editor.document.uri, how: 'saved' };
    };
    const parts = { stories: { current: async () => snapshot }, writer: { change } } as unknown as StoryCommandParts;
    const done = linkSentences(parts);
    const pick = shown[shown.length - 1];
    await new Promise((resolve) => setImmediate(resolve));
    pick.selectedItems = ticked.map((at) => pick.items[at]);
    pick.accept.fire();
    await done;
    const { matches = [] } = JSON.parse(text) as { matches?: { sides: { text: string[] }[] }[] };
    return matches.map(({ sides }) => sides.map((side) => side.text));
  }

  it('begins with the best of each source, then lists all others, source by source', async () => {
    await linked();
    const items = shown[shown.length - 1].items.map(({ label, detail }) => detail ?? label);
    expect(items.map((text) => text.replaceAll('\u200c', ''))).toEqual([
      'Under water is the quay.',
      'No $(trash) quay stands there now.',
      'wire',
      'It rained.',
      'herald',
      'It rained.',
      'Nobody knew.',
    ]);
  });

  it('links the one that has the focus, or all that are ticked, of several sources at once', async () => {
    expect(await linked()).toEqual([[['The quay sank.'], ['Under water is the quay.']]]);
    expect(await linked(6, 0, 1)).toEqual([
      [['The quay sank.'], ['Under water is the quay.']],
      [['The quay sank.'], ['No $(trash) quay stands there now.', 'Nobody knew.']],
    ]);
  });
});

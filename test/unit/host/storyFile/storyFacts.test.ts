import { describe, expect, it } from 'vitest';
import type * as vscode from 'vscode';
import { createEngine } from '../../../../src/engine/create.js';
import type { StoryFile } from '../../../../src/engine/storyFile/file.js';
import { readStoryText } from '../../../../src/engine/storyFile/text.js';
import type { WorkerPort } from '../../../../src/host/common/platform.js';
import { EngineSession } from '../../../../src/host/engine/session.js';
import { noStoryFacts, type StoryFacts } from '../../../../src/host/engine/storyFacts.js';
import type { StoryFiles } from '../../../../src/host/storyFile/storyFiles.js';
import type { Change, StoryWriter } from '../../../../src/host/storyFile/storyWriter.js';
import { TakenStore, type Taking } from '../../../../src/host/storyFile/takenStore.js';
import { serve } from '../../../../src/worker/serve.js';

/** A session with a real engine on the other end of a wire. */
function sessionThat(facts: () => StoryFacts): EngineSession {
  return new EngineSession({
    startWorker: async () => {
      let toHost: (message: unknown) => void = () => undefined;
      let toWorker: (message: unknown) => void = () => undefined;
      serve(createEngine(), {
        post: (message) => void setTimeout(() => toHost(structuredClone(message))),
        listen: (listener) => (toWorker = listener),
      });
      return {
        post: (message) => void setTimeout(() => toWorker(structuredClone(message))),
        listen: (listener) => (toHost = listener),
        onExit: () => undefined,
        dispose: () => undefined,
      } satisfies WorkerPort;
    },
    onLost: () => undefined,
    onLog: () => undefined,
    readStoryFacts: async () => facts(),
  });
}

const fares = 'The island council met the ferry company on Tuesday to talk about winter fares.';
const choir = 'A choir from Pellworth sang at the lighthouse on Sunday evening.';

describe('what the story file says of sources', () => {
  const base = { id: 'file:///s/draft.txt', text: `${fares}\n${choir}`, stamp: 1 };
  const source = { id: 'file:///s/wire.txt', text: `${fares}\nBread is baked from flour.`, stamp: 1 };

  it('goes with each question: labels, dates, languages and decisions', async () => {
    let facts: StoryFacts = noStoryFacts;
    const session = sessionThat(() => facts);
    const before = await session.match(base, [source]);
    expect(before.labels).toEqual(['draft', 'wire']);
    expect(before.pairs[0].matches).toHaveLength(1);
    facts = {
      labels: { [source.id]: 'The Wire' },
      dates: { [source.id]: '2026-03-29' },
      languages: { [source.id]: 'de' },
      decisions: (a, b) => {
        expect([a, b]).toEqual([base.id, source.id]);
        const anchor = { text: fares, occurrence: 1 };
        return [{ verdict: 'rejected', a: [anchor], b: [anchor] }];
      },
    };
    const after = await session.match(base, [source]);
    expect(after.labels).toEqual(['draft', 'The Wire']);
    expect(after.sources[0].metadata.published).toBe('2026-03-29');
    expect(after.pairs[0].matches).toEqual([]);
    session.dispose();
  });

  it('splits sentences by the language that was given, and by the text’s own once it is taken back', async () => {
    let languages: Record<string, string> = {};
    const session = sessionThat(() => ({ ...noStoryFacts, languages }));
    // A German date ends in a stop that ends no sentence.
    const text = { id: 'file:///s/a.txt', text: 'Fest am 3. Mai. Alle da.', stamp: 1 };
    const count = async (): Promise<number> => (await session.match(text, [])).base.sentences.length;
    const detected = await count();
    languages = { [text.id]: 'de' };
    const german = await count();
    languages = { [text.id]: 'en' };
    const english = await count();
    languages = {};
    expect([german, await count()]).toEqual([2, detected]);
    expect(english).not.toBe(german);
    session.dispose();
  });

  it('goes by the language of the story file before that of the settings, which holds where the file tells none', async () => {
    let languages: Record<string, string> = {};
    const session = sessionThat(() => ({ ...noStoryFacts, languages }));
    const options = { language: 'en', bodyLines: ['Fest am 3. Mai. Alle da.'] };
    const text = { id: 'file:///s/a.txt', text: 'Fest am 3. Mai. Alle da.', stamp: 1, options };
    const roles = async (): Promise<string[]> => (await session.match(text, [])).base.sentences.map(({ role }) => role);
    expect(await roles()).toEqual(['body', 'body', 'body']);
    languages = { [text.id]: 'de' };
    expect(await roles()).toEqual(['body', 'body']);
    languages = {};
    expect(await roles()).toEqual(['body', 'body', 'body']);
    session.dispose();
  });
});

describe('where wording was taken from', () => {
  const draft = { path: '/s/draft.txt' } as vscode.Uri;
  const wire = { path: '/s/wire.txt' } as vscode.Uri;

  /** A store on one story file, which is a text in memory. */
  function storeOn(text: string | undefined) {
    let now = text;
    const reading = () => ({
      story: readStoryText(now ?? '', 0).story as StoryFile,
      pathOf: ({ path }: vscode.Uri) => (path.startsWith('/s/') ? path.slice(3) : undefined),
    });
    const files = {
      nearest: async () => (now === undefined ? undefined : { uri: draft }),
      of: async () => (now === undefined ? undefined : reading()),
    } as unknown as StoryFiles;
    const writer = {
      changeAt: async (_: vscode.Uri, change: Change) => {
        now = change(now ?? '', reading() as unknown as Parameters<Change>[1]) as string;
        return { uri: draft, how: 'saved' };
      },
    } as unknown as StoryWriter;
    return { store: new TakenStore(files, writer), text: () => now };
  }

  const taking: Taking = {
    from: { uri: wire, label: 'Wire', sentences: [fares] },
    sentences: [`${fares} `],
    when: '2026-05-01T10:00:00.000Z',
  };
  const clipboard: Taking = { ...taking, from: { label: 'Clipboard', sentences: [fares] } };

  it('is remembered in the story file, the oldest first, and read for its draft', async () => {
    const { store, text } = storeOn('// ours\n{}\n');
    await store.change(draft, [taking, clipboard], []);
    await store.change(wire, [taking], []);
    expect(text()).toMatch(/^\/\/ ours\n/);
    expect(readStoryText(text() ?? '', 0).problems).toEqual([]);
    expect(await store.read(draft)).toEqual([
      { at: 0, from: { file: 'wire.txt', label: 'Wire', sentences: [fares] }, into: { file: 'draft.txt', sentences: [`${fares} `] }, when: '2026-05-01T10:00:00.000Z' },
      { at: 1, from: { file: undefined, label: 'Clipboard', sentences: [fares] }, into: { file: 'draft.txt', sentences: [`${fares} `] }, when: '2026-05-01T10:00:00.000Z' },
    ]); // prettier-ignore
  });

  it('goes again where it was taken back, and what a person wrote beside it stays', async () => {
    const { store, text } = storeOn('{ "taken": [] // what we took\n}\n');
    await store.change(draft, [taking, clipboard], []);
    await store.change(draft, [{ ...taking, when: '2026-05-02T10:00:00.000Z' }], [taking]);
    expect((await store.read(draft)).map(({ from, when }) => `${from.label} ${when.slice(0, 10)}`)).toEqual([
      'Clipboard 2026-05-01',
      'Wire 2026-05-02',
    ]);
    const { taken } = readStoryText(text() ?? '', 0).story as StoryFile;
    await store.change(draft, [taking], [clipboard, { ...taking, when: '2026-05-02T10:00:00.000Z' }]);
    expect(taken).toHaveLength(2);
    expect((await store.read(draft)).map(({ when }) => when)).toEqual([taking.when]);
    expect(text()).toContain('// what we took');
  });

  it('is not remembered where there is no story file', async () => {
    const { store, text } = storeOn(undefined);
    await store.change(draft, [taking], []);
    expect([await store.read(draft), text()]).toEqual([[], undefined]);
  });

  it('leaves a source outside the workspace by its label alone', async () => {
    const { store } = storeOn('{}');
    const elsewhere = { ...taking.from, uri: { path: '/elsewhere/x.txt' } as vscode.Uri };
    await store.change(draft, [{ ...taking, from: elsewhere }], []);
    expect((await store.read(draft))[0].from).toEqual({ file: undefined, label: 'Wire', sentences: [fares] });
  });
});

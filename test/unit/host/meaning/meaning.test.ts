import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import type { EngineSession, Unclear } from '../../../../src/host/engine/session.js';
import type { EncoderThread } from '../../../../src/host/meaning/encoderThread.js';
import type { KnownVector } from '../../../../src/protocol/messages.js';
import { DIMENSIONS, type PackedVector } from '../../../../src/protocol/vectors.js';

const window = vi.hoisted((): { activeTextEditor: unknown; setting: string } => ({
  activeTextEditor: undefined,
  setting: 'sentences',
}));
vi.mock('vscode', async () => ({
  ...(await import('../../support/vscodeParts.js')),
  Uri: { parse: (id: string) => id },
  workspace: { getConfiguration: () => ({ get: () => window.setting }) },
  window,
}));
const { NotEncoded } = await import('../../../../src/host/meaning/encoderThread.js');
const { Meaning } = await import('../../../../src/host/meaning/meaning.js');
const { VectorStore } = await import('../../../../src/host/meaning/vectorStore.js');

/** A story of these texts, the first of which is its base. */
const storyOf = (...ids: readonly string[]): Unclear => {
  const [base, ...sources] = ids.map((id) => ({ id, text: '', stamp: 1 }));
  return { base, sources, others: [] };
};
const vectorOf = (sentence: string): PackedVector => new Int8Array(DIMENSIONS).fill(sentence.length);

beforeEach(() => Object.assign(window, { activeTextEditor: undefined, setting: 'sentences' }));

/** Meaning over an engine that finds the given sentences of each document unclear until it has learned them. */
function over(unclear: Readonly<Record<string, readonly string[]>>) {
  const learned = new Map<string, PackedVector>();
  const encoded: string[][] = [];
  const session = {
    unclear: vi.fn(async ({ base }: Unclear) => (unclear[base.id] ?? []).filter((each) => !learned.has(each))),
    learnVectors: vi.fn(async (known: readonly KnownVector[]) => {
      for (const { text: sentence, vector } of known) learned.set(sentence, vector);
    }),
  };
  const encode = vi.fn<EncoderThread['encode']>(async (texts) => {
    await new Promise((resolve) => setTimeout(resolve));
    encoded.push([...texts]);
    return texts.map(vectorOf);
  });
  const store = new VectorStore();
  const saveSoon = vi.fn();
  const log = { debug: vi.fn(), warn: vi.fn() };
  const meaning = new Meaning({
    session: session as unknown as EngineSession,
    encoder: { encode },
    kept: { store, read: async () => undefined, saveSoon },
    log: log as unknown as vscode.LogOutputChannel,
  });
  return { meaning, session, learned, encoded, encode, store, saveSoon, log };
}

describe('comparing by meaning', () => {
  it('has what words leave unclear encoded, the base’s first, and tells the engine', async () => {
    const { meaning, learned, encoded, saveSoon } = over({ a: ['one', 'three', 'seven'] });
    expect(await meaning.refine(storyOf('a', 'b'))).toBe(true);
    expect(encoded).toEqual([['one', 'three', 'seven']]);
    expect([...learned]).toEqual(['one', 'three', 'seven'].map((each) => [each, vectorOf(each)]));
    expect(saveSoon).toHaveBeenCalled();
    // Nothing is left to do.
    expect(await meaning.refine(storyOf('a', 'b'))).toBe(false);
    expect(encoded).toHaveLength(1);
  });

  it('encodes nothing that is known from before', async () => {
    const { meaning, learned, encode, store } = over({ a: ['one', 'three'] });
    for (const each of ['one', 'three']) store.add(each, vectorOf(each));
    expect(await meaning.refine(storyOf('a', 'b'))).toBe(true);
    expect(encode).not.toHaveBeenCalled();
    expect([...learned.keys()]).toEqual(['one', 'three']);
  });

  it.each(['words', 'off'])('asks for nothing where the setting is %s', async (setting) => {
    window.setting = setting;
    const { meaning, session } = over({ a: ['one'] });
    expect(await meaning.refine(storyOf('a', 'b'))).toBe(false);
    expect(session.unclear).not.toHaveBeenCalled();
  });

  it('goes on with the active document, and encodes what two share once', async () => {
    const of = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name} ${i}`);
    const { meaning, encoded } = over({ a: of('a', 40), b: [...of('b', 16), ...of('a', 40)] });
    const [first, second] = [meaning.refine(storyOf('a')), meaning.refine(storyOf('b'))];
    window.activeTextEditor = { document: { uri: { toString: () => 'b' } } };
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(encoded.slice(0, 2).map(([one]) => one)).toEqual(['a 0', 'b 0']);
    expect(encoded.flat()).toHaveLength(56);
  });

  it('says how far it has got where it takes long, and no longer once it is done', async () => {
    const { meaning, encode } = over({ a: Array.from({ length: 64 }, (_, i) => `${i}`) });
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 700));
    const told: unknown[] = [];
    meaning.onDidChange(() => told.push(meaning.progress('a')));
    await meaning.refine(storyOf('a'));
    vi.restoreAllMocks();
    expect(encode).toHaveBeenCalledTimes(4);
    expect(told).toEqual([{ done: 32, all: 64 }, { done: 48, all: 64 }, undefined]);
  });

  it('goes on by words where there is no encoder, says so once, and asks again after a reset', async () => {
    const { meaning, session, encode, log, saveSoon } = over({ a: ['one'], b: ['two'] });
    const told = vi.fn();
    meaning.onDidChange(told);
    encode.mockRejectedValueOnce(new NotEncoded({ kind: 'missing', reason: 'ENOENT' }));
    expect(await meaning.refine(storyOf('a'))).toBe(false);
    expect(await meaning.refine(storyOf('b'))).toBe(false);
    expect(session.unclear).toHaveBeenCalledTimes(1);
    expect(log.warn).toHaveBeenCalledTimes(1);
    expect(told).toHaveBeenCalledTimes(1);
    expect(saveSoon).not.toHaveBeenCalled();
    expect(meaning.failure).toEqual({ kind: 'missing', reason: 'ENOENT' });
    meaning.reset();
    expect(meaning.failure).toBeUndefined();
    expect(await meaning.refine(storyOf('a'))).toBe(true);
  });

  it('keeps what was encoded before nobody waited for it any more', async () => {
    const { meaning, session, store, encode, log } = over({ a: Array.from({ length: 40 }, (_, i) => `${i}`) });
    const abort = new AbortController();
    encode.mockImplementationOnce(async (texts) => {
      abort.abort();
      return texts.map(vectorOf);
    });
    expect(await meaning.refine(storyOf('a'), abort.signal)).toBe(false);
    expect([store.size, encode.mock.calls.length]).toEqual([16, 1]);
    expect(session.learnVectors).not.toHaveBeenCalled();
    expect(log.warn).not.toHaveBeenCalled();
  });

  it('ends with the extension, and takes a lost engine for no failure of the encoder', async () => {
    const { meaning, session, encode } = over({ a: ['one'] });
    session.unclear.mockRejectedValueOnce(new Error('The worker was lost.'));
    expect(await meaning.refine(storyOf('a'))).toBe(false);
    expect(meaning.failure).toBeUndefined();
    encode.mockImplementationOnce(async (_, signal) => {
      meaning.dispose();
      expect(signal.aborted).toBe(true);
      throw new NotEncoded({ kind: 'cancelled' });
    });
    expect(await meaning.refine(storyOf('a'))).toBe(false);
    expect(meaning.failure).toBeUndefined();
  });
});

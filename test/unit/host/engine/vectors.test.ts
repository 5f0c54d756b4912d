import { describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../../../src/engine/create.js';
import { EngineSession, type Matched, type Text } from '../../../../src/host/engine/session.js';
import { DIMENSIONS, type PackedVector } from '../../../../src/protocol/vectors.js';
import { serve } from '../../../../src/worker/serve.js';

/** A session with the real engine, over wires that copy what they carry. */
function sessionOf() {
  const starts = vi.fn();
  const session = new EngineSession({
    startWorker: async () => {
      starts();
      let host: (message: unknown) => void = () => undefined;
      let inside: (message: unknown) => void = () => undefined;
      serve(createEngine(), {
        post: (message) => void setTimeout(() => host(structuredClone(message))),
        listen: (listener) => (inside = listener),
      });
      return {
        post: (message) => void setTimeout(() => inside(structuredClone(message))),
        listen: (listener) => (host = listener),
        onExit: () => undefined,
        dispose: () => undefined,
      };
    },
    onLost: vi.fn(),
    onLog: vi.fn(),
  });
  return { session, starts };
}

const base = [
  'Ferries to Tarn were cancelled on Monday because of a gale.',
  'The council shot down what engineers had in mind.',
  'Children planted forty trees beside the school.',
];
const other = [
  'Ferries to Tarn were cancelled on Monday because of a storm.',
  'A choir sang at the lighthouse.',
  'Lawmakers rejected this scheme.',
];

/** What each sentence is about: those that are about the same point the same way. */
const about: readonly (readonly string[])[] = [[base[0], other[0]], [base[1], other[2]], [base[2]], [other[1]]];
const vectorOf = (sentence: string): PackedVector => {
  const axis = about.findIndex((each) => each.includes(sentence));
  // All of them have much in common, as the vectors of one story have.
  return new Int8Array(DIMENSIONS).fill(6).map((value, i) => (i % about.length === axis ? value + 6 : value));
};

const text = (id: string, lines: readonly string[]): Text => ({ id, stamp: 1, text: lines.join('\n\n') });
const [a, b] = [text('a', base), text('b', other)];
const kinds = ({ pairs: [pair] }: Matched) => pair.matches.map(({ a: [from], b: [to], kind }) => [from, to, kind]);

describe('a session that is told vectors', () => {
  it('knows which language each article is in', async () => {
    const { session } = sessionOf();
    const german = text('c', ['Die Fähren nach Tarn fielen am Montag wegen eines Sturms aus.']);
    const { base, sources } = await session.match(a, [german]);
    expect([base.language, sources[0].language]).toEqual(['en', 'de']);
  });

  it('says what words leave unclear, and matches it by what it was told', async () => {
    const { session } = sessionOf();
    expect(kinds(await session.match(a, [b]))).toEqual([[0, 0, 'edited']]);
    const unclear = await session.unclear({ base: a, sources: [b], others: [] });
    expect(unclear).toEqual(expect.arrayContaining(base.slice(1)));
    expect([...unclear].sort()).toEqual(expect.arrayContaining([base[1], other[2]].sort()));
    await session.learnVectors(unclear.map((each) => ({ text: each, vector: vectorOf(each) })));
    expect(kinds(await session.match(a, [b]))).toEqual([
      [0, 0, 'edited'],
      [1, 2, 'paraphrase'],
    ]);
    expect(await session.unclear({ base: a, sources: [b], others: [] })).toEqual([]);
    session.dispose();
  });

  it('asks again for what another worker does not know', async () => {
    const { session, starts } = sessionOf();
    const unclear = await session.unclear({ base: a, sources: [b], others: [] });
    await session.learnVectors(unclear.map((each) => ({ text: each, vector: vectorOf(each) })));
    expect(await session.unclear({ base: a, sources: [b], others: [] })).toEqual([]);
    session.restart();
    expect(await session.unclear({ base: a, sources: [b], others: [] })).toEqual(unclear);
    expect(kinds(await session.match(a, [b]))).toEqual([[0, 0, 'edited']]);
    expect(starts).toHaveBeenCalledTimes(2);
    session.dispose();
  });

  it('says what words leave unclear between two sources of a story, too', async () => {
    const { session } = sessionOf();
    // The base itself is clear: both have all that it says.
    const [brief, third] = [text('brief', base.slice(0, 1)), text('third', [base[0], other[2]])];
    await session.match(brief, [a, third]);
    expect(await session.unclear({ base: brief, sources: [a], others: [] })).toEqual([]);
    expect(await session.unclear({ base: brief, sources: [a, third], others: [] })).toEqual([
      base[1],
      other[2],
      base[2],
    ]);
    session.dispose();
  });
});

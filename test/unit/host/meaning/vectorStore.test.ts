import { describe, expect, it } from 'vitest';
import { MOST_VECTORS, VectorStore } from '../../../../src/host/meaning/vectorStore.js';
import { DIMENSIONS } from '../../../../src/protocol/vectors.js';

const vector = (seed: number): Int8Array => new Int8Array(DIMENSIONS).fill(seed);
const any = vector(1);

function storeOf(...texts: string[]): VectorStore {
  const store = new VectorStore();
  texts.forEach((text, i) => store.add(text, vector(i + 1)));
  return store;
}

describe('the vectors of sentences', () => {
  it('are found by their texts, whatever these are', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'The ferry sails.', 'The ferry sails,', 'ы', '\ud800', 'a'.repeat(5000)];
    const store = storeOf(...texts);
    expect(store.size).toBe(texts.length);
    texts.forEach((text, i) => expect(store.get(text)).toEqual(vector(i + 1)));
    expect(store.get('c')).toBeUndefined();
    expect(store.has('a')).toBe(true);
  });

  it('have keys of their own, also where texts differ by little', () => {
    const store = new VectorStore();
    const texts = Array.from({ length: 9000 }, (_, i) => `Line ${i} of ${i * 7}.`);
    for (const text of texts) store.add(text, any);
    expect(store.size).toBe(texts.length);
  });

  it('go where there are too many, those first that were not used for longest', () => {
    const store = new VectorStore();
    for (let i = 0; i < MOST_VECTORS; i++) store.add(`${i}`, any);
    store.get('0');
    store.add('one more', vector(1));
    expect(store.size).toBe(MOST_VECTORS);
    expect([store.has('0'), store.has('1'), store.has('2')]).toEqual([true, false, true]);
  });

  it('come back from their bytes, behind those that are known already', () => {
    const bytes = storeOf('a', 'b').toBytes();
    const store = storeOf('c', 'b');
    // From any place in memory.
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    expect(store.addBytes(moved.subarray(3))).toBe(true);
    expect(store.get('a')).toEqual(vector(1));
    expect(store.get('c')).toEqual(vector(1));
    expect(store.size).toBe(3);
    for (let i = 3; i < MOST_VECTORS; i++) store.add(`${i}`, any);
    const full = new VectorStore();
    full.addBytes(store.toBytes());
    full.addBytes(storeOf('older').toBytes());
    expect([full.size, full.has('older'), full.has('c')]).toEqual([MOST_VECTORS, false, true]);
  });

  it('of none come back from theirs', () => {
    expect(new VectorStore().addBytes(new VectorStore().toBytes())).toBe(true);
  });

  const whole = storeOf('a', 'b').toBytes();
  const changed = (at: number): Uint8Array => whole.map((byte, i) => (i === at ? byte ^ 1 : byte));
  it.each([
    ['nothing', new Uint8Array()],
    ['half a number', whole.subarray(0, 18)],
    ['another file', new TextEncoder().encode('Crossread compares versions. '.repeat(20))],
    ['cut', whole.subarray(0, whole.length - 4)],
    ['longer', Uint8Array.from([...whole, 0, 0, 0, 0])],
    ['of another encoder', changed(8)],
    ['changed in its number', changed(12)],
    ['changed in a key', changed(16)],
    ['changed in a vector', changed(whole.length - 1)],
    ['of another version', changed(0)],
  ])('are none where their file is %s', (_, bytes) => {
    const store = storeOf('c');
    expect(store.addBytes(bytes)).toBe(false);
    expect(store.size).toBe(1);
  });
});

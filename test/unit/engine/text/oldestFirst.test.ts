import { describe, expect, it } from 'vitest';
import { OldestFirst } from '../../../../src/engine/text/oldestFirst.js';

describe('a map that drops the oldest first', () => {
  it('holds so many entries', () => {
    const map = new OldestFirst<string, number>(2);
    for (const [i, key] of ['a', 'b', 'c'].entries()) map.set(key, i);
    expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual([undefined, 1, 2]);
    expect(['a', 'b', 'c'].map((key) => map.has(key))).toEqual([false, true, true]);
  });

  it('frees a sixteenth at a time where it holds many', () => {
    const map = new OldestFirst<number, true>(160);
    for (let i = 0; i < 161; i++) map.set(i, true);
    expect(map.entries()[0]).toEqual([11, true]);
    expect(map.entries()).toHaveLength(150);
  });

  it('keeps the age of an entry that is set again', () => {
    const map = new OldestFirst<string, number>(2);
    for (const [i, key] of ['a', 'b', 'a', 'c'].entries()) map.set(key, i);
    expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual([undefined, 1, 3]);
  });

  it('counts entries by their size, and drops as many as it must', () => {
    const map = new OldestFirst<string, true>(10, (key) => key.length);
    for (const key of ['four', 'five', 'as', 'eightish']) map.set(key, true);
    expect(['four', 'five', 'as', 'eightish'].map((key) => map.has(key))).toEqual([false, false, true, true]);
  });
});

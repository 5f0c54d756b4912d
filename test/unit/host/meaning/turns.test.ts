import { describe, expect, it } from 'vitest';
import { Turns } from '../../../../src/host/meaning/turns.js';

/** Work that ends when it is told to. */
function work(done: string[], name: string) {
  let end: (error?: Error) => void = () => undefined;
  const run = async (): Promise<void> => {
    done.push(name);
    await new Promise<void>((resolve, reject) => (end = (error) => (error ? reject(error) : resolve())));
  };
  return { run, end: (error?: Error) => end(error) };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('turns', () => {
  it('are taken one at a time, the urgent first, then as they came', async () => {
    const turns = new Turns();
    const done: string[] = [];
    const works = ['a', 'b', 'c', 'd'].map((name) => work(done, name));
    let urgent = 'c';
    const all = works.map(({ run }, i) => turns.take(() => urgent === 'abcd'[i], run));
    await soon();
    expect(done).toEqual(['a']);
    for (const [i, next] of [[0, 'c'], [2, 'd'], [3, 'b']] as const) {
      works[i].end();
      await soon();
      expect(done.at(-1)).toBe(next);
      urgent = 'd';
    } // prettier-ignore
    works[1].end();
    await Promise.all(all);
  });

  it('go on after one that failed', async () => {
    const turns = new Turns();
    const done: string[] = [];
    const [one, other] = [work(done, 'one'), work(done, 'other')];
    const first = turns.take(() => false, one.run);
    const second = turns.take(() => false, other.run);
    one.end(new Error('boom'));
    await expect(first).rejects.toThrow('boom');
    await soon();
    other.end();
    await second;
    await expect(turns.take(() => false, async () => 3)).resolves.toBe(3); // prettier-ignore
  });
});

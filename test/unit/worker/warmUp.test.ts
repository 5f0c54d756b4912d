import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../../src/engine/create.js';
import type { Engine } from '../../../src/engine/engine.js';
import { tellings, warmUp } from '../../../src/worker/warmUp.js';

const served = { isBusy: false, hasMatched: false };
let engine: Engine;
const match = vi.fn<Engine['match']>();
const setSource = vi.fn<Engine['setSource']>();

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(served, { isBusy: false, hasMatched: false });
  const real = createEngine();
  match.mockReset().mockImplementation((...asked) => real.match(...asked));
  setSource.mockReset().mockImplementation((...asked) => real.setSource(...asked));
  engine = { ...real, match, setSource };
});

afterEach(() => vi.useRealTimers());

describe('a worker in its spare time', () => {
  it('reads and matches a story that has what heads, bodies and feet have', async () => {
    void warmUp(served, engine);
    await vi.runAllTimersAsync();
    const { matches } = engine.match('0', '1');
    expect(matches.length).toBeGreaterThan(3);
    const roles = new Set(tellings.flatMap((_, i) => engine.article(String(i))?.sentences.map(({ role }) => role)));
    expect([...roles].sort()).toEqual(['body', 'caption', 'furniture', 'meta', 'title']);
    expect(match).toHaveBeenCalled();
  });

  it('has it in Latin-1, for which a regular expression is compiled soonest', () => {
    expect(tellings.join('')).toMatch(/^[\n\x20-\x7e\xa0-\xff]+$/);
  });

  it('lets every request go first', async () => {
    served.isBusy = true;
    void warmUp(served, engine);
    await vi.advanceTimersByTimeAsync(500);
    expect(setSource).not.toHaveBeenCalled();
    served.isBusy = false;
    await vi.runAllTimersAsync();
    expect(match).toHaveBeenCalledTimes(1);
  });

  it('ends where a story was matched meanwhile', async () => {
    served.isBusy = true;
    void warmUp(served, engine);
    await vi.advanceTimersByTimeAsync(50);
    Object.assign(served, { isBusy: false, hasMatched: true });
    await vi.runAllTimersAsync();
    expect(vi.getTimerCount()).toBe(0);
    expect(setSource).not.toHaveBeenCalled();
  });
});

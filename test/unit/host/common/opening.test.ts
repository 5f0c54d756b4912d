import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
});
afterEach(() => void vi.useRealTimers());

describe('what nobody waits for', () => {
  it('is put off for longer while a window opens, since drawing takes longer then', async () => {
    const { untilDrawn } = await import('../../../../src/host/common/opening.js');
    const opening = untilDrawn();
    expect(opening).toBeGreaterThanOrEqual(1000);
    vi.advanceTimersByTime(10_000);
    expect(untilDrawn()).toBeLessThan(opening / 2);
  });
});

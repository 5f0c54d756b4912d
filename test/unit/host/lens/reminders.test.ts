import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Disposables } from '../../../../src/host/common/disposables.js';
import { Reminders } from '../../../../src/host/lens/reminders.js';

describe('reminders', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('say nothing where new lenses are asked for in time', () => {
    const remind = vi.fn();
    const reminders = new Reminders(remind);
    reminders.expect('a');
    vi.advanceTimersByTime(1000);
    reminders.heard('a');
    vi.advanceTimersByTime(60_000);
    expect(remind).not.toHaveBeenCalled();
  });

  it('tell of lenses that nobody asked for, three times at the most, each time later', () => {
    const started = Date.now();
    const told: number[] = [];
    new Reminders(() => told.push(Date.now() - started)).expect('a');
    vi.advanceTimersByTime(600_000);
    expect(told).toEqual([2000, 6000, 14_000]);
  });

  it('stop once they are heard, and begin again with new lenses', () => {
    const remind = vi.fn();
    const reminders = new Reminders(remind);
    reminders.expect('a');
    vi.advanceTimersByTime(2500);
    reminders.heard('a');
    vi.advanceTimersByTime(60_000);
    expect(remind).toHaveBeenCalledTimes(1);
    reminders.expect('a');
    reminders.expect('b');
    reminders.heard('a');
    vi.advanceTimersByTime(2500);
    expect(remind).toHaveBeenCalledTimes(2);
  });

  it('end with their timer', () => {
    const before = Disposables.live;
    const remind = vi.fn();
    const reminders = new Reminders(remind);
    reminders.expect('a');
    expect(Disposables.live).toBe(before + 1);
    reminders.dispose();
    vi.advanceTimersByTime(60_000);
    expect(remind).not.toHaveBeenCalled();
    expect(Disposables.live).toBe(before);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Unclear } from '../../../../src/host/engine/session.js';

vi.mock('../../../../src/host/common/opening.js', () => ({ untilDrawn: () => 300 }));
const { Refinement } = await import('../../../../src/host/story/refinement.js');

const story = (name: string): Unclear => ({ base: { id: name, text: '', stamp: 1 }, sources: [], others: [] });

/** A refinement whose answers are given by hand. */
function refining() {
  const asked: { name: string; answer: (isBetter: boolean) => void; signal?: AbortSignal }[] = [];
  const again = vi.fn();
  const refine = ({ base: { id } }: Unclear, signal?: AbortSignal): Promise<boolean> =>
    new Promise((answer) => asked.push({ name: id, answer, signal }));
  const refinement = new Refinement({ meaning: { refine }, again });
  return { refinement, asked, again, names: () => asked.map(({ name }) => name) };
}

const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
/** VS Code has drawn lenses. */
const drawn = (): Promise<unknown> => vi.advanceTimersByTimeAsync(300);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a story that is made better', () => {
  it('is looked at once its lenses are drawn, and made again where more is known', async () => {
    const { refinement, asked, again, names } = refining();
    refinement.finished(story('one'));
    expect(names()).toEqual([]);
    await drawn();
    expect(names()).toEqual(['one']);
    asked[0].answer(true);
    await soon();
    expect(again).toHaveBeenCalledTimes(1);
    refinement.finished(story('one, better'));
    await vi.advanceTimersByTimeAsync(1000);
    asked[1].answer(false);
    await soon();
    expect(again).toHaveBeenCalledTimes(1);
    refinement.dispose();
  });

  it('waits for a moment without a change, and looks at the last one alone', async () => {
    const { refinement, asked, names } = refining();
    refinement.finished(story('one'));
    await drawn();
    asked[0].answer(false);
    await soon();
    for (const name of ['two', 'three']) {
      refinement.changed();
      refinement.finished(story(name));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(names()).toEqual(['one']);
    await vi.advanceTimersByTimeAsync(300);
    expect(names()).toEqual(['one', 'three']);
    refinement.dispose();
  });

  it('that is made anew meanwhile is the next one, and none is looked at that a change has made old', async () => {
    const { refinement, asked, again, names } = refining();
    refinement.finished(story('one'));
    await drawn();
    refinement.changed();
    refinement.finished(story('two'));
    asked[0].answer(false);
    await soon();
    expect(names()).toEqual(['one', 'two']);
    refinement.changed();
    asked[1].answer(true);
    await soon();
    expect(again).toHaveBeenCalledTimes(1);
    expect(names()).toHaveLength(2);
    refinement.dispose();
  });

  it('is not made again for ever', async () => {
    const { refinement, asked, again } = refining();
    again.mockImplementation(() => refinement.finished(story('again')));
    refinement.finished(story('one'));
    await drawn();
    for (let i = 0; i < 10; i++) {
      asked.at(-1)?.answer(true);
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(again.mock.calls.length).toBe(3);
    refinement.dispose();
  });

  it('is given up with its document', async () => {
    const { refinement, asked, again } = refining();
    refinement.finished(story('one'));
    await drawn();
    refinement.dispose();
    expect(asked[0].signal?.aborted).toBe(true);
    asked[0].answer(true);
    await soon();
    expect(again).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

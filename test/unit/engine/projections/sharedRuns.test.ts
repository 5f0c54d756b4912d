import { describe, expect, it } from 'vitest';
import { sharedRuns } from '../../../../src/engine/projections/sharedRuns.js';
import { newEngine } from '../../support/articles.js';

const engine = newEngine();
const read = (text: string) => engine.setSource('one', text);
const shared = (one: string, other: string): number => sharedRuns(read(one), read(other));

describe('runs of shared words', () => {
  const line = 'The harbour office closed the north pier on Friday after a crane had lost its hook.';

  it('are a share of the shorter article, from either side', () => {
    expect(shared(line, line)).toBe(1);
    expect(shared(line, `${line}\n\nNobody else was told of it, and no boat was late that day.`)).toBe(1);
    expect(shared(`${line}\n\nNobody else was told of it, and no boat was late that day.`, line)).toBe(1);
    expect(shared(line, 'A hook fell from a crane, which is why the pier was shut.')).toBe(0);
    expect(shared('', line)).toBe(0);
  });

  it('go over the ends of sentences and paragraphs, and leave typography apart', () => {
    expect(
      shared(
        'It was “late”. The crew\n\nwent home at ten – all of them.',
        'It was late; the crew went home at ten, all of them.',
      ),
    ).toBe(1);
  });

  it('count each word once where runs overlap, and none of a shorter run', () => {
    const of = 'one two three four five six seven eight nine ten.';
    expect(shared(of, 'Zero one two three four five six, then ten more of them came along.')).toBeCloseTo(0.6);
    expect(shared(of, 'one two three four, six seven five nine eight ten, and more of them too.')).toBe(0);
  });

  it('are longer where words have no spaces between them', () => {
    const zh = '港口办公室周五关闭了北码头因为一台起重机掉了吊钩。';
    expect(shared(zh, zh)).toBe(1);
    expect(shared(zh, '市政府说港口办公室周五不会开放，船员们都已经回家了。')).toBe(0);
  });

  it('are looked for in the first 20,000 words of a longer article', () => {
    const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `w${from + at}`).join(' ');
    const long = `${words(0, 25_000)}.`;
    expect(shared(`${words(19_000, 100)}.`, long)).toBe(1);
    expect(shared(`${words(22_000, 100)}.`, long)).toBe(0);
  });
});

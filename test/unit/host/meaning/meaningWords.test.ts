import { describe, expect, it } from 'vitest';
import { notEncodedWords, progressWords } from '../../../../src/host/meaning/meaningWords.js';

const t = (message: string, ...args: unknown[]): string =>
  message.replace(/\{(\d)\}/g, (_, at: string) => String(args[Number(at)]));

describe('what the status bar says of comparing by meaning', () => {
  it('is how far it has got, never done before it is', () => {
    expect(progressWords({ done: 0, all: 64 }, t)).toBe('0% compared by meaning');
    expect(progressWords({ done: 199, all: 200 }, t)).toBe('99% compared by meaning');
  });

  it('is why words alone count', () => {
    const said = (['missing', 'damaged', 'noSimd', 'error'] as const).map((kind) =>
      notEncodedWords({ kind, reason: '' }, t),
    );
    expect(new Set(said).size).toBe(4);
    for (const each of said) expect(each).toMatch(/^Sentences are compared by their words alone: .*\.$/);
  });
});

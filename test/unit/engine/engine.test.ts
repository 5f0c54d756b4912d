import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newEngine } from '../support/articles.js';
import { readText, sampleFolder } from '../support/articles.js';

const original = readText(sampleFolder, 'northwire');
const rewrite = readText(sampleFolder, 'courier');

describe('the engine', () => {
  it('gives after edits what it gives for the same text from scratch', () => {
    const edit = fc.record({
      at: fc.nat(original.length - 1),
      removed: fc.nat(60),
      added: fc.constantFrom('', ' ', '\n\n', '. The ', 'ferry', ' A new sentence stands here. ', '“'),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const used = newEngine();
        used.setSource('b', rewrite);
        let text = original;
        for (const { at, removed, added } of edits) {
          text = text.slice(0, at) + added + text.slice(at + removed);
          used.setSource('a', text);
          used.match('a', 'b');
        }
        const fresh = newEngine();
        expect(used.article('a')).toEqual(fresh.setSource('a', text));
        fresh.setSource('b', rewrite);
        expect(used.match('a', 'b')).toEqual(fresh.match('a', 'b'));
      }),
      { numRuns: 40 },
    );
  });

  it('does not parse or match again what has not changed', () => {
    const engine = newEngine();
    const article = engine.setSource('a', original);
    engine.setSource('b', rewrite);
    const result = engine.match('a', 'b');
    expect(engine.setSource('a', original)).toBe(article);
    expect(engine.match('a', 'b')).toBe(result);
    engine.setSource('b', `${rewrite} More.`);
    expect(engine.match('a', 'b')).not.toBe(result);
  });

  it('reads no matches of a story’s others again for a pair that it knows', () => {
    const engine = newEngine();
    const ids = ['a', 'b', 'c'];
    for (const [at, text] of [original, rewrite, `${rewrite} More.`].entries()) engine.setSource(ids[at], text);
    engine.setStory(ids);
    const known = engine.match('a', 'b');
    let times = 0;
    for (const [one, other] of [
      ['a', 'c'],
      ['b', 'c'],
    ]) {
      const pair = engine.match(one, other, { alone: true });
      const { matches } = pair;
      Object.defineProperty(pair, 'matches', { get: () => (times++, matches) });
    }
    expect(engine.match('a', 'b')).toBe(known);
    expect(times).toBe(0);
  });

  it('forgets a dropped source and says so of an unknown one', () => {
    const engine = newEngine();
    engine.setSource('a', original);
    engine.dropSource('a');
    expect(engine.article('a')).toBeUndefined();
    expect(() => engine.match('a', 'b')).toThrow('unknown source: a');
    expect(() => engine.related('a', [])).toThrow('unknown source: a');
  });
});

import { describe, expect, it } from 'vitest';
import { ClaimCache } from '../../../../src/engine/claims/claimCache.js';

describe('ClaimCache', () => {
  it('reads more sentences once than any story has', () => {
    const cache = new ClaimCache();
    const sentences = Array.from({ length: 22_000 }, (_, i) => `Yes ${i}`);
    const read = sentences.map((text) => cache.of(text, 'en'));
    expect(cache.of(sentences[0], 'en')).toBe(read[0]);
  });

  it('holds fewer sentences where they are long', () => {
    const cache = new ClaimCache();
    const sentences = Array.from({ length: 300 }, (_, i) => `${i} ${'.'.repeat(20_000)}`);
    const [first] = sentences.map((text) => cache.of(text, 'en'));
    expect(cache.of(sentences[0], 'en')).not.toBe(first);
  });
});

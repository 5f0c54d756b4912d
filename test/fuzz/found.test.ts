// What fuzzing found once, each in its shortest form.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../unit/support/articles.js';
import { targets } from './targets.js';

const folder = join(root, 'test/fuzz/found');

describe('an input that once failed', () => {
  for (const file of readdirSync(folder)) {
    it(`holds: ${file}`, () => {
      const { target, input } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
      expect(() => targets[target].run(input)).not.toThrow();
    });
  }

  it('is not the seeds', () => {
    for (const { seeds, run } of Object.values(targets))
      for (const seed of seeds) expect(() => run(seed)).not.toThrow();
  });
});

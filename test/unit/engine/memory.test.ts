import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/articles.js';

const folder = mkdtempSync(join(tmpdir(), 'crossread-memory-'));
const bundle = join(folder, 'engine.cjs');

/** Types 200 states of a 200 kB article, each with a new sentence and a new long word, and prints the heap's growth. */
const script = `
  const { createEngine } = require(${JSON.stringify(bundle)});
  const engine = createEngine();
  const article = 'The ferry sails to the island at noon. '.repeat(5000);
  const heap = () => (globalThis.gc(), process.memoryUsage().heapUsed);
  const type = (i) => engine.setSource('a', article + '\\nA sentence with the unheardofword' + i + ' stands here now.');
  engine.setSource('b', 'The ferry sails to the island at noon. It is late.');
  for (let i = 0; i < 20; i++) (type(i), engine.match('a', 'b'));
  const before = heap();
  for (let i = 20; i < 220; i++) (type(i), i % 50 === 0 && engine.match('a', 'b'), engine.related('a', ['b']));
  console.log(heap() - before);
`;

beforeAll(async () => {
  await build({
    entryPoints: [join(root, 'src/engine/create.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: bundle,
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the engine’s memory', () => {
  it('does not grow by the document with each keystroke', () => {
    const growth = Number(execFileSync(process.execPath, ['--expose-gc', '-e', script], { encoding: 'utf8' }));
    // 200 states of 200 kB would be 40 MB; a remembered sentence and word each are a few kB.
    expect(growth).toBeLessThan(10_000_000);
  }, 120_000);
});

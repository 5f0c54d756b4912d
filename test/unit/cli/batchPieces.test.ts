import { PassThrough, Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { runBatch } from '../../../src/cli/batch.js';

/** What is written of an answer, a chunk each. */
async function written(line: object): Promise<string[]> {
  const output = new PassThrough({ highWaterMark: 1 << 28 });
  const chunks: string[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  await runBatch(Readable.from([`${JSON.stringify(line)}\n`]), output, 'off');
  await new Promise((resolve) => setImmediate(resolve));
  return chunks;
}

const storyOf = (count: number): object => ({
  id: 'story',
  sources: Array.from({ length: count }, (_, i) => ({
    id: `source ${i}`,
    text: 'The ferry sank off the harbour at noon.\n\nThe mayor spoke to the families on Monday.\n\nNobody was hurt.',
  })),
});

it('writes an answer on many sources in pieces, none of which is as long as the answer', async () => {
  const pieces = await written(storyOf(100));
  expect(pieces.length).toBeGreaterThan(2);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1_100_000);
  const { id, sources, matches } = JSON.parse(pieces.join('')) as Record<string, unknown[]>;
  expect([id, sources.length, matches.length]).toEqual(['story', 100, 3 * ((100 * 99) / 2)]);
});

it('writes a short one at once, and one line for an error', async () => {
  const [answer, ...more] = await written(storyOf(2));
  expect([more, answer.at(-1)]).toEqual([[], '\n']);
  expect(await written({ id: 1, sources: [{ id: 'a', text: 5 }] })).toEqual([
    '{"id":1,"error":"Each source needs \\"id\\" and \\"text\\", both strings."}\n',
  ]);
});

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Article } from '../../../src/engine/model.js';
import { root } from './articles.js';

/** The folders of the cases of a kind, `test/fixtures/<kind>/<case>`, by the names of the cases. */
export function casesOf(kind: string): [name: string, folder: string][] {
  const folder = join(root, 'test/fixtures', kind);
  return readdirSync(folder)
    .sort()
    .map((name) => [name, join(folder, name)]);
}

export function readCase(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/**
 * Compares what a case gives with its `expected.json`. Where the two differ, `actual.json` is written beside it: look at
 * the difference, and where the new result is right, put it in the place of the old one.
 */
export function expectCase(folder: string, actual: unknown): void {
  const written = join(folder, 'actual.json');
  const expected: unknown = existsSync(join(folder, 'expected.json'))
    ? JSON.parse(readCase(folder, 'expected.json'))
    : undefined;
  rmSync(written, { force: true });
  try {
    expect(actual).toEqual(expected);
  } catch (error) {
    writeFileSync(written, `${JSON.stringify(actual, undefined, 2)}\n`);
    throw error;
  }
}

/** An article's sentences for a reader, one a line: "body: The ferry sank." */
export function describeSentences({ text, sentences }: Article): string[] {
  return sentences.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);
}

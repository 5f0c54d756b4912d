import { exec } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small tree of sources under the repository's own rules, in a temporary folder. */
export interface Tree {
  readonly folder: string;
  write(file: string, lines: readonly string[]): void;
  /** Runs one of package.json's scripts on the tree. */
  run(script: string): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>;
}

const rules = [
  'package.json',
  'tsconfig.json',
  'src/views/tsconfig.json',
  'eslint.config.mjs',
  '.dependency-cruiser.cjs',
  'rooms.cjs',
];

// Each room, with every kind of import that it may have.
const clean: Readonly<Record<string, readonly string[]>> = {
  'src/engine/model.ts': ['export interface Article { readonly text: string }'],
  'src/engine/text/lines.ts': ["export { diffArrays } from 'diff';", "export type { Article } from '../model.js';"],
  'src/engine/languages/de.ts': ["export * from '../text/lines.js';"],
  'src/engine/parse/parse.ts': ["export * from '../languages/de.js';", "export type { Article } from '../model.js';"],
  'src/engine/match/match.ts': ["export { stemmer } from 'stemmer';", "export * from '../text/lines.js';"],
  'src/engine/create.ts': ["export * from './match/match.js';", "export * from './parse/parse.js';"],
  'src/engine/storyFile/file.ts': ["export { parse } from 'jsonc-parser';"],
  'src/engine/projections/lenses.ts': [
    "export type { Article } from '../model.js';",
    "export { parse } from '../storyFile/file.js';",
  ],
  'src/protocol/messages.ts': ["export type { Article } from '../engine/model.js';"],
  'src/worker/serve.ts': ["export * from '../engine/create.js';", "export type * from '../protocol/messages.js';"],
  'src/worker/node.ts': ["export { parentPort } from 'node:worker_threads';", "export * from './serve.js';"],
  'src/host/activate.ts': [
    "export { Uri } from 'vscode';",
    "export type { Article } from '../protocol/messages.js';",
    "export * from '../engine/text/lines.js';",
    "export * from './lens/provider.js';",
  ],
  'src/host/lens/provider.ts': [
    "export type { Article } from '../../engine/projections/lenses.js';",
    "export * from '../common/ids.js';",
  ],
  'src/host/engine/client.ts': [
    "export type { Article } from '../../protocol/messages.js';",
    'export const client = {};',
  ],
  'src/host/common/ids.ts': ['export const ids = {};'],
  'src/pages/read.ts': [
    "export { parseHTML } from 'linkedom';",
    "export type { Article } from '../protocol/messages.js';",
  ],
  'src/views/table/grid.ts': [
    "export { guard } from 'lit/directives/guard.js';",
    "export { Virtualizer } from '@tanstack/virtual-core';",
    "export type { Article } from '../../protocol/messages.js';",
    "export * from '../../engine/projections/lenses.js';",
  ],
  'src/host/views/page.ts': [
    "export type { Article } from '../../protocol/messages.js';",
    "export * from '../common/ids.js';",
  ],
  'src/node/fetch.ts': [
    "export { request } from 'node:http';",
    "export type { Article } from '../protocol/messages.js';",
  ],
  'src/cli/main.ts': ["export { readFileSync } from 'node:fs';", "export * from '../engine/create.js';"],
  'src/extension.ts': [
    "export { join } from 'node:path';",
    "export * from './host/activate.js';",
    "export * from './node/fetch.js';",
  ],
  'src/extension.web.ts': ["export { Uri } from 'vscode';", "export * from './host/activate.js';"],
};

/** Writes a tree in which no arrow is broken. */
export function cleanTree(): Tree {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-canary-'));
  for (const file of rules) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(file, join(folder, file));
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
  const tree: Tree = {
    folder,
    write(file, lines) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
    },
    run: (script) =>
      new Promise((resolve) => {
        exec(`npm run --silent ${script}`, { cwd: folder, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
          resolve({ code: error ? (error.code ?? 1) : 0, stdout, stderr }),
        );
      }),
  };
  for (const [file, lines] of Object.entries(clean)) tree.write(file, lines);
  return tree;
}

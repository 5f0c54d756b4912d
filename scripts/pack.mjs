#!/usr/bin/env node
// Packs what is built into the VSIX file: from the same files the same bytes, in any folder and at any time.
import { pathToFileURL } from 'node:url';
import { inRepository } from './lib/paths.mjs';
import { asProgram, run } from './lib/run.mjs';

/** The times that stand in the archive, in seconds since 1970, where nobody says others: the first day of 2026. */
const TIMES = '1767225600';

await asProgram(() => {
  process.env.SOURCE_DATE_EPOCH ??= TIMES;
  const vsce = inRepository('node_modules', '@vscode', 'vsce', 'vsce');
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  const strongest = pathToFileURL(inRepository('scripts', 'lib', 'strongest.mjs')).href;
  return run(process.execPath, ['--import', strongest, vsce, 'package', ...options, ...process.argv.slice(2)], {
    cwd: process.cwd(),
  });
});

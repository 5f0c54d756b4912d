#!/usr/bin/env node
// Runs the UI suite: a real VS Code in a real browser, with the packed extension installed. `ui.mjs editing story` runs
// the files of these names alone, and keeps the other pictures.
import fs from 'node:fs';
import { setUpHost } from '../host/setup.mjs';
import { packExtension } from '../lib/package.mjs';
import { inRepository } from '../lib/paths.mjs';
import { asProgram, Failure, needPackages } from '../lib/run.mjs';
import { resultsLine, summary } from './results.mjs';

await asProgram(async () => {
  await needPackages();
  await setUpHost();
  await packExtension();
  const folder = inRepository('test', 'ui');
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
  const wanted = process.argv.slice(2).map((name) => `${name}.test.mjs`);
  const unknown = wanted.find((name) => !files.includes(name));
  if (unknown !== undefined) throw new Failure(`There is no test/ui/${unknown}.`);
  if (wanted.length === 0) fs.rmSync(inRepository('test', 'ui', 'pictures'), { recursive: true, force: true });

  const { default: Mocha } = await import('mocha');
  const { keepFailure } = await import('../../test/ui/window.mjs');
  const rootHooks = {
    /** @this {import('mocha').Context} */
    async afterEach() {
      await keepFailure(this.currentTest);
    },
  };
  // The duration of each step that takes a second is told.
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 120_000, slow: 2_000, rootHooks });
  for (const name of wanted.length > 0 ? wanted : files) mocha.addFile(inRepository('test', 'ui', name));
  await mocha.loadFilesAsync();
  /** @type {{ passed: number, failed: string[], skipped: string[] }} */
  const results = { passed: 0, failed: [], skipped: [] };
  await new Promise((/** @type {(value: void) => void} */ resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', () => results.passed++);
    runner.on('fail', (test) => results.failed.push(`UI: ${test.fullTitle()}`));
    runner.on('pending', (test) => results.skipped.push(`UI: ${test.fullTitle()}`));
  });
  console.log(`UI: ${summary(results)}`);
  console.log(resultsLine(results));
  return results.failed.length > 0 ? 1 : 0;
});
